import CareerGraph
import TestSupport
import Testing

@Suite struct WeaklyConnectedComponentsTests {
  @Test func ignoresTheDirectionOfEdges() throws {
    let graph = try Graph(vertexCount: 6, pairs: [(4, 0), (4, 2), (3, 1), (5, 5)])
    let components = graph.weaklyConnectedComponents()
    #expect(components.map(Array.init) == [[0, 2, 4], [1, 3], [5]])
    #expect(components.component(of: 3) == 1)
    #expect(components.component(of: 6) == nil)
    #expect(try Graph(vertexCount: 0, pairs: []).weaklyConnectedComponents().isEmpty)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func agreesWithTheClosureBothWays(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let undirected = try Graph(
      vertexCount: graph.vertexCount,
      pairs: graph.edges.flatMap { edge in
        let (source, target) = (graph.source(edge).position, graph.target(edge).position)
        return [(source, target), (target, source)]
      })
    let leads = Oracle.closure(of: undirected)
    let components = graph.weaklyConnectedComponents()
    for one in graph.vertices {
      for other in graph.vertices {
        let together = components.component(of: one) == components.component(of: other)
        #expect(together == leads[one.position][other.position])
      }
    }
    let smallest = components.compactMap(\.first)
    #expect(smallest.count == components.count && smallest == smallest.sorted())
    #expect(components.joined().sorted() == Array(graph.vertices))
  }

  @Test func managesALongLine() throws {
    let line = try Graph.line(vertexCount: 200_000)
    #expect(line.weaklyConnectedComponents().count == 1)
  }
}
