public import CareerGraph
public import CareerPlanner

/// A simple path through a career graph, as the brute force reckons it.
public struct CareerPath: Sendable {
  /// The ids of the roles held, from the first to the last.
  public let roles: [String]

  /// The moves with their figures.
  public let steps: [Step]

  /// The product of the likelihoods; `nil` where one is absent.
  public let likelihood: Double?

  /// What keeps the path from being a plan.
  public let obstacles: Obstacles

  /// Years until the last role.
  public var years: Double { steps.last?.end ?? 0 }

  /// Hours of study until the last role.
  public var hours: Double { steps.last?.hours ?? 0 }

  init(roles: [String], steps: [Step], likelihood: Double?, obstacles: Obstacles) {
    self.roles = roles
    self.steps = steps
    self.likelihood = likelihood
    self.obstacles = obstacles
  }
}

extension CareerPath {
  /// One move with its figures by section 3 of the model.
  public struct Step: Sendable {
    /// The move made; `nil` from outside the graph.
    public var transition: TransitionID?
    /// When the role before was entered.
    public var start: Double
    /// When the move is made.
    public var end: Double
    /// The years of waiting at the end.
    public var wait: Double
    /// When each term alone would be met.
    public var terms: [BindingTerm: Double]
    /// Credited experience after the move.
    public var experience: Double
    /// All hours of study so far.
    public var hours: Double
    /// What is missing before the move.
    public var study: Set<Item>
    /// What the role before has taught of what the move needs.
    public var taught: Set<Item>
  }

  /// A skill with the levels between which it rises.
  public struct Item: Hashable, Sendable {
    /// The id of the skill.
    public let skill: String
    /// The level before.
    public let from: Int
    /// The level after.
    public let to: Int

    /// Names a skill and its levels.
    public init(skill: String, from: Int, to: Int) {
      self.skill = skill
      self.from = from
      self.to = to
    }
  }

  /// What keeps a path from being a plan.
  public struct Obstacles: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// Makes a set of its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A move without credit asks for experience.
    public static let credit = Obstacles(rawValue: 1)
    /// Study is needed, and there is no time for it.
    public static let time = Obstacles(rawValue: 2)
    /// A role is to be avoided.
    public static let avoided = Obstacles(rawValue: 4)
    /// A role that is to be passed is not.
    public static let via = Obstacles(rawValue: 8)
    /// A move states no likelihood, where likelihood is the objective.
    public static let likelihood = Obstacles(rawValue: 16)
    /// A move out of an education role asks for experience that nobody can have had before.
    public static let education = Obstacles(rawValue: 32)
  }
}

extension CareerPath {
  /// The figures by which paths are compared, the least first (section 4 of the model).
  public func figures(by objective: Objective) -> [Double] {
    let count = Double(steps.count)
    return switch objective {
    case .time: [years, hours, count]
    case .effort: [hours, years, count]
    case .steps: [count, years, hours]
    case .likelihood: [-(likelihood ?? 0), years, hours, count]
    }
  }

  /// Whether this path is the better one, or of two equal ones the first by the ids of its roles,
  /// or of two with the same roles the one whose moves stand first in the document.
  public func precedes(_ other: CareerPath, by objective: Objective) -> Bool {
    for (own, its) in zip(figures(by: objective), other.figures(by: objective))
    where !own.agrees(with: its, within: 1e-9) {
      return own < its
    }
    if roles != other.roles {
      return roles.lexicographicallyPrecedes(other.roles) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
    return moves.lexicographicallyPrecedes(other.moves)
  }

  /// The transitions made, which between two roles are numbered as in the document.
  public var moves: [TransitionID] { steps.compactMap(\.transition) }
}

extension Double {
  /// Whether two figures are one, but for the rounding of sums.
  public func agrees(with other: Double, within tolerance: Double) -> Bool {
    abs(self - other) <= tolerance * Swift.max(1, abs(self), abs(other))
  }
}
