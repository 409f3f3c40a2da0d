/// A position that people hold, and what it takes, teaches and pays.
public struct Role: Hashable, Sendable {
  /// The id by which transitions and commands name it.
  public let id: String

  /// The name for people.
  public let name: String

  /// Other names by which it is found.
  public let aliases: [String]

  /// The career track, such as engineering or research.
  public let track: String?

  /// The seniority within a track, a whole number that is not negative.
  public let level: Int?

  /// Whether people start here.
  public let isEntry: Bool

  /// Whether nothing need follow.
  public let isFinal: Bool

  /// Whether it is full-time study rather than a job: time there is no work experience, and only
  /// such a role can teach a credential.
  public let isEducation: Bool

  /// The years of relevant experience that its holders have; `nil` where nothing is stated, which
  /// counts as none needed.
  public let experience: Experience?

  /// The skills required to enter.
  public let skills: SkillLevels

  /// What doing the job teaches by the time one leaves it.
  public let teaches: SkillLevels

  /// The pay a year.
  public let salary: Salary?

  /// What the role is, in a sentence.
  public let summary: String?

  /// What its holders do.
  public let responsibilities: [String]

  /// The ids of the sources that state this.
  public let sources: [String]

  /// What its figures rest on.
  public let evidence: Evidence

  /// The author's own fields.
  public let extensions: [Extension]

  /// Makes a role.
  ///
  /// - Throws: ``InvalidValue`` where the id is empty, the level is negative, a skill stands twice
  ///   or at a level outside 1…5, or evidence is given for a figure that a role does not have.
  public init(
    id: String, name: String, aliases: [String] = [], track: String? = nil, level: Int? = nil,
    isEntry: Bool = false, isFinal: Bool = false, isEducation: Bool = false,
    experience: Experience? = nil,
    skills: SkillLevels = [:], teaches: SkillLevels = [:], salary: Salary? = nil,
    summary: String? = nil, responsibilities: [String] = [], sources: [String] = [],
    evidence: Evidence = [:], extensions: [Extension] = []
  ) throws(InvalidValue) {
    if let level { try checkSeniority(level) }
    self.init(
      checkedID: try id.checkedIdentifier("a role id"), name: name, aliases: aliases,
      track: track, level: level, isEntry: isEntry, isFinal: isFinal, isEducation: isEducation,
      experience: experience, skills: try skills.checked(), teaches: try teaches.checked(),
      salary: salary,
      summary: summary, responsibilities: responsibilities, sources: sources,
      evidence: try evidence.checked(.role), extensions: extensions)
  }

  init(
    checkedID id: String, name: String, aliases: [String], track: String?, level: Int?,
    isEntry: Bool, isFinal: Bool, isEducation: Bool, experience: Experience?, skills: SkillLevels,
    teaches: SkillLevels, salary: Salary?, summary: String?, responsibilities: [String],
    sources: [String], evidence: Evidence, extensions: [Extension]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.track = track
    self.level = level
    self.isEntry = isEntry
    self.isFinal = isFinal
    self.isEducation = isEducation
    self.experience = experience
    self.skills = skills
    self.teaches = teaches
    self.salary = salary
    self.summary = summary
    self.responsibilities = responsibilities
    self.sources = sources
    self.evidence = evidence
    self.extensions = extensions
  }
}

/// Refuses the level of a role that is negative or absurd.
package func checkSeniority(_ level: Int) throws(InvalidValue) {
  guard (0...1_000_000).contains(level) else {
    throw InvalidValue("the level of a role must be from 0 to 1000000, got \(level)")
  }
}
