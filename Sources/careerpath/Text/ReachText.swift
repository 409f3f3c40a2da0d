import CareerFormats
import CareerGraph
import CareerPlanner

/// The roles that can be reached, or from which one can be, as a person reads them.
struct ReachText {
  let question: ReachQuestion
  let reach: Reach
  /// The time within which to arrive, as it was asked for.
  let within: TimeLimit?
  /// The first role beyond the time allowed, where none is within.
  let soonest: ReachedRole?
  /// Roles that were not to be used.
  let avoided: Set<RoleID>
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  let followUp: FollowUp

  private var style: TerminalStyle { terminal.style }

  var text: String {
    var lines = title.wrapped(width: terminal.width).map(style.bold)
    lines += summary.packed(width: terminal.width, separator: " · ")
    lines += table
    if !notes.isEmpty { lines.append("") }
    lines += notes.flatMap { $0.wrapped(width: terminal.width) }.map(style.dim)
    if !next.isEmpty { lines += [""] + followUp.lines(next) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - The answer

  private var title: String {
    switch question {
    case .from(let role): "From \(role.map { graph.label(of: $0) } ?? "nothing")"
    case .to(let role): "To \(graph.label(of: role))"
    }
  }

  /// The roles that could be among the answers.
  private var others: [RoleID] {
    graph.roles.filter { $0 != question.role && !avoided.contains($0) }
  }

  private var limit: String { within.map { " \($0.words)" } ?? "" }

  private var summary: [String] {
    guard let first = reach.roles.first, let last = reach.roles.last else { return [refusal] }
    let count = reach.roles.count
    let all = counted(others.count, question.role == nil ? "role" : "other role")
    var facts: [String] = []
    switch question {
    case .from: facts.append("\(count) of \(all) can be reached\(limit)")
    case .to: facts.append("\(count) of \(all) lead\(count == 1 ? "s" : "") here\(limit)")
    }
    let (low, high) = (Span(years: first.years), Span(years: last.years))
    facts.append(count == 1 ? "in \(low.words)" : "in \(rangeText(low.words, high.words))")
    return facts
  }

  /// That there is no role, and why.
  private var refusal: String {
    let verdict: String
    let way: String
    switch question {
    case .from: (verdict, way) = ("No role can be reached", "out of")
    case .to: (verdict, way) = ("No other role leads here", "into")
    }
    if let soonest {
      let (name, time) = (graph.label(of: soonest.role), Span(years: soonest.years).words)
      let what = if case .from = question { name } else { "from \(name)" }
      return "\(verdict)\(limit): the soonest is \(what), after \(time)."
    }
    if isStuck { return "\(verdict)\(limit): the graph has no move \(way) it." }
    return "\(verdict)\(limit)\(reach.undecided.isEmpty ? "" : " as far as is known")."
  }

  /// Whether the graph has no move out of the role held, or into the role asked about.
  private var isStuck: Bool {
    switch question {
    case .from(let role): role.map { graph.transitions(from: $0).isEmpty } ?? false
    case .to(let role): graph.transitions(to: role).isEmpty
    }
  }

  // MARK: - The roles

  /// The roles in groups by how long they take.
  private var table: [String] {
    guard !reach.roles.isEmpty else { return [] }
    let roles = reach.roles
    let isAway = if case .from = question { true } else { false }
    var figures = [
      TextTable.Column(heading: "arrives", cells: roles.map { start.text(after: $0.years) }),
      TextTable.Column(
        heading: "years", cells: roles.map { Span(years: $0.years).short }),
      TextTable.Column(
        heading: "study", cells: roles.map { hoursText($0.studyHours) }, alignment: .trailing),
      TextTable.Column(
        heading: "steps", cells: roles.map { String($0.steps) }, alignment: .trailing),
    ]
    let isLast = { (reached: ReachedRole) in reached.steps == 1 }
    let moves = roles.map { isLast($0) ? "straight" : graph.label(of: $0.firstMove) }
    let names = roles.map { graph.label(of: $0.role) + ($0.isProven ? "" : " *") }
    let gap = TextTable.gap
    let moveHeading = "first move"
    let needed = (
      names.map(\.displayWidth).max() ?? 0,
      (moves + [moveHeading]).map(\.displayWidth).max() ?? 0
    )
    func room() -> Int { terminal.width - 2 - TextTable(columns: figures).width - gap }
    while figures.count > 2, room() < 14 { figures.removeLast() }
    // The names take what they need of the room, and leave some to the first moves.
    let showsMoves = figures.count == 4 && room() >= 36
    let nameWidth =
      showsMoves ? min(needed.0, room() - gap - min(needed.1, 14)) : max(8, room())
    let nameCells = zip(roles, names).map { reached, name in
      let mark = reached.isProven ? "" : " *"
      return name.displayWidth <= nameWidth
        ? name : graph.label(of: reached.role, fitting: nameWidth - mark.count) + mark
    }
    var columns = [TextTable.Column(heading: isAway ? "role" : "from", cells: nameCells)] + figures
    if showsMoves {
      let width = room() - gap - nameWidth
      columns.append(
        TextTable.Column(
          heading: moveHeading,
          cells: roles.map {
            isLast($0) ? "straight" : graph.label(of: $0.firstMove, fitting: width)
          }))
    }
    return lines(of: TextTable(columns: columns))
  }

  private func lines(of table: TextTable) -> [String] {
    var lines = ["", "  " + style.dim(table.heading ?? "")]
    var group = ""
    for (row, reached) in reach.roles.enumerated() {
      let own = TimeBand(years: reached.years).words.capitalizedFirst
      if own != group {
        if !group.isEmpty { lines.append("") }
        lines.append(style.bold(own))
        group = own
      }
      lines.append("  " + table[row])
    }
    return lines
  }

  // MARK: - Around the roles

  private var notes: [String] {
    var notes: [String] = []
    if reach.roles.contains(where: { !$0.isProven }) {
      notes.append(
        "*: perhaps sooner, since the search stopped at its limit. Raise --search-limit.")
    }
    if !reach.undecided.isEmpty {
      notes.append(
        "Not decided before the search stopped at its limit: \(names(reach.undecided)). "
          + "Raise --search-limit.")
    }
    notes += EvidenceText.ofWays(reach.evidence).notes
    let missing = missing
    if !missing.isEmpty, !reach.roles.isEmpty {
      switch question {
      case .from: notes.append("Out of reach\(limit): \(names(missing)).")
      case .to: notes.append("No way here\(limit) from: \(names(missing)).")
      }
    }
    if case .to = question, !reach.roles.isEmpty {
      notes.append(
        "Reckoned for somebody with the experience and the skills that a role asks for, new in it.")
    }
    return notes
  }

  /// The roles of which it is known that they are out of reach.
  private var missing: [RoleID] {
    let found = Set(reach.roles.map(\.role) + reach.undecided)
    return others.filter { !found.contains($0) }
  }

  /// Some roles by name, and how many more there are.
  private func names(_ roles: [RoleID]) -> String {
    let shown = roles.prefix(roles.count <= 6 ? 6 : 5).map { graph.label(of: $0, fitting: 40) }
    let rest = roles.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private var next: [FollowUp.Line] {
    var lines: [FollowUp.Line] = []
    if let way = reach.roles.first(where: { $0.steps > 1 }) ?? reach.roles.first {
      lines.append(plan(with: way.role, "one of the ways, step by step"))
    }
    if let soonest { lines.append(plan(with: soonest.role, "the soonest, step by step")) }
    if within == nil, !isStuck, let missing = missing.first {
      lines.append(plan(with: missing, "why this one is out of reach"))
    }
    return lines
  }

  /// The command that plans between the role asked about and another.
  private func plan(with other: RoleID, _ explanation: String) -> FollowUp.Line {
    let operands: [String] =
      switch question {
      case .from(nil): [graph.id(of: other)]
      case .from: followUp.arguments.operands + [graph.id(of: other)]
      case .to(let role): [graph.id(of: other), graph.id(of: role)]
      }
    return FollowUp.Line(command: .plan, operands: operands, explanation: explanation)
  }
}
