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
    complete(root, by: .nearest)
    complete(root, by: .leastBound)
    narrow()
    while true {
      tally.rounds += 1
      switch settle() {
      case .exhausted:
        guard let best else { return SearchOutcome(moves: nil, bound: nil) }
        if aim.countsOnlyTime { return SearchOutcome(moves: best.moves, bound: nil) }
        guard let ways = equalWays else {
          return SearchOutcome(moves: leastInOrder(best), bound: nil)
        }
        keepOnly(ways, costing: best)
      case .repeats(let roles):
        critical += roles
        reset()
      case .slow:
        noteEqualWays()
      case .limit(let bound):
        // Any chain of moves is better than no answer, however long it is.
        if best == nil { complete(root, by: .nearest, upTo: tables.graph.roles.count) }
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
    /// The search has made so many labels that it is worth to begin anew and note equal ways.
    case slow
  }

  /// Whether so much has been done that it is worth to begin anew and note equal ways.
  private var isWorthStartingAnew: Bool {
    work >= tuning.startsAnewAt && equalWays == nil && allowed == nil
      && !aim.countsOnlyTime
  }

  /// Begins anew to note the ways of plans that cost the same.
  ///
  /// So what comes after the search for the least cost has little to look at. Steps, which by time
  /// and by effort count last, are left to that as well.
  private mutating func noteEqualWays() {
    equalWays = EqualWays()
    countsSteps = !question.objective.declaration.putsStepsLast
    if confinedTo < .infinity { confine() }
    if let best {
      self.best = (cost(PlanOrder(question, tables).figures(of: best.moves)), best.moves)
    }
    reset()
  }

  /// Goes on with no other moves than those of plans that cost as little as the best.
  private mutating func keepOnly(
    _ ways: EqualWays, costing best: (cost: Cost, moves: [PlannedMove])
  ) {
    let ends = ways.arrivals.filter { cost(store.labels[Int($0)].figures) == best.cost }
    allowed = ways.moves(to: ends, in: store.labels)
    equalWays = nil
    let figures = PlanOrder(question, tables).figures(of: best.moves)
    if !countsSteps {
      countsSteps = true
      question.limits.years = min(question.limits.years, figures.years)
      question.limits.hours = min(question.limits.hours, figures.hours)
    }
    self.best = (cost(figures), best.moves)
    reset()
  }

  /// Settles labels in the order of their bounds until one of three things is known.
  private mutating func settle() -> Settled {
    var queue = MinHeap<QueuedLabel>()
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: Int32(root)))
    defer { store._checkInvariants() }
    var settled = 0
    while let next = queue.popMin() {
      if !isOfInterest(next.bound) { return .exhausted }
      let index = Int(next.label)
      if store.isDropped[index] { continue }
      if store.labels[index].role == question.target.rawValue {
        // Only where equal ways are noted does one wait here that costs as much.
        if let best, next.bound == best.cost { continue }
        return .repeats(store.repeatedRoles(of: index))
      }
      settled += 1
      if labelCount >= confinesAt { confine() }
      if isWorthLookingForLandmarks {
        lookForLandmarks(&queue)
        complete(root, by: .leastBound)
      }
      if isWorthStartingAnew { return .slow }
      if labelCount >= nextBeam {
        lookForPlan()
        if confinedTo < .infinity { confine() }
      }
      if settled < tuning.divesAtEach || settled % tuning.settledPerDive == 0 {
        complete(index, by: .nearest)
      }
      if settled % tuning.settledPerBoundDive == 0 { complete(index, by: .leastBound) }
      forEachMove(from: index) { search, role, transition in
        search.push(index, to: role, by: transition, into: &queue)
      }
      // What comes after the search for the least cost may do as much again.
      if (allowed == nil ? work : work / 2) > question.searchLimit {
        guard let rest = queue.popMin() else { return .exhausted }
        if !isOfInterest(rest.bound) { return .exhausted }
        return .limit(rest.bound)
      }
    }
    return .exhausted
  }

  /// Finds landmarks, and bounds anew the labels that wait.
  mutating func lookForLandmarks(_ queue: inout MinHeap<QueuedLabel>) {
    findLandmarks()
    guard landmarks != nil else { return }
    var waiting = MinHeap<QueuedLabel>()
    while let next = queue.popMin() {
      let index = Int(next.label)
      guard !store.isDropped[index] else { continue }
      tentative = store.labels[index]
      for word in 0..<store.stride { tentativeSet[word] = store.sets[index * store.stride + word] }
      guard let bound = lowerBoundOfTentative() else { continue }
      waiting.insert(QueuedLabel(bound: max(bound, next.bound), label: next.label))
    }
    queue = waiting
  }

  /// Whether a plan of some cost would be better than the best known, and cheap enough.
  @inline(__always)
  func isOfInterest(_ cost: Cost) -> Bool {
    if let best {
      if cost > best.cost || cost == best.cost && equalWays == nil
        || aim.isMet(by: best.cost.first)
      {
        return false
      }
    }
    return cutoff.map { cost <= $0 } ?? true
  }

  /// Whether a cost is less than that of the best plan known.
  func isBest(_ cost: Cost) -> Bool { best.map { cost < $0.cost } ?? true }

  /// Calls back for each move out of a label's role.
  mutating func forEachMove(
    from index: Int, _ body: (inout LabelSearch, RoleID, TransitionID?) -> Void
  ) {
    if store.labels[index].role == Label.outside {
      for role in tables.graph.roles where tables.graph.minimumExperience(of: role) == 0 {
        body(&self, role, nil)
      }
    } else {
      for transition in tables.graph.transitions(from: RoleID(rawValue: store.labels[index].role)) {
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
    guard extend(index, to: role, by: transition) else {
      tally.refused += 1
      return
    }
    guard let bound = lowerBoundOfTentative(), isOfInterest(bound) else {
      tally.pruned += 1
      return
    }
    if role == question.target {
      let label = keepTentative()
      equalWays?.noteArrival(label)
      if store.repeatedRoles(of: Int(label)).isEmpty {
        if isBest(bound) { best = (bound, store.moves(of: Int(label))) }
      } else {
        queue.insert(QueuedLabel(bound: bound, label: label))
      }
      return
    }
    guard !isDominated() else {
      tally.dominated += 1
      return
    }
    dropDominated()
    let label = keepInLabelSet()
    queue.insert(QueuedLabel(bound: bound, label: label))
  }
}
