import CareerGraph
import TestSupport
import Testing

@Suite struct TransitiveClosureTests {
  @Test func tellsWhatLeadsToWhat() throws {
    let graph = try Graph(vertexCount: 4, pairs: [(0, 1), (1, 2), (2, 1), (3, 3)])
    let closure = graph.transitiveClosure()
    #expect(closure.reachable(from: 0) == [1, 2])
    #expect(closure.leads(from: 1, to: 1) && !closure.leads(from: 0, to: 0))
    #expect(closure.leads(from: 3, to: 3) && !closure.leads(from: 0, to: 9))
    #expect(closure.reachable(from: 9).isEmpty)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func agreesWithWarshall(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let closure = graph.transitiveClosure()
    let expected = waysOfOneEdgeOrMore(graph)
    for one in graph.vertices {
      #expect(graph.vertices.map { closure.leads(from: one, to: $0) } == expected[one.position])
      #expect(
        closure.reachable(from: one)
          == graph.vertices.filter { expected[one.position][$0.position] })
    }
  }

  @Test func leavesOutShortcuts() throws {
    let graph = try Graph(vertexCount: 4, pairs: [(0, 1), (0, 2), (0, 3), (1, 2), (1, 2), (2, 3)])
    #expect(graph.transitiveReduction() == [0, 3, 5])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func theReductionLeadsJustAsFarWithNothingToSpare(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let needed = graph.transitiveReduction()
    #expect(needed == needed.sorted() && Set(needed).count == needed.count)
    let expected = waysOfOneEdgeOrMore(graph)
    #expect(waysOfOneEdgeOrMore(try graph.keeping(needed)) == expected)
    let components = graph.stronglyConnectedComponents()
    for edge in needed
    where components.component(of: graph.source(edge))
      != components.component(of: graph.target(edge))
    {
      let fewer = try graph.keeping(needed.filter { $0 != edge })
      #expect(waysOfOneEdgeOrMore(fewer) != expected)
    }
  }

  private func waysOfOneEdgeOrMore(_ graph: Graph) -> [[Bool]] {
    let leads = Oracle.closure(of: graph)
    return graph.vertices.map { one in
      graph.vertices.map { other in
        graph.outgoing(one).contains { leads[graph.target($0).position][other.position] }
      }
    }
  }
}

extension Graph {
  /// The graph with some of its edges.
  fileprivate func keeping(_ edges: [EdgeID]) throws -> Graph {
    try Graph(
      vertexCount: vertexCount, pairs: edges.map { (source($0).position, target($0).position) })
  }
}
