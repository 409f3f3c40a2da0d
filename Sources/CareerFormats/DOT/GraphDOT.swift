public import CareerGraph

/// Draws a whole career graph.
public enum GraphDOT {
  /// The graph in the DOT language: tracks as clusters, levels as ranks, moves styled by kind.
  ///
  /// Several moves between the same roles of one kind share an arrow.
  ///
  /// - Complexity: O(*n* · *t* + *m* log *d*) time for *n* roles on *t* tracks and *m* transitions,
  ///   at most *d* out of one role.
  public static func text(of graph: CareerGraph) -> String {
    let title = [graph.shownTitle, DOTStyle.legend]
    return DOTDocument.text(
      graph, roles: Array(graph.roles), title: title,
      node: { role in
        var attributes = "label=\(DOTText.label(graph.boxLines(role)))"
        if graph.isEntry(role) { attributes += ", fillcolor=\"#FFF7E0\"" }
        if graph.isFinal(role) { attributes += ", penwidth=2.2" }
        return attributes
      },
      edges: { document in
        for arrow in Arrow.all(in: graph) {
          document.writeMove(
            from: arrow.from, to: arrow.to, attributes: DOTStyle.line(arrow.kind),
            labels: arrow.labels(in: graph), bundle: arrow.kind.rawValue)
        }
      })
  }
}

/// The moves of one kind between two roles.
struct Arrow {
  let from: RoleID
  let to: RoleID
  let kind: TransitionKind
  var transitions: [TransitionID]

  /// All arrows of a graph, in the order of their sources.
  static func all(in graph: CareerGraph) -> [Arrow] {
    graph.roles.flatMap { role in
      var arrows: [Arrow] = []
      for transition in graph.transitions(from: role) {
        let (to, kind) = (graph.target(of: transition), graph.kind(of: transition))
        if let index = arrows.firstIndex(where: { $0.to == to && $0.kind == kind }) {
          arrows[index].transitions.append(transition)
        } else {
          arrows.append(Arrow(from: role, to: to, kind: kind, transitions: [transition]))
        }
      }
      return arrows
    }
  }

  /// The years of the moves, each with its way where it has one.
  func labels(in graph: CareerGraph) -> [String] {
    transitions.map { transition in
      let value = graph[transition]
      let way = value.via ?? ""
      return value.years.yearsLabel + (way.isEmpty ? "" : " (\(way))")
    }
  }
}
