import CareerGraph

extension PlanRequest {
  /// How many times as long as the soonest plan a plan may take where study is what counts and no
  /// time is stated.
  public static let horizonFactor: Double = 2

  /// The years that a plan may take at least where study is what counts and no time is stated.
  public static let leastHorizonYears: Double = 5
}

extension Planner {
  /// A question with a time within which a plan has to arrive, and the soonest plan where it was
  /// searched for.
  struct Horizon {
    let question: Question
    let soonest: [PlannedMove]?
    /// What the search for it did.
    var statistics = SearchStatistics()
  }

  /// A question in which study counts, with the time within which a plan has to arrive: the one
  /// stated, else twice the time of the soonest plan, and at least five years.
  ///
  /// Without an end the least study is a walk sideways through dozens of jobs, each of which teaches
  /// something. Where no plan is found the question stays without an end.
  ///
  /// - Complexity: that of a search for the soonest plan where no time is stated.
  func horizon(of question: Question) -> Horizon {
    guard question.withinYears == nil else { return Horizon(question: question, soonest: nil) }
    var byTime = question
    (byTime.objective, byTime.needsLikelihood, byTime.boundsSteps) = (.time, false, false)
    var search = LabelSearch(byTime, tables)
    search.aim = .soonestArrival()
    guard let soonest = search.run().moves else {
      return Horizon(question: question, soonest: nil, statistics: search.statistics)
    }
    let years = Grid.years(ticks: PlanOrder(byTime, tables).figures(of: soonest).years)
    let horizon = max(years * PlanRequest.horizonFactor, PlanRequest.leastHorizonYears)
    var bounded = question
    bounded.limitYears(to: horizon)
    return Horizon(question: bounded, soonest: soonest, statistics: search.statistics)
  }
}
