import CareerFormats
import CareerGraph

/// All about one skill, as a person reads it.
struct SkillText {
  let graph: CareerGraph
  let skill: SkillID
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  var text: String {
    let value = graph[skill]
    var lines = graph.label(of: skill).wrapped(width: terminal.width).map(style.bold)
    lines += "\(value.id.safeForTerminal) · \(value.kind.rawValue) skill"
      .wrapped(width: terminal.width)
    let rows = LabelledLines(style: style, width: terminal.width, indent: 0, labelWidth: 16)
    let aliases = value.aliases.filter { !$0.isEmpty }.map(\.safeForTerminal)
    if !aliases.isEmpty { lines += rows.lines("also called", aliases.joined(separator: ", ")) }
    lines += rows.lines("hours of study", hours)
    let required = value.requires.map { "\(graph.skillLabel($0.skill)) \($0.level)" }
    if !required.isEmpty { lines += rows.lines("requires", required) }
    let roles = Array(graph.roles)
    lines += section(
      "Asked for by",
      roles.compactMap { role in
        level(in: graph[role].skills).map { "\(named(role)): level \($0)" }
      })
    lines += section(
      "Taught by",
      roles.compactMap { role in
        level(in: graph[role].teaches).map { "\(named(role)): level \($0)" }
      })
    let sources = Set(value.sources)
    lines += section(
      "Sources",
      graph.sources.filter { sources.contains($0.id) }.map { source in
        [source.title ?? source.id, source.note ?? ""].filter { !$0.isEmpty }
          .joined(separator: " – ").safeForTerminal
      })
    return lines.joined(separator: "\n") + "\n"
  }

  /// The hours from each level to the next.
  private var hours: String {
    let hours = (graph.statedHours(of: skill) ?? .assumed).levels
    return hours.enumerated().map { level, hours in
      "\(level)→\(level + 1): \(hoursText(hours.typical))"
    }.joined(separator: ", ")
      + (graph.statedHours(of: skill) == nil ? " (assumed: the graph states none)" : "")
  }

  private func named(_ role: RoleID) -> String { graph.naming(role).description.safeForTerminal }

  /// The level of this skill in a list.
  private func level(in levels: SkillLevels) -> Int? {
    levels.first { $0.skill == graph.id(of: skill) }?.level
  }

  private func section(_ heading: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", style.bold(heading)]
      + items.flatMap { item in
        item.wrapped(width: terminal.width - 4).enumerated().map {
          ($0 == 0 ? "  • " : "    ") + $1
        }
      }
  }
}
