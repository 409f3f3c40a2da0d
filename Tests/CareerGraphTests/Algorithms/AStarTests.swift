import CareerGraph
import TestSupport
import Testing

@Suite struct AStarTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func givesTheSamePathWhateverTheEstimate(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compare(random.graph, random.integers, avoided, seed) { $0 / $1 }
      try compare(random.graph, random.positives, avoided, seed) { $0 / $1 }
      try compare(random.graph, random.quarters, avoided, seed) { $0 / Double($1) }
      try compare(random.graph, random.positiveTenths, avoided, seed) { $0 / Double($1) * 0.999 }
    }
  }

  /// Estimates that are exact, none at all, and a different share of the truth at each vertex, which
  /// makes them inconsistent.
  private func compare<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, _ avoided: VertexSet<VertexID>,
    _ seed: UInt64, divide: (Weight, Int) -> Weight
  ) throws {
    for target in graph.vertices {
      let rest = Oracle.distances(
        in: graph, from: target, weights: weights, direction: .backward, avoiding: avoided)
      for source in graph.vertices {
        let expected = try graph.shortestPathTree(
          from: source, weights: weights, avoiding: avoided
        ).path(to: target)
        for spread in [1, 3] {
          let path = try graph.shortestPath(
            from: source, to: target, weights: weights, avoiding: avoided
          ) { vertex in
            guard let rest = rest[vertex.position] else { return .unreachable }
            return divide(rest, 1 + (vertex.position + Int(seed)) % spread)
          }
          #expect(path == expected)
        }
        let blind = try graph.shortestPath(
          from: source, to: target, weights: weights, avoiding: avoided
        ) { _ in .zero }
        #expect(blind == expected)
      }
    }
  }

  @Test func visitsOnlyWhatTheEstimateAllows() throws {
    let graph = try Graph(
      vertexCount: 201,
      edges: (0..<200).map { (source: $0 < 100 ? $0 : $0 == 100 ? 0 : $0, target: $0 + 1) })
    let weights = try EdgeWeights(graph.edges.map { _ in 1 }, for: graph)
    var asked = 0
    let path = try graph.shortestPath(from: 0, to: 100, weights: weights) { vertex in
      asked += 1
      return vertex.position <= 100 ? 100 - vertex.position : 1000
    }
    #expect(path?.weight == 100)
    #expect(asked <= 102)
    #expect(throws: NoSuchVertex.self) {
      try graph.shortestPath(from: 0, to: 300, weights: weights) { _ in 0 }
    }
  }
}
