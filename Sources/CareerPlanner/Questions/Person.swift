public import CareerGraph

/// Who plans: where they stand now, what they know, and how much they study.
///
/// ```swift
/// let person = try Person(in: "junior-ml-engineer", years: 1.5, skills: ["python": 2])
/// ```
public struct Person: Hashable, Sendable {
  /// The id, name or alias of the role held now; `nil` outside the graph.
  public let role: String?

  /// The years of relevant experience now; `nil` for what the role asks for.
  public let years: Double?

  /// The years already spent in the role.
  public let yearsInRole: Double

  /// Levels held now.
  public let skills: SkillLevels

  /// Whether ``skills`` are all that is held; otherwise they raise what the role requires.
  public let holdsOnlyListedSkills: Bool

  /// The hours of study a week at the start; a year has 52 weeks.
  public let hoursPerWeek: Double

  /// Breaks, part-time work, and changes in the pace of study.
  public private(set) var life: WorkingLife

  /// The pace of study where none is stated, in hours a week.
  public static let defaultHoursPerWeek: Double = 5

  /// Makes a person who holds a role.
  ///
  /// - Parameters:
  ///   - role: the id, name or alias of the role held now.
  ///   - years: years of relevant experience; `nil` for the least that the role asks for.
  ///   - yearsInRole: years already spent in the role.
  ///   - skills: levels held now.
  ///   - holdsOnlyListedSkills: whether these are all; otherwise they raise what the role requires.
  ///   - hoursPerWeek: hours of study a week at the start.
  ///   - life: breaks, part-time work, and changes in the pace of study.
  /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number, or a level outside
  ///   1…5.
  public init(
    in role: String, years: Double? = nil, yearsInRole: Double = 0, skills: SkillLevels = [:],
    holdsOnlyListedSkills: Bool = false, hoursPerWeek: Double = defaultHoursPerWeek,
    life: WorkingLife = .steady
  ) throws(InvalidValue) {
    try self.init(
      role: role, years: years, yearsInRole: yearsInRole, skills: skills,
      holdsOnlyListedSkills: holdsOnlyListedSkills, hoursPerWeek: hoursPerWeek, life: life)
  }

  /// Makes a person outside the graph, whose first role is any that asks for no experience.
  ///
  /// - Parameters:
  ///   - skills: levels held now.
  ///   - years: years of relevant experience.
  ///   - hoursPerWeek: hours of study a week at the start.
  ///   - life: breaks, part-time work, and changes in the pace of study.
  /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number, or a level outside
  ///   1…5.
  public init(
    outsideWith skills: SkillLevels = [:], years: Double? = nil,
    hoursPerWeek: Double = defaultHoursPerWeek, life: WorkingLife = .steady
  ) throws(InvalidValue) {
    try self.init(
      role: nil, years: years, yearsInRole: 0, skills: skills, holdsOnlyListedSkills: true,
      hoursPerWeek: hoursPerWeek, life: life)
  }

  /// The same person with other experience, or with another pace of study, which then does not
  /// change.
  ///
  /// - Parameters:
  ///   - years: years of relevant experience; `nil` for the least that the role asks for.
  ///   - hoursPerWeek: hours of study a week throughout; `nil` for the pace and changes as they are.
  /// - Returns: the changed person.
  /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number.
  public func changing(
    years: Double?, hoursPerWeek: Double? = nil
  ) throws(InvalidValue) -> Person {
    try Person(
      role: role, years: years, yearsInRole: yearsInRole, skills: skills,
      holdsOnlyListedSkills: holdsOnlyListedSkills,
      hoursPerWeek: hoursPerWeek ?? self.hoursPerWeek,
      life: hoursPerWeek == nil ? life : life.atOnePace)
  }

  /// The same person with another working life.
  public func living(_ life: WorkingLife) -> Person {
    var person = self
    person.life = life
    return person
  }

  private init(
    role: String?, years: Double?, yearsInRole: Double, skills: SkillLevels,
    holdsOnlyListedSkills: Bool, hoursPerWeek: Double, life: WorkingLife
  ) throws(InvalidValue) {
    self.role = role
    self.years = try years?.checkedQuantity("years")
    self.yearsInRole = try yearsInRole.checkedQuantity("years in role")
    self.skills = try skills.checked()
    self.holdsOnlyListedSkills = holdsOnlyListedSkills
    self.hoursPerWeek = try hoursPerWeek.checkedQuantity("hours per week")
    self.life = life
  }
}
