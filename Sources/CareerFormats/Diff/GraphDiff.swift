public import CareerGraph
public import CareerPlanner

/// What has changed between two versions of a graph, and what that does to people: all that a report
/// of it says.
public struct GraphDiff: Sendable {
  /// What has changed.
  public let comparison: GraphComparison

  /// What that does to people.
  public let effects: Effects

  /// The names of the people asked about, such as those of their files; none where it is the typical
  /// holders of roles.
  public let people: [String]

  /// The hours of study a week of typical holders.
  public let hoursPerWeek: Double

  /// Makes a report.
  public init(
    _ comparison: GraphComparison, _ effects: Effects, people: [String] = [],
    hoursPerWeek: Double = Person.defaultHoursPerWeek
  ) {
    self.comparison = comparison
    self.effects = effects
    self.people = people
    self.hoursPerWeek = hoursPerWeek
  }
}

extension GraphDiff {
  /// Who is asked about: the name of a role, or of one of the people.
  public func name(of question: EffectQuestion) -> String {
    switch question.subject {
    case .holder: comparison.name(of: question.from)
    case .person(let position): people.indices.contains(position) ? people[position] : "you"
    }
  }
}

extension GraphComparison {
  /// The name of a role in the new version, or in the old one where the new one lacks it; its id
  /// where the name is empty.
  public func name(of role: Versions<RoleID>) -> String {
    role.new.map { new.shownName($0) } ?? role.old.map { old.shownName($0) } ?? "outside"
  }

  /// The name of a skill in the new version, or in the old one where the new one lacks it; its id
  /// where the name is empty.
  public func name(of skill: Versions<SkillID>) -> String {
    func name(_ graph: CareerGraph, _ skill: SkillID) -> String {
      let name = graph.name(of: skill)
      return name.isEmpty ? graph.id(of: skill) : name
    }
    return skill.new.map { name(new, $0) } ?? skill.old.map { name(old, $0) } ?? ""
  }

  /// The ids of a role.
  func ids(of role: Versions<RoleID>) -> Versions<String> {
    role.map(old: { old.id(of: $0) }, new: { new.id(of: $0) })
  }

  /// The ids of a skill.
  func ids(of skill: Versions<SkillID>) -> Versions<String> {
    skill.map(old: { old.id(of: $0) }, new: { new.id(of: $0) })
  }

  /// The moves themselves.
  func moves(_ transition: Versions<TransitionID>) -> Versions<Transition> {
    transition.map(old: { old[$0] }, new: { new[$0] })
  }
}

extension Versions {
  /// The new version, or the old one where that is missing.
  var latest: Value? { new ?? old }
}
