import CareerGraph
import TestSupport
import Testing

@Suite struct ShortestSimplePathsTests {
  @Test func givesTheExampleOfTheTextbooks() throws {
    // C D E F G H are 0 to 5.
    let graph = try Graph(
      vertexCount: 6,
      pairs: [(0, 1), (0, 2), (1, 3), (2, 1), (2, 3), (2, 4), (3, 4), (3, 5), (4, 5)])
    let weights = try EdgeWeights([3, 2, 4, 1, 2, 3, 2, 1, 2], for: graph)
    let paths = try graph.shortestSimplePaths(from: 0, to: 5, weights: weights)
    #expect(
      paths.prefix(3).map(\.description) == [
        "0 → 2 → 3 → 5 (5)", "0 → 2 → 4 → 5 (7)", "0 → 1 → 3 → 5 (8)",
      ])
    #expect(Array(paths.prefix(0)).isEmpty)
    #expect(Array(paths.prefix(100)).count == 7)
  }

  @Test func parallelEdgesMakeDifferentPaths() throws {
    let graph = try Graph(vertexCount: 2, pairs: [(0, 1), (0, 0), (0, 1), (1, 0)])
    let weights = try EdgeWeights([4, 0, 4, 0], for: graph)
    let paths = try Array(graph.shortestSimplePaths(from: 0, to: 1, weights: weights))
    #expect(paths.map(\.edges) == [[0], [2]])
  }

  @Test func staysEmptyAfterTheEnd() throws {
    let graph = try Graph(vertexCount: 3, pairs: [(0, 1)])
    let weights = try EdgeWeights([1], for: graph)
    var paths = try graph.shortestSimplePaths(from: 0, to: 1, weights: weights).makeIterator()
    let weight = paths.next()?.weight
    #expect(weight == 1)
    let ends = [paths.next(), paths.next()]
    #expect(ends == [nil, nil])
    #expect(try Array(graph.shortestSimplePaths(from: 0, to: 2, weights: weights)).isEmpty)
    #expect(
      try graph.shortestSimplePaths(from: 2, to: 2, weights: weights).map(\.vertices) == [[2]])
    #expect(throws: NoSuchVertex.self) {
      try graph.shortestSimplePaths(from: 0, to: 3, weights: weights)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func areAllSimplePathsInOrder(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compare(random.graph, random.integers, avoiding: avoided)
      try compare(random.graph, random.quarters, avoiding: avoided)
    }
  }

  private func compare<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, avoiding avoided: VertexSet<VertexID>
  ) throws {
    for source in graph.vertices {
      for target in graph.vertices {
        let expected = Oracle.simplePaths(
          in: graph, from: source, to: target, weights: weights, avoiding: avoided)
        let paths = try Array(
          graph.shortestSimplePaths(from: source, to: target, weights: weights, avoiding: avoided))
        #expect(paths.map(Oracle.Walk.init) == expected)
        #expect(paths == paths.sorted())
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func noneIsMissingWhereSumsRound(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let graph = random.graph
    for target in graph.vertices {
      let expected = Oracle.simplePaths(
        in: graph, from: 0, to: target, weights: random.tenths, avoiding: [])
      let paths = try Array(graph.shortestSimplePaths(from: 0, to: target, weights: random.tenths))
      #expect(paths.map(\.weight) == expected.map(\.weight))
      #expect(Set(paths.map(\.edges)) == Set(expected.map(\.edges)))
    }
  }

  @Test func firstPathsOfExponentiallyManyComeAtOnce() throws {
    // A chain of 60 pairs of parallel edges has 2⁶⁰ paths.
    let graph = try Graph(
      vertexCount: 61,
      edges: (0..<120).map { (source: $0 / 2, target: $0 / 2 + 1) })
    let weights = try EdgeWeights(graph.edges.map { $0.position % 2 }, for: graph)
    let paths = try graph.shortestSimplePaths(from: 0, to: 60, weights: weights).prefix(62)
    #expect(paths.map(\.weight) == [0] + Array(repeating: 1, count: 60) + [2])
  }
}
