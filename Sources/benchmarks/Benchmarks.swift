import BundledGraphs
import CareerFormats
import CareerGraph
import CareerPlanner

/// Times reading, preparing and planning: `swift run -c release benchmarks [FILE...]`.
///
/// Without files it times the bundled graph. Figures are milliseconds; to compare two versions,
/// run both side by side on one machine and quote ratios.
@main
enum Benchmarks {
  static func main() {
    let files = CommandLine.arguments.dropFirst()
    do {
      if files.isEmpty {
        for name in BundledGraphs.names {
          if let bytes = BundledGraphs.document(named: name) { try run(bytes, name: name) }
        }
      }
      for file in files { try run(try Files.read(file), name: file) }
    } catch {
      print(error)
    }
  }

  private static func run(_ bytes: [UInt8], name: String) throws {
    let graph = try GraphDocument.read(bytes, name: name).graph
    let size = Double(bytes.count) / 1e6
    print(
      "\(name): \(graph.roles.count) roles, \(graph.transitions.count) transitions, "
        + "\(graph.skills.count) skills, \(rounded(size)) MB")
    let reading = try Sample(runs: 7) { _ in
      if try GraphDocument.read(bytes, name: name).graph.roles.isEmpty { print("no roles") }
    }
    print(line("read", reading) + ", \(rounded(size / reading.median * 1000)) MB/s")
    print(line("prepare", try Sample(runs: 7) { _ in _ = Planner(graph) }))
    let planner = Planner(graph)
    let pairs = pairs(of: graph, count: 60)
    for objective in Objective.allCases {
      var unproven = 0
      let sample = try Sample(runs: pairs.count) { index in
        let person = try Person(in: graph.id(of: pairs[index].from))
        let request = PlanRequest(
          from: person, to: graph.id(of: pairs[index].to), by: objective)
        if let plan = try planner.plan(request).plan, !plan.isOptimal { unproven += 1 }
      }
      print(line("plan by \(objective.rawValue)", sample) + ", \(unproven) not proven")
    }
    try estimate(planner, pairs)
    try runSets(planner)
  }

  /// Times 100 000 draws of the plan of up to five steps with the most figures to draw, for people
  /// who hold no skills.
  private static func estimate(
    _ planner: Planner, _ pairs: [(from: RoleID, to: RoleID)]
  ) throws {
    let graph = planner.graph
    var largest: PlanEstimate?
    for pair in pairs {
      let person = try Person(in: graph.id(of: pair.from), holdsOnlyListedSkills: true)
      let request = PlanRequest(from: person, to: graph.id(of: pair.to))
      guard let plan = try planner.plan(request).plan, plan.steps.count <= 5 else { continue }
      let estimate = planner.estimate(plan, try EstimateOptions(samples: 1))
      if estimate.standing.threePoint > largest?.standing.threePoint ?? 0 { largest = estimate }
    }
    guard let largest else { return }
    let options = try EstimateOptions(samples: 100_000)
    let sample = try Sample(runs: 7) { _ in
      if planner.estimate(largest.plan, options).arrivals.isEmpty { print("no draws") }
    }
    print(
      line("estimate, 100 000 draws of \(largest.steps.count) steps", sample)
        + ", \(largest.standing.threePoint) figures drawn")
  }

  /// Times the questions that have several answers.
  private static func runSets(_ planner: Planner) throws {
    let graph = planner.graph
    let pairs = pairs(of: graph, count: 15)
    func request(_ index: Int) throws -> PlanRequest {
      PlanRequest(
        from: try Person(in: graph.id(of: pairs[index].from)), to: graph.id(of: pairs[index].to))
    }
    let alternatives = try Sample(runs: pairs.count) { index in
      _ = try planner.alternatives(request(index), count: 10)
    }
    print(line("10 alternatives", alternatives))
    var points = 0
    var unfinished = 0
    let tradeoffs = try Sample(runs: pairs.count) { index in
      if case .plans(let set) = try planner.tradeoffs(request(index)) {
        points += set.plans.count
        if !set.isComplete { unfinished += 1 }
      }
    }
    print(line("trade-offs", tradeoffs) + ", \(points) points, \(unfinished) not complete")
    var undecided = 0
    let reach = try Sample(runs: min(5, pairs.count)) { index in
      let person = try Person(in: graph.id(of: pairs[index].from))
      undecided += try planner.reach(ReachRequest(from: person)).undecided.count
    }
    print(line("reach", reach) + ", \(undecided) undecided")
    let toward = try Sample(runs: min(3, pairs.count)) { index in
      undecided += try planner.reach(to: graph.id(of: pairs[index].to)).undecided.count
    }
    print(line("reach to a role", toward))
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

  private static func line(_ what: String, _ sample: Sample) -> String {
    "  \(what): median \(rounded(sample.median)) ms, least \(rounded(sample.least)), "
      + "greatest \(rounded(sample.greatest))"
  }

  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}

/// The times of some runs, in milliseconds.
struct Sample {
  private let times: [Double]

  /// Runs a piece of work so many times, telling it which run it is.
  init(runs: Int, _ work: (Int) throws -> Void) throws {
    let clock = ContinuousClock()
    var times: [Double] = []
    for index in 0..<runs {
      let duration = try clock.measure { try work(index) }
      times.append(
        Double(duration.components.seconds) * 1e3
          + Double(duration.components.attoseconds) / 1e15)
    }
    self.times = times.sorted()
  }

  var median: Double { times.isEmpty ? 0 : times[times.count / 2] }
  var least: Double { times.first ?? 0 }
  var greatest: Double { times.last ?? 0 }
}
