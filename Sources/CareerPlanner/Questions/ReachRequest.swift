/// A question for all roles that a person can reach.
public struct ReachRequest: Hashable, Sendable {
  /// Who asks.
  public var person: Person

  /// The years within which a role is to be reached; `nil` for any time.
  public var withinYears: Double?

  /// Roles that must not be used.
  public var avoiding: [String]

  /// The greatest number of partial plans to weigh for one role before giving up the proof.
  public var searchLimit: Int

  /// Makes a question.
  public init(
    from person: Person, withinYears: Double? = nil, avoiding: [String] = [],
    searchLimit: Int = PlanRequest.defaultSearchLimit
  ) {
    self.person = person
    self.withinYears = withinYears
    self.avoiding = avoiding
    self.searchLimit = searchLimit
  }
}
