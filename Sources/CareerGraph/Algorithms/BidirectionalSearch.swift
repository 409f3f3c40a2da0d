/// Shortest paths from one vertex to another, found from both ends at once.
///
/// One search follows the edges from the source, the other against them from the target, and they
/// end soon after they have met. A search touches only vertices near its ends, and the next forgets
/// only these, so that on a large graph a path may cost less than to look at each vertex once. So
/// keep the value for as many paths as you need:
///
/// ```swift
/// var search = BidirectionalSearch(graph, weights: months)
/// for goal in goals { print(try search.path(from: start, to: goal) ?? "no way") }
/// ```
///
/// The path is the least in the order of ``Path``: the same that a ``ShortestPathTree`` gives.
///
/// Source: Pohl, "Bi-directional search", 1971.
///
/// - Complexity: O(*n* + *m*) time to make, and O(*n* + *m*) space, where *n* is the number of
///   vertices and *m* of edges: about 48 bytes a vertex and a copy of the weights.
public struct BidirectionalSearch<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>:
  Sendable
{
  @usableFromInline let incoming: OrderedEdges<Vertex, Weight>
  @usableFromInline var run: BidirectionalRun<Vertex, Edge, Weight>
}

extension BidirectionalSearch {
  /// Makes room for searches in a graph.
  ///
  /// - Precondition: `weights` were made for this graph.
  @inlinable
  public init(_ graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>) {
    run = BidirectionalRun(graph: graph, weights: weights)
    incoming = OrderedEdges(
      offsets: graph.incomingOffsets, ends: graph.incomingSources,
      weights: graph.incomingEdges.map { weights[$0] })
  }

  /// The shortest path from one vertex to another.
  ///
  /// - Parameters:
  ///   - source: where the path begins.
  ///   - target: where the path ends.
  ///   - avoided: vertices that the path may not touch, its ends included.
  /// - Returns: the least path in the order of ``Path``, or `nil` if none leads to the target.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Complexity: that of two searches by Dijkstra's algorithm, each up to half the distance.
  @inlinable
  public mutating func path(
    from source: Vertex, to target: Vertex, avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> Path<Vertex, Edge, Weight>? {
    try run.graph.check(source)
    try run.graph.check(target)
    return run.path(from: source, to: target, avoiding: avoided, incoming: incoming)
  }

  /// The weight of a shortest path from one vertex to another.
  ///
  /// - Parameters:
  ///   - source: where the path begins.
  ///   - target: where the path ends.
  ///   - avoided: vertices that the path may not touch, its ends included.
  /// - Returns: the weight, added from the source on, or `nil` if no path leads to the target.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Complexity: that of two searches by Dijkstra's algorithm, each up to half the distance.
  @inlinable
  public mutating func distance(
    from source: Vertex, to target: Vertex, avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> Weight? {
    try run.graph.check(source)
    try run.graph.check(target)
    return run.distance(from: source, to: target, avoiding: avoided, incoming: incoming)
  }
}

extension Digraph {
  /// The shortest path from one vertex to another.
  ///
  /// For many paths in one graph a ``BidirectionalSearch`` is quicker, because it keeps its memory.
  ///
  /// Source: Pohl, "Bi-directional search", 1971.
  ///
  /// - Parameters:
  ///   - source: where the path begins.
  ///   - target: where the path ends.
  ///   - weights: the weights of this graph's edges.
  ///   - avoided: vertices that the path may not touch, its ends included.
  /// - Returns: the least path in the order of ``Path``, or `nil` if none leads to the target. From
  ///   a vertex to itself it has no edges.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: that of two searches by Dijkstra's algorithm, each up to half the distance, and
  ///   O(*n*) space, where *n* is the number of vertices.
  @inlinable
  public func shortestPath<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> Path<Vertex, Edge, Weight>? {
    try check(source)
    try check(target)
    var run = BidirectionalRun(graph: self, weights: weights)
    return run.path(
      from: source, to: target, avoiding: avoided, incoming: incomingEdges(weights))
  }
}
