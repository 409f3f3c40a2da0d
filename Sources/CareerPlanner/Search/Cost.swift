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

extension Objective {
  /// Orders the figures of a plan by this objective.
  ///
  /// - Parameters:
  ///   - years: the time since the start (T), in ticks.
  ///   - hours: the study (H), in ticks.
  ///   - steps: the number of moves (k).
  ///   - unlikeliness: the sum of the ``Unlikeliness`` of the moves.
  /// - Returns: the figures in the order in which they count.
  @inline(__always)
  func cost(years: Double, hours: Double, steps: Double, unlikeliness: Double) -> Cost {
    switch self {
    case .time: Cost(first: years, second: hours, third: steps)
    case .effort: Cost(first: hours, second: years, third: steps)
    case .steps: Cost(first: steps, second: years, third: hours)
    case .likelihood:
      Cost(first: unlikeliness.rounded(), second: years, third: hours, fourth: steps)
    }
  }
}
