import CareerGraph
import TestSupport
import Testing

@Suite struct BidirectionalSearchTests {
  @Test func findsTheShortestPath() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (0, 2), (1, 3), (2, 1), (2, 3)])
    let weights = try EdgeWeights([7, 2, 1, 3, 8], for: graph)
    var search = BidirectionalSearch(graph, weights: weights)
    #expect(try search.path(from: 0, to: 3)?.description == "0 → 2 → 1 → 3 (6)")
    #expect(try search.path(from: 0, to: 4) == nil)
    #expect(try search.distance(from: 0, to: 3, avoiding: [2, 99]) == 8)
    #expect(try search.distance(from: 0, to: 3) == 6, "what was avoided is forgotten")
    #expect(try search.path(from: 2, to: 2)?.edges == [])
    #expect(try search.path(from: 2, to: 2, avoiding: [2]) == nil)
    #expect(throws: NoSuchVertex.self) { try search.path(from: 0, to: 5) }
    #expect(throws: NoSuchVertex.self) { try search.distance(from: 5, to: 0) }
    #expect(throws: NoSuchVertex.self) {
      try graph.shortestPath(from: 0, to: 5, weights: weights)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func givesTheLeastPathOfAll(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compare(random.graph, random.integers, avoiding: avoided)
      try compare(random.graph, random.positives, avoiding: avoided)
      try compare(random.graph, random.quarters, avoiding: avoided)
      try compare(random.graph, random.tenths, avoiding: avoided)
      try compare(random.graph, random.positiveTenths, avoiding: avoided)
    }
  }

  /// Larger graphs, where the two searches stop long before they have seen everything.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func agreesWithOneSearchOnLargerGraphs(seed: UInt64) throws {
    let graph = try RandomGraph.mesh(seed: seed, vertexCount: 30, edgeCount: 40 + Int(seed) * 5)
    var random = SplitMix64(seed: seed)
    let greatest = [3, 50, 100_000][Int(seed % 3)]
    let least = Int(seed / 3 % 2)
    let numbers = graph.edges.map { _ in Int.random(in: least...greatest, using: &random) }
    let avoided = VertexSet(graph.vertices.filter { _ in random.next() % 20 == 0 })
    try compare(graph, EdgeWeights(numbers, for: graph), avoiding: avoided)
    try compare(graph, EdgeWeights(numbers.map { Double($0) / 3 }, for: graph), avoiding: avoided)
    try compare(
      graph, EdgeWeights(numbers.map { Duration.milliseconds($0) }, for: graph), avoiding: [])
  }

  /// Vertices with more edges than are read at a time, and more vertices at one distance than lie
  /// together.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func agreesWithBellmanAndFordAroundHubs(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (vertexCount, hubs) = (200, [0, 1, 2, 3])
    let edges = (0..<4000).map { _ in
      let hub = hubs[Int.random(in: 0..<hubs.count, using: &random)]
      let other = Int.random(in: 0..<vertexCount, using: &random)
      return random.next() % 8 == 0 ? (other, hub) : (hub, other)
    }
    let graph = try Graph(vertexCount: vertexCount, pairs: edges)
    let greatest = [1, 4, 90, 100_000][Int(seed % 4)]
    let numbers = graph.edges.map { _ in
      Double(Int.random(in: 1...greatest, using: &random)) / 10
    }
    let weights = try EdgeWeights(numbers, for: graph)
    var search = BidirectionalSearch(graph, weights: weights)
    for source in [0, 1, 50, 199] as [VertexID] {
      let expected = Oracle.distances(
        in: graph, from: source, weights: weights, direction: .forward, avoiding: [])
      let tree = try graph.shortestPathTree(from: source, weights: weights)
      #expect(graph.vertices.map(tree.distance) == expected)
      for target in graph.vertices {
        #expect(try search.distance(from: source, to: target) == expected[target.position])
      }
    }
  }

  private func compare<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, avoiding avoided: VertexSet<VertexID>
  ) throws {
    var search = BidirectionalSearch(graph, weights: weights)
    for source in graph.vertices {
      let tree = try graph.shortestPathTree(from: source, weights: weights, avoiding: avoided)
      for target in graph.vertices {
        let expected = tree.path(to: target)
        #expect(try search.path(from: source, to: target, avoiding: avoided) == expected)
        #expect(
          try search.distance(from: source, to: target, avoiding: avoided)
            == tree.distance(to: target))
        if graph.vertexCount < 10 {
          let once = try graph.shortestPath(
            from: source, to: target, weights: weights, avoiding: avoided)
          #expect(once == expected)
        }
      }
    }
  }

  @Test func narrowIntegersDoNotOverflow() throws {
    let graph = try Graph(vertexCount: 3, pairs: [(0, 1), (0, 2), (1, 2), (2, 0)])
    let weights = try EdgeWeights([21, 20, 21, 21] as [Int8], for: graph)
    var search = BidirectionalSearch(graph, weights: weights)
    #expect(try search.distance(from: 1, to: 0) == 42)
    #expect(try search.distance(from: 0, to: 2) == 20)
    #expect(try Array(graph.shortestSimplePaths(from: 0, to: 2, weights: weights)).count == 2)
  }

  @Test func walksALongLine() throws {
    let graph = try Graph.line(vertexCount: 200_000)
    let weights = try EdgeWeights(graph.edges.map { $0.position % 2 }, for: graph)
    let path = try graph.shortestPath(from: 0, to: 199_999, weights: weights)
    #expect(path?.weight == 99_999)
    #expect(path?.vertices.count == 200_000)
  }
}
