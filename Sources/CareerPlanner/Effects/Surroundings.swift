import CareerGraph

/// The roles around a person, by the least time in roles and waits that it takes to enter them.
///
/// The arrays are kept from one person to the next, so that each costs no more than what is around
/// them.
struct Surroundings {
  private let tables: PlanningTables
  private var start: RoleID?
  /// For each role the time, in ticks; infinite for those too far away.
  private var earliest: [Double]
  private var found: [RoleID] = []
  /// Bounds of the years from the roles around to one of them.
  private var bounds: SearchBounds?
  private var corridor: [RoleID] = []

  init(_ tables: PlanningTables) {
    self.tables = tables
    earliest = Array(repeating: .infinity, count: tables.graph.roles.count)
  }

  /// Looks around a person as far as a time allows (Dijkstra 1959).
  ///
  /// - Complexity: O((*c* + *e*) log *c*) time, where *c* counts the roles found and *e* the moves out
  ///   of them; from outside the graph O(*n*) for *n* roles more.
  mutating func explore(_ question: Question, within radius: Double) {
    for role in found { earliest[role.position] = .infinity }
    found = []
    start = question.start
    let graph = tables.graph
    var queue = MinHeap<QueuedRole>()
    if let start = question.start {
      settle(start, 0)
      for transition in graph.transitions(from: start)
      where tables.weights.years.isUsable(transition) {
        let move = question.figures(of: transition, to: graph.target(of: transition), tables)
        let time = max(0, move.stay - question.tenure) + move.wait
        if time <= radius {
          queue.insert(QueuedRole(years: time, role: graph.target(of: transition)))
        }
      }
    } else {
      for role in graph.roles where graph.minimumExperience(of: role) == 0 {
        queue.insert(QueuedRole(years: 0, role: role))
      }
    }
    while let next = queue.popMin() {
      guard earliest[next.role.position] == .infinity else { continue }
      settle(next.role, next.years)
      for transition in graph.transitions(from: next.role)
      where tables.weights.years.isUsable(transition) {
        let time = next.years + tables.weights.years[transition]
        let target = graph.target(of: transition)
        if time <= radius, earliest[target.position] == .infinity {
          queue.insert(QueuedRole(years: time, role: target))
        }
      }
    }
  }

  private mutating func settle(_ role: RoleID, _ time: Double) {
    earliest[role.position] = time
    found.append(role)
  }

  /// Whether a chain of at least two moves may lead to a role by a time.
  func leads(to role: RoleID, within time: Double) -> Bool {
    tables.graph.transitions(to: role).contains { transition in
      let source = tables.graph.source(of: transition)
      return source != start && tables.weights.years.isUsable(transition)
        && earliest[source.position] + tables.weights.years[transition] <= time
    }
  }

  /// Bounds for a search for a role that is to be entered by a time: only what lies between has
  /// any.
  mutating func bounds(
    _ question: Question, to role: RoleID, within time: Double
  ) -> SearchBounds {
    // What bounds hold depends on whether work and study go on at one pace.
    let kept = self.bounds.flatMap { $0.stays.isEmpty == question.clock.isSteady ? $0 : nil }
    if kept == nil { corridor = [] }
    var bounds = kept ?? SearchBounds(withoutTarget: question, tables)
    self.bounds = nil
    let before = corridor.isEmpty ? Array(tables.graph.roles) : corridor
    corridor = bounds.narrow(
      to: role, by: time, earliest: earliest, before: before, in: tables.graph)
    self.bounds = bounds
    return bounds
  }
}
