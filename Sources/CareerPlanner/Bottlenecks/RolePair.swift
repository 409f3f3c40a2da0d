public import CareerGraph

/// A move from one role to another, whichever of several transitions between them is taken.
public struct RolePair: Hashable, Sendable {
  /// The role left.
  public let from: RoleID

  /// The role entered.
  public let to: RoleID

  /// Makes a pair.
  public init(from: RoleID, to: RoleID) {
    self.from = from
    self.to = to
  }
}

extension RolePair {
  /// Whether one pair stands before another in the order of the ids of their roles.
  func isOrdered(before other: RolePair, in graph: CareerGraph) -> Bool {
    from == other.from
      ? graph.isOrdered(to, before: other.to) : graph.isOrdered(from, before: other.from)
  }
}
