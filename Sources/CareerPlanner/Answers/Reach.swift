public import CareerGraph

/// A role that can be reached, and how.
public struct ReachedRole: Hashable, Sendable {
  /// The role reached; when it is asked who can reach a role, the role where the way begins.
  public let role: RoleID

  /// The least time that it takes, in years since the start.
  public let years: Double

  /// The study that the soonest plan takes, in hours.
  public let studyHours: Double

  /// The number of moves of the soonest plan.
  public let steps: Int

  /// The role that the soonest plan enters first.
  public let firstMove: RoleID

  /// The role that the soonest plan leaves last; `nil` where its only move comes from outside the
  /// graph.
  public let lastLeft: RoleID?

  /// Whether no plan is sooner; otherwise a search stopped at its limit.
  public let isProven: Bool
}

/// What can be reached.
public struct Reach: Hashable, Sendable {
  /// The roles, the soonest first, then by study, steps and ids.
  public let roles: [ReachedRole]

  /// The roles of which it is not known whether they can be reached, since a search stopped at its
  /// limit.
  public let undecided: [RoleID]

  /// How many of the figures that decide any of the soonest plans are of which grade, each counted
  /// once.
  public let evidence: EvidenceCounts
}
