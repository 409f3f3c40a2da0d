import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

/// Samples of known seeds against the distributions that they are drawn from.
@Suite("An estimate, by theory,")
struct EstimateTheoryTests {
  private let samples = 10_000

  @Test("of one move is the distribution of its time in role", arguments: [1, 2, 3] as [UInt64])
  func oneMove(seed: UInt64) throws {
    let spread = TwoPieceLogNormal(try Estimate(low: 1.5, typical: 2, high: 4))
    let estimate = try smallEstimate(
      try Person(in: "a"), samples: samples, seed: seed
    ) { try $0.promotion("a", "b", years: Estimate(low: 1.5, typical: 2, high: 4)) }
    let difference = greatestDifference(estimate.arrivals) {
      1 - NormalDistribution.upperTail(spread.position(of: $0))
    }
    #expect(difference < allowedDifference(samples))
    #expect(near(estimate.years.p10, spread.value(at: -1.2815515655446004), spread, 0.1))
    #expect(near(estimate.years.p50, 2, spread, 0.5))
    #expect(near(estimate.years.p90, 4, spread, 0.9))
    #expect(estimate.steps[0].bound == [.timeInRole: 1, .experience: 0, .study: 0])
  }

  /// Whether a quantile is met up to four standard errors: √(p (1 − p) / n) divided by the density.
  private func near(
    _ value: Double, _ expected: Double, _ spread: TwoPieceLogNormal, _ share: Double
  ) -> Bool {
    let step = 1e-4
    let slope =
      (spread.position(of: expected + step) - spread.position(of: expected - step)) / (2 * step)
    let density = NormalDistribution.density(spread.position(of: expected)) * slope
    return abs(value - expected)
      < 4 * (share * (1 - share) / Double(samples)).squareRoot() / density
  }

  @Test(
    "of a move for somebody who has tenure some time is the rest of it",
    arguments: [0.5, 2.5, 12.0])
  func tenure(years: Double) throws {
    let spread = TwoPieceLogNormal(try Estimate(low: 1.5, typical: 2, high: 4))
    let threshold = spread.position(of: years)
    for correlation in [0, 0.3, 1] {
      let estimate = try smallEstimate(
        try Person(in: "a", yearsInRole: years), samples: samples, correlation: correlation
      ) { try $0.promotion("a", "b", years: Estimate(low: 1.5, typical: 2, high: 4)) }
      // The share that takes no longer, among those who take longer than what is tenure.
      let longer = NormalDistribution.upperTail(threshold)
      let difference = greatestDifference(estimate.arrivals) {
        1 - NormalDistribution.upperTail(spread.position(of: $0 + years)) / longer
      }
      #expect(difference < allowedDifference(samples), "correlation \(correlation)")
    }
  }

  @Test("tells as much of the person as the time tenure does")
  func personGivenServed() throws {
    // What comes after the first move, for those of many draws whose first time in role is longer.
    let (graph, estimate) = try ladder(years: Estimate(low: 1.5, typical: 2, high: 4))
    for correlation in [0, 0.3, 0.8] {
      let options = try EstimateOptions(samples: 12_000, correlation: correlation)
      let all = try outcome(graph, Person(in: "a"), options)
      let kept = zip(all[0], all[1]).filter { $0.0 > 3 }
      let given = try outcome(graph, Person(in: "a", yearsInRole: 3), options)
      let (second, expected) = (zip(given[0], given[1]).map { $1 - $0 }, kept.map { $1 - $0 })
      let allowed = allowedDifference(expected.count) + allowedDifference(second.count)
      #expect(kept.count > 2_000)
      #expect(greatestDifference(expected.sorted(), second.sorted()) < allowed)
      let median = TwoPieceLogNormal(estimate).position(of: second.sorted().quantile(0.5))
      #expect(correlation == 0 ? abs(median) < 0.05 : median > 0.2)
    }
  }

  @Test("of two moves has the correlation that is asked for", arguments: [0, 0.3, 0.6, 1])
  func correlation(expected: Double) throws {
    let (graph, estimate) = try ladder(years: Estimate(low: 1.5, typical: 2, high: 4))
    let options = try EstimateOptions(samples: 20_000, correlation: expected)
    let times = try outcome(graph, Person(in: "a"), options)
    let spread = TwoPieceLogNormal(estimate)
    let first = times[0].map { spread.position(of: $0) }
    let second = zip(times[0], times[1]).map { spread.position(of: $1 - $0) }
    let product = zip(first, second).reduce(0) { $0 + $1.0 * $1.1 } / 20_000
    // The standard error of a mean product of two normal numbers is √((1 + ρ²) / n).
    #expect(abs(product - expected) < 4 * ((1 + expected * expected) / 20_000).squareRoot())
  }

  @Test("has the mean of theory")
  func mean() throws {
    let points = try Estimate(low: 1.5, typical: 2, high: 4)
    let estimate = try smallEstimate(try Person(in: "a"), samples: samples) {
      try $0.promotion("a", "b", years: points)
    }
    let (fast, slow) = (0.2876820724517809 / 1.2815515655446, 0.6931471805599453 / 1.2815515655446)
    func half(_ spread: Double, _ sign: Double) -> Double {
      exponential(spread * spread / 2) * NormalDistribution.upperTail(-sign * spread)
    }
    let expected = 2 * (half(fast, -1) + half(slow, 1))
    let square = 4 * (half(2 * fast, -1) + half(2 * slow, 1))
    let deviation = (square - expected * expected).squareRoot()
    #expect(abs(estimate.years.mean - expected) < 4 * deviation / Double(samples).squareRoot())
  }

  @Test("of waits and study draws them too")
  func waitsAndStudy() throws {
    let person = try Person(in: "a", hoursPerWeek: 1)
    let estimate = try smallEstimate(person, to: "c", samples: samples) {
      try $0.skill("s", "S", hoursPerLevel: Estimate(low: 26, typical: 52, high: 104))
      try $0.role("c", "C", skills: ["s": 1])
      try $0.promotion("a", "c", years: 0, wait: Estimate(low: 0.5, typical: 1, high: 2))
    }
    #expect(abs(estimate.years.p50 - 2.1) < 0.1)
    #expect(estimate.steps[0].bound[.study] == 1)
    #expect(estimate.standing.threePoint == 2 && estimate.standing.certain == 1)
    #expect(estimate.standing.assumed == 0 && estimate.standing.grades.assumed == 3)
  }

  @Test("is later where draws go together, in the slow cases, and sooner in the fast ones")
  func correlationWidens() throws {
    let (graph, _) = try ladder(years: Estimate(low: 1.5, typical: 2, high: 4))
    let planner = Planner(graph)
    let plan = try #require(
      try planner.plan(PlanRequest(from: try Person(in: "a"), to: "c")).plan)
    let apart = planner.estimate(plan, try EstimateOptions(correlation: 0))
    let together = planner.estimate(plan, try EstimateOptions(correlation: 1))
    #expect(together.years.p90 > apart.years.p90 + 0.3)
    #expect(together.years.p10 < apart.years.p10 - 0.1)
    // Where all luck is the person's, quantiles add up; else the median of the sum is later.
    #expect(abs(together.years.p90 - 8) < 0.2 && abs(together.years.p50 - 4) < 0.06)
    #expect(apart.years.p50 > plan.totalYears + 0.1)
  }
}
