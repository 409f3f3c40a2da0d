import CareerGraph
import TestSupport
import Testing

@Suite struct TopologicalOrderTests {
  @Test func ordersByLongestPath() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(3, 0), (0, 1), (3, 1), (4, 2)])
    #expect(graph.topologicalOrder() == .sorted([3, 4, 0, 2, 1]))
  }

  @Test func namesACycle() throws {
    let graph = try Graph(vertexCount: 5, pairs: [(0, 3), (3, 1), (1, 2), (2, 3), (3, 4)])
    let order = graph.topologicalOrder()
    #expect(order.vertices == nil)
    #expect(order.cycle?.description == "1 → 2 → 3 → 1")
    #expect(order.cycle?.edges == [1, 2, 3])
    let loop = try Graph(vertexCount: 2, pairs: [(1, 1)])
    #expect(loop.topologicalOrder().cycle?.vertices == [1])
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func isAnOrderOrACycle(seed: UInt64) throws {
    let graph = try RandomGraph(seed: seed).graph
    let leads = Oracle.closure(of: graph)
    let isCyclic = graph.edges.contains { edge in
      leads[graph.target(edge).position][graph.source(edge).position]
    }
    switch graph.topologicalOrder() {
    case .sorted(let vertices):
      #expect(!isCyclic)
      checkOrder(vertices, of: graph)
    case .cyclic(let cycle):
      #expect(isCyclic)
      let next = cycle.vertices.dropFirst() + cycle.vertices.prefix(1)
      #expect(cycle.edges.map(graph.source) == cycle.vertices)
      #expect(cycle.edges.map(graph.target) == Array(next))
      #expect(Set(cycle.vertices).count == cycle.vertices.count)
      #expect(cycle.vertices.min() == cycle.vertices.first)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func ordersEveryAcyclicGraph(seed: UInt64) throws {
    let random = try RandomGraph(seed: seed).graph
    let acyclic = try Graph(
      vertexCount: random.vertexCount,
      edges: random.edges.compactMap { edge -> (source: Int, target: Int)? in
        let (source, target) = (random.source(edge).position, random.target(edge).position)
        return source == target ? nil : (max(source, target), min(source, target))
      })
    let vertices = try #require(acyclic.topologicalOrder().vertices)
    checkOrder(vertices, of: acyclic)
  }

  /// Checks that all edges lead onwards, and that depth, the longest path before, never decreases.
  private func checkOrder(_ vertices: [VertexID], of graph: Graph) {
    #expect(vertices.sorted() == Array(graph.vertices))
    var depths = [Int](repeating: 0, count: graph.vertexCount)
    for _ in graph.vertices {
      for edge in graph.edges {
        let (source, target) = (graph.source(edge).position, graph.target(edge).position)
        depths[target] = max(depths[target], depths[source] + 1)
      }
    }
    var places = [Int](repeating: 0, count: graph.vertexCount)
    for (place, vertex) in vertices.enumerated() { places[vertex.position] = place }
    for edge in graph.edges {
      #expect(places[graph.source(edge).position] < places[graph.target(edge).position])
    }
    let ordered = vertices.map { depths[$0.position] }
    #expect(ordered == ordered.sorted())
  }

  @Test func managesEmptyAndLongGraphs() throws {
    #expect(try Graph(vertexCount: 0, pairs: []).topologicalOrder() == .sorted([]))
    let line = try Graph.line(vertexCount: 200_000)
    #expect(line.topologicalOrder() == .sorted(Array(line.vertices)))
    let ring = try Graph(
      vertexCount: 200_000, edges: (0..<200_000).map { (source: $0, target: ($0 + 1) % 200_000) })
    #expect(ring.topologicalOrder().cycle?.vertices.count == 200_000)
  }
}
