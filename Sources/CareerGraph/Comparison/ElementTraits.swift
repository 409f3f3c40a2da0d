/// What tells a skill from others, beside its id.
struct SkillTraits {
  /// The words of its name.
  let words: Features
  /// The roles that require it or teach it, by its level there.
  let uses: Features
  /// What it presupposes.
  let requires: Features
  let kind: SkillKind
  let hours: LevelHours?

  /// What two skills have in common if they are alike at all.
  var keys: [UInt64] {
    words.entries.map { SharedNumbers.key(7, UInt32(truncatingIfNeeded: $0.key)) }
      + uses.entries.map(\.key)
  }

  /// How much two skills are alike, from 0 to 1.
  ///
  /// The name and the use count three times as much as the rest: a skill of another name is not
  /// recognized by its use alone, since a skill that took the place of another is to be learned.
  func similarity(to other: Self) -> Double {
    var mean = WeightedMean()
    mean.add(words.similarity(to: other.words), weight: 3)
    mean.add(uses.similarity(to: other.uses), weight: 3)
    var rest = WeightedMean()
    rest.add(kind == other.kind ? 1 : 0, weight: 1)
    rest.add(requires.similarity(to: other.requires), weight: 1)
    if hours != nil || other.hours != nil { rest.add(hours == other.hours ? 1 : 0, weight: 1) }
    mean.add(rest.value, weight: 1)
    return mean.value
  }

  /// The traits of some skills.
  ///
  /// - Complexity: O(*n* + *m*) time for *n* roles and skills and *m* levels.
  static func all(
    _ skills: [SkillID], _ numbers: SharedNumbers, _ words: inout WordNumbers
  ) -> [SkillTraits] {
    let graph = numbers.graph
    var places = [Int](repeating: -1, count: graph.skills.count)
    for (place, skill) in skills.enumerated() { places[skill.position] = place }
    var uses = [[(UInt64, Int)]](repeating: [], count: skills.count)
    for role in graph.roles {
      guard let number = numbers.role(role) else { continue }
      let lists = [graph.requiredLevels(of: role), graph.taughtLevels(of: role)]
      for (sort, levels) in lists.enumerated() {
        for entry in levels where places[Int(entry.skill)] >= 0 {
          uses[places[Int(entry.skill)]].append(
            (SharedNumbers.key(sort, number), Int(entry.level)))
        }
      }
    }
    return zip(skills, uses).map { skill, uses in
      SkillTraits(
        words: words.features(graph.name(of: skill)), uses: Features(uses),
        requires: Features(
          graph.prerequisites(of: skill).map { entry in
            (
              SharedNumbers.key(2, numbers.skill(SkillID(rawValue: entry.skill))),
              Int(entry.level)
            )
          }), kind: graph.kind(of: skill), hours: graph.statedHours(of: skill))
    }
  }
}

/// What tells a role from others, beside its id.
struct RoleTraits {
  /// The words of its name.
  let words: Features
  /// What it requires and teaches, by levels.
  let skills: Features
  /// From where one comes, and where one goes, by the kind of move.
  let neighbours: Features
  let track: String?
  let level: Int?
  let experience: Experience?

  /// What two roles have in common if they are alike at all.
  var keys: [UInt64] {
    words.entries.map { SharedNumbers.key(127, UInt32(truncatingIfNeeded: $0.key)) }
      + (skills.entries + neighbours.entries).map(\.key)
      .filter { $0 & SharedNumbers.unrecognized == 0 }
  }

  /// How much two roles are alike, from 0 to 1.
  ///
  /// Skills and neighbours count three times, the name and the place in the ladder twice.
  func similarity(to other: Self) -> Double {
    var mean = WeightedMean()
    mean.add(words.similarity(to: other.words), weight: 2)
    mean.add(skills.similarity(to: other.skills), weight: 3)
    mean.add(neighbours.similarity(to: other.neighbours), weight: 3)
    mean.add(similarityOfPlace(to: other), weight: 2)
    return mean.value
  }

  private func similarityOfPlace(to other: Self) -> Double? {
    var facts: [Double] = []
    if track != nil || other.track != nil { facts.append(track == other.track ? 1 : 0) }
    if level != nil || other.level != nil { facts.append(level == other.level ? 1 : 0) }
    if experience != nil || other.experience != nil {
      let years = [experience?.min ?? 0, other.experience?.min ?? 0].sorted()
      facts.append(years[1] == 0 ? 1 : years[0] / years[1])
    }
    return facts.isEmpty ? nil : facts.reduce(0, +) / Double(facts.count)
  }

  /// The traits of some roles.
  ///
  /// - Complexity: O(*n*) expected time for *n* levels and transitions of these roles.
  static func all(
    _ roles: [RoleID], _ numbers: SharedNumbers, _ words: inout WordNumbers
  ) -> [RoleTraits] {
    let graph = numbers.graph
    return roles.map { role in
      let lists = [graph.requiredLevels(of: role), graph.taughtLevels(of: role)]
      let skills = lists.enumerated().flatMap { sort, levels in
        levels.map { entry in
          (
            SharedNumbers.key(sort, numbers.skill(SkillID(rawValue: entry.skill))),
            Int(entry.level)
          )
        }
      }
      let moves =
        graph.transitions(from: role).map { (0, $0, graph.target(of: $0)) }
        + graph.transitions(to: role).map { (1, $0, graph.source(of: $0)) }
      let neighbours = moves.map { direction, move, neighbour in
        let sort = 2 + 2 * (graph.kind(of: move).position) + direction
        return (SharedNumbers.key(sort, numbers.role(neighbour)), 1)
      }
      return RoleTraits(
        words: words.features(graph.name(of: role)), skills: Features(skills),
        neighbours: Features(neighbours), track: graph.track(of: role),
        level: graph.level(of: role), experience: graph[role].experience)
    }
  }
}

extension TransitionKind {
  /// The place of the kind among all.
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
