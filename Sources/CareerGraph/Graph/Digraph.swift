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
///   a vertex and 12 bytes an edge.
public struct Digraph<Vertex: DenseIndex, Edge: DenseIndex>: Hashable, Sendable {
  @usableFromInline let outgoingOffsets: [UInt32]
  @usableFromInline let targets: [Vertex]
  @usableFromInline let sources: [Vertex]
  @usableFromInline let incomingOffsets: [UInt32]
  @usableFromInline let incomingEdges: [Edge]
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
  public init(
    vertexCount: Int, edges: some Sequence<(source: Int, target: Int)>
  ) throws(DigraphError) {
    var endpoints: [(source: UInt32, target: UInt32)] = []
    endpoints.reserveCapacity(edges.underestimatedCount)
    guard vertexCount >= 0, vertexCount < Int(UInt32.max) else {
      throw .tooLarge(count: vertexCount)
    }
    for (index, edge) in edges.enumerated() {
      for vertex in [edge.source, edge.target] where !(0..<vertexCount).contains(vertex) {
        throw .noSuchVertex(edge: index, vertex: vertex, vertexCount: vertexCount)
      }
      endpoints.append((UInt32(edge.source), UInt32(edge.target)))
    }
    guard endpoints.count < Int(UInt32.max) else { throw .tooLarge(count: endpoints.count) }
    self = Digraph.sorted(vertexCount: vertexCount, endpoints: endpoints).graph
  }

  /// Makes a graph from endpoints that are known to be good, and tells where each edge went.
  ///
  /// - Returns: the graph, and for each of its edges the position among `endpoints`.
  /// - Complexity: O(*n* + *m*) time and space for *n* vertices and *m* edges.
  package static func sorted(
    vertexCount: Int, endpoints: [(source: UInt32, target: UInt32)]
  ) -> (graph: Digraph, origins: [UInt32]) {
    let (outgoingOffsets, origins) = countingSort(
      endpoints.lazy.map { $0.source }, bucketCount: vertexCount)
    let targets = origins.map { Vertex(rawValue: endpoints[Int($0)].target) }
    let sources = origins.map { Vertex(rawValue: endpoints[Int($0)].source) }
    let (incomingOffsets, incoming) = countingSort(
      targets.lazy.map { $0.rawValue }, bucketCount: vertexCount)
    let graph = Digraph(
      outgoingOffsets: outgoingOffsets, targets: targets, sources: sources,
      incomingOffsets: incomingOffsets, incomingEdges: incoming.map { Edge(rawValue: $0) })
    return (graph, origins)
  }

  /// Orders positions by key, keeping the order of equal keys, and gives where each key begins.
  private static func countingSort(
    _ keys: some RandomAccessCollection<UInt32>, bucketCount: Int
  ) -> (offsets: [UInt32], order: [UInt32]) {
    var offsets = [UInt32](repeating: 0, count: bucketCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for bucket in 0..<bucketCount { offsets[bucket + 1] += offsets[bucket] }
    var next = offsets
    var order = [UInt32](repeating: 0, count: keys.count)
    for (position, key) in keys.enumerated() {
      order[Int(next[Int(key)])] = UInt32(position)
      next[Int(key)] += 1
    }
    return (offsets, order)
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
