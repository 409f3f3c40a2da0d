import CareerGraph

/// Draws what has changed on the graph.
public enum DiffDOT {
  /// Both versions in one picture, in the DOT language: what was added is green with a plus, what
  /// was removed dashed and orange with a minus, what changed blue, everything else quiet.
  ///
  /// Lines and marks carry the meaning too, so that it survives a black-and-white print. Of a large
  /// graph only what changed is drawn, with the roles next to it.
  ///
  /// - Complexity: O(*n* · *t* + *m* log *d*) time for *n* roles on *t* tracks and *m* transitions,
  ///   at most *d* out of one role.
  public static func text(of diff: GraphDiff) -> String {
    let union = VersionUnion(diff.comparison)
    let marks = union.marks(diff.comparison)
    let graph = union.graph
    let arrows = Arrow.all(in: graph)
    let shown = shown(graph, marks, arrows)
    return DOTDocument.text(
      graph, roles: graph.roles.filter(shown.contains), title: title(diff, graph, shown),
      node: { role in
        let mark = marks.roles[role.position]
        var lines = graph.boxLines(role)
        lines[0] = mark.sign + lines[0]
        if let former = marks.formerNames[role.position] { lines.append("was \(former)") }
        return "label=\(DOTText.label(lines)), \(mark.nodeStyle)"
      },
      edges: { document in
        for arrow in arrows where shown.contains(arrow.from) && shown.contains(arrow.to) {
          for (mark, moves) in marks.parts(of: arrow) {
            let stroke = mark == .removed ? "style=dashed" : DOTStyle.stroke(arrow.kind)
            document.writeMove(
              from: arrow.from, to: arrow.to, attributes: "\(mark.edgeStyle), \(stroke)",
              labels: mark == .same ? [] : labels(moves, mark, graph),
              bundle: "\(mark.rawValue) \(arrow.kind.rawValue)")
          }
        }
      },
      legend: ChangeMark.allCases.filter { mark in marks.roles.contains(mark) }
        .map { ($0.words, $0.nodeStyle) })
  }

  private static func labels(
    _ moves: [TransitionID], _ mark: ChangeMark, _ graph: CareerGraph
  ) -> [String] {
    moves.map { move in
      let way = graph.via(of: move) ?? ""
      return mark.sign + graph.years(of: move).yearsLabel + (way.isEmpty ? "" : " (\(way))")
    }
  }

  /// The greatest number of roles that are all drawn.
  private static let wholeLimit = 60

  /// The roles that are drawn: all, or those that changed or are next to a change.
  private static func shown(
    _ graph: CareerGraph, _ marks: ChangeMarks, _ arrows: [Arrow]
  ) -> VertexSet<RoleID> {
    var shown = VertexSet<RoleID>(vertexCount: graph.roles.count)
    guard graph.roles.count > wholeLimit else {
      for role in graph.roles { shown.insert(role) }
      return shown
    }
    for role in graph.roles where marks.roles[role.position] != .same { shown.insert(role) }
    for arrow in arrows {
      let isChanged = arrow.transitions.contains { marks.transitions[$0.position] != .same }
      let isBeside = [arrow.from, arrow.to].contains { marks.roles[$0.position] != .same }
      if isChanged || isBeside {
        shown.insert(arrow.from)
        shown.insert(arrow.to)
      }
    }
    return shown
  }

  private static func title(
    _ diff: GraphDiff, _ graph: CareerGraph, _ shown: VertexSet<RoleID>
  ) -> [String] {
    let counts = DiffReport(diff.comparison).counts
    let verdict = stride(from: 0, to: counts.count, by: 5).map { start in
      counts[start..<min(start + 5, counts.count)].joined(separator: " · ")
    }
    let hidden = graph.roles.count - shown.count
    return ["What changes in \(graph.shownTitle)"]
      + (verdict.isEmpty ? ["nothing"] : verdict) + [DOTStyle.diffLegend]
      + (hidden > 0 ? ["\(hidden) roles away from every change are not drawn"] : [])
  }
}

/// What happened to a part of a picture.
enum ChangeMark: String, CaseIterable {
  case added, removed, renamed, changed, same

  /// What stands before the name.
  var sign: String {
    switch self {
    case .added: "+ "
    case .removed: "− "
    case .renamed, .changed: "~ "
    case .same: ""
    }
  }

  var words: String {
    switch self {
    case .added: "+ added"
    case .removed: "− removed"
    case .renamed: "~ under another id"
    case .changed: "~ changed"
    case .same: "the same"
    }
  }

  var nodeStyle: String {
    switch self {
    case .added: "color=\"#009E73\", penwidth=3, fillcolor=\"#E3F5EF\""
    case .removed:
      "style=\"rounded,filled,dashed\", color=\"#D55E00\", penwidth=2, fillcolor=\"white\", "
        + "fontcolor=\"#B34F00\""
    case .renamed: "color=\"#CC79A7\", penwidth=2.2, fillcolor=\"#F9EEF4\""
    case .changed: "color=\"#0072B2\", penwidth=2.2, fillcolor=\"#DCEBF5\""
    case .same: "color=\"#CBD2D9\", fontcolor=\"#616E7C\""
    }
  }

  var edgeStyle: String {
    switch self {
    case .added: "color=\"#009E73\", fontcolor=\"#007A59\", penwidth=3, fontsize=10"
    case .removed: "color=\"#D55E00\", fontcolor=\"#B34F00\", penwidth=1.6, fontsize=10"
    case .renamed, .changed: "color=\"#0072B2\", fontcolor=\"#0072B2\", penwidth=2.2, fontsize=10"
    case .same: DOTStyle.quietMove
    }
  }
}

extension DOTStyle {
  /// What the lines of a picture of changes mean, in words.
  static let diffLegend =
    "added: bold green, +  ·  removed: dashed orange, −  ·  changed: blue, ~  ·  the same: grey"
}

/// What happened to the parts of a union of two versions.
struct ChangeMarks {
  var roles: [ChangeMark]
  var transitions: [ChangeMark]
  /// What roles were called that have another name now.
  var formerNames: [Int: String] = [:]

  /// The moves of an arrow by what happened to them.
  func parts(of arrow: Arrow) -> [(mark: ChangeMark, moves: [TransitionID])] {
    ChangeMark.allCases.reversed().compactMap { mark in
      let moves = arrow.transitions.filter { transitions[$0.position] == mark }
      return moves.isEmpty ? nil : (mark, moves)
    }
  }
}
