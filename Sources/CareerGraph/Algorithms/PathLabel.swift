/// How far a vertex is from where a search began: weight first, then number of edges.
@usableFromInline
struct PathLabel<Weight: EdgeWeight>: Comparable, Sendable {
  @usableFromInline let weight: Weight
  @usableFromInline let edgeCount: UInt32

  @inlinable
  init(weight: Weight, edgeCount: UInt32) {
    self.weight = weight
    self.edgeCount = edgeCount
  }

  /// The label of a path that is longer by one edge.
  @inlinable
  func extended(by weight: Weight) -> PathLabel {
    PathLabel(weight: self.weight + weight, edgeCount: edgeCount &+ 1)
  }

  @inlinable
  static func < (left: PathLabel, right: PathLabel) -> Bool {
    left.weight < right.weight
      || (left.weight == right.weight && left.edgeCount < right.edgeCount)
  }
}
