/// Of several plans the one with the greatest chance to arrive in time.
public struct BestChance: Hashable, Sendable {
  /// The time within which to arrive, in years since the start.
  public let withinYears: Double

  /// The plans that were weighed, in their order.
  public let weighed: [WeighedPlan]

  /// The position of the plan chosen; the first of several with the same chance.
  public let chosen: Int

  /// The estimate of the plan chosen, on draws that had no part in the choice.
  public let estimate: PlanEstimate
}

/// A plan with its chance to arrive in time, on the draws that chose among several.
///
/// The greatest of several chances is too great by the luck of the draws: state that of
/// ``BestChance/estimate`` instead.
public struct WeighedPlan: Hashable, Sendable {
  /// The plan.
  public let plan: Plan

  /// The share of draws that arrive in time.
  public let chance: Double
}

extension BestChance {
  /// The plan chosen.
  public var plan: Plan { estimate.plan }

  /// Its chance to arrive in time, on draws that had no part in the choice.
  public var chance: Double { estimate.chance(within: withinYears) }
}
