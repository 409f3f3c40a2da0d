/// A question for what holding more skills now would change.
public struct UnlockRequest: Hashable, Sendable {
  /// Who asks.
  public var person: Person

  /// The years within which roles count as in reach.
  public var withinYears: Double

  /// Roles that must not be used.
  public var avoiding: [String]

  /// Whether pairs of levels of two skills are looked at too.
  public var includesPairs: Bool

  /// The greatest number of partial plans to weigh for one person, who holds more or less, before
  /// giving up the proof.
  public var searchLimit: Int

  /// The years where none are stated: as far as most people plan.
  public static let defaultYears: Double = 5

  /// Makes a question.
  public init(
    from person: Person, withinYears: Double = defaultYears, avoiding: [String] = [],
    includesPairs: Bool = false, searchLimit: Int = PlanRequest.defaultSearchLimit
  ) {
    self.person = person
    self.withinYears = withinYears
    self.avoiding = avoiding
    self.includesPairs = includesPairs
    self.searchLimit = searchLimit
  }
}
