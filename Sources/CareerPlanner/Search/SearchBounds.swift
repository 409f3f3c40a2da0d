import CareerGraph

/// What every way from a role to the target costs at least, found by searching backwards.
struct SearchBounds {
  /// What moves cost at least in this question.
  let weights: PlanningTables.Weights

  /// Years in roles and waiting from each role to the target; infinite where none leads there.
  private(set) var years: [Double]

  /// What remains of the first figure of the objective, where it adds up along a way: years, steps
  /// or unlikeliness; 0 for effort, which depends on the skills held.
  let primary: [Double]

  /// The fewest moves from each role to the target; empty where no one asks.
  let steps: [Double]

  /// The least years to each role to be passed, for each role.
  let yearsToVia: [[Double]]

  /// The least time that any move takes.
  let leastMove: Double

  /// The experience, beyond the years since the start, that the last move asks for at least, and
  /// the least wait before it.
  let lastNeed: Double
  let lastWait: Double

  /// The experience that the last move asks for at least, without the wait.
  let leastNeed: Double

  /// The least time in roles from each role to the target, without waits; empty where experience
  /// accrues as time goes by, so that ``years`` says all.
  let stays: [Double]

  init(_ question: Question, _ tables: PlanningTables) {
    let digraph = tables.graph.digraph
    weights =
      question.ignoresCredit || !question.credited.isEmpty
      ? PlanningTables.Weights(tables.moves, of: tables.graph, ignoringCredit: true)
      : tables.weights
    let durations = question.needsLikelihood ? weights.likelyYears : weights.years
    func backward(
      from role: RoleID, _ weights: EdgeWeights<TransitionID, Double>
    ) -> [Double] {
      let tree = try? digraph.shortestPathTree(
        from: role, weights: weights, direction: .backward, avoiding: question.avoided)
      return digraph.vertices.map { tree?.distance(to: $0) ?? .infinity }
    }
    years = backward(from: question.target, durations)
    var steps: [Double] = []
    if question.objective == .steps || question.boundsSteps {
      steps = [Double](repeating: .infinity, count: digraph.vertexCount)
      if let order = try? digraph.breadthFirst(from: question.target, direction: .backward) {
        for (role, distance) in order { steps[role.position] = Double(distance) }
      }
    }
    self.steps = steps
    switch question.objective {
    case .time: primary = years
    case .effort: primary = [Double](repeating: 0, count: digraph.vertexCount)
    case .likelihood: primary = backward(from: question.target, weights.unlikeliness)
    case .steps: primary = steps
    }
    yearsToVia = question.via.map { backward(from: $0, durations) }

    leastMove = question.via.isEmpty ? 0 : digraph.edges.lazy.map { durations[$0] }.min() ?? 0

    stays =
      question.clock.isSteady
      ? []
      : backward(
        from: question.target,
        PlanningTables.Weights.checked(
          tables.moves.indices.map {
            durations[TransitionID($0)] == .infinity ? .infinity : tables.moves[$0].stay
          }, of: tables.graph))

    var need = question.start == nil ? 0 : Double.infinity
    var bareNeed = need
    var wait = question.start == nil ? 0 : Double.infinity
    for transition in digraph.incoming(question.target) where durations.isUsable(transition) {
      let move = question.figures(of: transition, tables)
      let before = move.isBarred ? 0 : move.neededBefore
      need = min(need, before + move.wait)
      bareNeed = min(bareNeed, before)
      wait = min(wait, move.wait)
    }
    (lastNeed, leastNeed, lastWait) = (need, bareNeed, wait)
  }
}

extension SearchBounds {
  /// Bounds of a search without a target, which say nothing but that some roles are not entered.
  init(
    withoutTarget question: Question, _ tables: PlanningTables, closed: VertexSet<RoleID> = []
  ) {
    weights = tables.weights
    years = tables.graph.roles.map { closed.contains($0) ? .infinity : 0 }
    (primary, stays) = (years, question.clock.isSteady ? [] : years)
    (steps, yearsToVia) = ([], [])
    (leastMove, lastNeed, lastWait, leastNeed) = (0, 0, 0, 0)
  }

  /// Bounds the years to a target for the plans that arrive by a time, as far as these lead through
  /// roles that can be entered early enough.
  ///
  /// - Parameters:
  ///   - target: the role to reach.
  ///   - arrival: the time of arrival, in ticks.
  ///   - earliest: the least time at which each role can be entered, in ticks.
  ///   - before: the roles that had finite years so far.
  ///   - graph: the graph.
  /// - Returns: the roles that have finite years now.
  /// - Complexity: O((*c* + *e*) log *c*) time, where *c* counts the roles returned and *e* the
  ///   transitions into them.
  mutating func narrow(
    to target: RoleID, by arrival: Double, earliest: [Double], before: [RoleID],
    in graph: CareerGraph
  ) -> [RoleID] {
    for role in before { years[role.position] = .infinity }
    var settled: [RoleID] = []
    var queue = MinHeap<QueuedRole>()
    queue.insert(QueuedRole(years: 0, role: target))
    while let next = queue.popMin() {
      guard years[next.role.position] == .infinity else { continue }
      years[next.role.position] = next.years
      settled.append(next.role)
      for transition in graph.transitions(to: next.role) {
        let source = graph.source(of: transition)
        let remaining = next.years + weights.years[transition]
        if years[source.position] == .infinity, earliest[source.position] + remaining <= arrival {
          queue.insert(QueuedRole(years: remaining, role: source))
        }
      }
    }
    return settled
  }
}

/// What can still be needed and taught on the way, by how much of the first figure of the objective
/// is left before a known plan would be better.
///
/// A role is still on the way only if what remains from it to the target fits into the slack. Roles
/// are sorted into buckets by what remains, and each bucket holds the union of itself and those
/// below: a superset, which keeps bounds valid.
struct SlackUnions {
  private var needed: [UInt64]
  private var taught: [UInt64]
  private let wordCount: Int
  private let scale: Double

  private static let bucketCount = 128

  /// Makes the unions for a budget: the first figure of the best plan known, infinite where none
  /// is.
  init(_ question: Question, _ tables: PlanningTables, _ bounds: SearchBounds, budget: Double) {
    let words = tables.wordCount
    wordCount = words
    let isBounded = budget.isFinite && budget > 0 && question.objective != .effort
    scale = isBounded ? Double(Self.bucketCount - 1) / budget : 0
    needed = [UInt64](repeating: 0, count: Self.bucketCount * words)
    taught = needed
    for role in tables.graph.roles {
      let remaining = bounds.primary[role.position]
      guard bounds.years[role.position] < .infinity, !question.avoided.contains(role),
        !isBounded || remaining <= budget
      else { continue }
      let base = bucket(remaining) * words
      for word in 0..<words {
        needed[base + word] |= tables.required[role.position * words + word]
        if role != question.target, role != question.start {
          taught[base + word] |= tables.taught[role.position * words + word]
        }
      }
    }
    for transition in tables.demanding {
      let role = tables.graph.target(of: transition)
      let remaining = bounds.primary[role.position]
      guard remaining < .infinity, !isBounded || remaining <= budget else { continue }
      let own = Int(tables.ownRequirement[transition.position]) * words
      let base = bucket(remaining) * words
      for word in 0..<words { needed[base + word] |= tables.ownRequired[own + word] }
    }
    for index in words..<max(words, needed.count) {
      needed[index] |= needed[index - words]
      taught[index] |= taught[index - words]
    }
  }

  /// The bucket of an amount, which is not above the budget.
  @inline(__always)
  func bucket(_ amount: Double) -> Int {
    scale == 0 ? 0 : Int(min(max(amount, 0) * scale, Double(Self.bucketCount - 1)))
  }

  /// What can still be needed with a slack, in one word of the set.
  @inline(__always)
  func needed(_ bucket: Int, word: Int) -> UInt64 { needed[bucket * wordCount + word] }

  /// What can still be taught with a slack, in one word of the set.
  @inline(__always)
  func taught(_ bucket: Int, word: Int) -> UInt64 { taught[bucket * wordCount + word] }
}

/// A role in a queue, by the years to it.
struct QueuedRole: Comparable {
  let years: Double
  let role: RoleID

  static func < (left: Self, right: Self) -> Bool {
    (left.years, left.role) < (right.years, right.role)
  }
}
