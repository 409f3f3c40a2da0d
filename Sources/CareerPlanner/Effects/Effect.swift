public import CareerGraph

/// How ready somebody is for a role that one move leads to.
public enum Readiness: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
  /// Nothing is left to wait for but an opening.
  case ready

  /// Nothing but time in the role held has to pass before that.
  case serving = "time-in-role"

  /// Experience or study takes longer than the time in role.
  case heldBack = "held-back"

  /// Whether somebody has, or will have after the usual time in role, what the move asks for.
  public var qualifies: Bool { self != .heldBack }

  /// Orders the readier before the less ready.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .ready: 0
    case .serving: 1
    case .heldBack: 2
    }
  }
}

/// How somebody gets to a role in one version of a graph.
public struct Prospect: Hashable, Sendable {
  /// The least time that it takes, in years from now; `nil` where the role is out of reach, or where
  /// that is not known.
  public let years: Double?

  /// The least study among the plans that take this time, in hours.
  public let studyHours: Double?

  /// How ready they are for the best direct move; `nil` where there is none.
  public let readiness: Readiness?

  /// Whether the figures are proven; otherwise a search stopped at its limit.
  public let isProven: Bool

  /// That a role is out of reach.
  static let outOfReach = Prospect(years: nil, studyHours: nil, readiness: nil, isProven: true)

  /// Whether nothing is known, since a search stopped at its limit before it met a plan.
  public var isUndecided: Bool { years == nil && !isProven }

  /// Whether they qualify for a direct move.
  public var qualifies: Bool { readiness?.qualifies ?? false }
}

/// Whom a change of a graph is about, and which role they want to get to.
public struct EffectQuestion: Hashable, Sendable {
  /// Somebody who is compared.
  public enum Subject: Hashable, Sendable {
    /// The typical holder of a role.
    case holder

    /// One of the people asked about, by their position in the request.
    case person(Int)
  }

  /// Who it is.
  public let subject: Subject

  /// The role that they hold; `nil` in both versions for somebody outside the graph.
  public let from: Versions<RoleID>

  /// The role that they want to get to; `nil` in a version that lacks it.
  public let to: Versions<RoleID>

  /// Whether this is the role asked about, rather than a next one alone.
  public let isTarget: Bool

  /// The same question with old and new exchanged.
  public var mirrored: Self {
    Self(subject: subject, from: from.mirrored, to: to.mirrored, isTarget: isTarget)
  }
}

/// How a change of a graph changes somebody's way to a role.
public struct Effect: Hashable, Sendable {
  /// What matters most about an effect.
  public enum Verdict: String, CaseIterable, Codable, Hashable, Sendable {
    /// The role comes into reach.
    case newlyPossible = "newly-possible"

    /// The role falls out of reach.
    case noLongerPossible = "no-longer-possible"

    /// It takes less time.
    case sooner

    /// It takes more time.
    case later

    /// In the same time, they come to qualify for the direct move.
    case newlyQualifies = "newly-qualifies"

    /// In the same time, they no longer qualify for the direct move.
    case noLongerQualifies = "no-longer-qualifies"

    /// In the same time, it takes less study.
    case lessStudy = "less-study"

    /// In the same time, it takes more study.
    case moreStudy = "more-study"
  }

  /// Who is concerned, and which role.
  public let question: EffectQuestion

  /// How they get there in the old version.
  public let old: Prospect

  /// How they get there in the new version.
  public let new: Prospect

  /// What matters most about it.
  public let verdict: Verdict

  /// An effect, where there is one.
  init?(_ question: EffectQuestion, old: Prospect, new: Prospect) {
    guard let verdict = Verdict(old, new) else { return nil }
    self.question = question
    self.old = old
    self.new = new
    self.verdict = verdict
  }
}

extension Effect {
  /// How many years later it is, negative where it is sooner; `nil` where the role is out of reach
  /// in one version.
  public var yearsLater: Double? {
    guard let before = old.years, let after = new.years else { return nil }
    return after - before
  }

  /// How many hours more of study it takes, negative for less; `nil` where the role is out of reach
  /// in one version.
  public var moreStudyHours: Double? {
    guard let before = old.studyHours, let after = new.studyHours else { return nil }
    return after - before
  }

  /// Whether they qualify for the direct move and did not before.
  public var isNewlyQualified: Bool { new.qualifies && !old.qualifies }

  /// Whether they qualified for the direct move and do so no longer.
  public var isNoLongerQualified: Bool { old.qualifies && !new.qualifies }
}

extension Effect.Verdict {
  fileprivate init?(_ old: Prospect, _ new: Prospect) {
    switch (old.years, new.years) {
    case (nil, nil): return nil
    case (nil, _): self = .newlyPossible
    case (_, nil): self = .noLongerPossible
    case (let before?, let after?) where before != after:
      self = before < after ? .later : .sooner
    default:
      if old.qualifies != new.qualifies {
        self = new.qualifies ? .newlyQualifies : .noLongerQualifies
      } else if old.studyHours ?? 0 != new.studyHours ?? 0 {
        self = old.studyHours ?? 0 < new.studyHours ?? 0 ? .moreStudy : .lessStudy
      } else {
        return nil
      }
    }
  }
}
