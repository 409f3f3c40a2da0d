import Foundation

/// Times the command as a whole process, from its start to its end.
enum StartBenchmark {
  static func run(into recorder: inout Recorder) throws {
    guard recorder.includes("start") else { return }
    let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("careerpath")
    guard FileManager.default.isExecutableFile(atPath: command.path) else {
      throw BenchmarkError("there is no \(command.path); build it first: swift build -c release")
    }
    let questions = [
      ("version", ["--version"]),
      ("plan", ["plan", "junior-ml-engineer", "principal-ml-engineer"]),
    ]
    for (name, arguments) in questions {
      try recorder.time("start", name, runs: 30) { _ in
        let process = Foundation.Process()
        process.executableURL = command
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
          throw BenchmarkError("\(command.path) \(name) failed")
        }
        return 1
      }
    }
  }
}
