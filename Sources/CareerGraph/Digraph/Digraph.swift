/// An immutable directed multigraph in compressed sparse rows.
///
/// Edges are numbered in the order of their sources, so that the edges out of a vertex are a range
/// of edge indices; a second set of offsets lists the edges into each vertex. Parallel edges and
/// loops are allowed. Weights live outside, in arrays indexed by edge.
///
/// ```swift
/// let graph = try Digraph<VertexID, EdgeID>(
///   vertexCount: 3, edges: [(source: 0, target: 1), (source: 1, target: 2)])
/// ```
///
/// - Complexity: space O(*n* + *m*), where *n* is the number of vertices and *m* of edges: 8 bytes
///   a vertex and 16 bytes an edge.
public struct Digraph<Vertex: DenseIndex, Edge: DenseIndex>: Hashable, Sendable {
  @usableFromInline let outgoingOffsets: [UInt32]
  @usableFromInline let targets: [Vertex]
  @usableFromInline let sources: [Vertex]
  @usableFromInline let incomingOffsets: [UInt32]
  @usableFromInline let incomingEdges: [Edge]

  /// The sources of ``incomingEdges``, so that searches against the edges read on without a detour.
  @usableFromInline let incomingSources: [Vertex]

  @inlinable
  init(
    outgoingOffsets: [UInt32], targets: [Vertex], sources: [Vertex], incomingOffsets: [UInt32],
    incomingEdges: [Edge], incomingSources: [Vertex]
  ) {
    self.outgoingOffsets = outgoingOffsets
    self.targets = targets
    self.sources = sources
    self.incomingOffsets = incomingOffsets
    self.incomingEdges = incomingEdges
    self.incomingSources = incomingSources
  }
}

/// Why a ``Digraph`` can't be made of the edges given.
public enum DigraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An edge names a vertex outside `0 ..< vertexCount`.
  case noSuchVertex(edge: Int, vertex: Int, vertexCount: Int)

  /// There are more vertices or edges than 32-bit indices can number.
  case tooLarge(count: Int)

  /// The message for a person.
  public var description: String {
    switch self {
    case .noSuchVertex(let edge, let vertex, let vertexCount):
      "edge \(edge) names vertex \(vertex), but the vertices are 0 ..< \(vertexCount)"
    case .tooLarge(let count):
      "\(count) elements are more than 32-bit indices can number (\(UInt32.max - 1))"
    }
  }
}

extension Digraph {
  /// Makes a graph from pairs of vertex positions.
  ///
  /// Edges are renumbered by source; edges of one source keep their order.
  ///
  /// - Parameters:
  ///   - vertexCount: the number of vertices.
  ///   - edges: for each edge the positions of its source and target.
  /// - Throws: ``DigraphError`` where a vertex does not exist or a count exceeds 32 bits.
  /// - Complexity: O(*n* + *m*) time and space for *n* vertices and *m* edges.
  @inlinable
  public init(
    vertexCount: Int, edges: some Sequence<(source: Int, target: Int)>
  ) throws(DigraphError) {
    var sources: [Vertex] = []
    var targets: [Vertex] = []
    sources.reserveCapacity(edges.underestimatedCount)
    targets.reserveCapacity(edges.underestimatedCount)
    guard vertexCount >= 0, vertexCount < Int(UInt32.max) else {
      throw .tooLarge(count: vertexCount)
    }
    for (index, edge) in edges.enumerated() {
      for vertex in [edge.source, edge.target] where !(0..<vertexCount).contains(vertex) {
        throw .noSuchVertex(edge: index, vertex: vertex, vertexCount: vertexCount)
      }
      sources.append(Vertex(edge.source))
      targets.append(Vertex(edge.target))
    }
    guard sources.count < Int(UInt32.max) else { throw .tooLarge(count: sources.count) }
    self = Digraph.arranged(vertexCount: vertexCount, sources: sources, targets: targets).graph
  }

  /// Makes a graph from endpoints that are known to be good, and tells where each edge went.
  ///
  /// - Returns: the graph, and for each of its edges the position among `endpoints`.
  /// - Complexity: O(*n* + *m*) time and space for *n* vertices and *m* edges.
  @inlinable
  package static func sorted(
    vertexCount: Int, endpoints: [(source: UInt32, target: UInt32)]
  ) -> (graph: Digraph, origins: [UInt32]) {
    let (graph, origins) = arranged(
      vertexCount: vertexCount, sources: endpoints.map { Vertex(rawValue: $0.source) },
      targets: endpoints.map { Vertex(rawValue: $0.target) })
    return (graph, origins ?? Array(0..<UInt32(endpoints.count)))
  }

  /// Makes a graph from sources and targets that are known to be good, and tells where each edge
  /// went.
  ///
  /// - Returns: the graph, and for each of its edges the position that it had, or `nil` if each
  ///   kept its own.
  /// - Complexity: O(*n* + *m*) time and space for *n* vertices and *m* edges.
  @inlinable
  package static func arranged(
    vertexCount: Int, sources: [Vertex], targets: [Vertex]
  ) -> (graph: Digraph, origins: [UInt32]?) {
    let outgoing = offsets(of: sources, vertexCount: vertexCount)
    var (sources, targets) = (sources, targets)
    var origins: [UInt32]?
    if !isSorted(sources) {
      let order = order(of: sources, offsets: outgoing)
      sources = order.map { sources[Int($0)] }
      targets = order.map { targets[Int($0)] }
      origins = order
    }
    let incoming = offsets(of: targets, vertexCount: vertexCount)
    let (edges, ends) = incomingEdges(of: targets, sources: sources, offsets: incoming)
    let graph = Digraph(
      outgoingOffsets: outgoing, targets: targets, sources: sources, incomingOffsets: incoming,
      incomingEdges: edges, incomingSources: ends)
    return (graph, origins)
  }

  @inlinable
  static func isSorted(_ vertices: [Vertex]) -> Bool {
    zip(vertices, vertices.dropFirst()).allSatisfy { $0.rawValue <= $1.rawValue }
  }

  /// Where the entries of each vertex begin if they are sorted, and the end of the last.
  @inlinable
  static func offsets(of vertices: [Vertex], vertexCount: Int) -> [UInt32] {
    var offsetArray = ContiguousArray<UInt32>(repeating: 0, count: vertexCount + 1)
    var offsets = offsetArray.mutableSpan
    for vertex in vertices { offsets[vertex.position + 1] += 1 }
    for position in 0..<vertexCount { offsets[position + 1] += offsets[position] }
    return Array(offsetArray)
  }

  /// The positions of the entries by vertex, those of one vertex in their own order.
  @inlinable
  static func order(of vertices: [Vertex], offsets: [UInt32]) -> [UInt32] {
    var nextArray = ContiguousArray(offsets)
    var next = nextArray.mutableSpan
    var orderArray = ContiguousArray<UInt32>(repeating: 0, count: vertices.count)
    var order = orderArray.mutableSpan
    for position in vertices.indices {
      let vertex = vertices[position].position
      order[Int(next[vertex])] = UInt32(truncatingIfNeeded: position)
      next[vertex] += 1
    }
    return Array(orderArray)
  }

  /// The edges by target and their sources.
  @inlinable
  static func incomingEdges(
    of targets: [Vertex], sources: [Vertex], offsets: [UInt32]
  ) -> (edges: [Edge], sources: [Vertex]) {
    var nextArray = ContiguousArray(offsets)
    var next = nextArray.mutableSpan
    var edgeArray = ContiguousArray<Edge>(repeating: Edge(rawValue: 0), count: targets.count)
    var edges = edgeArray.mutableSpan
    var endArray = ContiguousArray<Vertex>(repeating: Vertex(rawValue: 0), count: targets.count)
    var ends = endArray.mutableSpan
    for position in targets.indices {
      let target = targets[position].position
      let slot = Int(next[target])
      next[target] += 1
      edges[slot] = Edge(rawValue: UInt32(truncatingIfNeeded: position))
      ends[slot] = sources[position]
    }
    return (Array(edgeArray), Array(endArray))
  }
}

extension Digraph {
  /// The number of vertices.
  @inlinable
  public var vertexCount: Int { outgoingOffsets.count - 1 }

  /// The number of edges.
  @inlinable
  public var edgeCount: Int { targets.count }

  /// All vertices, in order.
  @inlinable
  public var vertices: DenseIndices<Vertex> { DenseIndices(0..<vertexCount) }

  /// All edges, in the order of their sources.
  @inlinable
  public var edges: DenseIndices<Edge> { DenseIndices(0..<edgeCount) }

  /// Whether a vertex belongs to this graph.
  @inlinable
  public func contains(_ vertex: Vertex) -> Bool { vertex.position < vertexCount }

  /// The edges out of a vertex.
  @inlinable
  public func outgoing(_ vertex: Vertex) -> DenseIndices<Edge> {
    DenseIndices(
      Int(outgoingOffsets[vertex.position])..<Int(outgoingOffsets[vertex.position + 1]))
  }

  /// The edges into a vertex, in the order of their sources.
  @inlinable
  public func incoming(_ vertex: Vertex) -> ArraySlice<Edge> {
    incomingEdges[
      Int(incomingOffsets[vertex.position])..<Int(incomingOffsets[vertex.position + 1])]
  }

  /// The vertex that an edge leaves.
  @inlinable
  public func source(_ edge: Edge) -> Vertex { sources[edge.position] }

  /// The vertex that an edge enters.
  @inlinable
  public func target(_ edge: Edge) -> Vertex { targets[edge.position] }
}
