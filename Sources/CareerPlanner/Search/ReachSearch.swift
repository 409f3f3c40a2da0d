import CareerGraph

/// Finds the best plan by time to every role at once.
///
/// Labels are settled in the order of time, study and steps, without a target: the first label
/// settled at a role is the best walk to it. Where that walk meets a role twice, or where the
/// search stops at its limit, the plan to the role is searched for alone.
///
/// Dominance may drop a plan for another that costs the same, so the first plan in the order of
/// role ids is looked for among those that cost as little, as in the search for one plan. The
/// bounds for that are found backwards from the role, but no further than the earliest entries into
/// roles allow, so that only what lies on the way is looked at.
struct ReachSearch {
  let question: Question
  let tables: PlanningTables

  /// The least time at which each role can be entered, or a bound of it.
  private var earliest: [Double]
  private var order: LabelSearch
  private var corridor: [RoleID] = []

  /// A role and the plan that gets there first.
  struct Found {
    let role: RoleID
    let moves: [PlannedMove]
    let isProven: Bool
  }

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - question: the question by time, whose target does not count.
  ///   - tables: the figures of the graph.
  init(_ question: Question, _ tables: PlanningTables) {
    var question = question
    question.target = .none
    self.question = question
    self.tables = tables
    earliest = [Double](repeating: 0, count: tables.graph.roles.count)
    order = LabelSearch(
      question, tables, bounds: SearchBounds(withoutTarget: question, tables))
    order.narrow()
    corridor = Array(tables.graph.roles)
  }

  /// Finds the plans.
  ///
  /// - Returns: those found, in no particular order, and the roles for which the search stopped at
  ///   its limit before it met a plan.
  /// - Complexity: that of the search for one plan, and O(*n* · *p*) for the order of equal plans,
  ///   where *n* counts roles and *p* the labels within reach of the best plan to one of them.
  mutating func run() -> (found: [Found], undecided: [RoleID]) {
    let (settled, rest) = settle()
    var found: [Found] = []
    for (role, figures, moves) in settled {
      found.append(
        Found(role: role, moves: first(taking: figures, moves, to: role), isProven: true))
    }
    var known: [RoleID: [PlannedMove]] = [:]
    for entry in found { known[entry.role] = entry.moves }
    var undecided: [RoleID] = []
    // What easy roles leave of their share the others have.
    var share = question.searchLimit.multipliedReportingOverflow(by: Self.limitFactor)
    for (place, role) in rest.enumerated() {
      var question = question
      question.target = role
      if !share.overflow {
        let least = min(question.searchLimit, Self.leastLimit)
        question.searchLimit = min(
          question.searchLimit, max(least, share.partialValue / (rest.count - place)))
      }
      var search = LabelSearch(question, tables)
      search.best = bestExtension(of: known, question)
      let outcome = search.run()
      share.partialValue = max(0, share.partialValue - search.work)
      if let moves = outcome.moves {
        known[role] = moves
        found.append(Found(role: role, moves: moves, isProven: outcome.bound == nil))
      } else if outcome.bound != nil {
        undecided.append(role)
      }
    }
    return (found, undecided)
  }

  /// The roles whose best walk is a plan, with what that takes, and those that have to be searched
  /// for alone.
  private mutating func settle() -> (
    settled: [(role: RoleID, figures: Figures, moves: [PlannedMove])], rest: [RoleID]
  ) {
    var search = LabelSearch(
      question, tables, bounds: SearchBounds(withoutTarget: question, tables))
    search.narrow()
    var queue = MinHeap<QueuedLabel>()
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: 0))
    var settled: [(role: RoleID, figures: Figures, moves: [PlannedMove])] = []
    var rest: [RoleID] = []
    var isOpen = reachable()
    var openCount = isOpen.count
    var time = 0.0
    while openCount > 0, search.work <= limit, let next = queue.popMin() {
      let index = Int(next.label)
      if search.store.isDropped[index] { continue }
      let label = search.store.labels[index]
      time = label.moment.years
      if label.role != Label.outside, isOpen.contains(RoleID(rawValue: label.role)) {
        let role = RoleID(rawValue: label.role)
        isOpen.remove(role)
        openCount -= 1
        earliest[role.position] = time
        if search.store.repeatedRoles(of: index).isEmpty {
          settled.append((role, label.figures, search.store.moves(of: index)))
        } else {
          rest.append(role)
        }
      }
      search.forEachMove(from: index) { search, role, transition in
        search.pushToAll(index, to: role, by: transition, into: &queue)
      }
    }
    let isExhausted = search.work <= limit && openCount > 0
    for role in isOpen {
      earliest[role.position] = time
      if !isExhausted { rest.append(role) }
    }
    return (settled, rest)
  }

  /// The best plan that is one move longer than a plan known for another role: nearly always the
  /// one looked for, so that only the proof is left.
  ///
  /// - Complexity: O(*d* · *k*) time for *d* moves into the role and plans of up to *k* moves.
  private func bestExtension(
    of known: [RoleID: [PlannedMove]], _ question: Question
  ) -> (cost: Cost, moves: [PlannedMove])? {
    let (role, order) = (question.target, PlanOrder(question, tables))
    var best: (cost: Cost, moves: [PlannedMove])?
    for transition in tables.graph.transitions(to: role)
    where tables.weights.years.isUsable(transition) {
      guard let moves = known[tables.graph.source(of: transition)],
        !moves.contains(where: { $0.role == role })
      else { continue }
      let extended = moves + [PlannedMove(role: role, transition: transition)]
      let figures = order.figures(of: extended)
      guard figures.years < .infinity, figures.isWithin(question.limits) else { continue }
      let cost = question.objective.cost(figures)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, extended) }
    }
    return best
  }

  /// How many times the limit of one search the roles that are searched for alone may take
  /// together.
  private static let limitFactor = 32

  /// The work that may be done for one of them in any case.
  private static let leastLimit = 2_000

  /// How much work may be done for all roles together: roles that are still open then are so far
  /// away that a search with bounds finds each of them with less.
  private var limit: Int {
    let perRole = tables.graph.roles.count.multipliedReportingOverflow(by: 32)
    return perRole.overflow ? .max : perRole.partialValue
  }

  /// The roles to which some chain of moves leads, whatever it takes.
  private func reachable() -> VertexSet<RoleID> {
    let graph = tables.graph
    var found = VertexSet<RoleID>(vertexCount: graph.roles.count)
    var open: [RoleID] = []
    func meet(_ role: RoleID) {
      if !question.avoided.contains(role), found.insert(role) { open.append(role) }
    }
    if let start = question.start {
      meet(start)
    } else {
      graph.roles.filter { graph.minimumExperience(of: $0) == 0 }.forEach(meet)
    }
    while let role = open.popLast() {
      for transition in graph.transitions(from: role)
      where tables.weights.years.isUsable(transition) {
        meet(graph.target(of: transition))
      }
    }
    if let start = question.start { found.remove(start) }
    return found
  }

  /// Of all plans to a role that take the same, the first in the order of role ids.
  private mutating func first(
    taking figures: Figures, _ moves: [PlannedMove], to role: RoleID
  ) -> [PlannedMove] {
    order.question.target = role
    order.question.limits = figures
    (order.labelCount, order.comparisonCount) = (0, 0)
    order.critical = []
    order.forgoLandmarks()
    corridor = order.bounds.narrow(
      to: role, by: figures.years, earliest: earliest, before: corridor, in: tables.graph)
    return order.leastInOrder((order.cost(figures), moves))
  }
}

extension LabelSearch {
  /// Makes a label of a move, and queues it if no other makes it unnecessary.
  fileprivate mutating func pushToAll(
    _ index: Int, to role: RoleID, by transition: TransitionID?,
    into queue: inout MinHeap<QueuedLabel>
  ) {
    guard extend(index, to: role, by: transition), let bound = lowerBoundOfTentative(),
      !isDominated()
    else { return }
    dropDominated()
    queue.insert(QueuedLabel(bound: bound, label: keepInLabelSet()))
  }
}
