import CareerGraph

extension LabelSearch {
  /// Of all plans that cost the same as one, the first in the order of role ids.
  ///
  /// Dominance may drop a plan in favour of another that costs the same, so once the least cost is
  /// known, this walks depth first through the moves in the order of the ids of their targets,
  /// leaving out what can't cost as little any more, and what is no better than a label from which
  /// the cost could not be met. The first plan that it meets is the first of all.
  ///
  /// - Parameter best: a plan that costs the least.
  /// - Returns: the moves of the first such plan, or of `best` where the search limit comes first.
  mutating func leastInOrder(_ best: (cost: Cost, moves: [PlannedMove])) -> [PlannedMove] {
    // What costs the same takes the same in every figure, and nothing costs less.
    let limits = question.limits
    question.limits = question.objective.figures(costing: best.cost).limited(to: limits)
    defer { question.limits = limits }
    while true {
      reset()
      guard let label = firstLabel(costing: best.cost) else { return best.moves }
      let repeated = store.repeatedRoles(of: label)
      if repeated.isEmpty { return store.moves(of: label) }
      critical += repeated
    }
  }

  /// The labels of the same chain of roles, in the order of their moves in the document, and how
  /// far the moves out of them have been tried.
  private struct Branch {
    let ways: [Way]
    var next = 0

    /// A role to go on to, and the moves that lead there.
    struct Way {
      let role: RoleID
      var moves: [(label: Int, transition: TransitionID?)]
    }
  }

  /// The first label at the target, in the order of role ids, of a cost that is known to be the
  /// least; `nil` where the search limit comes first.
  ///
  /// Of several with the same roles it is the one whose moves come first in the document.
  private mutating func firstLabel(costing least: Cost) -> Int? {
    var branches = [branch(at: [root], costing: least)]
    while let top = branches.last {
      guard top.next < top.ways.count else {
        branches.removeLast()
        continue
      }
      branches[branches.count - 1].next += 1
      let way = top.ways[top.next]
      var labels: [Int] = []
      for move in way.moves {
        guard isWithin(least, move.label, way.role, move.transition) else { continue }
        if way.role == question.target { return Int(keepTentative()) }
        // What is no better than a label met before need not be tried: either nothing led from that
        // one to the target at this cost, or it is being tried, and then the same moves from it
        // would cost less in steps, which nothing does, or it has the same roles and comes first.
        guard !isDominated() else { continue }
        labels.append(Int(keepInLabelSet()))
      }
      if work / 2 > question.searchLimit { return nil }
      if !labels.isEmpty { branches.append(branch(at: labels, costing: least)) }
    }
    return nil
  }

  /// Makes the tentative label of a move; `false` where no plan through it costs as little as the
  /// least.
  private mutating func isWithin(
    _ least: Cost, _ label: Int, _ role: RoleID, _ transition: TransitionID?
  ) -> Bool {
    guard extend(label, to: role, by: transition), let bound = lowerBoundOfTentative() else {
      return false
    }
    return bound <= least
  }

  /// The moves out of labels at one role by which a plan may still cost the least, ordered by the
  /// ids of their targets; several to the same role stay in the order of the labels, then of the
  /// document.
  private mutating func branch(at labels: [Int], costing least: Cost) -> Branch {
    var moves: [(role: RoleID, label: Int, transition: TransitionID?)] = []
    for label in labels {
      forEachMove(from: label) { search, role, transition in
        if search.isWithin(least, label, role, transition) {
          moves.append((role, label, transition))
        }
      }
    }
    let graph = tables.graph
    let sorted = moves.enumerated().sorted { left, right in
      if left.element.role == right.element.role { return left.offset < right.offset }
      return graph.isOrdered(left.element.role, before: right.element.role)
    }
    var ways: [Branch.Way] = []
    for (_, move) in sorted {
      if ways.last?.role != move.role { ways.append(Branch.Way(role: move.role, moves: [])) }
      ways[ways.count - 1].moves.append((move.label, move.transition))
    }
    return Branch(ways: ways)
  }
}
