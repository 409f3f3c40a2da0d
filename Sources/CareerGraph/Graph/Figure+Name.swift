extension CareerGraph {
  /// The name of a figure within its element, as `evidence` of a document names it.
  ///
  /// ```swift
  /// graph.name(of: .requirement(senior, swift))  // "skills.swift"
  /// ```
  public func name(of figure: Figure) -> String {
    switch figure {
    case .hours: EvidenceField.hoursPerLevel.rawValue
    case .prerequisite(_, let skill): name(.requires, of: skill)
    case .experience, .minimumExperience: EvidenceField.experience.rawValue
    case .requirement(_, let skill), .moveRequirement(_, let skill): name(.skills, of: skill)
    case .teaching(_, let skill): name(.teaches, of: skill)
    case .salary: EvidenceField.salary.rawValue
    case .years: EvidenceField.years.rawValue
    case .wait: EvidenceField.wait.rawValue
    case .credit: EvidenceField.credit.rawValue
    case .likelihood: EvidenceField.likelihood.rawValue
    }
  }

  private func name(_ field: EvidenceField, of skill: SkillID) -> String {
    "\(field.rawValue).\(id(of: skill))"
  }
}
