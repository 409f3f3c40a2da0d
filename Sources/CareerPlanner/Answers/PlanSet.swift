/// Several plans that answer one question.
public struct PlanSet: Hashable, Sendable {
  /// The plans, in the order that the question asks for.
  public let plans: [Plan]

  /// Whether none is missing; otherwise a search stopped at its limit, and plans that would belong
  /// here may not be among these.
  public let isComplete: Bool
}

/// The answer to a question for several plans.
public enum PlanSetAnswer: Hashable, Sendable {
  /// At least one plan.
  case plans(PlanSet)

  /// There is no plan.
  case noPlan(NoPlan)

  /// The plans; none where there is none.
  public var plans: [Plan] {
    if case .plans(let set) = self { return set.plans }
    return []
  }
}
