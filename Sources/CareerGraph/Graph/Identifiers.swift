/// The position of a role in a ``CareerGraph``.
public struct RoleID: DenseIndex {
  /// The position, counted from 0.
  public let rawValue: UInt32

  /// Makes the index of a position.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a skill in a ``CareerGraph``.
public struct SkillID: DenseIndex {
  /// The position, counted from 0.
  public let rawValue: UInt32

  /// Makes the index of a position.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of a transition in a ``CareerGraph``: transitions are in the order of their
/// sources.
public struct TransitionID: DenseIndex {
  /// The position, counted from 0.
  public let rawValue: UInt32

  /// Makes the index of a position.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
