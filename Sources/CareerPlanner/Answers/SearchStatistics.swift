/// What a search for plans did, to see why a question takes long.
public struct SearchStatistics: Hashable, Sendable {
  /// The labels made: partial plans that were kept, at least for a while.
  public internal(set) var labels = 0

  /// How often a label was compared with another at the same role.
  public internal(set) var comparisons = 0

  /// The moves not made: barred, avoided, back to a critical role, or too late by the time in role,
  /// the experience and the study that they take.
  public internal(set) var refused = 0

  /// The tentative labels left out because no plan through them can be of interest, by their lower
  /// bound.
  public internal(set) var pruned = 0

  /// The tentative labels left out because another label is no worse.
  public internal(set) var dominated = 0

  /// The labels dropped after they were made, for one that is no worse.
  public internal(set) var dropped = 0

  /// How often labels were settled from the start: again where a role became critical, or to tell
  /// plans apart that cost the same.
  public internal(set) var rounds = 0

  /// Counts nothing yet.
  public init() {}

  /// Adds what another search did.
  public static func += (left: inout Self, right: Self) {
    left.labels += right.labels
    left.comparisons += right.comparisons
    left.refused += right.refused
    left.pruned += right.pruned
    left.dominated += right.dominated
    left.dropped += right.dropped
    left.rounds += right.rounds
  }
}
