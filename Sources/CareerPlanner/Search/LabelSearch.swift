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

  /// Levels to be studied or taught on every way; `nil` until so many labels have been made that it
  /// is worth to look for them, or where there are none.
  var landmarks: Landmarks?
  /// Whether landmarks have been looked for.
  private var hasLookedForLandmarks = false

  /// The roles whose visits labels remember.
  var critical: [RoleID] = []

  /// The labels made in this run.
  var store: LabelStore

  /// The label from which the search goes on: the start, or the end of the moves given.
  private(set) var root = 0
  /// The roles that can't be entered: those to avoid, and those of the moves given.
  var blocked: VertexSet<RoleID>

  /// The label under construction.
  var tentative: Label
  var tentativeSet: [UInt64]

  /// The label from which moves were made last; -1 for none.
  var departed = -1
  /// What that label holds when it leaves its role, with what the role teaches.
  var departureSet: [UInt64]

  /// The cost of the best plan known, and its moves.
  var best: (cost: Cost, moves: [PlannedMove])?

  /// How many labels have been made in all runs.
  var labelCount = 0

  /// How many labels have been compared with another in all runs.
  var comparisonCount = 0

  /// What else has been done in all runs; ``statistics`` has the counts of labels as well.
  var tally = SearchStatistics()

  /// Whether steps count; otherwise they are left to a later search.
  var countsSteps = true

  /// The ways of plans that cost the same, where they are noted.
  var equalWays: EqualWays?

  /// The only moves that may be made; `nil` for all.
  var allowed: Set<PlannedMove>?

  /// What is looked for.
  var aim = SearchAim.bestPlan

  /// When the search does what makes it shorter.
  var tuning = SearchTuning()

  /// How many labels had been made when a beam last looked for a plan; 0 before.
  var lastBeamAt = 0

  /// What a plan may cost at most to be of interest; `nil` for anything.
  var cutoff: Cost?

  /// How many labels are made before the roles that can be on the way are found out.
  var confinesAt = Int.max
  /// The budget for which that was done last.
  private(set) var confinedTo = Double.infinity

  let wordCount: Int

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
    store = LabelStore(roleCount: tables.graph.roles.count)
    blocked = question.avoided
    critical = tables.hubs
    tentative = Label(startOf: question, tables)
    tentativeSet = []
    departureSet = Array(repeating: 0, count: tables.wordCount)
    reset()
  }

  /// Finds bounds for no more than what can be better than the best plan known.
  ///
  /// What can be on the way is found out at once in a small graph, else when so many labels have
  /// been made that it is worth it.
  mutating func narrow() {
    guard budgetsYears, store.labels[root].role != Label.outside, budget < .infinity else {
      bounds.settle(within: .infinity)
      unions = SlackUnions(
        question, tables, bounds, budget: budget, roles: tables.graph.roles)
      return
    }
    bounds.settle(within: budget - store.labels[root].moment.years)
    confinesAt = tables.graph.transitions.count / tuning.transitionsPerLabel
    if labelCount >= confinesAt { confine() }
  }

  /// Leaves out all roles that are not on the way of a plan that is better than the best known.
  mutating func confine() {
    confinesAt = .max
    guard budget < confinedTo else { return }
    confinedTo = budget
    let tenure = store.labels[root].steps == 0 ? question.tenure : 0
    let open = bounds.confine(store.labels[root], to: budget, tenure: tenure, tables)
    unions = SlackUnions(question, tables, bounds, budget: budget, roles: open)
  }

  /// Whether so many labels have been made that it is worth to look for landmarks.
  var isWorthLookingForLandmarks: Bool {
    !hasLookedForLandmarks
      && labelCount >= min(tuning.landmarksAt, tables.graph.transitions.count)
  }

  /// Looks for landmarks, once.
  mutating func findLandmarks() {
    hasLookedForLandmarks = true
    landmarks = Landmarks(question, tables)
  }

  /// Forgets landmarks, and looks for none.
  mutating func forgoLandmarks() {
    hasLookedForLandmarks = true
    landmarks = nil
  }

  /// Whether the budget is one of years, by time and by effort: then roles that are too far away
  /// can be left out.
  private var budgetsYears: Bool {
    question.objective.declaration.remainder == .years
  }

  /// What the first figure of the objective may come to; by effort, of which nothing is known
  /// before it is spent, the years that a plan may take.
  private var budget: Double {
    if question.objective.declaration.limitsReachByYears { return question.limits.years }
    return min(best?.cost.first ?? .infinity, cutoff?.first ?? .infinity)
  }

  /// Begins anew with the label of the start and those of the moves given.
  mutating func reset() {
    let burdenBits = critical.count + question.via.count
    store.removeAll(stride: wordCount + (burdenBits + 63) / 64)
    tentative = Label(startOf: question, tables)
    tentativeSet = question.held + [UInt64](repeating: 0, count: store.stride - wordCount)
    for index in question.via.indices { setBurden(critical.count + index, true) }
    keepTentative()
    root = 0
    departed = -1
    if equalWays != nil { equalWays = EqualWays() }
    blocked = question.avoided
    for move in question.rootPath {
      guard advance(root, to: move.role, by: move.transition) else {
        preconditionFailure("the moves given are those of a plan")
      }
      root = Int(keepTentative())
    }
    for move in question.rootPath { blocked.insert(move.role) }
  }

  /// Takes away the labels from a place on.
  mutating func removeLabels(from mark: Int) {
    store.truncate(to: mark)
    if departed >= mark { departed = -1 }
  }

  /// Keeps the tentative label as a label of its role, which later ones are compared with.
  mutating func keepInLabelSet() -> Int32 {
    let label = keepTentative()
    store.labelSets.insert(tentative, at: label)
    return label
  }

  /// Keeps the label under construction.
  ///
  /// - Returns: its position.
  @discardableResult
  mutating func keepTentative() -> Int32 {
    labelCount += 1
    return store.keep(tentative, tentativeSet)
  }

  mutating func setBurden(_ bit: Int, _ value: Bool) {
    let mask: UInt64 = 1 << UInt64(bit % 64)
    if value {
      tentativeSet[wordCount + bit / 64] |= mask
    } else {
      tentativeSet[wordCount + bit / 64] &= ~mask
    }
  }

  /// How many roles are still to pass after the tentative label.
  var viaCountOfTentative: Int {
    question.via.indices.lazy.filter { hasBurden(critical.count + $0) }.count
  }

  func hasBurden(_ bit: Int) -> Bool {
    tentativeSet[wordCount + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }
}
