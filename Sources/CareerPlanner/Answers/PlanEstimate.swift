/// When a plan arrives, as a distribution instead of one date.
///
/// ```swift
/// let estimate = planner.estimate(plan)
/// print(estimate.years.p50, estimate.chance(within: 8))
/// ```
public struct PlanEstimate: Hashable, Sendable {
  /// The plan, whose own figures reckon with every estimate at its median.
  public let plan: Plan

  /// How it was drawn.
  public let options: EstimateOptions

  /// When the plan arrives.
  public let years: YearsSummary

  /// When each step is made, and what holds it back how often.
  public let steps: [StepEstimate]

  /// Where the figures that the plan uses come from.
  public let standing: FigureStanding

  /// When the plan arrives in each draw, in years since the start and in order; infinite where it
  /// never does.
  public let arrivals: [Double]
}

/// The times of many draws in a few figures, in years since the start.
///
/// A figure is infinite where so many draws never arrive.
public struct YearsSummary: Hashable, Sendable {
  /// What 1 in 10 draws beat.
  public let p10: Double

  /// The median.
  public let p50: Double

  /// What 1 in 10 draws exceed.
  public let p90: Double

  /// The mean; infinite where any draw is.
  public let mean: Double
}

/// One step of an estimate.
public struct StepEstimate: Hashable, Sendable {
  /// The step of the plan.
  public let step: PlanStep

  /// When the move is made.
  public let years: YearsSummary

  /// For each term the share of draws in which it binds the step.
  ///
  /// On a tie all terms that are the latest count, so that the shares may add up to more than 1. A
  /// draw in which study stops before the step can be made counts as bound by study.
  public let bound: [BindingTerm: Double]
}

/// Where the figures that a plan uses come from: one for each time in role, each stated wait and
/// each level studied.
public struct FigureStanding: Hashable, Sendable {
  /// How many the graph states as low, typical and high.
  public var threePoint = 0

  /// How many are reckoned with as certain numbers.
  public var certain = 0

  /// How many of the certain ones are hours that the graph does not state.
  public var assumed = 0

  /// How many of all rest on sources of which grade.
  public var grades = EvidenceCounts()
}

/// How the draws of an estimate spread over time; all shares add up to 1.
public struct ArrivalHistogram: Hashable, Sendable {
  /// The share of draws that arrive in a span of time.
  public struct Bin: Hashable, Sendable {
    /// When the span begins, in months since the start.
    public let startMonths: Double

    /// When it ends, which does not belong to it, in months since the start.
    public let endMonths: Double

    /// The share of draws that arrive in it.
    public let share: Double
  }

  /// The spans, each as long as the others and the next one after it.
  public let bins: [Bin]

  /// The share of draws before the first span.
  public let earlier: Double

  /// The share of draws after the last span that do arrive.
  public let later: Double

  /// The share of draws that never arrive.
  public let never: Double
}
