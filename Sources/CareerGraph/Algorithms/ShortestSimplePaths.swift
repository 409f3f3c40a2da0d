/// The simple paths from one vertex to another, shortest first, found as they are asked for.
///
/// The paths come in the order of ``Path``: by weight, then by number of edges, then by the
/// vertices where two paths first differ, then by the edges there.
/// ``Digraph/shortestSimplePaths(from:to:weights:avoiding:)`` makes it.
public struct ShortestSimplePaths<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>:
  Sequence, Sendable
{
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let source: Vertex
  @usableFromInline let target: Vertex
  @usableFromInline let avoided: VertexSet<Vertex>

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, source: Vertex,
    target: Vertex, avoided: VertexSet<Vertex>
  ) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    self.source = source
    self.target = target
    self.avoided = avoided
  }

  /// Begins before the shortest path; no work is done until it is asked for.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(self) }
}

extension ShortestSimplePaths {
  /// The best path of one part of all paths.
  ///
  /// The part consists of the paths that share the first `deviation` edges and don't go on with an
  /// edge of `excluded`. The parts that wait never overlap, and together with the paths already
  /// given they are all simple paths.
  @usableFromInline
  struct Candidate: Comparable, Sendable {
    @usableFromInline let path: Path<Vertex, Edge, Weight>
    @usableFromInline let deviation: Int
    @usableFromInline let excluded: [Edge]

    @inlinable
    init(path: Path<Vertex, Edge, Weight>, deviation: Int, excluded: [Edge]) {
      self.path = path
      self.deviation = deviation
      self.excluded = excluded
    }

    @inlinable
    static func < (left: Candidate, right: Candidate) -> Bool { left.path < right.path }
  }

  /// Finds the paths one after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let paths: ShortestSimplePaths
    @usableFromInline var work: Work?

    @inlinable
    init(_ paths: ShortestSimplePaths) { self.paths = paths }

    /// The next path, or `nil` after the last.
    ///
    /// - Complexity: O(*l* (*n* + *m*) log *n*) time, where *l* is the number of edges of the path
    ///   given before, *n* the number of vertices and *m* of edges.
    @inlinable
    public mutating func next() -> Path<Vertex, Edge, Weight>? {
      if work == nil { work = Work(paths) }
      return work?.next()
    }
  }

  /// What an iterator keeps between paths.
  @usableFromInline
  struct Work: Sendable {
    @usableFromInline let graph: Digraph<Vertex, Edge>
    @usableFromInline let weights: EdgeWeights<Edge, Weight>
    @usableFromInline let source: Vertex
    @usableFromInline let target: Vertex
    @usableFromInline var search: ShortestPathSearch<Vertex, Edge, Weight>

    /// Vertices that no path can use: those to avoid, and those that don't lead to the target.
    @usableFromInline let useless: VertexSet<Vertex>
    @usableFromInline var candidates = MinHeap<Candidate>()

    /// The path given last, whose part must be split before the next can be chosen.
    @usableFromInline var last: Candidate?
  }
}

extension ShortestSimplePaths.Work {
  @inlinable
  init(_ paths: ShortestSimplePaths<Vertex, Edge, Weight>) {
    graph = paths.graph
    weights = paths.weights
    source = paths.source
    target = paths.target
    search = ShortestPathSearch(graph: graph, weights: weights, direction: .forward)
    let leading = BreadthFirst(graph: graph, start: target, direction: .backward).reachedVertices()
    var useless = paths.avoided
    for vertex in graph.vertices where !leading.contains(vertex) { useless.insert(vertex) }
    self.useless = useless
    let whole = Path<Vertex, Edge, Weight>(vertices: [source], edges: [], weight: .zero)
    addBest(of: whole, excluding: [], avoiding: useless)
  }

  @inlinable
  mutating func next() -> Path<Vertex, Edge, Weight>? {
    if let last { split(last) }
    last = candidates.popMin()
    return last?.path
  }

  /// Adds the best path of each part into which the rest of a candidate's part falls.
  @inlinable
  mutating func split(_ candidate: ShortestSimplePaths<Vertex, Edge, Weight>.Candidate) {
    let path = candidate.path
    var avoided = useless
    var weight = Weight.zero
    for (index, edge) in path.edges.enumerated() {
      if index >= candidate.deviation {
        let shared = Path(
          vertices: Array(path.vertices[...index]), edges: Array(path.edges[..<index]),
          weight: weight)
        let excluded = (index == candidate.deviation ? candidate.excluded : []) + [edge]
        addBest(of: shared, excluding: excluded, avoiding: avoided)
      }
      avoided.insert(path.vertices[index])
      weight += weights[edge]
    }
  }

  /// Adds the best path that begins with a given one and does not go on with an edge excluded.
  @inlinable
  mutating func addBest(
    of shared: Path<Vertex, Edge, Weight>, excluding excluded: [Edge],
    avoiding avoided: VertexSet<Vertex>
  ) {
    let root = shared.vertices[shared.vertices.count - 1]
    guard root == target || excluded.count < graph.outgoing(root).count else { return }
    guard
      search.run(
        from: root, at: shared.weight, to: target, avoiding: avoided, excluding: excluded)
    else { return }
    let rest = search.leastPath(from: root, to: target, excluding: excluded)
    candidates.insert(
      ShortestSimplePaths.Candidate(
        path: Path(from: source, edges: shared.edges + rest, in: graph, weights: weights),
        deviation: shared.edges.count, excluded: excluded))
  }
}

extension Digraph {
  /// The simple paths from one vertex to another, shortest first.
  ///
  /// ```swift
  /// for path in try graph.shortestSimplePaths(from: a, to: b, weights: months).prefix(3) {
  ///   print(path)
  /// }
  /// ```
  ///
  /// A path is simple if it visits no vertex twice; loops are never used. Paths that differ only in
  /// which of several parallel edges they take are different paths. From a vertex to itself there
  /// is one path, without edges.
  ///
  /// The order is that of ``Path``: by weight, then by number of edges, then by the first vertex
  /// that differs, then by the first edge that differs. It is exact wherever weights add up without
  /// rounding: integers, and floating-point numbers that are multiples of a power of two. Where
  /// addition rounds, every path still comes once and weights still never decrease, but paths whose
  /// sums agree only by rounding may come in another order.
  ///
  /// Sources: Yen, "Finding the *k* shortest loopless paths in a network", 1971; Lawler, "A
  /// procedure for computing the *k* best solutions to discrete optimization problems", 1972.
  ///
  /// - Parameters:
  ///   - source: where the paths begin.
  ///   - target: where the paths end.
  ///   - weights: the weights of this graph's edges.
  ///   - avoided: vertices that no path may touch, its ends included.
  /// - Returns: a lazy sequence, empty if no path leads to the target; there can be exponentially
  ///   many paths, so take a `prefix`.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O(*k* *l* (*n* + *m*) log *n*) time and O(*n* + *k* *l* (*l* + *k*)) space for
  ///   *k* paths of up to *l* edges, where *n* is the number of vertices and *m* of edges.
  @inlinable
  public func shortestSimplePaths<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> ShortestSimplePaths<Vertex, Edge, Weight> {
    try check(source)
    try check(target)
    return ShortestSimplePaths(
      graph: self, weights: weights, source: source, target: target, avoided: avoided)
  }
}
