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
  /// - Complexity: O(*n* · (*f* + *k* log *n*)) time and O(*n* + *k*) space for *n* draws of a plan
  ///   with *k* steps and *f* figures.
  public func estimate(
    _ plan: Plan, _ options: EstimateOptions = .standard
  ) -> PlanEstimate {
    let simulation = Simulation(plan, tables)
    var run = SimulationRun(simulation, draws: options.draws, options)
    var steps: [StepEstimate] = []
    var arrivals = Array(repeating: 0.0, count: plan.steps.isEmpty ? options.samples : 0)
    for step in plan.steps {
      guard let outcome = run.next() else { break }
      arrivals = outcome.years.sorted()
      steps.append(StepEstimate(step, outcome, arrivals))
    }
    return PlanEstimate(
      plan: plan, options: options, years: YearsSummary(of: arrivals), steps: steps,
      standing: simulation.standing, arrivals: arrivals)
  }
}

extension StepEstimate {
  /// What came of a step in many draws.
  fileprivate init(_ step: PlanStep, _ outcome: SimulationRun.Outcome, _ sortedYears: [Double]) {
    let count = Double(max(1, sortedYears.count))
    self.init(
      step: step, years: YearsSummary(of: sortedYears),
      bound: [
        .timeInRole: Double(outcome.timeInRole) / count,
        .experience: Double(outcome.experience) / count, .study: Double(outcome.study) / count,
      ])
  }
}
