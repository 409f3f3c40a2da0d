/// How far a vertex is from where a search began: weight first, then number of edges.
@usableFromInline
struct PathLabel<Weight: EdgeWeight>: Comparable, Sendable {
  @usableFromInline let weight: Weight
  @usableFromInline let edgeCount: UInt32

  @inlinable
  init(weight: Weight, edgeCount: UInt32) {
    self.weight = weight
    self.edgeCount = edgeCount
  }

  /// The label of a vertex that no path has led to yet.
  @inlinable
  static var unreached: PathLabel { PathLabel(weight: .zero, edgeCount: .max) }

  @inlinable
  var isReached: Bool { edgeCount != .max }

  /// The label of a path that is longer by one edge.
  @inlinable
  func extended(by weight: Weight) -> PathLabel {
    PathLabel(weight: self.weight + weight, edgeCount: edgeCount &+ 1)
  }

  @inlinable
  static func < (left: PathLabel, right: PathLabel) -> Bool {
    left.weight < right.weight
      || (left.weight == right.weight && left.edgeCount < right.edgeCount)
  }
}

/// Dijkstra's algorithm, with working memory that can be used again and again.
@usableFromInline
struct ShortestPathSearch<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let direction: Direction
  @usableFromInline var labels: [PathLabel<Weight>]
  @usableFromInline var heap: IndexedHeap<PathLabel<Weight>>

  /// The vertices whose label must be taken away before the next search.
  @usableFromInline var touched: [Vertex] = []

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, direction: Direction
  ) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    self.direction = direction
    labels = Array(repeating: .unreached, count: graph.vertexCount)
    heap = IndexedHeap(itemCount: graph.vertexCount)
  }
}

extension ShortestPathSearch {
  /// Labels all vertices that a root leads to, or stops as soon as one of them is settled.
  ///
  /// - Parameters:
  ///   - root: the vertex to begin at.
  ///   - weight: what the root's own label weighs.
  ///   - goal: the vertex to stop at.
  ///   - avoided: vertices not to enter.
  ///   - excluded: edges at the root not to follow.
  /// - Returns: whether the goal was settled.
  @inlinable
  @discardableResult
  mutating func run(
    from root: Vertex, at weight: Weight = .zero, to goal: Vertex? = nil,
    avoiding avoided: VertexSet<Vertex>, excluding excluded: [Edge] = []
  ) -> Bool {
    reset()
    guard !avoided.contains(root) else { return false }
    label(root, PathLabel(weight: weight, edgeCount: 0))
    while let node = heap.popMin() {
      let vertex = Vertex(rawValue: node.item)
      if vertex == goal { return true }
      for slot in graph.slots(of: vertex, direction) {
        let edge = graph.edge(inSlot: slot, direction)
        let end = graph.end(ofSlot: slot, direction)
        let label = node.key.extended(by: weights[edge])
        let known = labels[end.position]
        if known.isReached {
          guard label < known else { continue }
        } else {
          guard weights.isUsable(edge), !avoided.contains(end) else { continue }
        }
        if vertex == root, excluded.contains(edge) { continue }
        self.label(end, label)
      }
    }
    return false
  }

  @inlinable
  mutating func label(_ vertex: Vertex, _ label: PathLabel<Weight>) {
    if !labels[vertex.position].isReached { touched.append(vertex) }
    labels[vertex.position] = label
    heap.insertOrLower(vertex.rawValue, to: label)
  }

  /// Takes away the labels of the search before.
  @inlinable
  mutating func reset() {
    for vertex in touched { labels[vertex.position] = .unreached }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
  }

  /// The edges of the least path to a vertex that the last search reached.
  @inlinable
  func leastPath(from root: Vertex, to vertex: Vertex, excluding excluded: [Edge] = []) -> [Edge] {
    TightEdges(
      graph: graph, weights: weights, direction: direction, labels: labels, root: root,
      excluded: excluded
    ).leastPath(to: vertex)
  }
}
