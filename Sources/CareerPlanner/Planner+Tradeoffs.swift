extension Planner {
  /// The plans between which one has to choose: the Pareto front over years, study and steps.
  ///
  /// A plan is among them if no other takes less in one of the three without taking more in another;
  /// of several that take the same in all three it is the first in the order of role ids. The
  /// objective of the request makes no difference.
  ///
  /// Plans count that arrive within the time stated, or else within twice the time of the soonest
  /// plan, and at least five years (``Plan/withinYears``).
  ///
  /// Where the search stops at its limit, the answer is not complete: other plans of the front may be
  /// missing. Those given belong to it all the same: the soonest ones as far as the search came, and
  /// the plans of the least study and of the fewest steps where searches for these go through.
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
    question = horizon(of: question).question
    question.boundsSteps = true
    question.objective = .time
    var search = LabelSearch(question, tables)
    let outcome = search.runFront()
    let found = outcome.bound == nil ? outcome.plans : withEnds(outcome.plans, question)
    guard !found.isEmpty else {
      return .noPlan(noPlan(question, stoppedAt: outcome.bound, years: search.startBound))
    }
    let plans = found.map { plan($0, question, .proven, objective: nil) }
    return .plans(PlanSet(plans: plans, isComplete: outcome.bound == nil))
  }

  /// Adds the plans of the least study and of the fewest steps, which belong to the front, where they
  /// are known to be the best.
  private func withEnds(_ plans: [[PlannedMove]], _ question: Question) -> [[PlannedMove]] {
    let order = PlanOrder(question, tables)
    var points = plans.map { (figures: order.figures(of: $0), moves: $0) }
    for objective in [Objective.effort, .steps] {
      var question = question
      question.objective = objective
      let outcome = LabelSearch.run(question, tables)
      guard let moves = outcome.moves, outcome.bound == nil else { continue }
      let figures = order.figures(of: moves)
      if !points.contains(where: { $0.figures == figures }) { points.append((figures, moves)) }
    }
    points.sort { Objective.time.cost($0.figures) < Objective.time.cost($1.figures) }
    return points.map(\.moves)
  }
}
