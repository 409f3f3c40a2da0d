/// Brandes' algorithm, with working memory that serves all sources.
@usableFromInline
struct BetweennessSearch<
  Vertex: DenseIndex, Edge, Metric: PathMetric<Edge>, Count: PathCount
> {
  /// An edge on a shortest path from the source.
  @usableFromInline
  struct TightEdge {
    @usableFromInline let edge: UInt32
    @usableFromInline let source: UInt32
    @usableFromInline let target: UInt32

    @inlinable
    init(edge: UInt32, source: UInt32, target: UInt32) {
      self.edge = edge
      self.source = source
      self.target = target
    }
  }

  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let metric: Metric
  @usableFromInline let targets: VertexSet<Vertex>?

  /// How far each vertex is from the source; only meaningful for those in ``order``.
  @usableFromInline var labels: [Metric.Label]
  @usableFromInline var isFound: [Bool]
  @usableFromInline var heap: IndexedHeap<Metric.Label>

  /// The vertices that the source leads to, nearest first.
  @usableFromInline var order: [Vertex] = []
  @usableFromInline var tightEdges: [TightEdge] = []
  @usableFromInline var counts: [Count]
  @usableFromInline var dependencies: [Double]
  @usableFromInline var vertexScores: [Double]
  @usableFromInline var edgeScores: [Double]

  @inlinable
  init(graph: Digraph<Vertex, Edge>, metric: Metric, targets: VertexSet<Vertex>?) {
    self.graph = graph
    self.metric = metric
    self.targets = targets
    labels = Array(repeating: Metric.start, count: graph.vertexCount)
    isFound = Array(repeating: false, count: graph.vertexCount)
    heap = IndexedHeap(itemCount: Metric.isUniform ? 0 : graph.vertexCount)
    counts = Array(repeating: .none, count: graph.vertexCount)
    dependencies = Array(repeating: 0, count: graph.vertexCount)
    vertexScores = dependencies
    edgeScores = Array(repeating: 0, count: graph.edgeCount)
  }
}

/// How counting the shortest paths went.
@usableFromInline
enum PathCounting: Sendable {
  case isDone

  /// An edge of a shortest path adds nothing to its label, so that it could lie on a cycle.
  case labelDoesNotGrow

  /// The number of paths is beyond the range of its type.
  case tooManyPaths
}

extension BetweennessSearch {
  /// What has been added so far.
  @inlinable
  var scores: Betweenness<Vertex, Edge> {
    Betweenness(vertexScores: vertexScores, edgeScores: edgeScores)
  }

  /// Adds the paths that begin at any of the sources, as far as they can be counted.
  @inlinable
  mutating func addPaths(from sources: [Vertex]) -> PathCounting {
    for source in sources {
      reset()
      if Metric.isUniform { searchLevels(from: source) } else { search(from: source) }
      let counting = countPaths(from: source)
      guard counting == .isDone else { return counting }
      addDependencies(source)
    }
    return .isDone
  }

  /// Takes away what the source before left.
  @inlinable
  mutating func reset() {
    for vertex in order {
      isFound[vertex.position] = false
      counts[vertex.position] = .none
      dependencies[vertex.position] = 0
    }
    order.removeAll(keepingCapacity: true)
    tightEdges.removeAll(keepingCapacity: true)
  }

  /// Finds how far all vertices are by Dijkstra's algorithm.
  @inlinable
  mutating func search(from source: Vertex) {
    isFound[source.position] = true
    labels[source.position] = Metric.start
    heap.insertOrLower(source.rawValue, to: Metric.start)
    while let node = heap.popMin() {
      let vertex = Vertex(rawValue: node.item)
      order.append(vertex)
      for edge in graph.outgoing(vertex) {
        let end = graph.target(edge)
        guard let label = metric.extend(node.key, by: edge) else { continue }
        if isFound[end.position], !(label < labels[end.position]) { continue }
        isFound[end.position] = true
        labels[end.position] = label
        heap.insertOrLower(end.rawValue, to: label)
      }
    }
  }

  /// Finds how far all vertices are where each edge adds the same.
  @inlinable
  mutating func searchLevels(from source: Vertex) {
    isFound[source.position] = true
    labels[source.position] = Metric.start
    order.append(source)
    var head = 0
    while head < order.count {
      let vertex = order[head]
      head += 1
      for edge in graph.outgoing(vertex) {
        let end = graph.target(edge)
        guard !isFound[end.position],
          let label = metric.extend(labels[vertex.position], by: edge)
        else { continue }
        isFound[end.position] = true
        labels[end.position] = label
        order.append(end)
      }
    }
  }

  /// Counts the shortest paths to each vertex, and lists the edges that they take.
  @inlinable
  mutating func countPaths(from source: Vertex) -> PathCounting {
    counts[source.position] = .one
    for vertex in order {
      let label = labels[vertex.position]
      let count = counts[vertex.position]
      guard count.isExact else { return .tooManyPaths }
      for edge in graph.outgoing(vertex) {
        let end = graph.target(edge)
        guard end != vertex, let extended = metric.extend(label, by: edge),
          extended == labels[end.position]
        else { continue }
        guard label < extended else { return .labelDoesNotGrow }
        counts[end.position] += count
        tightEdges.append(
          TightEdge(edge: edge.rawValue, source: vertex.rawValue, target: end.rawValue))
      }
    }
    return .isDone
  }

  /// Adds to each vertex and edge the share of the pairs that depend on it, farthest first.
  @inlinable
  mutating func addDependencies(_ source: Vertex) {
    for tight in tightEdges.reversed() {
      let (near, far) = (Int(tight.source), Int(tight.target))
      let ends = targets?.contains(Vertex(far)) ?? true ? 1.0 : 0
      let share = Count.share(of: counts[near], in: counts[far]) * (ends + dependencies[far])
      dependencies[near] += share
      edgeScores[Int(tight.edge)] += share
    }
    for vertex in order where vertex != source {
      vertexScores[vertex.position] += dependencies[vertex.position]
    }
  }
}

extension Digraph {
  /// The scores by one metric, or `nil` if a label does not grow along an edge of a shortest path.
  @inlinable
  func scores<Metric: PathMetric<Edge>>(
    _ metric: Metric, from sources: [Vertex], to targets: VertexSet<Vertex>?
  ) -> Betweenness<Vertex, Edge>? {
    var search = BetweennessSearch<Vertex, Edge, Metric, Double>(
      graph: self, metric: metric, targets: targets)
    switch search.addPaths(from: sources) {
    case .isDone: return search.scores
    case .labelDoesNotGrow: return nil
    case .tooManyPaths: break
    }
    var wideSearch = BetweennessSearch<Vertex, Edge, Metric, WidePathCount>(
      graph: self, metric: metric, targets: targets)
    return wideSearch.addPaths(from: sources) == .isDone ? wideSearch.scores : nil
  }
}
