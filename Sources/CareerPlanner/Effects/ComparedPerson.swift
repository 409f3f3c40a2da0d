import CareerGraph

/// The same person in the names of both versions of a graph.
struct ComparedPerson {
  /// The role held; `nil` in both for somebody outside the graph.
  let role: Versions<RoleID>

  /// The person in each version; `nil` in one that lacks the role held.
  let people: Versions<Person>

  private init(
    _ comparison: GraphComparison, role: Versions<RoleID>,
    levels: [(skill: Versions<SkillID>, level: Int)], years: Double, like person: Person
  ) throws(InvalidValue) {
    self.role = role
    let isOutside = role.old == nil && role.new == nil
    func version(
      _ graph: CareerGraph, _ role: RoleID?, _ side: KeyPath<Versions<SkillID>, SkillID?>
    ) throws(InvalidValue) -> Person? {
      var highest: [SkillID: Int] = [:]
      for entry in levels {
        guard let skill = entry.skill[keyPath: side] else { continue }
        highest[skill] = max(highest[skill] ?? 0, entry.level)
      }
      let skills = SkillLevels(highest.sorted { $0.key < $1.key }.map { (graph.id(of: $0), $1) })
      if let role {
        return try Person(
          in: graph.id(of: role), years: years, yearsInRole: person.yearsInRole, skills: skills,
          holdsOnlyListedSkills: true, hoursPerWeek: person.hoursPerWeek, life: person.life)
      }
      guard isOutside else { return nil }
      return try Person(
        outsideWith: skills, years: years, hoursPerWeek: person.hoursPerWeek, life: person.life)
    }
    people = Versions(
      old: try version(comparison.old, role.old, \.old),
      new: try version(comparison.new, role.new, \.new))
  }

  /// The typical holder of a role: of each skill with the lower of the levels that both versions
  /// require, and with the lower of the least years of experience.
  init(
    holding role: Versions<RoleID>, hoursPerWeek: Double, in comparison: GraphComparison
  ) throws(InvalidValue) {
    try self.init(
      comparison, role: role, levels: comparison.commonLevels(of: role),
      years: comparison.commonExperience(of: role),
      like: try Person(outsideWith: [:], hoursPerWeek: hoursPerWeek))
  }

  /// A person in the names of either version.
  ///
  /// What the person does not state is that of the typical holder of the role.
  init(_ person: Person, in comparison: GraphComparison) throws(PlanRequestError) {
    let role =
      try person.role.map { (name) throws(PlanRequestError) in
        try comparison.role(named: name)
      } ?? Versions(old: nil, new: nil)
    var levels = person.holdsOnlyListedSkills ? [] : comparison.commonLevels(of: role)
    for entry in person.skills {
      levels.append((try comparison.skill(named: entry.skill), entry.level))
    }
    do {
      try self.init(
        comparison, role: role, levels: levels,
        years: person.years ?? comparison.commonExperience(of: role), like: person)
    } catch {
      throw .invalid(error)
    }
  }
}

extension GraphComparison {
  /// The role of an id, name or alias, which the old version is asked for first.
  func role(named name: String) throws(PlanRequestError) -> Versions<RoleID> {
    do throws(LookupError) {
      if let role = try known({ () throws(LookupError) in try old.role(name) }) {
        return roles.versions(ofOld: role)
      }
      return roles.versions(ofNew: try new.role(name))
    } catch {
      throw .lookup(error)
    }
  }

  /// The skill of an id or name, which the old version is asked for first.
  fileprivate func skill(named name: String) throws(PlanRequestError) -> Versions<SkillID> {
    do throws(LookupError) {
      if let skill = try known({ () throws(LookupError) in try old.skill(name) }) {
        return skills.versions(ofOld: skill)
      }
      return skills.versions(ofNew: try new.skill(name))
    } catch {
      throw .lookup(error)
    }
  }

  /// What is found; `nil` where there is nothing of the name.
  private func known<ID>(_ find: () throws(LookupError) -> ID) throws(LookupError) -> ID? {
    do throws(LookupError) {
      return try find()
    } catch {
      if case .unknown = error { return nil }
      throw error
    }
  }

  /// The levels that both versions of a role require.
  fileprivate func commonLevels(
    of role: Versions<RoleID>
  ) -> [(skill: Versions<SkillID>, level: Int)] {
    guard let before = role.old, let after = role.new else { return [] }
    let levels = Dictionary(
      new.requiredLevels(of: after).map { (SkillID(rawValue: $0.skill), Int($0.level)) },
      uniquingKeysWith: max)
    return old.requiredLevels(of: before).compactMap { entry in
      let skill = skills.versions(ofOld: SkillID(rawValue: entry.skill))
      guard let level = skill.new.flatMap({ levels[$0] }) else { return nil }
      return (skill, min(level, Int(entry.level)))
    }
  }

  /// The years of experience that everybody has who holds a role in either version.
  fileprivate func commonExperience(of role: Versions<RoleID>) -> Double {
    let before = role.old.map { old.minimumExperience(of: $0) }
    let after = role.new.map { new.minimumExperience(of: $0) }
    return [before, after].compactMap { $0 }.min() ?? 0
  }
}
