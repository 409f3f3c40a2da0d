/// A typed 32-bit position of an element in a graph's flat arrays.
///
/// A vertex and an edge have different index types, so that one is never taken for the other.
/// Indices count from 0 and are only meaningful together with the graph that gave them.
public protocol DenseIndex: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The position, counted from 0.
  var rawValue: UInt32 { get }

  /// Makes the index of a position.
  init(rawValue: UInt32)
}

extension DenseIndex {
  /// Makes the index of a position that is known to fit into 32 bits.
  @inlinable
  public init(_ position: Int) {
    self.init(rawValue: UInt32(position))
  }

  /// The position as a subscript for arrays.
  @inlinable
  public var position: Int { Int(rawValue) }

  /// Orders indices by their position.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The position in decimal digits.
  public var description: String { String(rawValue) }
}

/// The position of a vertex in a plain ``Digraph``.
public struct VertexID: DenseIndex {
  /// The position, counted from 0.
  public let rawValue: UInt32

  /// Makes the index of a position.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The position of an edge in a plain ``Digraph``.
public struct EdgeID: DenseIndex {
  /// The position, counted from 0.
  public let rawValue: UInt32

  /// Makes the index of a position.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The indices of all elements of one kind, in order.
public struct DenseIndices<Index: DenseIndex>: RandomAccessCollection, Hashable, Sendable {
  @usableFromInline let bounds: Range<Int>

  @inlinable
  package init(_ bounds: Range<Int>) { self.bounds = bounds }

  /// The place of the first index.
  @inlinable
  public var startIndex: Int { bounds.lowerBound }

  /// The place behind the last index.
  @inlinable
  public var endIndex: Int { bounds.upperBound }

  /// The index at a place.
  @inlinable
  public subscript(position: Int) -> Index { Index(position) }
}
