/// The shortest paths between one vertex, the root, and all others.
///
/// In a tree searched forward, distances and paths lead from the root to a vertex; in one searched
/// backward, from a vertex to the root.
/// ``Digraph/shortestPathTree(from:weights:direction:avoiding:)`` makes it.
///
/// The tree keeps a label for each vertex, its distance, and no parent. A path is read off along
/// *tight* edges, which lead from label to label; among several it is the least in the order of
/// ``Path``.
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
  @usableFromInline let labels: ContiguousArray<Weight>

  @inlinable
  init(
    root: Vertex, direction: Direction, graph: Digraph<Vertex, Edge>,
    weights: EdgeWeights<Edge, Weight>, labels: ContiguousArray<Weight>
  ) {
    self.root = root
    self.direction = direction
    self.graph = graph
    self.weights = weights
    self.labels = labels
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
    guard graph.contains(vertex), labels[vertex.position] < .unreachable else { return nil }
    return labels[vertex.position]
  }

  /// The shortest path between the root and a vertex: the least in the order of ``Path``.
  ///
  /// Where addition rounds, tight edges are those whose rounded sums agree, and the weight of a
  /// path searched backward can differ from ``distance(to:)`` in its last digits, because it is
  /// added from the other end.
  ///
  /// - Returns: the path, which leads from the root to `vertex`, or from `vertex` to the root in a
  ///   tree searched backward; `nil` where no path exists or the graph has no such vertex.
  /// - Complexity: O(*d*) expected time and space, where *d* is the number of edges at the vertices
  ///   on shortest paths between the root and `vertex`.
  @inlinable
  public func path(to vertex: Vertex) -> Path<Vertex, Edge, Weight>? {
    guard distance(to: vertex) != nil else { return nil }
    let tight = TightPaths(
      graph: graph, weights: weights, direction: direction, labels: labels, SingleLabels(),
      root: root)
    return Path(
      from: direction == .forward ? root : vertex, edges: tight.leastPath(to: vertex), in: graph,
      weights: weights)
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
