import CareerGraph

/// What the search has to know of an objective beside the order of its figures.
///
/// A new objective is declared here, in ``Objective/declaration``, ``Objective/cost(_:)`` and
/// ``Objective/figures(costing:)``: whatever else of the search depends on the objective asks for
/// one of these.
struct ObjectiveDeclaration {
  /// A figure that adds up along a way, so that a search backwards from the target bounds what
  /// remains.
  enum Remainder {
    /// Years in roles and waiting.
    case years
    /// The number of moves.
    case steps
    /// The ``NegativeLogLikelihood`` of the moves.
    case negativeLogLikelihood
  }

  /// What remains on the way to the target that bounds the first figure, or else that bounds which
  /// roles can be on the way.
  let remainder: Remainder

  /// Whether the years that a plan may take tell what is still within reach, because nothing is
  /// known of the first figure before it is spent; otherwise the first figure of the best plan
  /// known does.
  var limitsReachByYears = false

  /// Whether years are the first figure.
  var putsYearsFirst = false

  /// Whether steps count last, so that a long search may leave them to a later one.
  var putsStepsLast = false

  /// How much the first figure may be off because of rounding.
  var rounding = 0.0

  /// The share of the labels made, as a divisor, that a beam goes on with at a time.
  var beamDivisor = 64
}

extension Objective {
  /// What the search has to know of the objective beside the order of its figures.
  @inline(__always)
  var declaration: ObjectiveDeclaration {
    switch self {
    case .time:
      ObjectiveDeclaration(remainder: .years, putsYearsFirst: true, putsStepsLast: true)
    case .effort:
      // Plans of least effort have many more steps, so that their beams have to be narrower.
      ObjectiveDeclaration(
        remainder: .years, limitsReachByYears: true, putsStepsLast: true, beamDivisor: 256)
    case .steps: ObjectiveDeclaration(remainder: .steps)
    case .likelihood: ObjectiveDeclaration(remainder: .negativeLogLikelihood, rounding: 1)
    }
  }

  /// Whether likelihoods add up in a search.
  @inline(__always)
  var addsLikelihoods: Bool { declaration.remainder == .negativeLogLikelihood }

  /// The figures of which a cost is made: the greatest where several cost the same.
  func figures(costing cost: Cost) -> Figures {
    let anyChance = Double.infinity
    return switch self {
    case .time:
      Figures(
        years: cost.first, hours: cost.second, steps: cost.third, negativeLogLikelihood: anyChance)
    case .effort:
      Figures(
        years: cost.second, hours: cost.first, steps: cost.third, negativeLogLikelihood: anyChance)
    case .steps:
      Figures(
        years: cost.second, hours: cost.third, steps: cost.first, negativeLogLikelihood: anyChance)
    case .likelihood:
      Figures(
        years: cost.second, hours: cost.third, steps: cost.fourth,
        negativeLogLikelihood: cost.first + NegativeLogLikelihood.greatestRounding)
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
      Cost(
        first: figures.negativeLogLikelihood.rounded(), second: years, third: hours, fourth: steps)
    }
  }
}
