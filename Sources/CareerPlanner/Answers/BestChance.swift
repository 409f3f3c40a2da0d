/// Of several plans the one with the greatest chance to arrive in time.
public struct BestChance: Hashable, Sendable {
  /// The time within which to arrive, in years since the start.
  public let withinYears: Double

  /// The chance of each plan that was weighed, in their order, on the draws that chose among them.
  ///
  /// The greatest of several chances is too great by the luck of the draws: state that of
  /// ``estimate`` instead.
  public let weighed: [Double]

  /// The position of the plan chosen; the first of several with the same chance.
  public let chosen: Int

  /// The estimate of the plan chosen, on draws that had no part in the choice.
  public let estimate: PlanEstimate
}

extension BestChance {
  /// The plan chosen.
  public var plan: Plan { estimate.plan }

  /// Its chance to arrive in time, on draws that had no part in the choice.
  public var chance: Double { estimate.chance(within: withinYears) }
}
