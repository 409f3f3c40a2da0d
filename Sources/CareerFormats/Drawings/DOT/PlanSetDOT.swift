public import CareerGraph
public import CareerPlanner

/// Draws several plans in one picture.
public enum PlanSetDOT {
  /// The plans in the DOT language: each role once, and on each move the plans that make it.
  ///
  /// The first plan is strong, the next ones differ in colour and line, and the others are thin; a
  /// move that several plans make is drawn as that of the best of them. Plans are named by number,
  /// or by letter where they are trade-offs, between which none is the best.
  ///
  /// - Parameters:
  ///   - set: the plans.
  ///   - graph: the graph planned on.
  ///   - start: the date of year 0.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *p* · *k*) time for *n* roles and *p* plans of *k*
  ///   steps.
  public static func text(of set: PlanSet, in graph: CareerGraph, start: CalendarDate) -> String {
    let roles = Set(set.plans.flatMap(\.roles)).sorted()
    let moves = moves(of: set.plans)
    return DOTDocument.text(
      graph, roles: roles, title: title(set, in: graph, start: start),
      node: { role in
        var lines = graph.boxLines(role)
        lines += arrivals(at: role, set.plans, start: start)
        return "label=\(DOTText.label(lines))" + style(of: role, in: set)
      },
      edges: { document in
        for move in moves {
          let isDouble = move.transition.map { graph.hasGuessedTime($0) } ?? false
          let way = (move.transition.flatMap { graph[$0].via } ?? "")
          document.writeMove(
            from: move.from, to: move.to,
            attributes: DOTStyle.move(ofPlan: move.ranks[0], isDouble: isDouble),
            labels: [PlanName.list(move.ranks, of: set.plans)] + (way.isEmpty ? [] : [way]),
            bundle: "\(move.ranks) \(isDouble)")
        }
      })
  }

  /// A move, and the plans that make it by rank.
  private struct Move {
    let from: RoleID
    let to: RoleID
    let transition: TransitionID?
    var ranks: [Int]
  }

  /// The moves in the order of the plans that make them first.
  private static func moves(of plans: [Plan]) -> [Move] {
    var moves: [Move] = []
    var known: [TransitionID: Int] = [:]
    for (rank, plan) in plans.enumerated() {
      for step in plan.steps {
        guard let from = step.from, let transition = step.transition else { continue }
        if let index = known[transition] {
          moves[index].ranks.append(rank)
        } else {
          known[transition] = moves.count
          moves.append(Move(from: from, to: step.to, transition: transition, ranks: [rank]))
        }
      }
    }
    return moves
  }
}

// MARK: - Title and roles

extension PlanSetDOT {
  private static func title(
    _ set: PlanSet, in graph: CareerGraph, start: CalendarDate
  ) -> [String] {
    guard let first = set.plans.first else { return [graph.shownTitle] }
    let from = first.from.map { graph.shownName($0) } ?? "From outside"
    let question = "\(from) → \(graph.shownName(first.to))"
    guard !first.steps.isEmpty else {
      return [question, "You are there already: no step, no study"]
    }
    let shown = min(set.plans.count, DOTStyle.plansWithOwnLine)
    let lines = set.plans.prefix(shown).enumerated().map { rank, plan in
      let arrival =
        start.adding(years: plan.totalYears).map { "by \($0.fullMonthAndYear)" }
        ?? "after \(CalendarDate.lastYear)"
      let steps = "\(plan.steps.count) step\(plan.steps.count == 1 ? "" : "s")"
      return "\(PlanName.of(rank, in: set.plans)) (\(DOTStyle.words(ofPlan: rank))): "
        + "\(Span(years: plan.totalYears).words), \(arrival), "
        + "\(plan.studyHours.rounded().plainDigits) h of study, \(steps)"
    }
    let rest = Array(set.plans.indices.dropFirst(shown))
    return [question] + lines
      + (rest.isEmpty
        ? [] : ["\(PlanName.list(rest, of: set.plans)) (\(DOTStyle.words(ofPlan: shown)))"])
      + [
        DOTStyle.doubleLegend(
          set.plans.lazy.flatMap(\.steps).compactMap(\.transition), in: graph)
      ].compactMap { $0 }
  }

  /// When the role is entered: by the first plan, or else by the best that passes it.
  private static func arrivals(
    at role: RoleID, _ plans: [Plan], start: CalendarDate
  ) -> [String] {
    let entries = plans.enumerated().compactMap { rank, plan in
      plan.steps.first { $0.to == role }.map { (rank, $0.endYears) }
    }
    guard let (rank, years) = entries.first else { return [] }
    let date = start.adding(years: years)?.monthAndYear ?? "after \(CalendarDate.lastYear)"
    return plans.count == 1 ? [date] : ["\(PlanName.of(rank, in: plans)): \(date)"]
  }

  private static func style(of role: RoleID, in set: PlanSet) -> String {
    guard let first = set.plans.first else { return "" }
    if role == first.to { return ", \(DOTStyle.goal)" }
    return first.roles.contains(role) ? ", \(DOTStyle.planned)" : ""
  }
}

/// What plans are called where there are several.
public enum PlanName {
  /// The name of a plan by its rank from 0: a number, or for trade-offs a letter.
  public static func of(_ rank: Int, in plans: [Plan]) -> String {
    let isTradeoff = plans.first.map { $0.objective == nil } ?? false
    return isTradeoff ? letters(rank) : String(rank + 1)
  }

  /// The names of some plans, neighbours as a range: `1–3, 5`.
  static func list(_ ranks: [Int], of plans: [Plan]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for rank in ranks {
      if let last = ranges.last, last.upperBound + 1 == rank {
        ranges[ranges.count - 1] = last.lowerBound...rank
      } else {
        ranges.append(rank...rank)
      }
    }
    let names = ranges.map { range in
      let (low, high) = (of(range.lowerBound, in: plans), of(range.upperBound, in: plans))
      return range.count == 1 ? low : range.count == 2 ? "\(low), \(high)" : "\(low)–\(high)"
    }
    let greatest = 8
    return names.prefix(greatest).joined(separator: ", ") + (names.count > greatest ? " …" : "")
  }

  /// Letters in the manner of spreadsheets: A, B, … Z, AA, AB, ….
  private static func letters(_ rank: Int) -> String {
    var text = ""
    var rest = rank + 1
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      text = String(UnicodeScalar(letter)) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
