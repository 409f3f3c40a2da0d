import CareerFormats
import CareerGraph
import CareerPlanner

/// A bar for each skill on a scale of years: when it is learned, and until when it could wait.
struct StudyChart {
  let calendar: StudyCalendar
  let graph: CareerGraph
  let start: CalendarDate
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }
  private let indent = 2

  private var nameWidth: Int {
    let names = calendar.entries.map {
      graph.label(of: $0.item, fitting: .max / 2).displayWidth
    }
    return min(names.max() ?? 0, max(12, terminal.width * 2 / 5))
  }

  /// The columns of the scale.
  private var width: Int { max(8, terminal.width - indent - nameWidth - 2) }

  /// The years that the scale shows: those of the study and some in which it could wait.
  private var years: Double {
    min(calendar.entries.last?.latestEndYears ?? 0, calendar.end * 1.25)
  }

  /// The axis and the bars.
  var lines: [String] {
    let axis = CalendarAxis(start: start, years: years, width: width - 1, room: width + 1)
    let margin = String(repeating: " ", count: indent + nameWidth + 1)
    var lines = axis.labels.isEmpty ? [] : [margin + axis.labels]
    lines.append(margin + style.dim(axis.line))
    for entry in calendar.entries {
      let name = graph.label(of: entry.item, fitting: nameWidth).padded(to: nameWidth)
      lines.append(String(repeating: " ", count: indent) + name + " " + bar(entry))
    }
    return lines.map(\.trimmingEnd)
      + legend.packed(width: terminal.width - indent, separator: "   ").map {
        String(repeating: " ", count: indent) + style.dim($0)
      }
  }

  private func column(_ time: Double) -> Int {
    Int((min(max(time / years, 0), 1) * Double(width)).rounded())
  }

  private func bar(_ entry: StudyEntry) -> String {
    let begin = min(column(entry.startYears), width - 1)
    let end = max(column(entry.endYears), begin + 1)
    let latest = max(column(entry.latestEndYears), end)
    let busy = (begin..<end).map { isPause($0) ? "·" : "▓" }.joined()
    return String(repeating: " ", count: begin) + style.colored(busy, .orange)
      + style.dim(String(repeating: "░", count: latest - end))
  }

  /// Whether nothing is studied in the middle of a column.
  private func isPause(_ column: Int) -> Bool {
    let middle = (Double(column) + 0.5) / Double(width) * years
    let plan = calendar.plan
    return plan.life.hoursPerWeek(at: middle, initially: plan.hoursPerWeek) == 0
  }

  private var legend: [String] {
    var parts = ["▓ learn"]
    if (0..<width).contains(where: isPause) { parts.append("· pause") }
    if calendar.entries.contains(where: { column($0.latestEndYears) > column($0.endYears) }) {
      parts.append("░ could wait until here without delay")
    }
    return parts
  }
}
