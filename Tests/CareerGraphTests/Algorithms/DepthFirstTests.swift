import CareerGraph
import TestSupport
import Testing

@Suite struct DepthFirstTests {
  @Test func entersAndLeavesInOrder() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (0, 2), (1, 3), (3, 2), (2, 0)])
    #expect(try Array(graph.depthFirst(from: 0)) == [0, 1, 3, 2])
    #expect(try Array(graph.depthFirstPostorder(from: 0)) == [2, 3, 1, 0])
    #expect(try Array(graph.depthFirst(from: 2, direction: .backward)) == [2, 0, 3, 1])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func agreesWithRecursion(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    for start in graph.vertices {
      for direction in Direction.allCases {
        var preorder: [VertexID] = []
        var postorder: [VertexID] = []
        func visit(_ vertex: VertexID) {
          preorder.append(vertex)
          let ends =
            direction == .forward
            ? graph.outgoing(vertex).map(graph.target) : graph.incoming(vertex).map(graph.source)
          for end in ends where !preorder.contains(end) { visit(end) }
          postorder.append(vertex)
        }
        visit(start)
        #expect(try Array(graph.depthFirst(from: start, direction: direction)) == preorder)
        #expect(
          try Array(graph.depthFirstPostorder(from: start, direction: direction)) == postorder)
      }
    }
  }

  @Test func refusesAVertexOutsideTheGraph() throws {
    let graph = try Graph(vertexCount: 1, pairs: [(0, 0)])
    #expect(throws: NoSuchVertex.self) { try graph.depthFirst(from: 1) }
    #expect(throws: NoSuchVertex.self) { try graph.depthFirstPostorder(from: 1) }
    #expect(try Array(graph.depthFirst(from: 0)) == [0])
  }

  @Test func walksALongLine() throws {
    let graph = try Graph.line(vertexCount: 200_000)
    #expect(try graph.depthFirst(from: 0).elementsEqual(graph.vertices))
    #expect(try graph.depthFirstPostorder(from: 0).elementsEqual(graph.vertices.reversed()))
  }
}
