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
  /// Finds the best plan for a question.
  static func run(_ question: Question, _ tables: PlanningTables) -> SearchOutcome {
    var search = LabelSearch(question, tables)
    return search.run()
  }

  /// Finds the best plan: of several that cost the same, the first in the order of role ids.
  ///
  /// - Complexity: O(*l* · (*d* · *w* + log *l*)) time and O(*l* · *w*) space, where *l* is the
  ///   number of labels made, *d* the number of labels kept at a role and *w* the number of skill
  ///   levels in use over 64. *l* can grow exponentially with the number of roles.
  mutating func run() -> SearchOutcome {
    if question.start == question.target {
      return SearchOutcome(moves: question.via.isEmpty ? [] : nil, bound: nil)
    }
    // With a limit of years, the search for the least hours has to look at years too.
    let isByEffort = question.objective == .effort && question.limits.years == .infinity
    return isByEffort ? runByEffort() : runOnce()
  }

  /// Finds the plan of least effort in two searches: the least hours, then among the plans that
  /// take no more the soonest.
  ///
  /// In the first search nothing but hours and skills tells labels apart, so that far fewer are
  /// kept than if years, experience and steps had to be weighed at the same time.
  private mutating func runByEffort() -> SearchOutcome {
    countsOnlyHours = true
    let cheapest = runOnce()
    guard let best, cheapest.bound == nil else { return cheapest }
    countsOnlyHours = false
    question.limits.hours = best.cost.first
    question.objective = .time
    var soonest = LabelSearch(question, tables)
    let outcome = soonest.runOnce()
    return SearchOutcome(
      moves: outcome.moves ?? best.moves,
      bound: outcome.bound.map { Cost(first: best.cost.first, second: $0.first, third: 0) })
  }

  private mutating func runOnce() -> SearchOutcome {
    complete(root, by: .nearest)
    complete(root, by: .leastBound)
    narrow()
    while true {
      switch settle() {
      case .exhausted:
        guard let best else { return SearchOutcome(moves: nil, bound: nil) }
        if countsOnlyHours || countsOnlyTime { return SearchOutcome(moves: best.moves, bound: nil) }
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
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: Int32(root)))
    var settled = 0
    while let next = queue.popMin() {
      if !isOfInterest(next.bound) { return .exhausted }
      let index = Int(next.label)
      if isDropped[index] { continue }
      if labels[index].role == question.target.rawValue {
        return .repeats(repeatedRoles(of: index))
      }
      settled += 1
      if labelCount >= confinesAt { confine() }
      if settled < 64 || settled % 16 == 0 { complete(index, by: .nearest) }
      if settled % 64 == 0 { complete(index, by: .leastBound) }
      forEachMove(from: index) { search, role, transition in
        search.push(index, to: role, by: transition, into: &queue)
      }
      if work > question.searchLimit {
        guard let rest = queue.popMin() else { return .exhausted }
        if !isOfInterest(rest.bound) { return .exhausted }
        return .limit(rest.bound)
      }
    }
    return .exhausted
  }

  /// Whether a plan of some cost would be better than the best known, and cheap enough.
  @inline(__always)
  private func isOfInterest(_ cost: Cost) -> Bool {
    if let best {
      if cost >= best.cost || countsOnlyTime && best.cost.first <= leastTime { return false }
    }
    return cutoff.map { cost <= $0 } ?? true
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
    guard isOfInterest(bound) else { return }
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
    let label = keepInFrontier()
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

  /// How many moves a label may have behind it for a dive, which looks at all of them.
  private static var greatestDiveDepth: Int32 { 256 }

  /// Which moves look best on the way to a first plan.
  enum Dive {
    /// Those from which the least remains, without regard to skills and experience.
    case nearest
    /// Those after which a plan costs the least at the least.
    case leastBound
  }

  /// Goes on from a label by the moves that look best, and notes the plan if it is better than the
  /// best known: the sooner a good plan is known, the more labels can be left out.
  mutating func complete(_ index: Int, by dive: Dive) {
    guard question.via.isEmpty || dive == .leastBound, labels[index].role != Label.outside,
      labels[index].steps < Self.greatestDiveDepth
    else { return }
    let mark = labels.count
    let made = labelCount
    var at = index
    while labels[at].role != question.target.rawValue, labels.count - mark < 64 {
      guard let move = dive == .nearest ? nearestMove(from: at) : leastBoundMove(from: at),
        extend(at, to: move.role, by: move.transition), let bound = boundOfCandidate(),
        isOfInterest(bound)
      else { break }
      at = Int(keepCandidate())
    }
    if labels[at].role == question.target.rawValue, repeatedRoles(of: at).isEmpty {
      best = (cost(labels[at].figures), moves(of: at))
    }
    removeLabels(from: mark)
    labelCount = made
  }

  /// The move out of a label's role from which the least remains, without regard to skills and
  /// experience.
  private func nearestMove(from index: Int) -> PlannedMove? {
    var nearest: (remaining: Double, move: PlannedMove)?
    let role = RoleID(rawValue: labels[index].role)
    for transition in tables.graph.transitions(from: role) {
      let target = tables.graph.target(of: transition)
      let remaining: Double
      switch question.objective {
      case .time, .effort:
        remaining = bounds.weights.years[transition] + bounds.years[target.position]
      case .steps: remaining = bounds.primary(target.position)
      case .likelihood:
        remaining = bounds.weights.unlikeliness[transition] + bounds.primary(target.position)
      }
      if remaining < nearest?.remaining ?? .infinity {
        nearest = (remaining, PlannedMove(role: target, transition: transition))
      }
    }
    return nearest?.move
  }

  /// The move out of a label's role, to one not met yet, after which a plan costs the least at the
  /// least; of several the one with the fewest roles still to pass, then the one with the least
  /// study so far, then the nearest to the target.
  private mutating func leastBoundMove(from index: Int) -> PlannedMove? {
    var least: (cost: Cost, move: PlannedMove)?
    var met: Set<UInt32> = []
    var at = index
    while at >= 0 {
      met.insert(labels[at].role)
      at = Int(labels[at].parent)
    }
    for transition in tables.graph.transitions(from: RoleID(rawValue: labels[index].role)) {
      let target = tables.graph.target(of: transition)
      guard !met.contains(target.rawValue), extend(index, to: target, by: transition),
        let bound = boundOfCandidate()
      else { continue }
      let cost = Cost(
        first: bound.first, second: Double(viaCountOfCandidate), third: candidate.moment.hours,
        fourth: bounds.years[target.position])
      if least.map({ cost < $0.cost }) ?? true {
        least = (cost, PlannedMove(role: target, transition: transition))
      }
    }
    return least?.move
  }
}
