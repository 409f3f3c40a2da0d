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
    let evidence = EvidenceRows(graph: graph, terminal: terminal)
    let rows = evidence.rows(of: skill)
    let sections = Bullets(style: style, width: terminal.width)
    var lines = graph.label(of: skill).wrapped(width: terminal.width).map(style.bold)
    lines += facts(value)
    lines += sections.lines("Required by", holders { graph[$0].skills })
    lines += sections.lines("Taught by", holders { graph[$0].teaches })
    lines += evidence.lines(rows)
    lines += sections.lines("Sources", evidence.sources(rows, besides: value.sources))
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(_ value: Skill) -> [String] {
    var lines = ["\(value.id.safeForTerminal) · \(value.kind.rawValue)"]
      .flatMap { $0.wrapped(width: terminal.width) }
    let rows = LabelledLines(style: style, width: terminal.width, indent: 0, labelWidth: 16)
    let aliases = value.aliases.filter { !$0.isEmpty }.map(\.safeForTerminal)
    if !aliases.isEmpty { lines += rows.lines("also called", aliases.joined(separator: ", ")) }
    let hours = (value.hoursPerLevel ?? .assumed).levels.map { grouped($0.typical) }
    let assumed = value.hoursPerLevel == nil ? ", which nobody states" : ""
    lines += rows.lines(
      "hours of study", "\(hours.joined(separator: ", ")) for level 1, 2, … 5\(assumed)")
    let required = value.requires.map { "\(graph.skillLabel($0.skill)) \($0.level)" }
    if !required.isEmpty { lines += rows.lines("presupposes", required) }
    return lines
  }

  /// The roles that list the skill, with the level.
  private func holders(_ levels: (RoleID) -> SkillLevels) -> [String] {
    let id = graph.id(of: skill)
    return graph.roles.compactMap { role in
      levels(role).level(of: id).map {
        "\(graph.label(of: role)) (\(graph.id(of: role).safeForTerminal)): level \($0)"
      }
    }
  }
}

/// A heading and items below it, each behind a dot.
struct Bullets {
  let style: TerminalStyle
  let width: Int

  /// The lines; none where there are no items.
  func lines(_ heading: String, _ items: [String]) -> [String] {
    let items = items.filter { !$0.trimmingEnd.isEmpty }
    guard !items.isEmpty else { return [] }
    return ["", style.bold(heading)]
      + items.flatMap { item in
        item.wrapped(width: width - 4).enumerated().map { ($0 == 0 ? "  • " : "    ") + $1 }
      }
  }
}
