import CareerFormats
import CareerPlanner

/// What would make a plan faster or cheaper, each found by planning again: no more is claimed than
/// that plan, or the same way timed anew, shows.
struct PlanAdvice {
  let inquiry: Inquiry
  let request: PlanRequest
  let plan: Plan

  /// The greatest number of partial plans that a piece of advice may cost.
  private static let searchLimit = 5_000

  /// A piece of advice.
  struct Piece {
    /// What a person may ask; empty where it is the question before.
    let question: String
    let answer: String
  }

  /// The advice, the most useful first; none where the person is there already.
  func pieces() throws(CommandFailure) -> [Piece] {
    guard !plan.steps.isEmpty, plan.isOptimal else { return [] }
    guard plan.objective == .time else {
      return (try sooner().map { [Piece(question: "Sooner?", answer: $0)] } ?? [])
        + (lateWays.map { [Piece(question: "Less study?", answer: $0)] } ?? [])
    }
    let ways = [
      try study(), try studyInBreaks(), try interruptions(), try experience(), served,
    ].compactMap { $0 }
    return ways.enumerated().map { Piece(question: $0 == 0 ? "Sooner?" : "", answer: $1) }
      + (try lessStudy().map { [Piece(question: "Less study?", answer: $0)] } ?? [])
  }

  // MARK: - Study

  /// What more study a week would change; `nil` where no plan is found with it.
  func study() throws(CommandFailure) -> String? {
    let paces = plan.life.withoutInterruptions.phases(initially: plan.hoursPerWeek)
      .filter { $0.start < plan.totalYears }.map(\.hoursPerWeek)
    guard let full = try answer({ $0.hoursPerWeek = Self.fullTime }) else { return nil }
    guard isSooner(full) else {
      guard plan.studyHours > 0 else {
        return "There is nothing to study on this way: only time and experience hold it back."
      }
      guard paces.contains(where: { $0 > Self.fullTime }) else {
        return try sooner(with: Self.fullTime)
      }
      let most = try answer { $0.hoursPerWeek = StudyPace.greatest }
      guard let most, !isSooner(most) else { return nil }
      return try sooner(with: StudyPace.greatest)
    }
    let throughout = paces.count > 1 ? " throughout" : ""
    let twice = (paces.first ?? 0) > 0 ? (paces.first ?? 0) * 2 : 5
    var sentence = ""
    if paces.count == 1, twice < Self.fullTime,
      let more = try answer({ $0.hoursPerWeek = twice }), isSooner(more)
    {
      sentence = "With \(oneDecimal(twice)) h of study a week: \(arrival(more)). "
      if Span(years: more.totalYears) == Span(years: full.totalYears) {
        return sentence + "Full-time study, \(oneDecimal(Self.fullTime)) h a week, is no sooner."
      }
    }
    return sentence + "With full-time study, \(oneDecimal(Self.fullTime)) h a week\(throughout): "
      + "\(arrival(full))."
  }

  /// Which steps of this way would come sooner with a pace of study with which no way arrives sooner.
  private func sooner(with pace: Double) throws(CommandFailure) -> String? {
    let (start, pace) = (inquiry.start, (hours: pace, words: oneDecimal(pace)))
    guard let person = changed({ $0.hoursPerWeek = pace.hours })?.person,
      let other = try inquiry.asking({ () throws(PlanRequestError) in
        try inquiry.planner.retimed(plan, for: person)
      })
    else { return nil }
    let steps = zip(plan.steps, other.steps)
    let moved = steps.enumerated().filter { _, step in
      start.text(after: step.0.endYears) != start.text(after: step.1.endYears)
    }
    guard moved.isEmpty else {
      let shown = moved.prefix(2).map { index, step -> String in
        let months =
          Span(years: step.0.endYears).allMonths - Span(years: step.1.endYears).allMonths
        let saved = months > 0 ? " (\(Span(months: months).words) sooner)" : ""
        return "step \(index + 1) would come by \(start.text(after: step.1.endYears))\(saved)"
      }
      let rest = moved.count - shown.count
      return "More study does not move the final date: with \(pace.words) h a week, "
        + listed(shown + (rest > 0 ? ["\(counted(rest, "other step")) sooner"] : [])) + "."
    }
    let isUnmoved = steps.allSatisfy { $0.endYears <= $1.endYears }
    return "Study is not what holds you back: with \(pace.words) h a week no step would come "
      + (isUnmoved ? "sooner." : "in an earlier month.")
  }

  /// The hours of a week of full-time study.
  private static let fullTime: Double = 40

  private func studyInBreaks() throws(CommandFailure) -> String? {
    guard !plan.life.studiesInBreaks, plan.phases.contains(where: { $0.workShare == 0 }),
      let other = try answer({ $0.life = $0.life.studyingInBreaks }), isSooner(other)
    else { return nil }
    return "With study in breaks too: \(arrival(other)). Say so with --study-in-breaks."
  }

  private func isSooner(_ other: Plan) -> Bool {
    Span(years: plan.totalYears).allMonths > Span(years: other.totalYears).allMonths
  }

  private func arrival(_ other: Plan) -> String {
    // The difference of what is shown, so that a reader who subtracts finds the same.
    let saved = Span(
      months: Span(years: plan.totalYears).allMonths - Span(years: other.totalYears).allMonths)
    return "\(Span(years: other.totalYears).words) (\(saved.words) sooner)"
  }

  // MARK: - Work, experience and time served

  private func interruptions() throws(CommandFailure) -> String? {
    let shares = plan.phases.map(\.workShare).filter { $0 < 1 }
    guard !shares.isEmpty, let other = try answer({ $0.life = $0.life.withoutInterruptions }),
      isSooner(other)
    else { return nil }
    let (hasBreaks, hasPartTime) = (shares.contains(0), shares.contains { $0 > 0 })
    let change =
      hasPartTime
      ? "With full-time work\(hasBreaks ? " and no breaks" : "")" : "Without breaks"
    return "\(change): \(arrival(other))."
  }

  private func experience() throws(CommandFailure) -> String? {
    guard plan.steps.contains(where: { $0.boundBy.contains(.experience) }),
      let more = try answer({ $0.years = plan.startExperience + 1 }), isSooner(more)
    else { return nil }
    let counted = plan.startExperience
    return "Experience holds you back: this reckons with \(yearsText(counted)) so far. "
      + "With \(oneDecimal(counted + 1)): \(arrival(more)). Say yours with --years."
  }

  private var served: String? {
    guard let first = plan.steps.first, let from = first.from,
      first.boundBy.contains(.timeInRole), request.person.yearsInRole == 0,
      first.endYears > first.waitYears
    else { return nil }
    return "Time already spent as \(inquiry.graph.label(of: from)) counts: say it with "
      + "--years-in-role, and all your experience with --years."
  }

  // MARK: - Other objectives

  /// What the way with the least study takes; `nil` where it takes no less.
  func lessStudy() throws(CommandFailure) -> String? {
    guard plan.studyHours > 0, let other = try answer({ $0.objective = .effort }),
      other.studyHours < plan.studyHours
    else { return nil }
    return "\(hoursText(other.studyHours)) instead of \(hoursText(plan.studyHours)), in "
      + "\(Span(years: other.totalYears).words), with --by effort."
  }

  /// That ways which take longer may take less study; `nil` where that is not what was asked, or
  /// there is no less.
  private var lateWays: String? {
    guard plan.objective == .effort, plan.studyHours > 0, let years = plan.withinYears else {
      return nil
    }
    let why = request.withinYears == nil ? " (\(defaultHorizonText))" : ""
    return "At most with a way that takes longer than \(Span(years: years).words)\(why): state the "
      + "time with --within."
  }

  private func sooner() throws(CommandFailure) -> String? {
    guard let other = try answer({ $0.objective = .time }), isSooner(other) else { return nil }
    return "The soonest way takes \(Span(years: other.totalYears).words) and "
      + "\(hoursText(other.studyHours)) of study: --by time."
  }

  /// What a question may ask otherwise.
  private struct Change {
    var objective: Objective
    var years: Double?
    /// The hours of study a week throughout, where they are to be others.
    var hoursPerWeek: Double?
    var life: WorkingLife
  }

  /// The proven plan of a question that differs in one thing.
  private func answer(_ change: (inout Change) -> Void) throws(CommandFailure) -> Plan? {
    guard let request = changed(change), let answer = try inquiry.plan(request).plan,
      answer.isOptimal
    else { return nil }
    return answer
  }

  /// A question that differs in one thing; `nil` where nobody can ask it.
  private func changed(_ change: (inout Change) -> Void) -> PlanRequest? {
    var request = self.request
    let person = request.person
    var changed = Change(
      objective: request.objective, years: person.years, hoursPerWeek: nil, life: person.life)
    change(&changed)
    request.searchLimit = min(request.searchLimit, Self.searchLimit)
    request.objective = changed.objective
    do {
      request.person = try person.living(changed.life).changing(
        years: changed.years, hoursPerWeek: changed.hoursPerWeek)
    } catch {
      return nil
    }
    return request
  }
}
