public import CareerGraph
public import CareerPlanner

/// Draws a plan among the roles around it.
public enum PlanDOT {
  /// The plan in the DOT language: its roles and moves in one strong colour with dates and what
  /// each step waits for, and in quiet lines the roles one move away.
  ///
  /// - Parameters:
  ///   - plan: a plan on the graph.
  ///   - graph: the graph.
  ///   - start: the date of year 0.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* + *m*) time for *n* roles and *m* transitions.
  public static func text(of plan: Plan, in graph: CareerGraph, start: CalendarDate) -> String {
    let planned = Set(plan.roles)
    return DOTDocument.text(
      graph, roles: roles(around: plan, in: graph), title: title(plan, in: graph, start: start),
      node: { role in
        var lines = graph.boxLines(role)
        guard planned.contains(role) else {
          return "label=\(DOTText.label(lines)), fontcolor=\"#616E7C\""
        }
        let entered = plan.steps.first { $0.to == role }?.endYears ?? 0
        lines.append(start.adding(years: entered)?.monthAndYear ?? "after \(CalendarDate.lastYear)")
        let style = role == plan.to ? DOTStyle.goal : DOTStyle.planned
        return "label=\(DOTText.label(lines)), \(style)"
      },
      edges: { document in
        writePlan(plan, to: &document)
        writeOthers(beside: plan, to: &document)
      })
  }

  private static func title(
    _ plan: Plan, in graph: CareerGraph, start: CalendarDate
  ) -> [String] {
    let from = plan.from.map { graph.shownName($0) } ?? "From outside"
    let question = "\(from) → \(graph.shownName(plan.to))"
    guard !plan.steps.isEmpty else {
      return [question, "You are there already: no step, no study"]
    }
    let arrival =
      start.adding(years: plan.totalYears).map { "by \($0.fullMonthAndYear)" }
      ?? "after \(CalendarDate.lastYear)"
    let hours = plan.studyHours.rounded().plainDigits
    return [
      question,
      "\(Span(years: plan.totalYears).words), \(arrival), \(hours) h of study",
    ] + life(plan, start: start) + [DOTStyle.planLegend]
      + [DOTStyle.doubleLegend(plan.steps.compactMap(\.transition), in: graph)].compactMap { $0 }
  }

  /// What the times reckon with, where that is not full-time work and one pace of study.
  private static func life(_ plan: Plan, start: CalendarDate) -> [String] {
    let life = LifeWords(plan, start: start)
    guard life.isEventful else { return [] }
    var parts: [String] = []
    if !life.breaks.isEmpty { parts.append("no work \(life.breaks.joined(separator: ", "))") }
    if !life.partTime.isEmpty {
      parts.append("part-time \(life.partTime.joined(separator: ", "))")
    }
    if life.changesPace { parts.append("study \(life.pace)") }
    return [parts.joined(separator: "  ·  ")]
  }

  /// How many roles are drawn beside those of the plan.
  private static let greatestSurroundings = 16

  /// The roles of the plan, and those that one move leads to from one of them and that lead back
  /// into it, or at least away from it, as many as a picture can bear.
  private static func roles(around plan: Plan, in graph: CareerGraph) -> [RoleID] {
    let planned = Set(plan.roles)
    var ties: [RoleID: Int] = [:]
    for role in plan.roles {
      let near =
        graph.transitions(from: role).map { graph.target(of: $0) }
        + graph.transitions(to: role).map { graph.source(of: $0) }
      for other in Set(near) where !planned.contains(other) { ties[other, default: 0] += 1 }
    }
    let tracks = Set(plan.roles.compactMap { graph.track(of: $0) })
    func weight(_ role: RoleID) -> Int {
      2 * ties[role, default: 0] + (graph.track(of: role).map(tracks.contains) == true ? 1 : 0)
    }
    let others = ties.keys.sorted { (-weight($0), $0) < (-weight($1), $1) }
      .prefix(greatestSurroundings)
    return (planned + others).sorted()
  }

  private static func writePlan(_ plan: Plan, to document: inout DOTDocument) {
    for step in plan.steps {
      guard let from = step.from else { continue }
      let duration = Span(years: step.endYears - step.startYears).words
      let waits = step.boundBy.map(\.words).joined(separator: " and ")
      let kind = step.transition.map { document.graph.kind(of: $0) } ?? .entry
      let isDouble = step.transition.map { document.graph.hasGuessedTime($0) } ?? false
      document.writeMove(
        from: from, to: step.to,
        attributes:
          "\(DOTStyle.plannedMove(isDouble: isDouble)), \(DOTStyle.stroke(kind)), weight=8",
        labels: [duration, waits], bundle: "plan")
    }
  }

  private static func writeOthers(beside plan: Plan, to document: inout DOTDocument) {
    let planned = Set(plan.roles)
    let drawn = Set(document.roles)
    let moves = Set(plan.steps.compactMap { step in step.from.map { [$0, step.to] } })
    for arrow in Arrow.all(in: document.graph)
    where drawn.contains(arrow.from) && drawn.contains(arrow.to)
      && (planned.contains(arrow.from) || planned.contains(arrow.to))
      && !moves.contains([arrow.from, arrow.to])
    {
      document.writeMove(
        from: arrow.from, to: arrow.to,
        attributes: "\(DOTStyle.quietMove), \(DOTStyle.stroke(arrow.kind))",
        labels: [], bundle: arrow.kind.rawValue)
    }
  }
}
