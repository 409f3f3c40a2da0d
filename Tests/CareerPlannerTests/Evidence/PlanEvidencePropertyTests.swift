import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// The figures that decide a plan against graphs in which one of them is changed: the brute force
/// times the same moves there.
@Suite struct PlanEvidencePropertyTests {
  private static func seeds(of block: UInt64) -> Range<UInt64> { block * 100..<block * 100 + 100 }

  @Test(arguments: 0..<6 as Range<UInt64>, [false, true])
  func listsWhatMovesTheEndAndNothingElse(block: UInt64, hasLife: Bool) throws {
    for seed in Self.seeds(of: block) {
      let careers = try RandomCareers(seed: seed, hasLife: hasLife)
      let planner = Planner(careers.graph)
      for objective in Objective.allCases {
        guard let plan = try planner.plan(careers.request(by: objective)).plan else { continue }
        let problems = try EvidenceAudit(plan, careers.graph).problems
        #expect(problems == [], "seed \(seed), \(objective): \(careers.story)")
      }
    }
  }
}

/// Finds what is wrong with the figures listed for a plan.
private struct EvidenceAudit {
  let plan: Plan
  let graph: CareerGraph
  let listed: Set<Figure>
  /// The person of the plan, who states all that they hold.
  let person: Person
  let end: Double

  /// The change that the model calls a little, in years.
  private static let little = 1e-5

  init(_ plan: Plan, _ graph: CareerGraph) throws {
    self.plan = plan
    self.graph = graph
    listed = Set(plan.evidence(in: graph).figures.map(\.figure))
    let held = SkillLevels(
      plan.startLevels.sorted { $0.key < $1.key }
        .map { SkillLevel(skill: graph.id(of: $0.key), level: $0.value) })
    person =
      try plan.from.map {
        try Person(
          in: graph.id(of: $0), years: plan.startExperience, yearsInRole: plan.yearsInRole,
          skills: held, holdsOnlyListedSkills: true, hoursPerWeek: plan.hoursPerWeek,
          life: plan.life)
      }
      ?? Person(
        outsideWith: held, years: plan.startExperience, hoursPerWeek: plan.hoursPerWeek,
        life: plan.life)
    end = plan.totalYears
  }

  var problems: [String] {
    get throws {
      var problems: [String] = []
      let figures = plan.evidence(in: graph).figures.map(\.figure)
      if Set(figures).count != figures.count { problems.append("a figure stands twice") }
      for figure in numbers {
        let isMoved = try abs(end(of: graph.raising(figure, by: Self.little)) - end) > 1e-9
        if isMoved != listed.contains(figure) {
          problems.append("\(figure): moves the end: \(isMoved), listed: \(!isMoved)")
        }
      }
      for figure in levels where !listed.contains(figure) {
        if try end(of: graph.lowering([figure])) < end - 1e-9 {
          problems.append("\(figure): a lower level brings the end nearer, but is not listed")
        }
      }
      return problems + (try problemsOfForcedStudy) + (try problemsOfSparedStudy)
    }
  }

  /// The levels listed ask together for all that is studied.
  private var problemsOfForcedStudy: [String] {
    get throws {
      let asking = listed.filter { figure in
        switch figure {
        case .requirement, .moveRequirement: true
        default: false
        }
      }
      let studied = listed.contains { if case .hours = $0 { true } else { false } }
      guard studied, isUntied else { return [] }
      let end = try end(of: graph.removing(asking))
      return end < self.end - 1e-9 ? [] : ["without \(asking) it ends after \(end) as before"]
    }
  }

  /// Without the taught levels listed there is more to study.
  private var problemsOfSparedStudy: [String] {
    get throws {
      let teaching = listed.filter { if case .teaching = $0 { true } else { false } }
      let isFree = graph.skills.contains { skill in
        graph.statedHours(of: skill)?.levels.contains { $0.typical == 0 } ?? false
      }
      guard !teaching.isEmpty, !isFree else { return [] }
      let end = try end(of: graph.removing(teaching))
      return end > self.end + 1e-9 ? [] : ["without \(teaching) it ends after \(end) as before"]
    }
  }

  /// Whether each step waits for one thing alone, so that less of it is felt.
  private var isUntied: Bool { plan.steps.allSatisfy { $0.boundBy.count == 1 } }

  private func end(of graph: CareerGraph) throws -> Double {
    let request = PlanRequest(from: person, to: graph.id(of: plan.to))
    let path = BruteForcePlanner(graph).path(
      along: plan.steps.map { ($0.transition, $0.to) }, for: request)
    return try #require(path).years
  }

  // MARK: Figures

  /// All figures of time and study of the moves, the skills and the roles.
  private var numbers: [Figure] {
    var figures: [Figure] = graph.skills.map { .hours($0) }
    for step in plan.steps {
      guard let transition = step.transition else { continue }
      let credit = graph.credit(of: transition)
      figures += [.years(transition), .wait(transition)]
      if credit != 1 { figures.append(.credit(transition)) }
      if credit > 0 {
        figures.append(
          graph[transition].minimumExperience == nil
            ? .experience(step.to) : .minimumExperience(transition))
      }
    }
    return figures
  }

  /// All levels that the roles, the moves and the skills ask for.
  private var levels: [Figure] {
    func ids(_ levels: SkillLevels) -> [SkillID] {
      levels.compactMap { try? graph.skill($0.skill) }
    }
    return graph.roles.flatMap { role in
      ids(graph[role].skills).map { .requirement(role, $0) }
    }
      + graph.transitions.flatMap { transition in
        ids(graph[transition].skills).map { .moveRequirement(transition, $0) }
      }
      + graph.skills.flatMap { skill in
        ids(graph[skill].requires).map { .prerequisite(skill, $0) }
      }
  }
}
