public import CareerGraph

/// That no plan exists, why, and what could be reached instead.
public struct NoPlan: Hashable, Sendable {
  /// What stands in the way of a plan.
  public enum Reason: Hashable, Sendable {
    /// No role has the id, name or alias asked for; `suggestions` have a near one.
    case targetUnknown(name: String, suggestions: [NamedElement])

    /// No chain of moves leads to the role.
    case unreachable

    /// All ways lead through roles that are to be avoided.
    case onlyThroughAvoided([RoleID])

    /// All ways have a move that lets no experience count but asks for some.
    case noCredit([TransitionID])

    /// All ways have a move out of an education role that asks for experience, which does not grow
    /// there, of somebody who has been in no job before.
    case noExperienceInEducation([TransitionID])

    /// All ways need more study than there is time for: the pace is 0 hours a week, from the start
    /// or from some time on.
    case studyWithoutTime([StudyItem])

    /// No way passes all the roles that are to be passed without meeting one twice.
    case viaImpossible([RoleID])

    /// All ways have a move that states no likelihood.
    case likelihoodUnstated([TransitionID])

    /// No plan arrives in time: the soonest one takes these years, or the soonest known one where a
    /// search stopped at its limit before that was proven.
    case tooLate(soonestYears: Double, isProven: Bool)

    /// The search stopped at its limit before it met a plan; none can be better than the bounds.
    case searchLimit(LowerBound)
  }

  /// The role held at the start; `nil` outside the graph.
  public let from: RoleID?

  /// The role asked for; `nil` where the graph has none.
  public let to: RoleID?

  /// What stands in the way: lifting all of it would allow a plan, less of it would not.
  ///
  /// Where the search limit is among the reasons, a search for a plan with less of it lifted stopped
  /// early, so that less might do.
  public let reasons: [Reason]

  /// Roles that can be reached instead, the soonest first.
  public let reachable: [RoleID]
}

/// The answer to a question for a plan.
public enum PlanAnswer: Hashable, Sendable {
  /// The best plan.
  case plan(Plan)

  /// There is no plan.
  case noPlan(NoPlan)

  /// The plan, where there is one.
  public var plan: Plan? {
    if case .plan(let plan) = self { return plan }
    return nil
  }
}
