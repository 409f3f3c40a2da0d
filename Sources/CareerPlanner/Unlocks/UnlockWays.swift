import CareerGraph

/// What is asked for together on the ways by which roles can come sooner.
struct UnlockWays {
  private let search: UnlockSearch
  private let tables: PlanningTables
  /// For each role what it and the moves into it ask for, as sets one after the other.
  private var needs: [UInt64]

  init(_ search: UnlockSearch) {
    self.search = search
    tables = search.tables
    needs = tables.required
    for transition in tables.demanding {
      let role = tables.graph.target(of: transition).position
      for word in 0..<tables.wordCount {
        needs[role * tables.wordCount + word] |= tables.needed(
          role, transition.position, word: word)
      }
    }
  }

  /// All that ways of interest ask for, from where they first ask for something of a set.
  ///
  /// A role behind such a place counts if it can be entered early enough even by the soonest way
  /// through the place, for somebody who holds everything.
  ///
  /// - Complexity: O((*n* + *m*) log *n* + *n* · *w*) time for *n* roles, *m* transitions and sets
  ///   of *w* words.
  func company(of set: [UInt64]) -> [UInt64] {
    let graph = tables.graph
    var times = [Double](repeating: .infinity, count: graph.roles.count)
    var queue = MinHeap<QueuedRole>()
    for role in graph.roles where search.isOpen(role) && asks(role, forAnyOf: set) {
      queue.insert(QueuedRole(years: search.earliest[role.position], role: role))
    }
    var company = [UInt64](repeating: 0, count: tables.wordCount)
    while let next = queue.popMin() {
      guard times[next.role.position] == .infinity else { continue }
      times[next.role.position] = next.years
      for word in company.indices {
        company[word] |= needs[next.role.position * tables.wordCount + word]
      }
      for transition in graph.transitions(from: next.role)
      where tables.weights.years.isUsable(transition) {
        let role = graph.target(of: transition)
        let years = next.years + tables.weights.years[transition]
        if years <= search.latest(role), search.isOpen(role) {
          queue.insert(QueuedRole(years: years, role: role))
        }
      }
    }
    return company
  }

  private func asks(_ role: RoleID, forAnyOf set: [UInt64]) -> Bool {
    set.indices.contains { set[$0] & needs[role.position * tables.wordCount + $0] != 0 }
  }
}
