extension Digraph {
  /// The largest sets of vertices that hang together, whichever way the edges between them point.
  ///
  /// ```swift
  /// let islands = graph.weaklyConnectedComponents()
  /// if islands.count > 1 { print("the graph falls into \(islands.count) parts") }
  /// ```
  ///
  /// - Returns: the components, numbered in the order of their smallest vertices.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges.
  @inlinable
  public func weaklyConnectedComponents() -> VertexComponents<Vertex> {
    var componentOfVertex = [UInt32](repeating: .max, count: vertexCount)
    var count: UInt32 = 0
    var waiting: [Vertex] = []
    for start in vertices where componentOfVertex[start.position] == .max {
      componentOfVertex[start.position] = count
      waiting.append(start)
      while let vertex = waiting.popLast() {
        for direction in Direction.allCases {
          for slot in slots(of: vertex, direction) {
            let neighbor = end(ofSlot: slot, direction)
            guard componentOfVertex[neighbor.position] == .max else { continue }
            componentOfVertex[neighbor.position] = count
            waiting.append(neighbor)
          }
        }
      }
      count += 1
    }
    return VertexComponents(componentOfVertex: componentOfVertex, count: Int(count))
  }
}
