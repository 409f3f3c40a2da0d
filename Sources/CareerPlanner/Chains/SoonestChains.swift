package import CareerGraph

/// A chain of moves to each role, found by going on from the role that is entered soonest.
///
/// One way is kept for each role, so that the work is that of a shortest path. What is found can be
/// done as it stands, by the model's own timing; it need not be the soonest, for another way there
/// may bring more along.
///
/// A review of a graph judges by these chains; they are here because only the planner knows when a
/// move can be made.
package struct SoonestChains {
  /// A role on a chain.
  package struct Stop {
    /// When it is entered, with experience and study.
    fileprivate let moment: Moment
    /// What is held there, in words of bits.
    fileprivate let held: [UInt64]
    /// The move by which it is entered; `nil` where the chain begins.
    package let arrival: TransitionID?
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
  /// The roles entered, each with the best way to it.
  package private(set) var stops: [RoleID: Stop] = [:]

  /// Goes on from where people start, each with what their role asks for and no more.
  ///
  /// - Parameters:
  ///   - entries: where they start.
  ///   - planner: the planner of the graph.
  ///   - limit: how many roles are entered at most.
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
    var queue = MinHeap<Entrance>()
    var waiting: [RoleID: Stop] = [:]
    for role in entries where waiting[role] == nil {
      let stop = start(in: role)
      waiting[role] = stop
      queue.insert(Entrance(stop.moment, role))
    }
    while let entrance = queue.popMin(), stops.count < limit {
      let role = entrance.role
      guard stops[role] == nil, let stop = waiting.removeValue(forKey: role) else { continue }
      stops[role] = stop
      for move in graph.transitions(from: role) where isUsed(move) {
        let next = graph.target(of: move)
        guard stops[next] == nil, let reached = self.stop(after: move, stop),
          reached.moment.years <= latest
        else { continue }
        let entrance = Entrance(reached.moment, next)
        if let known = waiting[next], Entrance(known.moment, next) <= entrance { continue }
        waiting[next] = reached
        queue.insert(entrance)
      }
    }
  }

  /// A role that may be entered, the soonest first, then with the least study.
  private struct Entrance: Comparable {
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

  private func start(in role: RoleID) -> Stop {
    let first = role.position * tables.wordCount
    return Stop(
      moment: Moment(
        startingWith: Grid.ticks(years: graph.minimumExperience(of: role)),
        inJob: !graph.isEducation(role)),
      held: Array(tables.required[first..<first + tables.wordCount]), arrival: nil, schooling: 0)
  }

  private func stop(after transition: TransitionID, _ stop: Stop) -> Stop? {
    let move = tables.moves[transition.position]
    guard !move.isBarred else { return nil }
    let source = graph.source(of: transition)
    let target = graph.target(of: transition)
    var held = stop.held
    var missing = 0.0
    for word in held.indices {
      held[word] |= tables.taught[source.position * tables.wordCount + word]
      let needed = tables.needed(target.position, transition.position, word: word)
      missing += tables.hours(missing: needed & ~held[word], at: word)
      held[word] |= needed
    }
    let hours = stop.moment.hours + missing
    let ready = stop.moment.terms(move, served: 0, hours: hours, clock: clock).ready
    guard ready < .infinity else { return nil }
    let moment = stop.moment.after(move, ready: ready, served: 0, hours: hours, clock: clock)
    let isSchooling = graph.isEducation(source)
    return Stop(
      moment: moment, held: held, arrival: transition,
      schooling: stop.schooling + (isSchooling ? Grid.years(ticks: move.stay) : 0))
  }
}

extension SoonestChains {
  /// The years after which a role is entered; `nil` where no chain leads there.
  package func years(to role: RoleID) -> Double? { stops[role]?.years }

  /// The moves of the chain to a role, in order.
  package func moves(to role: RoleID) -> [TransitionID] {
    var moves: [TransitionID] = []
    var role = role
    while let move = stops[role]?.arrival {
      moves.append(move)
      role = graph.source(of: move)
    }
    return moves.reversed()
  }
}
