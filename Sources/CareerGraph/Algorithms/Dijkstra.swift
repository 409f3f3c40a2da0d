extension Digraph {
  /// The shortest paths between one vertex and all others.
  ///
  /// ```swift
  /// let tree = try graph.shortestPathTree(from: start, weights: months)
  /// tree.distance(to: goal)  // 27
  /// tree.path(to: goal)  // 0 → 3 → 5 (27)
  /// ```
  ///
  /// Source: Dijkstra, "A note on two problems in connexion with graphs", 1959.
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
  /// - Complexity: O((*n* + *m*) log *n*) time and O(*n*) space, where *n* is the number of
  ///   vertices and *m* of edges.
  @inlinable
  public func shortestPathTree<Weight>(
    from root: Vertex, weights: EdgeWeights<Edge, Weight>, direction: Direction = .forward,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> ShortestPathTree<Vertex, Edge, Weight> {
    try check(root)
    var search = ShortestPathSearch(graph: self, weights: weights, direction: direction)
    search.run(from: root, avoiding: avoided)
    return ShortestPathTree(search, root: root)
  }

  /// The shortest path from one vertex to another.
  ///
  /// The search stops as soon as the far end is settled. From a vertex to itself the path has no
  /// edges.
  ///
  /// Source: Dijkstra, "A note on two problems in connexion with graphs", 1959.
  ///
  /// - Parameters:
  ///   - source: where the path begins.
  ///   - target: where the path ends.
  ///   - weights: the weights of this graph's edges.
  ///   - direction: which end to search from: `.forward` from the source, `.backward` from the
  ///     target, which is quicker where few vertices lead to it. The path is the same, if weights
  ///     add up without rounding.
  ///   - avoided: vertices that the path may not touch, its ends included.
  /// - Returns: the least path in the order of ``Path``, or `nil` if none leads to the target.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O((*n* + *m*) log *n*) time and O(*n*) space, where *n* is the number of
  ///   vertices and *m* of edges; less where the far end is near.
  @inlinable
  public func shortestPath<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    direction: Direction = .forward, avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> Path<Vertex, Edge, Weight>? {
    try check(source)
    try check(target)
    let (root, goal) = direction == .forward ? (source, target) : (target, source)
    var search = ShortestPathSearch(graph: self, weights: weights, direction: direction)
    guard search.run(from: root, to: goal, avoiding: avoided) else { return nil }
    let edges = search.leastPath(from: root, to: goal)
    return Path(from: source, edges: edges, in: self, weights: weights)
  }
}
