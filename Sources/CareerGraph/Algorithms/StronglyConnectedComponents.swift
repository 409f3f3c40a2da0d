/// The state of Pearce's algorithm.
@usableFromInline
struct ComponentSearch<Vertex: DenseIndex, Edge: DenseIndex> {
  /// A vertex on the way to where the search is.
  @usableFromInline
  struct Frame {
    @usableFromInline let vertex: Vertex

    /// The rank that the vertex began with; it keeps it if it leads to no earlier vertex.
    @usableFromInline let order: UInt32
    @usableFromInline var slots: Range<Int>

    @inlinable
    init(vertex: Vertex, order: UInt32, slots: Range<Int>) {
      self.vertex = vertex
      self.order = order
      self.slots = slots
    }
  }

  @usableFromInline let graph: Digraph<Vertex, Edge>

  /// For each vertex 0 before it is found, then the least order number known that it leads to, and
  /// in the end the number of its component, which is greater than any order number still in use.
  @usableFromInline var ranks: [UInt32]
  @usableFromInline var nextOrder: UInt32 = 1

  /// Components are numbered downwards, because the last in topological order is complete first.
  @usableFromInline var nextComponent: UInt32
  @usableFromInline var path: [Frame] = []

  /// Vertices that the search has left, but whose component is not complete.
  @usableFromInline var pending: [Vertex] = []

  @inlinable
  init(graph: Digraph<Vertex, Edge>) {
    self.graph = graph
    ranks = Array(repeating: 0, count: graph.vertexCount)
    nextComponent = UInt32(graph.vertexCount)
  }
}

extension ComponentSearch {
  @inlinable
  mutating func run() -> VertexComponents<Vertex> {
    for start in graph.vertices where ranks[start.position] == 0 {
      enter(start)
      while let top = path.last {
        if let child = newChild(of: top) { enter(child) } else { leave(top) }
      }
    }
    let first = nextComponent + 1
    return VertexComponents(
      componentOfVertex: ranks.map { $0 - first }, count: ranks.count - Int(nextComponent))
  }

  @inlinable
  mutating func enter(_ vertex: Vertex) {
    ranks[vertex.position] = nextOrder
    path.append(
      Frame(vertex: vertex, order: nextOrder, slots: graph.slots(of: vertex, .forward)))
    nextOrder += 1
  }

  /// Takes over the ranks of children, up to the first that is new.
  ///
  /// The edge to a new child stays among those to follow, so that its rank is taken over later.
  @inlinable
  mutating func newChild(of top: Frame) -> Vertex? {
    for slot in top.slots {
      let child = graph.targets[slot]
      if ranks[child.position] == 0 {
        path[path.count - 1].slots = slot..<top.slots.upperBound
        return child
      }
      ranks[top.vertex.position] = Swift.min(
        ranks[top.vertex.position], ranks[child.position])
    }
    return nil
  }

  /// Completes the component of a vertex that leads to no earlier one; lets any other wait.
  @inlinable
  mutating func leave(_ top: Frame) {
    path.removeLast()
    let vertex = top.vertex
    guard ranks[vertex.position] == top.order else {
      pending.append(vertex)
      return
    }
    while let member = pending.last, ranks[member.position] >= top.order {
      pending.removeLast()
      ranks[member.position] = nextComponent
      nextOrder -= 1
    }
    ranks[vertex.position] = nextComponent
    nextOrder -= 1
    nextComponent -= 1
  }
}

extension Digraph {
  /// The largest sets of vertices that all lead to each other, in a topological order.
  ///
  /// ```swift
  /// let components = graph.stronglyConnectedComponents()
  /// components.component(of: a) == components.component(of: b)  // each leads to the other
  /// components.contains { $0.count > 1 }  // there is a way round
  /// ```
  ///
  /// Source: Pearce, "A space-efficient algorithm for finding strongly connected components", 2016.
  ///
  /// - Returns: the components; a vertex on no cycle is a component of its own.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges; it does not recur.
  @inlinable
  public func stronglyConnectedComponents() -> VertexComponents<Vertex> {
    var search = ComponentSearch(graph: self)
    return search.run()
  }
}
