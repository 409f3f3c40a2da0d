/// A move with what it takes of one person's time.
struct TimedMove {
  let move: PlanningTables.Move
  /// Time already spent in the role left, for the first move; else 0.
  let tenure: Double
  /// All hours studied by then.
  let hours: Double
}

/// When a move is made, in ticks since the start.
struct TimedStep {
  /// When each term alone would let it be prepared.
  var terms: StepTerms
  /// The moment after it.
  var after: Moment
}

extension Clock {
  /// The dates of moves that follow each other: each is made as soon as it is prepared.
  ///
  /// A move from a job into an education role also has the terms of the moves that follow until the
  /// next job: nobody waits in an education role for what can be waited for in the job before.
  ///
  /// - Parameters:
  ///   - moves: the moves.
  ///   - start: the moment before the first one.
  /// - Returns: the steps, up to one that can never be made.
  /// - Complexity: O(*k*) time and space for *k* moves.
  func steps(of moves: [TimedMove], from start: Moment) -> [TimedStep] {
    var steps: [TimedStep] = []
    steps.reserveCapacity(moves.count)
    var moment = start
    for (index, timed) in moves.enumerated() {
      guard var step = step(of: timed, from: moment) else { break }
      let move = timed.move
      if move.isFromJob, !move.isToJob, step.after.rate > 0 {
        let entry = entry(at: step.after, after: moment, before: moves[(index + 1)...])
        step.terms.experience = max(step.terms.experience, entry.experience - move.wait)
        step.terms.study = max(step.terms.study, entry.study - move.wait)
        step.after = moment.after(
          move, ready: step.terms.ready, tenure: timed.tenure, hours: timed.hours, clock: self)
      }
      steps.append(step)
      moment = step.after
    }
    return steps
  }

  /// The date of a move without regard to those that follow; `nil` where it can never be made.
  @inline(__always)
  func step(of timed: TimedMove, from moment: Moment) -> TimedStep? {
    let (tenure, hours) = (timed.tenure, timed.hours)
    let terms = moment.terms(timed.move, tenure: tenure, hours: hours, clock: self)
    guard terms.ready < .infinity else { return nil }
    return TimedStep(
      terms: terms,
      after: moment.after(
        timed.move, ready: terms.ready, tenure: tenure, hours: hours, clock: self))
  }

  /// When an education role has to be entered so that there is enough experience for the moves out
  /// of it, and so that their study is done when the time in it is over.
  ///
  /// - Parameters:
  ///   - entered: the moment after entering it as soon as possible.
  ///   - before: the moment before, in the job.
  ///   - moves: the moves that follow.
  /// - Returns: the two times, negatively infinite where nothing has to be waited for.
  private func entry(
    at entered: Moment, after before: Moment, before moves: ArraySlice<TimedMove>
  ) -> (experience: Double, study: Double) {
    var rate = entered.rate
    var (need, schooling, study) = (0.0, 0.0, -Double.infinity)
    for timed in moves where rate > 0 {
      let move = timed.move
      if move.credit > 0 {
        need = max(need, rate == 1 ? move.neededBefore : Grid.quotient(move.neededBefore, rate))
      }
      schooling += move.stay
      if timed.hours > 0 {
        study = max(study, latestStart(of: schooling, until: timeOfStudy(timed.hours)))
      }
      if move.isToJob { break }
      schooling += move.wait
      rate *= move.credit
    }
    guard need > 0 else { return (-.infinity, study) }
    let lacking = need - before.experience
    let experience =
      isSteady ? before.years + lacking : work.time(accruing: lacking, after: before.years)
    return (experience, study)
  }

  /// The latest time from which so much work ends at a time; of several with as much work done the
  /// earliest.
  private func latestStart(of amount: Double, until end: Double) -> Double {
    if isSteady || end == .infinity { return end - amount }
    let start = work.amount(at: end) - amount
    return start > 0 ? work.time(reaching: start) : -.infinity
  }
}
