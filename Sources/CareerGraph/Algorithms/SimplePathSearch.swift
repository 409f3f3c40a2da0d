/// A part of all simple paths: those that share the beginning of a path given before, and don't go
/// on with certain edges.
///
/// The parts that wait never overlap, and together with the paths already given they are all.
@usableFromInline
struct SimplePathPart<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Comparable,
  Sendable
{
  /// No path of the part weighs less.
  @usableFromInline let bound: Weight

  /// The least path of the part, if it has been searched for.
  @usableFromInline let path: Path<Vertex, Edge, Weight>?

  /// The weight of the beginning that the paths share.
  @usableFromInline let sharedWeight: Weight

  /// The position, among the paths given, of the one with that beginning.
  @usableFromInline let parent: Int

  /// The number of edges of the beginning.
  @usableFromInline let deviation: Int

  /// The last link of a chain of edges not to go on with, or -1.
  @usableFromInline let exclusion: Int

  @inlinable
  init(
    bound: Weight, path: Path<Vertex, Edge, Weight>?, sharedWeight: Weight, parent: Int,
    deviation: Int, exclusion: Int
  ) {
    self.bound = bound
    self.path = path
    self.sharedWeight = sharedWeight
    self.parent = parent
    self.deviation = deviation
    self.exclusion = exclusion
  }

  /// Orders parts by what they promise; of equal bounds those come first that have yet to be
  /// searched, so that no path is given before one that precedes it.
  @inlinable
  static func < (left: SimplePathPart, right: SimplePathPart) -> Bool {
    if left.bound != right.bound { return left.bound < right.bound }
    switch (left.path, right.path) {
    case (let one?, let other?): return one < other
    case (nil, nil): return (left.parent, left.deviation) < (right.parent, right.deviation)
    default: return left.path == nil
    }
  }

  @inlinable
  static func == (left: SimplePathPart, right: SimplePathPart) -> Bool {
    (left.parent, left.deviation, left.bound) == (right.parent, right.deviation, right.bound)
      && left.path == right.path
  }
}

/// The state of Yen's algorithm in the form that postpones searches.
///
/// A search against the edges from the target gives each vertex the least weight that the rest of a
/// path can have; it goes no further than the paths asked for need. This bounds what a part
/// promises before it is searched, and leads each search straight to the target.
@usableFromInline
struct SimplePathSearch<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let source: Vertex
  @usableFromInline let target: Vertex

  @usableFromInline var rest: DistanceSearch<Weight>

  /// All that ``rest`` has yet to settle is at least this far from the target, or can't reach it.
  @usableFromInline var radius: Weight = .zero
  @usableFromInline var isRestKnown = false

  /// The weights of the paths found by the search in a part.
  ///
  /// Between searches all vertices are unreachable but those that may not be entered, whose label is
  /// zero.
  @usableFromInline var labels: ContiguousArray<Weight>

  /// The edges over which the labels came.
  @usableFromInline var arrivals: [Edge]
  @usableFromInline var touched: [Vertex] = []
  @usableFromInline var heap: IndexedHeap<Weight>

  @usableFromInline var parts = MinHeap<SimplePathPart<Vertex, Edge, Weight>>()

  /// The part of the path given last, which must be split before the next can be chosen.
  @usableFromInline var last: SimplePathPart<Vertex, Edge, Weight>?
  @usableFromInline var given: [Path<Vertex, Edge, Weight>] = []

  /// Chains of edges, each with the position of the link before.
  @usableFromInline var exclusions: [(edge: Edge, before: Int)] = []
}

extension SimplePathSearch {
  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, from source: Vertex,
    to target: Vertex, avoiding avoided: VertexSet<Vertex>
  ) {
    self.graph = graph
    self.weights = weights
    self.source = source
    self.target = target
    rest = DistanceSearch(weights)
    labels = rest.labels
    arrivals = Array(repeating: Edge(0), count: graph.vertexCount)
    heap = IndexedHeap(itemCount: graph.vertexCount)
    guard !avoided.contains(source), !avoided.contains(target) else { return }
    rest.block(avoided)
    for vertex in avoided where graph.contains(vertex) { labels[vertex.position] = .zero }
    rest.start(at: target)
    parts.insert(
      SimplePathPart(
        bound: .zero, path: nil, sharedWeight: .zero, parent: -1, deviation: 0, exclusion: -1))
  }

  @inlinable
  mutating func next() -> Path<Vertex, Edge, Weight>? {
    if let last { split(last) }
    last = nil
    while let part = parts.popMin() {
      if let path = part.path {
        given.append(path)
        last = part
        return path
      }
      guard let path = leastPath(of: part) else { continue }
      parts.insert(
        SimplePathPart(
          bound: path.weight, path: path, sharedWeight: part.sharedWeight, parent: part.parent,
          deviation: part.deviation, exclusion: part.exclusion))
    }
    return nil
  }
}

// MARK: - What the rest of a path weighs

extension SimplePathSearch {
  /// The least weight of a path from a vertex to the target, as far as that is known.
  @inlinable
  @inline(__always)
  func leastRest(from vertex: Vertex) -> Weight {
    let label = rest.labels[vertex.position]
    return isRestKnown ? label : Swift.min(label, radius)
  }

  /// Goes on with the search from the target until it is known what is nearer than a weight.
  @inlinable
  mutating func learnRest(within weight: Weight) {
    guard !isRestKnown, radius < weight else { return }
    let incoming = graph.incomingEdges(weights)
    while !isRestKnown, radius < weight {
      if let reached = rest.settleLevel(incoming) {
        radius = Swift.max(radius, reached)
      } else {
        isRestKnown = true
      }
    }
  }
}

// MARK: - Parts

extension SimplePathSearch {
  /// Adds the parts into which what is left of a part falls when its least path has been given.
  @inlinable
  mutating func split(_ part: SimplePathPart<Vertex, Edge, Weight>) {
    let path = given[given.count - 1]
    var weight = Weight.zero
    for (index, edge) in path.edges.enumerated() {
      let vertex = path.vertices[index]
      labels[vertex.position] = .zero
      if index >= part.deviation {
        let before = index == part.deviation ? part.exclusion : -1
        exclusions.append((edge, before))
        add(sharing: index, weight, from: vertex)
      }
      weight += weights[edge]
    }
    for vertex in path.vertices { labels[vertex.position] = .unreachable }
  }

  /// Adds the part of the paths that share so many edges of the path given last and go on with none
  /// of the chain of edges added last, unless nothing is in it.
  @inlinable
  mutating func add(sharing count: Int, _ sharedWeight: Weight, from vertex: Vertex) {
    let exclusion = exclusions.count - 1
    var least = Weight.unreachable
    for edge in graph.outgoing(vertex) where weights.isUsable(edge) {
      let end = graph.target(edge)
      // A label other than this means that the path has passed the vertex or must avoid it.
      guard labels[end.position] == .unreachable else { continue }
      let rest = leastRest(from: end)
      guard rest < .unreachable, !isExcluded(edge, by: exclusion) else { continue }
      least = Swift.min(least, weights[edge] + rest)
    }
    guard least < .unreachable else { return }
    parts.insert(
      SimplePathPart(
        bound: (sharedWeight + least).roundedDown(additions: graph.vertexCount), path: nil,
        sharedWeight: sharedWeight, parent: given.count - 1, deviation: count,
        exclusion: exclusion))
  }

  /// Whether an edge stands in a chain of edges not to go on with.
  @inlinable
  func isExcluded(_ edge: Edge, by exclusion: Int) -> Bool {
    var link = exclusion
    while link >= 0 {
      if exclusions[link].edge == edge { return true }
      link = exclusions[link].before
    }
    return false
  }
}

// MARK: - The search in a part

extension SimplePathSearch {
  /// The least path of a part, by the algorithm A*.
  @inlinable
  mutating func leastPath(
    of part: SimplePathPart<Vertex, Edge, Weight>
  ) -> Path<Vertex, Edge, Weight>? {
    let shared = part.parent < 0 ? nil : given[part.parent]
    let root = shared?.vertices[part.deviation] ?? source
    let before = shared?.vertices[..<part.deviation] ?? []
    for vertex in before { labels[vertex.position] = .zero }
    let isUnique = search(from: root, part)
    for vertex in before { labels[vertex.position] = .unreachable }
    defer {
      for vertex in touched { labels[vertex.position] = .unreachable }
      touched.removeAll(keepingCapacity: true)
    }
    guard labels[target.position] < .unreachable else { return nil }
    let edges = (shared?.edges[..<part.deviation] ?? []) + way(from: root, isUnique, part)
    return Path(from: source, edges: Array(edges), in: graph, weights: weights)
  }

  /// Labels the vertices on all shortest ways of a part from a root to the target.
  ///
  /// - Returns: whether no two ways to one vertex were of equal weight.
  @inlinable
  mutating func search(
    from root: Vertex, _ part: SimplePathPart<Vertex, Edge, Weight>
  ) -> Bool {
    var isUnique = true
    var limit = Weight.unreachable
    labels[root.position] = part.sharedWeight
    touched.append(root)
    heap.insertOrLower(root.rawValue, to: part.sharedWeight)
    while let node = heap.popMin(), node.key <= limit {
      let vertex = Vertex(rawValue: node.item)
      let label = labels[vertex.position]
      learnRest(within: node.key)
      let rest = leastRest(from: vertex)
      guard rest < .unreachable else { continue }
      if node.key < label + rest {
        // It is farther than it seemed when it was added.
        heap.insertOrLower(node.item, to: label + rest)
        continue
      }
      if vertex == target {
        limit = label.roundedUp(additions: graph.vertexCount)
        continue
      }
      for edge in graph.outgoing(vertex) {
        let end = graph.target(edge)
        let extended = label + weights[edge]
        guard extended < labels[end.position] else {
          if extended == labels[end.position] { isUnique = false }
          continue
        }
        if vertex == root, isExcluded(edge, by: part.exclusion) { continue }
        let rest = leastRest(from: end)
        guard rest < .unreachable, extended + rest <= limit else { continue }
        if labels[end.position] == .unreachable { touched.append(end) }
        labels[end.position] = extended
        arrivals[end.position] = edge
        heap.insertOrLower(end.rawValue, to: extended + rest)
      }
    }
    heap.removeAll()
    return isUnique
  }

  /// The edges from a root to the target after a search.
  @inlinable
  func way(
    from root: Vertex, _ isUnique: Bool, _ part: SimplePathPart<Vertex, Edge, Weight>
  ) -> [Edge] {
    guard isUnique else {
      let tight = TightPaths(
        graph: graph, weights: weights, direction: .forward, labels: labels, SingleLabels(),
        root: root,
        excluding: graph.outgoing(root).filter { isExcluded($0, by: part.exclusion) })
      return tight.leastPath(to: target)
    }
    var edges: [Edge] = []
    var vertex = target
    while vertex != root {
      edges.append(arrivals[vertex.position])
      vertex = graph.source(arrivals[vertex.position])
    }
    return edges.reversed()
  }
}
