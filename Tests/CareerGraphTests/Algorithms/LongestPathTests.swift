import CareerGraph
import TestSupport
import Testing

@Suite struct LongestPathTests {
  @Test func findsTheCriticalPath() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 1), (0, 2), (1, 3), (2, 3), (4, 3)])
    let weights = try EdgeWeights([3, 2, 1, 4, 5], for: graph)
    guard case .path(let path?) = graph.longestPath(weights: weights) else {
      Issue.record("there is a path")
      return
    }
    #expect(path.description == "0 → 2 → 3 (6)")
  }

  @Test func namesACycle() throws {
    let graph = try Graph(vertexCount: 3, pairs: [(0, 1), (1, 2), (2, 1)])
    let weights = try EdgeWeights([1, 1, 1], for: graph)
    guard case .cyclic(let cycle) = graph.longestPath(weights: weights) else {
      Issue.record("there is a cycle")
      return
    }
    #expect(cycle.description == "1 → 2 → 1")
    let empty = try Graph(vertexCount: 0, pairs: [])
    #expect(empty.longestPath(weights: try EdgeWeights([Int](), for: empty)) == .path(nil))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func outweighsAllPaths(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let upward = random.graph.edges.filter { random.graph.source($0) < random.graph.target($0) }
    let graph = try Graph(
      vertexCount: random.graph.vertexCount,
      pairs: upward.map {
        (random.graph.source($0).position, random.graph.target($0).position)
      })
    try compare(graph, EdgeWeights(upward.map { random.integers[$0] }, for: graph))
    try compare(graph, EdgeWeights(upward.map { random.quarters[$0] }, for: graph))
  }

  private func compare<Weight>(
    _ graph: Graph, _ weights: EdgeWeights<EdgeID, Weight>
  ) throws {
    var all: [Oracle.Walk<Weight>] = []
    for source in graph.vertices {
      for target in graph.vertices {
        all += Oracle.simplePaths(
          in: graph, from: source, to: target, weights: weights, avoiding: [])
      }
    }
    guard case .path(let path?) = graph.longestPath(weights: weights) else {
      Issue.record("there is a path")
      return
    }
    let greatest = all.map(\.weight).max()
    let best = all.filter { $0.weight == greatest }
    #expect(path.weight == greatest)
    #expect(path.edges.count == best.map(\.edges.count).min())
    let last = best.filter { $0.edges.count == path.edges.count }.compactMap(\.vertices.last).min()
    #expect(path.vertices.last == last)
    #expect(best.contains { $0.edges == path.edges && $0.vertices == path.vertices })
  }
}
