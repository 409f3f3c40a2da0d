/// A weight for each edge of a graph, checked once, so that the searches need not.
///
/// ```swift
/// let months = try EdgeWeights([12, 18, 6], for: graph)
/// months[edge]  // 18
/// ```
///
/// Weights are zero or more. An infinite weight makes its edge unusable, as if the graph did not
/// have it. NaN is refused.
///
/// Sums can't overflow: weights whose greatest, times twice the number of vertices, exceeds the range
/// of its type are refused, because no search adds up more edges than that.
///
/// - Complexity: space O(*m*), where *m* is the number of edges.
public struct EdgeWeights<Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  @usableFromInline let values: [Weight]
  @usableFromInline let vertexCount: Int

  /// Whether some edges can't be used.
  @usableFromInline let hasInfinite: Bool

  /// How to sort paths into buckets, or `nil` where a heap serves better.
  @usableFromInline let scale: BucketScale?
}

extension EdgeWeights: Equatable {}
extension EdgeWeights: Hashable where Weight: Hashable {}

/// Why an array can't be the ``EdgeWeights`` of a graph.
public enum EdgeWeightsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are not as many weights as edges.
  case wrongCount(weights: Int, edges: Int)

  /// A weight is less than zero.
  case negative(weight: String, edge: Int)

  /// A weight is not equal to itself, which is to say, not a number.
  case notANumber(weight: String, edge: Int)

  /// Adding a weight twice for each vertex would overflow.
  case tooLarge(weight: String, edge: Int, count: Int)

  /// The message for a person.
  public var description: String {
    switch self {
    case .wrongCount(let weights, let edges):
      "there must be one weight for each edge, got \(weights) for \(edges) edges"
    case .negative(let weight, let edge):
      "edge weights must not be negative, got \(weight) on edge \(edge)"
    case .notANumber(let weight, let edge):
      "edge weights must be numbers, got \(weight) on edge \(edge)"
    case .tooLarge(let weight, let edge, let count):
      "edge weights must be small enough to be added \(count) times,"
        + " got \(weight) on edge \(edge)"
    }
  }
}

extension EdgeWeights {
  /// Checks weights and takes them for the edges of a graph.
  ///
  /// - Parameters:
  ///   - values: the weights in the order of the graph's edges.
  ///   - graph: the graph that they belong to.
  /// - Throws: ``EdgeWeightsError`` for the first edge whose weight is negative or not a number,
  ///   for a greatest weight that could overflow, or for a wrong number of weights.
  /// - Complexity: O(*m*) time, where *m* is the number of edges; the array is not copied.
  @inlinable
  public init<Vertex>(
    _ values: [Weight], for graph: Digraph<Vertex, Edge>
  ) throws(EdgeWeightsError) {
    guard values.count == graph.edgeCount else {
      throw .wrongCount(weights: values.count, edges: graph.edgeCount)
    }
    var greatest = Weight.zero
    var least = Weight.unreachable
    var hasInfinite = false
    for position in values.indices {
      let weight = values[position]
      guard weight >= .zero else {
        throw weight < .zero
          ? .negative(weight: "\(weight)", edge: position)
          : .notANumber(weight: "\(weight)", edge: position)
      }
      if weight.isInfinite {
        hasInfinite = true
      } else {
        greatest = Swift.max(greatest, weight)
        least = Swift.min(least, weight)
      }
    }
    if !greatest.canBeAdded(times: 2 * graph.vertexCount) {
      throw .tooLarge(
        weight: "\(greatest)", edge: values.firstIndex(of: greatest) ?? 0,
        count: 2 * graph.vertexCount)
    }
    self.hasInfinite = hasInfinite
    scale = BucketScale(least: least, greatest: greatest)
    self.values = values
    vertexCount = graph.vertexCount
  }

  /// The number of edges.
  @inlinable
  public var count: Int { values.count }

  /// The weight of an edge.
  ///
  /// - Precondition: the edge belongs to the graph that the weights were made for.
  @inlinable
  public subscript(edge: Edge) -> Weight { values[edge.position] }

  /// Whether an edge can be used, which is to say, its weight is not infinite.
  ///
  /// - Precondition: the edge belongs to the graph that the weights were made for.
  @inlinable
  public func isUsable(_ edge: Edge) -> Bool {
    !hasInfinite || !values[edge.position].isInfinite
  }

  /// Stops where weights are used with a graph that is not the size of their own.
  @inlinable
  func requireMatch<Vertex>(_ graph: Digraph<Vertex, Edge>) {
    precondition(
      count == graph.edgeCount && vertexCount == graph.vertexCount,
      "these edge weights were made for another graph")
  }
}
