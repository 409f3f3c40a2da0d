/// Where a person stands in time after some moves, all in ticks of ``Grid``.
struct Moment {
  /// Time since the start (T).
  var years: Double
  /// Credited experience (X).
  var experience: Double
  /// Hours studied (H).
  var hours: Double
  /// Experience beyond what has accrued since the start, which waiting leaves as it is (W).
  var lead: Double

  /// The moment at the start, with some experience.
  init(startingWith experience: Double) {
    (years, self.experience, hours, lead) = (0, experience, 0, experience)
  }

  private init(years: Double, experience: Double, hours: Double, lead: Double) {
    (self.years, self.experience, self.hours, self.lead) = (years, experience, hours, lead)
  }
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
  ///   - clock: how experience and study accrue.
  /// - Returns: the three times, in ticks since the start; infinite where they never come.
  @inline(__always)
  func terms(
    _ move: PlanningTables.Move, served: Double, hours: Double, clock: Clock
  ) -> StepTerms {
    let stay = max(0, move.stay - served)
    let needed = move.credit == 0 ? 0 : move.neededBefore - experience
    let study = hours == 0 ? 0 : clock.timeOfStudy(hours)
    if clock.isSteady {
      return StepTerms(timeInRole: years + stay, experience: years + needed, study: study)
    }
    return StepTerms(
      timeInRole: clock.work.time(accruing: stay, after: years),
      experience: clock.work.time(accruing: needed, after: years), study: study)
  }

  /// The moment after a move.
  @inline(__always)
  func after(
    _ move: PlanningTables.Move, ready: Double, hours: Double, clock: Clock
  ) -> Moment {
    let end = ready + move.wait
    let accrued = clock.isSteady ? end : clock.work.amount(at: end)
    var experience = experience
    if move.isExperience {
      experience += accrued - (clock.isSteady ? years : clock.work.amount(at: years))
    }
    if move.credit != 1 { experience = (move.credit * experience).rounded() }
    return Moment(
      years: end, experience: experience, hours: hours, lead: experience - accrued)
  }
}
