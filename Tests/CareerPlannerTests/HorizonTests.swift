import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// Plans of the least study, and trade-offs, within a time.
@Suite struct HorizonTests {
  /// From `a` to `z` in two years with 100 hours, or by way of `b`, which teaches it, in a time.
  private func graph(byWayOfB years: Double) throws -> CareerGraph {
    try CareerGraph(title: "Detour") { graph in
      try graph.skill("s", "S", hoursPerLevel: 100)
      try graph.role("a", "A")
      try graph.role("b", "B", teaches: ["s": 1])
      try graph.role("z", "Z", skills: ["s": 1])
      try graph.promotion("a", "z", years: 2)
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "z", years: years - 1)
    }
  }

  private func plan(
    _ graph: CareerGraph, within years: Double? = nil, by objective: Objective = .effort
  ) throws -> Plan? {
    let person = try Person(in: "a", hoursPerWeek: 40)
    return try Planner(graph).plan(
      PlanRequest(from: person, to: "z", by: objective, withinYears: years)
    ).plan
  }

  @Test(
    arguments: [
      (byWayOfB: 4.5, within: nil, expected: 0.0), (5, nil, 0), (5.1, nil, 100), (40, nil, 100),
      (5.1, 5.1, 0), (40, 40, 0), (4.5, 4.4, 100),
    ] as [(Double, Double?, Double)])
  func leastStudyWithin(byWayOfB: Double, within: Double?, expected: Double) throws {
    let plan = try #require(try plan(try graph(byWayOfB: byWayOfB), within: within))
    #expect(plan.studyHours == expected && plan.isOptimal)
    #expect(plan.withinYears == within ?? 5)
  }

  @Test func isTwiceTheSoonestAndSaidInTheAnswer() throws {
    let graph = try graph(byWayOfB: 6)
    let late = try Planner(graph).plan(
      PlanRequest(
        from: try Person(in: "a", hoursPerWeek: 100 / 52 / 3.5), to: "z", by: .effort)
    ).plan
    #expect(late?.withinYears == 7 && late?.studyHours == 0)
    #expect(try plan(graph, by: .time)?.withinYears == nil)
    #expect(try plan(graph, within: 8, by: .time)?.withinYears == 8)
  }

  @Test func boundsTradeoffsAndAlternatives() throws {
    for (years, count) in [(5.0, 2), (5.5, 1)] {
      let planner = Planner(try graph(byWayOfB: years))
      let request = PlanRequest(
        from: try Person(in: "a", hoursPerWeek: 40), to: "z", by: .effort)
      for plans in [
        try planner.tradeoffs(request).plans, try planner.alternatives(request, count: 5).plans,
      ] {
        #expect(plans.count == count && plans.allSatisfy { $0.withinYears == 5 })
      }
    }
  }

  @Test func whereThereIsNoPlanThereIsNoTime() throws {
    let request = PlanRequest(from: try Person(in: "z"), to: "a", by: .effort)
    let answer = try Planner(try graph(byWayOfB: 5)).plan(request)
    guard case .noPlan(let noPlan) = answer else { return #expect(answer.plan == nil) }
    #expect(noPlan.reasons == [.unreachable])
  }

  /// With a time that leaves some of the plans out, on small random graphs.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func isTheLeastOfAllPathsWithinATime(block: UInt64) throws {
    var (bounded, late) = (0, 0)
    for seed in block * 100..<block * 100 + 100 {
      let audit = AnswerAudit(try RandomCareers(seed: seed, hasLife: seed % 4 < 2))
      let years = audit.paths.plans(by: .effort).map(\.years).sorted()
      guard let first = years.first, let last = years.last, first < last - 0.1 else { continue }
      for share in [-0.05, 0.3, 0.7] {
        var request = audit.careers.request(by: .effort)
        let within = max(0, first + share * (last - first))
        request.withinYears = within
        let expected = audit.paths.within(within)
        switch try audit.planner.plan(request) {
        case .plan(let plan):
          #expect(audit.audit(request).problems(of: plan) == [], "seed \(seed)")
          let best = expected.best(by: .effort).map(audit.names)
          #expect(audit.names(plan) == best, "seed \(seed): \(audit.careers.story)")
          bounded += 1
        case .noPlan(let answer):
          #expect(expected.plans(by: .effort).isEmpty, "seed \(seed)")
          guard case .tooLate(let soonest, true) = answer.reasons.first else {
            #expect(answer.reasons == [], "seed \(seed)")
            continue
          }
          #expect(soonest.agrees(with: first, within: 1e-7), "seed \(seed)")
          late += 1
        }
        let front = try audit.planner.tradeoffs(request).plans.map(audit.names)
        #expect(front == expected.front().map(audit.names), "seed \(seed)")
        let ranked = try audit.planner.alternatives(request, count: 3).plans.map(audit.names)
        #expect(
          ranked == expected.ranked(by: .effort).prefix(3).map(audit.names), "seed \(seed)")
      }
    }
    #expect(bounded > 20 && late > 5)
  }
}
