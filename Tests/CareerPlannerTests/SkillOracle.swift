import CareerGraph
import CareerPlanner

/// Skills and their hours by plain dictionaries and recursion, to compare gaps and lessons with.
struct SkillOracle {
  let graph: CareerGraph
  private let skills: [String: Skill]

  init(_ graph: CareerGraph) {
    self.graph = graph
    skills = Dictionary(uniqueKeysWithValues: graph.skills.map { (graph.id(of: $0), graph[$0]) })
  }

  /// The levels of skills by id.
  typealias Levels = [String: Int]

  /// What is held by whoever holds some levels.
  func closure(_ levels: SkillLevels...) -> Levels {
    var held: Levels = [:]
    func hold(_ entry: SkillLevel) {
      held[entry.skill] = max(held[entry.skill] ?? 0, entry.level)
      for required in skills[entry.skill]?.requires ?? [:] { hold(required) }
    }
    for entry in levels.joined() { hold(entry) }
    return held
  }

  /// What a person holds.
  func held(by person: Person) throws -> Levels {
    guard let role = person.role, !person.holdsOnlyListedSkills else {
      return closure(person.skills)
    }
    return closure(person.skills, graph[try graph.role(role)].skills)
  }

  /// The hours from one set of levels to another.
  func hours(
    from held: Levels, to needed: Levels, _ point: KeyPath<Estimate, Double> = \.typical
  ) -> Double {
    needed.reduce(0) { $0 + hours($1.key, from: held[$1.key] ?? 0, to: $1.value, point) }
  }

  /// The hours from one level of a skill to another.
  func hours(
    _ skill: String, from held: Int, to needed: Int,
    _ point: KeyPath<Estimate, Double> = \.typical
  ) -> Double {
    let assumed: [Double] = [20, 60, 150, 300, 600]
    var sum = 0.0
    var level = held + 1
    while level <= needed {
      sum += skills[skill]?.hoursPerLevel?.levels[level - 1][keyPath: point] ?? assumed[level - 1]
      level += 1
    }
    return sum
  }

  /// The levels of a set that something in the graph asks for.
  func wanted(_ levels: Levels) -> Levels {
    let all = graph.roles.map { graph[$0].skills } + graph.transitions.map { graph[$0].skills }
    let greatest = closure(SkillLevels(all.joined()))
    return levels.compactMapValues { $0 }.reduce(into: [:]) { wanted, entry in
      wanted[entry.key] = min(entry.value, greatest[entry.key] ?? 0)
    }
  }

  /// The levels that two sets share.
  func shared(_ left: Levels, _ right: Levels) -> Levels {
    left.reduce(into: [:]) { shared, entry in
      shared[entry.key] = min(entry.value, right[entry.key] ?? 0)
    }
  }

  /// Whether a skill presupposes another, directly or by others.
  func isRequired(_ skill: String, by other: String) -> Bool {
    (skills[other]?.requires ?? [:]).contains {
      $0.skill == skill || isRequired(skill, by: $0.skill)
    }
  }
}
