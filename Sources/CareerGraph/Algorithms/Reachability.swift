extension Digraph {
  /// All vertices that a start leads to, or that lead to it.
  ///
  /// ```swift
  /// let ahead = try graph.reachable(from: start)
  /// let behind = try graph.reachable(from: goal, direction: .backward)
  /// ```
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
    try breadthFirst(from: start, direction: direction).reachedVertices()
  }
}

extension BreadthFirst {
  /// The vertices of the whole sequence.
  @inlinable
  func reachedVertices() -> VertexSet<Vertex> {
    var iterator = makeIterator()
    while iterator.next() != nil {}
    return iterator.found
  }
}
