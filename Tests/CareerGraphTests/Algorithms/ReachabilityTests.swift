import CareerGraph
import TestSupport
import Testing

@Suite struct ReachabilityTests {
  @Test func findsWhatLiesAheadAndBehind() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (1, 2), (3, 1), (4, 4)])
    #expect(try graph.reachable(from: 1) == [1, 2])
    #expect(try graph.reachable(from: 1, direction: .backward) == [0, 1, 3])
    #expect(try graph.reachable(from: 4) == [4])
    #expect(throws: NoSuchVertex.self) { try graph.reachable(from: 5) }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func agreesWithTheTransitiveClosure(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let leads = Oracle.closure(of: graph)
    for start in graph.vertices {
      let ahead = try graph.reachable(from: start)
      let behind = try graph.reachable(from: start, direction: .backward)
      #expect(Array(ahead) == graph.vertices.filter { leads[start.position][$0.position] })
      #expect(Array(behind) == graph.vertices.filter { leads[$0.position][start.position] })
    }
  }

  /// So many vertices found at a time that the search asks the others instead.
  @Test(arguments: 0..<24 as Range<UInt64>)
  func agreesWithBreadthFirstSearchOnLargeGraphs(seed: UInt64) throws {
    let graph = try RandomGraph.mesh(
      seed: seed, vertexCount: 3000, edgeCount: 2500 + 500 * Int(seed))
    for start in [0, 1, 2] as [VertexID] { try compare(graph, start) }
  }

  /// A broom: many vertices at once, and then a long way on, along or against the numbering.
  @Test(arguments: [false, true])
  func followsALongWayFromManyVertices(isDescending: Bool) throws {
    let (bristles, length) = (600, 200)
    let count = 1 + bristles + length
    let handle = Array(1 + bristles..<count)
    let way = [1] + (isDescending ? handle.reversed() : handle)
    let edges = (1...bristles).map { (0, $0) } + zip(way, way.dropFirst())
    let graph = try Graph(vertexCount: count + 40, pairs: edges)
    try compare(graph, 0)
    #expect(try graph.reachable(from: 0).count == count)
    #expect(try graph.reachable(from: VertexID(handle[0])).count == (isDescending ? 1 : length))
  }

  private func compare(_ graph: Graph, _ start: VertexID) throws {
    for direction in Direction.allCases {
      let found = try graph.reachable(from: start, direction: direction)
      let walked = try graph.breadthFirst(from: start, direction: direction)
      #expect(Array(found) == walked.map(\.vertex).sorted())
    }
  }
}
