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
  /// The sum of the ``NegativeLogLikelihood`` of the moves.
  var negativeLogLikelihood = 0.0

  /// More than any plan takes.
  static let unlimited = Figures(
    years: .infinity, hours: .infinity, steps: .infinity, negativeLogLikelihood: .infinity)

  /// The lesser of each figure and another.
  func limited(to other: Figures) -> Figures {
    Figures(
      years: min(years, other.years), hours: min(hours, other.hours),
      steps: min(steps, other.steps),
      negativeLogLikelihood: min(negativeLogLikelihood, other.negativeLogLikelihood))
  }

  /// Whether no figure exceeds another's.
  @inline(__always)
  func isWithin(_ limits: Figures) -> Bool {
    years <= limits.years && hours <= limits.hours && steps <= limits.steps
      && negativeLogLikelihood <= limits.negativeLogLikelihood
  }
}
