/// Times the command as a whole process, from its start to its end.
enum StartBenchmark {
  private static let questions = [
    (name: "version", arguments: ["--version"]),
    (name: "plan", arguments: ["plan", "junior-ml-engineer", "principal-ml-engineer"]),
    (
      name: "plan-json",
      arguments: ["plan", "junior-ml-engineer", "principal-ml-engineer", "--format", "json"]
    ),
  ]

  /// The names of what stands for data, for each build.
  static func dataNames(_ builds: [Command]) -> [String] {
    builds.flatMap { build in questions.map { $0.name + build.suffix } }
  }

  static func run(_ builds: [Command], into recorder: inout Recorder) throws {
    for build in builds {
      for question in questions {
        let name = question.name + build.suffix
        guard recorder.options.includes(data: name) else { continue }
        try recorder.time("start", name, runs: 60) { _ in
          try build.run(question.arguments)
          return 1
        }
      }
    }
  }
}
