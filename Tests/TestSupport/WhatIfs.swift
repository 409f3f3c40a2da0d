public import CareerGraph
public import CareerPlanner

/// What holding more changes, found by planning again for each level, to compare with.
///
/// It knows nothing of the search: levels are dictionaries, and the times to all roles come from
/// whoever makes it, for one person after another.
public struct WhatIfs {
  /// A level of a skill, by their names.
  public struct Level: Hashable, Comparable {
    /// The id of the skill.
    public let skill: String
    /// The level.
    public let level: Int

    /// Names a level.
    public init(skill: String, level: Int) { (self.skill, self.level) = (skill, level) }

    /// In the order of ids, byte by byte, then of levels.
    public static func < (left: Level, right: Level) -> Bool {
      left.skill == right.skill
        ? left.level < right.level
        : left.skill.utf8.lexicographicallyPrecedes(right.skill.utf8)
    }
  }

  /// What a change amounts to.
  public struct Effect: Equatable {
    /// The roles that come into reach, and when.
    public var new: [String: Double]
    /// The years saved to roles in reach anyway.
    public var saved: [String: Double]

    /// Makes an effect.
    public init(new: [String: Double] = [:], saved: [String: Double] = [:]) {
      (self.new, self.saved) = (new, saved)
    }

    /// All years saved.
    public var savedYears: Double { saved.values.reduce(0, +) }
    /// Whether nothing changes.
    public var isEmpty: Bool { new.isEmpty && saved.isEmpty }

    /// Whether two effects are one, but for the rounding of sums.
    public func agrees(with other: Effect) -> Bool {
      new.keys == other.new.keys && saved.keys == other.saved.keys
        && new.allSatisfy { $0.value.agrees(with: other.new[$0.key] ?? -1, within: 1e-9) }
        && saved.allSatisfy { $0.value.agrees(with: other.saved[$0.key] ?? -1, within: 1e-9) }
    }
  }

  /// The graph.
  public let graph: CareerGraph
  /// The person as they are.
  public let person: Person
  /// The years within which roles count as in reach.
  public let within: Double
  /// What is held, with all that it presupposes.
  public let held: [String: Int]
  /// The times to all roles that can be reached at all.
  public let times: [String: Double]

  private let skills: [String: Skill]
  private let timesOf: (Person) throws -> [String: Double]

  /// Finds the times of the person as they are.
  public init(
    _ graph: CareerGraph, _ person: Person, within: Double,
    times timesOf: @escaping (Person) throws -> [String: Double]
  ) rethrows {
    (self.graph, self.person, self.within, self.timesOf) = (graph, person, within, timesOf)
    skills = Dictionary(uniqueKeysWithValues: graph.skills.map { (graph.id(of: $0), graph[$0]) })
    var levels = Array(person.skills)
    if let id = person.role, !person.holdsOnlyListedSkills,
      let role = graph.roles.first(where: { graph.id(of: $0) == id })
    {
      levels += Array(graph[role].skills)
    }
    held = Self.closure(levels.map { ($0.skill, $0.level) }, skills)
    times = try timesOf(person)
  }

  /// Every level that something asks for and that is not held.
  public var levels: [Level] {
    var asked: [(String, Int)] = []
    for role in graph.roles { asked += graph[role].skills.map { ($0.skill, $0.level) } }
    for move in graph.transitions { asked += graph[move].skills.map { ($0.skill, $0.level) } }
    return Self.closure(asked, skills).flatMap { skill, greatest in
      (1...greatest).filter { $0 > held[skill] ?? 0 }.map { Level(skill: skill, level: $0) }
    }.sorted()
  }

  /// Some levels with all that they presuppose and all that is held.
  public func closure(of levels: [Level]) -> [String: Int] {
    Self.closure(levels.map { ($0.skill, $0.level) } + held.map { ($0.key, $0.value) }, skills)
  }

  private static func closure(
    _ levels: [(String, Int)], _ skills: [String: Skill]
  ) -> [String: Int] {
    var closed: [String: Int] = [:]
    func hold(_ skill: String, _ level: Int) {
      closed[skill] = max(closed[skill] ?? 0, level)
      for required in skills[skill]?.requires ?? [:] { hold(required.skill, required.level) }
    }
    for (skill, level) in levels { hold(skill, level) }
    return closed
  }

  /// The hours that it takes to learn some levels.
  public func hours(of levels: [Level]) -> Double {
    let assumed: [Double] = [20, 60, 150, 300, 600]
    var hours = 0.0
    for (skill, level) in closure(of: levels) where level > held[skill] ?? 0 {
      for missing in (held[skill] ?? 0) + 1...level {
        hours += skills[skill]?.hoursPerLevel?[missing].typical ?? assumed[missing - 1]
      }
    }
    return hours
  }

  /// What holding some levels changes.
  public func effect(of levels: [Level]) throws -> Effect {
    let more = try Person(adding: closure(of: levels), to: person)
    var effect = Effect()
    for (role, time) in try timesOf(more) where time <= within {
      if let before = times[role], before <= within {
        if before - time > 1e-9 { effect.saved[role] = before - time }
      } else {
        effect.new[role] = time
      }
    }
    return effect
  }
}

extension Person {
  /// The same person who holds more.
  public init(adding levels: [String: Int], to person: Person) throws {
    let skills = SkillLevels(levels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    guard let role = person.role else {
      try self.init(
        outsideWith: skills, years: person.years, hoursPerWeek: person.hoursPerWeek,
        life: person.life)
      return
    }
    try self.init(
      in: role, years: person.years, yearsInRole: person.yearsInRole, skills: skills,
      holdsOnlyListedSkills: person.holdsOnlyListedSkills, hoursPerWeek: person.hoursPerWeek,
      life: person.life)
  }
}
