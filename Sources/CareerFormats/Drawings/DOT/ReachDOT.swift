public import CareerGraph
public import CareerPlanner

/// A question for all roles that are connected with one.
public enum ReachQuestion: Hashable, Sendable {
  /// What somebody in a role can reach; outside the graph where it is `nil`.
  case from(RoleID?)

  /// From where a role can be reached.
  case to(RoleID)

  /// The role asked about.
  public var role: RoleID? {
    switch self {
    case .from(let role): role
    case .to(let role): role
    }
  }
}

/// Draws what can be reached on the whole graph.
public enum ReachDOT {
  /// The graph in the DOT language, its roles shaded by the time that it takes to reach them: the
  /// sooner the darker, with the years in each box.
  ///
  /// The last move of the soonest way to each role is strong, or the first one where it is asked who
  /// can reach a role; all other moves are quiet. Shades and borders differ in lightness and line
  /// style too, so that a black-and-white print tells them apart.
  ///
  /// - Parameters:
  ///   - reach: what can be reached.
  ///   - question: what was asked.
  ///   - withinYears: the years within which a role was to be reached; `nil` for any time.
  ///   - graph: the graph.
  ///   - start: the date of year 0.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *m* log *d*) time for *n* roles and *m* transitions,
  ///   at most *d* out of one role.
  public static func text(
    of reach: Reach, asking question: ReachQuestion, withinYears: Double? = nil,
    in graph: CareerGraph, start: CalendarDate
  ) -> String {
    let found = Dictionary(
      reach.roles.map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    let undecided = Set(reach.undecided)
    func isOnTheWay(_ arrow: Arrow) -> Bool {
      let role = if case .from = question { arrow.from } else { arrow.to }
      return role == question.role || found[role] != nil
    }
    let strong = Set(reach.roles.compactMap { move(of: $0, question) })
    let arrows = Arrow.all(in: graph).filter(isOnTheWay)
    let strongMoves = arrows.filter { strong.contains(Pair(from: $0.from, to: $0.to)) }
      .flatMap(\.transitions)
    return DOTDocument.text(
      graph, roles: Array(graph.roles),
      title: title(reach, question, withinYears, in: graph)
        + [DOTStyle.doubleLegend(strongMoves, in: graph)].compactMap { $0 },
      node: { role in
        var lines = graph.boxLines(role)
        let style: String
        if role == question.role {
          style = DOTStyle.asked
        } else if let reached = found[role] {
          lines.append(figures(reached, start))
          style = DOTStyle.shade(TimeBand(years: reached.years))
        } else {
          if undecided.contains(role) { lines.append("not decided") }
          style = DOTStyle.outOfReach
        }
        return "label=\(DOTText.label(lines)), \(style)"
      },
      edges: { document in
        for arrow in arrows {
          let isStrong = strong.contains(Pair(from: arrow.from, to: arrow.to))
          let isDouble = arrow.transitions.contains { graph.hasGuessedTime($0) }
          let line =
            isStrong ? DOTStyle.reachingMove(isDouble: isDouble) : DOTStyle.quietMove
          document.writeMove(
            from: arrow.from, to: arrow.to,
            attributes: "\(line), \(DOTStyle.stroke(arrow.kind))", labels: [],
            bundle: "\(isStrong) \(isDouble) \(arrow.kind.rawValue)")
        }
      },
      legend: legend(
        reach, question,
        isWhole: reach.roles.count + (question.role == nil ? 0 : 1) == graph.roles.count))
  }

  private struct Pair: Hashable {
    let from: RoleID
    let to: RoleID
  }

  /// The move of a way that is drawn: the one next to the role that it is about.
  private static func move(of reached: ReachedRole, _ question: ReachQuestion) -> Pair? {
    switch question {
    case .from: reached.lastLeft.map { Pair(from: $0, to: reached.role) }
    case .to: Pair(from: reached.role, to: reached.firstMove)
    }
  }

  private static func figures(_ reached: ReachedRole, _ start: CalendarDate) -> String {
    let date = start.adding(years: reached.years)?.monthAndYear ?? "after \(CalendarDate.lastYear)"
    return (reached.isProven ? "" : "at most ") + "\(Span(years: reached.years).short) · \(date)"
  }
}

// MARK: - Title and legend

extension ReachDOT {
  private static func title(
    _ reach: Reach, _ question: ReachQuestion, _ withinYears: Double?, in graph: CareerGraph
  ) -> [String] {
    let name = question.role.map { graph.shownName($0) } ?? "outside"
    let limit = withinYears.map { " within \(Span(years: $0).words)" } ?? ""
    let others = graph.roles.count - (question.role == nil ? 0 : 1)
    let count = "\(reach.roles.count) of \(others) other role\(others == 1 ? "" : "s")"
    switch question {
    case .from:
      return [
        "What can be reached from \(name)\(limit)",
        "\(count) · blue: the last move of the soonest way",
      ]
    case .to:
      return [
        "Who can reach \(name)\(limit)",
        "\(count), each by somebody with what the role asks for · "
          + "blue: the first move of the soonest way",
      ]
    }
  }

  /// What the boxes mean, those alone that occur.
  private static func legend(
    _ reach: Reach, _ question: ReachQuestion, isWhole: Bool
  ) -> [(meaning: String, style: String)] {
    let bands = Set(reach.roles.map { TimeBand(years: $0.years) })
    var entries = TimeBand.allCases.filter(bands.contains).map { ($0.words, DOTStyle.shade($0)) }
    if question.role != nil {
      let meaning = if case .from = question { "held now" } else { "asked about" }
      entries.insert((meaning, DOTStyle.asked), at: 0)
    }
    if !isWhole { entries.append(("not reached", DOTStyle.outOfReach)) }
    return entries.map { (meaning: $0.0, style: $0.1) }
  }
}
