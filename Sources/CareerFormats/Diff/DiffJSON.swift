import CareerDocuments
import CareerGraph
import CareerPlanner

/// Writes what has changed as JSON, with the fields of section 6 of the model.
public enum DiffJSON {
  /// The text of a report, with a line break at its end.
  public static func text(of diff: GraphDiff) -> String {
    let comparison = diff.comparison
    var fields: [(String, JSONNode)] = [
      ("changes", .list(comparison.changes.map { node($0, comparison) })),
      (
        "effects",
        .list(diff.effects.effects.map { .object(question($0.question, diff) + figures($0)) })
      ),
    ]
    if !diff.effects.undecided.isEmpty {
      fields.append(
        ("undecided", .list(diff.effects.undecided.map { .object(question($0, diff)) })))
    }
    let missing = diff.effects.withoutCounterpart.sorted { $0.key < $1.key }
    if !missing.isEmpty {
      fields.append(
        (
          "withoutCounterpart",
          .list(
            missing.map { position, role in
              .object([
                ("profile", .string(diff.people[position])),
                ("role", .optional(comparison.ids(of: role).latest)),
                ("missingIn", .string(role.new == nil ? "new" : "old")),
              ])
            })
        ))
    }
    return JSONNode.object(fields).text() + "\n"
  }
}

// MARK: - Changes

extension DiffJSON {
  private static func node(_ change: GraphChange, _ comparison: GraphComparison) -> JSONNode {
    var fields: [(String, JSONNode)] = [("kind", .string(change.kind.rawValue))]
    switch change.subject {
    case .graph: fields.append(("what", .string("graph")))
    case .source(let ids): fields += identity("source", ids)
    case .skill(let skill):
      fields += identity("skill", comparison.ids(of: skill))
      fields.append(("name", .string(comparison.name(of: skill))))
    case .role(let role):
      fields += identity("role", comparison.ids(of: role))
      fields.append(("name", .string(comparison.name(of: role))))
    case .transition(let transition):
      let moves = comparison.moves(transition)
      fields += [
        ("what", .string("transition")), ("id", .optional(moves.latest?.label)),
        ("old", moves.old.map(node) ?? .raw("null")), ("new", moves.new.map(node) ?? .raw("null")),
      ]
    case .level(let level): fields += members(of: level, comparison)
    }
    if let evidence = change.evidence { fields += members(of: evidence) }
    if !change.fields.isEmpty { fields.append(("fields", .list(change.fields.map(node)))) }
    return .object(fields)
  }

  private static func identity(_ what: String, _ ids: Versions<String>) -> [(String, JSONNode)] {
    let fields = [("what", JSONNode.string(what)), ("id", .optional(ids.latest))]
    guard let old = ids.old, let new = ids.new, !old.utf8.elementsEqual(new.utf8) else {
      return fields
    }
    return fields + [("oldId", .string(old))]
  }

  private static func node(_ move: Transition) -> JSONNode {
    var fields: [(String, JSONNode)] = [
      ("from", .string(move.from)), ("to", .string(move.to)), ("kind", .string(move.kind.rawValue)),
    ]
    if let via = move.via { fields.append(("via", .string(via))) }
    return .object(fields)
  }

  private static func members(
    of level: LevelSubject, _ comparison: GraphComparison
  ) -> [(String, JSONNode)] {
    let holder: (what: String, id: String?) =
      switch level.holder {
      case .role(let role): ("role", comparison.ids(of: role).latest)
      case .transition(let move): ("transition", comparison.moves(move).latest?.label)
      case .skill(let skill): ("skill", comparison.ids(of: skill).latest)
      }
    return identity("level", comparison.ids(of: level.skill)) + [
      ("of", .object([("what", .string(holder.what)), ("id", .optional(holder.id))])),
      ("list", .string(level.list.rawValue)), ("old", .optional(level.level.old)),
      ("new", .optional(level.level.new)),
    ]
  }

  private static func members(of evidence: MatchEvidence) -> [(String, JSONNode)] {
    switch evidence {
    case .id: []
    case .name: [("recognizedBy", .string("name"))]
    case .onlyMove: [("recognizedBy", .string("only-move"))]
    case .content(let similarity):
      [("recognizedBy", .string("content")), ("similarity", .rounded(similarity))]
    }
  }

  private static func node(_ change: FieldChange) -> JSONNode {
    .object([
      ("field", .string(change.name)), ("old", change.values.old.map(node) ?? .raw("null")),
      ("new", change.values.new.map(node) ?? .raw("null")),
    ])
  }

  private static func node(_ value: FieldValue) -> JSONNode {
    switch value {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .estimate(let estimate): node(estimate)
    case .hours(let hours): .list(hours.levels.map(node))
    case .list(let items): .list(items.map { .string($0) })
    case .json(let text): .raw(text)
    }
  }

  private static func node(_ estimate: Estimate) -> JSONNode {
    if estimate.isCertain { return .number(estimate.typical) }
    return .object([
      ("low", .number(estimate.low)), ("typical", .number(estimate.typical)),
      ("high", .number(estimate.high)),
    ])
  }
}

// MARK: - Effects

extension DiffJSON {
  private static func question(
    _ question: EffectQuestion, _ diff: GraphDiff
  ) -> [(String, JSONNode)] {
    var fields: [(String, JSONNode)] = []
    if case .person = question.subject {
      fields.append(("profile", .string(diff.name(of: question))))
    }
    let (from, to) = (diff.comparison.ids(of: question.from), diff.comparison.ids(of: question.to))
    fields.append(("from", .optional(from.latest)))
    if from.old != from.new, let old = from.old { fields.append(("oldFrom", .string(old))) }
    fields.append(("to", .optional(to.latest)))
    if to.old != to.new, let old = to.old, to.new != nil { fields.append(("oldTo", .string(old))) }
    fields.append(("target", .bool(question.isTarget)))
    return fields
  }

  private static func figures(_ effect: Effect) -> [(String, JSONNode)] {
    var fields: [(String, JSONNode)] = [
      ("effect", .string(effect.verdict.rawValue)),
      ("oldYears", .finite(effect.old.years)), ("newYears", .finite(effect.new.years)),
      ("oldStudyHours", .finite(effect.old.studyHours)),
      ("newStudyHours", .finite(effect.new.studyHours)),
      ("oldReadiness", .optional(effect.old.readiness?.rawValue)),
      ("newReadiness", .optional(effect.new.readiness?.rawValue)),
      ("oldQualifies", .bool(effect.old.qualifies)), ("newQualifies", .bool(effect.new.qualifies)),
    ]
    if !effect.old.isProven || !effect.new.isProven { fields.append(("proven", .bool(false))) }
    return fields
  }
}

extension Transition {
  /// The move in a line: `junior → senior (promotion, review)`.
  var label: String {
    let way = via.map { ", \($0)" } ?? ""
    return "\(from) → \(to) (\(kind.rawValue)\(way))"
  }
}
