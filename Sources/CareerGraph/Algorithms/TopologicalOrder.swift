/// The vertices of a graph in an order that all edges follow, or a cycle that makes it impossible.
public enum TopologicalOrder<Vertex: DenseIndex, Edge: DenseIndex>: Hashable, Sendable {
  /// All vertices; each edge leads from an earlier to a later one.
  case sorted([Vertex])

  /// The graph has cycles, and this is one of them.
  case cyclic(Cycle<Vertex, Edge>)
}

/// A way through a graph that ends where it began and visits no vertex twice.
///
/// The edge at an index leads from the vertex at that index to the next one, the last edge back to
/// the first vertex. A loop is a cycle of one vertex.
public struct Cycle<Vertex: DenseIndex, Edge: DenseIndex>: Hashable, Sendable {
  /// The vertices, of which the smallest is the first.
  public let vertices: [Vertex]

  /// The edges, as many as vertices.
  public let edges: [Edge]

  @usableFromInline
  init(vertices: [Vertex], edges: [Edge]) {
    self.vertices = vertices
    self.edges = edges
  }
}

extension Cycle: CustomStringConvertible {
  /// The vertices with arrows between them; the first is named again at the end.
  public var description: String {
    (vertices + vertices.prefix(1)).map(\.description).joined(separator: " → ")
  }
}

extension TopologicalOrder {
  /// The vertices in order, or `nil` if there is a cycle.
  @inlinable
  public var vertices: [Vertex]? {
    if case .sorted(let vertices) = self { vertices } else { nil }
  }

  /// The cycle found, or `nil` if there is none.
  @inlinable
  public var cycle: Cycle<Vertex, Edge>? {
    if case .cyclic(let cycle) = self { cycle } else { nil }
  }
}

extension Digraph {
  /// An order of the vertices that all edges follow, or a cycle.
  ///
  /// ```swift
  /// switch graph.topologicalOrder() {
  /// case .sorted(let vertices): print(vertices)
  /// case .cyclic(let cycle): print("these depend on each other: \(cycle)")
  /// }
  /// ```
  ///
  /// The order is always the same for the same graph: vertices come by the number of edges on the
  /// longest path that ends there; within that, as they become free, beginning with vertices
  /// without incoming edges in ascending order. The cycle is found by walking back from the
  /// smallest vertex that stays unsorted, each time over the first incoming edge whose source stays
  /// unsorted too.
  ///
  /// Source: Kahn, "Topological sorting of large networks", 1962.
  ///
  /// - Returns: the order, or one cycle of the graph.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges.
  @inlinable
  public func topologicalOrder() -> TopologicalOrder<Vertex, Edge> {
    var missing = ContiguousArray<UInt32>(repeating: 0, count: vertexCount)
    var order = ContiguousArray<Vertex>(repeating: Vertex(rawValue: 0), count: vertexCount + 1)
    let count = sort(into: &order, &missing)
    order.removeLast(order.count - count)
    guard let unsorted = missing.firstIndex(where: { $0 > 0 }) else { return .sorted(Array(order)) }
    return .cyclic(cycle(before: Vertex(unsorted), missing: missing))
  }

  /// Lists vertices in topological order, as far as it goes.
  ///
  /// Whether a vertex has become free is hard to foretell, so there is no branch for it: each end of
  /// an edge is written behind the order, which grows only if the end is free.
  ///
  /// - Parameters:
  ///   - order: takes the vertices, and needs one place more than there are.
  ///   - missing: takes for each vertex the number of incoming edges from unsorted vertices.
  /// - Returns: the number of vertices in the order.
  @inlinable
  func sort(into order: inout ContiguousArray<Vertex>, _ missing: inout ContiguousArray<UInt32>)
    -> Int
  {
    var order = order.mutableSpan
    var missing = missing.mutableSpan
    var count = 0
    for vertex in 0..<vertexCount {
      let edgeCount = incomingOffsets[vertex + 1] - incomingOffsets[vertex]
      missing[vertex] = edgeCount
      order[count] = Vertex(rawValue: UInt32(truncatingIfNeeded: vertex))
      count += edgeCount == 0 ? 1 : 0
    }
    var batchArray = ContiguousArray<SettledVertex>(repeating: SettledVertex(), count: 32)
    var batch = batchArray.mutableSpan
    var head = 0
    while head < count {
      let size = Swift.min(count - head, batch.count)
      for index in 0..<size {
        let vertex = order[head + index].position
        batch[index].begin = outgoingOffsets[vertex]
        batch[index].end = outgoingOffsets[vertex + 1]
      }
      for index in 0..<size {
        for slot in Int(batch[index].begin)..<Int(batch[index].end) {
          let end = targets[slot]
          let left = missing[end.position] - 1
          missing[end.position] = left
          order[count] = end
          count += left == 0 ? 1 : 0
        }
      }
      head += size
    }
    return count
  }

  /// Walks back from an unsorted vertex until one comes up again.
  ///
  /// A vertex is unsorted if `missing` of it, the number of its incoming edges whose source is
  /// unsorted, is not 0.
  @inlinable
  func cycle(before start: Vertex, missing: ContiguousArray<UInt32>) -> Cycle<Vertex, Edge> {
    var edges: [Edge] = []
    var seen = VertexSet<Vertex>(vertexCount: vertexCount)
    var vertex = start
    while seen.insert(vertex) {
      guard let edge = incoming(vertex).first(where: { missing[source($0).position] > 0 }) else {
        preconditionFailure("an unsorted vertex without an unsorted predecessor")
      }
      edges.append(edge)
      vertex = source(edge)
    }
    // The walk entered the cycle at `vertex`; drop what led there, and turn the rest forward.
    let first = edges.firstIndex { target($0) == vertex } ?? 0
    let forward = Array(edges[first...].reversed())
    let smallest = forward.indices.min { source(forward[$0]) < source(forward[$1]) } ?? 0
    let rotated = Array(forward[smallest...] + forward[..<smallest])
    return Cycle(vertices: rotated.map(source), edges: rotated)
  }
}
