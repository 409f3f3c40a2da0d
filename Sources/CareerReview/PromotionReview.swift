import CareerGraph

/// Promotions that lead down, or whose figures contradict each other.
struct PromotionReview {
  let graph: CareerGraph
  private let promotions: [TransitionID]

  init(_ graph: CareerGraph) {
    self.graph = graph
    promotions = graph.transitions.filter { graph.kind(of: $0) == .promotion }
  }

  var findings: [Finding] {
    cycles + promotions.compactMap(levelFalls) + promotions.compactMap(experienceFalls)
      + promotions.compactMap(experienceContradictsYears) + promotions.compactMap(payFalls)
  }

  private func finding(
    _ code: FindingCode, _ promotion: TransitionID, member: [String] = [], _ message: String,
    advice: String
  ) -> Finding {
    Finding(
      code, at: .transition(promotion), member: member,
      others: [.role(graph.source(of: promotion)), .role(graph.target(of: promotion))],
      "the promotion \(graph.quoted(promotion)) \(message)", advice: advice)
  }

  // MARK: - Level

  private func levelFalls(_ promotion: TransitionID) -> Finding? {
    guard let before = graph.level(of: graph.source(of: promotion)),
      let after = graph.level(of: graph.target(of: promotion)), after < before
    else { return nil }
    return finding(
      .levelFalls, promotion, "leads from level \(before) to level \(after)",
      advice: "if that is no slip, another \"kind\" may say better what the move is")
  }

  // MARK: - Experience

  private func experienceFalls(_ promotion: TransitionID) -> Finding? {
    guard let before = graph.experience(of: graph.source(of: promotion))?.min,
      let after = statedMinimum(after: promotion), after < before
    else { return nil }
    return finding(
      .experienceFalls, promotion,
      "leads from a role that asks for \(years(before)) of experience to one that asks for "
        + years(after),
      advice: "raise the \"min\" of the role above, or lower that of the role below")
  }

  /// The experience that a promotion asks for, where the graph states any.
  private func statedMinimum(after promotion: TransitionID) -> Double? {
    graph.statedMinimumExperience(of: promotion)
      ?? graph.experience(of: graph.target(of: promotion))?.min
  }

  /// Whether all who come this way have more experience than the role's holders, or none of them as
  /// much as it asks for.
  private func experienceContradictsYears(_ promotion: TransitionID) -> Finding? {
    guard let before = graph.experience(of: graph.source(of: promotion)) else { return nil }
    let stay = graph.years(of: promotion)
    let credit = graph.credit(of: promotion)
    let least = credit * (before.min + stay.low)
    let most = credit * ((before.max ?? before.min) + stay.high)
    let slack = 1e-9
    let counting = credit < 1 ? ", times its \"credit\"" : ""
    if let limit = graph.experience(of: graph.target(of: promotion))?.max,
      least > limit + slack
    {
      return finding(
        .experienceContradictsYears, promotion, member: ["years"],
        "brings at least \(years(least)) of experience (\(before.min.plainDigits) and the "
          + "\(stay.low.plainDigits) of its \"years\"\(counting)), but nobody above has more than "
          + years(limit),
        advice: "raise the \"max\" of the role above, or shorten the \"years\" of the move")
    }
    if let needed = statedMinimum(after: promotion), most + slack < needed {
      let held = (before.max ?? before.min).plainDigits
      return finding(
        .experienceContradictsYears, promotion, member: ["years"],
        "brings at most \(years(most)) of experience (\(held) and the \(stay.high.plainDigits) of "
          + "its \"years\"\(counting)), but asks for \(years(needed))",
        advice: "lower the \"min\" of the role above, lengthen the \"years\" of the move, or add "
          + "what lies between")
    }
    return nil
  }

  // MARK: - Pay

  private func payFalls(_ promotion: TransitionID) -> Finding? {
    guard let before = graph.salary(of: graph.source(of: promotion)),
      let after = graph.salary(of: graph.target(of: promotion))
    else { return nil }
    // Pay of an earlier year may be less and no fall.
    if let old = before.year, let new = after.year, new < old { return nil }
    let unit = graph.currency.map { " \($0)" } ?? ""
    let figures: (before: Double, after: Double, what: String)
    if let old = before.median, let new = after.median {
      figures = (old, new, "median pay")
    } else if let old = before.low, let new = after.low, let high = before.high,
      let newHigh = after.high, newHigh < high
    {
      figures = (old, new, "pay from")
    } else {
      return nil
    }
    guard figures.after < figures.before else { return nil }
    return finding(
      .payFalls, promotion,
      "leads from \(figures.what) \(figures.before.plainDigits)\(unit) to "
        + "\(figures.after.plainDigits)\(unit)",
      advice: "check both figures, their years and what they count")
  }
}

// MARK: - Cycles

extension PromotionReview {
  /// One way round for each set of roles that promotions lead round.
  private var cycles: [Finding] {
    let (promotionGraph, origins) = Digraph<RoleID, TransitionID>.sorted(
      vertexCount: graph.roles.count,
      endpoints: promotions.map { promotion in
        (graph.source(of: promotion).rawValue, graph.target(of: promotion).rawValue)
      })
    let components = promotionGraph.stronglyConnectedComponents()
    return components.filter { $0.count > 1 }.map { ($0, $0.first ?? RoleID(0)) }
      .sorted { $0.1 < $1.1 }
      .compactMap { members, start in
        let cycle = shortestCycle(in: promotionGraph, through: start, within: VertexSet(members))
          .map { promotions[Int(origins[$0.position])] }
        guard let first = cycle.first else { return nil }
        let names = cycle.map { graph.quoted(graph.source(of: $0)) } + [graph.quoted(start)]
        let shown = names.count > 9 ? names.prefix(8) + ["…"] : names[...]
        return Finding(
          .promotionCycle, at: .transition(worst(of: cycle) ?? first),
          others: cycle.flatMap { [.transition($0), .role(graph.source(of: $0))] },
          "promotions lead round in a circle: \(shown.joined(separator: " → "))",
          advice: "one of these moves is no promotion: give it another \"kind\", or take it out")
      }
  }

  /// The promotion that most likely closes the circle: the one that falls deepest.
  private func worst(of cycle: [TransitionID]) -> TransitionID? {
    let falls = cycle.map { promotion in
      (graph.level(of: graph.source(of: promotion)) ?? 0)
        - (graph.level(of: graph.target(of: promotion)) ?? 0)
    }
    guard let deepest = falls.max(), deepest > 0 else { return cycle.last }
    return falls.firstIndex(of: deepest).map { cycle[$0] }
  }

  /// The edges of a shortest way from a vertex back to it.
  private func shortestCycle(
    in graph: Digraph<RoleID, TransitionID>, through start: RoleID, within set: VertexSet<RoleID>
  ) -> [TransitionID] {
    var arrivals: [RoleID: TransitionID] = [:]
    var queue = [start]
    var head = 0
    while head < queue.count, arrivals[start] == nil {
      let vertex = queue[head]
      head += 1
      for edge in graph.outgoing(vertex) {
        let next = graph.target(edge)
        guard set.contains(next), arrivals[next] == nil else { continue }
        arrivals[next] = edge
        queue.append(next)
      }
    }
    var cycle: [TransitionID] = []
    var vertex = start
    while let edge = arrivals[vertex] {
      cycle.append(edge)
      vertex = graph.source(edge)
      if vertex == start { break }
    }
    return cycle.reversed()
  }
}
