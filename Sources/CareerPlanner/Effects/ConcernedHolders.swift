import CareerGraph

/// Tells whose ways a change can concern at all, so that nothing is searched for the others.
///
/// A way that meets nothing touched (``TouchedParts``) takes the same in both versions. So nothing
/// changes for a holder where every way through something touched takes longer, by time in roles and
/// waits alone, than a way that is known.
struct ConcernedHolders {
  private let comparison: GraphComparison
  private let old: TouchedWays
  private let new: TouchedWays
  /// Whether something touched leads out of a role of the old version.
  private let hasTouchedMove: [Bool]
  /// The times from each role of the old version to the one asked about, through something touched
  /// in either version, in years.
  private let toTarget: [Double]
  /// The shortest ways to the role asked about in the old version.
  private let ways: ShortestPathTree<RoleID, TransitionID, Double>?

  /// Finds what is touched.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) time for *n* roles and skills and *m* levels and
  ///   transitions, times the number of touched things where they are few.
  init(_ comparison: GraphComparison, _ old: Planner, _ new: Planner, target: Versions<RoleID>?) {
    self.comparison = comparison
    let touched = TouchedParts.of(comparison)
    self.old = TouchedWays(touched.old, old.tables)
    self.new = TouchedWays(touched.new, new.tables)
    hasTouchedMove = comparison.old.roles.map { role in
      comparison.old.transitions(from: role).contains { touched.old.transitions[$0.position] }
        || comparison.roles.new(of: role).map { same in
          comparison.new.transitions(from: same).contains { touched.new.transitions[$0.position] }
        } ?? true
    }
    ways = target?.old.flatMap { Self.ways(to: $0, old.tables) }
    let before = ways.map { touched.old.timesThrough(old.tables, rest: $0) }
    let after = target?.new.flatMap { Self.ways(to: $0, new.tables) }
      .map { touched.new.timesThrough(new.tables, rest: $0) }
    toTarget = comparison.old.roles.map { role in
      let new = comparison.roles.new(of: role).flatMap { same in after.map { $0[same.position] } }
      return Grid.years(ticks: min(before?[role.position] ?? .infinity, new ?? .infinity))
    }
  }

  private static func ways(
    to role: RoleID, _ tables: PlanningTables
  ) -> ShortestPathTree<RoleID, TransitionID, Double>? {
    try? tables.graph.digraph.shortestPathTree(
      from: role, weights: tables.weights.years, direction: .backward)
  }

  /// Whether any way out of a role meets something touched.
  func canConcern(nextRolesOf role: Versions<RoleID>) -> Bool {
    role.old.map(old.leadOut) ?? false || role.new.map(new.leadOut) ?? false
  }

  /// Whether the way to a next role can be another than it was, by how long it took or takes at most.
  func concerns(_ question: EffectQuestion, nextAfter years: Double?) -> Bool {
    guard let from = question.from.old, let to = question.to.old,
      let newFrom = question.from.new, let newTo = question.to.new,
      !hasTouchedMove[from.position], let years
    else { return true }
    let least = min(old.time(from: from, to: to), new.time(from: newFrom, to: newTo))
    return Grid.years(ticks: least) <= years
  }

  /// Whether the way to the role asked about can be another than it was, by how long it took or takes
  /// at most.
  func concerns(_ role: RoleID, targetAfter years: Double?) -> Bool {
    toTarget[role.position] < .infinity
      && (hasTouchedMove[role.position] || toTarget[role.position] <= years ?? .infinity)
  }

  /// The shortest way from a role to the one asked about, by time in roles and waits alone.
  func shortestWay(from role: RoleID) -> [PlannedMove]? {
    ways?.path(to: role).map { path in
      zip(path.edges, path.vertices.dropFirst()).map { PlannedMove(role: $1, transition: $0) }
    }
  }
}

extension TouchedParts {
  fileprivate func timesThrough(
    _ tables: PlanningTables, rest ways: ShortestPathTree<RoleID, TransitionID, Double>
  ) -> [Double] {
    timesThrough(tables, rest: tables.graph.roles.map { ways.distance(to: $0) ?? .infinity })
  }
}
