/// Where a search keeps the label of a vertex: in an array of its own, or in one that it shares
/// with another search, where both labels of a vertex lie side by side.
@usableFromInline
protocol LabelLayout: Sendable {
  /// The index of the label of a vertex.
  func place(of vertex: UInt32) -> Int
}

/// One label for each vertex.
@usableFromInline
struct SingleLabels: LabelLayout {
  @inlinable
  init() {}

  @inlinable
  @inline(__always)
  func place(of vertex: UInt32) -> Int { Int(vertex) }
}

/// One of two labels for each vertex.
@usableFromInline
struct PairedLabels: LabelLayout {
  /// 0 or 1.
  @usableFromInline let side: Int

  @inlinable
  init(side: Int) { self.side = side }

  /// The other label of each vertex.
  @inlinable var other: PairedLabels { PairedLabels(side: 1 - side) }

  @inlinable
  @inline(__always)
  func place(of vertex: UInt32) -> Int { Int(vertex) &* 2 &+ side }
}
