/// What a skill is about.
public enum SkillKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// A tool, a language, a method.
  case technical

  /// A way of working with people.
  case soft

  /// Knowledge of a field of business or science.
  case domain

  /// A degree or certificate.
  case credential
}

/// The hours of study that each level of a skill takes, beyond the level below it.
public struct LevelHours: Hashable, Sendable {
  /// The hours of level 1, 2, … 5.
  public let levels: [Estimate]

  /// What is reckoned with where a graph states nothing: a convex shape.
  public static let assumed = LevelHours(
    checkedLevels: [20, 60, 150, 300, 600].map {
      Estimate(checkedLow: $0, typical: $0, high: $0)
    })

  package init(checkedLevels levels: [Estimate]) { self.levels = levels }

  /// Makes hours that are the same for each level.
  ///
  /// - Throws: ``InvalidValue`` where the number is not allowed.
  public init(each hours: some EstimateConvertible) throws(InvalidValue) {
    self.init(checkedLevels: Array(repeating: try hours.estimate(), count: 5))
  }

  /// Makes hours from a list: of level 1, 2, … 5.
  ///
  /// - Throws: ``InvalidValue`` where the list has not five entries or one is not allowed.
  public init(levels: [some EstimateConvertible]) throws(InvalidValue) {
    guard levels.count == SkillLevel.allowed.count else {
      throw InvalidValue(
        "hoursPerLevel must be one estimate or a list of five, got a list of \(levels.count)")
    }
    var estimates: [Estimate] = []
    for level in levels { estimates.append(try level.estimate()) }
    self.init(checkedLevels: estimates)
  }

  /// The hours of one level.
  ///
  /// - Parameter level: from 1 to 5; outside there is nothing to study.
  public subscript(level: Int) -> Estimate {
    levels.indices.contains(level - 1) ? levels[level - 1] : .zero
  }
}

/// Something a person can know or hold, in levels from 1 to 5.
public struct Skill: Hashable, Sendable {
  /// The id by which roles and transitions name it.
  public let id: String

  /// The name for people.
  public let name: String

  /// Other names by which it is found.
  public let aliases: [String]

  /// What it is about.
  public let kind: SkillKind

  /// The hours of study for each level; `nil` where the graph states none.
  public let hoursPerLevel: LevelHours?

  /// The skills that any level of this one presupposes.
  public let requires: SkillLevels

  /// The ids of the sources that state this.
  public let sources: [String]

  /// What its figures rest on.
  public let evidence: Evidence

  /// The author's own fields.
  public let extensions: [Extension]

  /// Makes a skill.
  ///
  /// - Throws: ``InvalidValue`` where the id is empty, a level is outside 1…5, a prerequisite stands
  ///   twice, or evidence is given for a figure that a skill does not have.
  public init(
    id: String, name: String, aliases: [String] = [], kind: SkillKind,
    hoursPerLevel: LevelHours? = nil, requires: SkillLevels = [:], sources: [String] = [],
    evidence: Evidence = [:], extensions: [Extension] = []
  ) throws(InvalidValue) {
    self.init(
      checkedID: try id.checkedIdentifier("a skill id"), name: name, aliases: aliases, kind: kind,
      hoursPerLevel: hoursPerLevel, requires: try requires.checked(), sources: sources,
      evidence: try evidence.checked(.skill), extensions: extensions)
  }

  init(
    checkedID id: String, name: String, aliases: [String], kind: SkillKind,
    hoursPerLevel: LevelHours?, requires: SkillLevels, sources: [String], evidence: Evidence,
    extensions: [Extension]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.hoursPerLevel = hoursPerLevel
    self.requires = requires
    self.sources = sources
    self.evidence = evidence
    self.extensions = extensions
  }
}
