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
    #expect(
      try graph.shortestPath(from: 0, to: 3, weights: weights, avoiding: [2])?.vertices == [
        0, 1, 3,
      ])
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

  @Test(arguments: 0..<400 as Range<UInt64>)
  func agreesWithBellmanAndFord(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try compareDistances(random.graph, random.integers, avoiding: avoided)
      try compareDistances(random.graph, random.quarters, avoiding: avoided)
      try compareDistances(random.graph, random.tenths, avoiding: avoided)
    }
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

  @Test(arguments: 0..<300 as Range<UInt64>)
  func thePathIsTheLeastOfAll(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    for avoided in [[], random.avoided] {
      try comparePaths(random.graph, random.integers, avoiding: avoided)
      try comparePaths(random.graph, random.quarters, avoiding: avoided)
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
        #expect(tree.edgeCount(to: target) == least?.edges.count)
        for direction in Direction.allCases {
          let path = try graph.shortestPath(
            from: source, to: target, weights: weights, direction: direction, avoiding: avoided)
          #expect(path.map(Oracle.Walk.init) == least)
        }
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
        let back = try graph.shortestPath(
          from: source, to: target, weights: random.tenths, direction: .backward)
        #expect(abs((back?.weight ?? .infinity) - path.weight) < 1e-12)
      }
    }
  }

  @Test func distinguishesNoStepsNoPathAndNoVertex() throws {
    let graph = try Graph(vertexCount: 2, pairs: [(0, 0)])
    let weights = try EdgeWeights([0], for: graph)
    let stay = try graph.shortestPath(from: 0, to: 0, weights: weights)
    #expect(stay?.vertices == [0])
    #expect(stay?.edges == [])
    #expect(try graph.shortestPath(from: 0, to: 1, weights: weights) == nil)
    #expect(try graph.shortestPath(from: 0, to: 0, weights: weights, avoiding: [0]) == nil)
    #expect(throws: NoSuchVertex.self) {
      try graph.shortestPath(from: 0, to: 2, weights: weights)
    }
    #expect(throws: NoSuchVertex.self) { try graph.shortestPathTree(from: 9, weights: weights) }
    let tree = try graph.shortestPathTree(from: 1, weights: weights)
    #expect(tree.distance(to: 1) == 0)
    #expect(tree.distance(to: 9) == nil)
    #expect(tree.path(to: 9) == nil)
  }

  @Test func walksALongLine() throws {
    let graph = try Graph.line(vertexCount: 200_000)
    let weights = try EdgeWeights(graph.edges.map { $0.position % 2 }, for: graph)
    let path = try graph.shortestPath(from: 0, to: 199_999, weights: weights)
    #expect(path?.weight == 99_999)
    #expect(path?.vertices.count == 200_000)
  }
}
