import Foundation
import TestSupport
import Testing

/// The program `dot` of Graphviz, where it is installed.
enum Graphviz {
  /// Where `dot` is; `nil` where it isn't installed.
  static let program: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders =
      path.split(separator: ":").map(String.init) + ["/usr/local/bin", "/opt/homebrew/bin"]
    return folders.map { URL(fileURLWithPath: $0).appendingPathComponent("dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Whether pictures can be drawn here.
  static var isInstalled: Bool { program != nil }

  /// What `dot` makes of a text.
  struct Drawing {
    /// All of standard output.
    let output: Data
    /// All of standard error: warnings too.
    let errors: String
    /// The exit status; 124 where it took more than the time allowed, 128 and the number of the
    /// signal where one ended it.
    let status: Int32

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Draws a text with a layout engine, at most so many seconds long.
  static func draw(
    _ text: String, as format: String, by engine: String = "dot", seconds: Int = 20
  ) async throws -> Drawing {
    let program = try #require(self.program, "dot is not installed")
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
