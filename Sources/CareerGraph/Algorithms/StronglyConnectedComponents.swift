/// The state of Pearce's algorithm.
@usableFromInline
struct ComponentSearch<Vertex: DenseIndex, Edge: DenseIndex> {
  /// A vertex on the way to where the search is, and the edges that it has yet to follow.
  @usableFromInline
  struct Frame {
    @usableFromInline let vertex: UInt32

    /// The rank that the vertex began with; it keeps it if it leads to no earlier vertex.
    @usableFromInline let order: UInt32
    @usableFromInline var slot: UInt32
    @usableFromInline let end: UInt32

    @inlinable
    init(vertex: UInt32, order: UInt32, slot: UInt32, end: UInt32) {
      self.vertex = vertex
      self.order = order
      self.slot = slot
      self.end = end
    }
  }

  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline var nextOrder: UInt32 = 1

  /// Components are numbered downwards, because the last in topological order is complete first.
  @usableFromInline var nextComponent: UInt32
  @usableFromInline var path: [Frame] = []

  /// Vertices that the search has left, but whose component is not complete.
  @usableFromInline var pending: [UInt32] = []

  @inlinable
  init(graph: Digraph<Vertex, Edge>) {
    self.graph = graph
    nextComponent = UInt32(graph.vertexCount)
  }
}

extension ComponentSearch {
  @inlinable
  mutating func run() -> VertexComponents<Vertex> {
    // For each vertex 0 before it is found, then the least order number known that it leads to, and
    // in the end the number of its component, which is greater than any order number still in use.
    var rankArray = [UInt32](repeating: 0, count: graph.vertexCount)
    var ranks = rankArray.mutableSpan
    for start in 0..<ranks.count where ranks[start] == 0 {
      enter(UInt32(truncatingIfNeeded: start), &ranks)
      while !path.isEmpty { followEdges(&ranks) }
    }
    let first = nextComponent + 1
    for position in 0..<ranks.count { ranks[position] -= first }
    return VertexComponents(
      componentOfVertex: rankArray, count: graph.vertexCount - Int(nextComponent))
  }

  @inlinable
  @inline(__always)
  mutating func enter(_ vertex: UInt32, _ ranks: inout MutableSpan<UInt32>) {
    ranks[Int(vertex)] = nextOrder
    path.append(
      Frame(
        vertex: vertex, order: nextOrder, slot: graph.outgoingOffsets[Int(vertex)],
        end: graph.outgoingOffsets[Int(vertex) + 1]))
    nextOrder += 1
  }

  /// Follows the edges of the last vertex on the path, up to one that leads to a new vertex.
  ///
  /// The edge to a new vertex stays among those to follow, so that its rank is taken over later.
  @inlinable
  @inline(__always)
  mutating func followEdges(_ ranks: inout MutableSpan<UInt32>) {
    let top = path[path.count - 1]
    var rank = ranks[Int(top.vertex)]
    for slot in Int(top.slot)..<Int(top.end) {
      let child = graph.targets[slot].rawValue
      let childRank = ranks[Int(child)]
      if childRank == 0 {
        ranks[Int(top.vertex)] = rank
        path[path.count - 1].slot = UInt32(truncatingIfNeeded: slot)
        return enter(child, &ranks)
      }
      rank = Swift.min(rank, childRank)
    }
    ranks[Int(top.vertex)] = rank
    path.removeLast()
    leave(top, rank, &ranks)
  }

  /// Completes the component of a vertex that leads to no earlier one; lets any other wait.
  @inlinable
  @inline(__always)
  mutating func leave(_ top: Frame, _ rank: UInt32, _ ranks: inout MutableSpan<UInt32>) {
    guard rank == top.order else { return pending.append(top.vertex) }
    while let member = pending.last, ranks[Int(member)] >= top.order {
      pending.removeLast()
      ranks[Int(member)] = nextComponent
      nextOrder -= 1
    }
    ranks[Int(top.vertex)] = nextComponent
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
