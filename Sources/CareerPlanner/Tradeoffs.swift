extension Planner {
  /// The plans between which one has to choose: the Pareto front over years, study and steps.
  ///
  /// A plan is among them if no other takes less in one of the three without taking more in another;
  /// of several that take the same in all three it is the first in the order of role ids. The
  /// objective of the request makes no difference.
  ///
  /// Where the search stops at its limit, the answer is not complete: other plans of the front may be
  /// missing. Those given belong to it all the same.
  ///
  /// - Parameter request: the question.
  /// - Returns: the plans in the order of their years, or why there is none.
  /// - Throws: ``PlanRequestError`` as ``plan(_:)`` does.
  /// - Complexity: that of a search for one plan, times the number of points for comparisons with
  ///   the front; the number of points can grow exponentially with the number of roles. See
  ///   `Docs/Planning.md`.
  public func tradeoffs(_ request: PlanRequest) throws(PlanRequestError) -> PlanSetAnswer {
    var question: Question
    switch try asked(request) {
    case .question(let asked): question = asked
    case .targetUnknown(let answer): return .noPlan(answer)
    }
    question.boundsSteps = true
    question.objective = .time
    var search = LabelSearch(question, tables)
    let outcome = search.runFront()
    guard !outcome.plans.isEmpty else {
      return .noPlan(noPlan(question, stoppedAt: outcome.bound, years: search.startBound))
    }
    let plans = outcome.plans.map { plan($0, question, .proven, objective: nil) }
    return .plans(PlanSet(plans: plans, isComplete: outcome.bound == nil))
  }
}
