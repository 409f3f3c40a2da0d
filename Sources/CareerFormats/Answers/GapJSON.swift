import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes the gap between a person and a role as JSON, with the fields of section 6 of the model.
public enum GapJSON {
  /// The text of a gap, with a line break at its end.
  ///
  /// - Parameters:
  ///   - gap: the gap.
  ///   - plan: the soonest plan to the role; `nil` where there is none.
  ///   - graph: the graph of both.
  /// - Returns: the text.
  public static func text(of gap: RoleGap, plan: Plan?, in graph: CareerGraph) -> String {
    let writer = GapWriter(gap: gap, plan: plan, graph: graph)
    return writer.node.text() + "\n"
  }
}

private struct GapWriter {
  let gap: RoleGap
  let plan: Plan?
  let graph: CareerGraph

  var node: JSONNode {
    .object([
      ("from", .optional(gap.from.map { graph.id(of: $0) })),
      ("to", .string(graph.id(of: gap.to))), ("hours", .points(gap.hours)),
      ("hoursOnLeaving", .points(gap.hoursOnLeaving)), ("studyYears", .finite(gap.studyYears)),
      ("plan", soonest),
      ("skills", .list(gap.skills.map(node))),
      (
        "unused",
        .list(
          gap.unused.map { held in
            .object([
              ("skill", .string(graph.id(of: held.skill))), ("level", .number(held.level)),
            ])
          })
      ),
      ("experience", experience), ("pay", pay),
      ("track", pair { .optional(graph.track(of: $0)) }),
      (
        "level",
        pair(difference: .optional(gap.levelDifference)) { .optional(graph.level(of: $0)) }
      ),
      ("moves", .list(gap.moves.map(node))),
      ("fit", node(gap.fit)), ("fitBack", gap.fitBack.map(node) ?? .raw("null")),
      ("nearFrom", .list(gap.nearFrom.map(node))), ("nearTo", .list(gap.nearTo.map(node))),
      ("unrankedRoles", .number(gap.unrankedRoles)),
      ("evidence", .counts(gap.evidenceCounts(in: graph))),
    ])
  }

  private func node(_ gap: SkillGap) -> JSONNode {
    .object([
      ("skill", .string(graph.id(of: gap.skill))), ("held", .number(gap.held)),
      ("needed", .number(gap.needed)), ("standing", .string(gap.standing.rawValue)),
      ("prerequisite", .bool(gap.isPrerequisite)), ("assumed", .bool(gap.isAssumed)),
      ("hours", .points(gap.hours)), ("heldOnLeaving", .number(gap.heldOnLeaving)),
      ("hoursOnLeaving", .points(gap.hoursOnLeaving)),
    ])
  }

  /// What the soonest plan really studies, and how long it takes.
  private var soonest: JSONNode {
    guard let plan else { return .raw("null") }
    return .object([
      ("optimal", .bool(plan.isOptimal)), ("totalYears", .rounded(plan.totalYears)),
      ("studyHours", .rounded(plan.studyHours)), ("steps", .number(plan.steps.count)),
    ])
  }

  private var experience: JSONNode {
    let experience = gap.experience
    return .object([
      ("years", .rounded(experience.years)), ("min", .rounded(experience.min)),
      ("max", .finite(experience.max)), ("missing", .rounded(experience.missing)),
      ("beyond", .finite(experience.beyond)),
    ])
  }

  private var pay: JSONNode {
    let sides = pair(difference: .finite(gap.payDifference)) { role in
      let salary = graph.salary(of: role)
      return .object([
        ("median", .finite(salary?.median)), ("average", .finite(salary?.average)),
        ("year", .optional(salary?.year)),
      ])
    }
    guard case .object(let fields) = sides else { return sides }
    return .object([("currency", .optional(graph.currency))] + fields)
  }

  /// A figure of the one role and of the other, and what lies between.
  private func pair(
    difference: JSONNode? = nil, _ figure: (RoleID) -> JSONNode
  ) -> JSONNode {
    .object(
      [("from", gap.from.map(figure) ?? .raw("null")), ("to", figure(gap.to))]
        + (difference.map { [("difference", $0)] } ?? []))
  }

  private func node(_ move: DirectMove) -> JSONNode {
    let transition = graph[move.transition]
    return .object([
      ("kind", .string(transition.kind.rawValue)), ("via", .optional(transition.via)),
      ("years", .points(transition.years)), ("wait", .points(transition.wait)),
      ("credit", .rounded(transition.credit)), ("likelihood", .finite(transition.likelihood)),
      ("experienceNeeded", .finite(move.experienceNeeded)),
      ("experienceMissing", .finite(move.experienceMissing)),
      ("skills", .list(move.skills.map(node))), ("hoursOnLeaving", .points(move.hoursOnLeaving)),
    ])
  }

  private func node(_ fit: RoleFit) -> JSONNode {
    .object([
      ("from", .optional(fit.from.map { graph.id(of: $0) })),
      ("to", .string(graph.id(of: fit.to))), ("score", .finite(fit.score)),
      ("coverage", .finite(fit.coverage)), ("use", .finite(fit.use)),
      ("hoursAsked", .rounded(fit.hoursAsked)), ("hoursHad", .rounded(fit.hoursHad)),
      ("hoursMissing", .rounded(fit.hoursMissing)),
      ("experienceMin", .rounded(graph.minimumExperience(of: fit.to))),
    ])
  }
}
