/// Which way a search follows the edges.
public enum Direction: Hashable, Sendable, CaseIterable {
  /// From the source of an edge to its target.
  case forward

  /// From the target of an edge to its source.
  case backward

  /// The other direction.
  @inlinable
  public var reversed: Direction { self == .forward ? .backward : .forward }
}

extension Digraph {
  /// The slots that hold the edges to follow from a vertex; ``edge(inSlot:_:)`` reads them.
  @inlinable
  func slots(of vertex: Vertex, _ direction: Direction) -> Range<Int> {
    switch direction {
    case .forward:
      Int(outgoingOffsets[vertex.position])..<Int(outgoingOffsets[vertex.position + 1])
    case .backward:
      Int(incomingOffsets[vertex.position])..<Int(incomingOffsets[vertex.position + 1])
    }
  }

  /// The edge in a slot of ``slots(of:_:)``.
  @inlinable
  func edge(inSlot slot: Int, _ direction: Direction) -> Edge {
    switch direction {
    case .forward: Edge(rawValue: UInt32(truncatingIfNeeded: slot))
    case .backward: incomingEdges[slot]
    }
  }

  /// The vertex that following the edge in a slot leads to.
  @inlinable
  func end(ofSlot slot: Int, _ direction: Direction) -> Vertex {
    switch direction {
    case .forward: targets[slot]
    case .backward: incomingSources[slot]
    }
  }
}
