import CareerFormats
import CareerGraph
import CareerPlanner

/// The shape of a plan on a scale of years: who one is when, how one works, and when one studies.
struct Timeline {
  let plan: Plan
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal
  private let life: LifeWords
  private let studyEnd: Double

  private let indent = 2

  /// Prepares the shape of a plan that begins at a date.
  init(plan: Plan, graph: CareerGraph, start: CalendarDate, terminal: Terminal) {
    self.plan = plan
    self.graph = graph
    self.start = start
    self.terminal = terminal
    life = LifeWords(plan, start: start)
    studyEnd = plan.years(toStudy: plan.studyHours)
  }

  /// The axis, the roles, the work where it is not full-time throughout, and the study.
  var lines: [String] {
    let axis = CalendarAxis(
      start: start, years: plan.totalYears, width: width, room: terminal.width - indent)
    let scale =
      (axis.labels.isEmpty ? [] : [axis.labels]) + [terminal.style.dim(axis.line), roleLine]
    var lines = scale
    if !life.breaks.isEmpty || !life.partTime.isEmpty { lines.append(workLine) }
    if plan.studyHours > 0 { lines.append(studyLine) }
    if lines.count > scale.count { lines += legend }
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
      let shown = room >= 5 ? " \(name) " : ""
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

  // MARK: - Work and study

  private var workLine: String {
    var marks = Array(repeating: Mark.work, count: width + 1)
    // Breaks come last, so that none is hidden.
    let interrupted = plan.phases.filter { $0.workShare < 1 }
    for phase in interrupted where phase.workShare > 0 {
      paint(.partTime, from: phase.start, to: phase.end, in: &marks)
    }
    for phase in interrupted where phase.workShare == 0 {
      paint(.pause, from: phase.start, to: phase.end, in: &marks)
    }
    return text(of: marks) + " work"
  }

  private var studyLine: String {
    var marks = Array(repeating: Mark.idle, count: width + 1)
    for phase in plan.phases where phase.hoursPerWeek > 0 && phase.start < studyEnd {
      paint(.study, from: phase.start, to: min(phase.end, studyEnd), in: &marks)
    }
    return text(of: marks) + " study"
  }

  /// What a column of a line says.
  private enum Mark: Character {
    case work = "━"
    case partTime = "╍"
    case pause = "╳"
    case study = "▓"
    case idle = "░"
  }

  /// Marks the columns of a time, at least one.
  private func paint(_ mark: Mark, from start: Double, to end: Double, in marks: inout [Mark]) {
    let first = min(column(start), width)
    let last = end >= plan.totalYears ? width + 1 : max(first + 1, column(end))
    for position in first..<min(last, width + 1) { marks[position] = mark }
  }

  private func text(of marks: [Mark]) -> String {
    marks.chunked().map { mark, count in
      let text = String(repeating: mark.rawValue, count: count)
      switch mark {
      case .work, .idle: return terminal.style.dim(text)
      case .partTime: return terminal.style.colored(text, .yellow)
      case .pause: return terminal.style.colored(text, .vermillion)
      case .study: return terminal.style.colored(text, .orange)
      }
    }.joined()
  }

  // MARK: - Legend

  private var legend: [String] {
    var parts: [String] = []
    if !life.breaks.isEmpty {
      let word = life.breaks.count == 1 ? "break" : "breaks"
      parts.append("╳ \(word) \(life.breaks.joined(separator: ", "))")
    }
    if !life.partTime.isEmpty {
      parts.append("╍ part-time \(life.partTime.joined(separator: ", "))")
    }
    if plan.studyHours > 0 {
      let pace =
        life.changesPace
        ? "study \(life.pace)" : "\(oneDecimal(plan.firstPace)) h of study a week"
      parts.append("▓ \(pace), done \(start.deadline(after: studyEnd))")
    }
    if plan.steps.contains(where: { $0.waitYears > 0 }) { parts.append("┄ wait for an opening") }
    return parts.packed(width: terminal.width - indent, separator: "   ")
      .map(terminal.style.dim)
  }
}

extension Array where Element: Equatable {
  /// Each run of equal elements with its length.
  fileprivate func chunked() -> [(Element, Int)] {
    var runs: [(Element, Int)] = []
    for element in self {
      if let last = runs.last, last.0 == element {
        runs[runs.count - 1].1 += 1
      } else {
        runs.append((element, 1))
      }
    }
    return runs
  }
}
