public import CareerGraph

/// What would be out of reach if one role, or one move, were closed.
public struct Closures: Sendable {
  /// A role or a move, and how many roles it cuts off.
  public struct Closure<Subject: Hashable & Sendable>: Hashable, Sendable {
    /// What is closed.
    public let subject: Subject

    /// The roles that are then out of reach, without the one that is closed itself.
    public let count: Int
  }

  /// How many roles are ahead, those where ways begin not counted.
  public let ahead: Int

  /// The roles that others can't be reached without, those that cut off the most first.
  public let roles: [Closure<RoleID>]

  /// The moves that roles can't be reached without, those that cut off the most first.
  public let moves: [Closure<RolePair>]

  private let tree: DominatorTree<RoleID>?

  fileprivate init(
    ahead: Int, roles: [Closure<RoleID>], moves: [Closure<RolePair>],
    tree: DominatorTree<RoleID>?
  ) {
    self.ahead = ahead
    self.roles = roles
    self.moves = moves
    self.tree = tree
  }

  /// How many roles one role cuts off.
  public func count(without role: RoleID) -> Int { tree?.dominatedCount(by: role) ?? 0 }

  /// The roles that one role cuts off, in the order of the graph.
  ///
  /// - Complexity: O(*n*) time for *n* roles.
  public func roles(without role: RoleID, in graph: CareerGraph) -> [RoleID] {
    graph.roles.filter { $0 != role && tree?.isDominator(role, of: $0) == true }
  }
}

extension Bottlenecks {
  /// What each role and each move cuts off for those who begin in certain roles.
  ///
  /// - Parameter starts: where ways begin, roles of the graph.
  /// - Returns: the roles and moves that cut off at least one role.
  /// - Complexity: O(*m* log *n*) time and O(*n*) space for *n* roles and *m* transitions.
  public func closures(from starts: [RoleID]) -> Closures {
    guard let tree = try? graph.digraph.dominatorTree(from: starts) else {
      return Closures(ahead: 0, roles: [], moves: [], tree: nil)
    }
    let begin = VertexSet(starts)
    // Closing the only start closes everything, which tells nothing.
    let roles = graph.roles.filter { starts.count > 1 || !begin.contains($0) }.compactMap { role in
      let count = tree.dominatedCount(by: role)
      return count > 0 ? Closures.Closure(subject: role, count: count) : nil
    }
    let moves = graph.roles.compactMap { role in
      unavoidableMove(to: role, tree).map {
        Closures.Closure(subject: $0, count: tree.dominatedCount(by: role) + 1)
      }
    }
    return Closures(
      ahead: graph.roles.count { tree.contains($0) && !begin.contains($0) },
      roles: roles.sorted { left, right in
        left.count == right.count
          ? graph.isOrdered(left.subject, before: right.subject) : left.count > right.count
      },
      moves: moves.sorted { left, right in
        left.count == right.count
          ? left.subject.isOrdered(before: right.subject, in: graph) : left.count > right.count
      }, tree: tree)
  }
}
