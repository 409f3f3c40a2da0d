import CareerGraph
import TestSupport
import Testing

@Suite struct BreadthFirstTests {
  @Test func givesTheNearestFirst() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 2), (0, 1), (1, 3), (2, 3), (3, 0)])
    let steps = try Array(graph.breadthFirst(from: 0))
    #expect(steps.map(\.vertex) == [0, 2, 1, 3])
    #expect(steps.map(\.distance) == [0, 1, 1, 2])
    #expect(try graph.breadthFirst(from: 3, direction: .backward).map(\.vertex) == [3, 1, 2, 0])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func distancesAreThoseOfUnitWeights(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let ones = try EdgeWeights(graph.edges.map { _ in 1 }, for: graph)
    for start in graph.vertices {
      for direction in Direction.allCases {
        let expected = Oracle.distances(
          in: graph, from: start, weights: ones, direction: direction, avoiding: [])
        var distances = [Int?](repeating: nil, count: graph.vertexCount)
        var last = 0
        for (vertex, distance) in try graph.breadthFirst(from: start, direction: direction) {
          #expect(distances[vertex.position] == nil, "each vertex comes once")
          #expect(distance >= last, "the nearest come first")
          distances[vertex.position] = distance
          last = distance
        }
        #expect(distances == expected)
      }
    }
  }

  @Test func refusesAVertexOutsideTheGraph() throws {
    let graph = try Graph(vertexCount: 2, pairs: [])
    #expect(throws: NoSuchVertex.self) { try graph.breadthFirst(from: 2) }
    let empty = try Graph(vertexCount: 0, pairs: [])
    let error = #expect(throws: NoSuchVertex.self) { try empty.breadthFirst(from: 0) }
    #expect(error?.description == "there is no vertex 0: the graph is empty")
  }

  @Test func walksALongLine() throws {
    let graph = try Graph.line(vertexCount: 200_000)
    let last = try graph.breadthFirst(from: 0).reduce(0) { max($0, $1.distance) }
    #expect(last == 199_999)
  }
}
