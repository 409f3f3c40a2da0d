public import CareerPlanner

/// What has accrued at a time of a working life: A(T) and S(T) of section 3 of the model.
///
/// The years are cut wherever anything begins or ends; between two cuts work and study go on at one
/// rate, which is looked up in the middle. Both are then added up piece by piece.
public struct LivedTime {
  /// A time without changes, with what accrues in a year of it.
  struct Piece {
    let start: Double
    let end: Double
    let work: Double
    let hours: Double
  }

  let pieces: [Piece]

  /// Cuts the working life of a person.
  public init(_ person: Person) {
    let life = person.life
    let periods = life.breaks + life.workShares.map(\.period)
    let cuts = Set(periods.flatMap { [$0.start, $0.end] } + life.paceChanges.map(\.start) + [0])
      .filter { (0..<Double.infinity).contains($0) }.sorted()
    pieces = cuts.enumerated().map { index, start in
      let end = index + 1 < cuts.count ? cuts[index + 1] : .infinity
      let middle = end == .infinity ? start + 1 : start + (end - start) / 2
      let isBreak = life.breaks.contains { $0.start < middle && middle < $0.end }
      var share = 1.0
      for part in life.workShares where part.period.start < middle && middle < part.period.end {
        share = part.share
      }
      var pace = (since: -Double.infinity, hours: person.hoursPerWeek)
      for change in life.paceChanges where change.start < middle && change.start >= pace.since {
        pace = (change.start, change.hoursPerWeek)
      }
      return Piece(
        start: start, end: end, work: isBreak ? 0 : share,
        hours: isBreak && !life.studiesInBreaks ? 0 : 52 * pace.hours)
    }
  }

  /// The years of work done until a time: A(t).
  func work(until time: Double) -> Double {
    pieces.reduce(0) { $0 + $1.work * max(0, min(time, $1.end) - $1.start) }
  }

  /// The hours that can have been studied until a time: S(t).
  public func hours(until time: Double) -> Double {
    pieces.reduce(0) { $0 + $1.hours * max(0, min(time, $1.end) - $1.start) }
  }

  /// The earliest time by which so many more years of work are done than at a time; before it where
  /// there are more than enough.
  func time(accruing years: Double, after time: Double) -> Double {
    if years <= 1e-9 { return time + years }
    return self.time(reaching: work(until: time) + years, of: \.work) ?? .infinity
  }

  /// The earliest time by which something has accrued; `nil` where it never has.
  ///
  /// Sums that miss an amount by rounding alone have reached it: the next moment may be years off.
  func time(reaching amount: Double, of rate: KeyPath<Piece, Double>) -> Double? {
    var sum = 0.0
    for piece in pieces where piece[keyPath: rate] > 0 {
      let gain = piece[keyPath: rate] * (piece.end - piece.start)
      if sum + gain > amount || amount.agrees(with: sum + gain, within: 1e-9) {
        return min(piece.end, piece.start + max(0, amount - sum) / piece[keyPath: rate])
      }
      sum += gain
    }
    return nil
  }
}
