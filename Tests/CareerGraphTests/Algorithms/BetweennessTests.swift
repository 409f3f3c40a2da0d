import CareerGraph
import TestSupport
import Testing

@Suite struct BetweennessTests {
  @Test func countsEqualPathsInEqualShares() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (0, 2), (0, 4), (1, 3), (2, 3), (3, 4)])
    let scores = try graph.betweenness()
    #expect(graph.vertices.map { scores[$0] } == [0, 0.5, 0.5, 2, 0])
    #expect(graph.edges.map { scores[$0] } == [1.5, 1.5, 1, 2.5, 2.5, 3])
    let weights = try EdgeWeights([1, 1, 9, 1, 1, 1], for: graph)
    let byWeight = try graph.betweenness(weights: weights)
    #expect(graph.vertices.map { byWeight[$0] } == [0, 1, 1, 3, 0])
    #expect(byWeight[EdgeID(2)] == 0)
    let some = try graph.betweenness(weights: weights, from: [0], to: [4])
    #expect(graph.vertices.map { some[$0] } == [0, 0.5, 0.5, 1, 0])
  }

  @Test func edgesWithoutWeightOnACycleDoNotCountForEver() throws {
    let graph = try Graph(vertexCount: 4, pairs: [(0, 1), (1, 2), (1, 1), (1, 3), (2, 1), (2, 3)])
    let weights = try EdgeWeights([1, 0, 0, 1, 0, 1], for: graph)
    let scores = try graph.betweenness(weights: weights)
    #expect(graph.vertices.map { scores[$0] } == [0, 2, 0, 0])
    #expect(graph.edges.map { scores[$0] } == [3, 2, 0, 2, 1, 1])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func agreesWithListingAllPaths(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let graph = random.graph
    let ones = try EdgeWeights(graph.edges.map { _ in 1 }, for: graph)
    let positive = try EdgeWeights(
      graph.edges.map { random.integers[$0] + 1 }, for: graph)
    let some = VertexSet(graph.vertices.filter { (seed >> 2) & (1 << UInt64($0.rawValue)) != 0 })
    for (sources, targets) in [(nil, nil), (some, nil), (nil, some), (some, random.avoided)] {
      try compare(
        graph, graph.betweenness(from: sources, to: targets), ones, sources, targets,
        fewestEdges: false)
      try compare(
        graph, graph.betweenness(weights: positive, from: sources, to: targets), positive,
        sources, targets, fewestEdges: false)
      if try hasShortestPathOverNothing(graph, random.integers, from: sources) {
        try compare(
          graph, graph.betweenness(weights: random.integers, from: sources, to: targets),
          random.integers, sources, targets, fewestEdges: true)
      }
      let usable = try EdgeWeights(
        graph.edges.map { random.quarters[$0] + 0.25 }, for: graph)
      try compare(
        graph, graph.betweenness(weights: usable, from: sources, to: targets), usable, sources,
        targets, fewestEdges: false)
    }
  }

  /// Whether an edge without weight leads on from a source's reach, loops aside.
  private func hasShortestPathOverNothing(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Int>, from sources: VertexSet<VertexID>?
  ) throws -> Bool {
    for source in sources.map(Array.init) ?? Array(graph.vertices) {
      let distances = Oracle.distances(
        in: graph, from: source, weights: weights, direction: .forward, avoiding: [])
      for edge in graph.edges where weights[edge] == 0 && graph.source(edge) != graph.target(edge) {
        let (near, far) = (graph.source(edge).position, graph.target(edge).position)
        if distances[near] != nil, distances[near] == distances[far] { return true }
      }
    }
    return false
  }

  private func compare<Weight>(
    _ graph: Graph, _ scores: Betweenness<VertexID, EdgeID>,
    _ weights: EdgeWeights<EdgeID, Weight>, _ sources: VertexSet<VertexID>?,
    _ targets: VertexSet<VertexID>?, fewestEdges: Bool
  ) {
    var vertexScores = [Double](repeating: 0, count: graph.vertexCount)
    var edgeScores = [Double](repeating: 0, count: graph.edgeCount)
    for source in graph.vertices where sources?.contains(source) ?? true {
      for target in graph.vertices where source != target && targets?.contains(target) ?? true {
        let all = Oracle.simplePaths(
          in: graph, from: source, to: target, weights: weights, avoiding: [])
        guard let least = all.first else { continue }
        let shortest = all.filter {
          $0.weight == least.weight && (!fewestEdges || $0.edges.count == least.edges.count)
        }
        for path in shortest {
          for vertex in path.vertices.dropFirst().dropLast() {
            vertexScores[vertex.position] += 1 / Double(shortest.count)
          }
          for edge in path.edges { edgeScores[edge.position] += 1 / Double(shortest.count) }
        }
      }
    }
    for vertex in graph.vertices {
      #expect(abs(scores[vertex] - vertexScores[vertex.position]) < 1e-9)
    }
    for edge in graph.edges { #expect(abs(scores[edge] - edgeScores[edge.position]) < 1e-9) }
  }

  @Test func morePathsThanANumberCanCount() throws {
    // A chain of pairs of parallel edges: 2 to the power of 3000 paths.
    let length = 3000
    let graph = try Graph(
      vertexCount: length + 1,
      edges: (0..<2 * length).map { (source: $0 / 2, target: $0 / 2 + 1) })
    let ends = (VertexSet<VertexID>([0]), VertexSet([VertexID(length)]))
    let scores = try graph.betweenness(from: ends.0, to: ends.1)
    #expect(graph.edges.allSatisfy { scores[$0] == 0.5 })
    let weights = try EdgeWeights(graph.edges.map { _ in 1.5 }, for: graph)
    #expect(try graph.betweenness(weights: weights, from: ends.0, to: ends.1) == scores)
  }

  @Test func refusesASourceOutsideTheGraph() throws {
    let graph = try Graph(vertexCount: 2, pairs: [(0, 1)])
    #expect(throws: NoSuchVertex.self) { try graph.betweenness(from: [0, 2]) }
    let none = try graph.betweenness(from: [])
    #expect(graph.edges.map { none[$0] } == [0])
    _ = try Graph(vertexCount: 0, pairs: []).betweenness()
  }
}
