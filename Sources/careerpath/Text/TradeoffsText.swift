import CareerFormats
import CareerGraph
import CareerPlanner

/// The ways to a role between which one has to choose, as a person reads them: a table, a plot of
/// years against study, and how to see one of them in full.
struct TradeoffsText {
  /// All ways, the soonest first.
  let plans: [Plan]
  let isComplete: Bool
  let request: PlanRequest
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  let followUp: FollowUp

  private var style: TerminalStyle { terminal.style }

  /// How many ways are shown.
  private static let greatestCount = 12

  var text: String {
    guard let first = plans.first else { return "" }
    var lines = graph.title(from: first.from, to: first.to, typed: request.typed).wrapped(
      width: terminal.width
    )
    .map(style.bold)
    guard !first.steps.isEmpty else {
      return (lines + [Plan.alreadyThere]).joined(separator: "\n") + "\n"
    }
    let shown = shownPlans
    let pay = PayText(of: shown.map { plans[$0] }, in: graph, start: start)
    lines += summary(pay).packed(width: terminal.width, separator: " · ")
    lines.append("")
    lines += table(shown, pay)
    let plot = TradeoffsPlot(points: points(shown), terminal: terminal)
    if plot.isWorthwhile { lines += [""] + plot.lines }
    let notes = notes(shown, pay)
    if !notes.isEmpty { lines.append("") }
    lines += notes.flatMap { $0.wrapped(width: terminal.width) }.map(style.dim)
    lines += [""] + followUp.lines(next(shown))
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - What is shown

  /// The positions of the ways shown: all, or some that span them, the best in each figure among
  /// them.
  private var shownPlans: [Int] {
    guard plans.count > Self.greatestCount else { return Array(plans.indices) }
    let best = Set([0, leastStudy, fewestSteps])
    let room = Self.greatestCount - best.count
    let rest = plans.indices.filter { !best.contains($0) }
    let spread = (0..<room).map { rest[$0 * (rest.count - 1) / max(1, room - 1)] }
    return best.union(spread).sorted()
  }

  private var leastStudy: Int {
    plans.indices.min {
      let (left, right) = (plans[$0], plans[$1])
      if left.studyHours != right.studyHours { return left.studyHours < right.studyHours }
      return left.totalYears < right.totalYears
    } ?? 0
  }

  private var fewestSteps: Int {
    plans.indices.min {
      let (left, right) = (plans[$0], plans[$1])
      if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
      return left.totalYears < right.totalYears
    } ?? 0
  }

  private func letter(_ position: Int) -> String {
    position < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(position))) : "?"
  }

  private func points(_ shown: [Int]) -> [TradeoffsPlot.Point] {
    plans.indices.map { index in
      TradeoffsPlot.Point(
        years: plans[index].totalYears, hours: plans[index].studyHours,
        letter: shown.firstIndex(of: index).map(letter))
    }
  }

  // MARK: - Parts

  private func summary(_ pay: PayText) -> [String] {
    var facts: [String] = []
    if plans.count == 1 {
      facts.append(isComplete ? "One way is the best in time, study and steps" : "One way found")
    } else {
      facts.append("\(plans.count) ways to choose between")
    }
    let years = plans.map(\.totalYears)
    let hours = plans.map(\.studyHours)
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

  private func table(_ shown: [Int], _ pay: PayText) -> [String] {
    let plans = shown.map { self.plans[$0] }
    let figures = [
      TextTable.Column(
        heading: "arrives", cells: plans.map { start.text(after: $0.totalYears) }),
      TextTable.Column(
        heading: "years", cells: plans.map { Span(years: $0.totalYears).short }),
      TextTable.Column(
        heading: "study", cells: plans.map { hoursText($0.studyHours) }, alignment: .trailing),
      TextTable.Column(
        heading: "steps", cells: plans.map { String($0.steps.count) }, alignment: .trailing),
    ]
    let sums = TextTable.Column(
      heading: pay.heading, cells: plans.indices.map { pay.total($0) ?? "" })
    let wide = TextTable(columns: figures + [sums])
    let table =
      pay.isCompared && wide.width + 5 <= terminal.width ? wide : TextTable(columns: figures)
    let showsPay = table.columns.count > figures.count
    var lines = table.heading.map { ["     " + style.dim($0)] } ?? []
    for (row, plan) in plans.enumerated() {
      let way = WayText(plan: plan, graph: graph, terminal: terminal)
      lines.append("  \(style.bold(letter(row)))  \(table[row])")
      lines += way.via(width: terminal.width - 5).map { "     " + $0 }
      if !showsPay, let total = pay.total(row) {
        lines += "\(pay.heading): \(total)".wrapped(width: terminal.width, indent: 5)
      }
    }
    return lines
  }

  private func notes(_ shown: [Int], _ pay: PayText) -> [String] {
    var notes: [String] = []
    if shown.count < plans.count {
      notes.append(
        "\(plans.count - shown.count) more lie between these (· in the plot); --format json "
          + "lists all.")
    }
    if let footnote = pay.footnote { notes.append(footnote) }
    notes += EvidenceText.ofWays(plans.evidenceCounts(in: graph)).notes
    if !isComplete {
      notes.append(
        "The search stopped at its limit: ways that take longer than the last may be missing. "
          + "Raise --search-limit.")
    } else if plans.count > 1 {
      let time = plans[0].withinYears.map { " within \(Span(years: $0).words)" } ?? ""
      notes.append(
        "Any other way\(time) is matched or beaten by one of these in time, study and steps alike."
          + (request.withinYears != nil
            ? "" : " That is \(defaultHorizonText); --within states another time."))
    }
    return notes
  }

  private func next(_ shown: [Int]) -> [FollowUp.Line] {
    let best: [(Objective, Int, String)] = [
      (.time, 0, "the soonest"), (.effort, leastStudy, "the least study"),
      (.steps, fewestSteps, "the fewest steps"),
    ]
    var lines: [FollowUp.Line] = []
    var told: Set<Int> = []
    for (objective, index, what) in best where told.insert(index).inserted {
      let position = shown.firstIndex(of: index) ?? 0
      let options = objective == .time ? [] : [(name: "by", value: objective.rawValue)]
      lines.append(
        FollowUp.Line(
          command: .plan, options: options,
          explanation: plans.count == 1 ? "step by step" : "\(letter(position)), \(what)"))
    }
    lines.append(
      FollowUp.Line(
        command: .alternatives, explanation: "the next best ways"))
    return lines
  }
}
