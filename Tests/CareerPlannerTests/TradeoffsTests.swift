import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// The plans between which one has to choose, on the smallest graphs that show each rule.
@Suite struct TradeoffsTests {
  /// By way of `c` one comes to `b` twice, and needs no study: no plan, but better than the third.
  private func aDetourThatTeaches() throws -> CareerGraph {
    try CareerGraph(title: "A detour that teaches") { graph in
      try graph.skill("x", "X", hoursPerLevel: 100)
      try graph.skill("y", "Y", hoursPerLevel: 50)
      for id in ["s", "b", "d", "e", "f", "g", "h", "t"] { try graph.role(id, id) }
      try graph.role("c", "c", teaches: ["x": 1])
      let moves: [(String, String, Double)] = [
        ("s", "b", 1), ("b", "c", 1), ("c", "b", 1), ("b", "d", 4), ("d", "e", 4), ("s", "f", 5),
        ("f", "g", 5), ("g", "t", 10), ("s", "h", 24), ("h", "t", 1),
      ]
      for (from, to, years) in moves { try graph.promotion(from, to, years: Estimate(years)) }
      try graph.promotion("b", "t", years: 1, skills: ["x": 1])
      try graph.promotion("e", "t", years: 1, skills: ["y": 1])
    }
  }

  @Test func takesLessOfSomethingThanEveryOther() throws {
    let graph = try aDetourThatTeaches()
    var request = PlanRequest(from: try Person(in: "s"), to: "t")
    // Twice the soonest time is less than five years, within which there is no other way.
    #expect(try Planner(graph).tradeoffs(request).plans.map(\.totalYears) == [2])
    request.withinYears = 30
    let plans = try Planner(graph).tradeoffs(request).plans
    #expect(plans.map(\.totalYears) == [2, 10, 20, 25])
    #expect(plans.map(\.studyHours) == [100, 50, 0, 0])
    #expect(plans.map(\.steps.count) == [2, 4, 3, 2])
    #expect(plans.allSatisfy { $0.objective == nil && $0.isOptimal })
  }

  /// What a search has found it does not lose again, however often it begins anew.
  @Test func moreSearchFindsMore() throws {
    let planner = Planner(try aDetourThatTeaches())
    var request = PlanRequest(from: try Person(in: "s"), to: "t", withinYears: 30)
    var found: Set<Double> = []
    for limit in 0..<40 {
      request.searchLimit = limit
      guard case .plans(let set) = try planner.tradeoffs(request) else {
        #expect(found.isEmpty, "limit \(limit)")
        continue
      }
      let years = Set(set.plans.map(\.totalYears))
      #expect(years.isSubset(of: [2, 10, 20, 25]), "limit \(limit)")
      #expect(years.isSuperset(of: found), "limit \(limit)")
      #expect(!set.isComplete || years.count == 4, "limit \(limit)")
      found = years
    }
    #expect(found.count == 4)
  }

  /// Where a search stops, the ends of the front are there all the same if they are proven.
  @Test func holdTheEndsWhereTheSearchStops() throws {
    var incompleteCount = 0
    for seed in 0..<400 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed)
      let planner = Planner(careers.graph)
      let request = careers.request(by: .time, searchLimit: 1 + Int(seed % 12))
      guard case .plans(let set) = try planner.tradeoffs(request), !set.isComplete else { continue }
      for objective in [Objective.effort, .steps] {
        var request = request
        request.objective = objective
        request.withinYears = set.plans.first?.withinYears
        guard let end = try planner.plan(request).plan, end.isOptimal else { continue }
        incompleteCount += 1
        #expect(
          set.plans.contains {
            $0.totalYears == end.totalYears && $0.studyHours == end.studyHours
              && $0.steps.count == end.steps.count
          }, "seed \(seed), \(objective): \(careers.story)")
      }
    }
    #expect(incompleteCount > 20)
  }

  @Test func ofEqualPlansItIsTheFirstByIDs() throws {
    let graph = try CareerGraph(title: "Two equal ways") { graph in
      for id in ["s", "m", "c", "t"] { try graph.role(id, id) }
      for id in ["m", "c"] {
        try graph.promotion("s", id, years: 1)
        try graph.promotion(id, "t", years: 1)
      }
    }
    let plans = try Planner(graph).tradeoffs(PlanRequest(from: Person(in: "s"), to: "t")).plans
    #expect(plans.map { $0.roles.map(graph.id) } == [["s", "c", "t"]])
  }
}
