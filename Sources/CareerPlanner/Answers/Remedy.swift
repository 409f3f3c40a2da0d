public import CareerGraph

/// What would have to be different so that there is a plan, and when it would then arrive.
public struct Remedy: Hashable, Sendable {
  /// One thing that is different.
  public enum Change: Hashable, Sendable {
    /// A role may be used that was to be avoided.
    case using(RoleID)

    /// A role need not be passed.
    case notPassing(RoleID)

    /// Study goes on at this pace, in hours a week, the least that suffices, to half an hour.
    case studying(hoursPerWeek: Double)

    /// A level of a skill is held now, which takes these hours of study.
    case holding(skill: SkillID, level: Int, hours: Double)

    /// There are more years of experience now, the least that suffice, to a twelfth of a year.
    case moreExperience(years: Double)

    /// All experience counts after a move.
    case credit(TransitionID)

    /// Moves without a likelihood are used too.
    case otherObjective

    /// The plan may take these years, the least that suffice.
    case moreTime(years: Double)
  }

  /// What is different; all of it together.
  public let changes: [Change]

  /// When the soonest plan then arrives, in years since the start.
  public let years: Double

  /// The study of that plan, in hours.
  public let studyHours: Double
}
