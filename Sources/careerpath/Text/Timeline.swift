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
    let axis = CalendarAxis(
      start: start, years: plan.totalYears, width: width, room: terminal.width - indent)
    var lines =
      (axis.labels.isEmpty ? [] : [axis.labels]) + [terminal.style.dim(axis.line), roleLine]
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
