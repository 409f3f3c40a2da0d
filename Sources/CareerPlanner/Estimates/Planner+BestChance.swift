extension Planner {
  /// Of several plans the one with the greatest chance to arrive in time.
  ///
  /// ```swift
  /// let plans = try planner.alternatives(request, count: 5).plans
  /// if let best = planner.bestChance(among: plans, within: 8) { print(best.plan.roles, best.chance) }
  /// ```
  ///
  /// All plans are weighed on the same draws, in which a figure has the same luck in each of them. The
  /// estimate of the one chosen is made on others: those that ``estimate(_:_:)`` makes for the same
  /// options.
  ///
  /// - Parameters:
  ///   - plans: the plans to weigh.
  ///   - years: the time within which to arrive, in years since the start.
  ///   - options: how the estimates are drawn.
  /// - Returns: the choice; `nil` where there is no plan.
  /// - Complexity: that of an estimate for each plan, and one more.
  public func bestChance(
    among plans: [Plan], within years: Double, _ options: EstimateOptions = .standard
  ) -> BestChance? {
    let weighed = plans.map { plan in
      WeighedPlan(plan: plan, chance: chance(of: plan, within: years, options))
    }
    let greatest = weighed.lazy.map(\.chance).max()
    guard let chosen = weighed.firstIndex(where: { $0.chance == greatest }) else { return nil }
    return BestChance(
      withinYears: years, weighed: weighed, chosen: chosen,
      estimate: estimate(plans[chosen], options))
  }

  /// The chance of a plan to arrive in time, on the draws by which plans are chosen.
  private func chance(of plan: Plan, within years: Double, _ options: EstimateOptions) -> Double {
    var run = SimulationRun(Simulation(plan, tables), draws: options.choosingDraws, options)
    var last: SimulationRun.Outcome?
    while let outcome = run.next() { last = outcome }
    let arrivals = last?.years ?? Array(repeating: 0, count: options.samples)
    return Double(arrivals.lazy.filter { $0 <= years && $0 < .infinity }.count)
      / Double(options.samples)
  }
}
