public import CareerGraph

/// Where the ways of a graph come together: the roles and moves that many careers, or all, pass.
///
/// ```swift
/// let bottlenecks = Bottlenecks(graph)
/// let gates = bottlenecks.unavoidable(from: junior, to: principal)?.roles
/// let worst = bottlenecks.closures(from: [junior]).roles.first
/// let busiest = bottlenecks.traffic().roles.first
/// ```
///
/// A way is a chain of moves, whether or not somebody has the experience and the skills for it.
public struct Bottlenecks: Sendable {
  /// The graph that is asked about.
  public let graph: CareerGraph

  /// Makes the questions to a graph possible.
  public init(_ graph: CareerGraph) { self.graph = graph }

  /// The last role before another that every way to it passes, where the last move there is the
  /// same on every way too.
  ///
  /// Another move into the role could only come from a role that is reached without it.
  func unavoidableMove(to role: RoleID, _ tree: DominatorTree<RoleID>) -> RolePair? {
    guard let before = tree.immediateDominator(of: role) else { return nil }
    let others = graph.transitions(to: role).contains { move in
      let source = graph.source(of: move)
      return source != before && tree.contains(source)
        && !tree.isDominator(role, of: source)
    }
    return others ? nil : RolePair(from: before, to: role)
  }
}
