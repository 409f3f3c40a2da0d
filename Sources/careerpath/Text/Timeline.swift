import CareerFormats
import CareerGraph
import CareerPlanner

/// The shape of a plan on a scale of years: who one is when, and until when one studies.
struct Timeline {
  let plan: Plan
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal

  private let indent = 2

  /// The axis, the roles and the study.
  var lines: [String] {
    let (labels, line) = axis
    var lines = (labels.isEmpty ? [] : [labels]) + [terminal.style.dim(line), roleLine]
    if plan.studyHours > 0 {
      lines.append(studyLine)
      lines.append(legend)
    }
    return lines.map { String(repeating: " ", count: indent) + $0.trimmingEnd }
  }

  /// The columns of the scale; what is left of the line names the role reached.
  private var width: Int {
    let name = graph.label(of: plan.to).displayWidth
    return terminal.width - indent - 4 - min(max(name, 8), 22)
  }

  private func column(_ years: Double) -> Int {
    Int((years / plan.totalYears * Double(width)).rounded())
  }

  // MARK: - Axis

  private var axis: (labels: String, line: String) {
    var labels = ""
    var line = Array(repeating: Character("─"), count: width + 1)
    let first = start.year + (start.month == 1 && start.day == 1 ? 0 : 1)
    let offset = Double(start.month - 1) / 12 + Double(start.day - 1) / 365
    let last = Double(start.year) + offset + plan.totalYears
    guard last < Double(CalendarDate.lastYear) else { return ("", String(line)) }
    var year = first
    while Double(year) <= last {
      let at = column(Double(year - start.year) - offset)
      if year.isMultiple(of: yearStep), at <= width {
        line[at] = "┬"
        if at >= labels.count {
          labels = labels.padded(to: at) + String(year)
        }
      }
      year += 1
    }
    line[0] = line[0] == "┬" ? "┬" : "╶"
    return (labels, String(line))
  }

  /// The years between two marks, so that their labels stand apart.
  private var yearStep: Int {
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]
    return steps.first { column(Double($0)) >= 7 } ?? 10_000
  }

  // MARK: - Roles

  private var roleLine: String {
    var line = ""
    var used = 0
    for (index, step) in plan.steps.enumerated() {
      let begin = column(step.startYears)
      let end = column(step.endYears)
      let open = column(step.endYears - step.waitYears)
      // Moves within one column share a mark.
      if begin >= used {
        line += terminal.style.dim(index == 0 ? "├" : "┼")
        used += 1
      }
      let room = end - used
      guard room > 0 else { continue }
      let name = step.from.map { graph.label(of: $0, fitting: max(0, room - 2)) } ?? "outside"
      let shown = room >= 5 ? " \(name.truncated(to: room - 2)) " : ""
      let solid = max(0, open - used - shown.displayWidth)
      let dotted = max(0, room - solid - shown.displayWidth)
      used = end
      line +=
        shown
        + terminal.style.dim(
          String(repeating: "─", count: solid) + String(repeating: "┄", count: dotted))
    }
    let goal = graph.label(of: plan.to, fitting: terminal.width - indent - width - 4)
    return line + terminal.style.dim("┤ ")
      + terminal.style.bold(terminal.style.colored(goal, .skyBlue))
  }

  // MARK: - Study

  private var studyEnd: Double { plan.studyHours / (52 * plan.hoursPerWeek) }

  private var studyLine: String {
    let end = min(max(1, column(min(studyEnd, plan.totalYears))), width + 1)
    let busy = String(repeating: "▓", count: end)
    let idle = String(repeating: "░", count: max(0, width + 1 - end))
    return terminal.style.colored(busy, .orange) + terminal.style.dim(idle) + " study"
  }

  private var legend: String {
    var parts = [
      "▓ \(oneDecimal(plan.hoursPerWeek)) h of study a week, done "
        + start.deadline(after: studyEnd)
    ]
    if plan.steps.contains(where: { $0.waitYears > 0 }) { parts.append("┄ wait for an opening") }
    return terminal.style.dim(
      parts.packed(width: terminal.width - indent, separator: "   ")
        .joined(separator: "\n" + String(repeating: " ", count: indent)))
  }
}
