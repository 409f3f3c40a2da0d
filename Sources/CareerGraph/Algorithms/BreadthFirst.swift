/// The vertices that a start leads to, nearest first, found as they are asked for.
///
/// Each vertex comes once, with its distance in edges. Vertices of equal distance come in the order
/// in which the vertices before them list their edges. ``Digraph/breadthFirst(from:direction:)``
/// makes it.
public struct BreadthFirst<Vertex: DenseIndex, Edge: DenseIndex>: Sequence, Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let start: Vertex
  @usableFromInline let direction: Direction

  @inlinable
  init(graph: Digraph<Vertex, Edge>, start: Vertex, direction: Direction) {
    self.graph = graph
    self.start = start
    self.direction = direction
  }

  /// Begins at the start.
  @inlinable
  public func makeIterator() -> Iterator {
    Iterator(graph: graph, start: start, direction: direction)
  }
}

extension BreadthFirst {
  /// Walks the vertices nearest first.
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let graph: Digraph<Vertex, Edge>
    @usableFromInline let direction: Direction
    @usableFromInline var found: VertexSet<Vertex>
    @usableFromInline var queue: [Vertex]
    @usableFromInline var head = 0
    @usableFromInline var distance = 0
    @usableFromInline var levelEnd = 1

    @inlinable
    init(graph: Digraph<Vertex, Edge>, start: Vertex, direction: Direction) {
      self.graph = graph
      self.direction = direction
      found = VertexSet(vertexCount: graph.vertexCount)
      queue = [start]
      found.insert(start)
    }

    /// The next vertex, with the number of edges on a way to it that has the fewest.
    @inlinable
    public mutating func next() -> (vertex: Vertex, distance: Int)? {
      guard head < queue.count else { return nil }
      if head == levelEnd {
        distance += 1
        levelEnd = queue.count
      }
      let vertex = queue[head]
      head += 1
      for slot in graph.slots(of: vertex, direction) {
        let neighbor = graph.end(ofSlot: slot, direction)
        guard !found.contains(neighbor) else { continue }
        found.insert(neighbor)
        queue.append(neighbor)
      }
      return (vertex, distance)
    }
  }
}

extension Digraph {
  /// The vertices that a start leads to, nearest first.
  ///
  /// ```swift
  /// for (vertex, distance) in try graph.breadthFirst(from: start) where distance <= 2 {
  ///   print(vertex, "is at most two steps away")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with, which comes first, at distance 0.
  ///   - direction: which way to follow the edges.
  /// - Returns: a lazy sequence; stopping early saves the rest of the work.
  /// - Throws: ``NoSuchVertex`` if `start` is outside the graph.
  /// - Complexity: O(*n* + *m*) time for the whole sequence and O(*n*) space, where *n* is the
  ///   number of vertices and *m* of edges.
  @inlinable
  public func breadthFirst(
    from start: Vertex, direction: Direction = .forward
  ) throws(NoSuchVertex) -> BreadthFirst<Vertex, Edge> {
    try check(start)
    return BreadthFirst(graph: self, start: start, direction: direction)
  }
}
