public import CareerGraph

/// What the best plan is the best in; what follows breaks ties, and equal plans are ordered by the
/// ids of their roles.
public enum Objective: String, CaseIterable, Codable, Hashable, Sendable {
  /// The soonest arrival, then the least study, then the fewest steps.
  case time

  /// The least study, then the soonest arrival, then the fewest steps, of the plans that arrive
  /// within a time: the one stated, or twice that of the soonest plan, and at least five years.
  case effort

  /// The fewest steps, then the soonest arrival, then the least study.
  case steps

  /// The greatest product of likelihoods, then the soonest arrival, the least study and the fewest
  /// steps. Transitions without a likelihood are not used.
  case likelihood
}

/// A question for a plan.
///
/// ```swift
/// var request = PlanRequest(from: person, to: "principal-ml-engineer")
/// request.avoiding = ["lead-ml-engineer"]
/// ```
public struct PlanRequest: Hashable, Sendable {
  /// Who plans.
  public var person: Person

  /// The id, name or alias of the role to reach.
  public var target: String

  /// What the plan is to be the best in.
  public var objective: Objective

  /// Roles that the plan must not use.
  public var avoiding: [String]

  /// Roles that the plan must pass, in any order.
  public var via: [String]

  /// The years from the start within which the plan must arrive; `nil` for any time, but by effort
  /// and for trade-offs for twice the time of the soonest plan, and at least five years.
  public var withinYears: Double?

  /// The greatest number of partial plans to weigh before giving up the proof; 32 comparisons of
  /// one plan with another count as one more.
  public var searchLimit: Int

  /// The search limit where none is stated: well under a second of work.
  public static let defaultSearchLimit = 100_000

  /// Makes a question.
  public init(
    from person: Person, to target: String, by objective: Objective = .time,
    avoiding: [String] = [], via: [String] = [], withinYears: Double? = nil,
    searchLimit: Int = defaultSearchLimit
  ) {
    self.person = person
    self.target = target
    self.objective = objective
    self.avoiding = avoiding
    self.via = via
    self.withinYears = withinYears
    self.searchLimit = searchLimit
  }
}

/// Why a question can't be put to a graph.
public enum PlanRequestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A role or skill is unknown, or its name is ambiguous.
  case lookup(LookupError)

  /// The role held now is to be avoided.
  case avoidsStart(role: String)

  /// The role to reach is to be avoided.
  case avoidsTarget(role: String)

  /// A role is both to be passed and to be avoided.
  case avoidsVia(role: String)

  /// A figure is not a quantity.
  case invalid(InvalidValue)

  /// The message for a person.
  public var description: String {
    switch self {
    case .lookup(let error): error.description
    case .invalid(let error): error.description
    case .avoidsStart(let role): "'\(role)' is where you start; it can't be avoided"
    case .avoidsTarget(let role): "'\(role)' is where you want to go; it can't be avoided"
    case .avoidsVia(let role): "'\(role)' can't be both passed and avoided"
    }
  }
}
