import CareerFormats
import CareerPlanner

/// How the draws of an estimate spread over time, in bars.
struct ArrivalChart {
  let estimate: PlanEstimate
  let deadline: Deadline?
  let start: CalendarDate
  let terminal: Terminal

  private let indent = 2
  private let greatestCount = 14

  /// A line of the chart.
  private struct Row {
    let label: String
    var date = ""
    let share: Double
    var marks: [String] = []
  }

  /// A heading, and a line for each span of time.
  var lines: [String] {
    let rows = self.rows
    let labels = column("after", rows.map(\.label))
    let dates =
      terminal.width < 60 ? ([""] + rows.map { _ in "" }) : column("from", rows.map(\.date))
    let shares = rows.map { $0.share < 0.001 ? "< 0.1 %" : percent($0.share) }
    let greatest = rows.map(\.share).max() ?? 0
    let used = indent + labels[0].displayWidth + dates[0].displayWidth
    let shareWidth = shares.map(\.displayWidth).max() ?? 0
    let room = min(max(terminal.width - used - shareWidth - 36, 6), 24)
    var lines = [terminal.style.dim("\(labels[0])\(dates[0])share of draws")]
    for (index, row) in rows.enumerated() {
      let bar = bar(greatest > 0 ? row.share / greatest : 0, of: room)
      var line = labels[index + 1] + dates[index + 1] + terminal.style.colored(bar, .skyBlue)
      line += (bar.isEmpty ? "" : " ") + shares[index]
      if !row.marks.isEmpty {
        let filled = bar.displayWidth + (bar.isEmpty ? 0 : 1) + shares[index].displayWidth
        let gap = max(0, room + 1 + shareWidth - filled) + 2
        let marks = "◂ " + row.marks.joined(separator: ", ")
        let left = terminal.width - used - filled - gap
        line += String(repeating: " ", count: gap) + terminal.style.bold(marks.truncated(to: left))
      }
      lines.append(line)
    }
    return lines.map { String(repeating: " ", count: indent) + $0.trimmingEnd }
  }

  /// A heading and texts below it, all of one width; empty where there are no texts.
  private func column(_ heading: String, _ texts: [String]) -> [String] {
    let width = texts.map(\.displayWidth).max() ?? 0
    guard width > 0 else { return [""] + texts }
    return ([heading] + texts).map { $0.padded(to: max(width, heading.displayWidth) + 2) }
  }

  private var rows: [Row] {
    let histogram = estimate.histogram(atMost: greatestCount)
    var rows: [Row] = []
    if histogram.earlier > 0 { rows.append(Row(label: "sooner", share: histogram.earlier)) }
    for bin in histogram.bins {
      let years = bin.startMonths / 12
      rows.append(
        Row(
          label: Span(years: years).short, date: start.adding(years: years)?.monthAndYear ?? "",
          share: bin.share, marks: marks(from: years, to: bin.endMonths / 12)))
    }
    if histogram.later > 0 { rows.append(Row(label: "later", share: histogram.later)) }
    if histogram.never > 0 { rows.append(Row(label: "never", share: histogram.never)) }
    return rows
  }

  /// What happens in a span of time.
  private func marks(from first: Double, to end: Double) -> [String] {
    var events = [("the plan", estimate.plan.totalYears), ("half there", estimate.years.p50)]
    if let deadline {
      events.append(("deadline", deadline.years))
    }
    return events.filter { $0.1 >= first && $0.1 < end }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// A bar of a part of a width, in eighths of a column.
  private func bar(_ part: Double, of width: Int) -> String {
    let eighths = Int((min(max(part, 0), 1) * Double(width * 8)).rounded())
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }
}
