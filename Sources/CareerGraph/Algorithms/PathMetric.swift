/// What makes one path shorter than another, for searches that work with any answer to that.
@usableFromInline
protocol PathMetric<Edge>: Sendable {
  associatedtype Edge: DenseIndex

  /// How far a vertex is from the start.
  associatedtype Label: Comparable & Sendable

  /// Whether each edge adds the same, so that a plain queue finds the nearest first.
  static var isUniform: Bool { get }

  /// The label of the start.
  static var start: Label { get }

  /// The label at the end of a path that is longer by an edge, or `nil` if the edge can't be used.
  func extend(_ label: Label, by edge: Edge) -> Label?
}

/// Fewer edges are shorter.
@usableFromInline
struct HopMetric<Edge: DenseIndex>: PathMetric {
  @inlinable
  init() {}

  @inlinable static var isUniform: Bool { true }
  @inlinable static var start: UInt32 { 0 }

  @inlinable
  func extend(_ label: UInt32, by edge: Edge) -> UInt32? { label + 1 }
}

/// Less weight is shorter.
@usableFromInline
struct WeightMetric<Edge: DenseIndex, Weight: EdgeWeight>: PathMetric {
  @usableFromInline let weights: EdgeWeights<Edge, Weight>

  @inlinable
  init(weights: EdgeWeights<Edge, Weight>) { self.weights = weights }

  @inlinable static var isUniform: Bool { false }
  @inlinable static var start: Weight { .zero }

  @inlinable
  func extend(_ label: Weight, by edge: Edge) -> Weight? {
    weights.isUsable(edge) ? label + weights[edge] : nil
  }
}

/// Less weight is shorter, and of equal weight fewer edges.
@usableFromInline
struct LabelMetric<Edge: DenseIndex, Weight: EdgeWeight>: PathMetric {
  @usableFromInline let weights: EdgeWeights<Edge, Weight>

  @inlinable
  init(weights: EdgeWeights<Edge, Weight>) { self.weights = weights }

  @inlinable static var isUniform: Bool { false }
  @inlinable static var start: PathLabel<Weight> { PathLabel(weight: .zero, edgeCount: 0) }

  @inlinable
  func extend(_ label: PathLabel<Weight>, by edge: Edge) -> PathLabel<Weight>? {
    weights.isUsable(edge) ? label.extended(by: weights[edge]) : nil
  }
}
