import CareerGraph
import CareerPlanner
import TestSupport

/// Finds what is wrong with the planner's answers to a random question, given all simple paths.
struct AnswerAudit {
  let careers: RandomCareers
  let planner: Planner
  let oracle: BruteForcePlanner
  /// All simple paths to the target, possible or not.
  let paths: [CareerPath]

  init(_ careers: RandomCareers) {
    self.careers = careers
    planner = Planner(careers.graph)
    oracle = BruteForcePlanner(careers.graph)
    paths = oracle.paths(for: careers.request(by: .time))
  }

  /// What is wrong with the proven answer by an objective.
  func problems(by objective: Objective) throws -> [String] {
    let request = careers.request(by: objective)
    let horizon = objective == .effort ? paths.horizon : nil
    let best = paths.within(horizon).best(by: objective)
    switch try planner.plan(request) {
    case .plan(let plan):
      var problems = audit(request).problems(of: plan) + difference(plan, best)
      problems += self.problems(ofHorizon: plan.withinYears, horizon)
      let names = names(plan)
      if let best, names != self.names(best) {
        problems.append("is \(names), not \(self.names(best))")
      }
      return problems
    case .noPlan(let answer):
      let audit = NoPlanAudit(oracle: oracle, request: request)
      return (best.map { ["no plan, but there is \($0.roles)"] } ?? [])
        + audit.problems(of: answer, paths, reachable: .all)
    }
  }

  /// What is wrong with the answer by an objective where the search may do little.
  func problems(by objective: Objective, searchLimit: Int) throws -> [String] {
    let request = careers.request(by: objective, searchLimit: searchLimit)
    switch try planner.plan(request) {
    case .plan(let plan):
      let problems = audit(request).problems(of: plan)
      let paths = paths.within(plan.withinYears)
      return switch plan.optimality {
      case .proven: problems + difference(plan, paths.best(by: objective))
      case .bounded(let bound):
        problems + self.problems(of: bound, objective, paths.plans(by: objective))
      }
    case .noPlan(let answer):
      if case .searchLimit(let bound) = answer.reasons.first, answer.reasons.count == 1 {
        return self.problems(of: bound, objective, paths.plans(by: objective))
      }
      let audit = NoPlanAudit(oracle: oracle, request: request)
      return audit.problems(of: answer, paths, reachable: .some)
    }
  }

  /// What is wrong with the years within which plans were looked for.
  func problems(ofHorizon years: Double?, _ expected: Double?) -> [String] {
    guard let years, let expected else {
      return (years == nil) == (expected == nil) ? [] : ["within \(years ?? 0) or not"]
    }
    var checks = Checks()
    checks.expect(years, expected, "years within which to arrive")
    return checks.problems
  }

  /// The roles and moves of a path.
  func names(_ path: CareerPath) -> String { "\(path.roles) by \(path.moves.map(\.rawValue))" }

  /// The roles and moves of a plan.
  func names(_ plan: Plan) -> String {
    let moves = plan.steps.compactMap(\.transition?.rawValue)
    return "\(plan.roles.map(planner.graph.id)) by \(moves)"
  }

  func audit(_ request: PlanRequest, hasObjective: Bool = true) -> PlanAudit {
    PlanAudit(
      oracle: oracle, request: request, isExact: careers.isExact, hasObjective: hasObjective)
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

  /// Where one of some plans is better than a bound that none of them can beat.
  func problems(
    of bound: LowerBound, _ objective: Objective, _ plans: [CareerPath]
  ) -> [String] {
    var checks = Checks()
    checks.expect((bound.studyHours != nil) == (objective == .effort), "hours stated or not")
    checks.expect((bound.steps != nil) == (objective == .steps), "steps stated or not")
    checks.expect((0..<Double.infinity).contains(bound.years), "bound of \(bound.years) years")
    for plan in plans {
      checks.expect(bound.years <= plan.years + 1e-7, "\(plan.roles): \(bound), \(plan.years)")
      checks.expect(
        (bound.studyHours ?? 0) <= plan.hours + 1e-7, "\(plan.roles): \(bound), \(plan.hours)")
      checks.expect((bound.steps ?? 0) <= plan.steps.count, "\(plan.roles): \(bound)")
    }
    return checks.problems
  }
}
