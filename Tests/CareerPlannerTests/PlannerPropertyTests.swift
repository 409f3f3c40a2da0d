import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// The planner against all simple paths of small random graphs.
///
/// A block is a hundred seeds; what fails names its seed.
@Suite struct PlannerPropertyTests {
  private static func seeds(of block: UInt64) -> Range<UInt64> { block * 100..<block * 100 + 100 }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func givesTheBestOfAllPaths(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let audit = AnswerAudit(try RandomCareers(seed: seed))
      for objective in Objective.allCases {
        let problems = try audit.problems(by: objective)
        #expect(problems == [], "seed \(seed), \(objective): \(audit.careers.story)")
      }
    }
  }

  /// The same with breaks, part-time work and changes in the pace of study.
  @Test(arguments: 0..<25 as Range<UInt64>)
  func givesTheBestOfAllPathsInAnyWorkingLife(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let audit = AnswerAudit(try RandomCareers(seed: seed, hasLife: true))
      for objective in Objective.allCases {
        let problems = try audit.problems(by: objective)
        #expect(problems == [], "seed \(seed) with a life, \(objective): \(audit.careers.story)")
      }
    }
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func givesTheSameAnswerTwice(block: UInt64) throws {
    for seed in Self.seeds(of: block) {
      let planner = Planner(try RandomCareers(seed: seed).graph)
      let again = Planner(try RandomCareers(seed: seed).graph)
      for objective in Objective.allCases {
        let request = try RandomCareers(seed: seed).request(by: objective)
        let answer = try planner.plan(request)
        #expect(try planner.plan(request) == answer, "seed \(seed), \(objective)")
        #expect(try again.plan(request) == answer, "seed \(seed), \(objective)")
      }
    }
  }

  @Test(arguments: 50..<53 as Range<UInt64>, [false, true])
  func admitsWhereItStopped(block: UInt64, hasLife: Bool) throws {
    for seed in Self.seeds(of: block) {
      let audit = AnswerAudit(try RandomCareers(seed: seed, hasLife: hasLife))
      for objective in Objective.allCases {
        for limit in [0, 1, 5] {
          let problems = try audit.problems(by: objective, searchLimit: limit)
          let name = "seed \(seed)\(hasLife ? " with a life" : ""), \(objective), limit \(limit)"
          #expect(problems == [], "\(name): \(audit.careers.story)")
        }
      }
    }
  }
}
