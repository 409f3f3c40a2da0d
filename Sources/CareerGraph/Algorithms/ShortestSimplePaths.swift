/// The simple paths from one vertex to another, shortest first, found as they are asked for.
///
/// The paths come in the order of ``Path``: by weight, then by number of edges, then by the
/// vertices where two paths first differ, then by the edges there.
/// ``Digraph/shortestSimplePaths(from:to:weights:avoiding:)`` makes it.
public struct ShortestSimplePaths<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>:
  Sequence, Sendable
{
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let source: Vertex
  @usableFromInline let target: Vertex
  @usableFromInline let avoided: VertexSet<Vertex>

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, source: Vertex,
    target: Vertex, avoided: VertexSet<Vertex>
  ) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    self.source = source
    self.target = target
    self.avoided = avoided
  }

  /// Begins before the shortest path; no work is done until it is asked for.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(self) }
}

extension ShortestSimplePaths {
  /// Finds the paths one after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let paths: ShortestSimplePaths
    @usableFromInline var search: SimplePathSearch<Vertex, Edge, Weight>?

    @inlinable
    init(_ paths: ShortestSimplePaths) { self.paths = paths }

    /// The next path, or `nil` after the last.
    ///
    /// - Complexity: O(*l* (*n* + *m*) log *n*) time, where *l* is the number of edges of the path
    ///   given before, *n* the number of vertices and *m* of edges; most often far less, because
    ///   only the part of all paths that promises the shortest is searched.
    @inlinable
    public mutating func next() -> Path<Vertex, Edge, Weight>? {
      if search == nil {
        search = SimplePathSearch(
          graph: paths.graph, weights: paths.weights, from: paths.source, to: paths.target,
          avoiding: paths.avoided)
      }
      return search?.next()
    }
  }
}

extension Digraph {
  /// The simple paths from one vertex to another, shortest first.
  ///
  /// ```swift
  /// for path in try graph.shortestSimplePaths(from: a, to: b, weights: months).prefix(3) {
  ///   print(path)
  /// }
  /// ```
  ///
  /// A path is simple if it visits no vertex twice; loops are never used. Paths that differ only in
  /// which of several parallel edges they take are different paths. From a vertex to itself there
  /// is one path, without edges.
  ///
  /// The order is that of ``Path``: by weight, then by number of edges, then by the first vertex
  /// that differs, then by the first edge that differs. It is exact wherever weights add up without
  /// rounding: integers, and floating-point numbers that are multiples of a power of two. Where
  /// addition rounds, every path still comes once and weights still never decrease, but paths whose
  /// sums agree only by rounding may come in another order.
  ///
  /// Sources: Yen, "Finding the *k* shortest loopless paths in a network", 1971; Lawler, "A
  /// procedure for computing the *k* best solutions to discrete optimization problems", 1972;
  /// Martins and Pascoal, "A new implementation of Yen's ranking loopless paths algorithm", 2003.
  ///
  /// - Parameters:
  ///   - source: where the paths begin.
  ///   - target: where the paths end.
  ///   - weights: the weights of this graph's edges.
  ///   - avoided: vertices that no path may touch, its ends included.
  /// - Returns: a lazy sequence, empty if no path leads to the target; there can be exponentially
  ///   many paths, so take a `prefix`.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O(*k* *l* (*n* + *m*) log *n*) time and O(*n* + *k* *l* (*l* + *k*)) space for
  ///   *k* paths of up to *l* edges, where *n* is the number of vertices and *m* of edges.
  @inlinable
  public func shortestSimplePaths<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> ShortestSimplePaths<Vertex, Edge, Weight> {
    try check(source)
    try check(target)
    return ShortestSimplePaths(
      graph: self, weights: weights, source: source, target: target, avoided: avoided)
  }
}
