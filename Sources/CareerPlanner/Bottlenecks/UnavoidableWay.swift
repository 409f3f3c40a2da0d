public import CareerGraph

/// What every way from one role to another has in common.
public struct UnavoidableWay: Hashable, Sendable {
  /// The roles that every way passes between its ends, in the order in which it passes them.
  public let roles: [RoleID]

  /// The moves that every way takes, in the order in which it takes them.
  public let moves: [RolePair]
}

extension Bottlenecks {
  /// What every way from one role to another passes.
  ///
  /// - Parameters:
  ///   - start: where the ways begin, a role of the graph.
  ///   - goal: where they end, a role of the graph.
  /// - Returns: the roles and moves; `nil` where there is no way.
  /// - Complexity: O(*m* log *n*) time and O(*n*) space for *n* roles and *m* transitions.
  public func unavoidable(from start: RoleID, to goal: RoleID) -> UnavoidableWay? {
    guard let tree = try? graph.digraph.dominatorTree(from: start), tree.contains(goal) else {
      return nil
    }
    let gates = tree.dominators(of: goal)
    return UnavoidableWay(
      roles: gates.filter { $0 != start && $0 != goal },
      moves: gates.compactMap { unavoidableMove(to: $0, tree) })
  }
}
