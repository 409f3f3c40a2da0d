import CareerFormats
import CareerGraph
import CareerPlanner

/// A calendar of study as a person reads it: the answer first, then its shape, then the dates.
struct LearnText {
  let calendar: StudyCalendar
  let request: PlanRequest
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  /// What would need less study, or be sooner.
  let advice: [PlanAdvice.Piece]

  private var style: TerminalStyle { terminal.style }
  private var plan: Plan { calendar.plan }

  private var rows: LabelledLines {
    LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 13)
  }

  var text: String {
    var sections = [headline]
    if !calendar.entries.isEmpty {
      if calendar.end > 0 {
        let chart = StudyChart(
          calendar: calendar, graph: graph, start: start, terminal: terminal)
        sections.append(chart.lines)
      }
      sections += steps
      sections.append(teachers)
    }
    sections.append(next)
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  // MARK: - Headline

  private var headline: [String] {
    let title = graph.title(from: plan.from, to: plan.to, typed: request.typed).wrapped(
      width: terminal.width
    )
    .map(style.bold)
    guard !plan.steps.isEmpty else { return title + ["You are there already: nothing to learn."] }
    guard !calendar.entries.isEmpty else {
      return title + ["Nothing to study: what is asked for is there, or is taught on the way."]
    }
    let count = calendar.entries.count
    let facts = [
      "\(hoursText(plan.studyHours)) to learn in \(count) piece\(count == 1 ? "" : "s")",
      "\(pace), done \(start.deadline(after: calendar.end, full: true))", standing,
    ]
    return title + facts.packed(width: terminal.width, separator: " · ")
  }

  private var pace: String { LifeWords(plan, start: start).pace }

  /// Whether study holds the plan back.
  private var standing: String {
    let bound = plan.steps.indices.filter { plan.steps[$0].isHeldUpByStudy }
    guard !bound.isEmpty else { return "no step waits for it" }
    let numbers = bound.map { String($0 + 1) }
    return bound.count == 1
      ? "step \(numbers[0]) waits for it"
      : "steps \(UsageError.alternatives(numbers, conjunction: "and")) wait for it"
  }

  // MARK: - Dates

  /// The widths of the columns of hours and dates; a narrow terminal has room for fewer.
  private var widths: [Int] { terminal.width < 60 ? [8, 12] : [8, 12, 12, 12] }

  private var nameWidth: Int { max(12, terminal.width - 4 - widths.reduce(0, +)) }

  private var steps: [[String]] {
    var tables: [[String]] = []
    for (index, step) in plan.steps.enumerated() {
      let entries = calendar.entries.filter { $0.stepIndex == index }
      guard let first = entries.first else { continue }
      let number = String(index + 1).padded(to: String(plan.steps.count).count + 1)
      let due = "needed \(deadline(first.neededByYears))"
      let room = terminal.width - 2 - number.displayWidth - 2 - due.displayWidth
      let name = graph.label(of: step.to, fitting: max(room, 12))
      let gap = String(repeating: " ", count: max(2, room + 2 - name.displayWidth))
      var lines = ["  \(number)\(style.bold(name))\(gap)\(due)"]
      if tables.isEmpty {
        lines.append(style.dim(line("", ["hours", "from", "to", "start by"])))
      }
      for entry in entries {
        let mark = entry.item.isAssumed ? "~" : ""
        let cells = [
          mark + hoursText(entry.item.hours), date(entry.startYears), date(entry.endYears),
          date(entry.latestStartYears),
        ]
        lines.append(line(graph.label(of: entry.item, fitting: nameWidth), cells))
      }
      tables.append(lines)
    }
    if calendar.entries.contains(where: \.item.isAssumed) {
      tables[tables.count - 1].append(style.dim("    ~ assumed: the graph states no hours"))
    }
    return tables
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    "    " + name.padded(to: nameWidth)
      + zip(cells, widths).map { $0.padded(to: $1, alignment: .trailing) }.joined()
  }

  private func date(_ years: Double) -> String {
    start.adding(years: years)?.description ?? "after \(CalendarDate.lastYear)"
  }

  private func deadline(_ years: Double) -> String {
    start.adding(years: years).map { "by \($0)" } ?? "after \(CalendarDate.lastYear)"
  }

  // MARK: - Teachers

  /// How many roles are named that would teach some of it.
  private static let shownTeachers = 4

  private var teachers: [String] {
    let late = calendar.teachers.filter { $0.place == .onPlan }
    let others = calendar.teachers.filter { $0.place != .onPlan }
      .sorted {
        ($0.place == .nextDoor ? 0 : 1, -$0.hours) < ($1.place == .nextDoor ? 0 : 1, -$1.hours)
      }
    var lines: [String] = []
    for teacher in late.prefix(Self.shownTeachers) {
      let when =
        teacher.leftYears.map { "on this plan until \(date($0))" } ?? "the end of this plan"
      lines += item("\(graph.label(of: teacher.role)), \(when), too late for it", teacher)
    }
    for teacher in others.prefix(Self.shownTeachers) {
      let place = teacher.place == .nextDoor ? "one move away" : "elsewhere"
      lines += item("\(graph.label(of: teacher.role)), \(place)", teacher)
    }
    let hidden = max(0, late.count - Self.shownTeachers) + max(0, others.count - Self.shownTeachers)
    if hidden > 0 { lines.append("  … and \(hidden) more, with --format json") }
    guard !lines.isEmpty else { return [] }
    let hasStudies = calendar.teachers.contains { graph.isEducation($0.role) }
    return
      (hasStudies
      ? "Jobs and studies that would teach it to those who take them before"
      : "Jobs that would teach it to those who hold them before")
      .wrapped(width: terminal.width).map(style.bold) + lines
  }

  /// A role with what it would teach.
  private func item(_ head: String, _ teacher: StudyTeacher) -> [String] {
    let lessons = teacher.entries.flatMap { index in
      calendar.entries[index].taughtBy.filter { $0.role == teacher.role }.map { lesson in
        "\(graph.label(of: calendar.entries[index].item.skill)) "
          + "\(lesson.fromLevel)→\(lesson.toLevel)"
      }
    }
    let text = "\(head): \(lessons.joined(separator: ", ")) (\(hoursText(teacher.hours)))"
    return text.wrapped(width: terminal.width - 4).enumerated().map {
      ($0 == 0 ? "  • " : "    ") + $1
    }
  }

  // MARK: - What to do next

  private var next: [String] {
    guard let first = calendar.entries.first else {
      return plan.steps.isEmpty ? [] : rows.lines("Next?", "'careerpath plan' shows the steps.")
    }
    let name = graph.label(of: first.item.skill)
    let evidence = EvidenceText(
      counts: calendar.evidenceCounts(in: graph), owner: "the",
      noun: ("figure behind these dates", "figures behind these dates"))
    return evidence.lines(in: rows)
      + rows.lines("Begin with", "\(name), on \(date(first.startYears)). \(slack(first))")
      + advice.flatMap { rows.lines($0.question, $0.answer) }
      + rows.lines("Calendar?", "--format ics -o study.ics writes these dates for your calendar.")
  }

  private func slack(_ entry: StudyEntry) -> String {
    entry.slackYears > 0
      ? "It could wait until \(date(entry.latestStartYears)) before a step comes later."
      : "A later start makes a step later."
  }
}

extension StudyCalendar {
  /// When all is learned, in years since the start.
  var end: Double { entries.last?.endYears ?? 0 }
}

extension PlanStep {
  /// Whether the step waits for study alone.
  fileprivate var isHeldUpByStudy: Bool { boundBy == [.study] && studyHours > 0 }
}

extension CareerGraph {
  /// What is learned, with its levels, cut to a width.
  func label(of item: StudyItem, fitting width: Int) -> String {
    let levels = " \(item.fromLevel)→\(item.toLevel)"
    return label(of: item.skill).truncated(to: max(1, width - levels.displayWidth)) + levels
  }
}
