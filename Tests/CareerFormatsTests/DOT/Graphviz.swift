import Foundation

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
    /// The exit status; 124 where it took more than the time allowed.
    let status: Int32

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Draws a text with a layout engine, at most so many seconds long.
  static func draw(
    _ text: String, as format: String, by engine: String = "dot", seconds: Int = 20
  ) async throws -> Drawing {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("graphviz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let streams = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    for (stream, text) in zip(streams, [text, "", ""]) { try Data(text.utf8).write(to: stream) }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-K\(engine)", "-T\(format)"]
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    let hasEnded = try await ends(process, within: seconds)
    return Drawing(
      output: try Data(contentsOf: streams[1]),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
      status: hasEnded ? process.terminationStatus : 124)
  }

  /// Runs a process to its end; ends it itself where it takes too long.
  private static func ends(_ process: Process, within seconds: Int) async throws -> Bool {
    let watch = Task {
      try await Task.sleep(for: .seconds(seconds))
      process.terminate()
      return true
    }
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    watch.cancel()
    return (try? await watch.value) == nil
  }
}
