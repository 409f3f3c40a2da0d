public import CareerGraph

/// What a change of a graph does to people.
public struct Effects: Hashable, Sendable {
  /// The effects, the greatest first: roles that come into reach or fall out of it, then by the
  /// change in time, then in study.
  public let effects: [Effect]

  /// The questions that a search at its limit left open.
  public let undecided: [EffectQuestion]

  /// The people asked about, by their positions in the request, who hold a role that only one
  /// version has, with that role: there is nothing to compare for them.
  public let withoutCounterpart: [Int: Versions<RoleID>]

}

/// A question for the effects of a change on people.
public struct EffectRequest: Hashable, Sendable {
  /// Somebody asked about.
  public struct Participant: Hashable, Sendable {
    /// Who it is, in the names of either version.
    public var person: Person

    /// The id, name or alias of a role that they want to get to, beside their next ones.
    public var target: String?

    /// Makes a participant.
    public init(_ person: Person, to target: String? = nil) {
      self.person = person
      self.target = target
    }
  }

  /// The people asked about; where there are none, the typical holder of each role that both versions
  /// have.
  public var people: [Participant]

  /// The id, name or alias of a role that typical holders want to get to, beside their next ones.
  public var target: String?

  /// The hours of study a week of typical holders.
  public var hoursPerWeek: Double

  /// The greatest number of partial plans to weigh for one role before giving up the proof.
  public var searchLimit: Int

  /// Asks about the typical holder of each role.
  public init(
    to target: String? = nil, hoursPerWeek: Double = Person.defaultHoursPerWeek,
    searchLimit: Int = PlanRequest.defaultSearchLimit
  ) {
    people = []
    self.target = target
    self.hoursPerWeek = hoursPerWeek
    self.searchLimit = searchLimit
  }

  /// Asks about some people.
  public init(
    of people: [Participant], searchLimit: Int = PlanRequest.defaultSearchLimit
  ) {
    self.init(searchLimit: searchLimit)
    self.people = people
  }
}
