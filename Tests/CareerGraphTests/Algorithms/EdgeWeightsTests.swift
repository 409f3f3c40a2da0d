import CareerGraph
import TestSupport
import Testing

@Suite struct EdgeWeightsTests {
  let graph: Graph

  init() throws { graph = try Graph(vertexCount: 3, pairs: [(0, 1), (1, 2)]) }

  @Test(
    arguments: [
      ([1, -2.5], "edge weights must not be negative, got -2.5 on edge 1"),
      ([.nan, 1], "edge weights must be numbers, got nan on edge 0"),
      ([1, -.infinity], "edge weights must not be negative, got -inf on edge 1"),
      ([1], "there must be one weight for each edge, got 1 for 2 edges"),
      (
        [1e308, .infinity],
        "edge weights must be small enough to be added 6 times, got 1e+308 on edge 0"
      ),
    ] as [([Double], String)])
  func refusesBadWeights(weights: [Double], message: String) {
    let error = #expect(throws: EdgeWeightsError.self) { try EdgeWeights(weights, for: graph) }
    #expect(error?.description == message)
  }

  @Test func anInfiniteWeightMakesAnEdgeUnusable() throws {
    let weights = try EdgeWeights([.infinity, 0.0], for: graph)
    #expect(!weights.isUsable(0))
    #expect(weights.isUsable(1))
    #expect(try graph.shortestPath(from: 0, to: 1, weights: weights) == nil)
    #expect(try graph.shortestPath(from: 1, to: 2, weights: weights)?.weight == 0)
  }

  @Test(arguments: [(21, true), (22, false)] as [(Int8, Bool)])
  func integersMustNotOverflow(weight: Int8, isGood: Bool) throws {
    let round = try Graph(vertexCount: 3, pairs: [(0, 1), (1, 2), (2, 0), (2, 2)])
    let values = [Int8](repeating: weight, count: 4)
    guard isGood else {
      let error = #expect(throws: EdgeWeightsError.self) { try EdgeWeights(values, for: round) }
      #expect(error == .tooLarge(weight: "22", edge: 0, count: 6))
      return
    }
    let weights = try EdgeWeights(values, for: round)
    #expect(try round.shortestPathTree(from: 0, weights: weights).distance(to: 2) == 42)
  }

  @Test func acceptsDurationsAndNoWeightsAtAll() throws {
    let weights = try EdgeWeights([Duration.seconds(1), .seconds(2)], for: graph)
    #expect(try graph.shortestPath(from: 0, to: 2, weights: weights)?.weight == .seconds(3))
    let none = try EdgeWeights([Duration.zero, .zero], for: graph)
    #expect(try graph.shortestPath(from: 0, to: 2, weights: none)?.edges == [0, 1])
    let empty = try Graph(vertexCount: 0, pairs: [])
    #expect(try EdgeWeights([Int](), for: empty).count == 0)
    let long = try Graph.line(vertexCount: 1000)
    #expect(try EdgeWeights([UInt8](repeating: 0, count: 999), for: long).count == 999)
  }

  @Test func acceptsATypeOfYourOwn() throws {
    let weights = try EdgeWeights([Credits(points: 2), Credits(points: 0)], for: graph)
    #expect(try graph.shortestPath(from: 0, to: 2, weights: weights)?.weight == Credits(points: 2))
    #expect(
      try graph.shortestPathTree(from: 1, weights: weights).distance(to: 2) == Credits(points: 0))
  }
}

private struct Credits: EdgeWeight {
  var points: Int

  static var zero: Credits { Credits(points: 0) }
  static var unreachable: Credits { Credits(points: .max) }

  static func + (left: Credits, right: Credits) -> Credits {
    Credits(points: left.points + right.points)
  }

  static func - (left: Credits, right: Credits) -> Credits {
    Credits(points: left.points - right.points)
  }

  static func < (left: Credits, right: Credits) -> Bool { left.points < right.points }
}
