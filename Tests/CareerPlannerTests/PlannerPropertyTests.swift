import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// The planner against all simple paths of small random graphs.
///
/// A block is a hundred seeds; what fails names its seed.
@Suite struct PlannerPropertyTests {
  private static let blocks = 0..<45 as Range<UInt64>

  private static func seeds(of block: UInt64) -> Range<UInt64> { block * 100..<block * 100 + 100 }

  @Test(arguments: blocks)
  func givesTheBestOfAllPaths(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let careers = try RandomCareers(seed: seed)
      let oracle = BruteForcePlanner(careers.graph)
      let planner = Planner(careers.graph)
      let paths = oracle.paths(for: careers.request(by: .time))
      for objective in Objective.allCases {
        let request = careers.request(by: objective)
        let answer = try planner.plan(request)
        let best = paths.best(by: objective)
        var problems: [String]
        switch answer {
        case .plan(let plan):
          problems = PlanAudit(oracle: oracle, request: request).problems(of: plan)
          problems += difference(plan, best)
          let roles = plan.roles.map(planner.graph.id)
          if let best, roles != best.roles { problems.append("passes \(roles), not \(best.roles)") }
        case .noPlan(let answer):
          problems = best.map { ["no plan, but there is \($0.roles)"] } ?? []
          let audit = NoPlanAudit(oracle: oracle, request: request)
          problems += audit.problems(of: answer, paths, reachable: .all)
        }
        #expect(problems == [], "seed \(seed), \(objective): \(careers.story)")
      }
    }
  }

  /// What a proven plan costs other than the best path.
  private func difference(_ plan: Plan, _ best: CareerPath?) -> [String] {
    guard let best else { return ["a plan where there is none"] }
    var checks = Checks()
    checks.expect(plan.isOptimal, "is not proven")
    checks.expect(plan.totalYears, best.years, "years of the best")
    checks.expect(plan.studyHours, best.hours, "hours of the best")
    checks.expect(plan.steps.count == best.steps.count, "steps of the best")
    if plan.objective == .likelihood {
      checks.expect(plan.likelihood ?? -1, best.likelihood ?? -1, "likelihood of the best")
    }
    return checks.problems
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func givesTheSameAnswerTwice(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let planner = Planner(try RandomCareers(seed: seed).graph)
      let again = Planner(try RandomCareers(seed: seed).graph)
      for objective in Objective.allCases {
        let request = try RandomCareers(seed: seed).request(by: objective)
        let answer = try planner.plan(request)
        #expect(try planner.plan(request) == answer, "seed \(seed), \(objective)")
        #expect(try again.plan(request) == answer, "seed \(seed), \(objective)")
      }
    }
  }

  @Test(arguments: 50..<55 as Range<UInt64>)
  func admitsWhereItStopped(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let careers = try RandomCareers(seed: seed)
      let oracle = BruteForcePlanner(careers.graph)
      let planner = Planner(careers.graph)
      let paths = oracle.paths(for: careers.request(by: .time))
      for (objective, limit) in product(Objective.allCases, [0, 1, 5]) {
        let request = careers.request(by: objective, searchLimit: limit)
        let plans = paths.plans(by: objective)
        var problems: [String]
        switch try planner.plan(request) {
        case .plan(let plan):
          problems = PlanAudit(oracle: oracle, request: request).problems(of: plan)
          switch plan.optimality {
          case .proven: problems += difference(plan, paths.best(by: objective))
          case .bounded(let bound): problems += self.problems(of: bound, plans, objective)
          }
        case .noPlan(let answer):
          if case .searchLimit(let bound) = answer.reasons.first, answer.reasons.count == 1 {
            problems = self.problems(of: bound, plans, objective)
          } else {
            let audit = NoPlanAudit(oracle: oracle, request: request)
            problems = audit.problems(of: answer, paths, reachable: .some)
          }
        }
        #expect(problems == [], "seed \(seed), \(objective), limit \(limit): \(careers.story)")
      }
    }
  }

  /// Where some plan is better than a bound that none can beat.
  private func problems(
    of bound: LowerBound, _ plans: [CareerPath], _ objective: Objective
  ) -> [String] {
    var checks = Checks()
    checks.expect((bound.studyHours != nil) == (objective == .effort), "hours stated or not")
    checks.expect((bound.steps != nil) == (objective == .steps), "steps stated or not")
    checks.expect(bound.years >= 0, "bound of \(bound.years) years")
    for plan in plans {
      checks.expect(bound.years <= plan.years + 1e-7, "\(plan.roles): \(bound), \(plan.years)")
      checks.expect(
        (bound.studyHours ?? 0) <= plan.hours + 1e-7, "\(plan.roles): \(bound), \(plan.hours)")
      checks.expect((bound.steps ?? 0) <= plan.steps.count, "\(plan.roles): \(bound)")
    }
    return checks.problems
  }
}

/// Every pair of an element of one list and one of another.
private func product<First, Second>(_ first: [First], _ second: [Second]) -> [(First, Second)] {
  first.flatMap { element in second.map { (element, $0) } }
}
