import CareerGraph

/// Finds plans one after the other, the best first, by dividing all plans into subproblems.
///
/// A subproblem holds the plans that begin with the same moves, its root path, and do not go on
/// with certain others. When the best plan of a subproblem has been given, the rest of the
/// subproblem falls into smaller ones, one for each move at which a plan can first differ from it.
/// The subproblems never overlap, and together with the plans given they are all plans that visit
/// no role twice; each is searched as the whole is.
///
/// Sources: Yen, "Finding the *k* shortest loopless paths in a network", 1971; Lawler, "A procedure
/// for computing the *k* best solutions to discrete optimization problems", 1972.
struct PlanPartition {
  let question: Question
  let tables: PlanningTables
  let bounds: SearchBounds
  private let order: PlanOrder

  /// The best plan of each subproblem that has one, the best last.
  private var candidates: [Candidate] = []
  /// The subproblem of the plan given last, which is not divided yet.
  private var last: Candidate?
  /// What no plan can beat that a search which stopped at its limit may have missed.
  private(set) var unproven: Cost?
  /// How many plans are still to be asked for.
  private var wanted: Int
  /// How many plans have been given.
  private(set) var given = 0

  /// A plan and the subproblem whose best it is.
  struct Candidate {
    let moves: [PlannedMove]
    let cost: Cost
    /// How many moves all plans of the subproblem have in common.
    let shared: Int
    /// What the plans of the subproblem do not do next.
    let excluded: [PlannedMove]
  }

  /// Prepares to find plans.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - tables: the figures of the graph.
  ///   - count: how many plans will be asked for at most, so that worse ones need not be looked for.
  init(_ question: Question, _ tables: PlanningTables, upTo count: Int) {
    self.question = question
    self.tables = tables
    wanted = count
    bounds = SearchBounds(question, tables)
    order = PlanOrder(question, tables)
    addBest(sharing: [], excluding: [])
  }

  /// The next best plan; `nil` where none is left.
  ///
  /// - Complexity: a search for each move of the plan given before that lies beyond the root path.
  mutating func next() -> Candidate? {
    guard wanted > 0 else { return nil }
    if let last { divide(last) }
    last = candidates.popLast()
    wanted -= 1
    given += 1
    return last
  }

  /// Adds the best plan of each subproblem into which the rest of a plan's subproblem falls.
  private mutating func divide(_ plan: Candidate) {
    var met = question.avoided
    var role = question.start
    for (index, move) in plan.moves.enumerated() {
      if let role { met.insert(role) }
      if index >= plan.shared {
        let excluded = (index == plan.shared ? plan.excluded : []) + [move]
        if hasOtherMove(from: role, besides: excluded, avoiding: met) {
          addBest(sharing: Array(plan.moves[..<index]), excluding: excluded)
        }
      }
      role = move.role
    }
  }

  /// Whether a role has a move that is not excluded, to a role from which the target may be
  /// reached.
  private func hasOtherMove(
    from role: RoleID?, besides excluded: [PlannedMove], avoiding met: VertexSet<RoleID>
  ) -> Bool {
    guard let role else { return true }
    return tables.graph.transitions(from: role).contains { transition in
      let next = tables.graph.target(of: transition)
      return bounds.years[next.position] < .infinity && !met.contains(next)
        && !excluded.contains(PlannedMove(role: next, transition: transition))
    }
  }

  /// Adds the best plan of a subproblem.
  private mutating func addBest(sharing rootPath: [PlannedMove], excluding excluded: [PlannedMove])
  {
    var subproblem = question
    (subproblem.rootPath, subproblem.excluded) = (rootPath, excluded)
    var search = LabelSearch(subproblem, tables, bounds: bounds)
    if candidates.count >= wanted { search.cutoff = candidates[candidates.count - wanted].cost }
    let outcome = search.run()
    if let bound = outcome.bound { unproven = min(unproven ?? bound, bound) }
    guard let moves = outcome.moves else { return }
    let candidate = Candidate(
      moves: moves, cost: order.cost(of: moves), shared: rootPath.count, excluded: excluded)
    let place = candidates.partitioningIndex { !order.precedes(candidate, $0) }
    candidates.insert(candidate, at: place)
  }
}

extension [PlanPartition.Candidate] {
  /// The first place from which on a condition holds, where it holds for none before it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
