import TestSupport
import Testing

@testable import CareerPlanner

/// What accrues as time goes by, and when enough has.
@Suite struct AccrualTests {
  /// Half of the time until 1 000, nothing until 3 000, then all.
  private let accrual = Accrual([(0, 0.5), (1_000, 0), (3_000, 1)])

  @Test(arguments: [
    (0, 0.0), (600, 300), (1_000, 500), (2_000, 500), (3_000, 500), (3_001, 501), (9_000, 6_500),
  ])
  func growsAtTheRateOfTheTime(time: Double, amount: Double) {
    #expect(accrual.amount(at: time) == amount)
  }

  @Test(arguments: [(1, 2.0), (300, 600), (499, 998), (500, 1_000), (501, 3_001), (6_500, 9_000)])
  func isReachedAtTheEarliestTime(amount: Double, time: Double) {
    #expect(accrual.time(reaching: amount) == time)
  }

  @Test(arguments: [
    (400, 0, 400.0), (400, 300, 1_000), (400, 301, 3_001), (1_000, 0, 1_000), (2_000, 0, 2_000),
    (2_000, 7, 3_007), (2_000, -50, 1_950), (4_000, 7, 4_007),
  ])
  func accruesAfterATime(after: Double, amount: Double, time: Double) {
    #expect(accrual.time(accruing: amount, after: after) == time)
  }

  @Test func whatNeverAccruesIsReachedNever() {
    #expect(Accrual([(0, 0)]).time(reaching: 1) == .infinity)
    let ending = Accrual([(0, 2), (100, 0)])
    #expect(ending.time(reaching: 200) == 100)
    #expect(ending.time(reaching: 201) == .infinity)
    #expect(Accrual([(0, 0), (100, 1)]).time(reaching: 1) == 101)
  }

  /// All times and amounts are such that nothing rounds: rates are powers of two.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func neverFallsAndIsReachedAtTheEarliestTime(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Double {
      Double(Int.random(in: range, using: &random))
    }
    var start = 0.0
    var rates: [(start: Double, rate: Double)] = []
    for _ in 0...Int.random(in: 0...6, using: &random) {
      rates.append((start, [0, 0, 0.25, 0.5, 1, 1, 2][Int.random(in: 0...6, using: &random)]))
      start += 400 * number(0...4)
    }
    let accrual = Accrual(rates)
    var before = 0.0
    for time in stride(from: 0.0, through: start + 800, by: 8) {
      let amount = accrual.amount(at: time)
      #expect(amount >= before)
      let rate = rates.last { $0.start <= time }?.rate ?? 0
      #expect(accrual.amount(at: time + 8) - amount <= 16)
      if rates.allSatisfy({ $0.start <= time || $0.start >= time + 8 }) {
        #expect(accrual.amount(at: time + 8) - amount == 8 * rate)
      }
      before = amount
    }
    for amount in stride(from: 8.0, through: 4_000, by: 8) {
      let time = accrual.time(reaching: amount)
      guard time < .infinity else {
        #expect(rates.last?.rate == 0 && accrual.amount(at: start) < amount)
        continue
      }
      #expect(accrual.amount(at: time) == amount)
      #expect(accrual.amount(at: time - 4) < amount)
    }
  }

  // MARK: The clock

  @Test func steadyLivesHaveASteadyClock() throws {
    let past = try WorkingLife.Period(from: -3, to: 0)
    let always = try WorkingLife.WorkShare(1)
    let same = try WorkingLife.PaceChange(5, from: 2)
    let lives = try [
      WorkingLife.steady, WorkingLife(breaks: [past]), WorkingLife(workShares: [always]),
      WorkingLife(paceChanges: [same]),
      WorkingLife(
        breaks: [past], studiesInBreaks: true, workShares: [always], paceChanges: [same]),
    ]
    for life in lives { #expect(Clock(life, hoursPerWeek: 5).isSteady, "\(life)") }
  }

  @Test func livesThatChangeHaveNoSteadyClock() throws {
    let pause = try WorkingLife.Period(from: 1, to: 2)
    let lives = try [
      WorkingLife(breaks: [pause]), WorkingLife(breaks: [pause], studiesInBreaks: true),
      WorkingLife(workShares: [WorkingLife.WorkShare(0.5)]),
      WorkingLife(workShares: [WorkingLife.WorkShare(0.5, during: pause)]),
      WorkingLife(paceChanges: [WorkingLife.PaceChange(6, from: 2)]),
    ]
    for life in lives { #expect(!Clock(life, hoursPerWeek: 5).isSteady, "\(life)") }
  }

  @Test func studyIsEndlessUnlessThePaceEndsAtNothing() throws {
    let ending = try WorkingLife(paceChanges: [WorkingLife.PaceChange(0, from: 2)])
    let beginning = try WorkingLife(paceChanges: [WorkingLife.PaceChange(1, from: 2)])
    #expect(!Clock(ending, hoursPerWeek: 5).hasEndlessStudy)
    #expect(Clock(beginning, hoursPerWeek: 0).hasEndlessStudy)
    #expect(!Clock(.steady, hoursPerWeek: 0).hasEndlessStudy)
  }
}
