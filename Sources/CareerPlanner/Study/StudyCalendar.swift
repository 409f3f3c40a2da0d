public import CareerGraph

/// When each skill of a plan is learned at the person's pace, how long it could wait, and which
/// roles would teach it instead.
///
/// Study goes on from day one without idle time, in the order in which it is needed: step by step,
/// and for a step prerequisites first. All times are in years since the start of the plan.
///
/// Made by ``Planner/studyCalendar(for:)``.
public struct StudyCalendar: Hashable, Sendable {
  /// The plan that asks for the study.
  public let plan: Plan

  /// What is learned, in order; its hours add up to those of the plan.
  public let entries: [StudyEntry]

  /// The roles that teach some of it, each with all that it would spare: those of the plan first,
  /// then those that one move leads to from the role held now, then the others; of these groups
  /// each by the hours that they would spare, the most first.
  public let teachers: [StudyTeacher]
}

/// A skill to be learned for a step of a plan, with its dates.
public struct StudyEntry: Hashable, Sendable {
  /// The skill with its levels and hours.
  public let item: StudyItem

  /// The position of the step that needs it among those of the plan.
  public let stepIndex: Int

  /// The role that the step enters.
  public let neededFor: RoleID

  /// When the step is ready for the move by its other terms or by this study, whichever is later:
  /// no step comes later as long as the study for it is done by then.
  public let neededByYears: Double

  /// When the study of it begins.
  public let startYears: Double

  /// When it is done.
  public let endYears: Double

  /// The latest beginning with which no step comes later, where the order stays and all that
  /// follows begins as late as it can, too.
  public let latestStartYears: Double

  /// The latest end with which no step comes later.
  public let latestEndYears: Double

  /// The roles that would teach some of it, in the order of ``StudyCalendar/teachers``.
  public let taughtBy: [StudyLesson]

  /// How long it can wait before a step comes later.
  public var slackYears: Double { max(0, latestStartYears - startYears) }
}

/// What a role would teach of what is to be learned.
public struct StudyLesson: Hashable, Sendable {
  /// The role.
  public let role: RoleID

  /// The level held before.
  public let fromLevel: Int

  /// The level held on leaving the role.
  public let toLevel: Int

  /// The hours of study that this would spare.
  public let hours: Double
}

/// A role that would teach some of what is to be learned for a plan.
///
/// What a role asks for at its door it does not teach. A role of the plan that comes after the
/// step is too late for it, and shows what could be learned on the job if it could wait.
public struct StudyTeacher: Hashable, Sendable {
  /// Where the role stands.
  public enum Place: String, CaseIterable, Codable, Hashable, Sendable {
    /// On the plan, after what it teaches is needed.
    case onPlan = "on-plan"
    /// One move away from the role held now.
    case nextDoor = "next-door"
    /// Elsewhere in the graph.
    case elsewhere
  }

  /// The role.
  public let role: RoleID

  /// Where it stands.
  public let place: Place

  /// When the plan leaves the role; `nil` where it is not on the plan or is never left.
  public let leftYears: Double?

  /// The positions of the entries of which it teaches some.
  public let entries: [Int]

  /// All hours of study that it would spare.
  public let hours: Double
}
