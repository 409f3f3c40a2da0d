/// Where a person stands in time after some moves, all in ticks of ``Grid``.
struct Moment {
  /// Time since the start (T).
  var years: Double
  /// Credited experience (X).
  var experience: Double
  /// Hours studied (H).
  var hours: Double
}

/// The three times of a step, before waiting, in ticks since the start.
struct StepTerms {
  var timeInRole: Double
  var experience: Double
  var study: Double

  /// The latest of the three.
  var ready: Double { max(timeInRole, experience, study) }
}

extension Moment {
  /// When each of the three terms would let a move be prepared.
  ///
  /// - Parameters:
  ///   - move: the move.
  ///   - served: time already spent in the role, for the first move; else 0.
  ///   - hours: all hours studied by then.
  ///   - rate: hours of study a year, in hours and years.
  /// - Returns: the three times, in ticks since the start.
  @inline(__always)
  func terms(
    _ move: PlanningTables.Move, served: Double, hours: Double, rate: Double
  ) -> StepTerms {
    StepTerms(
      timeInRole: years + max(0, move.stay - served),
      experience: years
        + (move.credit == 0 ? 0 : move.neededBefore - experience),
      study: hours == 0 ? 0 : Grid.years(toStudy: hours, rate: rate))
  }

  /// The moment after a move.
  @inline(__always)
  func after(_ move: PlanningTables.Move, ready: Double, hours: Double) -> Moment {
    let end = ready + move.wait
    let experience = experience + (move.isExperience ? end - years : 0)
    return Moment(
      years: end,
      experience: move.credit == 1 ? experience : (move.credit * experience).rounded(),
      hours: hours)
  }
}
