/// One difference between two versions of a graph.
public struct GraphChange: Hashable, Sendable {
  /// What sort of difference it is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// The old version lacks it.
    case added

    /// The new version lacks it.
    case removed

    /// It is the same thing under another id; its fields may have changed too.
    case renamed

    /// Its fields say something else.
    case changed
  }

  /// What has changed.
  public enum Subject: Hashable, Sendable {
    /// The graph as a whole: its title, its currency, the author's own fields.
    case graph

    /// A source, by its id.
    case source(Versions<String>)

    /// A skill.
    case skill(Versions<SkillID>)

    /// A role.
    case role(Versions<RoleID>)

    /// A move.
    case transition(Versions<TransitionID>)

    /// The level of a skill that something requires or teaches.
    case level(LevelSubject)
  }

  /// What sort of difference it is.
  public let kind: Kind

  /// What has changed.
  public let subject: Subject

  /// How it was found that both versions are the same thing, where they have different names.
  public let evidence: MatchEvidence?

  /// The fields that have changed, in the order in which documents are written.
  public let fields: [FieldChange]

  init(
    _ kind: Kind, _ subject: Subject, evidence: MatchEvidence? = nil, fields: [FieldChange] = []
  ) {
    self.kind = kind
    self.subject = subject
    self.evidence = evidence
    self.fields = fields
  }
}

/// A skill among those that something requires or teaches.
public struct LevelSubject: Hashable, Sendable {
  /// What requires or teaches a skill.
  public enum Holder: Hashable, Sendable {
    /// A role.
    case role(Versions<RoleID>)

    /// A move.
    case transition(Versions<TransitionID>)

    /// Another skill, which presupposes it.
    case skill(Versions<SkillID>)
  }

  /// The list in which the level stands.
  public enum List: String, CaseIterable, Codable, Hashable, Sendable {
    /// The skills that a role or a move requires.
    case skills

    /// The skills that a role teaches.
    case teaches

    /// The skills that a skill presupposes.
    case requires
  }

  /// What requires or teaches it.
  public let holder: Holder

  /// The list in which it stands.
  public let list: List

  /// The skill.
  public let skill: Versions<SkillID>

  /// The level, from 1 to 5; `nil` where the list lacks the skill.
  public let level: Versions<Int>
}

extension GraphChange {
  /// The same difference the other way round: what was added is removed.
  public var mirrored: GraphChange {
    let kind: Kind =
      switch self.kind {
      case .added: .removed
      case .removed: .added
      case .renamed, .changed: self.kind
      }
    return GraphChange(
      kind, subject.mirrored, evidence: evidence, fields: fields.map(\.mirrored))
  }
}

extension GraphChange.Subject {
  fileprivate var mirrored: Self {
    switch self {
    case .graph: .graph
    case .source(let ids): .source(ids.mirrored)
    case .skill(let skills): .skill(skills.mirrored)
    case .role(let roles): .role(roles.mirrored)
    case .transition(let transitions): .transition(transitions.mirrored)
    case .level(let level):
      .level(
        LevelSubject(
          holder: level.holder.mirrored, list: level.list, skill: level.skill.mirrored,
          level: level.level.mirrored))
    }
  }
}

extension LevelSubject.Holder {
  fileprivate var mirrored: Self {
    switch self {
    case .role(let roles): .role(roles.mirrored)
    case .transition(let transitions): .transition(transitions.mirrored)
    case .skill(let skills): .skill(skills.mirrored)
    }
  }
}
