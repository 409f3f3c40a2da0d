import CareerFormats
import CareerGraph
import CareerPlanner

/// The best ways to a role as a person reads them: how they compare, then each in a few lines.
struct AlternativesText {
  let plans: [Plan]
  let isComplete: Bool
  let request: PlanRequest
  /// How many ways were asked for.
  let count: Int
  /// Whether they were chosen to differ from one another.
  let isDiverse: Bool
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  let followUp: FollowUp

  private var style: TerminalStyle { terminal.style }

  var text: String {
    guard let best = plans.first else { return "" }
    var lines = graph.title(from: best.from, to: best.to, typed: request.typed).wrapped(
      width: terminal.width
    )
    .map(style.bold)
    guard !best.steps.isEmpty else {
      return (lines + [Plan.alreadyThere]).joined(separator: "\n") + "\n"
    }
    let pay = PayText(of: plans, in: graph, start: start)
    lines += summary(pay).packed(width: terminal.width, separator: " · ")
    for (index, plan) in plans.enumerated() {
      lines.append("")
      lines += block(plan, number: index + 1, pay)
    }
    let notes = notes(pay)
    if !notes.isEmpty { lines.append("") }
    lines += notes.flatMap { $0.wrapped(width: terminal.width) }.map(style.dim)
    lines += [""] + followUp.lines(next)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - All ways

  private func summary(_ pay: PayText) -> [String] {
    var facts: [String] = []
    let years = plans.map(\.totalYears)
    let hours = plans.map(\.studyHours)
    facts.append(headline)
    if let low = years.min(), let high = years.max() {
      facts.append(rangeText(Span(years: low).words, Span(years: high).words))
    }
    if let low = hours.min(), let high = hours.max() {
      let range = low == high ? hoursText(low) : "\(grouped(low)) to \(hoursText(high))"
      facts.append(high > 0 ? "\(range) of study" : "no study")
    }
    if let there = plans.first.flatMap({ pay.atTarget($0.to) }) { facts.append("pays \(there)") }
    return facts
  }

  private var headline: String {
    let count = plans.count
    if isComplete, count < self.count {
      guard count > 1 else { return "The only way there is\(inTime)" }
      return "\(count == 2 ? "Both" : "All \(count)") ways there are\(inTime), \(order) first"
    }
    guard isComplete else {
      return "\(counted(count, "way")), not proven the best: the search stopped at its limit"
    }
    if count == 1 { return "The best way, \(order) first" }
    return isDiverse
      ? "\(count) good ways that differ\(inTime), \(order) first"
      : "The \(count) best ways\(inTime), \(order) first"
  }

  /// The time within which ways were looked for, where study is what counts.
  private var inTime: String {
    guard request.objective == .effort, let years = plans.first?.withinYears else { return "" }
    return " within \(Span(years: years).words)"
  }

  private var order: String {
    switch request.objective {
    case .time: "the soonest"
    case .effort: "the least study"
    case .steps: "the fewest steps"
    case .likelihood: "the likeliest"
    }
  }

  // MARK: - One way

  private func block(_ plan: Plan, number: Int, _ pay: PayText) -> [String] {
    let way = WayText(plan: plan, graph: graph, terminal: terminal)
    let label = String(number).padded(to: String(plans.count).count, alignment: .trailing) + "  "
    let indent = 2 + label.displayWidth
    let margin = String(repeating: " ", count: indent)
    let best = number == 1 ? nil : plans.first
    let width = terminal.width - indent
    let facts = facts(plan).packed(width: width, separator: " · ")
    var lines = facts.enumerated().map { ($0 == 0 ? "  " + style.bold(label) : margin) + $1 }
    lines += way.via(besides: best, width: width).map { margin + $0 }
    let rows = LabelledLines(
      style: style, width: terminal.width, indent: indent,
      labelWidth: max(11, pay.isCompared ? pay.heading.displayWidth + 2 : 0))
    let differences = best.map { way.differences(from: $0) } ?? []
    if !differences.isEmpty { lines += rows.lines("differs", differences) }
    lines += rows.lines("waits for", way.waits)
    if let total = pay.total(number - 1) { lines += rows.lines(pay.heading, total) }
    return lines
  }

  private func facts(_ plan: Plan) -> [String] {
    var facts = [
      start.text(after: plan.totalYears), Span(years: plan.totalYears).short,
      plan.studyHours > 0 ? "\(hoursText(plan.studyHours)) of study" : "no study",
      counted(plan.steps.count, "step"),
    ]
    if request.objective == .likelihood, let likelihood = plan.likelihood {
      facts.append("likelihood \(percent(likelihood))")
    }
    return facts
  }

  // MARK: - Around the ways

  private func notes(_ pay: PayText) -> [String] {
    var notes: [String] = []
    if let first = plans.first, plans.contains(where: { !Set($0.roles).isSubset(of: first.roles) })
    {
      notes.append("[…]: a role that way 1 does not pass")
    }
    if let footnote = pay.footnote { notes.append(footnote) }
    if request.objective == .effort, request.withinYears == nil,
      let years = plans.first?.withinYears
    {
      notes.append(
        "\(Span(years: years).words): \(defaultHorizonText); --within states another time.")
    }
    notes += EvidenceText.ofWays(plans.evidenceCounts(in: graph)).notes
    if !isComplete {
      let proven = plans.prefix(while: \.isOptimal).count
      let known =
        proven == 0
        ? "" : proven == 1 ? "Way 1 is proven; " : "Ways 1 to \(proven) are proven; "
      let rest = proven == plans.count ? "further ways" : "better ways"
      notes.append("\(known)\(rest) may be missing. Raise --search-limit.".capitalizedFirst)
    } else if plans.count < count, plans.count > 1 {
      notes.append("There are no more ways that meet no role twice.")
    }
    return notes
  }

  private var next: [FollowUp.Line] {
    var lines: [FollowUp.Line] = []
    if let (option, roles) = wayToSecond {
      lines.append(
        FollowUp.Line(
          command: .plan,
          options: roles.map { (option, graph.id(of: $0)) }, explanation: "way 2, step by step"))
    }
    lines.append(
      FollowUp.Line(
        command: .tradeoffs, explanation: "time against study"))
    return lines
  }

  /// What sets the second way apart, so that it is the best that passes or avoids it.
  private var wayToSecond: (option: String, roles: [RoleID])? {
    guard !isDiverse, plans.count > 1 else { return nil }
    let (first, second) = (Set(plans[0].roles), Set(plans[1].roles))
    if let added = plans[1].roles.first(where: { !first.contains($0) }) { return ("via", [added]) }
    if let left = plans[0].roles.first(where: { !second.contains($0) }) { return ("avoid", [left]) }
    return nil
  }
}
