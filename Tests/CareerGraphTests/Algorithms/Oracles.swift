import CareerGraph

typealias Graph = Digraph<VertexID, EdgeID>

/// Plain ways to the same answers, fit only for small graphs.
enum Oracle {
  /// Which vertex leads to which, by Warshall's algorithm.
  static func closure(of graph: Graph) -> [[Bool]] {
    let count = graph.vertexCount
    var leads = (0..<count).map { row in (0..<count).map { $0 == row } }
    for edge in graph.edges {
      leads[graph.source(edge).position][graph.target(edge).position] = true
    }
    for middle in 0..<count {
      for from in 0..<count where leads[from][middle] {
        for to in 0..<count where leads[middle][to] { leads[from][to] = true }
      }
    }
    return leads
  }

  /// Distances by Bellman and Ford, each added from the start on; an infinite weight is no edge.
  static func distances<Weight: EdgeWeight>(
    in graph: Graph, from start: VertexID, weights: EdgeWeights<EdgeID, Weight>,
    direction: Direction, avoiding avoided: VertexSet<VertexID>
  ) -> [Weight?] {
    var distances = [Weight?](repeating: nil, count: graph.vertexCount)
    if avoided.contains(start) { return distances }
    distances[start.position] = .zero
    for _ in 0..<graph.vertexCount {
      for edge in graph.edges where weights.isUsable(edge) {
        var (near, far) = (graph.source(edge), graph.target(edge))
        if direction == .backward { swap(&near, &far) }
        guard let known = distances[near.position], !avoided.contains(far) else { continue }
        let sum = known + weights[edge]
        if let old = distances[far.position], old <= sum { continue }
        distances[far.position] = sum
      }
    }
    return distances
  }

  /// A simple path as it is found by walking, without the types under test.
  struct Walk<Weight: EdgeWeight>: Equatable {
    var vertices: [VertexID]
    var edges: [EdgeID] = []
    var weight = Weight.zero

    static func precedes(_ left: Walk, _ right: Walk) -> Bool {
      if left.weight != right.weight { return left.weight < right.weight }
      if left.edges.count != right.edges.count { return left.edges.count < right.edges.count }
      for (one, other) in zip(left.vertices, right.vertices) where one != other {
        return one < other
      }
      for (one, other) in zip(left.edges, right.edges) where one != other { return one < other }
      return false
    }
  }

  /// All simple paths, least first, by plain recursion.
  static func simplePaths<Weight>(
    in graph: Graph, from source: VertexID, to target: VertexID,
    weights: EdgeWeights<EdgeID, Weight>, avoiding avoided: VertexSet<VertexID>
  ) -> [Walk<Weight>] {
    var found: [Walk<Weight>] = []
    func extend(_ walk: Walk<Weight>, at vertex: VertexID) {
      if vertex == target { return found.append(walk) }
      for edge in graph.outgoing(vertex) where weights.isUsable(edge) {
        let next = graph.target(edge)
        if walk.vertices.contains(next) || avoided.contains(next) { continue }
        extend(
          Walk(
            vertices: walk.vertices + [next], edges: walk.edges + [edge],
            weight: walk.weight + weights[edge]), at: next)
      }
    }
    if !avoided.contains(source) { extend(Walk(vertices: [source]), at: source) }
    return found.sorted(by: Walk.precedes)
  }
}

extension Oracle.Walk {
  init(_ path: Path<VertexID, EdgeID, Weight>) {
    self.init(vertices: path.vertices, edges: path.edges, weight: path.weight)
  }
}
