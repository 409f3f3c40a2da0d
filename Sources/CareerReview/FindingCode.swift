public import CareerGraph

/// The kinds of findings, by the name under which they are told and allowed.
///
/// A name never changes its meaning: files and scripts refer to it. `Docs/Findings.md` explains each.
public enum FindingCode: String, CaseIterable, Hashable, Sendable {
  /// The document can't be read as a graph.
  case invalid

  /// No chain of moves leads from where people start to a role.
  case unreachableRole = "unreachable-role"

  /// No role is marked as one where people start.
  case noEntry = "no-entry"

  /// No move leads on from a role that is not marked as final.
  case deadEnd = "dead-end"

  /// Promotions lead round in a circle.
  case promotionCycle = "promotion-cycle"

  /// A promotion leads to a lower level.
  case levelFalls = "level-falls"

  /// A promotion leads to a role that asks for less experience.
  case experienceFalls = "experience-falls"

  /// The experience on both sides of a promotion can't be true together with its years.
  case experienceContradictsYears = "experience-contradicts-years"

  /// A promotion leads to less pay.
  case payFalls = "pay-falls"

  /// A promotion leads to a role that asks for less of a skill.
  case requirementsFall = "requirements-fall"

  /// A promotion asks for far more than the others.
  case longJump = "long-jump"

  /// A skill is asked for that can't be got by any means that the graph states.
  case unteachableRequirement = "unteachable-requirement"

  /// A job teaches a credential.
  case taughtCredential = "taught-credential"

  /// A role teaches far more than others in the same time.
  case teachesMuch = "teaches-much"

  /// Two roles ask for the same.
  case sameRequirements = "same-requirements"

  /// Nothing speaks of a skill.
  case unusedSkill = "unused-skill"

  /// More people leave a role than there are.
  case likelihoodsExceedOne = "likelihoods-exceed-one"

  /// Roles of different tracks go by one name.
  case titleOnTwoTracks = "title-on-two-tracks"

  /// Roles of one track go by one name.
  case repeatedTitle = "repeated-title"

  /// Much of the graph can only be reached through one role.
  case bottleneck

  /// A high post is reached with almost no study.
  case littleStudy = "little-study"

  /// Many short moves sideways are sooner than the ladder.
  case manySidewaysMoves = "many-sideways-moves"

  /// A promotion makes the way to another role longer.
  case promotionDelays = "promotion-delays"

  /// An `x-allow` that names no kind of finding, or is not written as one.
  case unknownCode = "unknown-code"

  /// An `x-allow` of something that is not found.
  case needlessAllow = "needless-allow"
}

extension FindingCode {
  /// How bad it is.
  public var severity: Severity {
    switch self {
    case .invalid: .error
    case .noEntry, .levelFalls, .repeatedTitle, .bottleneck, .needlessAllow: .note
    default: .warning
    }
  }

  /// Whether a file or a command line may allow it.
  public var isAllowable: Bool { self != .invalid && self != .unknownCode }

  /// What it means, in a sentence.
  public var summary: String {
    switch self {
    case .invalid: "The document can't be read as a career graph."
    case .unreachableRole: "No chain of moves leads from an entry role to this role."
    case .noEntry: "No role is marked as one where people start."
    case .deadEnd: "No move leads on from a role that is not marked as final."
    case .promotionCycle: "Promotions lead round in a circle."
    case .levelFalls: "A promotion leads to a lower level."
    case .experienceFalls: "A promotion leads to a role that asks for less experience."
    case .experienceContradictsYears:
      "The experience before and after a promotion contradicts the years that it takes."
    case .payFalls: "A promotion leads to less pay."
    case .requirementsFall: "A promotion leads to a role that asks for less of a skill."
    case .longJump: "A promotion asks for far more than the others of the graph."
    case .unteachableRequirement:
      "A required skill is taught by no role on the way, and has no hours of study."
    case .taughtCredential: "A job teaches a credential, which only education can give."
    case .teachesMuch: "A role teaches far more than the others of the graph in the same time."
    case .sameRequirements: "Two roles ask for the same skills and experience."
    case .unusedSkill: "No role, move or other skill speaks of this skill."
    case .likelihoodsExceedOne: "The likelihoods of the moves from a role add up to more than 1."
    case .titleOnTwoTracks: "Roles on different tracks go by the same title."
    case .repeatedTitle: "Two roles go by the same title."
    case .bottleneck: "Much of the graph can only be reached through this role."
    case .littleStudy: "A high post is reached from an entry role with almost no study."
    case .manySidewaysMoves: "Many short moves sideways lead to this role sooner than the ladder."
    case .promotionDelays: "A promotion makes the way to another role longer."
    case .unknownCode: "An x-allow does not name a kind of finding."
    case .needlessAllow: "An x-allow allows something that is not found."
    }
  }
}
