public import CareerGraph
public import CareerPlanner

/// A person who plans, with the dates of their working life, and perhaps where they want to go.
///
/// A ``Person`` counts years from the start of a plan. A profile keeps dates instead, so that it
/// holds whenever the plan starts.
///
/// ```swift
/// let profile = try ProfileDocument.read(bytes, name: "me.json").profile
/// let start = profile.start ?? .today()
/// let request = PlanRequest(from: try profile.person(start: start), to: profile.target ?? goal)
/// ```
public struct Profile: Hashable, Sendable {
  /// Where a person stands.
  public enum Standing: Hashable, Sendable {
    /// Nothing is said about it.
    case unstated

    /// They hold no role of the graph.
    case outside

    /// They hold the role of this id, name or alias.
    case role(String)
  }

  /// What the person is called where there are many, as in a personnel file; `nil` for nothing.
  public var id: String?

  /// The role held now.
  public var standing = Standing.unstated

  /// The years of relevant experience now; `nil` for what the role asks for.
  public var years: Double?

  /// The years already spent in the role.
  public var yearsInRole: Double = 0

  /// Levels held now.
  public var skills: SkillLevels = [:]

  /// Whether ``skills`` are all that is held; otherwise they raise what the role requires.
  public var holdsOnlyListedSkills = false

  /// Breaks, part-time work, and the pace of study.
  public var calendar = WorkingCalendar()

  /// The date of year 0; `nil` for the day on which the plan is made.
  public var start: CalendarDate?

  /// The role to reach; `nil` where none is named.
  public var target: String?

  /// Somebody of whom nothing is known.
  public init() {}

  /// The role held now; `nil` outside the graph and where nothing is said about it.
  public var role: String? {
    if case .role(let name) = standing { return name }
    return nil
  }

  /// The person in years since a start: outside the graph where no role is stated.
  ///
  /// - Parameter start: the date of year 0, which comes before ``start``.
  /// - Returns: the person.
  /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number, or a level outside
  ///   1…5; never for a profile that was read from a file.
  public func person(start: CalendarDate) throws(InvalidValue) -> Person {
    let life = try calendar.life(from: start)
    let pace = calendar.pace.hoursPerWeek
    guard let role else {
      return try Person(outsideWith: skills, years: years, hoursPerWeek: pace, life: life)
    }
    return try Person(
      in: role, years: years, yearsInRole: yearsInRole, skills: skills,
      holdsOnlyListedSkills: holdsOnlyListedSkills, hoursPerWeek: pace, life: life)
  }
}
