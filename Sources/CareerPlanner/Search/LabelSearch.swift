import CareerGraph

/// Finds the best plan by label-setting search with dominance.
///
/// A label is a partial plan. Labels are taken from a queue in the order of the least that a plan
/// through them costs; one that another makes unnecessary is dropped. The first label at the
/// target is the best walk. Where the walk meets a role twice, that role becomes *critical*: labels
/// then remember whether they have visited it, and the search runs again, until the answer is
/// simple.
///
/// Sources: Martins, "On a multicriteria shortest path problem", 1984 (labels and dominance); Hart,
/// Nilsson and Raphael, "A formal basis for the heuristic determination of minimum cost paths",
/// 1968 (order by lower bounds); Righini and Salani, "New dynamic programming algorithms for the
/// resource constrained elementary shortest path problem", 2008 (decremental state-space
/// relaxation).
struct LabelSearch {
  let tables: PlanningTables
  var question: Question
  var bounds: SearchBounds
  var unions: SlackUnions

  /// Levels to be studied or taught on every way; `nil` until so many labels have been made that it is
  /// worth to look for them, or where there are none.
  var landmarks: Landmarks?
  /// How many labels are made before landmarks are looked for.
  var landmarksAt: Int

  /// The roles whose visits labels remember.
  var critical: [RoleID] = []

  var labels: [Label] = []
  /// For each label what it holds, then a burden: critical roles visited and roles still to pass.
  var sets: [UInt64] = []
  /// For each role its labels that no other makes unnecessary.
  var frontier: Frontier
  /// Which labels have been made unnecessary after they were queued.
  var isDropped: [Bool] = []

  /// The label from which the search goes on: the start, or the end of the moves given.
  private(set) var root = 0
  /// The roles that can't be entered: those to avoid, and those of the moves given.
  private var blocked: VertexSet<RoleID>

  /// The label under construction.
  var candidate: Label
  var candidateSet: [UInt64]

  /// The label from which moves were made last; -1 for none.
  private var departed = -1
  /// What that label holds when it leaves its role, with what the role teaches.
  private var departureSet: [UInt64]

  /// The cost of the best plan known, and its moves.
  var best: (cost: Cost, moves: [PlannedMove])?

  /// How many labels have been made in all runs.
  var labelCount = 0

  /// How many labels have been compared with another in all runs.
  var comparisonCount = 0

  /// Whether steps count; otherwise they are left to a later search.
  var countsSteps = true

  /// The ways of plans that cost the same, where they are noted.
  var equalWays: EqualWays?

  /// The only moves that may be made; `nil` for all.
  var allowed: Set<PlannedMove>?

  /// How many labels are made before a beam looks for a plan.
  var nextBeam = 1_000
  /// How much work is done before the search begins anew and notes equal ways.
  var startsAnewAt = 4_000

  /// Whether only the time of arrival counts, and of plans that take as long any will do.
  var countsOnlyTime = false

  /// A time that no plan is known to beat, which ends a search where only time counts.
  var leastTime = 0.0

  /// What a plan may cost at most to be of interest; `nil` for anything.
  var cutoff: Cost?

  /// To look at so many transitions costs about as much as to make a label.
  var transitionsPerLabel = 32
  /// How many labels are made before the roles that can be on the way are found out.
  var confinesAt = Int.max
  /// The budget for which that was done last.
  private(set) var confinedTo = Double.infinity

  let wordCount: Int
  private(set) var stride: Int

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - tables: the figures of the graph.
  ///   - bounds: bounds of the same question, or of one that allows more; made if `nil`, but then
  ///     for ``narrow()`` to go on with.
  init(_ question: Question, _ tables: PlanningTables, bounds: SearchBounds? = nil) {
    self.question = question
    self.tables = tables
    self.bounds = bounds ?? SearchBounds(question, tables, upTo: question.start)
    unions = SlackUnions(ofAll: tables)
    wordCount = tables.wordCount
    stride = 0
    landmarksAt = min(250, tables.graph.transitions.count)
    frontier = Frontier(roleCount: tables.graph.roles.count)
    blocked = question.avoided
    critical = tables.hubs
    candidate = Label(startOf: question, tables)
    candidateSet = []
    departureSet = Array(repeating: 0, count: tables.wordCount)
    reset()
  }

  /// Finds bounds for no more than what can be better than the best plan known.
  ///
  /// What can be on the way is found out at once in a small graph, else when so many labels have been
  /// made that it is worth it.
  mutating func narrow() {
    guard budgetsYears, labels[root].role != Label.outside, budget < .infinity else {
      bounds.settle(within: .infinity)
      unions = SlackUnions(
        question, tables, bounds, budget: budget, roles: tables.graph.roles)
      return
    }
    bounds.settle(within: budget - labels[root].moment.years)
    confinesAt = tables.graph.transitions.count / transitionsPerLabel
    if labelCount >= confinesAt { confine() }
  }

  /// Leaves out all roles that are not on the way of a plan that is better than the best known.
  mutating func confine() {
    confinesAt = .max
    guard budget < confinedTo else { return }
    confinedTo = budget
    let served = labels[root].steps == 0 ? question.served : 0
    let open = bounds.confine(labels[root], to: budget, served: served, tables)
    unions = SlackUnions(question, tables, bounds, budget: budget, roles: open)
  }

  /// Whether the budget is one of years, by time and by effort: then roles that are too far away
  /// can be left out.
  private var budgetsYears: Bool {
    question.objective == .time || question.objective == .effort
  }

  /// What the first figure of the objective may come to; by effort, of which nothing is known before
  /// it is spent, the years that a plan may take.
  private var budget: Double {
    if question.objective == .effort { return question.limits.years }
    return min(best?.cost.first ?? .infinity, cutoff?.first ?? .infinity)
  }

  /// Begins anew with the label of the start and those of the moves given.
  mutating func reset() {
    let burdenBits = critical.count + question.via.count
    stride = wordCount + (burdenBits + 63) / 64
    labels.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    isDropped.removeAll(keepingCapacity: true)
    frontier.removeAll()
    candidate = Label(startOf: question, tables)
    candidateSet = question.held + [UInt64](repeating: 0, count: stride - wordCount)
    for index in question.via.indices { setBurden(critical.count + index, true) }
    keepCandidate()
    root = 0
    departed = -1
    if equalWays != nil { equalWays = EqualWays() }
    blocked = question.avoided
    for move in question.prefix {
      guard advance(root, to: move.role, by: move.transition) else {
        preconditionFailure("the moves given are those of a plan")
      }
      root = Int(keepCandidate())
    }
    for move in question.prefix { blocked.insert(move.role) }
  }

  /// Takes away the labels from a place on.
  mutating func removeLabels(from mark: Int) {
    sets.removeLast((labels.count - mark) * stride)
    isDropped.removeLast(labels.count - mark)
    labels.removeLast(labels.count - mark)
    if departed >= mark { departed = -1 }
  }

  /// Keeps the candidate as a label of its role, which later ones are compared with.
  mutating func keepInFrontier() -> Int32 {
    let label = keepCandidate()
    frontier.insert(candidate, at: label)
    return label
  }

  /// Keeps the label under construction.
  ///
  /// - Returns: its position.
  @discardableResult
  mutating func keepCandidate() -> Int32 {
    labels.append(candidate)
    sets.append(contentsOf: candidateSet)
    isDropped.append(false)
    labelCount += 1
    return Int32(labels.count - 1)
  }

  private mutating func setBurden(_ bit: Int, _ value: Bool) {
    let mask: UInt64 = 1 << UInt64(bit % 64)
    if value {
      candidateSet[wordCount + bit / 64] |= mask
    } else {
      candidateSet[wordCount + bit / 64] &= ~mask
    }
  }

  /// How many roles are still to pass after the candidate.
  var viaCountOfCandidate: Int {
    question.via.indices.lazy.filter { hasBurden(critical.count + $0) }.count
  }

  private func hasBurden(_ bit: Int) -> Bool {
    candidateSet[wordCount + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }
}

// MARK: - Going on

extension LabelSearch {
  /// Makes the candidate of a label and a move; `false` where the move can't be made or comes too
  /// late to be of interest.
  mutating func extend(_ parent: Int, to role: RoleID, by transition: TransitionID?) -> Bool {
    guard bounds.years[role.position] < .infinity, role != question.start,
      !blocked.contains(role), parent != root || !isExcluded(role, transition),
      allowed.map({ $0.contains(PlannedMove(role: role, transition: transition)) }) ?? true
    else { return false }
    return advance(
      parent, to: role, by: transition, leaving: bounds.years[role.position], within: yearsLimit)
  }

  /// The latest arrival that is of interest.
  @inline(__always)
  private var yearsLimit: Double {
    guard question.objective == .time else { return question.limits.years }
    return min(
      question.limits.years, best?.cost.first ?? .infinity, cutoff?.first ?? .infinity)
  }

  /// Makes the candidate of a label and a move; `false` where the move can't be made, or not early
  /// enough that what remains after it fits into a limit.
  private mutating func advance(
    _ parent: Int, to role: RoleID, by transition: TransitionID?, leaving remaining: Double = 0,
    within limit: Double = .infinity
  ) -> Bool {
    let from = labels[parent]
    let move = question.figures(of: transition, to: role, tables)
    guard !move.isBarred || question.ignoresCredit,
      !question.needsLikelihood || !move.cost.isNaN
    else {
      return false
    }
    // What study there is can only make it later, and is looked at only where there is time left.
    let served = from.steps == 0 ? question.served : 0
    if limit < .infinity, question.clock.isSteady {
      let terms = from.moment.terms(move, served: served, hours: 0, clock: question.clock)
      guard terms.ready + move.wait + remaining <= limit else { return false }
    }
    if departed != parent { depart(from: parent) }
    let base = parent * stride
    let required = role.position * wordCount
    let own = transition.map { Int(tables.ownRequirement[$0.position]) * wordCount } ?? -1
    var missingHours = 0.0
    for word in 0..<wordCount {
      let held = departureSet[word]
      var needed = tables.required[required + word]
      if own >= 0 { needed |= tables.ownRequired[own + word] }
      let missing = needed & ~held
      if missing != 0 { missingHours += tables.hours(missing: missing, at: word) }
      candidateSet[word] = held | needed
    }
    let hours = from.moment.hours + missingHours
    let ready = from.moment.terms(move, served: served, hours: hours, clock: question.clock).ready
    guard ready + move.wait + remaining <= limit, ready < .infinity else { return false }
    candidate = Label(
      moment: from.moment.after(
        move, ready: ready, served: served, hours: hours, clock: question.clock),
      unlikeliness: from.unlikeliness + (question.objective == .likelihood ? move.cost : 0),
      steps: from.steps + 1, parent: Int32(parent), role: role.rawValue,
      transition: transition?.rawValue ?? Label.noTransition)
    return candidate.moment.years < .infinity && carryBurden(from: base, into: role)
  }

  /// Notes what a label holds when it leaves its role.
  private mutating func depart(from label: Int) {
    departed = label
    let base = label * stride
    let role = labels[label].role
    if role == Label.outside {
      for word in 0..<wordCount { departureSet[word] = sets[base + word] }
    } else {
      let taught = Int(role) * wordCount
      for word in 0..<wordCount {
        departureSet[word] = sets[base + word] | tables.taught[taught + word]
      }
    }
  }

  @inline(__always)
  private func isExcluded(_ role: RoleID, _ transition: TransitionID?) -> Bool {
    !question.excluded.isEmpty
      && question.excluded.contains(PlannedMove(role: role, transition: transition))
  }

  /// Carries over critical visits and roles still to pass; `false` where a critical role is met
  /// again, or the target with roles still to pass.
  private mutating func carryBurden(from base: Int, into role: RoleID) -> Bool {
    guard stride > wordCount else { return true }
    for word in wordCount..<stride { candidateSet[word] = sets[base + word] }
    if let bit = critical.firstIndex(of: role) {
      if hasBurden(bit) { return false }
      setBurden(bit, true)
    }
    if let index = question.via.firstIndex(of: role) {
      setBurden(critical.count + index, false)
    }
    guard role == question.target else { return true }
    return question.via.indices.allSatisfy { !hasBurden(critical.count + $0) }
  }

  /// The least that a plan through the candidate costs; `nil` where none can go on from it.
  @inline(__always)
  func boundOfCandidate() -> Cost? {
    figuresOfCandidate().map(cost)
  }

  /// The least that a plan through the candidate takes in each figure; `nil` where none can go on
  /// from it.
  func figuresOfCandidate() -> Figures? {
    let moment = candidate.moment
    let role = Int(candidate.role)
    if candidate.role == question.target.rawValue || question.target == .none {
      let figures = candidate.figures
      return figures.isWithin(question.limits) ? figures : nil
    }
    var years = max(moment.years + bounds.years[role], bounds.lastNeed - moment.lead)
    if !question.clock.isSteady { years = max(years, boundByClock(moment, role)) }
    var viaCount = 0.0
    for (index, distances) in bounds.yearsToVia.enumerated()
    where hasBurden(critical.count + index) {
      let via = question.via[index].position
      years = max(years, moment.years + distances[role] + bounds.years[via])
      viaCount += 1
    }
    if viaCount > 0 { years = max(years, moment.years + (viaCount + 1) * bounds.leastMove) }
    let bucket = unions.bucket(slack(of: candidate))
    var hours = moment.hours
    let needed = question.target.position * wordCount
    for word in 0..<wordCount {
      var missing =
        tables.required[needed + word]
        & ~(candidateSet[word] | unions.taught(bucket, word: word)
        | tables.taught[role * wordCount + word])
      if let landmarks { missing &= ~landmarks.levels[word] }
      if missing != 0 { hours += tables.hours(missing: missing, at: word) }
    }
    if let landmarks {
      let least = landmarks.least(
        from: role, holding: candidateSet, at: moment.years, studied: hours,
        wait: bounds.lastWait, within: question.limits.years, clock: question.clock)
      guard let least else { return nil }
      years = max(years, least.years)
      hours = least.hours
    } else if hours > 0 {
      years = max(years, question.clock.timeOfStudy(hours) + bounds.lastWait)
    }
    guard years < .infinity else { return nil }
    var remaining = viaCount + 1
    if !bounds.steps.isEmpty { remaining = max(remaining, bounds.steps[role]) }
    var unlikeliness = candidate.unlikeliness
    if question.objective == .likelihood {
      unlikeliness += bounds.primary(role) - Unlikeliness.noise
    }
    let figures = Figures(
      years: years, hours: hours, steps: Double(candidate.steps) + remaining,
      unlikeliness: unlikeliness)
    return figures.isWithin(question.limits) ? figures : nil
  }

  /// The least time at which a plan through a moment arrives, where time in role and experience
  /// accrue more slowly than time goes by.
  private func boundByClock(_ moment: Moment, _ role: Int) -> Double {
    let work = question.clock.work
    let stayed = work.time(accruing: bounds.stays[role], after: moment.years)
    let needed = bounds.leastNeed - moment.lead
    return max(
      stayed + (role == question.target.position ? 0 : bounds.lastWait),
      needed > 0 ? work.time(reaching: needed) + bounds.lastWait : 0)
  }

  /// What figures cost in this search.
  @inline(__always)
  func cost(_ figures: Figures) -> Cost {
    if countsOnlyTime { return Cost(first: figures.years, second: 0, third: 0) }
    var cost = question.objective.cost(figures)
    if !countsSteps { cost.third = 0 }
    return cost
  }

  /// How much of the first figure of the objective is left before the best plan known is better; by
  /// effort, how many years are left.
  @inline(__always)
  func slack(of label: Label) -> Double {
    if question.objective == .effort { return question.limits.years - label.moment.years }
    guard let budget = best?.cost.first ?? cutoff?.first else { return .infinity }
    let slack = budget - cost(label.figures).first
    return question.objective == .likelihood ? slack + 1 : slack
  }
}
