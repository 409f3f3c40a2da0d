extension Plan {
  /// The time of the plan, cut where work or study changes.
  ///
  /// - Returns: the phases that begin before the plan ends, of which the last may end later.
  /// - Complexity: O(*n*²) time for *n* breaks, shares and changes of pace.
  public var phases: [WorkingLife.Phase] {
    life.phases(initially: hoursPerWeek).filter { $0.start < totalYears }
  }

  /// The hours that can have been studied by a time.
  ///
  /// - Parameter years: the time in years since the start.
  /// - Returns: the hours, whether the plan needs them or not.
  /// - Complexity: O(*n*²) time for *n* breaks, shares and changes of pace.
  public func studyHours(possibleBy years: Double) -> Double {
    let clock = Clock(life, hoursPerWeek: hoursPerWeek)
    return Grid.hours(ticks: clock.study.amount(at: Grid.ticks(years: max(0, years))))
  }

  /// The years of full-time work that are done in a time.
  ///
  /// - Parameters:
  ///   - start: when it begins, in years since the start.
  ///   - end: when it ends.
  /// - Returns: the years, fewer than the time where there are breaks and part-time work.
  /// - Complexity: O(*n*²) time for *n* breaks, shares and changes of pace.
  public func workYears(from start: Double, until end: Double) -> Double {
    let clock = Clock(life, hoursPerWeek: hoursPerWeek)
    let amounts = [start, end].map { clock.work.amount(at: Grid.ticks(years: max(0, $0))) }
    return Grid.years(ticks: max(0, amounts[1] - amounts[0]))
  }
}
