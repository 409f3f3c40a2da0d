/// The edges that lead from the label of one vertex to the label of another, which are those on
/// shortest paths.
@usableFromInline
struct TightEdges<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight> {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let direction: Direction
  @usableFromInline let labels: [PathLabel<Weight>]
  @usableFromInline let root: Vertex

  /// Edges at the root that the search was not to use.
  @usableFromInline let excluded: [Edge]

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, direction: Direction,
    labels: [PathLabel<Weight>], root: Vertex, excluded: [Edge] = []
  ) {
    self.graph = graph
    self.weights = weights
    self.direction = direction
    self.labels = labels
    self.root = root
    self.excluded = excluded
  }
}

extension TightEdges {
  /// The edges, in path order, of the least path between the root and a vertex that was reached.
  @inlinable
  func leastPath(to vertex: Vertex) -> [Edge] {
    switch direction {
    case .forward: walk(from: root, to: vertex, within: verticesOnPaths(to: vertex))
    case .backward: walk(from: vertex, to: root, within: nil)
    }
  }

  /// Whether an edge lies on a shortest path.
  ///
  /// Labels grow along an edge, in the number of edges if not in weight, so that tight edges form
  /// no cycle; and both ends of a tight edge are settled if the farther one is.
  @inlinable
  func contains(_ edge: Edge) -> Bool {
    let (source, target) = (graph.source(edge), graph.target(edge))
    let (near, far) = direction == .forward ? (source, target) : (target, source)
    let label = labels[near.position]
    return label.isReached && weights.isUsable(edge)
      && label.extended(by: weights[edge]) == labels[far.position]
      && !(near == root && excluded.contains(edge))
  }

  /// The vertices from which tight edges lead to a vertex.
  @inlinable
  func verticesOnPaths(to vertex: Vertex) -> VertexSet<Vertex> {
    var found = VertexSet<Vertex>(vertexCount: graph.vertexCount)
    found.insert(vertex)
    var stack = [vertex]
    while let next = stack.popLast() {
      for edge in graph.incoming(next) where contains(edge) {
        if found.insert(graph.source(edge)) { stack.append(graph.source(edge)) }
      }
    }
    return found
  }

  /// Takes at each vertex the tight edge to the smallest vertex, and of parallel ones the smallest.
  @inlinable
  func walk(from start: Vertex, to end: Vertex, within allowed: VertexSet<Vertex>?) -> [Edge] {
    var edges: [Edge] = []
    var vertex = start
    while vertex != end {
      var best: Edge?
      for edge in graph.outgoing(vertex) where allowed?.contains(graph.target(edge)) ?? true {
        if let best, graph.target(best) <= graph.target(edge) { continue }
        if contains(edge) { best = edge }
      }
      guard let best else { preconditionFailure("a label that no tight edge explains") }
      edges.append(best)
      vertex = graph.target(best)
    }
    return edges
  }
}
