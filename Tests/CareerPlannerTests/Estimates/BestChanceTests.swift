import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

@Suite("The best chance among plans")
struct BestChanceTests {
  /// Ways from a to d: a fast one that may be slow, one that is certain, and one that is late.
  private func planner() throws -> Planner {
    Planner(
      try CareerGraph(title: "Ways") { builder in
        for id in ["a", "b", "c", "d", "e"] { try builder.role(id, id.uppercased()) }
        let risky = try Estimate(low: 0.5, typical: 1, high: 8)
        try builder.promotion("a", "b", years: risky)
        try builder.promotion("b", "d", years: risky)
        try builder.promotion("a", "c", years: 1.25)
        try builder.promotion("c", "d", years: 1.25)
        try builder.promotion("a", "e", years: Estimate(low: 1.9, typical: 2, high: 2.2))
        try builder.promotion("e", "d", years: 2)
      })
  }

  private func plans(_ planner: Planner) throws -> [Plan] {
    try [[], ["b"], ["b", "c"]].map { avoided in
      let request = PlanRequest(from: try Person(in: "a"), to: "d", avoiding: avoided)
      return try #require(try planner.plan(request).plan)
    }
  }

  @Test(
    "is the greatest at the time asked for",
    arguments: [(1.5, 0), (2.4, 0), (2.5, 1), (30, 1), (0.001, 0), (.infinity, 0)])
  func greatest(years: Double, chosen: Int) throws {
    let planner = try planner()
    let plans = try plans(planner)
    let best = try #require(planner.bestChance(among: plans, within: years))
    #expect(best.chosen == chosen && best.plan == plans[chosen])
    #expect(best.weighed.map(\.chance).max() == best.weighed[chosen].chance)
    #expect(best.weighed.map(\.plan) == plans && best.withinYears == years)
  }

  @Test("is stated on draws that had no part in the choice")
  func otherDraws() throws {
    let planner = try planner()
    let plans = try plans(planner)
    let options = try EstimateOptions(samples: 400, seed: 7, correlation: 0.5)
    let best = try #require(planner.bestChance(among: plans, within: 1.8, options))
    #expect(best.estimate == planner.estimate(plans[best.chosen], options))
    #expect(best.chance != best.weighed[best.chosen].chance)
    // The choosing draws are those that follow.
    let years = stepYears(plans[best.chosen], planner, draws: 0..<800, options)
    let times = try #require(years.last)
    let share = { (part: ArraySlice<Double>) in
      Double(part.filter { $0 <= 1.8 }.count) / 400
    }
    #expect(share(times[..<400]) == best.chance)
    #expect(share(times[400...]) == best.weighed[best.chosen].chance)
  }

  @Test("gives a figure the same luck in every plan")
  func sameLuck() throws {
    let planner = try planner()
    let short = PlanRequest(from: try Person(in: "a"), to: "b")
    let long = try plans(planner)[0]
    let plan = try #require(try planner.plan(short).plan)
    #expect(planner.estimate(plan).years == planner.estimate(long).steps[0].years)
  }

  @Test("is none among no plans")
  func none() throws {
    #expect(try planner().bestChance(among: [], within: 5) == nil)
  }
}
