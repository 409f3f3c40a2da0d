package import CareerGraph

/// A tree of paths to all roles by Dijkstra's algorithm, the earliest arrival first, with one label
/// for each role.
///
/// Each path can be made as it stands, by the model's own timing; it need not be the earliest,
/// since a later arrival may bring more skills or experience along, of which one label keeps no
/// trace.
///
/// A review of a graph judges by these paths. The type is part of the planner because it needs the
/// timing of moves, which is no public part of it.
package struct EarliestArrivals {
  /// The state on entering a role.
  package struct Label {
    /// When it is entered, with experience and study.
    fileprivate let moment: Moment
    /// The levels of skills that are held, as a bit set.
    fileprivate let held: [UInt64]
    /// The move by which it is entered; `nil` where the path begins.
    package let lastMove: TransitionID?
    /// The years of education before.
    package let schooling: Double

    /// The years after which it is entered.
    package var years: Double { Grid.years(ticks: moment.years) }

    /// All hours of study before it is entered.
    package var hours: Double { Grid.hours(ticks: moment.hours) }
  }

  private let tables: PlanningTables
  package var graph: CareerGraph { tables.graph }
  private let clock: Clock
  /// The label of each role that was settled.
  package private(set) var labels: [RoleID: Label] = [:]

  /// Settles roles from some that people start in, each with what that role asks for and no more.
  ///
  /// - Parameters:
  ///   - entries: where they start.
  ///   - planner: the planner of the graph.
  ///   - limit: how many roles are settled at most.
  ///   - years: how long it may take, in years.
  ///   - isUsed: whether a move may be made.
  /// - Complexity: O(*m* (*w* + log *m*)) time for *m* moves and sets of *w* words.
  package init(
    from entries: [RoleID], _ planner: Planner, limit: Int = .max,
    within years: Double? = nil,
    using isUsed: (TransitionID) -> Bool = { _ in true }
  ) {
    tables = planner.tables
    clock = Clock(.steady, hoursPerWeek: Person.defaultHoursPerWeek)
    let latest = years.map { Grid.ticks(years: $0) } ?? .infinity
    var queue = MinHeap<QueueEntry>()
    var tentative: [RoleID: Label] = [:]
    for role in entries where tentative[role] == nil {
      let label = start(in: role)
      tentative[role] = label
      queue.insert(QueueEntry(label.moment, role))
    }
    while let entry = queue.popMin(), labels.count < limit {
      let role = entry.role
      guard labels[role] == nil, let label = tentative.removeValue(forKey: role) else { continue }
      labels[role] = label
      for move in graph.transitions(from: role) where isUsed(move) {
        let next = graph.target(of: move)
        guard labels[next] == nil, let reached = self.label(after: move, label),
          reached.moment.years <= latest
        else { continue }
        let entry = QueueEntry(reached.moment, next)
        if let known = tentative[next], QueueEntry(known.moment, next) <= entry { continue }
        tentative[next] = reached
        queue.insert(entry)
      }
    }
  }

  /// A tentative label in the queue: the earliest first, then the least study.
  private struct QueueEntry: Comparable {
    let years: Double
    let hours: Double
    let role: RoleID

    init(_ moment: Moment, _ role: RoleID) {
      (years, hours, self.role) = (moment.years, moment.hours, role)
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.years, left.hours, left.role) < (right.years, right.hours, right.role)
    }
  }

  private func start(in role: RoleID) -> Label {
    let first = role.position * tables.wordCount
    return Label(
      moment: Moment(
        startingWith: Grid.ticks(years: graph.minimumExperience(of: role)),
        inJob: !graph.isEducation(role)),
      held: Array(tables.required[first..<first + tables.wordCount]), lastMove: nil, schooling: 0)
  }

  private func label(after transition: TransitionID, _ label: Label) -> Label? {
    let move = tables.moves[transition.position]
    guard !move.isBarred else { return nil }
    let source = graph.source(of: transition)
    let target = graph.target(of: transition)
    var held = label.held
    var missing = 0.0
    for word in held.indices {
      held[word] |= tables.taught[source.position * tables.wordCount + word]
      let needed = tables.needed(target.position, transition.position, word: word)
      missing += tables.hours(missing: needed & ~held[word], at: word)
      held[word] |= needed
    }
    let hours = label.moment.hours + missing
    let ready = label.moment.terms(move, tenure: 0, hours: hours, clock: clock).ready
    guard ready < .infinity else { return nil }
    let moment = label.moment.after(move, ready: ready, tenure: 0, hours: hours, clock: clock)
    let isSchooling = graph.isEducation(source)
    return Label(
      moment: moment, held: held, lastMove: transition,
      schooling: label.schooling + (isSchooling ? Grid.years(ticks: move.stay) : 0))
  }
}

extension EarliestArrivals {
  /// The years after which a role is entered; `nil` where no path leads there.
  package func years(to role: RoleID) -> Double? { labels[role]?.years }

  /// The moves of the path to a role, in order.
  package func moves(to role: RoleID) -> [TransitionID] {
    var moves: [TransitionID] = []
    var role = role
    while let move = labels[role]?.lastMove {
      moves.append(move)
      role = graph.source(of: move)
    }
    return moves.reversed()
  }
}
