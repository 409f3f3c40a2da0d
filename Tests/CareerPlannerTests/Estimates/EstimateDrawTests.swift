import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// Single draws against the brute force on graphs in which their figures are certain.
@Suite("A draw of an estimate")
struct EstimateDrawTests {
  @Test("times the plan by the model with the figures that it drew", arguments: [false, true])
  func model(hasLife: Bool) throws {
    var (drawn, conditioned, never) = (0, 0, 0)
    for seed in 0..<700 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed, hasLife: hasLife)
      var request = careers.request(by: .time)
      if hasLife, seed.isMultiple(of: 3), let role = request.person.role {
        let life = try WorkingLife(paceChanges: [WorkingLife.PaceChange(0, from: 1)])
        request.person = try Person(in: role, hoursPerWeek: 4, life: life)
      }
      let planner = Planner(careers.graph)
      guard let plan = try planner.plan(request).plan, !plan.steps.isEmpty else { continue }
      let options = try EstimateOptions(
        samples: 1, seed: seed, correlation: [0, 0.3, 0.7, 1][Int(seed % 4)])
      let estimate = planner.estimate(plan, options)
      let graph = try DrawOracle(careers.graph, plan, options).drawnGraph()
      let moves = plan.steps.map { (id: $0.transition, to: $0.to) }
      let path = try #require(BruteForcePlanner(graph).path(along: moves, for: request))
      #expect(estimate.arrivals.count == 1)
      if path.obstacles.contains(.time) {
        #expect(estimate.arrivals == [.infinity] && estimate.neverArrives == 1, "seed \(seed)")
        never += 1
        continue
      }
      #expect(estimate.arrivals[0].agrees(with: path.years, within: 1e-7), "seed \(seed)")
      for (step, expected) in zip(estimate.steps, path.steps) {
        #expect(step.years.p50.agrees(with: expected.end, within: 1e-7), "seed \(seed)")
        let latest = expected.terms.values.max() ?? 0
        for (term, years) in expected.terms {
          // Terms that differ by rounding alone are left open.
          let isLatest = years.agrees(with: latest, within: 1e-7)
          #expect(isLatest || step.bound[term] == 0, "seed \(seed), \(term)")
        }
        #expect(step.bound.values.contains(1))
      }
      if estimate.standing.threePoint > 0 { drawn += 1 }
      let stay = plan.steps[0].transition.map { careers.graph.years(of: $0) }
      if plan.yearsInRole > 0, stay?.isCertain == false { conditioned += 1 }
    }
    #expect(drawn > 120 && conditioned > 10 && (never > 0) == hasLife)
  }

  @Test("is the plan where all figures are certain", arguments: [false, true])
  func certain(hasLife: Bool) throws {
    var count = 0
    for seed in 0..<300 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed, hasLife: hasLife)
      let planner = Planner(try careers.graph.replacingEstimates())
      guard let plan = try planner.plan(careers.request(by: .time)).plan else { continue }
      try expect(planner.estimate(plan, try EstimateOptions(samples: 5, seed: seed)), isOnly: plan)
      count += 1
    }
    #expect(count > 100)
  }

  /// Checks that each draw is the plan, to the last digit.
  private func expect(_ estimate: PlanEstimate, isOnly plan: Plan) throws {
    let expected = [plan.totalYears]
    let years = estimate.years
    #expect([years.p10, years.p50, years.p90, years.mean].allSatisfy { [$0] == expected })
    #expect(Set(estimate.arrivals) == Set(expected))
    #expect(estimate.standing.threePoint == 0)
    #expect(estimate.chance(within: plan.totalYears) == 1)
    #expect(estimate.chance(within: plan.totalYears.nextDown) == 0)
    #expect(estimate.steps.map(\.step) == plan.steps)
    for step in estimate.steps {
      #expect(step.years.p50 == step.step.endYears && step.years.mean == step.step.endYears)
      for term in BindingTerm.allCases {
        #expect(step.bound[term] == (step.step.boundBy.contains(term) ? 1 : 0))
      }
    }
  }
}
