extension Digraph {
  /// The shortest path from one vertex to another, led by an estimate of what is left.
  ///
  /// ```swift
  /// let levels = …  // each move goes up by at most one level and takes at least 6 months
  /// let path = try graph.shortestPath(from: a, to: b, weights: months) { vertex in
  ///   6 * max(0, levels[b] - levels[vertex])
  /// }
  /// ```
  ///
  /// Vertices whose distance and estimate add up to more than the path weighs are not visited. An
  /// estimate may be poor, but must never be more than what is left; the path is then the least in
  /// the order of ``Path``, as without an estimate. An estimate need not be consistent: a vertex to
  /// which a better way is found later is visited again.
  ///
  /// Source: Hart, Nilsson and Raphael, "A formal basis for the heuristic determination of minimum
  /// cost paths", 1968.
  ///
  /// - Parameters:
  ///   - source: where the path begins.
  ///   - target: where the path ends.
  ///   - weights: the weights of this graph's edges.
  ///   - avoided: vertices that the path may not touch, its ends included.
  ///   - estimate: for a vertex a weight of zero or more that no path from there to the target is
  ///     less than; ``EdgeWeight/unreachable`` says that there is none.
  /// - Returns: the least path in the order of ``Path``, or `nil` if none leads to the target.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O((*n* + *m*) log *n*) time with a consistent estimate and O(*n*) space, where
  ///   *n* is the number of vertices and *m* of edges; less the better the estimate is.
  @inlinable
  public func shortestPath<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    avoiding avoided: VertexSet<Vertex> = [], estimate: (Vertex) -> Weight
  ) throws(NoSuchVertex) -> Path<Vertex, Edge, Weight>? {
    try check(source)
    try check(target)
    weights.requireMatch(self)
    guard !avoided.contains(source), !avoided.contains(target) else { return nil }
    var labels = ContiguousArray<Weight>(repeating: .unreachable, count: vertexCount)
    var heap = IndexedHeap<Weight>(itemCount: vertexCount)
    var limit = Weight.unreachable
    labels[source.position] = .zero
    heap.insertOrLower(source.rawValue, to: .zero)
    while let node = heap.popMin(), node.key <= limit {
      let vertex = Vertex(rawValue: node.item)
      let label = labels[vertex.position]
      if vertex == target {
        limit = label.roundedUp(additions: vertexCount)
        continue
      }
      for edge in outgoing(vertex) where weights.isUsable(edge) {
        let end = self.target(edge)
        let extended = label + weights[edge]
        guard extended < labels[end.position], extended <= limit, !avoided.contains(end) else {
          continue
        }
        let rest = estimate(end)
        guard rest <= limit - extended, rest < .unreachable else { continue }
        labels[end.position] = extended
        heap.insertOrLower(end.rawValue, to: extended + rest)
      }
    }
    guard labels[target.position] < .unreachable else { return nil }
    let tight = TightPaths(
      graph: self, weights: weights, direction: .forward, labels: labels, SingleLabels(),
      root: source)
    return Path(from: source, edges: tight.leastPath(to: target), in: self, weights: weights)
  }
}
