public import CareerGraph
public import CareerPlanner

/// Draws where the ways of a graph come together.
public enum BottlenecksDOT {
  /// What every way from one role to another passes, among the roles that lie on the ways.
  ///
  /// Roles and moves that nobody gets round are strong, the others quiet.
  ///
  /// - Parameters:
  ///   - way: what all ways have in common; `nil` where there is none.
  ///   - start: where the ways begin, a role of the graph.
  ///   - goal: where they end, a role of the graph.
  ///   - graph: the graph.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *m* log *d*) time for *n* roles and *m* transitions, at most *d* out of
  ///   one role.
  public static func text(
    of way: UnavoidableWay?, from start: RoleID, to goal: RoleID, in graph: CareerGraph
  ) -> String {
    var roles = (try? graph.roles(between: start, and: goal)) ?? []
    roles.formUnion([start, goal])
    let gates = Set(way?.roles ?? [])
    let moves = Set(way?.moves ?? [])
    return DOTDocument.text(
      graph, roles: graph.roles.filter(roles.contains),
      title: title(of: way, from: start, to: goal, in: graph),
      node: { role in
        let style =
          switch role {
          case start: ", \(DOTStyle.asked)"
          case goal: ", \(DOTStyle.goal)"
          default: gates.contains(role) ? ", \(DOTStyle.planned)" : ""
          }
        return "label=\(DOTText.label(graph.boxLines(role)))\(style)"
      },
      edges: { document in
        document.writePairs(among: roles) { pair in
          moves.contains(pair)
            ? Line(DOTStyle.reachingMove(isDouble: false)) : Line(DOTStyle.quietMove)
        }
      },
      legend: gates.isEmpty ? [] : [("every way passes it", DOTStyle.planned)])
  }

  /// What would be out of reach if a role were closed, among the roles ahead: the more, the darker.
  ///
  /// - Parameters:
  ///   - closures: what each role and each move cuts off.
  ///   - start: where ways begin, a role of the graph.
  ///   - graph: the graph.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *m* log *d*) time for *n* roles and *m* transitions, at most *d* out of
  ///   one role.
  public static func text(
    of closures: Closures, from start: RoleID, in graph: CareerGraph
  ) -> String {
    let ahead = (try? graph.digraph.reachable(from: start)) ?? []
    let greatest = closures.roles.first?.count ?? 0
    // A move into a role that leads nowhere else cuts off that role alone, as most do.
    let cuts = Dictionary(
      closures.moves.map { ($0.subject, $0.count) }, uniquingKeysWith: { first, _ in first })
    return DOTDocument.text(
      graph, roles: graph.roles.filter(ahead.contains),
      title: title(of: closures, from: start, in: graph),
      node: { role in
        let count = closures.count(without: role)
        let style: String
        var lines = graph.boxLines(role)
        if role == start {
          style = ", \(DOTStyle.asked)"
        } else if count > 0 {
          lines.append("cuts off \(count)")
          style = ", \(DOTStyle.shade(Double(count), ofGreatest: Double(greatest)))"
        } else {
          style = ""
        }
        return "label=\(DOTText.label(lines))\(style)"
      },
      edges: { document in
        document.writePairs(among: ahead) { pair in
          guard let count = cuts[pair], count > 1 else { return Line(DOTStyle.quietMove) }
          return Line(DOTStyle.reachingMove(isDouble: false), label: "cuts off \(count)")
        }
      })
  }

  /// On how many of the quickest ways each role and each move lies, on the whole graph: the more,
  /// the darker the role and the wider the move.
  ///
  /// - Parameters:
  ///   - traffic: the shares of ways.
  ///   - closures: what each role cuts off for those who start in an entry role.
  ///   - graph: the graph.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *m* log *d*) time for *n* roles and *m* transitions, at most *d* out of
  ///   one role.
  public static func text(
    of traffic: Traffic, closures: Closures, in graph: CareerGraph
  ) -> String {
    let shares = Dictionary(
      traffic.roles.map { ($0.subject, $0.share) }, uniquingKeysWith: { first, _ in first })
    let moves = Dictionary(
      traffic.moves.map { ($0.subject, $0.share) }, uniquingKeysWith: { first, _ in first })
    let greatest = traffic.roles.first?.share ?? 0
    let widest = traffic.moves.first?.share ?? 0
    return DOTDocument.text(
      graph, roles: Array(graph.roles), title: title(of: traffic, in: graph),
      node: { role in
        var lines = graph.boxLines(role)
        var style = ""
        if let share = shares[role] {
          lines.append("\(percent(share)) of ways")
          style = ", \(DOTStyle.shade(share, ofGreatest: greatest))"
        }
        let count = closures.count(without: role)
        if count > 0 {
          lines.append("cuts off \(count)")
          style += ", \(DOTStyle.gate)"
        }
        return "label=\(DOTText.label(lines))\(style)"
      },
      edges: { document in
        document.writePairs(among: VertexSet(graph.roles)) { pair in
          guard let share = moves[pair] else { return Line(DOTStyle.quietMove) }
          return Line(DOTStyle.busyMove(share, ofGreatest: widest))
        }
      },
      legend: closures.roles.isEmpty
        ? [] : [("cuts off others from the entry roles", DOTStyle.gate)])
  }
}

// MARK: - Titles

extension BottlenecksDOT {
  private static func title(
    of way: UnavoidableWay?, from start: RoleID, to goal: RoleID, in graph: CareerGraph
  ) -> [String] {
    let question =
      "What every way from \(graph.shownName(start)) to \(graph.shownName(goal)) passes"
    guard let way else { return [question, "There is no way, whoever goes."] }
    let names = way.roles.map { graph.shownName($0) }
    return [
      question,
      names.isEmpty
        ? "No role on the way is passed by all ways."
        : names.count > 3 ? "\(names.count) roles" : names.joined(separator: " · "),
    ]
  }

  private static func title(
    of closures: Closures, from start: RoleID, in graph: CareerGraph
  ) -> [String] {
    let ahead = "\(closures.ahead) role\(closures.ahead == 1 ? "" : "s") ahead"
    let worst = closures.roles.first.map {
      "without \(graph.shownName($0.subject)) \($0.count) of them would be out of reach"
    }
    return [
      "What depends on each role ahead of \(graph.shownName(start))",
      "\(ahead) · \(worst ?? "each role on the way can be got round")",
    ]
  }

  private static func title(of traffic: Traffic, in graph: CareerGraph) -> [String] {
    let drawn = traffic.seed.map { " (from \(traffic.sourceCount) roles drawn with seed \($0))" }
    let busiest = traffic.roles.first.map {
      "\(percent($0.share)) of the quickest ways between two roles pass "
        + graph.shownName($0.subject) + (drawn ?? "")
    }
    return [
      "Where the ways come together: \(graph.shownTitle)",
      (busiest ?? "No quickest way between two roles passes a third")
        + " · the more ways, the darker the role and the wider the move",
    ]
  }

  /// A share as a percentage, with a decimal where it is small.
  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded()
    return "\((tenths < 100 ? tenths / 10 : (share * 100).rounded()).plainDigits) %"
  }
}

// MARK: - Moves

/// How a move is drawn.
private struct Line {
  let style: String
  let labels: [String]

  init(_ style: String, label: String? = nil) {
    self.style = style
    labels = label.map { [$0] } ?? []
  }
}

extension DOTDocument {
  /// Adds one line for all transitions from one role to another, among some roles.
  fileprivate mutating func writePairs(
    among roles: VertexSet<RoleID>, line: (RolePair) -> Line
  ) {
    var seen: Set<RolePair> = []
    for arrow in Arrow.all(in: graph)
    where roles.contains(arrow.from) && roles.contains(arrow.to) {
      let pair = RolePair(from: arrow.from, to: arrow.to)
      guard seen.insert(pair).inserted else { continue }
      let line = line(pair)
      writeMove(
        from: pair.from, to: pair.to, attributes: line.style, labels: line.labels,
        bundle: line.style)
    }
  }
}
