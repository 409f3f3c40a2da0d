import CareerGraph

/// Roles that ask for the same skills and experience.
struct SameRequirementsReview {
  let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  /// - Complexity: O(*c* log *c*) expected time for *c* levels asked for.
  var findings: [Finding] {
    var first: [Requirements: RoleID] = [:]
    return graph.roles.compactMap { role in
      let levels = graph.requiredLevels(of: role)
      guard !levels.isEmpty else { return nil }
      let key = Requirements(
        levels: levels.map { UInt64($0.skill) << 8 | UInt64($0.level) }.sorted(),
        years: graph.minimumExperience(of: role))
      guard let other = first[key] else {
        first[key] = role
        return nil
      }
      return Finding(
        .sameRequirements, at: .role(role), member: ["skills"], others: [.role(other)],
        "\(graph.quoted(role)) asks for the same skills and experience as \(graph.quoted(other))",
        advice: "say what sets them apart, or make them one role with \"aliases\"")
    }
  }

  private struct Requirements: Hashable {
    let levels: [UInt64]
    let years: Double
  }
}

/// Skills of which nothing speaks.
struct UnusedSkillReview {
  let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  /// - Complexity: O(*c*) time for *c* levels asked for, taught and presupposed.
  var findings: [Finding] {
    var isUsed = [Bool](repeating: false, count: graph.skills.count)
    var open: [SkillID] = []
    func use(_ entries: ArraySlice<LevelEntry>) {
      for entry in entries where !isUsed[Int(entry.skill)] {
        isUsed[Int(entry.skill)] = true
        open.append(SkillID(rawValue: entry.skill))
      }
    }
    for role in graph.roles {
      use(graph.requiredLevels(of: role))
      use(graph.taughtLevels(of: role))
    }
    for move in graph.transitions { use(graph.requiredLevels(of: move)) }
    while let skill = open.popLast() { use(graph.prerequisites(of: skill)) }
    return graph.skills.filter { !isUsed[$0.position] }.map { skill in
      Finding(
        .unusedSkill, at: .skill(skill), "nothing uses the skill \(graph.quoted(skill))",
        advice: "take it out, or name it where a role asks for it or teaches it")
    }
  }
}
