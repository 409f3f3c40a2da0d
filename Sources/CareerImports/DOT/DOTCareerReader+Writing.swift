import CareerDocuments
import CareerGraph

// MARK: - Elements

extension DOTCareerReader {
  /// Writes all roles: those with a place in their document by that, then the others as they stand.
  mutating func writeRoles(to draft: inout DocumentDraft) {
    let order = roles.indices.sorted { left, right in
      (roles[left].order, left) < (roles[right].order, right)
    }
    for node in order {
      switch roles[node] {
      case .none: break
      case .whole(_, let json, _):
        let own = drawing.value(CareerAttribute.role, ofNode: node)
        draft.append(.roles, json: json, at: own?.offset ?? 0)
      case .described(let role):
        write(role, node: node, to: &draft)
      }
    }
  }

  private func write(_ role: DescribedRole, node: Int, to draft: inout DocumentDraft) {
    let isEntry = assumedEnds.entries.contains(node)
    let isFinal = assumedEnds.finals.contains(node)
    var fields = role.fields
    if isEntry || role.isEntry == true {
      fields.append(DraftField("entry", .bool(true), at: role.offset))
    }
    if isFinal || role.isFinal == true {
      fields.append(DraftField("final", .bool(true), at: role.offset))
    }
    let isAssumed = !role.assumed.isEmpty || isEntry || isFinal
    let evidence = isAssumed ? evidence(fields, assumed: role.assumed, at: role.offset) : nil
    fields.append(sources(isAssumed, at: role.offset))
    if let evidence { fields.append(evidence) }
    draft.append(.roles, fields, at: role.offset)
  }

  private func sources(_ isAssumed: Bool, at offset: Int) -> DraftField {
    DraftField("sources", .names([drawingID] + (isAssumed ? [assumptionID] : [])), at: offset)
  }

  /// What the figures of an element rest on, of which some are assumed and the others drawn.
  private func evidence(
    _ fields: [DraftField], assumed: [String], at offset: Int
  ) -> DraftField? {
    let figures: Set = [
      "experience", "skills", "teaches", "salary", "years", "wait", "credit", "likelihood",
    ]
    let drawn = fields.map(\.name).filter { figures.contains($0) && !assumed.contains($0) }
    let entries =
      drawn.map { ($0, JSONNode.names([drawingID])) }
      + assumed.map { ($0, JSONNode.names([assumptionID])) }
    return entries.isEmpty ? nil : DraftField("evidence", .object(entries), at: offset)
  }

  /// Writes all transitions, in the same order as the roles.
  mutating func writeMoves(to draft: inout DocumentDraft) {
    let order = moves.indices.sorted { left, right in
      (moves[left].order, left) < (moves[right].order, right)
    }
    for index in order {
      switch moves[index] {
      case .whole(let json, _, let offset): draft.append(.transitions, json: json, at: offset)
      case .described(let move):
        guard let from = roles[move.from].id, let to = roles[move.to].id, let kind = move.kind
        else { continue }
        var fields = [
          DraftField("from", .string(from), at: move.offset),
          DraftField("to", .string(to), at: move.offset),
          DraftField("kind", .string(kind.rawValue), at: move.offset),
        ]
        if let via = move.via { fields.append(DraftField("via", .string(via), at: move.offset)) }
        if let years = move.years { fields.append(years) }
        fields += move.fields
        let evidence =
          move.isAssumed ? evidence(fields, assumed: move.assumed, at: move.offset) : nil
        fields.append(sources(move.isAssumed, at: move.offset))
        if let evidence { fields.append(evidence) }
        draft.append(.transitions, fields, at: move.offset)
      }
    }
  }
}

extension DOTCareerReader.DrawnRole {
  /// The position in the document, or behind all others.
  fileprivate var order: Int {
    if case .whole(_, _, let order?) = self { order } else { .max }
  }
}

extension DOTCareerReader.DrawnMove {
  /// The position in the document, or behind all others.
  fileprivate var order: Int {
    if case .whole(_, let order?, _) = self { order } else { .max }
  }
}

// MARK: - Words

extension DOTCareerReader {
  /// What was read otherwise than one may expect, in sentences.
  var notesOnReading: [String] {
    var notes: [String] = []
    func note(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { notes.append(count == 1 ? "1 \(one)" : "\(count) \(many)") }
    }
    note(
      tally.renamedNodes,
      "node has line breaks or control characters in its name; its id has "
        + "spaces instead.",
      "nodes have line breaks or control characters in their names; their ids have spaces instead.")
    note(tally.invisibleNodes, "invisible node was left out.", "invisible nodes were left out.")
    note(tally.invisibleEdges, "invisible edge was left out.", "invisible edges were left out.")
    note(
      tally.loops, "edge from a node to itself was left out.",
      "edges from a node to itself were left out.")
    note(
      tally.repetitions, "edge says the same as another and was left out.",
      "edges say the same as others and were left out.")
    if !assumedRules.isEmpty {
      notes.append("The source '\(assumptionID)' states the rules of what was assumed.")
    }
    return notes + notesOnAttributes
  }

  /// The attributes that neither this reader nor Graphviz knows.
  private var notesOnAttributes: [String] {
    let known: [(DOTGraph.Element, [String])] = [
      (.node, NodeAttribute.allCases.map(\.rawValue)),
      (.edge, EdgeAttribute.allCases.map(\.rawValue)),
    ]
    let own = [CareerAttribute.role, CareerAttribute.moves, CareerAttribute.order]
    return known.flatMap { element, names in
      let unread = drawing.attributeNames(of: element)
        .subtracting(GraphvizAttributes.names).subtracting(names).subtracting(own).sorted()
      return unread.prefix(Self.greatestNoteCount).map { name in
        let near = EditDistance.nearest(to: name, among: names, limit: 1).first
        let what = element == .node ? "nodes" : "edges"
        return "The attribute '\(JSONText.excerpt(name))' of \(what) is not read"
          + (near.map { "; did you mean '\($0)'?" } ?? ".")
      }
    }
  }

  /// The greatest number of unread attributes that are named.
  private static let greatestNoteCount = 10

  /// The rules by which something was assumed, in sentences.
  var assumedRules: [String] {
    var rules: [String] = []
    let items = Set(tally.filledIn.entries.map(\.item))
    if items.contains(.kind) {
      rules.append(
        "A transition that stands in both directions, crosses tracks or leads to a lower level or "
          + "less experience is lateral, and any other a promotion.")
    }
    if items.contains(.years) {
      rules.append(
        "The years before a transition are those between the experience of both roles, else 2 "
          + "before a promotion or a move to leadership and 1 before another; half of them in a "
          + "fast case and twice as many in a slow one.")
    }
    if items.contains(.way) {
      rules.append("Transitions that differ in nothing but their figures are numbered ways.")
    }
    if items.contains(.skillKind) {
      rules.append("Skills are technical, and their hours are the usual ones of the format.")
    }
    if items.contains(.levels) {
      rules.append("A skill without a level is wanted at level \(Self.assumedLevel).")
    }
    if items.contains(.entry) || items.contains(.final) {
      rules.append(
        "Roles to which no transition leads are where people start, and those that none leaves "
          + "are final.")
    }
    return rules
  }
}
