import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

/// A search that begins anew to note equal ways, at once or in the middle, and that looks for plans
/// with beams, gives the same plan as one that does neither, which the tests against all paths look at.
@Suite struct EqualWaysTests {
  @Test(arguments: 0..<20 as Range<UInt64>, [false, true])
  func changeNoAnswer(block: UInt64, hasLife: Bool) throws {
    for seed in block * 50..<block * 50 + 50 {
      let careers = try RandomCareers(seed: seed, hasLife: hasLife)
      let planner = Planner(careers.graph)
      for objective in Objective.allCases {
        let request = careers.request(by: objective)
        guard case .question(let question) = try planner.asked(request) else { continue }
        var plain = LabelSearch(question, planner.tables)
        (plain.tuning.startsAnewAt, plain.tuning.firstBeamAt) = (.max, .max)
        let expected = plain.run()
        #expect(expected.bound == nil)
        for (startsAnewAt, firstBeamAt) in [(0, Int.max), (5, .max), (.max, 1), (3, 2), (0, 1)] {
          var search = LabelSearch(question, planner.tables)
          search.tuning.transitionsPerLabel = Int(seed % 3) + 1
          (search.tuning.startsAnewAt, search.tuning.firstBeamAt) = (startsAnewAt, firstBeamAt)
          let outcome = search.run()
          #expect(
            outcome.moves == expected.moves && outcome.bound == nil,
            "seed \(seed), \(objective), \(startsAnewAt), \(firstBeamAt): \(careers.story)")
        }
      }
    }
  }

  /// Where labels are dropped for others that cost as much, their ways are kept, and where the others
  /// are better, they are not.
  @Test func holdTheMovesOfAllBestPlans() throws {
    for seed in 0..<500 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed)
      let planner = Planner(careers.graph)
      guard case .question(let question) = try planner.asked(careers.request(by: .time)),
        question.start != question.target, question.via.isEmpty
      else { continue }
      var search = LabelSearch(question, planner.tables)
      search.tuning.startsAnewAt = 0
      guard let best = search.run().moves, let allowed = search.allowed else { continue }
      let order = PlanOrder(question, planner.tables)
      let least = order.figures(of: best)
      var partition = PlanPartition(question, planner.tables, upTo: .max)
      while let next = partition.next() {
        let figures = order.figures(of: next.moves)
        guard figures.years == least.years, figures.hours == least.hours else { break }
        #expect(allowed.isSuperset(of: next.moves), "seed \(seed): \(careers.story)")
      }
    }
  }
}
