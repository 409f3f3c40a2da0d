import CareerGraph
import CareerPlanner

extension RandomCareers {
  /// The graph and the question in a few lines, for a test that fails.
  public var story: String {
    var lines = ["\(person) to \(target), via \(via), avoiding \(avoiding)"]
    for id in graph.skills {
      let skill = graph[id]
      let hours = skill.hoursPerLevel.map { $0.levels.map(\.typical).description } ?? "assumed"
      lines.append("skill \(skill.id): \(hours), requires \(brief(skill.requires))")
    }
    for id in graph.roles {
      let role = graph[id]
      lines.append(
        "\(role.isEducation ? "education" : "role") \(role.id): experience \(role.experience?.min ?? 0), skills \(brief(role.skills)), "
          + "teaches \(brief(role.teaches))")
    }
    for id in graph.transitions {
      let move = graph[id]
      lines.append(
        "\(move.from) → \(move.to) (\(move.kind) \(move.via ?? "")): \(move.years), wait "
          + "\(move.wait), experience \(move.minimumExperience?.description ?? "as the role"), "
          + "skills \(brief(move.skills)), credit \(move.credit), "
          + "likelihood \(move.likelihood?.description ?? "absent")")
    }
    return lines.joined(separator: "\n")
  }

  private func brief(_ levels: SkillLevels) -> String {
    levels.map { "\($0.skill) \($0.level)" }.joined(separator: ", ")
  }
}
