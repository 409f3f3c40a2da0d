public import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes estimates as JSON, with the fields of section 6 of the model.
public enum EstimateJSON {
  /// A time within which to arrive.
  public struct Deadline: Hashable, Sendable {
    /// The time in years since the start.
    public let withinYears: Double

    /// The date that it was stated by; `nil` where it was stated in years.
    public let date: CalendarDate?

    /// States a time within which to arrive.
    public init(withinYears: Double, date: CalendarDate? = nil) {
      self.withinYears = withinYears
      self.date = date
    }
  }

  /// The text of an estimate.
  ///
  /// Times that are infinite, since too many draws never arrive, are null.
  ///
  /// - Parameters:
  ///   - estimate: the estimate.
  ///   - deadline: the time of which the chance was asked for, if any.
  ///   - choice: how the plan was chosen, where it is the one with the best chance of several.
  ///   - id: whose answer it is, for a first field `id`; `nil` for none.
  ///   - layout: how the text is laid out.
  ///   - graph: the graph planned on.
  /// - Returns: an object, with a line break at its end.
  public static func text(
    of estimate: PlanEstimate, deadline: Deadline? = nil, choice: BestChance? = nil,
    id: String? = nil, layout: JSONLayout = .readable, in graph: CareerGraph
  ) -> String {
    var fields: [(String, JSONNode)] = [
      ("plan", PlanJSON.node(estimate.plan, in: graph)),
      ("years", .object(quantiles(estimate.years) + [("mean", .time(estimate.years.mean))])),
    ]
    if estimate.neverArrives > 0 {
      fields.append(("neverArrives", .rounded(estimate.neverArrives)))
    }
    fields += [
      ("samples", .number(estimate.options.samples)),
      ("seed", .raw(String(estimate.options.seed))),
      ("correlation", .number(estimate.options.correlation)),
    ]
    if let deadline {
      var chance: [(String, JSONNode)] = [("withinYears", .rounded(deadline.withinYears))]
      if let date = deadline.date { chance.append(("byDate", .string(date.description))) }
      chance.append(
        ("probability", .rounded(estimate.chance(within: deadline.withinYears))))
      fields.append(("chance", .object(chance)))
    }
    if let choice {
      fields.append(("weighed", .list(choice.weighed.map { node($0, in: graph) })))
    }
    fields += [
      ("steps", .list(estimate.steps.map { node($0, in: graph) })),
      ("standing", node(estimate.standing)), ("grades", .counts(estimate.standing.grades)),
    ]
    return JSONNode.object(fields).answer(layout, id: id)
  }

  private static func quantiles(_ years: YearsSummary) -> [(String, JSONNode)] {
    [("p10", .time(years.p10)), ("p50", .time(years.p50)), ("p90", .time(years.p90))]
  }

  private static func node(_ step: StepEstimate, in graph: CareerGraph) -> JSONNode {
    let bound = BindingTerm.allCases.map { term in
      (term.rawValue, JSONNode.rounded(step.bound[term] ?? 0))
    }
    return .object(
      [("to", .string(graph.id(of: step.step.to)))] + quantiles(step.years)
        + [("bound", .object(bound))])
  }

  private static func node(_ standing: FigureStanding) -> JSONNode {
    .object([
      ("threePoint", .number(standing.threePoint)), ("certain", .number(standing.certain)),
      ("assumed", .number(standing.assumed)),
    ])
  }

  private static func node(_ weighed: WeighedPlan, in graph: CareerGraph) -> JSONNode {
    .object([
      ("roles", .list(weighed.plan.roles.map { .string(graph.id(of: $0)) })),
      ("totalYears", .rounded(weighed.plan.totalYears)), ("probability", .rounded(weighed.chance)),
    ])
  }
}

extension JSONNode {
  /// A time in years, null where it never comes.
  fileprivate static func time(_ years: Double) -> JSONNode {
    years == .infinity ? .raw("null") : .rounded(years)
  }
}
