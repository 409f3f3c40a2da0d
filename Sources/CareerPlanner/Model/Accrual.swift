/// A quantity that grows with time and never falls, at a rate that changes at certain times.
///
/// Times are in ticks of years since the start.
///
/// - Complexity: O(*s*) time for *s* changes; O(1) without.
struct Accrual: Sendable {
  /// A time between two changes of the rate.
  struct Segment: Sendable {
    let start: Double
    /// The amount at the start of the segment.
    let amount: Double
    /// The amount that accrues in a tick of time.
    let rate: Double
  }

  /// In order of time, the first at 0.
  private(set) var segments: [Segment] = []

  /// Makes an accrual of its rates.
  ///
  /// - Parameter rates: when each rate begins, in ticks and in order, the first at 0.
  init(_ rates: [(start: Double, rate: Double)]) {
    var amount = 0.0
    for (index, entry) in rates.enumerated() {
      if let last = segments.last {
        if last.rate == entry.rate { continue }
        amount = last.amount + (last.rate * (entry.start - last.start)).rounded()
      }
      let start = index == 0 ? 0 : entry.start
      segments.append(Segment(start: start, amount: amount, rate: entry.rate))
    }
  }

  /// The amount at a time.
  func amount(at time: Double) -> Double {
    let segment = segments.last { $0.start <= time } ?? segments[0]
    return segment.amount + (segment.rate * (time - segment.start)).rounded()
  }

  /// The latest time until which no more than an amount accrues; infinite where no more ever does.
  func time(exceeding amount: Double) -> Double {
    let segment = segments.last { $0.amount <= amount } ?? segments[0]
    guard segment.rate > 0 else { return .infinity }
    return segment.start + Grid.quotient(amount - segment.amount, segment.rate)
  }

  /// The earliest time at which an amount above 0 is reached; infinite where it never is.
  func time(reaching amount: Double) -> Double {
    var index = 0
    while index + 1 < segments.count, segments[index + 1].amount < amount { index += 1 }
    let segment = segments[index]
    guard segment.rate > 0 else { return .infinity }
    let time = segment.start + Grid.quotient(amount - segment.amount, segment.rate)
    return index + 1 < segments.count ? min(time, segments[index + 1].start) : time
  }

  /// The earliest time after another by which some amount more has accrued; earlier than it where
  /// nothing has to, and infinite where the amount is.
  func time(accruing amount: Double, after time: Double) -> Double {
    amount <= 0 || amount == .infinity
      ? time + amount : self.time(reaching: self.amount(at: time) + amount)
  }
}

/// How experience and study accrue to a person as time goes by.
struct Clock: Sendable {
  /// Experience and time in role, in ticks of years.
  let work: Accrual
  /// Study, in ticks of hours.
  let study: Accrual
  /// Whether both accrue at one rate, and work at the rate of time itself.
  let isSteady: Bool
  /// The rate of study at the start.
  private let studyRate: Double

  init(_ life: WorkingLife, hoursPerWeek: Double) {
    let times = [0] + life.changes
    work = Accrual(times.map { (Grid.ticks(years: $0), life.workShare(at: $0)) })
    study = Accrual(
      times.map {
        let hours = life.hoursPerWeek(at: $0, initially: hoursPerWeek) * Clock.weeksPerYear
        return (Grid.ticks(years: $0), hours * Grid.hoursPerYear)
      })
    studyRate = study.segments[0].rate
    isSteady = work.segments.count == 1 && work.segments[0].rate == 1 && study.segments.count == 1
  }

  /// The weeks of a year of study.
  static let weeksPerYear: Double = 52

  /// Whether any amount of study can be done in time.
  var hasEndlessStudy: Bool { study.segments.last.map { $0.rate > 0 } ?? false }
}

extension Clock {
  /// The earliest time by which some hours can have been studied; infinite where they never can.
  @inline(__always)
  func timeOfStudy(_ hours: Double) -> Double {
    guard isSteady else { return study.time(reaching: hours) }
    return studyRate > 0 ? Grid.quotient(hours, studyRate) : .infinity
  }
}
