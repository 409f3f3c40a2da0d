import CareerGraph

/// What every way from a role to the target costs at least, found by searching backwards.
struct SearchBounds {
  /// What moves cost at least in this question.
  let weights: PlanningTables.Weights

  /// Years in roles and waiting from each role to the target; infinite where none leads there, or
  /// not in time.
  private(set) var years: [Double]

  /// The search that goes on to find ``years`` where they are asked for by and by.
  private var search: BackwardSearch?

  /// The steps or the negativeLogLikelihood that remain, where the objective counts these first;
  /// else empty.
  private let firstFigure: [Double]
  private let remainder: ObjectiveDeclaration.Remainder

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

  /// Makes the bounds of a question.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - tables: the figures of the graph.
  ///   - role: a role at which the search for years stops, where it can go on later; ``settle(within:)``
  ///     then has to be called.
  init(_ question: Question, _ tables: PlanningTables, upTo role: RoleID? = nil) {
    let digraph = tables.graph.digraph
    remainder = question.objective.declaration.remainder
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
    if !question.ignoresCredit, question.credited.isEmpty, !question.needsLikelihood {
      var search = BackwardSearch(
        to: question.target, tables.incomingAdjacency, avoiding: question.avoided)
      search.settle(within: .infinity, until: role)
      years = search.years
      if role != nil { self.search = search }
    } else {
      years = backward(from: question.target, durations)
    }
    var steps: [Double] = []
    if remainder == .steps || question.boundsSteps {
      steps = [Double](repeating: .infinity, count: digraph.vertexCount)
      if let order = try? digraph.breadthFirst(from: question.target, direction: .backward) {
        for (role, distance) in order { steps[role.position] = Double(distance) }
      }
    }
    self.steps = steps
    switch remainder {
    case .years: firstFigure = []
    case .negativeLogLikelihood:
      firstFigure = backward(from: question.target, weights.negativeLogLikelihood)
    case .steps: firstFigure = steps
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
      let move = question.figures(of: transition, to: question.target, tables)
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
    stays = question.clock.isSteady ? [] : years
    (firstFigure, steps, yearsToVia) = ([], [], [])
    remainder = .years
    (leastMove, lastNeed, lastWait, leastNeed) = (0, 0, 0, 0)
  }

  /// What remains of the first figure of the objective from a role to the target; of the years by
  /// effort, which depends on the skills held and does not add up along a way.
  @inline(__always)
  func primary(_ role: Int) -> Double {
    switch remainder {
    case .years: years[role]
    case .steps, .negativeLogLikelihood: firstFigure[role]
    }
  }

  /// Goes on with a search for years that has stopped at a role.
  ///
  /// - Parameter limit: the years beyond which nothing need be known: these stay infinite.
  mutating func settle(within limit: Double) {
    guard var search else { return }
    self.search = nil
    years = []
    search.settle(within: limit)
    years = search.years
  }

  /// Closes all roles that are not on a way by which a label can arrive by a time.
  ///
  /// - Parameters:
  ///   - label: the label to go on from, within the graph.
  ///   - arrival: the time of arrival, in ticks.
  ///   - tenure: the time already spent in its role where it is the start; else 0.
  ///   - tables: the figures of the graph.
  /// - Returns: the roles that are open, the label's own first.
  /// - Complexity: O((*c* + *e*) log *c*) time for *c* roles returned and *e* transitions out of
  ///   them, and O(*n*) for *n* roles.
  mutating func confine(
    _ label: Label, to arrival: Double, tenure: Double, _ tables: PlanningTables
  ) -> [RoleID] {
    let graph = tables.graph
    let root = RoleID(rawValue: label.role)
    var open: [RoleID] = []
    var confined = [Double](repeating: .infinity, count: years.count)
    var earliest = confined
    var queue = BucketQueue(steps: tables.incomingAdjacency.steps, roleCount: years.count)
    queue.insert(QueuedRole(years: label.moment.years, role: root))
    while let next = queue.popMin() {
      let position = next.role.position
      guard confined[position] == .infinity, years[position] < .infinity else { continue }
      confined[position] = years[position]
      open.append(next.role)
      for transition in graph.transitions(from: next.role) {
        let target = graph.target(of: transition).position
        guard weights.years.isUsable(transition) else { continue }
        var time = next.years + weights.years[transition]
        if next.role == root {
          let move = tables.moves[transition.position]
          time = next.years + max(0, move.stay - tenure) + move.wait
        }
        if time < earliest[target], time + years[target] <= arrival {
          earliest[target] = time
          queue.insert(QueuedRole(years: time, role: RoleID(target)))
        }
      }
    }
    years = confined
    return open
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
/// is left before a known plan would be better, or by effort by how many years are left.
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

  /// Makes the unions for a budget.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - tables: the figures of the graph.
  ///   - bounds: what remains from each role.
  ///   - budget: the first figure of the best plan known, or by effort the years that a plan may
  ///     take; infinite where there is none.
  ///   - roles: the roles that can be on the way, or more.
  init(
    _ question: Question, _ tables: PlanningTables, _ bounds: SearchBounds, budget: Double,
    roles: some Sequence<RoleID>
  ) {
    let words = tables.wordCount
    wordCount = words
    let isBounded = budget.isFinite && budget > 0
    scale = isBounded ? Double(Self.bucketCount - 1) / budget : 0
    needed = [UInt64](repeating: 0, count: (isBounded ? Self.bucketCount : 1) * words)
    taught = needed
    for role in roles {
      let remaining = bounds.primary(role.position)
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
      let remaining = bounds.primary(role.position)
      guard bounds.years[role.position] < .infinity, remaining < .infinity,
        !isBounded || remaining <= budget
      else { continue }
      let own = Int(tables.ownRequirement[transition.position]) * words
      let base = bucket(remaining) * words
      for word in 0..<words { needed[base + word] |= tables.ownRequired[own + word] }
    }
    for index in words..<max(words, needed.count) {
      needed[index] |= needed[index - words]
      taught[index] |= taught[index - words]
    }
  }

  /// Unions of everything, which say nothing.
  init(ofAll tables: PlanningTables) {
    wordCount = tables.wordCount
    scale = 0
    needed = Array(repeating: .max, count: wordCount)
    taught = needed
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
