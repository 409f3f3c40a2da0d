import CareerGraph
import TestSupport
import Testing

@Suite struct DominatorsTests {
  @Test func givesTheExampleOfLengauerAndTarjan() throws {
    // R A B C D E F G H I J K L are 0 to 12.
    let graph = try Graph(
      vertexCount: 13,
      pairs: [
        (0, 1), (0, 2), (0, 3), (1, 4), (2, 1), (2, 4), (2, 5), (3, 6), (3, 7), (4, 12), (5, 8),
        (6, 9), (7, 9), (7, 10), (8, 5), (8, 11), (9, 11), (10, 9), (11, 9), (11, 0), (12, 8),
      ])
    let tree = try graph.dominatorTree(from: 0)
    #expect(
      graph.vertices.map(tree.immediateDominator) == [nil, 0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4])
    #expect(tree.dominators(of: 10) == [0, 3, 7, 10])
    #expect(tree.dominatedCount(by: 3) == 3)
    #expect(tree.dominatedCount(by: 0) == 12)
    #expect(tree.isDominator(3, of: 10) && tree.isDominator(10, of: 10))
    #expect(!tree.isDominator(10, of: 3) && !tree.isDominator(2, of: 10))
    #expect(tree.roots == [0])
  }

  @Test func tellsWhatNoWayLeadsToFromARoot() throws {
    let graph = try Graph(vertexCount: 4, pairs: [(0, 1), (1, 2), (3, 2)])
    let tree = try graph.dominatorTree(from: 0)
    #expect(graph.vertices.map(tree.contains) == [true, true, true, false])
    #expect(tree.dominators(of: 3).isEmpty && tree.dominators(of: 9).isEmpty)
    #expect(tree.immediateDominator(of: 0) == nil && tree.immediateDominator(of: 3) == nil)
    #expect(!tree.isDominator(3, of: 3) && tree.dominatedCount(by: 3) == 0)
    let both = try graph.dominatorTree(from: [3, 0, 3])
    #expect(both.roots == [0, 3])
    #expect(both.dominators(of: 2) == [2], "two ways with nothing in common")
    #expect(try graph.dominatorTree(from: 0, avoiding: [0]).contains(1) == false)
    #expect(throws: NoSuchVertex.self) { try graph.dominatorTree(from: 4) }
    #expect(try graph.dominatorTree(from: [VertexID]()).contains(0) == false)
  }

  /// Taking a vertex out must cut off just those that it dominates.
  @Test(arguments: 0..<500 as Range<UInt64>)
  func agreesWithTakingEachVertexOut(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed)
    let graph = random.graph
    let roots = graph.vertices.filter { (seed >> 3) & (1 << UInt64($0.rawValue)) != 0 }
    for direction in Direction.allCases {
      for avoided in [[], random.avoided] {
        for starts in [roots] + graph.vertices.map({ [$0] }) {
          let tree = try graph.dominatorTree(
            from: starts, direction: direction, avoiding: avoided)
          let reached = reach(graph, from: starts, direction, without: avoided)
          #expect(graph.vertices.filter(tree.contains) == Array(reached))
          for vertex in graph.vertices {
            var without = avoided
            without.insert(vertex)
            let rest = reach(graph, from: starts, direction, without: without)
            let cutOff = reached.filter { !rest.contains($0) }
            #expect(graph.vertices.filter { tree.isDominator(vertex, of: $0) } == cutOff)
            #expect(tree.dominatedCount(by: vertex) == max(0, cutOff.count - 1))
            for other in cutOff { #expect(tree.dominators(of: other).contains(vertex)) }
          }
          for vertex in reached {
            let chain = tree.dominators(of: vertex)
            #expect(chain.last == vertex)
            #expect(chain.dropLast().last == tree.immediateDominator(of: vertex))
            for (one, next) in zip(chain, chain.dropFirst()) {
              #expect(tree.isDominator(one, of: next) && !tree.isDominator(next, of: one))
            }
          }
        }
      }
    }
  }

  private func reach(
    _ graph: Graph, from starts: [VertexID], _ direction: Direction,
    without avoided: VertexSet<VertexID>
  ) -> VertexSet<VertexID> {
    var found = VertexSet<VertexID>(starts.filter { !avoided.contains($0) })
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for edge in graph.edges {
        let (source, target) = (graph.source(edge), graph.target(edge))
        let (near, far) = direction == .forward ? (source, target) : (target, source)
        if found.contains(near), !avoided.contains(far), found.insert(far) { hasGrown = true }
      }
    }
    return found
  }

  @Test func managesLongLinesAndLadders() throws {
    let line = try Graph.line(vertexCount: 200_000)
    let tree = try line.dominatorTree(from: 0)
    #expect(tree.dominators(of: 199_999).count == 200_000)
    #expect(tree.dominatedCount(by: 1) == 199_998)
    // Rungs between two rails: only the start is on every way.
    var pairs = [(0, 1), (0, 2), (99_999, 100_000)]
    for rung in 1..<50_000 {
      let (left, right) = (2 * rung - 1, 2 * rung)
      pairs += [(left, left + 2), (right, right + 2), (left, right)]
    }
    let ladder = try Graph(vertexCount: 100_001, pairs: pairs)
    let rungs = try ladder.dominatorTree(from: 0)
    #expect(rungs.dominators(of: 100_000) == [0, 100_000])
  }
}
