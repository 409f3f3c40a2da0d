import CareerGraph

/// A partial plan: where it stands and what it has cost.
struct Label {
  var moment: Moment
  /// The sum of the ``NegativeLogLikelihood`` of the moves.
  var negativeLogLikelihood: Double
  var steps: Int32
  /// The label that this one goes on from; -1 at the start.
  var parent: Int32
  /// The role held; `UInt32.max` outside the graph.
  var role: UInt32
  /// The transition made; `UInt32.max` at the start and from outside the graph.
  var transition: UInt32

  static let outside = UInt32.max
  static let noTransition = UInt32.max
}

extension Label {
  /// What the label has taken so far.
  @inline(__always)
  var figures: Figures {
    Figures(
      years: moment.years, hours: moment.hours, steps: Double(steps),
      negativeLogLikelihood: negativeLogLikelihood)
  }

  /// The label with which every search begins.
  init(startOf question: Question, _ tables: PlanningTables) {
    self.init(
      moment: question.startMoment(tables), negativeLogLikelihood: 0, steps: 0, parent: -1,
      role: question.start?.rawValue ?? Self.outside,
      transition: Self.noTransition)
  }
}

/// A label in the queue, by the least that a plan through it costs.
struct QueuedLabel: Comparable, Sendable {
  let bound: Cost
  let label: Int32

  @inline(__always)
  static func < (left: Self, right: Self) -> Bool {
    if left.bound != right.bound { return left.bound < right.bound }
    return left.label < right.label
  }
}
