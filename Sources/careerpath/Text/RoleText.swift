import CareerFormats
import CareerGraph

/// All about one role, as a person reads it.
struct RoleText {
  let graph: CareerGraph
  let role: RoleID
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  var text: String {
    let value = graph[role]
    var lines = graph.label(of: role).wrapped(width: terminal.width).map(style.bold)
    lines += facts(value)
    if let summary = value.summary, !summary.isEmpty {
      lines.append("")
      lines += summary.safeForTerminal.wrapped(width: terminal.width)
    }
    lines += section("What they do", value.responsibilities.map(\.safeForTerminal))
    lines += section("Required to enter", levels(value.skills))
    lines += section(
      value.isEducation ? "What the studies teach" : "What the job teaches", levels(value.teaches))
    lines += section("Moves on", graph.transitions(from: role).map { move($0, isOut: true) })
    lines += section("Ways in", graph.transitions(to: role).map { move($0, isOut: false) })
    let evidence = EvidenceRows(graph: graph, terminal: terminal)
    let rows = evidence.rows(of: role)
    lines += evidence.lines(rows)
    lines += section("Sources", evidence.sources(rows, besides: value.sources))
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(_ value: Role) -> [String] {
    var place = [value.id.safeForTerminal]
    if let track = value.track, !track.isEmpty { place.append("\(track.safeForTerminal) track") }
    if let level = value.level { place.append("level \(level)") }
    if value.isEntry { place.append("people start here") }
    if value.isFinal { place.append("nothing need follow") }
    var lines = place.joined(separator: " · ").wrapped(width: terminal.width)
    let rows = LabelledLines(style: style, width: terminal.width, indent: 0, labelWidth: 16)
    let aliases = value.aliases.filter { !$0.isEmpty }.map(\.safeForTerminal)
    if !aliases.isEmpty { lines += rows.lines("also called", aliases.joined(separator: ", ")) }
    if let experience = value.experience {
      lines += rows.lines("experience", experience.yearsLabel)
    }
    if let pay = value.salary?.text(currency: graph.currency) {
      lines += rows.lines("pay", "\(pay) a year")
    }
    return lines
  }

  private func section(_ heading: String, _ items: [String]) -> [String] {
    Bullets(style: style, width: terminal.width).lines(heading, items)
  }

  private func levels(_ levels: SkillLevels) -> [String] {
    levels.map { entry in
      var line = "\(graph.skillLabel(entry.skill)) \(entry.level)"
      guard let skill = try? graph.skill(entry.skill) else { return line }
      let required = graph[skill].requires.map { "\(graph.skillLabel($0.skill)) \($0.level)" }
      if !required.isEmpty { line += " (needs \(required.joined(separator: ", ")))" }
      return line
    }
  }

  private func move(_ id: TransitionID, isOut: Bool) -> String {
    let other = isOut ? graph.target(of: id) : graph.source(of: id)
    return "\(graph.label(of: other)) (\(graph.id(of: other).safeForTerminal)): "
      + graph.facts(of: id).joined(separator: ", ")
  }
}
