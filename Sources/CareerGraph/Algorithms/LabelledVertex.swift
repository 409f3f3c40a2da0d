/// A vertex with the weight of a path to it.
@usableFromInline
struct LabelledVertex<Weight: EdgeWeight>: Comparable, Sendable {
  @usableFromInline var label: Weight
  @usableFromInline var vertex: UInt32

  @inlinable
  init(label: Weight, vertex: UInt32) {
    self.label = label
    self.vertex = vertex
  }

  @inlinable
  static func < (left: LabelledVertex, right: LabelledVertex) -> Bool {
    left.label != right.label ? left.label < right.label : left.vertex < right.vertex
  }
}
