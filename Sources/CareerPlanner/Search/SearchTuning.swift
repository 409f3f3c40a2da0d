/// When a search does what makes it shorter: none of it changes what is found, except where the search
/// stops at its limit.
struct SearchTuning {
  /// How many labels are made before a beam looks for a plan for the first time.
  var firstBeamAt = 1_000

  /// How much work is done before the search begins anew and notes equal ways.
  var startsAnewAt = 4_000

  /// How many labels are made before landmarks are looked for, and no more than the graph has
  /// transitions.
  var landmarksAt = 250

  /// To look at so many transitions costs about as much as to make a label.
  var transitionsPerLabel = 32

  /// Up to so many labels settled, each is gone on from by a dive to the nearest roles.
  var divesAtEach = 64

  /// After these, one of so many is.
  var settledPerDive = 16

  /// One of so many labels settled is gone on from by a dive along the least bounds.
  var settledPerBoundDive = 64
}

/// What a search looks for.
enum SearchAim {
  /// The best plan by the objective, of equal plans the first in the order of role ids.
  case bestPlan

  /// Any plan that arrives the soonest; a time that no plan is known to beat, in ticks, ends the search
  /// where a plan meets it.
  case soonestArrival(noneBefore: Double = 0)

  /// Whether only the time of arrival counts.
  @inline(__always)
  var countsOnlyTime: Bool {
    if case .soonestArrival = self { true } else { false }
  }

  /// Whether a plan that arrives at a time can't be beaten.
  @inline(__always)
  func isMet(by years: Double) -> Bool {
    if case .soonestArrival(let least) = self { years <= least } else { false }
  }
}
