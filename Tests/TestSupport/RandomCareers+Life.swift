import CareerPlanner

extension Dice {
  /// A working life of a few breaks, shares of work and changes of pace.
  ///
  /// Most of it lies within the four years from the start. Breaks are before the start, apart, one
  /// after the other, one within the other, or overlap.
  mutating func life() throws -> WorkingLife {
    var breaks: [WorkingLife.Period] = []
    for _ in 0..<pick([0, 0, 1, 1, 2, 3]) { breaks.append(try pause(after: breaks.last)) }
    var shares: [WorkingLife.WorkShare] = []
    for _ in 0..<pick([0, 1, 1, 2, 3]) { shares.append(try share()) }
    var changes: [WorkingLife.PaceChange] = []
    for _ in 0..<pick([0, 0, 1, 2, 3]) {
      let start = chance(1, in: 4) ? changes.last?.start : nil
      changes.append(try WorkingLife.PaceChange(pace(), from: start ?? moment(-4...12)))
    }
    return try WorkingLife(
      breaks: breaks, studiesInBreaks: chance(1, in: 3), workShares: shares, paceChanges: changes)
  }

  /// A number of quarters or, where figures may round, of tenths of a year.
  private mutating func moment(_ range: ClosedRange<Int>) -> Double {
    style == .quarters ? Double(number(range)) / 4 : Double(number(range) * 3) / 10
  }

  private mutating func span(_ range: ClosedRange<Int>) throws -> WorkingLife.Period {
    let start = moment(range)
    return try WorkingLife.Period(from: start, to: start + moment(1...6))
  }

  private mutating func pause(after last: WorkingLife.Period?) throws -> WorkingLife.Period {
    guard let last else { return try span(-4...12) }
    let early = last.start - moment(1...3)
    let late = last.end + moment(1...3)
    return switch number(1...5) {
    case 1: try WorkingLife.Period(from: last.end, to: late)
    case 2: try WorkingLife.Period(from: early, to: late)
    case 3: try WorkingLife.Period(from: early, to: last.end)
    case 4: try WorkingLife.Period(from: last.start, to: late)
    default: try span(-4...12)
    }
  }

  private mutating func share() throws -> WorkingLife.WorkShare {
    let share =
      style == .quarters ? pick([0.5, 0.5, 0.5, 1, 0.25]) : pick([0.6, 0.8, 0.1, 0.3, 1])
    switch number(1...4) {
    case 1: return try WorkingLife.WorkShare(share)
    case 2:
      let always = try WorkingLife.Period(from: moment(-4...12), to: .infinity)
      return try WorkingLife.WorkShare(share, during: always)
    default: return try WorkingLife.WorkShare(share, during: span(-4...12))
    }
  }
}
