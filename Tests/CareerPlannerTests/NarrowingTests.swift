import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

/// A search that is narrowed at any time to what can be better than the best plan known gives the
/// same plan as one that is narrowed at once, which the tests against all paths look at.
@Suite struct NarrowingTests {
  @Test(arguments: 0..<20 as Range<UInt64>, [false, true])
  func changesNoAnswer(block: UInt64, hasLife: Bool) throws {
    for seed in block * 50..<block * 50 + 50 {
      let careers = try RandomCareers(seed: seed, hasLife: hasLife)
      let planner = Planner(careers.graph)
      guard case .question(var question) = try planner.asked(careers.request(by: .time)) else {
        continue
      }
      // In half of the questions so little study that it counts.
      if seed.isMultiple(of: 2), !hasLife {
        question.clock = Clock(.steady, hoursPerWeek: 0.5)
      }
      var atOnce = LabelSearch(question, planner.tables)
      atOnce.tuning.transitionsPerLabel = .max
      let expected = atOnce.run()
      #expect(expected.bound == nil)
      for transitionsPerLabel in [1, 2, 5] {
        var later = LabelSearch(question, planner.tables)
        later.tuning.transitionsPerLabel = transitionsPerLabel
        #expect(later.run().moves == expected.moves, "seed \(seed)\(hasLife ? " with a life" : "")")
      }
      var never = LabelSearch(
        question, planner.tables, bounds: SearchBounds(question, planner.tables))
      never.tuning.transitionsPerLabel = 1
      never.question.searchLimit = .max
      #expect(never.run().moves == expected.moves, "seed \(seed)")
    }
  }

  /// The roles left are those of all paths within the budget, and no others.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func leavesWhatIsOnTheWay(block: UInt64) throws {
    for seed in block * 50..<block * 50 + 50 {
      let careers = try RandomCareers(seed: seed)
      let planner = Planner(careers.graph)
      let tables = planner.tables
      guard case .question(let question) = try planner.asked(careers.request(by: .time)),
        let start = question.start, start != question.target
      else { continue }
      let whole = SearchBounds(question, tables)
      let forward = try tables.graph.digraph.shortestPathTree(
        from: start, weights: tables.weights.years, avoiding: question.avoided)
      let budget = Grid.ticks(years: [0.5, 2, 5][Int(seed % 3)])
      var bounds = SearchBounds(question, tables, upTo: start)
      bounds.settle(within: budget)
      let open = bounds.confine(
        Label(startOf: question, tables), to: budget, tenure: 0, tables)
      for role in tables.graph.roles {
        let remaining = whole.years[role.position]
        let isOnTheWay =
          remaining < .infinity
          && (forward.distance(to: role).map { $0 + remaining <= budget } ?? false)
        #expect(open.contains(role) == isOnTheWay || role == start, "seed \(seed)")
        #expect(bounds.years[role.position] == (open.contains(role) ? remaining : .infinity))
      }
    }
  }
}
