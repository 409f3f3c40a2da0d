public import CareerGraph

/// What holding more skills now would change for a person within some years.
///
/// Every figure is the difference between two exact plans to the same role: one of the person as
/// they are, and one of the same person who holds more at the start. The hours that this takes to
/// learn stand beside it; they are not part of the time.
public struct Unlocks: Hashable, Sendable {
  /// The role held now; `nil` outside the graph.
  public let from: RoleID?

  /// The years within which roles count as in reach.
  public let withinYears: Double

  /// How many roles are in reach as the person is; the role held is not among them.
  public let reachableCount: Int

  /// What each level changes that changes anything, the most useful first.
  ///
  /// First come those that bring the most new roles, then those that save the most time for an hour
  /// of study, then those that take the least study, then by skill id and level. A level is left
  /// out where a part of what it presupposes changes as much.
  public let levels: [Unlock]

  /// The pairs of levels of two skills that change more together than each by itself; `nil` where
  /// they were not asked for.
  public let pairs: UnlockPairs?

  /// What holding everything that the graph asks for would change: more is not to be had by skills.
  ///
  /// When its new roles would be entered otherwise is not looked up.
  public let everything: Unlock

  /// How many levels of each kind there are among those not held.
  public let counts: Counts

  /// The roles for entering which the graph states no skills, so that no skill can be missing.
  public let rolesWithoutSkills: [RoleID]

  /// The roles of which it is not known whether they are in reach, since a search stopped at its
  /// limit; nothing is said about them.
  public let undecided: [RoleID]

  /// How many levels there are that are not held, and what became of them.
  public struct Counts: Hashable, Sendable {
    /// The levels that something in the graph asks for and the person does not hold.
    public var all = 0

    /// Those that change nothing.
    public var withoutEffect = 0

    /// Those of which a part changes as much.
    public var redundant = 0

    /// Those that changed nothing before a search stopped at its limit.
    public var undecided = 0
  }
}
