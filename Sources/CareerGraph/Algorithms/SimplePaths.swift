/// The simple paths from one vertex to another, in the order in which a depth-first search comes
/// upon them, found as they are asked for.
///
/// ``Digraph/simplePaths(from:to:weights:maximumWeight:maximumEdges:avoiding:)`` makes it.
public struct SimplePaths<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sequence,
  Sendable
{
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline let source: Vertex
  @usableFromInline let target: Vertex
  @usableFromInline let weightLimit: Weight
  @usableFromInline let edgeLimit: Int
  @usableFromInline let avoided: VertexSet<Vertex>

  @inlinable
  init(
    graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>, source: Vertex,
    target: Vertex, weightLimit: Weight, edgeLimit: Int, avoided: VertexSet<Vertex>
  ) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    self.source = source
    self.target = target
    self.weightLimit = weightLimit
    self.edgeLimit = edgeLimit
    self.avoided = avoided
  }

  /// Begins before the first path; no work is done until it is asked for.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(self) }
}

extension SimplePaths {
  /// Walks on from path to path.
  public struct Iterator: IteratorProtocol, Sendable {
    /// A vertex on the way to where the search is, and its edges still to follow.
    @usableFromInline
    struct Frame: Sendable {
      @usableFromInline let vertex: Vertex
      @usableFromInline let weight: Weight
      @usableFromInline var slots: Range<Int>

      @inlinable
      init(vertex: Vertex, weight: Weight, slots: Range<Int>) {
        self.vertex = vertex
        self.weight = weight
        self.slots = slots
      }
    }

    @usableFromInline let paths: SimplePaths
    @usableFromInline var frames: [Frame] = []
    @usableFromInline var edges: [Edge] = []
    @usableFromInline var blocked: VertexSet<Vertex>
    @usableFromInline var hasBegun = false

    /// What the rest of a path from each vertex weighs at least.
    @usableFromInline var leastRest: ContiguousArray<Weight> = []

    /// How many edges the rest of a path from each vertex has at least.
    @usableFromInline var fewestEdges: [Int] = []

    @inlinable
    init(_ paths: SimplePaths) {
      self.paths = paths
      blocked = paths.avoided
    }

    /// The next path, or `nil` after the last.
    ///
    /// - Complexity: O(*n* + *m*) time for the first, where *n* is the number of vertices and *m*
    ///   of edges, and then without an upper bound better than the number of simple paths from the
    ///   source: an inner vertex can block the only rest that is short enough.
    @inlinable
    public mutating func next() -> Path<Vertex, Edge, Weight>? {
      if !hasBegun {
        hasBegun = true
        guard begin() else { return nil }
        if paths.source == paths.target { return path() }
        enter(paths.source, at: .zero)
      }
      while let top = frames.last {
        guard let (edge, rest) = nextEdge(of: top) else {
          leave()
          continue
        }
        frames[frames.count - 1].slots = rest
        edges.append(edge)
        let end = paths.graph.target(edge)
        if end == paths.target {
          defer { edges.removeLast() }
          return path()
        }
        enter(end, at: top.weight + paths.weights[edge])
      }
      return nil
    }
  }
}

extension SimplePaths.Iterator {
  /// Learns how far the vertices are from the target.
  ///
  /// - Returns: whether there is any path.
  @inlinable
  mutating func begin() -> Bool {
    let (graph, weights) = (paths.graph, paths.weights)
    guard !blocked.contains(paths.source), !blocked.contains(paths.target) else { return false }
    var search = DistanceSearch(weights)
    search.block(blocked)
    search.start(at: paths.target)
    search.run(graph.incomingEdges(weights))
    leastRest = search.labels
    fewestEdges = Array(repeating: .max, count: graph.vertexCount)
    fewestEdges[paths.target.position] = 0
    var queue = [paths.target]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      for edge in graph.incoming(vertex) where weights.isUsable(edge) {
        let near = graph.source(edge)
        guard fewestEdges[near.position] == .max, !blocked.contains(near) else { continue }
        fewestEdges[near.position] = fewestEdges[vertex.position] + 1
        queue.append(near)
      }
    }
    return isWithinLimits(paths.source, at: .zero, edgeCount: 0)
  }

  @inlinable
  mutating func enter(_ vertex: Vertex, at weight: Weight) {
    blocked.insert(vertex)
    frames.append(
      Frame(vertex: vertex, weight: weight, slots: paths.graph.slots(of: vertex, .forward)))
  }

  @inlinable
  mutating func leave() {
    guard let frame = frames.popLast() else { return }
    blocked.remove(frame.vertex)
    if !edges.isEmpty { edges.removeLast() }
  }

  /// The first edge of a frame that may lead to the target within the limits, and those after it.
  @inlinable
  func nextEdge(of top: Frame) -> (edge: Edge, rest: Range<Int>)? {
    for slot in top.slots {
      let edge = paths.graph.edge(inSlot: slot, .forward)
      let end = paths.graph.target(edge)
      guard paths.weights.isUsable(edge), !blocked.contains(end),
        isWithinLimits(end, at: top.weight + paths.weights[edge], edgeCount: edges.count + 1)
      else { continue }
      return (edge, slot + 1..<top.slots.upperBound)
    }
    return nil
  }

  @inlinable
  func isWithinLimits(_ vertex: Vertex, at weight: Weight, edgeCount: Int) -> Bool {
    let rest = leastRest[vertex.position]
    guard rest < .unreachable, fewestEdges[vertex.position] <= paths.edgeLimit - edgeCount else {
      return false
    }
    if vertex == paths.target { return weight <= paths.weightLimit }
    return (weight + rest).roundedDown(additions: paths.graph.vertexCount) <= paths.weightLimit
  }

  @inlinable
  func path() -> Path<Vertex, Edge, Weight> {
    Path(from: paths.source, edges: edges, in: paths.graph, weights: paths.weights)
  }
}

extension Digraph {
  /// All simple paths from one vertex to another within limits, found as they are asked for.
  ///
  /// ```swift
  /// let ways = try graph.simplePaths(
  ///   from: a, to: b, weights: months, maximumWeight: 120, maximumEdges: 5)
  /// for way in ways.prefix(100) { print(way) }
  /// ```
  ///
  /// A path is simple if it visits no vertex twice. Paths that differ only in which of several
  /// parallel edges they take are different paths. They come in the order of a depth-first search
  /// that follows edges in the order in which a vertex lists them; for the shortest first see
  /// ``shortestSimplePaths(from:to:weights:avoiding:)``. No vertex is entered from which the target is
  /// too far for the limits.
  ///
  /// - Parameters:
  ///   - source: where the paths begin.
  ///   - target: where the paths end.
  ///   - weights: the weights of this graph's edges.
  ///   - maximumWeight: no path weighs more; `nil` for no limit.
  ///   - maximumEdges: no path has more edges; `nil` for no limit.
  ///   - avoided: vertices that no path may touch, its ends included.
  /// - Returns: a lazy sequence; there can be exponentially many paths, so take a `prefix`.
  /// - Throws: ``NoSuchVertex`` if `source` or `target` is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: space O(*n*), where *n* is the number of vertices.
  @inlinable
  public func simplePaths<Weight>(
    from source: Vertex, to target: Vertex, weights: EdgeWeights<Edge, Weight>,
    maximumWeight: Weight? = nil, maximumEdges: Int? = nil,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> SimplePaths<Vertex, Edge, Weight> {
    try check(source)
    try check(target)
    return SimplePaths(
      graph: self, weights: weights, source: source, target: target,
      weightLimit: maximumWeight ?? .unreachable, edgeLimit: Swift.max(-1, maximumEdges ?? .max),
      avoided: avoided)
  }
}
