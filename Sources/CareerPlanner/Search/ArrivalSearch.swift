import CareerGraph

/// Finds the least time in which each of some roles can be entered, and not the plans, for one
/// person after another who differ only in what they hold.
///
/// Labels are settled in the order of time without a target, as in ``ReachSearch``, but of plans
/// that take as long any will do. A label is made only where a role that is asked about can still
/// be entered from it in time. Where the soonest walk to a role meets a role twice, the plan is
/// searched for alone.
struct ArrivalSearch {
  private let tables: PlanningTables
  private let wanted: [Wanted]
  /// For each role its position among those wanted, or -1.
  private let places: [Int32]
  /// For each role the latest time of entering it on a way that is of interest.
  let latest: [Double]
  /// How much work may be done in one run.
  var limit: Int
  private var search: LabelSearch
  /// How much work has been done in all runs.
  private(set) var work = 0
  /// The bounds of searches for one role, which do not depend on what is held.
  private var boundsOfTargets: [RoleID: SearchBounds] = [:]

  /// A role asked about.
  struct Wanted {
    let role: RoleID
    /// A time before which nobody enters it, in ticks.
    var earliest = 0.0
    /// The latest time of entering it that is of interest, in ticks.
    let latest: Double
  }

  /// What is known of a role.
  struct Arrival: Equatable {
    /// The least time found, in ticks; infinite where there is none of interest.
    var time = Double.infinity
    /// Whether nothing else is sooner.
    var isProven = true
    /// The moves of a plan that takes this time, where the run was to keep them.
    var moves: [PlannedMove]?
  }

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - question: the question by time, whose target does not count.
  ///   - tables: the figures of the graph.
  ///   - wanted: the roles asked about, each once.
  ///   - earliest: for each role a time before which nobody enters it; 0 where `nil`.
  ///   - limit: how much work may be done in one run.
  init(
    _ question: Question, _ tables: PlanningTables, wanted: [Wanted], earliest: [Double]? = nil,
    limit: Int
  ) {
    self.tables = tables
    self.wanted = wanted
    self.limit = limit
    var places = [Int32](repeating: -1, count: tables.graph.roles.count)
    for (place, entry) in wanted.enumerated() { places[entry.role.position] = Int32(place) }
    self.places = places
    let latest = Self.latest(wanted, question, tables)
    self.latest = latest
    var closed = VertexSet<RoleID>(vertexCount: tables.graph.roles.count)
    for role in tables.graph.roles
    where latest[role.position] < earliest?[role.position] ?? 0 {
      closed.insert(role)
    }
    var question = question
    question.target = .none
    search = LabelSearch(
      question, tables, bounds: SearchBounds(withoutTarget: question, tables, closed: closed))
    search.aim = .soonestArrival()
    search.narrow()
  }

  /// The levels that something on a way of interest asks for.
  var relevant: [UInt64] { (0..<tables.wordCount).map { search.unions.needed(0, word: $0) } }

  /// Whether a role can be on a way of interest.
  func isOpen(_ role: RoleID) -> Bool { search.bounds.years[role.position] < .infinity }

  /// For each role the latest time of entering it from which a role that is asked about can still
  /// be entered in time; negative where none can.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) time for *n* roles and *m* transitions.
  private static func latest(
    _ wanted: [Wanted], _ question: Question, _ tables: PlanningTables
  ) -> [Double] {
    var latest = [Double](repeating: -1, count: tables.graph.roles.count)
    var queue = MinHeap<QueuedRole>()
    for entry in wanted { queue.insert(QueuedRole(years: -entry.latest, role: entry.role)) }
    while let next = queue.popMin() {
      guard latest[next.role.position] < 0 else { continue }
      latest[next.role.position] = -next.years
      for transition in tables.graph.transitions(to: next.role)
      where tables.weights.years.isUsable(transition) {
        let source = tables.graph.source(of: transition)
        let time = -next.years - tables.weights.years[transition]
        if time >= 0, latest[source.position] < 0, !question.avoided.contains(source) {
          queue.insert(QueuedRole(years: -time, role: source))
        }
      }
    }
    return latest
  }
}

extension ArrivalSearch {
  /// The least times for a person who holds a set of levels at the start, in the order of the
  /// roles asked about.
  ///
  /// - Complexity: that of the search for one plan, and of one more for each role whose soonest
  ///   walk meets a role twice; in all no more than the limit.
  mutating func run(holding held: [UInt64], keepsMoves: Bool = false) -> [Arrival] {
    var arrivals = [Arrival](repeating: Arrival(), count: wanted.count)
    search.question.held = held
    (search.labelCount, search.comparisonCount) = (0, 0)
    search.reset()
    var queue = MinHeap<QueuedLabel>()
    queue.insert(QueuedLabel(bound: Cost(first: 0, second: 0, third: 0), label: 0))
    var isOpen = [Bool](repeating: true, count: wanted.count)
    var openCount = wanted.count
    var rest: [Int] = []
    while openCount > 0, search.work <= limit, let next = queue.popMin() {
      let index = Int(next.label)
      if search.store.isDropped[index] { continue }
      if let place = place(of: search.store.labels[index]), isOpen[place] {
        isOpen[place] = false
        openCount -= 1
        if search.store.repeatedRoles(of: index).isEmpty {
          arrivals[place].time = search.store.labels[index].moment.years
          if keepsMoves { arrivals[place].moves = search.store.moves(of: index) }
        } else {
          rest.append(place)
        }
      }
      search.forEachMove(from: index) { search, role, transition in
        guard search.extend(index, to: role, by: transition),
          search.tentative.moment.years <= latest[role.position],
          let bound = search.lowerBoundOfTentative(), !search.isDominated()
        else { return }
        search.dropDominated()
        queue.insert(QueuedLabel(bound: bound, label: search.keepInLabelSet()))
      }
    }
    if openCount > 0, search.work > limit {
      for place in wanted.indices where isOpen[place] { arrivals[place].isProven = false }
    }
    var spent = search.work
    for place in rest {
      let alone = arrivalAlone(place, holding: held, limit: limit - spent)
      arrivals[place] = alone.arrival
      spent += alone.work
    }
    work += spent
    return arrivals
  }

  private func place(of label: Label) -> Int? {
    guard label.role != Label.outside else { return nil }
    let place = Int(places[Int(label.role)])
    return place >= 0 ? place : nil
  }

  /// The least time to one role, searched for alone.
  ///
  /// - Parameters:
  ///   - place: which of the roles asked about.
  ///   - held: what is held at the start.
  ///   - limit: how much work may be done.
  /// - Returns: what is known, and how much work was done.
  mutating func arrivalAlone(
    _ place: Int, holding held: [UInt64], limit: Int
  ) -> (arrival: Arrival, work: Int) {
    var question = search.question
    question.target = wanted[place].role
    question.held = held
    question.limits.years = wanted[place].latest
    question.searchLimit = max(0, limit)
    let bounds = boundsOfTargets[question.target] ?? SearchBounds(question, tables)
    boundsOfTargets[question.target] = bounds
    var alone = LabelSearch(question, tables, bounds: bounds)
    alone.aim = .soonestArrival(noneBefore: wanted[place].earliest)
    let outcome = alone.run()
    let time = outcome.moves.map { PlanOrder(question, tables).figures(of: $0).years }
    return (Arrival(time: time ?? .infinity, isProven: outcome.bound == nil), alone.work)
  }
}
