import CareerGraph

/// Graphs in which some figures are others.
extension CareerGraph {
  /// The graph with a number a little greater, in years or hours; of a credit, a little less, or
  /// where there is none a little more.
  func raising(_ figure: Figure, by little: Double) throws -> CareerGraph {
    try changed(
      skill: { id, skill in
        guard figure == .hours(id) else { return skill }
        let hours = (skill.hoursPerLevel ?? LevelHours.assumed).levels
        return try skill.with(
          hours: try LevelHours(levels: hours.map { try $0.plus(little * 1000) }))
      },
      role: { id, role in
        guard figure == .experience(id) else { return role }
        let least = (role.experience?.min ?? 0) + little
        return try role.with(
          experience: Experience(min: least, max: role.experience?.max.map { max($0, least) }))
      },
      transition: { id, move in
        switch figure {
        case .years(id): try move.with(years: move.years.plus(little))
        case .wait(id): try move.with(wait: move.wait.plus(little))
        case .minimumExperience(id):
          try move.with(least: (move.minimumExperience ?? 0) + little)
        case .credit(id):
          try move.with(credit: move.credit > 0 ? move.credit * (1 - little) : little)
        default: move
        }
      })
  }

  /// The graph with some levels one lower.
  func lowering(_ figures: Set<Figure>) throws -> CareerGraph {
    try withLevels { figures.contains($0) ? $1 - 1 : $1 }
  }

  /// The graph without some levels.
  func removing(_ figures: Set<Figure>) throws -> CareerGraph {
    try withLevels { figures.contains($0) ? 0 : $1 }
  }

  private func withLevels(_ level: (Figure, Int) -> Int) throws -> CareerGraph {
    func changed(_ levels: SkillLevels, _ figure: (SkillID) -> Figure) throws -> SkillLevels {
      SkillLevels(
        try levels.compactMap { entry in
          let level = level(figure(try skill(entry.skill)), entry.level)
          return level > 0 ? SkillLevel(skill: entry.skill, level: level) : nil
        })
    }
    return try self.changed(
      skill: { id, skill in
        try skill.with(requires: changed(skill.requires) { .prerequisite(id, $0) })
      },
      role: { id, role in
        try role.with(
          skills: changed(role.skills) { .requirement(id, $0) },
          teaches: changed(role.teaches) { .teaching(id, $0) })
      },
      transition: { id, move in
        try move.with(skills: changed(move.skills) { .moveRequirement(id, $0) })
      })
  }

  private func changed(
    skill: (SkillID, Skill) throws -> Skill, role: (RoleID, Role) throws -> Role,
    transition: (TransitionID, Transition) throws -> Transition
  ) throws -> CareerGraph {
    try CareerGraph { builder in
      for id in skills { builder.add(try skill(id, self[id])) }
      for id in roles { builder.add(try role(id, self[id])) }
      for id in transitionsInDocumentOrder { builder.add(try transition(id, self[id])) }
    }
  }
}

extension Estimate {
  fileprivate func plus(_ more: Double) throws -> Estimate {
    isCertain
      ? try Estimate(typical + more)
      : try Estimate(low: low, typical: typical + more, high: max(high, typical + more))
  }
}

extension Skill {
  fileprivate func with(hours: LevelHours? = nil, requires: SkillLevels? = nil) throws -> Skill {
    try Skill(
      id: id, name: name, kind: kind, hoursPerLevel: hours ?? hoursPerLevel,
      requires: requires ?? self.requires)
  }
}

extension Role {
  fileprivate func with(
    experience: Experience? = nil, skills: SkillLevels? = nil, teaches: SkillLevels? = nil
  ) throws -> Role {
    try Role(
      id: id, name: name, isEducation: isEducation, experience: experience ?? self.experience,
      skills: skills ?? self.skills, teaches: teaches ?? self.teaches)
  }
}

extension Transition {
  fileprivate func with(
    years: Estimate? = nil, wait: Estimate? = nil, least: Double? = nil,
    skills: SkillLevels? = nil, credit: Double? = nil
  ) throws -> Transition {
    try Transition(
      from: from, to: to, kind: kind, via: via, years: years ?? self.years,
      wait: wait ?? self.wait, minimumExperience: least ?? minimumExperience,
      skills: skills ?? self.skills, credit: credit ?? self.credit, likelihood: likelihood)
  }
}
