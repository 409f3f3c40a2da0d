extension WorkingLife {
  /// A time in which work and study go on at one rate.
  public struct Phase: Hashable, Sendable {
    /// When it begins, in years since the start of a plan.
    public let start: Double

    /// When it ends; infinite for the last one.
    public let end: Double

    /// The share of full-time work, 0 in a break.
    public let workShare: Double

    /// The hours of study a week, 0 in a break without study.
    public let hoursPerWeek: Double
  }

  /// All time from the start of a plan, cut where work or study changes.
  ///
  /// - Parameter pace: the hours of study a week at the start.
  /// - Returns: the phases in order, the last without an end; two that follow each other differ.
  /// - Complexity: O(*n*²) time for *n* breaks, shares and changes of pace.
  public func phases(initially pace: Double) -> [Phase] {
    var phases: [Phase] = []
    for time in [0] + changes {
      let phase = Phase(
        start: time, end: .infinity, workShare: workShare(at: time),
        hoursPerWeek: hoursPerWeek(at: time, initially: pace))
      if let last = phases.last {
        if last.workShare == phase.workShare, last.hoursPerWeek == phase.hoursPerWeek { continue }
        phases[phases.count - 1] = Phase(
          start: last.start, end: time, workShare: last.workShare, hoursPerWeek: last.hoursPerWeek)
      }
      phases.append(phase)
    }
    return phases
  }
}
