public import CareerGraph

/// What can hold a step back.
public enum BindingTerm: String, CaseIterable, Codable, Hashable, Sendable {
  /// The time that one spends in the role before moving on.
  case timeInRole = "time-in-role"

  /// The years of experience that the next role asks for.
  case experience

  /// The hours of study that have to be done by then.
  case study
}

/// A skill to be learned by study for a step of a plan.
public struct StudyItem: Hashable, Sendable {
  /// The skill.
  public let skill: SkillID

  /// The level held before, 0 for none.
  public let fromLevel: Int

  /// The level needed.
  public let toLevel: Int

  /// The hours of study from the one to the other.
  public let hours: Double

  /// Whether the graph states no hours for the skill, so that the default is reckoned with.
  public let isAssumed: Bool
}

/// One move of a plan: when it is made, what has to be learned for it, and what holds it back.
public struct PlanStep: Hashable, Sendable {
  /// The role left; `nil` where the person comes from outside the graph.
  public let from: RoleID?

  /// The role entered.
  public let to: RoleID

  /// The transition used; `nil` where the person comes from outside the graph.
  public let transition: TransitionID?

  /// When the role left was entered, in years since the start (T of the step before).
  public let startYears: Double

  /// When the move is made, in years since the start (T).
  public let endYears: Double

  /// The part of the time that is waiting for an opening or a review, in years.
  public let waitYears: Double

  /// The times at which each term alone would let the move be prepared, in years since the start.
  public let readyYears: [BindingTerm: Double]

  /// What binds the step: the terms that are the latest, several on a tie.
  public let boundBy: [BindingTerm]

  /// The credited years of experience after the move (X).
  public let experienceYears: Double

  /// All hours studied by then (H).
  public let studyHours: Double

  /// What to learn by study for this step, prerequisites first.
  public let study: [StudyItem]

  /// What the role left has taught that this step needs: skill and levels before and after.
  public let taught: [StudyItem]
}

/// How sure it is that no plan is better.
public enum Optimality: Hashable, Sendable {
  /// No other plan is better.
  case proven

  /// The search stopped at its limit; no plan can be better than these bounds.
  case bounded(LowerBound)
}

/// What no plan can beat.
public struct LowerBound: Hashable, Sendable {
  /// The least years in which any plan can arrive.
  public let years: Double

  /// The least hours of study, where effort is the objective.
  public let studyHours: Double?

  /// The fewest moves, where steps are the objective.
  public let steps: Int?
}

/// The best way from where a person stands to a role.
public struct Plan: Hashable, Sendable {
  /// The role held at the start; `nil` outside the graph.
  public let from: RoleID?

  /// The role reached.
  public let to: RoleID

  /// What the plan is the best in; `nil` where it is one of the trade-offs between all figures.
  public let objective: Objective?

  /// Whether the plan is proven the best.
  public let optimality: Optimality

  /// The moves, in order; none where the person is there already.
  public let steps: [PlanStep]

  /// The experience at the start, in years.
  public let startExperience: Double

  /// The years already spent in the role held at the start.
  public let yearsInRole: Double

  /// The levels held at the start, with what they presuppose, as far as anything in the graph asks
  /// for them.
  public let startLevels: [SkillID: Int]

  /// The pace of study at the start, in hours a week.
  public let hoursPerWeek: Double

  /// Breaks, part-time work, and changes in the pace of study.
  public let life: WorkingLife

  /// The years within which plans were looked for; `nil` where they may take any time.
  ///
  /// That is the time asked for, or, by effort and for trade-offs, where none was, twice that of the
  /// soonest plan, and at least five years.
  public let withinYears: Double?

  /// The product of the likelihoods of the moves; `nil` where one of them states none.
  public let likelihood: Double?
}

extension Plan {
  /// When the role is reached, in years since the start.
  public var totalYears: Double { steps.last?.endYears ?? 0 }

  /// All hours of study.
  public var studyHours: Double { steps.last?.studyHours ?? 0 }

  /// The roles held, from the first to the last.
  public var roles: [RoleID] { (from.map { [$0] } ?? []) + steps.map(\.to) }

  /// When the first hours of study can be done.
  ///
  /// - Parameter hours: how many hours, counted from the start.
  /// - Returns: the time in years since the start; infinite where study ends before.
  /// - Complexity: O(*c*) time for *c* changes in the working life.
  public func years(toStudy hours: Double) -> Double {
    guard hours > 0 else { return 0 }
    return Grid.years(
      ticks: Clock(life, hoursPerWeek: hoursPerWeek).timeOfStudy(Grid.ticks(hours: hours)))
  }

  /// Whether no other plan is better.
  public var isOptimal: Bool { optimality == .proven }
}
