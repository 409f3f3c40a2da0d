/// The shortest paths between one vertex, the root, and all others.
///
/// In a tree searched forward, distances and paths lead from the root to a vertex; in one searched
/// backward, from a vertex to the root.
/// ``Digraph/shortestPathTree(from:weights:direction:avoiding:)`` makes it.
///
/// The tree keeps a label for each vertex instead of a parent: its distance, and the fewest edges
/// that achieve it. A path is read off along *tight* edges, which lead from label to label; among
/// several it is the least in the order of ``Path``.
///
/// - Complexity: space O(*n*), where *n* is the number of vertices; the memory of the graph and the
///   weights is shared.
public struct ShortestPathTree<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  /// The vertex that the search began at.
  public let root: Vertex

  /// Which way the search followed the edges.
  public let direction: Direction

  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let labels: [PathLabel<Weight>]

  @inlinable
  init(_ search: ShortestPathSearch<Vertex, Edge, Weight>, root: Vertex) {
    self.root = root
    direction = search.direction
    graph = search.graph
    weights = search.weights
    labels = search.labels
  }
}

extension ShortestPathTree {
  /// The weight of a shortest path between the root and a vertex.
  ///
  /// - Returns: the distance, added up from the root outwards, or `nil` where no path exists or the
  ///   graph has no such vertex.
  /// - Complexity: O(1).
  @inlinable
  public func distance(to vertex: Vertex) -> Weight? {
    guard graph.contains(vertex), labels[vertex.position].isReached else { return nil }
    return labels[vertex.position].weight
  }

  /// The number of edges on the shortest path between the root and a vertex.
  ///
  /// - Returns: the number of edges of ``path(to:)``, or `nil` where there is none.
  /// - Complexity: O(1).
  @inlinable
  public func edgeCount(to vertex: Vertex) -> Int? {
    guard graph.contains(vertex), labels[vertex.position].isReached else { return nil }
    return Int(labels[vertex.position].edgeCount)
  }

  /// The shortest path between the root and a vertex: the least in the order of ``Path``.
  ///
  /// Where addition rounds, tight edges are those whose rounded sums agree, and the weight of a
  /// path searched backward can differ from ``distance(to:)`` in its last digits, because it is
  /// added from the other end.
  ///
  /// - Returns: the path, which leads from the root to `vertex`, or from `vertex` to the root in a
  ///   tree searched backward; `nil` where no path exists or the graph has no such vertex.
  /// - Complexity: O(*n* / 64 + *d*) time and space, where *n* is the number of vertices and *d*
  ///   the number of edges at the vertices on shortest paths between the root and `vertex`.
  @inlinable
  public func path(to vertex: Vertex) -> Path<Vertex, Edge, Weight>? {
    guard graph.contains(vertex), labels[vertex.position].isReached else { return nil }
    let tight = TightEdges(
      graph: graph, weights: weights, direction: direction, labels: labels, root: root)
    let edges = tight.leastPath(to: vertex)
    return Path(
      from: direction == .forward ? root : vertex, edges: edges, in: graph, weights: weights)
  }
}

extension Path {
  /// Makes a path of edges that are known to follow each other.
  @inlinable
  init(
    from start: Vertex, edges: [Edge], in graph: Digraph<Vertex, Edge>,
    weights: EdgeWeights<Edge, Weight>
  ) {
    self.init(
      vertices: [start] + edges.map(graph.target), edges: edges,
      weight: edges.reduce(.zero) { $0 + weights[$1] })
  }
}
