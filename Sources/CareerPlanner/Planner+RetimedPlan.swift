import CareerGraph

extension Planner {
  /// The moves of a plan, timed for another person: what another pace of study, say, would change
  /// about this way, whether or not it is still the best one.
  ///
  /// ```swift
  /// let faster = try planner.retimed(plan, for: person.changing(years: nil, hoursPerWeek: 40))
  /// ```
  ///
  /// - Parameters:
  ///   - plan: the plan, of the same graph.
  ///   - person: who takes its moves, from the same start.
  /// - Returns: the plan with other times; `nil` where the person starts elsewhere or can't make one
  ///   of the moves.
  /// - Throws: ``PlanRequestError`` where a name is unknown or ambiguous.
  /// - Complexity: that of looking up the names, and O(*k* · *w*) time for *k* steps, where *w* is the
  ///   number of skill levels in use over 64.
  public func retimed(_ plan: Plan, for person: Person) throws(PlanRequestError) -> Plan? {
    let request = PlanRequest(
      from: person, to: graph.id(of: plan.to), by: plan.objective ?? .time)
    let question = try Question(request, target: plan.to, tables)
    guard question.start == plan.from else { return nil }
    let moves = plan.steps.map { PlannedMove(role: $0.to, transition: $0.transition) }
    let timed = self.plan(moves, question, plan.optimality, objective: plan.objective)
    return timed.steps.count == moves.count && timed.totalYears.isFinite ? timed : nil
  }
}
