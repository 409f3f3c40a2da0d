import CareerFormats
import CareerPlanner

/// What to do after an estimate.
struct EstimateAdvice {
  let inquiry: Inquiry
  let request: PlanRequest
  let estimate: PlanEstimate
  let deadline: Deadline?

  /// The share of draws from which on study is worth speaking of.
  private static let notable = 0.1

  /// The advice, the most useful first; none where the person is there already.
  func pieces() throws(CommandFailure) -> [PlanAdvice.Piece] {
    guard !estimate.plan.steps.isEmpty else { return [] }
    var pieces: [PlanAdvice.Piece] = []
    if let study = try study() {
      pieces.append(PlanAdvice.Piece(question: "Sooner?", answer: study))
    }
    let next = [question, "`careerpath plan` with the same options tells what to learn, and when."]
    for (index, answer) in next.compactMap({ $0 }).enumerated() {
      pieces.append(PlanAdvice.Piece(question: index == 0 ? "Next" : "", answer: answer))
    }
    return pieces
  }

  /// What else could be asked of an estimate.
  private var question: String? {
    if deadline == nil { return "--by-date tells how many draws arrive by a date." }
    return inquiry.arguments.flag("best-chance")
      ? nil : "--best-chance looks for the plan with which most draws do."
  }

  /// What twice the study would do, where study binds often.
  private func study() throws(CommandFailure) -> String? {
    let binding = estimate.steps.map { $0.bound[.study] ?? 0 }.max() ?? 0
    let pace = estimate.plan.hoursPerWeek
    guard binding >= Self.notable, estimate.plan.studyHours > 0 || estimate.neverArrives > 0 else {
      return nil
    }
    let more = pace > 0 ? min(pace * 2, 40) : 5
    var request = self.request
    do {
      request.person = try request.person.changing(
        years: request.person.years, hoursPerWeek: more)
    } catch {
      return nil
    }
    guard more > pace, let plan = try inquiry.plan(request).plan else { return nil }
    let other = inquiry.planner.estimate(plan, estimate.options)
    let (now, then) = (Span(years: estimate.years.p50), Span(years: other.years.p50))
    guard then.allMonths < now.allMonths || estimate.years.p50 == .infinity,
      other.years.p50 < .infinity
    else { return nil }
    return
      "With \(oneDecimal(more)) h of study a week half of the draws arrive within \(then.words)."
  }
}
