public import CareerGraph

/// A small random graph with several kinds of weights, made again from its seed.
///
/// Up to 7 vertices, in every fourth graph split into two parts without edges between them; loops,
/// parallel edges and weights of zero are frequent.
public struct RandomGraph: Sendable {
  /// The graph with plain positions.
  public let graph: Digraph<VertexID, EdgeID>

  /// Weights from 0 to 5, so that ties are frequent.
  public let integers: EdgeWeights<EdgeID, Int>

  /// Multiples of a quarter, which add up without rounding; some are infinite.
  public let quarters: EdgeWeights<EdgeID, Double>

  /// Multiples of a tenth, which round when they are added.
  public let tenths: EdgeWeights<EdgeID, Double>

  /// Weights from 1 to 6, which fit into buckets.
  public let positives: EdgeWeights<EdgeID, Int>

  /// Multiples of a tenth from 0.1 on, which round when they are added.
  public let positiveTenths: EdgeWeights<EdgeID, Double>

  /// Some vertices to avoid.
  public let avoided: VertexSet<VertexID>

  /// Makes the graph of a seed.
  public init(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let vertexCount = Int.random(in: 1...7, using: &random)
    let edgeCount = Int.random(in: 0...16, using: &random)
    let isSplit = seed.isMultiple(of: 4)
    var edges: [(source: Int, target: Int)] = []
    for _ in 0..<edgeCount {
      let source = Int.random(in: 0..<vertexCount, using: &random)
      let target = Int.random(in: 0..<vertexCount, using: &random)
      if isSplit, source.isMultiple(of: 2) != target.isMultiple(of: 2) { continue }
      edges.append((source, target))
    }
    graph = try Digraph(vertexCount: vertexCount, edges: edges)
    let numbers = graph.edges.map { _ in Int.random(in: 0...5, using: &random) }
    integers = try EdgeWeights(numbers, for: graph)
    quarters = try EdgeWeights(
      numbers.map { number in
        Int.random(in: 0..<8, using: &random) == 0 ? .infinity : Double(number) / 4
      }, for: graph)
    tenths = try EdgeWeights(numbers.map { Double($0) / 10 }, for: graph)
    positives = try EdgeWeights(numbers.map { $0 + 1 }, for: graph)
    positiveTenths = try EdgeWeights(numbers.map { Double($0 + 1) / 10 }, for: graph)
    avoided = VertexSet(graph.vertices.filter { _ in Int.random(in: 0..<6, using: &random) == 0 })
  }
}

extension RandomGraph {
  /// A larger graph, each edge between two vertices drawn at random.
  public static func mesh(
    seed: UInt64, vertexCount: Int, edgeCount: Int
  ) throws(DigraphError) -> Digraph<VertexID, EdgeID> {
    var random = SplitMix64(seed: seed)
    return try Digraph(
      vertexCount: vertexCount,
      edges: (0..<edgeCount).map { _ in
        let source = Int.random(in: 0..<vertexCount, using: &random)
        return (source: source, target: Int.random(in: 0..<vertexCount, using: &random))
      })
  }
}

extension Digraph<VertexID, EdgeID> {
  /// A path through so many vertices, in ascending order.
  public static func line(vertexCount: Int) throws(DigraphError) -> Digraph {
    try Digraph(
      vertexCount: vertexCount,
      edges: (0..<max(0, vertexCount - 1)).lazy.map { (source: $0, target: $0 + 1) })
  }

  /// A graph of pairs of positions, which need no labels.
  public init(vertexCount: Int, pairs: [(Int, Int)]) throws(DigraphError) {
    try self.init(
      vertexCount: vertexCount, edges: pairs.lazy.map { (source: $0.0, target: $0.1) })
  }
}

extension VertexID: ExpressibleByIntegerLiteral {
  /// Makes the index of a position that is written in a test.
  public init(integerLiteral position: UInt32) { self.init(rawValue: position) }
}

extension EdgeID: ExpressibleByIntegerLiteral {
  /// Makes the index of a position that is written in a test.
  public init(integerLiteral position: UInt32) { self.init(rawValue: position) }
}
