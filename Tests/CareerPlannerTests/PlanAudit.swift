import CareerGraph
import CareerPlanner
import TestSupport

/// Finds what is wrong with a plan, by reckoning its steps anew.
struct PlanAudit {
  let oracle: BruteForcePlanner
  let request: PlanRequest
  /// Whether no figure rounds, so that what is equal can be told from what is nearly equal.
  var isExact = false
  /// Whether a plan names the objective by which it was sought.
  var hasObjective = true

  private var graph: CareerGraph { oracle.graph }

  /// What is wrong with a plan in itself, whether it is the best or not.
  func problems(of plan: Plan) -> [String] {
    let moves = plan.steps.map { (id: $0.transition, to: $0.to) }
    guard let path = oracle.path(along: moves, for: request) else {
      return ["the moves are no path: \(names(plan))"]
    }
    var problems = problems(of: plan, along: path)
    for (index, step) in plan.steps.enumerated() {
      let from = index == 0 ? plan.from : plan.steps[index - 1].to
      if step.from != from { problems.append("step \(index) leaves another role than is held") }
      let before = index == 0 ? 0 : plan.steps[index - 1].studyHours
      let hours = step.study.reduce(before) { $0 + $1.hours }
      if !hours.agrees(with: step.studyHours, within: 1e-9) {
        problems.append("step \(index): \(step.studyHours) hours, but its items sum to \(hours)")
      }
      problems += self.problems(of: step, like: path.steps[index]).map { "step \(index): \($0)" }
    }
    return problems
  }

  private func problems(of plan: Plan, along path: CareerPath) -> [String] {
    var checks = Checks()
    let obstacles = path.obstacles(by: request.objective)
    checks.expect(obstacles.isEmpty, "has obstacles \(obstacles.rawValue)")
    checks.expect(Set(path.roles).count == path.roles.count, "passes a role twice")
    checks.expect(plan.from.map(graph.id) == request.person.role, "starts elsewhere")
    checks.expect(graph.id(of: plan.to) == request.target, "asks for another target")
    checks.expect(path.roles.last == request.target, "ends elsewhere")
    checks.expect(names(plan) == path.roles, "names other roles")
    checks.expect(
      plan.objective == (hasObjective ? request.objective : nil), "has another objective")
    checks.expect(plan.hoursPerWeek == request.person.hoursPerWeek, "has another pace of study")
    checks.expect(plan.life == request.person.life, "has another working life")
    checks.expect(plan.totalYears, path.years, "years")
    checks.expect(plan.studyHours, path.hours, "hours")
    checks.expect(
      (plan.likelihood == nil) == (path.likelihood == nil), "likelihood stated or not")
    checks.expect(plan.likelihood ?? 0, path.likelihood ?? 0, "likelihood")
    return checks.problems
  }

  private func problems(of step: PlanStep, like expected: CareerPath.Step) -> [String] {
    var checks = Checks()
    checks.expect(step.startYears, expected.start, "start")
    checks.expect(step.endYears, expected.end, "end")
    checks.expect(step.waitYears, expected.wait, "wait")
    checks.expect(step.experienceYears, expected.experience, "experience")
    checks.expect(step.studyHours, expected.hours, "hours so far")
    let ready = expected.end - expected.wait
    checks.expect(!step.boundBy.isEmpty, "is bound by nothing")
    for term in BindingTerm.allCases {
      guard let value = expected.terms[term], let stated = step.readyYears[term] else {
        checks.expect(false, "states no time for \(term)")
        continue
      }
      checks.expect(stated, value, "ready by \(term)")
      // Which terms bind where they differ by rounding alone is left open.
      let isLatest = value.agrees(with: ready, within: 1e-9)
      checks.expect(isLatest || !step.boundBy.contains(term), "is not bound by \(term)")
      checks.expect(
        !isLatest || !isExact || step.boundBy.contains(term), "is bound by \(term) as well")
    }
    checks.expect(
      step.boundBy == BindingTerm.allCases.filter(step.boundBy.contains), "\(step.boundBy)")
    checks.problems += problems(of: step.study, like: expected.study, "study")
    checks.problems += problems(of: step.taught, like: expected.taught, "taught")
    return checks.problems
  }

  private func problems(
    of items: [StudyItem], like expected: Set<CareerPath.Item>, _ what: String
  ) -> [String] {
    var checks = Checks()
    let named = items.map {
      CareerPath.Item(skill: graph.id(of: $0.skill), from: $0.fromLevel, to: $0.toLevel)
    }
    checks.expect(
      named.count == expected.count && Set(named) == expected,
      "\(what) is \(named), not \(expected)")
    for (index, item) in items.enumerated() {
      let skill = named[index].skill
      let hours = (item.fromLevel..<item.toLevel).reduce(0) { $0 + oracle.hours(skill, $1 + 1) }
      checks.expect(item.hours, hours, "\(what): hours of \(skill)")
      checks.expect(
        item.isAssumed == (graph.statedHours(of: item.skill) == nil),
        "\(what): assumed or stated hours of \(skill)")
      for earlier in named[..<index] where oracle.isRequired(skill, by: earlier.skill) {
        checks.expect(false, "\(what): \(earlier.skill) comes before \(skill), which it requires")
      }
    }
    return checks.problems
  }

  private func names(_ plan: Plan) -> [String] { plan.roles.map(graph.id) }
}

/// Collects what does not hold.
struct Checks {
  var problems: [String] = []

  mutating func expect(_ condition: Bool, _ problem: @autoclosure () -> String) {
    if !condition { problems.append(problem()) }
  }

  mutating func expect(_ value: Double, _ expected: Double, _ what: @autoclosure () -> String) {
    expect(value.agrees(with: expected, within: 1e-7), "\(what()) \(value), not \(expected)")
  }
}
