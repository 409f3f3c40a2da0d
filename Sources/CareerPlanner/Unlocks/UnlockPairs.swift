public import CareerGraph

/// The pairs of levels of two skills that change more together than each by itself.
public struct UnlockPairs: Hashable, Sendable {
  /// The pairs, the most useful first.
  ///
  /// First come those that bring the most roles only together, then those that save the most time
  /// beyond the sum for an hour of study, then those that take the least study, then by the ids of
  /// the skills and levels. A pair is left out where another that is part of it, with all that
  /// levels presuppose, does as much beyond what each does by itself.
  public let pairs: [UnlockPair]

  /// How many pairs there are of levels that can matter.
  public let count: Int

  /// How many of them were not looked at, since the search stopped at its limit.
  public let untried: Int
}

/// Two levels that change more together than each by itself.
public struct UnlockPair: Hashable, Sendable {
  /// What holding both changes.
  public let unlock: Unlock

  /// The roles that come into reach only with both.
  public let onlyTogether: [RoleID]

  /// The years saved beyond what each saves by itself, over all roles; 0 where it is not more.
  public let savedBeyondSum: Double
}
