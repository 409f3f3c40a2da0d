import CareerDocuments
public import CareerGraph

/// Draws a whole career graph.
public enum GraphDOT {
  /// The graph in the DOT language: tracks as clusters, levels as ranks, moves styled by kind.
  ///
  /// Several moves between the same roles of one kind share an arrow. Attributes that Graphviz does
  /// not know hold the whole graph, so that ``DOTImport`` reads it back as it was.
  ///
  /// - Complexity: O(*n* + *m* log *d*) time for *n* roles and *m* transitions,
  ///   at most *d* out of one role.
  public static func text(of graph: CareerGraph) -> String {
    let title = [graph.shownTitle, DOTStyle.legend]
    let writer = GraphDocumentWriter(graph: graph)
    var positions = [Int](repeating: 0, count: graph.transitions.count)
    for (position, transition) in graph.transitionsInDocumentOrder.enumerated() {
      positions[Int(transition.rawValue)] = position
    }
    return DOTDocument.text(
      graph, roles: Array(graph.roles), title: title, carriesData: true,
      node: { role in
        var attributes = "label=\(DOTText.label(graph.boxLines(role)))"
        if graph.isEntry(role) { attributes += ", fillcolor=\"#FFF7E0\"" }
        if graph.isFinal(role) { attributes += ", penwidth=2.2" }
        return attributes + ", "
          + DOTText.data(
            CareerAttribute.role, writer.json(graph[role]), order: [Int(role.rawValue)])
      },
      edges: { document in
        for arrow in Arrow.all(in: graph) {
          document.writeMove(
            from: arrow.from, to: arrow.to, attributes: DOTStyle.line(arrow.kind),
            labels: arrow.labels(in: graph), bundle: arrow.kind.rawValue,
            data: ", "
              + DOTText.data(
                CareerAttribute.moves, writer.json(arrow.transitions.map { graph[$0] }),
                order: arrow.transitions.map { positions[Int($0.rawValue)] }))
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
