import CareerGraph
import TestSupport
import Testing

@Suite struct SimplePathsTests {
  @Test func listsPathsDepthFirst() throws {
    let graph = try Graph(vertexCount: 4, pairs: [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 3)])
    let weights = try EdgeWeights([1, 5, 1, 9, 2, 0], for: graph)
    let all = try graph.simplePaths(from: 0, to: 3, weights: weights)
    #expect(
      all.map(\.description) == ["0 → 1 → 2 → 3 (4)", "0 → 1 → 3 (10)", "0 → 2 → 3 (7)"])
    let light = try graph.simplePaths(from: 0, to: 3, weights: weights, maximumWeight: 7)
    #expect(light.map(\.weight) == [4, 7])
    let short = try graph.simplePaths(from: 0, to: 3, weights: weights, maximumEdges: 2)
    #expect(short.map(\.weight) == [10, 7])
    #expect(
      try graph.simplePaths(from: 0, to: 3, weights: weights, maximumEdges: -1).map(\.weight) == [])
    #expect(try graph.simplePaths(from: 2, to: 2, weights: weights).map(\.vertices) == [[2]])
    #expect(throws: NoSuchVertex.self) { try graph.simplePaths(from: 0, to: 4, weights: weights) }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func areAllWithinTheLimits(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compare(random.graph, random.integers, avoided, [nil, 4])
      try compare(random.graph, random.quarters, avoided, [nil, 1.25])
      try compare(random.graph, random.positiveTenths, avoided, [nil, 0.7])
    }
  }

  private func compare<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, _ avoided: VertexSet<VertexID>,
    _ limits: [Weight?]
  ) throws {
    for source in graph.vertices {
      for target in graph.vertices {
        let all = Oracle.simplePaths(
          in: graph, from: source, to: target, weights: weights, avoiding: avoided)
        for limit in limits {
          for edgeLimit in [nil, 2] {
            let expected = all.filter { path in
              limit.map { path.weight <= $0 } ?? true && path.edges.count <= edgeLimit ?? .max
            }
            let paths = try Array(
              graph.simplePaths(
                from: source, to: target, weights: weights, maximumWeight: limit,
                maximumEdges: edgeLimit, avoiding: avoided))
            #expect(paths.map(Oracle.Walk.init).sorted(by: Oracle.Walk.precedes) == expected)
            let edges = paths.map(\.edges)
            #expect(zip(edges, edges.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
          }
        }
      }
    }
  }

  @Test func theFirstOfExponentiallyManyComesAtOnce() throws {
    let graph = try Graph(
      vertexCount: 5001, edges: (0..<10_000).map { (source: $0 / 2, target: $0 / 2 + 1) })
    let weights = try EdgeWeights(graph.edges.map { $0.position % 2 }, for: graph)
    let paths = try graph.simplePaths(
      from: 0, to: VertexID(5000), weights: weights, maximumWeight: 1)
    #expect(paths.prefix(3).map(\.weight) == [0, 1, 1])
  }
}
