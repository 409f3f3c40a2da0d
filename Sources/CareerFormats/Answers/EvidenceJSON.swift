import CareerDocuments
import CareerGraph
import CareerPlanner

extension JSONNode {
  /// How many figures are of which grade.
  static func counts(_ counts: EvidenceCounts) -> JSONNode {
    .object(
      EvidenceGrade.allCases.reversed().map { ($0.rawValue, .number(counts[$0])) })
  }

  /// How many of some grades there are.
  static func counts(_ grades: [EvidenceGrade]) -> JSONNode {
    counts(grades.reduce(into: EvidenceCounts()) { $0.add($1) })
  }
}

extension PlanJSON {
  /// A figure that decides a plan; one of the step's own move names no element.
  static func node(_ deciding: DecidingFigure, in graph: CareerGraph) -> JSONNode {
    var fields: [(String, JSONNode)] = []
    switch deciding.figure {
    case .hours(let skill), .prerequisite(let skill, _):
      fields.append(("skill", .string(graph.id(of: skill))))
    case .experience(let role), .requirement(let role, _), .teaching(let role, _),
      .salary(let role):
      fields.append(("role", .string(graph.id(of: role))))
    case .years, .wait, .minimumExperience, .moveRequirement, .credit, .likelihood: break
    }
    return .object(
      fields + [
        ("figure", .string(graph.name(of: deciding.figure))),
        ("grade", .string(deciding.grade.rawValue)),
        ("sources", .list(deciding.sources.map { .string($0) })),
      ])
  }
}
