import CareerGraph
import TestSupport
import Testing

@testable import CareerPlanner

@Suite("An estimate")
struct PlanEstimateTests {
  private let samples = 10_000

  // MARK: Same and other

  @Test("has the same figures for the same seed and others for another")
  func seeds() throws {
    let first = try ladderEstimate(seed: 1)
    #expect(try ladderEstimate(seed: 1) == first)
    let second = try ladderEstimate(seed: 2)
    #expect(second.years != first.years && second.arrivals != first.arrivals)
    #expect(abs(second.years.p50 - first.years.p50) < 0.2)
  }

  @Test("has the same figures on every platform")
  func platforms() throws {
    let estimate = try ladderEstimate(seed: 1)
    #expect(
      estimate.years
        == YearsSummary(
          p10: 2.4378279171817, p50: 3.6201500270885, p90: 6.6008870190456,
          mean: 4.12997309423682))
  }

  private func ladderEstimate(seed: UInt64) throws -> PlanEstimate {
    let (graph, _) = try ladder(years: Estimate(low: 1.5, typical: 2, high: 4))
    let planner = Planner(graph)
    let request = PlanRequest(from: try Person(in: "a", yearsInRole: 0.75), to: "c")
    let plan = try #require(try planner.plan(request).plan)
    return planner.estimate(plan, try EstimateOptions(samples: 1_000, seed: seed))
  }

  @Test("is never later with more hours of study, draw by draw")
  func moreHours() throws {
    var sooner = 0
    for seed in 0..<60 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed)
      guard careers.person.role != nil else { continue }
      let planner = Planner(careers.graph)
      let options = try EstimateOptions(samples: 40, seed: seed)
      var last: [[Double]]?
      var moves: [TransitionID?] = []
      for hours in [1.0, 1.5, 4, 30] {
        let person = try careers.person.changing(years: nil, hoursPerWeek: hours)
        var request = PlanRequest(from: person, to: careers.target, by: .steps)
        request.searchLimit = 1_000
        guard let plan = try planner.plan(request).plan else { continue }
        // Another pace may make another plan the best.
        if last != nil, plan.steps.map(\.transition) != moves { continue }
        moves = plan.steps.map(\.transition)
        let times = stepYears(plan, planner, draws: 0..<40, options)
        for (now, before) in zip(times.joined(), (last ?? times).joined()) {
          #expect(now <= before, "seed \(seed), \(hours) hours")
          if now < before { sooner += 1 }
        }
        last = times
      }
    }
    #expect(sooner > 1_000)
  }

  // MARK: Edges

  @Test("of a plan without steps is now")
  func nowhere() throws {
    let (graph, _) = try ladder(years: Estimate(2))
    let planner = Planner(graph)
    let plan = try #require(
      try planner.plan(PlanRequest(from: try Person(in: "a"), to: "a")).plan)
    let estimate = planner.estimate(plan)
    #expect(estimate.years == YearsSummary(p10: 0, p50: 0, p90: 0, mean: 0))
    #expect(estimate.chance(within: 0) == 1 && estimate.steps.isEmpty)
    #expect(estimate.standing == FigureStanding())
  }

  @Test("says how many never arrive where study stops")
  func never() throws {
    let life = try WorkingLife(paceChanges: [WorkingLife.PaceChange(0, from: 1.5)])
    let estimate = try smallEstimate(
      try Person(in: "a", hoursPerWeek: 1, life: life), to: "d", samples: samples
    ) {
      try $0.skill("s", "S", hoursPerLevel: Estimate(low: 26, typical: 52, high: 104))
      try $0.role("c", "C", skills: ["s": 1])
      try $0.promotion("a", "c", years: 1)
      try $0.role("d", "D")
      try $0.promotion("c", "d", years: 1)
    }
    // 78 hours can be studied: z = ln 1.5 / ln 2 × z90.
    let expected = NormalDistribution.upperTail(0.5849625007211562 * 1.2815515655446)
    #expect(abs(estimate.neverArrives - expected) < 4 * (expected / Double(samples)).squareRoot())
    #expect(estimate.years.p50.isFinite)
    #expect(estimate.years.p90 == .infinity && estimate.years.mean == .infinity)
    for years in [1e9, .infinity] {
      #expect(abs(estimate.chance(within: years) - 1 + estimate.neverArrives) < 1e-12)
    }
    let shares = estimate.steps.map { $0.bound[.study] ?? 0 }
    #expect(shares[0] > 0.5 && shares[1] == estimate.neverArrives)
    let histogram = estimate.histogram()
    #expect(histogram.never == estimate.neverArrives)
    #expect(abs(total(histogram) - 1) < 1e-12)
  }

  @Test("never arrives in half of all draws without time for study that is nothing at the median")
  func noTimeForStudy() throws {
    let person = try Person(in: "a", hoursPerWeek: 0)
    let estimate = try smallEstimate(person, to: "c", samples: 1_000) {
      try $0.skill("s", "S", hoursPerLevel: Estimate(low: 0, typical: 0, high: 104))
      try $0.role("c", "C", skills: ["s": 1])
      try $0.promotion("a", "c", years: 1)
    }
    #expect(abs(estimate.neverArrives - 0.5) < 0.07)
    #expect(estimate.years.p10 == 1 && estimate.years.p90 == .infinity)
  }

  @Test("has nothing left of a time that is over, certain or not")
  func timeServed() throws {
    for years in [try Estimate(2), try Estimate(low: 1, typical: 2, high: 2)] {
      let estimate = try smallEstimate(try Person(in: "a", yearsInRole: 2), samples: 100) {
        try $0.promotion("a", "b", years: years)
      }
      #expect(Set(estimate.arrivals) == [0])
    }
    let partly = try smallEstimate(try Person(in: "a", yearsInRole: 0.5), samples: 100) {
      try $0.promotion("a", "b", years: 2)
    }
    #expect(Set(partly.arrivals) == [1.5])
  }

  @Test("counts the hours that no one states as certain and as assumed")
  func assumedHours() throws {
    let estimate = try smallEstimate(try Person(in: "a"), to: "c", samples: 10) {
      $0.add(try Skill(id: "s", name: "S", kind: .technical))
      try $0.role("c", "C", skills: ["s": 2])
      try $0.promotion("a", "c", years: Estimate(low: 1, typical: 2, high: 3), wait: 0.5)
    }
    let standing = estimate.standing
    #expect((standing.threePoint, standing.certain, standing.assumed) == (1, 3, 2))
    #expect(standing.grades.total == 4 && standing.grades.assumed == 4)
  }

  @Test("of figures beyond all reckoning is a number or infinite", arguments: [0, 0.3, 1])
  func hugeSpreads(correlation: Double) throws {
    for tenure in [0, 1e-300, 5, 1e12, 1e300] {
      let estimate = try smallEstimate(
        try Person(in: "a", years: 0, yearsInRole: tenure, hoursPerWeek: 1e-300), to: "c",
        samples: 300, correlation: correlation
      ) {
        try $0.skill("s", "S", hoursPerLevel: Estimate(low: 1e-300, typical: 1, high: 1e300))
        try $0.role("c", "C", experience: Experience(min: 1e200), skills: ["s": 5])
        let wide = try Estimate(low: 1e-300, typical: 1, high: 1e300)
        let narrow = try Estimate(low: 1, typical: 1.0.nextUp, high: 1.0.nextUp.nextUp)
        try $0.promotion("a", "b", years: narrow, wait: wide)
        try $0.promotion("b", "c", years: wide, wait: Estimate(low: 0, typical: 0, high: 1e300))
      }
      let years = estimate.years
      #expect(years.p10 <= years.p50 && years.p50 <= years.p90 && years.p10 >= 0)
      #expect(!years.mean.isNaN && estimate.arrivals.allSatisfy { $0 >= 0 })
      let histogram = estimate.histogram()
      #expect(histogram.bins.count <= 16 && abs(total(histogram) - 1) < 1e-9)
    }
  }

  @Test("refuses samples and correlations out of range")
  func options() throws {
    for samples in [0, -1, 1_000_001, .max] {
      #expect(throws: InvalidValue.self) { try EstimateOptions(samples: samples) }
    }
    for correlation in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: InvalidValue.self) { try EstimateOptions(correlation: correlation) }
    }
    #expect(try EstimateOptions() == .standard)
  }

  // MARK: Quantiles and the histogram

  @Test("interpolates quantiles on a line")
  func quantiles() {
    #expect([1.0, 2, 4].quantile(0.5) == 2)
    #expect([1.0, 2, 4].quantile(0.25) == 1.5 && [1.0, 2, 4].quantile(0.75) == 3)
    #expect([1.0, 2].quantile(-1) == 1 && [1.0, 2].quantile(2) == 2)
    #expect([1.0, 2].quantile(.nan) == 1)
    #expect([7.0].quantile(0.3) == 7 && [Double]().quantile(0.5) == 0)
    let infinity = Double.infinity
    #expect([1, infinity, infinity].quantile(0.5) == infinity)
    #expect([1, 3, infinity].quantile(0.5) == 3 && [1, 3, infinity].quantile(0.6) == infinity)
  }

  @Test("counts every draw once in the histogram", arguments: [1, 2, 3, 8, 16, 40])
  func histogram(count: Int) throws {
    let estimate = try ladderEstimate(seed: 4)
    let histogram = estimate.histogram(atMost: count)
    #expect((1...count).contains(histogram.bins.count))
    #expect(abs(total(histogram) - 1) < 1e-12)
    #expect(histogram.earlier <= 0.021 && histogram.later <= 0.021 && histogram.never == 0)
    for (bin, next) in zip(histogram.bins, histogram.bins.dropFirst()) {
      #expect(bin.endMonths == next.startMonths)
    }
    for bin in histogram.bins {
      let share = estimate.arrivals.filter {
        $0 * 12 >= bin.startMonths && $0 * 12 < bin.endMonths
      }.count
      #expect(bin.share == Double(share) / 1_000)
    }
  }

  @Test("is one span where all draws are one")
  func histogramOfOne() throws {
    let estimate = try smallEstimate(try Person(in: "a"), samples: 50) {
      try $0.promotion("a", "b", years: 2.25)
    }
    let bin = ArrivalHistogram.Bin(startMonths: 27, endMonths: 28, share: 1)
    #expect(
      estimate.histogram() == ArrivalHistogram(bins: [bin], earlier: 0, later: 0, never: 0))
    #expect(estimate.histogram(atMost: 0).bins == [bin])
  }

  private func total(_ histogram: ArrivalHistogram) -> Double {
    histogram.bins.reduce(histogram.earlier + histogram.later + histogram.never) { $0 + $1.share }
  }
}
