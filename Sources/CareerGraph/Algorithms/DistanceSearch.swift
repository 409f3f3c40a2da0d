/// Dijkstra's algorithm without a goal: it settles vertices by and by, for as long as it is asked.
///
/// Source: Dijkstra, "A note on two problems in connexion with graphs", 1959.
@usableFromInline
struct DistanceSearch<Weight: EdgeWeight>: Sendable {
  /// For each vertex the least weight of the paths found, or ``EdgeWeight/unreachable``.
  @usableFromInline var labels: ContiguousArray<Weight>
  @usableFromInline var queue: VertexQueue<Weight>

  @usableFromInline var memory = RelaxationMemory<Weight>()

  @inlinable
  init<Edge>(_ weights: EdgeWeights<Edge, Weight>) {
    labels = ContiguousArray(repeating: .unreachable, count: weights.vertexCount)
    queue = VertexQueue(for: weights)
  }
}

extension DistanceSearch {
  /// Lets paths begin at a vertex.
  @inlinable
  mutating func start(at vertex: some DenseIndex, label: Weight = .zero) {
    labels[vertex.position] = label
    queue.insert(vertex.rawValue, at: label)
  }

  /// Lets no path touch some vertices.
  ///
  /// Their labels become zero, which nothing improves.
  @inlinable
  mutating func block(_ vertices: some Sequence<some DenseIndex>) {
    for vertex in vertices where vertex.position < labels.count {
      labels[vertex.position] = .zero
    }
  }

  /// Takes back that no path may touch some vertices.
  @inlinable
  mutating func unblock(_ vertices: some Sequence<some DenseIndex>) {
    for vertex in vertices where vertex.position < labels.count {
      labels[vertex.position] = .unreachable
    }
  }

  /// Settles all vertices.
  @inlinable
  mutating func run(_ edges: some SearchEdges<Weight>) {
    while settleBatch(edges) > 0 {}
  }

  /// Settles the nearest vertices that wait, so many that all others are at least as far away.
  ///
  /// - Returns: the greatest label of those settled, or `nil` if there were none.
  @inlinable
  mutating func settleLevel(_ edges: some SearchEdges<Weight>) -> Weight? {
    var greatest: Weight?
    repeat {
      let count = settleBatch(edges)
      for index in 0..<count {
        greatest = Swift.max(greatest ?? .zero, labels[Int(memory.settled[index].vertex)])
      }
      if count == 0 { return greatest }
    } while !queue.isLevelComplete
    return greatest
  }

  /// Settles some of the nearest vertices that wait, and labels those that they lead to.
  ///
  /// - Returns: how many were settled, now listed at the beginning of ``memory``.
  @inlinable
  @inline(__always)
  mutating func settleBatch(_ edges: some SearchEdges<Weight>) -> Int {
    var observer = NoObserver<Weight>()
    return edges.settleBatch(&labels, SingleLabels(), &queue, &memory, &observer)
  }
}
