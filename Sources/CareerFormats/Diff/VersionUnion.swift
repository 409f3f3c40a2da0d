import CareerGraph

/// A graph of all roles and moves that either of two versions has, for a picture of both.
///
/// It has what a picture shows: the roles and moves of the new version, and behind them those that
/// were removed.
struct VersionUnion {
  let graph: CareerGraph
  private let transitions: [Versions<TransitionID>]

  init(_ comparison: GraphComparison) {
    do {
      graph = try Self.union(comparison)
    } catch {
      // Ids of removed roles are not among the new ones, and removed moves differ from those there.
      preconditionFailure("two versions make one graph: \(error)")
    }
    transitions = comparison.transitions.all
  }

  private static func union(_ comparison: GraphComparison) throws -> CareerGraph {
    let (old, new) = (comparison.old, comparison.new)
    // A role that has another id now stands in the picture under that.
    func id(_ role: RoleID) -> String {
      comparison.roles.new(of: role).map { new.id(of: $0) } ?? old.id(of: role)
    }
    return try CareerGraph(title: new.title ?? old.title, currency: new.currency ?? old.currency) {
      builder in
      for role in comparison.roles.all {
        guard let value = role.new.map({ new[$0] }) ?? role.old.map({ old[$0] }) else { continue }
        builder.add(
          try Role(
            id: value.id, name: value.name, track: value.track, level: value.level,
            isEntry: value.isEntry, isFinal: value.isFinal, experience: value.experience,
            salary: value.salary))
      }
      for pair in comparison.transitions.all {
        if let move = pair.new.map({ new[$0] }) {
          builder.add(
            try Transition(
              from: move.from, to: move.to, kind: move.kind, via: move.via, years: move.years))
        } else if let before = pair.old {
          let move = old[before]
          builder.add(
            try Transition(
              from: id(old.source(of: before)), to: id(old.target(of: before)), kind: move.kind,
              via: move.via, years: move.years))
        }
      }
    }
  }

  /// What happened to its parts.
  func marks(_ comparison: GraphComparison) -> ChangeMarks {
    var roleMarks: [Versions<RoleID>: ChangeMark] = [:]
    var moveMarks: [Versions<TransitionID>: ChangeMark] = [:]
    for change in comparison.changes {
      let mark = ChangeMark(rawValue: change.kind.rawValue) ?? .changed
      switch change.subject {
      case .role(let role): roleMarks[role] = mark
      case .transition(let move): moveMarks[move] = mark
      case .level(let level):
        switch level.holder {
        case .role(let role): roleMarks[role] = roleMarks[role] ?? .changed
        case .transition(let move): moveMarks[move] = moveMarks[move] ?? .changed
        case .skill: break
        }
      default: break
      }
    }
    let roles = comparison.roles.all
    var moves = [ChangeMark](repeating: .same, count: transitions.count)
    for (transition, pair) in zip(graph.transitionsInDocumentOrder, transitions) {
      moves[transition.position] = moveMarks[pair] ?? .same
    }
    var marks = ChangeMarks(roles: roles.map { roleMarks[$0] ?? .same }, transitions: moves)
    for (position, role) in roles.enumerated() {
      guard let before = role.old, let after = role.new else { continue }
      let (was, isNow) = (comparison.old.shownName(before), comparison.new.shownName(after))
      if was != isNow {
        marks.formerNames[position] = was
      } else if roleMarks[role] == .renamed {
        marks.formerNames[position] = comparison.old.id(of: before)
      }
    }
    return marks
  }
}
