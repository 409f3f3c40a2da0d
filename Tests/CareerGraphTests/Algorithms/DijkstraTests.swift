import CareerGraph
import TestSupport
import Testing

@Suite struct DijkstraTests {
  @Test func findsTheShortestPath() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (0, 2), (1, 3), (2, 1), (2, 3)])
    let weights = try EdgeWeights([7, 2, 1, 3, 8], for: graph)
    let tree = try graph.shortestPathTree(from: 0, weights: weights)
    #expect(graph.vertices.map(tree.distance) == [0, 5, 2, 6, nil])
    #expect(tree.path(to: 3)?.description == "0 → 2 → 1 → 3 (6)")
    #expect(tree.path(to: 4) == nil)
    let back = try graph.shortestPathTree(from: 3, weights: weights, direction: .backward)
    #expect(back.path(to: 0) == tree.path(to: 3))
    let around = try graph.shortestPathTree(from: 0, weights: weights, avoiding: [2, 77])
    #expect(around.path(to: 3)?.vertices == [0, 1, 3])
    #expect(around.distance(to: 2) == nil)
  }

  @Test func tiesGoToFewerEdgesThenSmallerVerticesThenSmallerEdges() throws {
    let graph = try Graph(
      vertexCount: 5, pairs: [(0, 1), (0, 2), (0, 3), (1, 4), (2, 1), (2, 4), (2, 4), (3, 4)])
    let weights = try EdgeWeights([2, 1, 0, 0, 0, 1, 1, 2], for: graph)
    // Weight 1 over 0 → 2 → 1 → 4, and only there.
    #expect(try graph.shortestPath(from: 0, to: 4, weights: weights)?.edges == [1, 4, 3])
    let path = try graph.shortestPath(from: 0, to: 4, weights: weights, avoiding: [1])
    #expect(path?.edges == [1, 5])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func agreesWithBellmanAndFord(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compareDistances(random.graph, random.integers, avoiding: avoided)
      try compareDistances(random.graph, random.quarters, avoiding: avoided)
      try compareDistances(random.graph, random.tenths, avoiding: avoided)
      try compareDistances(random.graph, random.positives, avoiding: avoided)
      try compareDistances(random.graph, random.positiveTenths, avoiding: avoided)
    }
  }

  /// Weights that just fit into buckets, weights that don't, and few or no edges.
  @Test(arguments: 0..<36 as Range<UInt64>)
  func bucketsAndHeapAgreeWithBellmanAndFord(seed: UInt64) throws {
    let greatest = [1, 3, 60, 1019, 1020, 1_000_000][Int(seed % 6)]
    let graph = try RandomGraph.mesh(
      seed: seed, vertexCount: 24, edgeCount: Int(seed) * 3)
    var random = SplitMix64(seed: seed)
    let numbers = graph.edges.map { _ in Int.random(in: 1...greatest, using: &random) }
    let avoided = VertexSet(graph.vertices.filter { _ in random.next() % 20 == 0 })
    try compareDistances(graph, try EdgeWeights(numbers, for: graph), avoiding: avoided)
    let fractions = numbers.map { Double($0) / 7 }
    try compareDistances(graph, try EdgeWeights(fractions, for: graph), avoiding: avoided)
    let small = numbers.map { Float($0) / 1e30 }
    try compareDistances(graph, try EdgeWeights(small, for: graph), avoiding: avoided)
    let infinite = fractions.map { $0 < 2 ? .infinity : $0 }
    try compareDistances(graph, try EdgeWeights(infinite, for: graph), avoiding: avoided)
  }

  private func compareDistances<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, avoiding avoided: VertexSet<VertexID>
  ) throws {
    for start in graph.vertices {
      for direction in Direction.allCases {
        let tree = try graph.shortestPathTree(
          from: start, weights: weights, direction: direction, avoiding: avoided)
        let expected = Oracle.distances(
          in: graph, from: start, weights: weights, direction: direction, avoiding: avoided)
        #expect(graph.vertices.map(tree.distance) == expected)
      }
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func thePathIsTheLeastOfAll(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try comparePaths(random.graph, random.integers, avoiding: avoided)
      try comparePaths(random.graph, random.quarters, avoiding: avoided)
      try comparePaths(random.graph, random.positives, avoiding: avoided)
    }
  }

  private func comparePaths<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>, avoiding avoided: VertexSet<VertexID>
  ) throws {
    for source in graph.vertices {
      let tree = try graph.shortestPathTree(from: source, weights: weights, avoiding: avoided)
      let backTree = try graph.shortestPathTree(
        from: source, weights: weights, direction: .backward, avoiding: avoided)
      for target in graph.vertices {
        let least = Oracle.simplePaths(
          in: graph, from: source, to: target, weights: weights, avoiding: avoided
        ).first
        #expect(tree.path(to: target).map(Oracle.Walk.init) == least)
        let back = Oracle.simplePaths(
          in: graph, from: target, to: source, weights: weights, avoiding: avoided
        ).first
        #expect(backTree.path(to: target).map(Oracle.Walk.init) == back)
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func pathsAreSoundWhereSumsRound(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let graph = random.graph
    for source in graph.vertices {
      let tree = try graph.shortestPathTree(from: source, weights: random.tenths)
      for target in graph.vertices {
        guard let path = tree.path(to: target) else { continue }
        #expect(path.weight == tree.distance(to: target))
        #expect(path.edges.map(graph.source) == Array(path.vertices.dropLast()))
        #expect(path.edges.map(graph.target) == Array(path.vertices.dropFirst()))
        let back = try graph.shortestPathTree(
          from: target, weights: random.tenths, direction: .backward
        ).path(to: source)
        #expect(abs((back?.weight ?? .infinity) - path.weight) < 1e-12)
      }
    }
  }

  @Test func distinguishesNoStepsNoPathAndNoVertex() throws {
    let graph = try Graph(vertexCount: 2, pairs: [(0, 0)])
    let weights = try EdgeWeights([0], for: graph)
    #expect(throws: NoSuchVertex.self) { try graph.shortestPathTree(from: 9, weights: weights) }
    let stay = try graph.shortestPathTree(from: 0, weights: weights).path(to: 0)
    #expect(stay?.vertices == [0] && stay?.edges == [])
    let tree = try graph.shortestPathTree(from: 1, weights: weights)
    #expect(tree.distance(to: 1) == 0)
    #expect(tree.distance(to: 0) == nil)
    #expect(tree.distance(to: 9) == nil)
    #expect(tree.path(to: 9) == nil)
    #expect(
      try graph.shortestPathTree(from: 1, weights: weights, avoiding: [1]).distance(to: 1) == nil)
  }

  @Test(arguments: [0, 1, 1000])
  func walksALongLine(least: Int) throws {
    let graph = try Graph.line(vertexCount: 200_000)
    let weights = try EdgeWeights(graph.edges.map { least + $0.position % 2 }, for: graph)
    let tree = try graph.shortestPathTree(from: 0, weights: weights)
    #expect(tree.distance(to: 199_999) == 199_999 * least + 99_999)
    #expect(tree.path(to: 199_999)?.vertices.count == 200_000)
    let thirds = try EdgeWeights(graph.edges.map { Double($0.position % 3 + 1) / 3 }, for: graph)
    let sum = graph.edges.reduce(0) { $0 + thirds[$1] }
    #expect(try graph.shortestPathTree(from: 0, weights: thirds).distance(to: 199_999) == sum)
  }
}
