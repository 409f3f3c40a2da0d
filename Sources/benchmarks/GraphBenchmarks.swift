import CareerDocuments
import CareerFormats
import CareerGraph

/// Times the algorithms on a plain graph.
struct GraphBenchmarks {
  private let data: GraphData
  private let list: EdgeList

  init(_ data: GraphData, recorder: Recorder) throws {
    self.data = data
    list = try EdgeList.read(data.text, name: data.name)
  }

  func run(into recorder: inout Recorder) throws {
    try recorder.time("load-tsv", data.name) { _ in
      let graph = try EdgeList.read(data.text, name: data.name).graph
      return Double(graph.vertexCount + graph.edgeCount)
    }
    guard !data.isForSorting else { return sort(into: &recorder) }
    try search(into: &recorder)
    try findPaths(into: &recorder)
    if list.graph.vertexCount <= 2000 { try rank(into: &recorder) }
  }

  private func sort(into recorder: inout Recorder) {
    recorder.time("topological-order", data.name) { _ in
      Double(list.graph.topologicalOrder().vertices?.count ?? 0)
    }
  }

  /// Times what goes over the whole graph, each run from another vertex.
  private func search(into recorder: inout Recorder) throws {
    let (graph, weights) = (list.graph, list.weights)
    let count = graph.vertexCount
    func source(_ run: Int) -> VertexID { VertexID(data.sources[run % data.sources.count]) }
    try recorder.time("one-to-all", data.name) { run in
      let tree = try graph.shortestPathTree(from: source(run), weights: weights)
      return [count - 1, count / 2].reduce(0) {
        $0 + (tree.distance(to: VertexID($1)) ?? 1e300)
      }
    }
    try recorder.time("bfs", data.name) { run in
      Double(try graph.reachable(from: source(run)).count)
    }
    recorder.time("scc", data.name) { _ in
      Double(graph.stronglyConnectedComponents().count)
    }
  }

  /// Times what goes from one vertex to another.
  private func findPaths(into recorder: inout Recorder) throws {
    let (graph, weights) = (list.graph, list.weights)
    let pairs = data.pairs.map { (source: VertexID($0.source), target: VertexID($0.target)) }
    if recorder.includes("one-to-one") {
      var search = BidirectionalSearch(graph, weights: weights)
      try recorder.time("one-to-one", data.name, questions: pairs.count) { _ in
        try pairs.reduce(0) { $0 + (try search.distance(from: $1.source, to: $1.target) ?? 0) }
      }
    }
    guard graph.vertexCount <= 200_000 else { return }
    for count in [10, 100] {
      try recorder.time("yen-\(count)", data.name, questions: pairs.count) { _ in
        try pairs.reduce(0) { sum, pair in
          try graph.shortestSimplePaths(from: pair.source, to: pair.target, weights: weights)
            .prefix(count).reduce(sum) { $0 + $1.weight }
        }
      }
    }
  }

  /// Times what searches from every vertex.
  private func rank(into recorder: inout Recorder) throws {
    let (graph, weights) = (list.graph, list.weights)
    try recorder.time("betweenness", data.name) { _ in
      let scores = try graph.betweenness()
      return graph.vertices.reduce(0) { $0 + scores[$1] }
    }
    try recorder.time("betweenness-weighted", data.name) { _ in
      let scores = try graph.betweenness(weights: weights)
      return graph.vertices.reduce(0) { $0 + scores[$1] }
    }
  }
}
