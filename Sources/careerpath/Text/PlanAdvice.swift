import CareerFormats
import CareerPlanner

/// What would make a plan faster or cheaper, each found by planning again.
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
      return try sooner().map { [Piece(question: "Sooner?", answer: $0)] } ?? []
    }
    let ways = [try study(), try experience(), served].compactMap { $0 }
    return ways.enumerated().map { Piece(question: $0 == 0 ? "Sooner?" : "", answer: $1) }
      + (try lessStudy().map { [Piece(question: "Less study?", answer: $0)] } ?? [])
  }

  // MARK: - Study

  /// What more study a week would change; `nil` where no plan is found with it.
  func study() throws(CommandFailure) -> String? {
    guard let full = try answer(hoursPerWeek: 40) else { return nil }
    guard isSooner(full) else {
      guard plan.studyHours > 0 else {
        return "There is nothing to study: only time and experience hold you back."
      }
      let isTied = plan.steps.contains { $0.boundBy.contains(.study) }
      return isTied
        ? "Study alone never holds you back: more hours a week change nothing."
        : "Study is never what holds you back: more hours a week change nothing."
    }
    let twice = plan.hoursPerWeek > 0 ? plan.hoursPerWeek * 2 : 5
    var sentence = ""
    if twice < 40, let more = try answer(hoursPerWeek: twice), isSooner(more) {
      sentence = "With \(oneDecimal(twice)) h of study a week: \(arrival(more)). "
      if Span(years: more.totalYears) == Span(years: full.totalYears) {
        return sentence + "More than that changes nothing."
      }
    }
    return sentence + "With full-time study, 40 h a week: \(arrival(full))."
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

  // MARK: - Experience and time served

  private func experience() throws(CommandFailure) -> String? {
    guard plan.steps.contains(where: { $0.boundBy.contains(.experience) }),
      let more = try answer(extraYears: 1), isSooner(more)
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
    guard plan.studyHours > 0, let other = try answer(by: .effort),
      other.studyHours < plan.studyHours
    else { return nil }
    return "\(hoursText(other.studyHours)) instead of \(hoursText(plan.studyHours)), in "
      + "\(Span(years: other.totalYears).words), with --by effort."
  }

  private func sooner() throws(CommandFailure) -> String? {
    guard let other = try answer(by: .time), isSooner(other) else { return nil }
    return "The soonest way takes \(Span(years: other.totalYears).words) and "
      + "\(hoursText(other.studyHours)) of study: --by time."
  }

  /// The proven plan of a person or objective that differs in one thing.
  private func answer(
    hoursPerWeek: Double? = nil, extraYears: Double = 0, by objective: Objective? = nil
  ) throws(CommandFailure) -> Plan? {
    var request = self.request
    let person = request.person
    request.searchLimit = min(request.searchLimit, Self.searchLimit)
    request.objective = objective ?? request.objective
    do {
      request.person = try person.changing(
        years: extraYears > 0 ? plan.startExperience + extraYears : person.years,
        hoursPerWeek: hoursPerWeek ?? person.hoursPerWeek)
    } catch {
      return nil
    }
    guard let answer = try inquiry.plan(request).plan, answer.isOptimal else { return nil }
    return answer
  }
}
