import Foundation

/// Times the command as a whole process, from its start to its end.
enum StartBenchmark {
  static func run(into recorder: inout Recorder) throws {
    guard recorder.includes("start") else { return }
    let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("careerpath").path
    guard FileManager.default.isExecutableFile(atPath: command) else {
      throw BenchmarkError("there is no \(command); build it first: swift build -c release")
    }
    let questions = [
      ("version", ["--version"]),
      ("plan", ["plan", "junior-ml-engineer", "principal-ml-engineer"]),
    ]
    for (name, arguments) in questions {
      try recorder.time("start", name, runs: 30) { _ in
        guard runs(command, arguments) else { throw BenchmarkError("\(command) \(name) failed") }
        return 1
      }
    }
  }

  /// Runs a command without input and output, by the system's own calls: Foundation's `Process`
  /// notices the end of a process only after tens of milliseconds.
  ///
  /// - Returns: whether it ended well.
  private static func runs(_ command: String, _ arguments: [String]) -> Bool {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = ([command] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, command, &actions, nil, words, nil) == 0 else { return false }
    var status: Int32 = -1
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
