/// What a plan costs by its objective: four numbers, of which the earlier ones count first.
struct Cost: Comparable, Sendable {
  var first: Double
  var second: Double
  var third: Double
  var fourth: Double = 0

  @inline(__always)
  static func < (left: Cost, right: Cost) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.third != right.third { return left.third < right.third }
    return left.fourth < right.fourth
  }
}

/// What a plan takes, or what any plan of some kind takes at least.
struct Figures: Hashable, Sendable {
  /// The time since the start (T), in ticks.
  var years: Double
  /// The study (H), in ticks.
  var hours: Double
  /// The number of moves (k).
  var steps: Double
  /// The sum of the ``Unlikeliness`` of the moves.
  var unlikeliness = 0.0

  /// More than any plan takes.
  static let unlimited = Figures(
    years: .infinity, hours: .infinity, steps: .infinity, unlikeliness: .infinity)

  /// The lesser of each figure and another.
  func limited(to other: Figures) -> Figures {
    Figures(
      years: min(years, other.years), hours: min(hours, other.hours),
      steps: min(steps, other.steps), unlikeliness: min(unlikeliness, other.unlikeliness))
  }

  /// Whether no figure exceeds another's.
  @inline(__always)
  func isWithin(_ limits: Figures) -> Bool {
    years <= limits.years && hours <= limits.hours && steps <= limits.steps
      && unlikeliness <= limits.unlikeliness
  }
}

extension Objective {
  /// The figures of which a cost is made: the greatest where several cost the same.
  func figures(costing cost: Cost) -> Figures {
    let anyChance = Double.infinity
    return switch self {
    case .time:
      Figures(years: cost.first, hours: cost.second, steps: cost.third, unlikeliness: anyChance)
    case .effort:
      Figures(years: cost.second, hours: cost.first, steps: cost.third, unlikeliness: anyChance)
    case .steps:
      Figures(years: cost.second, hours: cost.third, steps: cost.first, unlikeliness: anyChance)
    case .likelihood:
      Figures(
        years: cost.second, hours: cost.third, steps: cost.fourth,
        unlikeliness: cost.first + Unlikeliness.greatestRounding)
    }
  }

  /// Orders the figures of a plan by this objective: what counts first comes first.
  @inline(__always)
  func cost(_ figures: Figures) -> Cost {
    let (years, hours, steps) = (figures.years, figures.hours, figures.steps)
    return switch self {
    case .time: Cost(first: years, second: hours, third: steps)
    case .effort: Cost(first: hours, second: years, third: steps)
    case .steps: Cost(first: steps, second: years, third: hours)
    case .likelihood:
      Cost(first: figures.unlikeliness.rounded(), second: years, third: hours, fourth: steps)
    }
  }
}
