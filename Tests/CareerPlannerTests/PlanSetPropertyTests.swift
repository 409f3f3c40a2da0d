import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// Several plans at once, and what can be reached, against all simple paths of small random graphs.
///
/// A block is fifty seeds, every other one with a working life; what fails names its seed.
@Suite struct PlanSetPropertyTests {
  private static func audits(of block: UInt64) throws -> [AnswerAudit] {
    try (block * 50..<block * 50 + 50).map { seed in
      AnswerAudit(try RandomCareers(seed: seed, hasLife: seed % 4 < 2))
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func alternativesAreTheBestOfAllPaths(block: UInt64) throws {
    for (index, audit) in try Self.audits(of: block).enumerated() {
      let count = [1, 2, 5, 1_000, .max][index % 5]
      for objective in Objective.allCases {
        let problems = try audit.problemsOfAlternatives(by: objective, count: count)
        #expect(problems == [], "\(objective): \(audit.careers.story)")
      }
    }
  }

  @Test(arguments: 10..<15 as Range<UInt64>)
  func diverseAlternativesDiffer(block: UInt64) throws {
    for (index, audit) in try Self.audits(of: block).enumerated() {
      let count = [2, 3, 5][index % 3]
      for objective in Objective.allCases {
        let problems = try audit.problemsOfDiverseAlternatives(by: objective, count: count)
        #expect(problems == [], "\(objective): \(audit.careers.story)")
      }
    }
  }

  @Test(arguments: 20..<50 as Range<UInt64>)
  func tradeoffsAreTheFrontOfAllPaths(block: UInt64) throws {
    for audit in try Self.audits(of: block) {
      let problems = try audit.problemsOfTradeoffs()
      #expect(problems == [], "\(audit.careers.story)")
    }
  }

  @Test(arguments: 50..<60 as Range<UInt64>)
  func whatIsReachedHasAPath(block: UInt64) throws {
    for (index, audit) in try Self.audits(of: block).enumerated() {
      let withinYears: Double? = [nil, 1, 2.5][index % 3]
      let forwards = try audit.problemsOfReach(withinYears: withinYears)
      #expect(forwards == [], "\(audit.careers.story)")
      let backwards = try audit.problemsOfReachBackwards(withinYears: withinYears)
      #expect(backwards == [], "to \(audit.careers.target): \(audit.careers.story)")
    }
  }

  @Test(arguments: 60..<66 as Range<UInt64>)
  func admitsWhereItStopped(block: UInt64) throws {
    for (index, audit) in try Self.audits(of: block).enumerated() {
      let searchLimit = [0, 1, 5, 20][index % 4]
      for objective in Objective.allCases {
        let problems = try audit.problemsOfAlternatives(
          by: objective, count: 3, searchLimit: searchLimit)
        #expect(problems == [], "\(objective): \(audit.careers.story)")
      }
      let front = try audit.problemsOfTradeoffs(searchLimit: searchLimit)
      #expect(front == [], "\(audit.careers.story)")
      let reach = try audit.problemsOfReach(withinYears: nil, searchLimit: searchLimit)
      #expect(reach == [], "\(audit.careers.story)")
    }
  }
}
