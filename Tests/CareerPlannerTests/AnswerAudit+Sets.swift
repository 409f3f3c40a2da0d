import CareerGraph
import CareerPlanner
import TestSupport

/// Finds what is wrong with several plans at once, and with what can be reached.
extension AnswerAudit {
  /// What is wrong with the best plans by an objective.
  func problemsOfAlternatives(by objective: Objective, count: Int) throws -> [String] {
    let request = careers.request(by: objective)
    let expected = Array(plansInTime(by: objective).ranked(by: objective).prefix(count))
    return problems(of: try planner.alternatives(request, count: count), expected, request)
  }

  /// What is wrong with good plans that differ.
  func problemsOfDiverseAlternatives(by objective: Objective, count: Int) throws -> [String] {
    let request = careers.request(by: objective)
    let expected = plansInTime(by: objective).diverse(by: objective, count: count)
    return problems(of: try planner.diverseAlternatives(request, count: count), expected, request)
  }

  /// The paths that count by an objective.
  private func plansInTime(by objective: Objective) -> [CareerPath] {
    objective == .effort ? paths.within(paths.horizon) : paths
  }

  /// What is wrong with the trade-offs.
  func problemsOfTradeoffs() throws -> [String] {
    let request = careers.request(by: .effort)
    let expected = paths.within(paths.horizon).front()
    return problems(
      of: try planner.tradeoffs(request), expected, request, hasObjective: false)
  }

  /// What is wrong with a complete set of plans, which must be the given ones.
  private func problems(
    of answer: PlanSetAnswer, _ expected: [CareerPath], _ request: PlanRequest,
    hasObjective: Bool = true
  ) -> [String] {
    var checks = Checks()
    switch answer {
    case .plans(let set):
      checks.expect(set.isComplete, "is not complete")
      checks.expect(!set.plans.isEmpty, "is empty")
      checks.expect(
        set.plans.map(names) == expected.map(names),
        "\(set.plans.map(names)), not \(expected.map(names))")
      for (index, plan) in set.plans.enumerated() {
        let audit = audit(request, hasObjective: hasObjective)
        checks.problems += audit.problems(of: plan).map { "plan \(index): \($0)" }
        checks.expect(plan.isOptimal, "plan \(index) is not proven")
      }
    case .noPlan(let answer):
      checks.expect(expected.isEmpty, "no plan, but there are \(expected.map(names))")
      var request = request
      if !hasObjective { request.objective = .time }
      let audit = NoPlanAudit(oracle: oracle, request: request)
      checks.problems += audit.problems(of: answer, paths, reachable: .all)
    }
    return checks.problems
  }

  // MARK: Where a search stops

  /// What is wrong with the best plans where the search may do little.
  ///
  /// Which of several equal plans comes first is then left open.
  func problemsOfAlternatives(
    by objective: Objective, count: Int, searchLimit: Int
  ) throws -> [String] {
    let request = careers.request(by: objective, searchLimit: searchLimit)
    guard case .plans(let set) = try planner.alternatives(request, count: count) else { return [] }
    let ranked = paths.within(set.plans.first?.withinYears).ranked(by: objective)
    let given = set.plans.map(names)
    let found = given.compactMap { name in ranked.first { names($0) == name } }
    var checks = Checks()
    checks.expect(Set(given).count == given.count, "a plan is given twice")
    checks.expect(found.count == given.count, "there are no such plans as \(given)")
    let isAll = isLevel(found, with: ranked.prefix(count), by: objective)
    checks.expect(!set.isComplete || isAll, "complete: \(given), not \(ranked.map(names))")
    for (index, (plan, path)) in zip(set.plans, found).enumerated() {
      checks.problems += audit(request).problems(of: plan).map { "plan \(index): \($0)" }
      let missed = ranked.filter { other in
        other.precedes(path, by: objective) && !other.isLevel(with: path, by: objective)
          && !given[..<index].contains(names(other))
      }
      switch plan.optimality {
      case .proven: checks.expect(missed.isEmpty, "plan \(index) is proven, \(missed.map(names))")
      case .bounded(let bound): checks.problems += problems(of: bound, objective, missed)
      }
    }
    return checks.problems
  }

  /// What is wrong with the trade-offs where the search may do little.
  func problemsOfTradeoffs(searchLimit: Int) throws -> [String] {
    let request = careers.request(by: .time, searchLimit: searchLimit)
    guard case .plans(let set) = try planner.tradeoffs(request) else { return [] }
    let front = paths.within(set.plans.first?.withinYears).front()
    let given = set.plans.map(names)
    let found = given.compactMap { name in paths.first { names($0) == name } }
    var checks = Checks()
    checks.expect(found.count == given.count, "there are no such plans as \(given)")
    let points = found.map { path in front.firstIndex { $0.isLevel(with: path) } ?? -1 }
    checks.expect(
      !points.contains(-1) && zip(points, points.dropFirst()).allSatisfy { $0 < $1 },
      "\(given) are not of \(front.map(names)) in order")
    checks.expect(!set.isComplete || given.count == front.count, "complete, but some missing")
    return checks.problems
  }

  private func isLevel(
    _ paths: [CareerPath], with others: some Collection<CareerPath>, by objective: Objective
  ) -> Bool {
    paths.count == others.count
      && zip(paths, others).allSatisfy { $0.isLevel(with: $1, by: objective) }
  }

  // MARK: Reach

  /// What is wrong with all roles that the person can reach.
  func problemsOfReach(withinYears years: Double?, searchLimit: Int? = nil) throws -> [String] {
    var request = ReachRequest(
      from: careers.person, withinYears: years, avoiding: careers.avoiding)
    request.searchLimit = searchLimit ?? request.searchLimit
    let reach = try planner.reach(request)
    var checks = Checks()
    checks.problems += order(of: reach)
    let paths = oracle.pathsToEveryRole(
      for: PlanRequest(from: careers.person, to: "", avoiding: careers.avoiding))
    for role in planner.graph.roles.map(planner.graph.id) where role != careers.person.role {
      let best = paths[role, default: []].best(by: .time)
      let isNear = best.map { $0.years <= (years ?? .infinity) + 1e-9 } ?? false
      checks.problems += problems(
        of: reach, role, isNear ? best : nil, isProven: searchLimit == nil)
    }
    return checks.problems
  }

  /// What is wrong with all roles from which the target can be reached.
  func problemsOfReachBackwards(withinYears years: Double?) throws -> [String] {
    let person = careers.person
    let reach = try planner.reach(
      to: careers.target, withinYears: years, avoiding: careers.avoiding,
      hoursPerWeek: person.hoursPerWeek, life: person.life)
    var checks = Checks()
    checks.problems += order(of: reach)
    for role in planner.graph.roles.map(planner.graph.id) where role != careers.target {
      let holder = try Person(in: role, hoursPerWeek: person.hoursPerWeek, life: person.life)
      let question = PlanRequest(from: holder, to: careers.target, avoiding: careers.avoiding)
      let best = careers.avoiding.contains(role) ? nil : oracle.paths(for: question).best(by: .time)
      let isNear = best.map { $0.years <= (years ?? .infinity) + 1e-9 } ?? false
      checks.problems += problems(of: reach, role, isNear ? best : nil, isProven: true)
    }
    return checks.problems
  }

  private func order(of reach: Reach) -> [String] {
    var checks = Checks()
    checks.expect(Set(reach.roles.map(\.role)).count == reach.roles.count, "a role twice")
    for (one, next) in zip(reach.roles, reach.roles.dropFirst()) {
      let names = (planner.graph.id(of: one.role), planner.graph.id(of: next.role))
      let figures = (
        [one.years, one.studyHours, Double(one.steps)],
        [next.years, next.studyHours, Double(next.steps)]
      )
      checks.expect(
        figures.0.lexicographicallyPrecedes(figures.1)
          || figures.0 == figures.1 && names.0.utf8.lexicographicallyPrecedes(names.1.utf8),
        "\(names) in another order")
    }
    return checks.problems
  }

  private func problems(
    of reach: Reach, _ id: String, _ best: CareerPath?, isProven: Bool
  ) -> [String] {
    var checks = Checks()
    let reached = reach.roles.first { planner.graph.id(of: $0.role) == id }
    let isUndecided = reach.undecided.map(planner.graph.id).contains(id)
    checks.expect(!isUndecided || (!isProven && reached == nil), "\(id) is undecided")
    guard let reached else {
      checks.expect(best == nil || isUndecided, "\(id) is not reached")
      return checks.problems
    }
    guard let best else { return ["\(id) can't be reached"] }
    checks.expect(reached.isProven || !isProven, "\(id) is not proven")
    if !reached.isProven {
      checks.expect(reached.years >= best.years - 1e-7, "\(id) sooner than it can be")
      return checks.problems
    }
    checks.expect(reached.years, best.years, "years to \(id)")
    checks.expect(reached.studyHours, best.hours, "hours to \(id)")
    checks.expect(reached.steps == best.steps.count, "steps to \(id)")
    let first = planner.graph.id(of: reached.firstMove)
    checks.expect(
      !isProven || first == best.roles.suffix(best.steps.count).first, "first move to \(id)")
    return checks.problems
  }
}
