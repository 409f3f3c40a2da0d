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
    while true {
      reset()
      guard let label = firstLabel(costing: best.cost) else { return best.moves }
      let repeated = repeatedRoles(of: label)
      if repeated.isEmpty { return moves(of: label) }
      critical += repeated
    }
  }

  /// How far the moves out of a label have been tried.
  private struct Branch {
    let label: Int
    let moves: [PlannedMove]
    var next = 0
  }

  /// The first label at the target, in the order of role ids, of a cost that is known to be the
  /// least; `nil` where the search limit comes first.
  private mutating func firstLabel(costing least: Cost) -> Int? {
    var branches = [branch(at: 0)]
    while let top = branches.last {
      guard top.next < top.moves.count else {
        branches.removeLast()
        continue
      }
      branches[branches.count - 1].next += 1
      let move = top.moves[top.next]
      guard extend(top.label, to: move.role, by: move.transition),
        let bound = boundOfCandidate(), bound <= least
      else { continue }
      if move.role == question.target { return Int(keepCandidate()) }
      // What is no better than a label met before need not be tried: either nothing led from that
      // one to the target at this cost, or it is being tried, and then the same moves from it would
      // cost less in steps, which nothing does.
      guard !isDominated() else { continue }
      let label = keepCandidate()
      frontier[move.role.position].append(label)
      branches.append(branch(at: Int(label)))
      if work > 2 * question.searchLimit { return nil }
    }
    return nil
  }

  /// The moves out of a label, ordered by the ids of their targets; several to the same role stay
  /// in the order of the document.
  private mutating func branch(at label: Int) -> Branch {
    var moves: [PlannedMove] = []
    forEachMove(from: label) { _, role, transition in
      moves.append(PlannedMove(role: role, transition: transition))
    }
    let graph = tables.graph
    moves = moves.enumerated().sorted { left, right in
      if left.element.role == right.element.role { return left.offset < right.offset }
      return graph.isOrdered(left.element.role, before: right.element.role)
    }.map(\.element)
    return Branch(label: label, moves: moves)
  }
}
