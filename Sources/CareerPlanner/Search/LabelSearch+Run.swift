import CareerGraph

/// A role to enter, and the transition by which; `nil` from outside the graph.
struct PlannedMove: Hashable {
  let role: RoleID
  let transition: TransitionID?
}

/// What a search has found.
struct SearchOutcome {
  /// The moves of the best plan known; `nil` where there is none.
  let moves: [PlannedMove]?
  /// What no plan can beat, where the search stopped at its limit; `nil` where it went through.
  let bound: Cost?
}

extension LabelSearch {
  /// Finds the best plan: of several that cost the same, the first in the order of role ids.
  ///
  /// - Complexity: O(*l* · (*d* · *w* + log *l*)) time and O(*l* · *w*) space, where *l* is the
  ///   number of labels made, *d* the number of labels kept at a role and *w* the number of skill
  ///   levels in use over 64. *l* can grow exponentially with the number of roles.
  mutating func run() -> SearchOutcome {
    if question.start == question.target {
      return SearchOutcome(moves: question.via.isEmpty ? [] : nil, bound: nil)
    }
    complete(0)
    if let best {
      unions = SlackUnions(question, tables, bounds, budget: best.cost.first)
    }
    while true {
      switch settle() {
      case .exhausted:
        guard let best else { return SearchOutcome(moves: nil, bound: nil) }
        return SearchOutcome(moves: leastInOrder(best), bound: nil)
      case .repeats(let roles):
        critical += roles
        reset()
      case .limit(let bound):
        return SearchOutcome(moves: best?.moves, bound: bound)
      }
    }
  }

  private enum Settled {
    /// Nothing is left that could be better than the best plan known.
    case exhausted
    /// The best walk meets these roles more than once.
    case repeats([RoleID])
    /// The search has made as many labels as it may.
    case limit(Cost)
  }

  /// Settles labels in the order of their bounds until one of three things is known.
  private mutating func settle() -> Settled {
    var queue = MinHeap<QueuedLabel>()
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: 0))
    var settled = 0
    while let next = queue.popMin() {
      if let best, next.bound >= best.cost { return .exhausted }
      let index = Int(next.label)
      if isDropped[index] { continue }
      if labels[index].role == question.target.rawValue {
        return .repeats(repeatedRoles(of: index))
      }
      settled += 1
      if settled < 64 || settled % 16 == 0 { complete(index) }
      forEachMove(from: index) { search, role, transition in
        search.push(index, to: role, by: transition, into: &queue)
      }
      if labelCount > question.searchLimit {
        return queue.popMin().map { .limit($0.bound) } ?? .exhausted
      }
    }
    return .exhausted
  }

  /// Calls back for each move out of a label's role.
  mutating func forEachMove(
    from index: Int, _ body: (inout LabelSearch, RoleID, TransitionID?) -> Void
  ) {
    if labels[index].role == Label.outside {
      for role in tables.graph.roles where tables.graph.minimumExperience(of: role) == 0 {
        body(&self, role, nil)
      }
    } else {
      for transition in tables.graph.transitions(from: RoleID(rawValue: labels[index].role)) {
        body(&self, tables.graph.target(of: transition), transition)
      }
    }
  }

  /// Makes a label of a move, and queues it if it could lead to a better plan.
  @inline(__always)
  private mutating func push(
    _ index: Int, to role: RoleID, by transition: TransitionID?,
    into queue: inout MinHeap<QueuedLabel>
  ) {
    guard extend(index, to: role, by: transition), let bound = boundOfCandidate() else { return }
    if let best, bound >= best.cost { return }
    if role == question.target {
      let label = keepCandidate()
      if repeatedRoles(of: Int(label)).isEmpty {
        best = (bound, moves(of: Int(label)))
      } else {
        queue.insert(QueuedLabel(bound: bound, label: label))
      }
      return
    }
    guard !isDominated() else { return }
    dropDominated()
    let label = keepCandidate()
    frontier[role.position].append(label)
    queue.insert(QueuedLabel(bound: bound, label: label))
  }
}

// MARK: - Walks

extension LabelSearch {
  /// The moves that lead to a label.
  func moves(of index: Int) -> [PlannedMove] {
    var moves: [PlannedMove] = []
    var index = index
    while labels[index].parent >= 0 {
      let label = labels[index]
      let transition =
        label.transition == Label.noTransition ? nil : TransitionID(rawValue: label.transition)
      moves.append(PlannedMove(role: RoleID(rawValue: label.role), transition: transition))
      index = Int(label.parent)
    }
    return moves.reversed()
  }

  /// The roles that the walk to a label meets more than once.
  func repeatedRoles(of index: Int) -> [RoleID] {
    var seen: Set<UInt32> = []
    var repeated: [RoleID] = []
    var index = index
    while index >= 0 {
      let role = RoleID(rawValue: labels[index].role)
      if !seen.insert(role.rawValue).inserted, !repeated.contains(role) { repeated.append(role) }
      index = Int(labels[index].parent)
    }
    return repeated
  }

  /// Goes on from a label by the way that is shortest without regard to skills and experience, and
  /// notes the plan if it is better than the best known: the sooner a good plan is known, the more
  /// labels can be left out.
  mutating func complete(_ index: Int) {
    guard question.via.isEmpty, labels[index].role != Label.outside else { return }
    let mark = labels.count
    let setMark = sets.count
    let made = labelCount
    var at = index
    while labels[at].role != question.target.rawValue {
      guard let (role, transition) = nearestMove(from: RoleID(rawValue: labels[at].role)),
        extend(at, to: role, by: transition), let bound = boundOfCandidate(),
        best.map({ bound < $0.cost }) ?? true, labels.count - mark < tables.graph.roles.count
      else { break }
      at = Int(keepCandidate())
    }
    if labels[at].role == question.target.rawValue, repeatedRoles(of: at).isEmpty {
      best = (cost(of: labels[at]), moves(of: at))
    }
    labels.removeLast(labels.count - mark)
    sets.removeLast(sets.count - setMark)
    isDropped.removeLast(isDropped.count - mark)
    labelCount = made
  }

  /// The move out of a role from which the least remains.
  private func nearestMove(from role: RoleID) -> (RoleID, TransitionID)? {
    var nearest: (remaining: Double, role: RoleID, transition: TransitionID)?
    for transition in tables.graph.transitions(from: role) {
      let target = tables.graph.target(of: transition)
      let remaining: Double
      switch question.objective {
      case .time, .effort:
        remaining = bounds.weights.years[transition] + bounds.years[target.position]
      case .steps: remaining = bounds.primary[target.position]
      case .likelihood:
        remaining = bounds.weights.unlikeliness[transition] + bounds.primary[target.position]
      }
      if remaining < nearest?.remaining ?? .infinity {
        nearest = (remaining, target, transition)
      }
    }
    return nearest.map { ($0.role, $0.transition) }
  }
}
