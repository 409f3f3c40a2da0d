import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

/// The search for bounds against Dijkstra's algorithm on the whole graph, and its queue against
/// sorting.
@Suite struct BackwardSearchTests {
  /// A ladder of many roles with moves of no time at all, of some hours and of thousands of years,
  /// or only of some years.
  private static func ladder(seed: UInt64) throws -> CareerGraph {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...300, using: &random)
    let years: [Double] =
      seed.isMultiple(of: 2) ? [0, 0, 0.001, 0.5, 1, 3, 2_000] : [0.75, 1, 1.25, 2, 4]
    return try CareerGraph(title: "Seed \(seed)") { builder in
      for role in 0..<count { builder.add(try Role(id: "r\(role)", name: "Role \(role)")) }
      for from in 0..<count {
        for kind in TransitionKind.allCases.prefix(Int.random(in: 0...3, using: &random)) {
          let to = Int.random(in: 0..<count, using: &random)
          guard to != from else { continue }
          let stay = years.randomElement(using: &random) ?? 1
          builder.add(
            try Transition(from: "r\(from)", to: "r\(to)", kind: kind, years: try Estimate(stay)))
        }
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func findsTheLeastYears(seed: UInt64) throws {
    let graph = try Self.ladder(seed: seed)
    let tables = PlanningTables(graph)
    var random = SplitMix64(seed: seed)
    let target = try #require(graph.roles.randomElement(using: &random))
    let avoided = VertexSet(graph.roles.filter { _ in Int.random(in: 0..<9, using: &random) == 0 })
    let tree = try graph.digraph.shortestPathTree(
      from: target, weights: tables.weights.years, direction: .backward, avoiding: avoided)
    let expected = graph.roles.map { tree.distance(to: $0) ?? .infinity }

    var whole = BackwardSearch(to: target, tables.incomingAdjacency, avoiding: avoided)
    whole.settle(within: .infinity)
    #expect(whole.years == expected)

    // In pieces: what is settled is right, and nothing within the limit is left out.
    var search = BackwardSearch(to: target, tables.incomingAdjacency, avoiding: avoided)
    let stop = try #require(graph.roles.randomElement(using: &random))
    search.settle(within: .infinity, until: stop)
    #expect(search.years[stop.position] == expected[stop.position])
    for years in [0, 0.5, 1, 2, 5, 2_000, 1e9] {
      let limit = Grid.ticks(years: years)
      search.settle(within: limit)
      for (found, least) in zip(search.years, expected) {
        #expect(found == least || (found == .infinity && least > limit))
      }
    }
    #expect(search.years == expected)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func queueGivesBucketsInOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let least = [0, 0.5, 90][Int(seed % 3)]
    var queue = BucketQueue(steps: least...100, roleCount: [1, 500, 100_000][Int(seed / 3 % 3)])
    var waiting: [Double] = []
    func insert(_ years: Double) {
      waiting.append(years)
      queue.insert(QueuedRole(years: years, role: RoleID(0)))
    }
    insert(Double.random(in: 0...1e6, using: &random))
    var inserted = 1
    while let next = queue.popMin() {
      guard let place = waiting.firstIndex(of: next.years) else {
        Issue.record("what was never put in: \(next.years)")
        return
      }
      waiting.remove(at: place)
      #expect(waiting.allSatisfy { $0 >= next.years - queue.width })
      if least == 0 { #expect(waiting.allSatisfy { $0 >= next.years }) }
      if inserted < 1_000, waiting.count < 30 {
        for _ in 0..<3 { insert(next.years + Double.random(in: least...100, using: &random)) }
        inserted += 3
      }
    }
    #expect(waiting.isEmpty)
  }
}
