/// The vertices of a graph, divided into components.
///
/// As a collection it consists of the components, by number; a component lists its vertices in
/// ascending order. ``Digraph/stronglyConnectedComponents()`` numbers components in a topological
/// order, ``Digraph/weaklyConnectedComponents()`` by their smallest vertices.
///
/// - Complexity: space O(*n*), where *n* is the number of vertices.
public struct VertexComponents<Vertex: DenseIndex>: Hashable, Sendable {
  @usableFromInline let componentOfVertex: [UInt32]
  @usableFromInline let offsets: [UInt32]
  @usableFromInline let members: [Vertex]
}

extension VertexComponents: RandomAccessCollection {
  /// The number of the first component.
  @inlinable
  public var startIndex: Int { 0 }

  /// One more than the number of the last component.
  @inlinable
  public var endIndex: Int { offsets.count - 1 }

  /// The vertices of a component, in ascending order.
  ///
  /// - Complexity: O(1).
  @inlinable
  public subscript(component: Int) -> ArraySlice<Vertex> {
    members[Int(offsets[component])..<Int(offsets[component + 1])]
  }

  /// The number of the component that a vertex belongs to, or `nil` if the graph has no such
  /// vertex.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func component(of vertex: Vertex) -> Int? {
    guard vertex.position < componentOfVertex.count else { return nil }
    return Int(componentOfVertex[vertex.position])
  }
}

extension VertexComponents {
  /// Lists the vertices by component.
  @inlinable
  init(componentOfVertex: [UInt32], count: Int) {
    self.componentOfVertex = componentOfVertex
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for component in componentOfVertex { offsets[Int(component) + 1] += 1 }
    for component in 0..<count { offsets[component + 1] += offsets[component] }
    self.offsets = offsets
    var next = offsets
    var members = [Vertex](repeating: Vertex(0), count: componentOfVertex.count)
    for (position, component) in componentOfVertex.enumerated() {
      members[Int(next[Int(component)])] = Vertex(position)
      next[Int(component)] += 1
    }
    self.members = members
  }
}
