/// Puts collected columns together: resolves ids, refuses what the model does not allow, and lays
/// out the adjacency.
struct GraphAssembly {
  var columns: Columns
  private var problems: [GraphProblem] = []

  init(columns: Columns) { self.columns = columns }

  /// Makes the graph, or throws all that is wrong with it.
  mutating func finish() throws(InvalidGraph) -> CareerGraph {
    checkSources()
    let skills = number(
      columns.skills.map(\.symbol), symbolCount: columns.skillSymbols.count, what: "skill",
      names: columns.skillSymbols.texts, place: GraphProblem.Place.skill)
    resolveLevels(skills)
    resolveEvidence(skills)
    let roles = number(
      columns.roles.map(\.symbol), symbolCount: columns.roleSymbols.count, what: "role",
      names: columns.roleSymbols.texts, place: GraphProblem.Place.role)
    resolveEnds(roles)
    checkPrerequisiteCycles()
    let (digraph, origins) = arrangeTransitions()
    guard problems.isEmpty else { throw InvalidGraph(problems: problems) }

    columns.roleSymbols.renumber(columns.roles.map(\.symbol))
    columns.skillSymbols.renumber(columns.skills.map(\.symbol))
    if origins.indices.contains(where: { origins[$0] != UInt32($0) }) {
      columns.transitions = origins.map { columns.transitions[Int($0)] }
    }
    return CareerGraph(
      storage: CareerGraph.Storage(columns: columns, digraph: digraph, origins: origins))
  }

  // MARK: - Ids

  /// For each symbol the position of what it names, or `UInt32.max` for nothing.
  private mutating func number(
    _ symbols: [UInt32], symbolCount: Int, what: String, names: TextTable,
    place: (Int) -> GraphProblem.Place
  ) -> [UInt32] {
    var positions = [UInt32](repeating: .max, count: symbolCount)
    for (position, symbol) in symbols.enumerated() {
      if positions[Int(symbol)] == .max {
        positions[Int(symbol)] = UInt32(position)
      } else {
        problems.append(
          GraphProblem(
            place(position), "repeated \(what) id '\(names[TextID(rawValue: symbol)])'",
            related: place(Int(positions[Int(symbol)]))))
      }
    }
    return positions
  }

  private mutating func resolveLevels(_ positions: [UInt32]) {
    for index in columns.levels.indices {
      let symbol = columns.levels[index].skill
      let position = positions[Int(symbol)]
      if position == .max {
        problems.append(
          unknown(
            "skill", symbol, at: .level(index), names: columns.skillSymbols.texts,
            known: { columns.skills.map(\.symbol) }))
      }
      columns.levels[index].skill = position
    }
  }

  /// Numbers the skills that evidence names; each must stand in the field that is meant.
  private mutating func resolveEvidence(_ positions: [UInt32]) {
    for record in columns.skills {
      resolveEvidence(record.evidence, positions) { _ in record.requires }
    }
    for record in columns.roles {
      resolveEvidence(record.evidence, positions) {
        $0 == .skills ? record.skills : record.teaches
      }
    }
    for record in columns.transitions {
      resolveEvidence(record.evidence, positions) { _ in record.skills }
    }
  }

  private mutating func resolveEvidence(
    _ run: Run, _ positions: [UInt32], levels: (EvidenceField) -> Run
  ) {
    for index in run.range where columns.evidence[index].skill != .max {
      let record = columns.evidence[index]
      let position = positions[Int(record.skill)]
      let entries = columns.levels[levels(record.field).range]
      if position == .max {
        problems.append(
          unknown(
            "skill", record.skill, at: .evidence(index), names: columns.skillSymbols.texts,
            known: { columns.skills.map(\.symbol) }))
      } else if !entries.contains(where: { $0.skill == position }) {
        let skill = columns.skillSymbols.texts[TextID(rawValue: record.skill)]
        problems.append(
          GraphProblem(
            .evidence(index),
            "evidence for '\(record.field.rawValue).\(skill)', but "
              + "\"\(record.field.rawValue)\" does not have '\(skill)'"))
      }
      columns.evidence[index].skill = position
    }
  }

  private mutating func resolveEnds(_ positions: [UInt32]) {
    for index in columns.transitions.indices {
      let (from, to) = (columns.transitions[index].from, columns.transitions[index].to)
      columns.transitions[index].from = positions[Int(from)]
      columns.transitions[index].to = positions[Int(to)]
      if positions[Int(from)] != .max, positions[Int(to)] != .max { continue }
      for (symbol, place) in [
        (from, GraphProblem.Place.transitionSource(index)), (to, .transitionTarget(index)),
      ] where positions[Int(symbol)] == .max {
        problems.append(
          unknown(
            "role", symbol, at: place, names: columns.roleSymbols.texts,
            known: { columns.roles.map(\.symbol) }))
      }
    }
  }

  private mutating func checkSources() {
    let names = columns.sourceSymbols.texts
    columns.sourceGrades = Array(repeating: .stated, count: columns.sourceSymbols.count)
    for source in columns.sources { columns.sourceGrades[Int(source.symbol)] = source.grade }
    let positions = number(
      columns.sources.map(\.symbol), symbolCount: columns.sourceSymbols.count, what: "source",
      names: names, place: GraphProblem.Place.source)
    for (index, symbol) in columns.sourceReferences.enumerated()
    where positions[Int(symbol)] == .max {
      problems.append(
        unknown(
          "source", symbol, at: .sourceReference(index), names: names,
          known: { columns.sources.map(\.symbol) }))
    }
  }

  private func unknown(
    _ what: String, _ symbol: UInt32, at place: GraphProblem.Place, names: TextTable,
    known: () -> [UInt32]
  ) -> GraphProblem {
    let name = names[TextID(rawValue: symbol)]
    // A suggestion costs a look at all names, so a file full of dangling ids gets them for the
    // problems that are shown and not for a million more.
    let candidates = problems.count < 100 ? known().map { names[TextID(rawValue: $0)] } : []
    let near = EditDistance.nearest(to: name, among: candidates, limit: 1).first
    let suggestion = near.map { "; did you mean '\($0)'?" } ?? ""
    return GraphProblem(place, "unknown \(what) '\(name)'\(suggestion)")
  }

  // MARK: - Structure

  /// Finds cycles among prerequisites by depth-first search without recursion.
  private mutating func checkPrerequisiteCycles() {
    enum State { case new, open, done }
    var states = [State](repeating: .new, count: columns.skills.count)
    for root in columns.skills.indices where states[root] == .new {
      var path: [(skill: Int, next: Int)] = [(root, columns.skills[root].requires.range.lowerBound)]
      states[root] = .open
      while let top = path.last {
        guard top.next < columns.skills[top.skill].requires.range.upperBound else {
          states[top.skill] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let required = Int(columns.levels[top.next].skill)
        guard states.indices.contains(required) else { continue }  // an unknown skill
        switch states[required] {
        case .done: break
        case .new:
          states[required] = .open
          path.append((required, columns.skills[required].requires.range.lowerBound))
        case .open:
          let cycle = path.map(\.skill).drop { $0 != required } + [required]
          let names = cycle.map {
            columns.skillSymbols.texts[TextID(rawValue: columns.skills[$0].symbol)]
          }
          problems.append(
            GraphProblem(
              .level(top.next),
              "a cycle in requires: \(names.joined(separator: " → "))"))
        }
      }
    }
  }

  /// Lays out the transitions between known roles, and finds those that stand twice.
  private mutating func arrangeTransitions() -> (Digraph<RoleID, TransitionID>, [UInt32]) {
    var known = Array(columns.transitions.indices)
    if !problems.isEmpty {
      known.removeAll { columns.transitions[$0].from == .max || columns.transitions[$0].to == .max }
    }
    let (digraph, origins) = Digraph<RoleID, TransitionID>.sorted(
      vertexCount: columns.roles.count,
      endpoints: known.map { (columns.transitions[$0].from, columns.transitions[$0].to) })
    var repeated: [(first: Int, second: Int)] = []
    // For each role the one from which it was entered last.
    var entered = [UInt32](repeating: .max, count: columns.roles.count)
    for role in digraph.vertices {
      let outgoing = digraph.outgoing(role)
      var hasParallels = false
      for id in outgoing {
        let target = digraph.target(id).position
        if entered[target] == role.rawValue { hasParallels = true }
        entered[target] = role.rawValue
      }
      guard hasParallels else { continue }
      let keys = outgoing.map { id in
        let position = known[Int(origins[id.position])]
        let record = columns.transitions[position]
        return TransitionKey(
          to: record.to, kind: record.kind, via: record.via.rawValue, position: position)
      }.sorted()
      for (first, second) in zip(keys, keys.dropFirst()) where first.names(sameMoveAs: second) {
        repeated.append((first.position, second.position))
      }
    }
    for (first, second) in repeated.sorted(by: { $0.second < $1.second }) {
      reportRepeatedTransition(second, first: first)
    }
    return (digraph, origins)
  }

  private mutating func reportRepeatedTransition(_ position: Int, first: Int) {
    let record = columns.transitions[position]
    let ends = [record.from, record.to].map {
      "'\(columns.roleSymbols.texts[TextID(rawValue: columns.roles[Int($0)].symbol)])'"
    }
    let via = columns.words.texts.text(record.via).map { ", via '\($0)'" } ?? ""
    problems.append(
      GraphProblem(
        .transition(position),
        "repeated transition \(ends.joined(separator: " → ")) (\(record.kind.rawValue)\(via)); "
          + "give one of them another \"via\"", related: .transition(first)))
  }
}

/// What tells one transition out of a role from another.
private struct TransitionKey: Comparable {
  let to: UInt32
  let kind: TransitionKind
  let via: UInt32
  let position: Int

  func names(sameMoveAs other: TransitionKey) -> Bool {
    to == other.to && kind == other.kind && via == other.via
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.to != right.to { return left.to < right.to }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.via != right.via { return left.via < right.via }
    return left.position < right.position
  }
}

extension Interner {
  /// Numbers the texts anew, in the order of the symbols given.
  mutating func renumber(_ symbols: [UInt32]) {
    guard symbols.count != count || symbols.indices.contains(where: { symbols[$0] != UInt32($0) })
    else { return }
    var renumbered = Interner()
    for symbol in symbols {
      _ = texts.withBytes(of: TextID(rawValue: symbol)) { renumbered.intern($0) }
    }
    self = renumbered
  }
}
