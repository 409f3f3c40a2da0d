import Foundation
import TestSupport
import Testing

/// What a process left behind.
struct Outcome: Hashable, Sendable {
  /// All of standard output.
  let output: String

  /// All of standard error.
  let errors: String

  /// The exit status; 128 and the number of the signal where one ended the process.
  let status: Int32
}

/// Runs the command that was built beside the tests.
enum Careerpath {
  /// Where the built command is; `nil` where it can't be found.
  ///
  /// It stands beside the bundle of the tests: on Linux that bundle is the running program, on
  /// macOS a folder that another program has loaded.
  static let executable: URL? = {
    let bundles = [Bundle(for: Anchor.self), .main] + Bundle.allBundles
    let places =
      bundles.map(\.bundleURL) + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    for place in places {
      var folder = place
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("careerpath")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
          !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: candidate.path)
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()

  /// Stands for the bundle of the tests.
  private final class Anchor {}

  /// Runs the command with an environment of its own.
  ///
  /// - Parameters:
  ///   - arguments: the command line without the program.
  ///   - input: what standard input holds.
  ///   - environment: what is added to an environment that says next to nothing.
  ///   - directory: the folder to run in.
  /// - Returns: what was printed, and the status.
  /// - Throws: where the command can't be started.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    directory: URL = Fixtures.folder
  ) async throws -> Outcome {
    let executable = try #require(self.executable, "the command is not beside the tests")
    return try await run(
      executable, arguments, input: input, environment: environment, directory: directory)
  }

  /// Runs a line of the shell, in which `careerpath` is the command.
  static func shell(
    _ line: String, input: String = "", environment: [String: String] = [:],
    directory: URL = Fixtures.folder
  ) async throws -> Outcome {
    let executable = try #require(self.executable, "the command is not beside the tests")
    let folder = executable.deletingLastPathComponent().path
    return try await run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "PATH=\"\(folder):$PATH\"; \(line)"],
      input: input, environment: environment, directory: directory)
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: String, environment: [String: String],
    directory: URL
  ) async throws -> Outcome {
    let outcome = try await Subprocess(
      program.path, arguments,
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { $1 },
      directory: directory
    ).run(input: input)
    let status: Int32 =
      switch outcome.end {
      case .exit(let status): status
      case .signal(let number): 128 + number
      case .timeout: throw Stopped()
      }
    return Outcome(output: outcome.text, errors: outcome.errors, status: status)
  }

  /// The command took longer than allowed, though no limit was set.
  private struct Stopped: Error {}

  /// Checks that lines of the shell which can't write a new file fail, and touch nothing.
  ///
  /// Each runs in a folder with a file `old`, a `link` to it and a link to nothing, `dangling`.
  static func leavesFilesAlone(
    _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await withTemporaryFolder { folder in
      let manager = FileManager.default
      try Data("precious".utf8).write(to: folder.appendingPathComponent("old"))
      for (link, destination) in [("link", "old"), ("dangling", "nowhere")] {
        try manager.createSymbolicLink(
          atPath: folder.appendingPathComponent(link).path, withDestinationPath: destination)
      }
      for line in lines {
        let outcome = try await shell(line, directory: folder)
        #expect(
          outcome.status == 2 && outcome.output.isEmpty, "\(line): \(outcome.errors)",
          sourceLocation: sourceLocation)
        let old = try Data(contentsOf: folder.appendingPathComponent("old"))
        #expect(old == Data("precious".utf8), "\(line)", sourceLocation: sourceLocation)
        let names = try manager.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["dangling", "link", "old"], "\(line)", sourceLocation: sourceLocation)
      }
    }
  }

  /// Makes a folder for as long as it is used.
  static func withTemporaryFolder<Value>(
    _ use: (URL) async throws -> Value
  ) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("careerpath-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await use(folder)
  }
}

/// The files that the tests read.
enum Fixtures {
  /// The folder of the snapshots.
  static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  /// The folder of the graphs, in which commands run.
  static let folder = snapshots.appendingPathComponent("Files")
}
