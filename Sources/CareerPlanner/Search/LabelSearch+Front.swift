import CareerGraph

/// What a search for trade-offs has found.
struct FrontOutcome {
  /// The moves of the plans, in the order of their years.
  let plans: [[PlannedMove]]
  /// The figures of what the search did not go on with when it stopped at its limit; `nil` where it
  /// went through.
  let bound: Cost?
}

extension LabelSearch {
  /// Finds the plans than which no other takes less in one of years, study and steps without taking
  /// more in another: of several with the same figures the first in the order of role ids.
  ///
  /// Labels are settled in the order of the least years, then study, then steps, that a plan
  /// through them takes. So a label that comes to the target is a point of the front unless one of
  /// those found before it takes no more in any figure, and by the same comparison labels are
  /// dropped long before they get there. As in the search for one plan, roles that a walk on the
  /// front meets twice become critical, and the search runs again.
  ///
  /// Source: Martins, "On a multicriteria shortest path problem", 1984.
  ///
  /// - Complexity: that of the search for one plan, times the number of points for the comparisons;
  ///   the number of points can grow exponentially with the number of roles.
  mutating func runFront() -> FrontOutcome {
    if question.start == question.target {
      return FrontOutcome(plans: question.via.isEmpty ? [[]] : [], bound: nil)
    }
    if question.limits.years < .infinity {
      cutoff = Cost(first: question.limits.years, second: .infinity, third: .infinity)
    }
    narrow()
    // What has been found before is on the front all the same: it is a plan, and nothing takes
    // less, not even a walk that meets a role twice.
    var known: [FrontPoint] = []
    while true {
      let (front, bound) = settleFront()
      let repeated = Set(front.flatMap { store.repeatedRoles(of: $0) })
      for index in front where store.repeatedRoles(of: index).isEmpty {
        let point = FrontPoint(figures: store.labels[index].figures, moves: store.moves(of: index))
        if !known.contains(where: { $0.figures == point.figures }) { known.append(point) }
      }
      if bound != nil || repeated.isEmpty {
        known.sort { cost($0.figures) < cost($1.figures) }
        return FrontOutcome(plans: known.map { firstInOrder(taking: $0) }, bound: bound)
      }
      critical += repeated.sorted()
      reset()
    }
  }

  /// A plan on the front.
  private struct FrontPoint {
    let figures: Figures
    let moves: [PlannedMove]
  }

  /// The labels at the target that are points of the front over all walks allowed.
  private mutating func settleFront() -> (front: [Int], bound: Cost?) {
    var queue = MinHeap<QueuedLabel>()
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: Int32(root)))
    var front: [Int] = []
    while let next = queue.popMin() {
      let index = Int(next.label)
      if store.isDropped[index] || isBehind(next.bound, front) { continue }
      if store.labels[index].role == question.target.rawValue {
        front.append(index)
        continue
      }
      if isWorthLookingForLandmarks { lookForLandmarks(&queue) }
      if work > question.searchLimit { return (front, next.bound) }
      forEachMove(from: index) { search, role, transition in
        search.pushToFront(index, to: role, by: transition, front, into: &queue)
      }
    }
    return (front, nil)
  }

  /// Whether a point of the front takes no more in any figure.
  private func isBehind(_ bound: Cost, _ front: [Int]) -> Bool {
    front.contains { index in
      let point = store.labels[index]
      return point.moment.years <= bound.first && point.moment.hours <= bound.second
        && Double(point.steps) <= bound.third
    }
  }

  private mutating func pushToFront(
    _ index: Int, to role: RoleID, by transition: TransitionID?, _ front: [Int],
    into queue: inout MinHeap<QueuedLabel>
  ) {
    guard extend(index, to: role, by: transition), let bound = lowerBoundOfTentative(),
      !isBehind(bound, front)
    else { return }
    if role == question.target {
      queue.insert(QueuedLabel(bound: bound, label: keepTentative()))
    } else if !isDominated() {
      dropDominated()
      queue.insert(QueuedLabel(bound: bound, label: keepInLabelSet()))
    }
  }

  /// Of all plans that take the same as one on the front, the first in the order of role ids.
  private mutating func firstInOrder(
    taking point: FrontPoint
  ) -> [PlannedMove] {
    // Nothing takes less in one figure and no more in the others, so that what is within these
    // limits takes exactly as much.
    let limits = question.limits
    question.limits = point.figures
    defer { question.limits = limits }
    (labelCount, comparisonCount) = (0, 0)
    return leastInOrder((cost(point.figures), point.moves))
  }
}
