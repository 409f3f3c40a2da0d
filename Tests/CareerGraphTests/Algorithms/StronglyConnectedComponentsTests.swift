import CareerGraph
import TestSupport
import Testing

@Suite struct StronglyConnectedComponentsTests {
  @Test func listsComponentsInTopologicalOrder() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(4, 0), (0, 4), (4, 2), (2, 1), (1, 2), (2, 3)])
    let components = graph.stronglyConnectedComponents()
    #expect(components.map(Array.init) == [[0, 4], [1, 2], [3]])
    #expect(components.component(of: 4) == 0)
    #expect(components.component(of: 5) == nil)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func agreesWithTheTransitiveClosure(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let leads = Oracle.closure(of: graph)
    let components = graph.stronglyConnectedComponents()
    for one in graph.vertices {
      for other in graph.vertices {
        let together = components.component(of: one) == components.component(of: other)
        let mutual = leads[one.position][other.position] && leads[other.position][one.position]
        #expect(together == mutual)
      }
    }
    for edge in graph.edges {
      let source = try #require(components.component(of: graph.source(edge)))
      let target = try #require(components.component(of: graph.target(edge)))
      #expect(source <= target, "components come in topological order")
    }
    for (number, component) in components.enumerated() {
      #expect(!component.isEmpty && Array(component) == component.sorted())
      #expect(component.allSatisfy { components.component(of: $0) == number })
    }
    #expect(components.joined().sorted() == Array(graph.vertices))
  }

  /// Deep graphs, on which the path outgrows the room that it begins with.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithReachabilityOnLargerGraphs(seed: UInt64) throws {
    let count = [63, 64, 65, 129, 300][Int(seed % 5)]
    let graph = try RandomGraph.mesh(
      seed: seed, vertexCount: count, edgeCount: count * Int(1 + seed / 5))
    let components = graph.stronglyConnectedComponents()
    for vertex in graph.vertices {
      let ahead = try graph.reachable(from: vertex)
      let behind = try graph.reachable(from: vertex, direction: .backward)
      let number = try #require(components.component(of: vertex))
      #expect(Array(components[number]) == ahead.filter(behind.contains))
    }
    for edge in graph.edges {
      let (source, target) = (graph.source(edge), graph.target(edge))
      let from = try #require(components.component(of: source))
      #expect(try from <= #require(components.component(of: target)))
    }
  }

  @Test(arguments: [64, 65, 128, 50_000])
  func managesLongCycles(count: Int) throws {
    let pairs = (0..<count).map { ($0, ($0 + 1) % count) }
    let components = try Graph(vertexCount: count, pairs: pairs).stronglyConnectedComponents()
    #expect(components.map(\.count) == [count])
  }

  @Test func managesEmptyAndLongGraphs() throws {
    #expect(try Graph(vertexCount: 0, pairs: []).stronglyConnectedComponents().isEmpty)
    let line = try Graph.line(vertexCount: 200_000)
    #expect(line.stronglyConnectedComponents().count == 200_000)
    let ring = try Graph(
      vertexCount: 200_000, edges: (0..<200_000).map { (source: $0, target: ($0 + 1) % 200_000) })
    #expect(ring.stronglyConnectedComponents().count == 1)
  }
}
