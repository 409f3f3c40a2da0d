/// The position of a role in a ``CareerGraph``.
public struct RoleID: DenseIndex {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a skill in a ``CareerGraph``.
public struct SkillID: DenseIndex {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a transition in a ``CareerGraph``: transitions are in the order of their
/// sources.
public struct TransitionID: DenseIndex {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
