import CareerFormats
import CareerGraph

/// What the figures of a role or a skill rest on, in rows with a grade and the ids of sources.
struct EvidenceRows {
  let graph: CareerGraph
  let terminal: Terminal

  /// Some figures that are told of together, each by a name.
  struct Row {
    let label: String
    let figures: [(name: String, figure: Figure)]
  }

  private var style: TerminalStyle { terminal.style }

  /// The rows below a heading; none where there are no figures.
  func lines(_ rows: [Row]) -> [String] {
    let rows = rows.filter { !$0.figures.isEmpty }
    guard !rows.isEmpty else { return [] }
    let layout = LabelledLines(style: style, width: terminal.width, indent: 2, labelWidth: 16)
    return ["", style.bold("What the figures rest on")]
      + rows.flatMap { layout.lines($0.label, words($0.figures), separator: "; ") }
  }

  /// Figures with the same grade and sources together: `Python, SQL: stated (handbook)`.
  private func words(_ figures: [(name: String, figure: Figure)]) -> [String] {
    var groups: [(words: String, names: [String])] = []
    for (name, figure) in figures {
      let words = self.words(figure)
      if let index = groups.firstIndex(where: { $0.words == words }) {
        groups[index].names.append(name)
      } else {
        groups.append((words, [name]))
      }
    }
    guard groups.count > 1 else { return groups.map(\.words) }
    return groups.map { "\($0.names.joined(separator: ", ")): \($0.words)" }
  }

  private func words(_ figure: Figure) -> String {
    let sources = graph.sources(of: figure).map(\.safeForTerminal)
    return graph.grade(of: figure).rawValue
      + (sources.isEmpty ? ", no source" : " (\(sources.joined(separator: ", ")))")
  }

  /// The sources of some figures, and others, in the order of the document.
  func sources(_ rows: [Row], besides others: [String]) -> [String] {
    let named = Set(rows.flatMap { $0.figures.flatMap { graph.sources(of: $0.figure) } } + others)
    return graph.sources.filter { named.contains($0.id) }.map { source in
      let text = [source.title ?? "", source.note ?? ""].filter { !$0.isEmpty }
        .joined(separator: " – ")
      return "\(source.id) (\(source.grade.rawValue))\(text.isEmpty ? "" : ": \(text)")"
        .safeForTerminal
    }
  }
}

extension EvidenceRows {
  /// The figures of a role and of the moves out of it.
  func rows(of role: RoleID) -> [Row] {
    let value = graph[role]
    let moves = graph.transitions(from: role)
    func row(_ label: String, _ figure: (TransitionID) -> Figure?) -> Row {
      Row(
        label: label,
        figures: moves.compactMap { move in
          figure(move).map { (graph.label(of: graph.target(of: move)), $0) }
        })
    }
    func levels(_ label: String, _ levels: SkillLevels, _ figure: (SkillID) -> Figure) -> Row {
      Row(
        label: label,
        figures: levels.compactMap { try? graph.skill($0.skill) }
          .map { (graph.label(of: $0), figure($0)) })
    }
    return [
      Row(label: "experience", figures: value.experience == nil ? [] : [("", .experience(role))]),
      Row(label: "pay", figures: value.salary == nil ? [] : [("", .salary(role))]),
      levels("required", value.skills) { .requirement(role, $0) },
      levels("taught", value.teaches) { .teaching(role, $0) },
      row("years to move", Figure.years),
      row("wait") { graph.wait(of: $0) == .zero ? nil : .wait($0) },
      row("asked to move") {
        graph[$0].minimumExperience == nil ? nil : .minimumExperience($0)
      },
      row("credit") { graph.credit(of: $0) == 1 ? nil : .credit($0) },
      row("likelihood") { graph.likelihood(of: $0) == nil ? nil : .likelihood($0) },
      Row(
        label: "skills to move",
        figures: moves.flatMap { move in
          graph[move].skills.compactMap { try? graph.skill($0.skill) }.map {
            let target = graph.label(of: graph.target(of: move))
            return ("\(graph.label(of: $0)) (\(target))", .moveRequirement(move, $0))
          }
        }),
    ]
  }

  /// The figures of a skill.
  func rows(of skill: SkillID) -> [Row] {
    [
      Row(label: "hours", figures: [("", .hours(skill))]),
      Row(
        label: "presupposes",
        figures: graph[skill].requires.compactMap { try? graph.skill($0.skill) }
          .map { (graph.label(of: $0), .prerequisite(skill, $0)) }),
    ]
  }
}
