public import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes answers of the planner as JSON, with the fields of section 6 of the model.
public enum PlanJSON {
  /// The text of an answer: one plan, or no plan with the reason.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - id: whose answer it is, for a first field `id`; `nil` for none.
  ///   - layout: how the text is laid out.
  ///   - graph: the graph planned on.
  /// - Returns: an object, with a line break at its end.
  public static func text(
    of answer: PlanAnswer, id: String? = nil, layout: JSONLayout = .readable,
    in graph: CareerGraph
  ) -> String {
    switch answer {
    case .plan(let plan): node(plan, in: graph).answer(layout, id: id)
    case .noPlan(let answer): text(of: answer, id: id, layout: layout, in: graph)
    }
  }

  /// The text of an answer that there is no plan, with what would make one possible.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - remedies: the changes that would make a plan possible.
  ///   - id: whose answer it is, for a first field `id`; `nil` for none.
  ///   - layout: how the text is laid out.
  ///   - graph: the graph planned on.
  /// - Returns: an object, with a line break at its end.
  public static func text(
    of answer: NoPlan, remedies: [Remedy] = [], id: String? = nil, layout: JSONLayout = .readable,
    in graph: CareerGraph
  ) -> String {
    JSONNode.object([
      ("plans", .list([])),
      ("reason", .string(answer.reasons.map { $0.sentence(in: graph) }.joined(separator: "; "))),
      ("reachable", .list(answer.reachable.map { .string(graph.id(of: $0)) })),
      ("remedies", .list(remedies.map { node($0, in: graph) })),
    ]).answer(layout, id: id)
  }

  static func node(_ plan: Plan, in graph: CareerGraph) -> JSONNode {
    .object(fields(of: plan, in: graph))
  }

  /// The fields of a plan; `showsWays` adds to each step the way of making the move where it is
  /// named, which tells plans apart that pass the same roles.
  static func fields(
    of plan: Plan, in graph: CareerGraph, showsWays: Bool = false
  ) -> [(String, JSONNode)] {
    var fields: [(String, JSONNode)] = [
      ("from", .optional(plan.from.map { graph.id(of: $0) })),
      ("to", .string(graph.id(of: plan.to))),
      ("objective", .string(plan.objective?.rawValue ?? "tradeoffs")),
      ("optimal", .raw(plan.isOptimal ? "true" : "false")),
    ]
    if let years = plan.withinYears { fields.append(("withinYears", .rounded(years))) }
    if case .bounded(let bound) = plan.optimality {
      fields.append(("lowerBoundYears", .rounded(bound.years)))
      if let hours = bound.studyHours { fields.append(("lowerBoundStudyHours", .rounded(hours))) }
      if let steps = bound.steps { fields.append(("lowerBoundSteps", .number(steps))) }
    }
    fields.append(("totalYears", .rounded(plan.totalYears)))
    fields.append(("studyHours", .rounded(plan.studyHours)))
    let evidence = plan.evidence(in: graph)
    let steps = plan.steps.enumerated().map { index, step in
      node(step, evidence.figures(ofStep: index), in: graph, showsWay: showsWays)
    }
    fields.append(("steps", .list(steps)))
    fields.append(("evidence", .counts(evidence.counts)))
    let phases = plan.phases
    if phases.count > 1 || phases.contains(where: { $0.workShare != 1 }) {
      fields.append(("phases", .list(phases.map { node($0, endYears: plan.totalYears) })))
    }
    return fields
  }

  /// A time in which work and study go on at one rate, as far as the plan reaches.
  private static func node(_ phase: WorkingLife.Phase, endYears: Double) -> JSONNode {
    .object([
      ("startYears", .rounded(phase.start)), ("endYears", .rounded(min(phase.end, endYears))),
      ("workShare", .rounded(phase.workShare)), ("hoursPerWeek", .rounded(phase.hoursPerWeek)),
    ])
  }

  private static func node(
    _ step: PlanStep, _ deciding: [DecidingFigure], in graph: CareerGraph, showsWay: Bool
  ) -> JSONNode {
    let kind = step.transition.map { graph.kind(of: $0) } ?? .entry
    let way = showsWay ? step.transition.flatMap { graph[$0].via } : nil
    let fields: [(String, JSONNode)] = [
      ("from", .optional(step.from.map { graph.id(of: $0) })),
      ("to", .string(graph.id(of: step.to))), ("kind", .string(kind.rawValue)),
    ]
    return .object(
      fields + (way.map { [("via", .string($0))] } ?? []) + [
        ("startYears", .rounded(step.startYears)), ("endYears", .rounded(step.endYears)),
        ("waitYears", .rounded(step.waitYears)),
        ("boundBy", .list(step.boundBy.map { .string($0.rawValue) })),
        ("experienceYears", .rounded(step.experienceYears)),
        (
          "study",
          .list(
            step.study.map { item in
              .object([
                ("skill", .string(graph.id(of: item.skill))),
                ("fromLevel", .number(item.fromLevel)),
                ("toLevel", .number(item.toLevel)), ("hours", .rounded(item.hours)),
              ])
            })
        ),
        ("evidence", .counts(deciding.map(\.grade))),
        ("deciding", .list(deciding.map { node($0, in: graph) })),
      ])
  }
}

extension NoPlan.Reason {
  /// The reason in words, with the names and ids of what stands in the way.
  public func sentence(in graph: CareerGraph) -> String {
    switch self {
    case .targetUnknown(let name, _): "the graph has no role '\(name)'"
    case .unreachable: "no chain of moves leads there"
    case .onlyThroughAvoided(let roles):
      "every way leads through a role that is to be avoided: "
        + roles.map { graph.naming($0).description }.joined(separator: ", ")
    case .noExperienceInEducation(let moves):
      "every way has a move out of education, where no experience grows, that asks for more: "
        + moves.map { move(in: graph, $0) }.joined(separator: ", ")
    case .noCredit(let moves):
      "every way has a move that lets no experience count but asks for some: "
        + moves.map { move(in: graph, $0) }.joined(separator: ", ")
    case .studyWithoutTime(let items):
      "every way needs more study than there is time for; the fewest steps need "
        + merged(items).map { "\(graph.naming($0.skill)) \($0.from) → \($0.to)" }
        .joined(separator: ", ")
    case .viaImpossible(let roles):
      "no way that meets no role twice passes "
        + roles.map { graph.naming($0).description }.joined(separator: " and ")
    case .likelihoodUnstated(let moves):
      "every way has a move that states no likelihood: "
        + moves.map { move(in: graph, $0) }.joined(separator: ", ")
    case .tooLate(let years, let isProven):
      "the soonest way \(isProven ? "" : "known ")takes \(Span(years: years).words), longer than asked for"
    case .searchLimit(let bound):
      "the search stopped at its limit before it met a plan; "
        + (bound.steps.map { "none has fewer steps than \($0)" }
          ?? "none takes less than \(Span(years: bound.years).words)")
    }
  }

  /// Each skill once, from the least level to the greatest, in the order of first need.
  private func merged(_ items: [StudyItem]) -> [(skill: SkillID, from: Int, to: Int)] {
    var skills: [(skill: SkillID, from: Int, to: Int)] = []
    for item in items {
      if let index = skills.firstIndex(where: { $0.skill == item.skill }) {
        skills[index].from = min(skills[index].from, item.fromLevel)
        skills[index].to = max(skills[index].to, item.toLevel)
      } else {
        skills.append((item.skill, item.fromLevel, item.toLevel))
      }
    }
    return skills
  }

  private func move(in graph: CareerGraph, _ transition: TransitionID) -> String {
    let (from, to) = (graph.source(of: transition), graph.target(of: transition))
    return "\(graph.naming(from)) → \(graph.naming(to))"
  }
}
