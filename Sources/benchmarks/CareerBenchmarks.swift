import CareerFormats
import CareerGraph
import CareerPlanner

/// Times reading, writing and planning on a document with careers.
struct CareerBenchmarks {
  private let data: CareerData
  private let graph: CareerGraph
  private let pairs: [(from: RoleID, to: RoleID)]

  init(_ data: CareerData, recorder: Recorder) throws {
    self.data = data
    graph = try GraphDocument.read(data.text, name: data.name).graph
    pairs = Self.pairs(of: graph, count: 200)
  }

  func run(into recorder: inout Recorder) throws {
    try recorder.time("read-json", data.name) { _ in
      let graph = try GraphDocument.read(data.text, name: data.name).graph
      return Double(graph.roles.count + graph.transitions.count)
    }
    recorder.time("write-json", data.name) { _ in
      Double(GraphDocument.text(of: graph).utf8.count)
    }
    guard recorder.includes("plan", "reach", "alternatives", "tradeoffs", "estimate") else {
      return
    }
    let planner = Planner(graph)
    try plan(planner, into: &recorder)
    try compare(planner, into: &recorder)
    try estimate(planner, into: &recorder)
  }

  private func request(_ run: Int) throws -> PlanRequest {
    let pair = pairs[run % pairs.count]
    return PlanRequest(from: try Person(in: graph.id(of: pair.from)), to: graph.id(of: pair.to))
  }

  private func plan(_ planner: Planner, into recorder: inout Recorder) throws {
    let runs = graph.roles.count > 50_000 ? 40 : pairs.count
    try recorder.time("plan", data.name, runs: runs) { run in
      try planner.plan(request(run)).plan?.totalYears ?? 0
    }
    try recorder.time("reach", data.name, runs: min(5, runs)) { run in
      let person = try Person(in: graph.id(of: pairs[run].from))
      return Double(try planner.reach(ReachRequest(from: person)).roles.count)
    }
  }

  private func compare(_ planner: Planner, into recorder: inout Recorder) throws {
    try recorder.time("alternatives", data.name, runs: 15) { run in
      try planner.alternatives(request(run), count: 10).plans.reduce(0) { $0 + $1.totalYears }
    }
    try recorder.time("tradeoffs", data.name, runs: 15) { run in
      Double(try planner.tradeoffs(request(run)).plans.count)
    }
  }

  /// Times 100 000 draws of a plan, of the first that has three to five steps.
  private func estimate(_ planner: Planner, into recorder: inout Recorder) throws {
    guard recorder.includes("estimate") else { return }
    for run in pairs.indices {
      guard let plan = try planner.plan(request(run)).plan, 3...5 ~= plan.steps.count else {
        continue
      }
      let options = try EstimateOptions(samples: 100_000)
      return recorder.time("estimate", data.name) { _ in
        Double(planner.estimate(plan, options).arrivals.count)
      }
    }
  }

  /// Pairs of roles: a large graph is planned on from its first fifth to its last.
  private static func pairs(of graph: CareerGraph, count: Int) -> [(from: RoleID, to: RoleID)] {
    let roles = graph.roles.count
    guard roles > 0 else { return [] }
    let span = roles < 100 ? roles : roles / 5
    var state: UInt64 = 7
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % span
    }
    return (0..<count).map { _ in (RoleID(next()), RoleID(roles - 1 - next())) }
  }
}
