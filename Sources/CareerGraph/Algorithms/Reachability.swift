extension Digraph {
  /// All vertices that a start leads to, or that lead to it.
  ///
  /// ```swift
  /// let ahead = try graph.reachable(from: start)
  /// let behind = try graph.reachable(from: goal, direction: .backward)
  /// ```
  ///
  /// Edges are followed from the vertices found, or, while many are found at a time, from those that
  /// are not found yet against their direction.
  ///
  /// Source: Beamer, Asanović and Patterson, "Direction-optimizing breadth-first search", 2012.
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with, which belongs to the answer.
  ///   - direction: `.forward` for the vertices that `start` leads to, `.backward` for those that
  ///     lead to `start`.
  /// - Returns: the set of vertices.
  /// - Throws: ``NoSuchVertex`` if `start` is outside the graph.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges.
  @inlinable
  public func reachable(
    from start: Vertex, direction: Direction = .forward
  ) throws(NoSuchVertex) -> VertexSet<Vertex> {
    try check(start)
    switch direction {
    case .forward:
      return ReachabilitySearch.found(
        from: start, AdjacencyLists(offsets: outgoingOffsets, ends: targets),
        against: AdjacencyLists(offsets: incomingOffsets, ends: incomingSources))
    case .backward:
      return ReachabilitySearch.found(
        from: start, AdjacencyLists(offsets: incomingOffsets, ends: incomingSources),
        against: AdjacencyLists(offsets: outgoingOffsets, ends: targets))
    }
  }
}
