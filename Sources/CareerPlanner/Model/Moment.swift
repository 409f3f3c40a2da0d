/// Where a person stands in time after some moves, all in ticks of ``Grid``.
///
/// Waiting, in a job, adds to the experience what it adds to the time. In an education role nothing
/// is gained by waiting: whoever has to wait there stays in the job before for as long instead, and
/// enters later. A moment in an education role is that of the earliest entry, from which waiting
/// still adds to the experience, at the rate of the credits since that job; where there was no job
/// before, at no rate.
struct Moment {
  /// Time since the start (T).
  var years: Double
  /// Experience (X), before the credits of the moves since the last job.
  var experience: Double
  /// Hours studied (H).
  var hours: Double
  /// Experience beyond what has accrued since the start, which waiting leaves as it is (W); all
  /// experience where waiting adds nothing to it.
  var lead: Double
  /// The credited experience that a year of waiting adds: 1 in a job; in an education role the
  /// product of the credits since the last job, 0 without one; 0 outside the graph.
  var rate: Double

  /// The moment at the start, with some experience.
  ///
  /// - Parameters:
  ///   - experience: the experience, in ticks.
  ///   - isJob: whether it is in a job, rather than in an education role or outside the graph.
  init(startingWith experience: Double, inJob isJob: Bool) {
    (years, self.experience, hours, lead) = (0, experience, 0, experience)
    rate = isJob ? 1 : 0
  }

  private init(
    years: Double, experience: Double, hours: Double, lead: Double, rate: Double
  ) {
    (self.years, self.experience, self.hours, self.lead) = (years, experience, hours, lead)
    self.rate = rate
  }

  /// A moment that never comes.
  static var never: Moment {
    var moment = Moment(startingWith: 0, inJob: true)
    moment.years = .infinity
    return moment
  }

  /// The credited experience (X), to the nearest tick.
  var creditedExperience: Double {
    rate == 0 || rate == 1 ? experience : (rate * experience).rounded()
  }
}

extension Moment {
  /// Whether waiting brings no less than at another moment in the same role.
  ///
  /// Where it brings nothing at one of them, the leads of the two are different things.
  @inline(__always)
  func canWait(likeOrBetterThan other: Moment) -> Bool {
    rate >= other.rate && (other.rate > 0 || rate == 0)
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
  ///   - tenure: time already spent in the role, for the first move; else 0.
  ///   - hours: all hours studied by then.
  ///   - clock: how experience and study accrue.
  /// - Returns: the three times, in ticks since the start; infinite where they never come.
  @inline(__always)
  func terms(
    _ move: PlanningTables.Move, tenure: Double, hours: Double, clock: Clock
  ) -> StepTerms {
    let stay = max(0, move.stay - tenure)
    var needed = move.credit == 0 ? 0 : move.neededBefore - experience
    if !move.isFromJob { needed = lacking(move, after: stay) }
    let study = hours == 0 ? 0 : clock.timeOfStudy(hours)
    if clock.isSteady {
      return StepTerms(timeInRole: years + stay, experience: years + needed, study: study)
    }
    return StepTerms(
      timeInRole: clock.work.time(accruing: stay, after: years),
      experience: clock.work.time(accruing: needed, after: years), study: study)
  }

  /// How much has to accrue until a move out of an education role finds enough experience: none
  /// where there is enough; else what is missing, for which the role is entered later, and the time
  /// in it; infinite where there was no job before to stay in.
  private func lacking(_ move: PlanningTables.Move, after stay: Double) -> Double {
    guard move.credit > 0 else { return 0 }
    let isGrowing = rate > 0 && rate < 1
    let before = isGrowing ? Grid.quotient(move.neededBefore, rate) : move.neededBefore
    let missing = before - experience
    guard missing > 0 else { return 0 }
    return rate > 0 ? missing + stay : .infinity
  }

  /// The moment after a move.
  ///
  /// - Parameters:
  ///   - move: the move.
  ///   - ready: when it is prepared.
  ///   - tenure: time already spent in the role, for the first move; else 0.
  ///   - hours: all hours studied by then.
  ///   - clock: how experience and study accrue.
  /// - Returns: the moment on entering the role.
  @inline(__always)
  func after(
    _ move: PlanningTables.Move, ready: Double, tenure: Double, hours: Double, clock: Clock
  ) -> Moment {
    guard move.isFromJob, move.isToJob else {
      return afterEducation(move, ready: ready, tenure: tenure, hours: hours, clock: clock)
    }
    let end = ready + move.wait
    let accrued = clock.isSteady ? end : clock.work.amount(at: end)
    var experience = experience + accrued - (clock.isSteady ? years : clock.work.amount(at: years))
    if move.credit != 1 { experience = (move.credit * experience).rounded() }
    return Moment(
      years: end, experience: experience, hours: hours, lead: experience - accrued, rate: 1)
  }

  /// The moment after a move into or out of an education role, or from outside the graph.
  private func afterEducation(
    _ move: PlanningTables.Move, ready: Double, tenure: Double, hours: Double, clock: Clock
  ) -> Moment {
    let end = clock.end(of: move, ready: ready)
    let accrued = clock.accrued(at: end)
    var experience = experience
    if move.isFromJob {
      experience += accrued - clock.accrued(at: years)
    } else if rate > 0 {
      // What exceeds the time in role and the wait for the move has been spent in the job before.
      let schooling = max(0, move.stay - tenure) + move.wait
      experience = max(0, lead + accrued - schooling)
    }
    let credit = move.credit * (rate == 0 ? 1 : rate)
    if !move.isToJob, rate > 0, credit > 0 {
      return Moment(
        years: end, experience: experience, hours: hours, lead: experience - accrued, rate: credit)
    }
    if credit != 1 { experience = (credit * experience).rounded() }
    return Moment(
      years: end, experience: experience, hours: hours,
      lead: move.isToJob ? experience - accrued : experience, rate: move.isToJob ? 1 : 0)
  }
}

extension Clock {
  /// When a move is made that is prepared at some time.
  ///
  /// A wait is calendar time; only out of an education role, in which nothing is gained by waiting,
  /// it is as much work as that, so that one who enters the role later is not better off.
  func end(of move: PlanningTables.Move, ready: Double) -> Double {
    if isSteady || move.isFromJob || move.wait == 0 || ready == .infinity {
      return ready + move.wait
    }
    return work.time(accruing: move.wait, after: ready)
  }

  /// The work done until a time.
  func accrued(at time: Double) -> Double { isSteady ? time : work.amount(at: time) }
}
