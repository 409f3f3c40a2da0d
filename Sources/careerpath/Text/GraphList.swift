import CareerFormats
import CareerGraph

/// The roles or skills of a graph in columns.
struct GraphList {
  let graph: CareerGraph
  let terminal: Terminal

  private var style: TerminalStyle { terminal.style }

  // MARK: - Roles

  /// The roles by track, in order of level.
  var roles: String {
    var lines = title(graph.roles.count, "role")
    let idWidth = idColumn(graph.roles.lazy.map { graph.id(of: $0) })
    let yearsWidth = column(graph.roles.lazy.map { years(of: $0) }, least: 8, most: 16)
    for group in graph.byTrack(graph.roles) {
      let heading = (group.track ?? "no track").safeForTerminal.capitalizedFirst
      lines.append("")
      lines += heading.wrapped(width: terminal.width).map(style.bold)
      let members = group.roles.sorted {
        (graph.level(of: $0) ?? 0, $0) < (graph.level(of: $1) ?? 0, $1)
      }
      lines += members.map { line(of: $0, idWidth: idWidth, yearsWidth: yearsWidth) }
    }
    lines.append("")
    lines.append(style.dim("▸ people start here   ■ nothing need follow"))
    return lines.joined(separator: "\n") + "\n"
  }

  private func years(of role: RoleID) -> String { graph[role].experience?.yearsLabel ?? "" }

  private func line(of role: RoleID, idWidth: Int, yearsWidth: Int) -> String {
    let value = graph[role]
    let mark = value.isEntry ? "▸" : value.isFinal ? "■" : " "
    let id = value.id.safeForTerminal.truncated(to: idWidth).padded(to: idWidth)
    let years = years(of: role).truncated(to: yearsWidth)
    let room = terminal.width - 4 - idWidth - 2 - 2 - yearsWidth
    let name = graph.label(of: role, fitting: room).padded(to: room)
    return "  \(mark) \(style.colored(id, .skyBlue))  \(name)  \(years)".trimmingEnd
  }

  // MARK: - Skills

  /// The skills by kind, with the hours of each level.
  var skills: String {
    var lines = title(graph.skills.count, "skill")
    let idWidth = idColumn(graph.skills.lazy.map { graph.id(of: $0) })
    let hoursWidth = column(graph.skills.lazy.map { hoursText(of: $0) }, least: 10, most: 34)
    for kind in SkillKind.allCases {
      let members = graph.skills.filter { graph.kind(of: $0) == kind }
      guard !members.isEmpty else { continue }
      lines.append("")
      lines.append(style.bold(kind.rawValue.capitalizedFirst))
      for skill in members {
        lines.append(line(of: skill, idWidth: idWidth, hoursWidth: hoursWidth))
        let aliases = graph[skill].aliases.filter { !$0.isEmpty }.map(\.safeForTerminal)
        guard !aliases.isEmpty else { continue }
        lines += "also \(aliases.joined(separator: ", "))"
          .wrapped(width: terminal.width, indent: 4 + idWidth).map(style.dim)
      }
    }
    lines.append("")
    lines.append(style.dim("hours of study from each level to the next, 0 → 1 → … → 5"))
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(of skill: SkillID, idWidth: Int, hoursWidth: Int) -> String {
    let id = graph.id(of: skill).safeForTerminal.truncated(to: idWidth).padded(to: idWidth)
    let hours = hoursText(of: skill).truncated(to: hoursWidth)
    let room = terminal.width - 2 - idWidth - 2 - 2 - hoursWidth
    let name = graph.label(of: skill).truncated(to: room).padded(to: room)
    return "  \(style.colored(id, .skyBlue))  \(name)  \(hours)".trimmingEnd
  }

  private func hoursText(of skill: SkillID) -> String {
    guard let hours = graph.statedHours(of: skill) else { return "not stated" }
    let typical = hours.levels.map { grouped($0.typical) }
    if let first = typical.first, typical.allSatisfy({ $0 == first }) { return "\(first) each" }
    return typical.joined(separator: " ")
  }

  // MARK: - Columns

  private func title(_ count: Int, _ what: String) -> [String] {
    let title = graph.title ?? ""
    let name = title.isEmpty ? "Careers" : title.safeForTerminal
    return "\(name): \(count) \(what)\(count == 1 ? "" : "s")".wrapped(width: terminal.width)
      .map(style.bold)
  }

  private func idColumn(_ ids: some Sequence<String>) -> Int {
    column(ids.lazy.map(\.safeForTerminal), least: 8, most: 36)
  }

  /// The width of a column: that of its widest text within bounds, which are meant for a line of
  /// the usual width and shrink with it.
  private func column(_ texts: some Sequence<String>, least: Int, most: Int) -> Int {
    let bound = max(least, most * min(terminal.width, 80) / 80)
    return min(bound, max(least, texts.lazy.map(\.displayWidth).max() ?? least))
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmingEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

extension CareerGraph {
  /// How many roles, transitions, skills and sources there are.
  var countsInWords: String {
    let counts = [
      (roles.count, "role"), (transitions.count, "transition"), (skills.count, "skill"),
      (sources.count, "source"),
    ]
    return counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
