package import Foundation

/// The program `dot` of Graphviz, where it is installed.
package enum Graphviz {
  /// Where `dot` is; `nil` where it isn't installed.
  package static let program: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders =
      path.split(separator: ":").map(String.init) + ["/usr/local/bin", "/opt/homebrew/bin"]
    return folders.map { URL(fileURLWithPath: $0).appendingPathComponent("dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Whether pictures can be drawn here.
  package static var isInstalled: Bool { program != nil }

  /// That `dot` is not installed.
  package struct NotInstalled: Error {}

  /// What `dot` makes of a text.
  package struct Drawing {
    /// All of standard output.
    package let output: Data
    /// All of standard error: warnings too.
    package let errors: String
    /// The exit status; 124 where it took more than the time allowed, 128 and the number of the
    /// signal where one ended it.
    package let status: Int32

    /// The output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Draws a text with a layout engine, at most so many seconds long.
  package static func draw(
    _ text: String, as format: String, by engine: String = "dot", seconds: Int = 20
  ) async throws -> Drawing {
    guard let program else { throw NotInstalled() }
    let outcome = try await Subprocess(program.path, ["-K\(engine)", "-T\(format)"])
      .run(input: text, seconds: Double(seconds))
    let status: Int32 =
      switch outcome.end {
      case .exit(let status): status
      case .signal(let number): 128 + number
      case .timeout: 124
      }
    return Drawing(output: outcome.output, errors: outcome.errors, status: status)
  }
}
