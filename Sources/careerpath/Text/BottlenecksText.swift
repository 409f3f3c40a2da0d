import CareerGraph
import CareerPlanner

/// Where the ways of a graph come together, as a person reads it.
struct BottlenecksText {
  let graph: CareerGraph
  let top: Int
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  private func document(_ head: [String], _ parts: [[String]]) -> String {
    let head = head.enumerated().flatMap { position, text in
      text.wrapped(width: terminal.width).map { position == 0 ? style.bold($0) : $0 }
    }
    return ([head] + parts.filter { !$0.isEmpty }).map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  // MARK: - Between two roles

  /// What every way from one role to another passes.
  func text(of way: UnavoidableWay?, from start: RoleID, to goal: RoleID) -> String {
    let title = "\(graph.label(of: start)) → \(graph.label(of: goal))"
    guard let way else { return document([title, "There is no way, whoever goes."], []) }
    guard start != goal else { return document([title, "Nothing lies between."], []) }
    guard !way.roles.isEmpty || !way.moves.isEmpty else {
      return document(
        [title, "Every role and every move on the way can be got round."], [])
    }
    let answer =
      way.roles.isEmpty
      ? "No role on the way is passed by all ways." : "Every way passes \(named(way.roles))."
    let roles = TextTable(columns: [
      TextTable.Column(
        heading: "every way passes",
        cells: way.roles.map { label(of: $0, room: terminal.width / 2) }),
      TextTable.Column(
        heading: "",
        cells: way.roles.map {
          graph.id(of: $0).safeForTerminal.truncated(to: terminal.width / 2 - 4)
        }),
    ])
    return document(
      [title, answer],
      [
        rows(roles, count: way.roles.count),
        way.moves.isEmpty
          ? [] : list("every way takes the move", way.moves.map { text(of: $0) }),
      ])
  }

  private func named(_ roles: [RoleID]) -> String {
    let names = roles.map { graph.label(of: $0) }
    return UsageError.alternatives(
      names.count > 3 ? names.prefix(2) + ["\(names.count - 2) more roles"] : names,
      conjunction: "and")
  }

  // MARK: - Ahead of one role

  /// What is out of reach without each role and move.
  func text(of closures: Closures, from start: RoleID) -> String {
    let title = "From \(graph.label(of: start))"
    guard closures.ahead > 0 else { return document([title, "No move leads on from here."], []) }
    let ahead = "\(grouped(Double(closures.ahead))) \(closures.ahead == 1 ? "role" : "roles") ahead"
    guard let worst = closures.roles.first else {
      return document(
        ["\(title): \(ahead)", "No role on the way cuts off another: each can be got round."],
        [closedMoves(closures)])
    }
    let answer =
      "Without \(graph.label(of: worst.subject)), \(grouped(Double(worst.count))) of them "
      + "(\(percent(Double(worst.count) / Double(closures.ahead)))) would be out of reach."
    let shown = Array(closures.roles.prefix(top))
    let table = TextTable(columns: [
      TextTable.Column(heading: "if closed", cells: shown.map { label(of: $0.subject, room: 40) }),
      TextTable.Column(
        heading: "out of reach", cells: shown.map { grouped(Double($0.count)) },
        alignment: .trailing),
      TextTable.Column(
        heading: "among them",
        cells: shown.map { closure in
          let roles = closures.roles(without: closure.subject, in: graph)
          return label(of: roles[0], room: terminal.width - 60)
        }),
    ])
    return document(
      ["\(title): \(ahead)", answer],
      [
        rows(table, count: shown.count) + rest(closures.roles.count - shown.count, "role"),
        closedMoves(closures),
      ])
  }

  private func closedMoves(_ closures: Closures) -> [String] {
    // A move into a role that leads nowhere else cuts off that role alone, as most do.
    let telling = closures.moves.filter { $0.count > 1 }
    let shown = Array(telling.prefix(top))
    let table = TextTable(columns: [
      TextTable.Column(
        heading: "if this move were closed", cells: shown.map { text(of: $0.subject) }),
      TextTable.Column(
        heading: "out of reach", cells: shown.map { grouped(Double($0.count)) },
        alignment: .trailing),
    ])
    return rows(table, count: shown.count) + rest(telling.count - shown.count, "move")
  }

  // MARK: - In the whole graph

  /// The roles and moves on which most of the quickest ways depend.
  func text(of traffic: Traffic, closures: Closures) -> String {
    let title = graph.title.map { $0.isEmpty ? "Careers" : $0.safeForTerminal } ?? "Careers"
    guard !traffic.moves.isEmpty else {
      return document([title, "No way leads from one role to another."], [])
    }
    let busiest = traffic.roles.first.map {
      "\(percent($0.share)) of the quickest ways between two roles pass "
        + "\(graph.label(of: $0.subject))."
    }
    let answer = busiest ?? "No quickest way between two roles passes a third."
    let roles = Array(traffic.roles.prefix(top))
    let moves = Array(traffic.moves.prefix(top))
    let room = terminal.width - 38
    var columns = [
      TextTable.Column(
        heading: "role", cells: roles.map { label(of: $0.subject, room: max(20, room)) }),
      TextTable.Column(
        heading: "ways through it", cells: roles.map { percent($0.share) }, alignment: .trailing),
    ]
    let cutsOff = roles.contains { closures.count(without: $0.subject) > 0 }
    if cutsOff {
      columns.append(
        TextTable.Column(
          heading: "cut off if closed",
          cells: roles.map { grouped(Double(closures.count(without: $0.subject))) },
          alignment: .trailing))
    }
    let moveTable = TextTable(columns: [
      TextTable.Column(heading: "move", cells: moves.map { text(of: $0.subject) }),
      TextTable.Column(
        heading: "ways", cells: moves.map { percent($0.share) }, alignment: .trailing),
    ])
    return document(
      [title, answer],
      [
        rows(TextTable(columns: columns), count: roles.count)
          + rest(traffic.roles.count - roles.count, "role"),
        rows(moveTable, count: moves.count) + rest(traffic.moves.count - moves.count, "move"),
        standing(of: traffic, closures, areCutsShown: cutsOff),
      ])
  }

  /// What the figures rest on.
  private func standing(
    of traffic: Traffic, _ closures: Closures, areCutsShown: Bool
  ) -> [String] {
    let pairs = grouped(Double(traffic.pairCount))
    var text = "Of \(pairs) pairs of roles of which one leads to the other"
    if let seed = traffic.seed {
      text +=
        ", from \(grouped(Double(traffic.sourceCount))) roles drawn from "
        + "\(grouped(Double(graph.roles.count))) (seed \(seed)): an estimate"
    }
    text += "; by typical time in role and wait."
    if areCutsShown {
      text += " Cut off: roles that people who start in an entry role could no longer reach."
    } else if let worst = closures.roles.first {
      text +=
        " Of the roles that people who start in an entry role can reach, at most "
        + "\(grouped(Double(worst.count))) would be out of reach if one were closed, "
        + "\(graph.label(of: worst.subject))."
    } else if closures.ahead > 0 {
      text += " Whichever role is closed, all others can still be reached from the entry roles."
    }
    return text.wrapped(width: terminal.width).map(style.dim)
  }

  // MARK: - Lines

  private func label(of role: RoleID, room: Int) -> String {
    graph.label(of: role, fitting: max(12, room))
  }

  private func text(of move: RolePair) -> String {
    let room = (terminal.width - 22) / 2
    return "\(label(of: move.from, room: room)) → \(label(of: move.to, room: room))"
  }

  private func rows(_ table: TextTable, count: Int) -> [String] {
    guard count > 0 else { return [] }
    return (table.heading.map { [style.dim("  " + $0)] } ?? [])
      + (0..<count).map { "  " + table[$0] }
  }

  private func list(_ heading: String, _ items: [String]) -> [String] {
    [style.dim("  " + heading)] + items.map { "  " + $0 }
  }

  private func rest(_ count: Int, _ what: String) -> [String] {
    count > 0
      ? [style.dim("  … and \(grouped(Double(count))) other \(what)\(count == 1 ? "" : "s")")] : []
  }
}
