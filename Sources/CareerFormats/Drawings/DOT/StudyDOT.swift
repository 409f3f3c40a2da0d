public import CareerGraph
public import CareerPlanner

/// Draws a calendar of study: what is learned for which step, and what requires what.
public enum StudyDOT {
  /// The calendar in the DOT language: a frame for each step, in it its skills with hours and
  /// dates, and arrows from each skill to those that require it.
  ///
  /// - Parameters:
  ///   - calendar: a calendar of a plan on the graph.
  ///   - graph: the graph.
  ///   - start: the date of year 0.
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*e* · *r*) time for *e* pieces of study whose skills require *r* others.
  public static func text(
    of calendar: StudyCalendar, in graph: CareerGraph, start: CalendarDate
  ) -> String {
    let writer = StudyDOTWriter(calendar: calendar, graph: graph, start: start)
    return
      (["digraph \(DOTText.label(graph.shownTitle)) {"] + writer.head + writer.frames
      + writer.arrows + ["}"]).joined(separator: "\n") + "\n"
  }
}

private struct StudyDOTWriter {
  let calendar: StudyCalendar
  let graph: CareerGraph
  let start: CalendarDate

  var head: [String] {
    let plan = calendar.plan
    let from = plan.from.map { graph.shownName($0) } ?? "From outside"
    var title = ["\(from) → \(graph.shownName(plan.to))"]
    if let last = calendar.entries.last {
      let hours = plan.studyHours.rounded().plainDigits
      title.append("\(hours) h to learn, from \(month(0)) to \(month(last.endYears))")
      title.append("blue: can't wait  ·  arrow: is required by")
    } else {
      title.append("Nothing to study")
    }
    return [
      "  graph [\(DOTStyle.graph), label=\(DOTText.leftLabel(title))];",
      "  node [\(DOTStyle.node)];", "  edge [\(DOTStyle.edge), color=\"#616E7C\"];",
    ]
  }

  /// The steps with what is learned for them.
  var frames: [String] {
    calendar.plan.steps.enumerated().flatMap { index, step -> [String] in
      let entries = calendar.entries.enumerated().filter { $0.element.stepIndex == index }
      guard let first = entries.first?.element else { return [] }
      let label = [
        "\(index + 1)  \(graph.shownName(step.to))", "needed by \(month(first.neededByYears))",
      ]
      return [
        "  subgraph cluster_\(index) {",
        "    label=\(DOTText.leftLabel(label)); \(DOTStyle.cluster)",
      ]
        + entries.map { "    s\($0.offset) [\(box($0.element))];" } + ["  }"]
    }
  }

  private func box(_ entry: StudyEntry) -> String {
    let item = entry.item
    let name = graph.name(of: item.skill)
    let months = [entry.startYears, entry.endYears].map(month)
    let dates = months[0] == months[1] ? months[0] : months.joined(separator: " – ")
    let lines = [
      "\(name.isEmpty ? graph.id(of: item.skill) : name) \(item.fromLevel)→\(item.toLevel)",
      "\(item.hours.rounded().plainDigits) h · \(dates)",
    ]
    let style = entry.slackYears > 0 ? "" : ", \(DOTStyle.planned)"
    return "label=\(DOTText.label(lines))\(style)"
  }

  /// Arrows to what requires something, and hidden ones that keep the steps in columns.
  var arrows: [String] {
    var lines: [String] = []
    for (position, entry) in calendar.entries.enumerated() {
      for earlier in calendar.entries.indices.prefix(position)
      where isRequired(calendar.entries[earlier].item, by: entry.item) {
        lines.append("  s\(earlier) -> s\(position);")
      }
    }
    var joint: String?
    for index in calendar.plan.steps.indices {
      let members = calendar.entries.indices.filter { calendar.entries[$0].stepIndex == index }
        .map { "s\($0)" }
      guard !members.isEmpty else { continue }
      if let joint { lines += members.map { "  \(joint) -> \($0) [style=invis];" } }
      lines.append("  j\(index) [style=invis, shape=point, width=0];")
      lines += members.map { "  \($0) -> j\(index) [style=invis];" }
      joint = "j\(index)"
    }
    return lines
  }

  /// Whether a piece of study is what another builds on at once.
  private func isRequired(_ item: StudyItem, by other: StudyItem) -> Bool {
    if item.skill == other.skill { return item.toLevel == other.fromLevel }
    // A skill requires the same at each level: what came after its first is not for it.
    let level = graph[other.skill].requires.level(of: graph.id(of: item.skill)) ?? 0
    return other.fromLevel == 0 && level > item.fromLevel
  }

  private func month(_ years: Double) -> String {
    start.adding(years: years)?.monthAndYear ?? "after \(CalendarDate.lastYear)"
  }
}
