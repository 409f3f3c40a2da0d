/// The vertices that a start leads to in depth-first order, found as they are asked for.
///
/// ``Digraph/depthFirst(from:direction:)`` gives each vertex when the search enters it (preorder),
/// ``Digraph/depthFirstPostorder(from:direction:)`` when the search leaves it for good (postorder).
/// Edges are followed in the order in which a vertex lists them.
public struct DepthFirst<Vertex: DenseIndex, Edge: DenseIndex>: Sequence, Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let start: Vertex
  @usableFromInline let direction: Direction
  @usableFromInline let isPostorder: Bool

  @inlinable
  init(graph: Digraph<Vertex, Edge>, start: Vertex, direction: Direction, isPostorder: Bool) {
    self.graph = graph
    self.start = start
    self.direction = direction
    self.isPostorder = isPostorder
  }

  /// Begins at the start.
  @inlinable
  public func makeIterator() -> Iterator {
    Iterator(graph: graph, start: start, direction: direction, isPostorder: isPostorder)
  }
}

extension DepthFirst {
  /// Walks the vertices in depth-first order.
  public struct Iterator: IteratorProtocol, Sendable {
    /// A vertex on the way from the start to where the search is, and its edges still to follow.
    @usableFromInline
    struct Frame: Sendable {
      @usableFromInline let vertex: Vertex
      @usableFromInline var slots: Range<Int>

      @inlinable
      init(vertex: Vertex, slots: Range<Int>) {
        self.vertex = vertex
        self.slots = slots
      }
    }

    @usableFromInline let graph: Digraph<Vertex, Edge>
    @usableFromInline let direction: Direction
    @usableFromInline let isPostorder: Bool
    @usableFromInline var start: Vertex?
    @usableFromInline var found: VertexSet<Vertex>
    @usableFromInline var stack: [Frame] = []

    @inlinable
    init(graph: Digraph<Vertex, Edge>, start: Vertex, direction: Direction, isPostorder: Bool) {
      self.graph = graph
      self.direction = direction
      self.isPostorder = isPostorder
      self.start = start
      found = VertexSet(vertexCount: graph.vertexCount)
    }

    /// The next vertex in the order chosen.
    @inlinable
    public mutating func next() -> Vertex? {
      if let start {
        self.start = nil
        enter(start)
        if !isPostorder { return start }
      }
      while let top = stack.last {
        if let child = nextChild(of: top) {
          enter(child)
          if !isPostorder { return child }
        } else {
          stack.removeLast()
          if isPostorder { return top.vertex }
        }
      }
      return nil
    }

    @inlinable
    mutating func enter(_ vertex: Vertex) {
      found.insert(vertex)
      stack.append(Frame(vertex: vertex, slots: graph.slots(of: vertex, direction)))
    }

    /// Follows edges of the topmost frame up to the first that leads to a new vertex.
    @inlinable
    mutating func nextChild(of top: Frame) -> Vertex? {
      for slot in top.slots {
        let child = graph.end(ofSlot: slot, direction)
        if !found.contains(child) {
          stack[stack.count - 1].slots = slot + 1..<top.slots.upperBound
          return child
        }
      }
      return nil
    }
  }
}

extension Digraph {
  /// The vertices that a start leads to, each when a depth-first search enters it.
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with, which comes first.
  ///   - direction: which way to follow the edges.
  /// - Returns: a lazy sequence; stopping early saves the rest of the work.
  /// - Throws: ``NoSuchVertex`` if `start` is outside the graph.
  /// - Complexity: O(*n* + *m*) time for the whole sequence and O(*n*) space, where *n* is the
  ///   number of vertices and *m* of edges; it does not recur.
  @inlinable
  public func depthFirst(
    from start: Vertex, direction: Direction = .forward
  ) throws(NoSuchVertex) -> DepthFirst<Vertex, Edge> {
    try check(start)
    return DepthFirst(graph: self, start: start, direction: direction, isPostorder: false)
  }

  /// The vertices that a start leads to, each when a depth-first search leaves it for good.
  ///
  /// Read backwards, the postorder of an acyclic graph is a topological order of what the start
  /// leads to.
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with, which comes last.
  ///   - direction: which way to follow the edges.
  /// - Returns: a lazy sequence; stopping early saves the rest of the work.
  /// - Throws: ``NoSuchVertex`` if `start` is outside the graph.
  /// - Complexity: O(*n* + *m*) time for the whole sequence and O(*n*) space, where *n* is the
  ///   number of vertices and *m* of edges; it does not recur.
  @inlinable
  public func depthFirstPostorder(
    from start: Vertex, direction: Direction = .forward
  ) throws(NoSuchVertex) -> DepthFirst<Vertex, Edge> {
    try check(start)
    return DepthFirst(graph: self, start: start, direction: direction, isPostorder: true)
  }
}
