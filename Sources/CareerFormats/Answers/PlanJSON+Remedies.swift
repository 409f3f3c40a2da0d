import CareerDocuments
import CareerGraph
import CareerPlanner

extension PlanJSON {
  /// A remedy: the changes, and the figures of the plan that they make possible.
  static func node(_ remedy: Remedy, in graph: CareerGraph) -> JSONNode {
    .object([
      ("changes", .list(remedy.changes.map { node($0, in: graph) })),
      ("totalYears", .rounded(remedy.years)), ("studyHours", .rounded(remedy.studyHours)),
    ])
  }

  private static func node(_ change: Remedy.Change, in graph: CareerGraph) -> JSONNode {
    switch change {
    case .using(let role):
      .object([("change", .string("use")), ("role", .string(graph.id(of: role)))])
    case .notPassing(let role):
      .object([("change", .string("not-via")), ("role", .string(graph.id(of: role)))])
    case .studying(let hours):
      .object([("change", .string("hours-per-week")), ("hoursPerWeek", .rounded(hours))])
    case .holding(let skill, let level, let hours):
      .object([
        ("change", .string("skill")), ("skill", .string(graph.id(of: skill))),
        ("level", .number(level)), ("hours", .rounded(hours)),
      ])
    case .moreExperience(let years):
      .object([("change", .string("experience")), ("moreYears", .rounded(years))])
    case .credit(let transition):
      .object([
        ("change", .string("credit")),
        ("from", .string(graph.id(of: graph.source(of: transition)))),
        ("to", .string(graph.id(of: graph.target(of: transition)))),
        ("via", .optional(graph[transition].via)),
      ])
    case .otherObjective: .object([("change", .string("objective"))])
    case .moreTime(let years):
      // Not less than it takes, so that the figure can be asked for.
      .object([
        ("change", .string("within")), ("withinYears", .rounded((years * 1e9).rounded(.up) / 1e9)),
      ])
    }
  }
}
