/// What sort of move a transition is.
public enum TransitionKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// Up the same ladder.
  case promotion

  /// To another ladder, at about the same height.
  case lateral

  /// Into a narrower field.
  case specialization

  /// Into leading people.
  case leadership

  /// Into the field from outside it.
  case entry
}

/// A move from one role to another, and what it takes.
public struct Transition: Hashable, Sendable {
  /// The id of the role left.
  public let from: String

  /// The id of the role entered.
  public let to: String

  /// What sort of move it is.
  public let kind: TransitionKind

  /// The name of this way of making the move, beside other ways between the same roles.
  public let via: String?

  /// The years spent in `from` before this move.
  public let years: Estimate

  /// The years from being ready to an opening or a review.
  public let wait: Estimate

  /// The years of experience this move asks for, instead of what `to` asks for.
  public let minimumExperience: Double?

  /// The skills that this move requires beyond those of `to`.
  public let skills: SkillLevels

  /// The share of the experience so far that counts after the move, 0…1.
  public let credit: Double

  /// The share of the people leaving `from` who make this move, 0…1.
  public let likelihood: Double?

  /// The ids of the sources that state this.
  public let sources: [String]

  /// What its figures rest on.
  public let evidence: Evidence

  /// The author's own fields.
  public let extensions: [Extension]

  /// Makes a transition.
  ///
  /// - Throws: ``InvalidValue`` where an id is empty, both ends are the same role, a number is
  ///   negative, infinite or undefined, a share is outside 0…1, a skill stands twice or at a level
  ///   outside 1…5, or evidence is given for a figure that a transition does not have.
  public init(
    from: String, to: String, kind: TransitionKind, via: String? = nil,
    years: some EstimateConvertible, wait: some EstimateConvertible = Estimate.zero,
    minimumExperience: Double? = nil, skills: SkillLevels = [:], credit: Double = 1,
    likelihood: Double? = nil, sources: [String] = [], evidence: Evidence = [:],
    extensions: [Extension] = []
  ) throws(InvalidValue) {
    guard from != to else { throw InvalidValue("a transition from '\(from)' to itself") }
    self.init(
      checkedFrom: try from.checkedIdentifier("the role id in 'from'"),
      to: try to.checkedIdentifier("the role id in 'to'"), kind: kind, via: via,
      years: try years.estimate(), wait: try wait.estimate(),
      minimumExperience: try minimumExperience?.checkedQuantity("experience.min"),
      skills: try skills.checked(), credit: try credit.checkedShare("credit"),
      likelihood: try likelihood?.checkedShare("likelihood"), sources: sources,
      evidence: try evidence.checked(.transition), extensions: extensions)
  }

  init(
    checkedFrom from: String, to: String, kind: TransitionKind, via: String?, years: Estimate,
    wait: Estimate, minimumExperience: Double?, skills: SkillLevels, credit: Double,
    likelihood: Double?, sources: [String], evidence: Evidence, extensions: [Extension]
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.via = via
    self.years = years
    self.wait = wait
    self.minimumExperience = minimumExperience
    self.skills = skills
    self.credit = credit
    self.likelihood = likelihood
    self.sources = sources
    self.evidence = evidence
    self.extensions = extensions
  }
}
