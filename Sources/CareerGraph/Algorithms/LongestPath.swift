/// The longest path in a graph without cycles, or a cycle that makes it impossible.
public enum LongestPath<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  /// A path that no other outweighs; `nil` where the graph has no vertex.
  case path(Path<Vertex, Edge, Weight>?)

  /// The graph has cycles, and this is one of them.
  case cyclic(Cycle<Vertex, Edge>)
}

extension LongestPath: Equatable {}

extension Digraph {
  /// The path of greatest weight in a graph without cycles.
  ///
  /// ```swift
  /// if case .path(let path?) = graph.longestPath(weights: months) { print(path) }
  /// ```
  ///
  /// The path may begin and end anywhere. Of several it is the one with the fewest edges; of these
  /// the one whose last vertex is smallest, and before that the smallest edge, and so on toward its
  /// beginning. Edges of infinite weight are not used.
  ///
  /// Source: Kelley, "Critical-path planning and scheduling: mathematical basis", 1961.
  ///
  /// - Parameter weights: the weights of this graph's edges.
  /// - Returns: the path, or a cycle of the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges.
  @inlinable
  public func longestPath<Weight>(
    weights: EdgeWeights<Edge, Weight>
  ) -> LongestPath<Vertex, Edge, Weight> {
    weights.requireMatch(self)
    let order: [Vertex]
    switch topologicalOrder() {
    case .cyclic(let cycle): return .cyclic(cycle)
    case .sorted(let vertices): order = vertices
    }
    // For each vertex the weight and number of edges of the best path that ends there, and its last
    // edge.
    var labels = [PathLabel<Weight>](
      repeating: PathLabel(weight: .zero, edgeCount: 0), count: vertexCount)
    var arrivals = [Edge?](repeating: nil, count: vertexCount)
    for vertex in order {
      for edge in incoming(vertex) where weights.isUsable(edge) {
        let label = labels[source(edge).position].extended(by: weights[edge])
        let best = labels[vertex.position]
        if label.isLonger(than: best) {
          labels[vertex.position] = label
          arrivals[vertex.position] = edge
        }
      }
    }
    guard var end = vertices.first else { return .path(nil) }
    for vertex in vertices where labels[vertex.position].isLonger(than: labels[end.position]) {
      end = vertex
    }
    var edges: [Edge] = []
    while let edge = arrivals[end.position] {
      edges.append(edge)
      end = source(edge)
    }
    return .path(Path(from: end, edges: edges.reversed(), in: self, weights: weights))
  }
}

extension PathLabel {
  /// Whether this is the better label of a longest path: more weight, and then fewer edges.
  @inlinable
  func isLonger(than other: PathLabel) -> Bool {
    weight != other.weight ? weight > other.weight : edgeCount < other.edgeCount
  }
}
