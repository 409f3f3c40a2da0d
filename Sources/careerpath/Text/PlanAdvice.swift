import CareerFormats
import CareerPlanner

/// What would make a plan faster or cheaper, each found by planning again.
struct PlanAdvice {
  let command: PlanCommand
  let plan: Plan

  /// The greatest number of partial plans that a piece of advice may cost.
  private static let searchLimit = 5_000

  /// The advice, the most useful first; none where the person is there already.
  func sentences() throws(CommandFailure) -> [String] {
    guard !plan.steps.isEmpty, plan.isOptimal else { return [] }
    var sentences: [String] = []
    if plan.objective == .time {
      sentences.append("Sooner?  " + (try study()))
      if let sentence = try experience() { sentences.append(sentence) }
      if let sentence = served { sentences.append(sentence) }
      if let sentence = try lessStudy() { sentences.append(sentence) }
    } else if let sentence = try sooner() {
      sentences.append(sentence)
    }
    return sentences
  }

  // MARK: - Study

  private func study() throws(CommandFailure) -> String {
    guard let full = try answer(hoursPerWeek: 40) else { return "" }
    let saved = Span(years: plan.totalYears - full.totalYears)
    guard plan.totalYears > full.totalYears, saved != Span(years: 0) else {
      return plan.studyHours > 0
        ? "Study is never what holds you back: more hours a week change nothing."
        : "There is nothing to study: only time and experience hold you back."
    }
    let twice = plan.hoursPerWeek > 0 ? min(plan.hoursPerWeek * 2, 40) : 5
    var sentence = ""
    if let more = try answer(hoursPerWeek: twice), more.totalYears < plan.totalYears, twice < 40 {
      sentence = "With \(oneDecimal(twice)) h of study a week, \(arrival(more)). "
    }
    return sentence + "Full-time study, 40 h a week: \(arrival(full))."
  }

  private func arrival(_ other: Plan) -> String {
    let saved = Span(years: plan.totalYears - other.totalYears)
    return "\(Span(years: other.totalYears).words), \(saved.words) sooner"
  }

  // MARK: - Experience and time served

  private func experience() throws(CommandFailure) -> String? {
    guard plan.steps.contains(where: { $0.boundBy.contains(.experience) }),
      let more = try answer(extraYears: 1), more.totalYears < plan.totalYears,
      Span(years: plan.totalYears - more.totalYears) != Span(years: 0)
    else { return nil }
    let counted = oneDecimal(plan.startExperience)
    return "Experience holds you back: the plan reckons with \(counted) years now; with one more, "
      + "\(arrival(more)) (say yours with --years)."
  }

  private var served: String? {
    guard let first = plan.steps.first, let from = first.from,
      first.boundBy.contains(.timeInRole), command.request.person.yearsInRole == 0,
      first.endYears > first.waitYears
    else { return nil }
    return "Time already spent as \(command.graph.label(of: from)) counts: say it with "
      + "--years-in-role."
  }

  // MARK: - Other objectives

  private func lessStudy() throws(CommandFailure) -> String? {
    guard plan.studyHours > 0, let other = try answer(by: .effort),
      other.studyHours < plan.studyHours
    else { return nil }
    return "Less study?  \(hoursText(other.studyHours)) instead of \(hoursText(plan.studyHours)), "
      + "but \(Span(years: other.totalYears).words): --by effort."
  }

  private func sooner() throws(CommandFailure) -> String? {
    guard let other = try answer(by: .time), other.totalYears < plan.totalYears else { return nil }
    return "The soonest way takes \(Span(years: other.totalYears).words) and "
      + "\(hoursText(other.studyHours)) of study: --by time."
  }

  /// The proven plan of a person or objective that differs in one thing.
  private func answer(
    hoursPerWeek: Double? = nil, extraYears: Double = 0, by objective: Objective? = nil
  ) throws(CommandFailure) -> Plan? {
    var request = command.request
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
    guard let answer = try command.plan(request).plan, answer.isOptimal else { return nil }
    return answer
  }
}
