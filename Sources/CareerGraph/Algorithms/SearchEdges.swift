/// The edges that a search follows, as flat arrays: by slots, of which each vertex has a range.
@usableFromInline
protocol SearchEdges<Weight>: Sendable {
  associatedtype Vertex: DenseIndex
  associatedtype Weight: EdgeWeight

  /// Where the slots of each vertex begin, and the end of the last.
  var offsets: [UInt32] { get }

  /// The vertex that following the edge in a slot leads to.
  var ends: [Vertex] { get }

  /// The weight of the edge in a slot.
  func weight(inSlot slot: Int) -> Weight
}

/// Edges whose weights lie in the order of the slots.
@usableFromInline
struct OrderedEdges<Vertex: DenseIndex, Weight: EdgeWeight>: SearchEdges {
  @usableFromInline let offsets: [UInt32]
  @usableFromInline let ends: [Vertex]
  @usableFromInline let weights: [Weight]

  @inlinable
  init(offsets: [UInt32], ends: [Vertex], weights: [Weight]) {
    self.offsets = offsets
    self.ends = ends
    self.weights = weights
  }

  @inlinable
  @inline(__always)
  func weight(inSlot slot: Int) -> Weight { weights[slot] }
}

/// Edges whose weights must be looked up.
@usableFromInline
struct ScatteredEdges<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: SearchEdges {
  @usableFromInline let offsets: [UInt32]
  @usableFromInline let ends: [Vertex]
  @usableFromInline let edges: [Edge]
  @usableFromInline let weights: [Weight]

  @inlinable
  init(offsets: [UInt32], ends: [Vertex], edges: [Edge], weights: [Weight]) {
    self.offsets = offsets
    self.ends = ends
    self.edges = edges
    self.weights = weights
  }

  @inlinable
  @inline(__always)
  func weight(inSlot slot: Int) -> Weight { weights[edges[slot].position] }
}

extension Digraph {
  /// The edges out of the vertices.
  @inlinable
  func outgoingEdges<Weight>(
    _ weights: EdgeWeights<Edge, Weight>
  ) -> OrderedEdges<Vertex, Weight> {
    OrderedEdges(offsets: outgoingOffsets, ends: targets, weights: weights.values)
  }

  /// The edges into the vertices.
  @inlinable
  func incomingEdges<Weight>(
    _ weights: EdgeWeights<Edge, Weight>
  ) -> ScatteredEdges<Vertex, Edge, Weight> {
    ScatteredEdges(
      offsets: incomingOffsets, ends: incomingSources, edges: incomingEdges,
      weights: weights.values)
  }
}
