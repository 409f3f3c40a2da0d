/// A figure of a graph: something that decides answers and rests on sources.
public enum Figure: Hashable, Sendable {
  /// The hours of study of a skill's levels.
  case hours(SkillID)
  /// The level of the second skill that the first presupposes.
  case prerequisite(SkillID, SkillID)
  /// The years of experience of a role's holders.
  case experience(RoleID)
  /// The level of a skill that a role requires.
  case requirement(RoleID, SkillID)
  /// The level of a skill that a role teaches.
  case teaching(RoleID, SkillID)
  /// The pay of a role.
  case salary(RoleID)
  /// The years in the role left before a transition.
  case years(TransitionID)
  /// The years from being ready for a transition to an opening.
  case wait(TransitionID)
  /// The experience that a transition asks for: its own figure, else that of the role entered.
  case minimumExperience(TransitionID)
  /// The level of a skill that a transition requires beyond those of the role entered.
  case moveRequirement(TransitionID, SkillID)
  /// The share of the experience that counts after a transition.
  case credit(TransitionID)
  /// The share of people who make a transition.
  case likelihood(TransitionID)
}

extension CareerGraph {
  /// The ids of the sources that a figure rests on.
  ///
  /// They are those named for the figure itself, else those named for its field, else those of the
  /// element. Where the graph does not state the figure at all, there is none.
  ///
  /// - Complexity: O(*e*) time for *e* entries of evidence of the element.
  public func sources(of figure: Figure) -> [String] {
    references(of: figure).map { columns.sourceSymbols.texts[TextID(rawValue: $0)] }
  }

  /// How well a figure is known: the weakest grade of the sources that it rests on, and assumed
  /// where it rests on none.
  ///
  /// - Complexity: O(*e* + *s*) time for *e* entries of evidence of the element and *s* sources of
  ///   the figure.
  public func grade(of figure: Figure) -> EvidenceGrade {
    references(of: figure).map { columns.sourceGrades[Int($0)] }.min() ?? .assumed
  }

  /// The symbols of the sources that a figure rests on.
  private func references(of figure: Figure) -> ArraySlice<UInt32> {
    switch figure {
    case .hours(let skill):
      let record = columns.skills[skill.position]
      return references(
        .hoursPerLevel, record.evidence, record.sources, isStated: record.hours != .max)
    case .prerequisite(let skill, let other):
      let record = columns.skills[skill.position]
      return references(.requires, of: other, record.evidence, record.sources, record.requires)
    case .experience(let role):
      let record = columns.roles[role.position]
      return references(
        .experience, record.evidence, record.sources, isStated: record.experience != nil)
    case .requirement(let role, let skill):
      let record = columns.roles[role.position]
      return references(.skills, of: skill, record.evidence, record.sources, record.skills)
    case .teaching(let role, let skill):
      let record = columns.roles[role.position]
      return references(.teaches, of: skill, record.evidence, record.sources, record.teaches)
    case .salary(let role):
      let record = columns.roles[role.position]
      return references(.salary, record.evidence, record.sources, isStated: record.salary != .max)
    case .years(let transition):
      let record = columns.transitions[transition.position]
      return references(.years, record.evidence, record.sources, isStated: true)
    case .wait(let transition):
      let record = columns.transitions[transition.position]
      return references(
        .wait, record.evidence, record.sources, isStated: record.wait != .zero)
    case .minimumExperience(let transition):
      let record = columns.transitions[transition.position]
      guard !record.minimumExperience.isNaN else {
        return references(of: .experience(target(of: transition)))
      }
      return references(.experience, record.evidence, record.sources, isStated: true)
    case .moveRequirement(let transition, let skill):
      let record = columns.transitions[transition.position]
      return references(.skills, of: skill, record.evidence, record.sources, record.skills)
    case .credit(let transition):
      let record = columns.transitions[transition.position]
      return references(.credit, record.evidence, record.sources, isStated: record.credit != 1)
    case .likelihood(let transition):
      let record = columns.transitions[transition.position]
      return references(
        .likelihood, record.evidence, record.sources, isStated: !record.likelihood.isNaN)
    }
  }

  /// The sources named for a field, else those of the element where the figure is stated.
  private func references(
    _ field: EvidenceField, _ evidence: Run, _ sources: Run, isStated: Bool
  ) -> ArraySlice<UInt32> {
    let named = columns.evidence[evidence.range].first { $0.field == field && $0.skill == .max }
    if let named { return columns.sourceReferences[named.sources.range] }
    return columns.sourceReferences[isStated ? sources.range : 0..<0]
  }

  /// The sources named for a skill of a field, else for the field, else those of the element.
  private func references(
    _ field: EvidenceField, of skill: SkillID, _ evidence: Run, _ sources: Run, _ levels: Run
  ) -> ArraySlice<UInt32> {
    let own = columns.evidence[evidence.range].first {
      $0.field == field && $0.skill == skill.rawValue
    }
    if let own { return columns.sourceReferences[own.sources.range] }
    let isStated = columns.levels[levels.range].contains { $0.skill == skill.rawValue }
    guard isStated else { return [] }
    return references(field, evidence, sources, isStated: true)
  }
}
