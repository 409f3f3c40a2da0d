/// A way through a graph: its vertices, the edges between them, and their weight.
///
/// A path always follows its edges from source to target, whichever way it was searched for. A path
/// without edges has one vertex and weight zero.
///
/// - Complexity: space O(*l*), where *l* is the number of edges.
public struct Path<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  /// The vertices, from first to last: one more than edges.
  public let vertices: [Vertex]

  /// The edges, from first to last.
  public let edges: [Edge]

  /// The sum of the edges' weights, added from first to last.
  public let weight: Weight

  @usableFromInline
  init(vertices: [Vertex], edges: [Edge], weight: Weight) {
    self.vertices = vertices
    self.edges = edges
    self.weight = weight
  }
}

extension Path: Equatable {}
extension Path: Hashable where Weight: Hashable {}

extension Path: Comparable {
  /// Orders paths: the lighter first; of equal weight the one with fewer edges; then the one with
  /// the smaller vertex where they first differ; then the one with the smaller edge there.
  ///
  /// Every search that has to choose among paths chooses the least in this order.
  public static func < (left: Path, right: Path) -> Bool {
    if left.weight != right.weight { return left.weight < right.weight }
    if left.edges.count != right.edges.count { return left.edges.count < right.edges.count }
    if left.vertices != right.vertices {
      return left.vertices.lexicographicallyPrecedes(right.vertices)
    }
    return left.edges.lexicographicallyPrecedes(right.edges)
  }
}

extension Path: CustomStringConvertible {
  /// The vertices with arrows between them, and the weight.
  public var description: String {
    vertices.map(\.description).joined(separator: " → ") + " (\(weight))"
  }
}
