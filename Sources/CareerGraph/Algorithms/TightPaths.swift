/// The shortest paths between the root of a search and the vertices that it labelled.
///
/// They are made of *tight* edges, which lead from the label of one vertex to that of another. So a
/// search need not remember which way it came, and which of several shortest paths is taken does
/// not depend on the order in which it found them.
@usableFromInline
struct TightPaths<
  Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight, Layout: LabelLayout
> {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let direction: Direction
  @usableFromInline let labels: ContiguousArray<Weight>
  @usableFromInline let layout: Layout
  @usableFromInline let root: Vertex

  /// Edges at the root that the search could not use.
  @usableFromInline let excluded: [Edge]

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, direction: Direction,
    labels: ContiguousArray<Weight>, _ layout: Layout, root: Vertex, excluding: [Edge] = []
  ) {
    self.graph = graph
    self.weights = weights
    self.direction = direction
    self.labels = labels
    self.layout = layout
    self.root = root
    self.excluded = excluding
  }
}

extension TightPaths {
  /// The edges, in path order, of the least shortest path between the root and a labelled vertex.
  @inlinable
  func leastPath(to vertex: Vertex) -> [Edge] {
    let start = direction == .forward ? root : vertex
    let end = direction == .forward ? vertex : root
    let rest = edgesToEnd(of: vertex)
    var path: [Edge] = []
    var place = start
    while place != end {
      var best: Edge?
      for edge in graph.outgoing(place) {
        let target = graph.target(edge)
        if let best, graph.target(best) <= target { continue }
        if rest[target] == rest[place].map({ $0 - 1 }), contains(edge) { best = edge }
      }
      guard let best else { preconditionFailure("a label that no tight edge explains") }
      path.append(best)
      place = graph.target(best)
    }
    return path
  }

  /// Whether an edge, the far end of which is labelled, lies on a shortest path.
  @inlinable
  func contains(_ edge: Edge) -> Bool {
    let (source, target) = (graph.source(edge), graph.target(edge))
    let (near, far) = direction == .forward ? (source, target) : (target, source)
    let label = labels[layout.place(of: near.rawValue)]
    return label < .unreachable && weights.isUsable(edge)
      && label + weights[edge] == labels[layout.place(of: far.rawValue)]
      && !(near == root && excluded.contains(edge))
  }

  /// For vertices on tight ways between the root and a vertex, the fewest edges to the path's end.
  @inlinable
  func edgesToEnd(of vertex: Vertex) -> [Vertex: Int] {
    // From the labelled vertex toward the root, level by level.
    var distances = [vertex: 0]
    var level = [vertex]
    while distances[root] == nil, !level.isEmpty {
      var next: [Vertex] = []
      for place in level {
        for slot in graph.slots(of: place, direction.reversed) {
          let near = graph.end(ofSlot: slot, direction.reversed)
          guard distances[near] == nil, contains(graph.edge(inSlot: slot, direction.reversed))
          else { continue }
          distances[near] = (distances[place] ?? 0) + 1
          next.append(near)
        }
      }
      level = next
    }
    return direction == .forward ? distances : turned(distances)
  }

  /// Distances from the path's start, as distances to its end at the root: for the vertices that lie
  /// on a way with the fewest edges.
  @inlinable
  func turned(_ distances: [Vertex: Int]) -> [Vertex: Int] {
    var rest = [root: 0]
    var waiting = [root]
    while let place = waiting.popLast() {
      for edge in graph.incoming(place) {
        let source = graph.source(edge)
        guard let distance = distances[source], distance + 1 == distances[place],
          rest[source] == nil, contains(edge)
        else { continue }
        rest[source] = (rest[place] ?? 0) + 1
        waiting.append(source)
      }
    }
    return rest
  }
}
