import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import Foundation

/// Times `careerpath batch` as a whole process, a plan for each of many people.
struct BatchBenchmark {
  private let data: CareerData
  private let graph: CareerGraph

  /// How many people are planned for in a run.
  private static let people = 40_000

  init(_ data: CareerData) throws {
    self.data = data
    graph = try GraphDocument.read(data.text, name: data.name).graph
  }

  func run(_ build: Command, into recorder: inout Recorder) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (people, document) = (
      folder.appendingPathComponent("people.jsonl").path,
      folder.appendingPathComponent("graph.json").path
    )
    try Files.write(try profiles(), to: people)
    try Files.write(data.text, to: document)
    for (name, jobs) in [("batch", []), ("batch-one-job", ["--jobs", "1"])] {
      try recorder.time(name, data.name, runs: 5, questions: Self.people) { _ in
        try build.run(
          ["batch", "--graph", document, "--start", "2026-11-21"] + jobs, input: people)
        return Double(Self.people)
      }
    }
  }

  /// A line for each of the people, who have moves to make to where they want to be.
  private func profiles() throws -> String {
    let planner = Planner(graph)
    let skills = graph.skills.map { graph.id(of: $0) }
    let origins = try graph.roles.compactMap { role -> (from: String, to: [String])? in
      let id = graph.id(of: role)
      let reach = try planner.reach(ReachRequest(from: try Person(in: id, hoursPerWeek: 10)))
      let targets = reach.roles.map { graph.id(of: $0.role) }
      return targets.isEmpty ? nil : (id, targets)
    }
    guard !origins.isEmpty, !skills.isEmpty else {
      throw BenchmarkError("nobody on \(data.name) can get anywhere")
    }
    var random = SeededGenerator(seed: 11)
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    return (1...Self.people).map { number in
      let origin = origins[next(origins.count)]
      return """
        {"format": 1, "id": "p\(number)", "role": "\(origin.from)", "years": \(next(15)), \
        "yearsInRole": \(Double(next(16)) / 4), \
        "skills": {"\(skills[next(skills.count)])": \(1 + next(5))}, \
        "hoursPerWeek": \(2 + next(14)), "target": "\(origin.to[next(origin.to.count)])"}\n
        """
    }.joined()
  }
}
