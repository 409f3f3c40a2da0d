import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview

/// Times reading, writing and planning on a document with careers.
struct CareerBenchmarks {
  private let data: CareerData
  private let graph: CareerGraph

  init(_ data: CareerData, recorder: Recorder) throws {
    self.data = data
    graph = try GraphDocument.read(data.text, name: data.name).graph
  }

  func run(into recorder: inout Recorder) throws {
    try recorder.time("read-json", data.name) { _ in
      let graph = try GraphDocument.read(data.text, name: data.name).graph
      return Double(graph.roles.count + graph.transitions.count)
    }
    recorder.time("write-json", data.name) { _ in
      Double(GraphDocument.text(of: graph).utf8.count)
    }
    guard recorder.includes("plan", "effort", "reach", "alternatives", "tradeoffs", "estimate"),
      !graph.roles.isEmpty
    else { return }
    let requests = try Self.requests(on: graph, count: 200)
    let planner = Planner(graph)
    try plan(requests, planner, into: &recorder)
    try compare(requests, planner, into: &recorder)
    try estimate(requests, planner, into: &recorder)
  }

  private func plan(
    _ requests: [PlanRequest], _ planner: Planner, into recorder: inout Recorder
  ) throws {
    try recorder.timeSearches("plan", data.name, runs: requests.count) { run in
      let answer = try planner.plan(requests[run])
      return Finding(answer.plan?.totalYears ?? 0, isProven: answer.isProven)
    }
    try recorder.timeSearches("effort", data.name, runs: runs(of: 200)) { run in
      var request = requests[run]
      request.objective = .effort
      let answer = try planner.plan(request)
      return Finding(answer.plan?.studyHours ?? 0, isProven: answer.isProven)
    }
    // All roles of the largest graph would take as long as that many plans.
    let years: Double? = graph.roles.count > 50_000 ? 5 : nil
    try recorder.timeSearches("reach", data.name, runs: runs(of: 15)) { run in
      let reach = try planner.reach(
        ReachRequest(from: requests[run].person, withinYears: years))
      return Finding(
        Double(reach.roles.count),
        isProven: reach.undecided.isEmpty && reach.roles.allSatisfy(\.isProven))
    }
  }

  private func compare(
    _ requests: [PlanRequest], _ planner: Planner, into recorder: inout Recorder
  ) throws {
    try recorder.timeSearches("alternatives", data.name, runs: runs(of: 30)) { run in
      let answer = try planner.alternatives(requests[run], count: 10)
      return Finding(
        answer.plans.reduce(0) { $0 + $1.totalYears }, isProven: answer.isComplete)
    }
    try recorder.timeSearches("tradeoffs", data.name, runs: runs(of: 30)) { run in
      let answer = try planner.tradeoffs(requests[run])
      return Finding(Double(answer.plans.count), isProven: answer.isComplete)
    }
  }

  /// Fewer runs on larger graphs, where each takes longer.
  private func runs(of most: Int) -> Int { graph.roles.count > 5_000 ? most / 5 : most }

  /// Times 100 000 draws of a plan: the first one of three to five steps, or else the first one.
  private func estimate(
    _ requests: [PlanRequest], _ planner: Planner, into recorder: inout Recorder
  ) throws {
    guard recorder.includes("estimate") else { return }
    var chosen: Plan?
    for request in requests {
      guard let plan = try planner.plan(request).plan, !plan.steps.isEmpty else { continue }
      chosen = chosen ?? plan
      if 3...5 ~= plan.steps.count {
        chosen = plan
        break
      }
    }
    guard let plan = chosen else { return }
    let options = try EstimateOptions(samples: 100_000)
    recorder.time("estimate", data.name) { _ in
      Double(planner.estimate(plan, options).arrivals.count)
    }
  }
}

// MARK: - Questions

extension CareerBenchmarks {
  /// Questions of random people: in the first fifth of the roles, for one in the last fifth.
  ///
  /// They have up to a year and a half more experience than their role asks for, have been in it for
  /// up to 1.75 years, study 2 to 12 hours a week and hold up to five further skills at levels 1 to 3.
  private static func requests(on graph: CareerGraph, count: Int) throws -> [PlanRequest] {
    var random = SeededGenerator(seed: 7)
    let roles = graph.roles.count
    let span = roles < 100 ? roles : roles / 5
    return try (0..<count).map { _ in
      let from = RoleID(Int.random(in: 0..<span, using: &random))
      let to = RoleID(roles - 1 - Int.random(in: 0..<span, using: &random))
      let more = Double(Int.random(in: 0...150, using: &random)) / 100
      let served = Double(Int.random(in: 0...175, using: &random)) / 100
      var levels: [String: Int] = [:]
      for _ in 0..<Int.random(in: 0...5, using: &random) where !graph.skills.isEmpty {
        let skill = SkillID(Int.random(in: 0..<graph.skills.count, using: &random))
        levels[graph.id(of: skill)] = Int.random(in: 1...3, using: &random)
      }
      let paces = [2.0, 4, 5, 8, 12]
      let person = try Person(
        in: graph.id(of: from), years: graph.minimumExperience(of: from) + more,
        yearsInRole: served, skills: SkillLevels(levels.sorted { $0.key < $1.key }),
        hoursPerWeek: paces[Int.random(in: paces.indices, using: &random)])
      return PlanRequest(from: person, to: graph.id(of: to))
    }
  }
}

extension PlanAnswer {
  /// Whether no search stopped at its limit.
  fileprivate var isProven: Bool {
    switch self {
    case .plan(let plan): plan.optimality == .proven
    case .noPlan(let answer): !answer.isStopped
    }
  }
}

extension PlanSetAnswer {
  /// Whether no search stopped at its limit.
  fileprivate var isComplete: Bool {
    switch self {
    case .plans(let set): set.isComplete
    case .noPlan(let answer): !answer.isStopped
    }
  }
}

extension NoPlan {
  fileprivate var isStopped: Bool {
    reasons.contains { if case .searchLimit = $0 { true } else { false } }
  }
}
