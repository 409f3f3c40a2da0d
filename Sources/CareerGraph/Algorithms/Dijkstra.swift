extension Digraph {
  /// The shortest paths between one vertex and all others.
  ///
  /// ```swift
  /// let tree = try graph.shortestPathTree(from: start, weights: months)
  /// tree.distance(to: goal)  // 27
  /// tree.path(to: goal)  // 0 → 3 → 5 (27)
  /// ```
  ///
  /// Where all weights are positive and the greatest is less than about a thousand times the least,
  /// the vertices wait in buckets, else in a heap; the answer is the same.
  ///
  /// Sources: Dijkstra, "A note on two problems in connexion with graphs", 1959; Denardo and Fox,
  /// "Shortest-route methods: 1. Reaching, pruning, and buckets", 1979.
  ///
  /// - Parameters:
  ///   - root: the vertex to begin at.
  ///   - weights: the weights of this graph's edges.
  ///   - direction: `.forward` for paths that leave the root, `.backward` for paths that end there.
  ///   - avoided: vertices that no path may touch; if the root is among them, nothing is reached.
  /// - Returns: distances and paths, the same for the same question always: a path is the least in
  ///   the order of ``Path``.
  /// - Throws: ``NoSuchVertex`` if `root` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: with buckets O(*n* + *m*) time, with a heap O((*n* + *m*) log *n*), and O(*n*)
  ///   space, where *n* is the number of vertices and *m* of edges.
  @inlinable
  public func shortestPathTree<Weight>(
    from root: Vertex, weights: EdgeWeights<Edge, Weight>, direction: Direction = .forward,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> ShortestPathTree<Vertex, Edge, Weight> {
    try check(root)
    weights.requireMatch(self)
    var search = DistanceSearch(weights)
    search.block(avoided)
    if !avoided.contains(root) { search.start(at: root) }
    switch direction {
    case .forward: search.run(outgoingEdges(weights))
    case .backward: search.run(incomingEdges(weights))
    }
    search.unblock(avoided)
    return ShortestPathTree(
      root: root, direction: direction, graph: self, weights: weights, labels: search.labels)
  }
}
