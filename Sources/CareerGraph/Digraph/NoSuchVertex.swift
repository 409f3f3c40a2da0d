/// An algorithm was asked about a vertex that its graph does not have.
public struct NoSuchVertex: Error, Hashable, Sendable, CustomStringConvertible {
  /// The position of the vertex asked for.
  public let vertex: Int

  /// The number of vertices that the graph has.
  public let vertexCount: Int

  @usableFromInline
  init(vertex: Int, vertexCount: Int) {
    self.vertex = vertex
    self.vertexCount = vertexCount
  }

  /// The message for a person.
  public var description: String {
    vertexCount == 0
      ? "there is no vertex \(vertex): the graph is empty"
      : "there is no vertex \(vertex): the vertices are 0 ..< \(vertexCount)"
  }
}

extension Digraph {
  /// Throws unless a vertex belongs to this graph.
  @inlinable
  func check(_ vertex: Vertex) throws(NoSuchVertex) {
    guard contains(vertex) else {
      throw NoSuchVertex(vertex: vertex.position, vertexCount: vertexCount)
    }
  }
}
