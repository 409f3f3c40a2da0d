public import CareerGraph

/// Two versions of a small random graph, made again from their seed: the second has edits of every
/// sort, and stands in another order.
public struct RandomVersions: Sendable {
  /// The first version.
  public let old: CareerGraph

  /// The second version.
  public let new: CareerGraph

  /// The first version in another order.
  public let shuffled: CareerGraph

  /// Makes the versions of a seed.
  ///
  /// - Throws: what the graphs refuse, which they never should.
  public init(seed: UInt64) throws {
    old = try RandomCareers(seed: seed).graph
    var edits = Edits(random: SplitMix64(seed: seed ^ 0x0D1F))
    shuffled = try edits.parts(of: old, edits: 0).graph()
    new = try edits.parts(of: old, edits: edits.number(0...5)).graph()
  }
}

/// The values of a graph, to be changed.
struct GraphParts {
  var title: String?
  var skills: [Skill]
  var roles: [Role]
  var transitions: [Transition]

  func graph() throws -> CareerGraph {
    try CareerGraph(title: title) { builder in
      for transition in transitions { builder.add(transition) }
      for skill in skills { builder.add(skill) }
      for role in roles { builder.add(role) }
    }
  }
}

/// Random edits of a graph.
struct Edits {
  var random: SplitMix64

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func parts(of graph: CareerGraph, edits: Int) throws -> GraphParts {
    var parts = GraphParts(
      title: graph.title, skills: graph.skills.map { graph[$0] },
      roles: graph.roles.map { graph[$0] },
      transitions: graph.transitions.map { graph[$0] })
    for number in 0..<edits { try edit(&parts, number) }
    parts.skills.shuffle(using: &random)
    parts.roles.shuffle(using: &random)
    parts.transitions.shuffle(using: &random)
    return parts
  }

  private mutating func edit(_ parts: inout GraphParts, _ count: Int) throws {
    switch number(0...10) {
    case 0: parts.title = [nil, "Edited", "Seed"].randomElement(using: &random) ?? nil
    case 1: try renameRole(&parts, "renamed-\(count)", name: nil)
    case 2: try renameRole(&parts, "other-\(count)", name: "Other name \(count)")
    case 3: try renameSkill(&parts, "skilled-\(count)", name: nil)
    case 4: try renameSkill(&parts, "taught-\(count)", name: "Another \(count)")
    case 5: removeRole(&parts)
    case 6:
      parts.roles.append(try Role(id: "added-\(count)", name: "Added"))
      try addMove(&parts, to: "added-\(count)")
    case 7:
      if !parts.transitions.isEmpty { parts.transitions.remove(at: index(parts.transitions)) }
    case 8: try editMove(&parts)
    case 9: try editRole(&parts)
    default: try editSkill(&parts)
    }
  }

  private mutating func index(_ list: [some Any]) -> Int { number(0...list.count - 1) }

  private mutating func levels(_ levels: SkillLevels, _ skills: [Skill]) -> SkillLevels {
    var kept = levels.filter { _ in number(0...3) > 0 }
      .map { ($0.skill, number(0...1) == 0 ? $0.level : number(1...5)) }
    let other = skills[index(skills)].id
    if !kept.contains(where: { $0.0 == other }) { kept.append((other, number(1...5))) }
    return SkillLevels(kept)
  }

  private mutating func editRole(_ parts: inout GraphParts) throws {
    let at = index(parts.roles)
    let role = parts.roles[at]
    parts.roles[at] = try role.with(
      experience: try Experience(min: [0, 0.5, 1, 2, 3.3][number(0...4)]),
      skills: number(0...1) == 0 ? levels(role.skills, parts.skills) : role.skills,
      teaches: number(0...1) == 0 ? levels(role.teaches, parts.skills) : role.teaches)
  }

  private mutating func editSkill(_ parts: inout GraphParts) throws {
    let at = index(parts.skills)
    let skill = parts.skills[at]
    parts.skills[at] = try Skill(
      id: skill.id, name: skill.name, kind: skill.kind,
      hoursPerLevel: try LevelHours(each: number(1...300)), requires: skill.requires)
  }

  private mutating func editMove(_ parts: inout GraphParts) throws {
    guard !parts.transitions.isEmpty else { return }
    let at = index(parts.transitions)
    let move = parts.transitions[at]
    parts.transitions[at] = try Transition(
      from: move.from, to: move.to, kind: move.kind, via: move.via,
      years: Double(number(0...30)) / 10, wait: move.wait,
      minimumExperience: number(0...1) == 0 ? move.minimumExperience : 1,
      skills: number(0...1) == 0 ? move.skills : levels(move.skills, parts.skills),
      credit: [0, 0.5, 1, move.credit][number(0...3)], likelihood: move.likelihood)
  }

  private mutating func addMove(_ parts: inout GraphParts, to id: String) throws {
    let from = parts.roles[index(parts.roles)].id
    guard from != id else { return }
    parts.transitions.append(
      try Transition(from: from, to: id, kind: .specialization, years: Double(number(0...4))))
  }

  private mutating func removeRole(_ parts: inout GraphParts) {
    guard parts.roles.count > 2 else { return }
    let role = parts.roles.remove(at: index(parts.roles))
    parts.transitions.removeAll { $0.from == role.id || $0.to == role.id }
  }

  private mutating func renameRole(
    _ parts: inout GraphParts, _ id: String, name: String?
  ) throws {
    let at = index(parts.roles)
    let role = parts.roles[at]
    parts.roles[at] = try role.with(id: id, name: name)
    for (position, move) in parts.transitions.enumerated()
    where move.from == role.id || move.to == role.id {
      parts.transitions[position] = try Transition(
        from: move.from == role.id ? id : move.from, to: move.to == role.id ? id : move.to,
        kind: move.kind, via: move.via, years: move.years, wait: move.wait,
        minimumExperience: move.minimumExperience, skills: move.skills, credit: move.credit,
        likelihood: move.likelihood)
    }
  }

  private mutating func renameSkill(
    _ parts: inout GraphParts, _ id: String, name: String?
  ) throws {
    let at = index(parts.skills)
    let old = parts.skills[at].id
    func renamed(_ levels: SkillLevels) -> SkillLevels {
      SkillLevels(levels.map { ($0.skill == old ? id : $0.skill, $0.level) })
    }
    for (position, skill) in parts.skills.enumerated() {
      parts.skills[position] = try Skill(
        id: position == at ? id : skill.id,
        name: position == at ? name ?? skill.name : skill.name, kind: skill.kind,
        hoursPerLevel: skill.hoursPerLevel, requires: renamed(skill.requires))
    }
    for (position, role) in parts.roles.enumerated() {
      parts.roles[position] = try role.with(
        skills: renamed(role.skills), teaches: renamed(role.teaches))
    }
    for (position, move) in parts.transitions.enumerated() {
      parts.transitions[position] = try Transition(
        from: move.from, to: move.to, kind: move.kind, via: move.via, years: move.years,
        wait: move.wait, minimumExperience: move.minimumExperience, skills: renamed(move.skills),
        credit: move.credit, likelihood: move.likelihood)
    }
  }
}

extension Role {
  /// The same role with some values replaced.
  fileprivate func with(
    id: String? = nil, name: String? = nil, experience: Experience? = nil,
    skills: SkillLevels? = nil, teaches: SkillLevels? = nil
  ) throws(InvalidValue) -> Role {
    try Role(
      id: id ?? self.id, name: name ?? self.name, aliases: aliases, track: track, level: level,
      isEntry: isEntry, isFinal: isFinal, experience: experience ?? self.experience,
      skills: skills ?? self.skills, teaches: teaches ?? self.teaches, salary: salary)
  }
}
