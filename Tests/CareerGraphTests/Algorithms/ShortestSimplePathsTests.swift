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

  @Test(arguments: 0..<150 as Range<UInt64>)
  func areAllSimplePathsInOrder(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compare(random.graph, random.integers, avoiding: avoided)
      try compare(random.graph, random.quarters, avoiding: avoided)
      try compare(random.graph, random.positives, avoiding: avoided)
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

  @Test(arguments: 0..<100 as Range<UInt64>)
  func noneIsMissingWhereSumsRound(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let graph = random.graph
    for weights in [random.tenths, random.positiveTenths] {
      for target in graph.vertices {
        let expected = Oracle.simplePaths(
          in: graph, from: 0, to: target, weights: weights, avoiding: [])
        let paths = try Array(graph.shortestSimplePaths(from: 0, to: target, weights: weights))
        #expect(paths.map(\.weight) == expected.map(\.weight))
        #expect(Set(paths.map(\.edges)) == Set(expected.map(\.edges)))
      }
    }
  }

  /// In a graph too large to list all paths: no path twice, in order, and the first is the shortest.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func theFirstOfManyComeInOrder(seed: UInt64) throws {
    let graph = try RandomGraph.mesh(seed: seed, vertexCount: 60, edgeCount: 300)
    var random = SplitMix64(seed: seed)
    let weights = try EdgeWeights(
      graph.edges.map { _ in Int.random(in: 1...40, using: &random) }, for: graph)
    let all = try Array(graph.shortestSimplePaths(from: 0, to: 59, weights: weights).prefix(200))
    #expect(all == all.sorted() && Set(all).count == all.count)
    #expect(all.first == (try graph.shortestPathTree(from: 0, weights: weights).path(to: 59)))
    for path in all {
      #expect(Set(path.vertices).count == path.vertices.count)
      #expect(path.edges.map(graph.target) == Array(path.vertices.dropFirst()))
    }
    // Every path that is lighter than the last must be there: count them with a bound.
    let limit = (all.last?.weight ?? 0) - 1
    #expect(all.count { $0.weight <= limit } == count(graph, weights, limit: limit))
  }

  private func count(_ graph: Graph, _ weights: EdgeWeights<EdgeID, Int>, limit: Int) -> Int {
    let rest = Oracle.distances(
      in: graph, from: 59, weights: weights, direction: .backward, avoiding: [])
    var onPath = Set<VertexID>()
    func count(from vertex: VertexID, _ left: Int) -> Int {
      guard let rest = rest[vertex.position], rest <= left, !onPath.contains(vertex) else {
        return 0
      }
      if vertex == 59 { return 1 }
      onPath.insert(vertex)
      defer { onPath.remove(vertex) }
      return graph.outgoing(vertex).reduce(0) { sum, edge in
        sum + count(from: graph.target(edge), left - weights[edge])
      }
    }
    return count(from: 0, limit)
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
