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
}
