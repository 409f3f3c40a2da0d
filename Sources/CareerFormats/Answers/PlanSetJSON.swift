public import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes answers of several plans as JSON, with the fields of section 6 of the model.
public enum PlanSetJSON {
  /// The text of the plans, each with what it pays.
  ///
  /// Sums of pay count the same times of every plan, by ``CareerPlanner/Earnings``. Where no role of
  /// the graph states its pay there are none.
  ///
  /// - Parameters:
  ///   - set: the plans.
  ///   - layout: how the text is laid out.
  ///   - graph: the graph planned on.
  /// - Returns: the text, with a line break at its end.
  public static func text(
    of set: PlanSet, layout: JSONLayout = .readable, in graph: CareerGraph
  ) -> String {
    var fields: [(String, JSONNode)] = []
    if graph.statesPay { fields.append(("currency", .optional(graph.currency))) }
    if !set.isComplete { fields.append(("complete", .raw("false"))) }
    let plans = zip(set.plans, set.earnings(in: graph)).map { plan, earnings in
      JSONNode.object(
        PlanJSON.fields(of: plan, in: graph, showsWays: true)
          + (graph.statesPay ? [("pay", node(earnings))] : []))
    }
    fields.append(("plans", .list(plans)))
    fields.append(("evidence", .counts(set.plans.evidenceCounts(in: graph))))
    return JSONNode.object(fields).answer(layout)
  }

  private static func node(_ earnings: Earnings) -> JSONNode {
    .object([
      ("atTarget", .finite(earnings.atTarget)),
      (
        "figure",
        .optional(earnings.atTarget == nil ? nil : earnings.isAverage ? "average" : "median")
      ),
      ("total", .finite(earnings.total)), ("comparedYears", .rounded(earnings.comparedYears)),
      ("unstatedYears", .rounded(earnings.unstatedYears)),
      ("untilYears", .rounded(earnings.untilYears)),
    ])
  }
}

extension CareerGraph {
  /// Whether the median or average pay of any role is stated.
  package var statesPay: Bool { roles.contains { salary(of: $0)?.middle != nil } }
}
