/// On how many shortest paths each vertex and each edge of a graph lies.
///
/// Of the shortest paths from one vertex to another, each counts equally, and all of them together
/// count as one. A vertex lies between the others: the ends of a path do not count.
/// ``Digraph/betweenness(from:to:)`` makes it.
///
/// - Complexity: space O(*n* + *m*), where *n* is the number of vertices and *m* of edges.
public struct Betweenness<Vertex: DenseIndex, Edge: DenseIndex>: Hashable, Sendable {
  @usableFromInline let vertexScores: [Double]
  @usableFromInline let edgeScores: [Double]

  @usableFromInline
  init(vertexScores: [Double], edgeScores: [Double]) {
    self.vertexScores = vertexScores
    self.edgeScores = edgeScores
  }
}

extension Betweenness {
  /// The number of pairs of other vertices whose shortest path leads through a vertex.
  ///
  /// - Precondition: the vertex belongs to the graph.
  @inlinable
  public subscript(vertex: Vertex) -> Double { vertexScores[vertex.position] }

  /// The number of pairs of vertices whose shortest path takes an edge.
  ///
  /// - Precondition: the edge belongs to the graph.
  @inlinable
  public subscript(edge: Edge) -> Double { edgeScores[edge.position] }
}

extension Digraph {
  /// On how many shortest paths each vertex and each edge lies, where a path with fewer edges is
  /// shorter.
  ///
  /// ```swift
  /// let scores = try graph.betweenness()
  /// let busiest = graph.vertices.max { scores[$0] < scores[$1] }
  /// ```
  ///
  /// Paths that differ only in which of several parallel edges they take are different paths. The
  /// same question always gets the same answer, to the last bit.
  ///
  /// To estimate the scores of a large graph from *k* sources drawn at random, multiply the answer
  /// by *n* / *k* (Brandes and Pich, "Centrality estimation in large networks", 2007).
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001.
  ///
  /// - Parameters:
  ///   - sources: where paths begin; `nil` for all vertices.
  ///   - targets: where paths end; `nil` for all vertices.
  /// - Returns: the scores; for a pair of ends that no path connects nothing is counted.
  /// - Throws: ``NoSuchVertex`` if a source is outside the graph.
  /// - Complexity: O(*k* (*n* + *m*)) time and O(*n* + *m*) space, where *n* is the number of
  ///   vertices, *m* of edges and *k* of sources.
  @inlinable
  public func betweenness(
    from sources: VertexSet<Vertex>? = nil, to targets: VertexSet<Vertex>? = nil
  ) throws(NoSuchVertex) -> Betweenness<Vertex, Edge> {
    let starts = try startsOfPaths(sources)
    guard let scores = scores(HopMetric<Edge>(), from: starts, to: targets) else {
      preconditionFailure("a path that does not grow by an edge")
    }
    return scores
  }

  /// On how many shortest paths each vertex and each edge lies, where a path of less weight is
  /// shorter.
  ///
  /// All paths of the least weight count, however many edges they have. Only where an edge adds
  /// nothing to the weight of a path (weight zero, or too small beside the rest of a rounded sum),
  /// the paths with the fewest edges count, because there might be infinitely many others. Where
  /// addition rounds, paths are equal if their rounded sums are; take integers where ties matter.
  ///
  /// Source: Brandes, "A faster algorithm for betweenness centrality", 2001.
  ///
  /// - Parameters:
  ///   - weights: the weights of this graph's edges.
  ///   - sources: where paths begin; `nil` for all vertices.
  ///   - targets: where paths end; `nil` for all vertices.
  /// - Returns: the scores; for a pair of ends that no path connects nothing is counted.
  /// - Throws: ``NoSuchVertex`` if a source is outside the graph.
  /// - Precondition: `weights` were made for this graph.
  /// - Complexity: O(*k* (*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* is the number
  ///   of vertices, *m* of edges and *k* of sources.
  @inlinable
  public func betweenness<Weight>(
    weights: EdgeWeights<Edge, Weight>, from sources: VertexSet<Vertex>? = nil,
    to targets: VertexSet<Vertex>? = nil
  ) throws(NoSuchVertex) -> Betweenness<Vertex, Edge> {
    weights.requireMatch(self)
    let starts = try startsOfPaths(sources)
    let byWeight = scores(WeightMetric(weights: weights), from: starts, to: targets)
    let byLabel = byWeight ?? scores(LabelMetric(weights: weights), from: starts, to: targets)
    guard let byLabel else { preconditionFailure("a path that does not grow by an edge") }
    return byLabel
  }

  @inlinable
  func startsOfPaths(_ sources: VertexSet<Vertex>?) throws(NoSuchVertex) -> [Vertex] {
    guard let sources else { return Array(vertices) }
    let starts = Array(sources)
    if let last = starts.last { try check(last) }
    return starts
  }
}
