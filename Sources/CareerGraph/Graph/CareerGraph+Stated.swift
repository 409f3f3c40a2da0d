// MARK: - Figures as stated

extension CareerGraph {
  /// The name of a role and its aliases, in the order of the document.
  public func titles(of role: RoleID) -> [String] {
    let record = columns.roles[role.position]
    return [columns.texts[record.name]]
      + columns.lists[record.aliases.range].map { columns.texts[$0] }
  }

  /// The years of experience of a role's holders, where any are stated.
  public func experience(of role: RoleID) -> Experience? {
    columns.roles[role.position].experience
  }

  /// The least years of experience that a transition itself asks for, instead of its target.
  public func statedMinimumExperience(of transition: TransitionID) -> Double? {
    let own = columns.transitions[transition.position].minimumExperience
    return own.isNaN ? nil : own
  }

  /// The name of a transition's way beside other ways between the same roles.
  public func via(of transition: TransitionID) -> String? {
    columns.words.texts.text(columns.transitions[transition.position].via)
  }
}

// MARK: - The author's own fields

extension CareerGraph {
  /// Whether an author's own field of a name stands anywhere in the graph.
  ///
  /// - Complexity: O(1) expected time.
  package func mentionsOwnField(_ name: String) -> Bool { columns.words.find(name) != nil }

  /// An author's own field of the graph itself, as JSON.
  package func ownField(_ name: String) -> String? { ownField(name, in: columns.extensions) }

  /// An author's own field of a role itself, as JSON.
  package func ownField(_ name: String, of role: RoleID) -> String? {
    ownField(name, in: columns.roles[role.position].extensions)
  }

  /// An author's own field of a skill itself, as JSON.
  package func ownField(_ name: String, of skill: SkillID) -> String? {
    ownField(name, in: columns.skills[skill.position].extensions)
  }

  /// An author's own field of a transition itself, as JSON.
  package func ownField(_ name: String, of transition: TransitionID) -> String? {
    ownField(name, in: columns.transitions[transition.position].extensions)
  }

  private func ownField(_ name: String, in run: Run) -> String? {
    guard run.count > 0, let word = columns.words.find(name) else { return nil }
    return columns.extensionFields[run.range].first { $0.name == word && $0.parent == .none }
      .map { columns.texts[$0.json] }
  }
}
