/// The state of Pearce's algorithm.
@usableFromInline
struct ComponentSearch<Vertex: DenseIndex, Edge: DenseIndex> {
  /// A vertex on the way to where the search is, and the edges that it has yet to follow.
  @usableFromInline
  struct Frame {
    @usableFromInline var vertex: UInt32 = 0

    /// The rank that the vertex began with; it keeps it if it leads to no earlier vertex.
    @usableFromInline var order: UInt32 = 0
    @usableFromInline var slot: UInt32 = 0
    @usableFromInline var end: UInt32 = 0

    @inlinable
    init() {}
  }

  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline var nextOrder: UInt32 = 1

  /// Components are numbered downwards, because the last in topological order is complete first.
  @usableFromInline var nextComponent: UInt32

  /// The number of vertices on the way to where the search is.
  @usableFromInline var depth = 0

  /// The number of vertices that the search has left, but whose component is not complete.
  @usableFromInline var pendingCount = 0

  @inlinable
  init(graph: Digraph<Vertex, Edge>) {
    self.graph = graph
    nextComponent = UInt32(graph.vertexCount)
  }
}

extension ComponentSearch {
  /// Searches from all vertices.
  @inlinable
  mutating func run() -> VertexComponents<Vertex> {
    // For each vertex 0 before it is found, then the least order number known that it leads to, and
    // in the end the number of its component, which is greater than any order number still in use.
    var ranks = ContiguousArray<UInt32>(repeating: 0, count: graph.vertexCount)
    var pending = ranks
    var sizes = ContiguousArray<UInt32>(repeating: 0, count: graph.vertexCount + 1)
    var path = ContiguousArray<Frame>(repeating: Frame(), count: 64)
    var start = 0
    while start < graph.vertexCount {
      start = search(from: start, &ranks, &path, &pending, &sizes)
      if depth == path.count { path.append(contentsOf: repeatElement(Frame(), count: depth)) }
    }
    let first = nextComponent + 1
    for vertex in ranks.indices { ranks[vertex] -= first }
    return VertexComponents(componentOfVertex: Array(ranks), sizes: sizes[Int(first)...])
  }

  /// Searches on, for as long as the path has room.
  ///
  /// - Returns: the vertex up to which all have been found.
  @inlinable
  mutating func search(
    from start: Int, _ rankArray: inout ContiguousArray<UInt32>,
    _ pathArray: inout ContiguousArray<Frame>, _ pendingArray: inout ContiguousArray<UInt32>,
    _ sizeArray: inout ContiguousArray<UInt32>
  ) -> Int {
    var ranks = rankArray.mutableSpan
    var path = pathArray.mutableSpan
    var pending = pendingArray.mutableSpan
    var sizes = sizeArray.mutableSpan
    for vertex in start..<ranks.count {
      if depth == 0 {
        guard ranks[vertex] == 0 else { continue }
        enter(UInt32(truncatingIfNeeded: vertex), &ranks, &path)
      }
      while depth > 0 {
        guard depth < path.count else { return vertex }
        followEdges(&ranks, &path, &pending, &sizes)
      }
    }
    return ranks.count
  }

  @inlinable
  @inline(__always)
  mutating func enter(
    _ vertex: UInt32, _ ranks: inout MutableSpan<UInt32>, _ path: inout MutableSpan<Frame>
  ) {
    ranks[Int(vertex)] = nextOrder
    path[depth].vertex = vertex
    path[depth].order = nextOrder
    path[depth].slot = graph.outgoingOffsets[Int(vertex)]
    path[depth].end = graph.outgoingOffsets[Int(vertex) + 1]
    depth += 1
    nextOrder += 1
  }

  /// Follows the edges of the last vertex on the path, up to one that leads to a new vertex.
  ///
  /// The edge to a new vertex stays among those to follow, so that its rank is taken over later.
  @inlinable
  @inline(__always)
  mutating func followEdges(
    _ ranks: inout MutableSpan<UInt32>, _ path: inout MutableSpan<Frame>,
    _ pending: inout MutableSpan<UInt32>, _ sizes: inout MutableSpan<UInt32>
  ) {
    let top = path[depth - 1]
    var rank = ranks[Int(top.vertex)]
    for slot in Int(top.slot)..<Int(top.end) {
      let child = graph.targets[slot].rawValue
      let childRank = ranks[Int(child)]
      if childRank == 0 {
        ranks[Int(top.vertex)] = rank
        path[depth - 1].slot = UInt32(truncatingIfNeeded: slot)
        return enter(child, &ranks, &path)
      }
      rank = Swift.min(rank, childRank)
    }
    ranks[Int(top.vertex)] = rank
    depth -= 1
    leave(top, rank, &ranks, &pending, &sizes)
  }

  /// Completes the component of a vertex that leads to no earlier one; lets any other wait.
  @inlinable
  @inline(__always)
  mutating func leave(
    _ top: Frame, _ rank: UInt32, _ ranks: inout MutableSpan<UInt32>,
    _ pending: inout MutableSpan<UInt32>, _ sizes: inout MutableSpan<UInt32>
  ) {
    guard rank == top.order else {
      pending[pendingCount] = top.vertex
      pendingCount += 1
      return
    }
    let pendingBefore = pendingCount
    while pendingCount > 0 {
      let member = Int(pending[pendingCount - 1])
      guard ranks[member] >= top.order else { break }
      pendingCount -= 1
      ranks[member] = nextComponent
    }
    ranks[Int(top.vertex)] = nextComponent
    let size = UInt32(truncatingIfNeeded: pendingBefore - pendingCount + 1)
    sizes[Int(nextComponent)] = size
    nextOrder -= size
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
