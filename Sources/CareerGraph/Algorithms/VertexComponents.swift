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
    var sizes = [UInt32](repeating: 0, count: count)
    for component in componentOfVertex { sizes[Int(component)] += 1 }
    self.init(componentOfVertex: componentOfVertex, sizes: sizes)
  }

  /// Lists the vertices by component, of which the sizes are known.
  ///
  /// - Complexity: O(*n*) time for *n* vertices.
  @inlinable
  init(componentOfVertex: [UInt32], sizes: some Collection<UInt32>) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(sizes.count + 1)
    var end: UInt32 = 0
    for size in sizes {
      end += size
      offsets.append(end)
    }
    self.componentOfVertex = componentOfVertex
    self.offsets = offsets
    members = Self.members(componentOfVertex, offsets: offsets)
  }

  /// The vertices by component.
  @inlinable
  static func members(_ componentOfVertex: [UInt32], offsets: [UInt32]) -> [Vertex] {
    var nextArray = ContiguousArray(offsets)
    var next = nextArray.mutableSpan
    var memberArray = ContiguousArray<Vertex>(
      repeating: Vertex(rawValue: 0), count: componentOfVertex.count)
    var members = memberArray.mutableSpan
    for vertex in componentOfVertex.indices {
      let component = Int(componentOfVertex[vertex])
      members[Int(next[component])] = Vertex(rawValue: UInt32(truncatingIfNeeded: vertex))
      next[component] += 1
    }
    return Array(memberArray)
  }
}
