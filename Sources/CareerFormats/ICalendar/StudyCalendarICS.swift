public import CareerGraph
public import CareerPlanner

/// Writes a calendar of study as an iCalendar stream.
public enum StudyCalendarICS {
  /// The text of a calendar: an all-day event for each piece of study, and one for each move.
  ///
  /// The events keep their names from one writing to the next, so that a calendar program moves
  /// them where their dates change. Events that begin after the year 9999 are left out; where none
  /// is left, one on the first day says so.
  ///
  /// - Parameters:
  ///   - calendar: a calendar of a plan on the graph.
  ///   - graph: the graph.
  ///   - start: the date of year 0.
  /// - Returns: the text, with the line ends that the format asks for.
  public static func text(
    of calendar: StudyCalendar, in graph: CareerGraph, start: CalendarDate
  ) -> String {
    let plan = calendar.plan
    let from = plan.from.map { graph.shownName($0) } ?? "From outside"
    let name = "\(from) → \(graph.shownName(plan.to))"
    var stream = ICalendar(name: name, stamp: start)
    let writer = EventWriter(
      graph: graph, start: start,
      question: "\(plan.from.map { graph.id(of: $0) } ?? "")\n\(graph.id(of: plan.to))")
    let events =
      calendar.entries.compactMap(writer.event) + plan.steps.compactMap(writer.event)
    for event in events { stream.add(event) }
    if events.isEmpty {
      let reason =
        plan.steps.isEmpty ? "You are there already: nothing to learn." : "Nothing before 10000."
      stream.add(
        ICalendar.Event(
          key: writer.question, first: start, end: nil, summary: name, description: reason))
    }
    return stream.text
  }
}

/// Makes events of pieces of study and of moves.
private struct EventWriter {
  let graph: CareerGraph
  let start: CalendarDate
  /// What tells the events of one plan from those of another.
  let question: String

  func event(_ entry: StudyEntry) -> ICalendar.Event? {
    guard let first = start.adding(years: entry.startYears),
      let end = start.adding(years: entry.endYears)
    else { return nil }
    let item = entry.item
    let id = graph.id(of: item.skill)
    let name = graph.name(of: item.skill)
    let piece = "\(name.isEmpty ? id : name) \(item.fromLevel)→\(item.toLevel)"
    var text = "\(item.hours.rounded().plainDigits) h of study for "
    text += graph.shownName(entry.neededFor)
    if let date = start.adding(years: entry.neededByYears) { text += ", needed by \(date)" }
    text += "."
    if let date = start.adding(years: entry.latestStartYears) {
      text += "\nStart by \(date) at the latest."
    }
    return ICalendar.Event(
      key: "\(question)\n\(entry.stepIndex)\n\(id)\n\(item.toLevel)", first: first,
      end: end > first ? end : nil, summary: "Learn \(piece)", description: text)
  }

  func event(_ step: PlanStep) -> ICalendar.Event? {
    guard let date = start.adding(years: step.endYears) else { return nil }
    let from = step.from.map { " from \(graph.shownName($0))" } ?? ""
    return ICalendar.Event(
      key: "\(question)\n\(graph.id(of: step.to))", first: date, end: nil,
      summary: "Move to \(graph.shownName(step.to))",
      description:
        "The planned move\(from), after \(Span(years: step.endYears - step.startYears).words).")
  }
}
