extension Planner {
  /// When a plan arrives, drawn many times from the estimates of the graph.
  ///
  /// ```swift
  /// let estimate = planner.estimate(plan)
  /// print(estimate.years.p50, estimate.chance(within: 8))
  /// ```
  ///
  /// Each draw gives every figure that the plan uses a value from its distribution and times the
  /// steps anew, by section 3 of the model; `Docs/Estimates.md` has the formulas. Where all figures
  /// are certain, every draw is the plan.
  ///
  /// - Parameters:
  ///   - plan: a plan on the graph of this planner.
  ///   - options: how it is drawn.
  /// - Returns: the distribution.
  /// - Complexity: O(*n* · (*f* + *k* log *n*)) time and O(*n* · *k*) space for *n* draws of a plan
  ///   with *k* steps and *f* figures.
  public func estimate(
    _ plan: Plan, _ options: EstimateOptions = .standard
  ) -> PlanEstimate {
    estimate(plan, options, firstDraw: 0)
  }

  /// An estimate from the draws of a seed that begin at one of them.
  func estimate(_ plan: Plan, _ options: EstimateOptions, firstDraw: UInt64) -> PlanEstimate {
    let simulation = Simulation(plan, tables)
    let count = Double(options.samples)
    let outcome = simulation.outcome(
      of: firstDraw..<firstDraw + UInt64(options.samples), options)
    var steps: [StepEstimate] = []
    var arrivals: [Double] = []
    for (index, step) in plan.steps.enumerated() {
      arrivals = outcome.years[index].sorted()
      let bound = outcome.bound[index]
      steps.append(
        StepEstimate(
          step: step, years: YearsSummary(of: arrivals),
          bound: [
            .timeInRole: Double(bound.timeInRole) / count,
            .experience: Double(bound.experience) / count, .study: Double(bound.study) / count,
          ]))
    }
    if plan.steps.isEmpty { arrivals = Array(repeating: 0, count: options.samples) }
    return PlanEstimate(
      plan: plan, options: options, years: YearsSummary(of: arrivals), steps: steps,
      standing: simulation.standing, arrivals: arrivals)
  }
}
