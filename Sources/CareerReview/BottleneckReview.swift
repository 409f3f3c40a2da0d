import CareerGraph

/// Roles through which alone much of a large graph can be reached.
struct BottleneckReview {
  /// Fewer roles than this behind another are the rule on any ladder.
  private static let leastCount = 10

  private let graph: CareerGraph
  private let ways: EntryWays

  init(_ graph: CareerGraph, _ ways: EntryWays) {
    self.graph = graph
    self.ways = ways
  }

  /// The roles at which all ways to half of the graph come together and part again.
  ///
  /// - Complexity: O(*m* log *n*) time for *n* roles and *m* transitions.
  var findings: [Finding] {
    guard let tree = try? graph.digraph.dominatorTree(from: ways.entries) else { return [] }
    let count = ways.reached.count
    let entries = VertexSet(ways.entries)
    let least = max(Self.leastCount, (count + 1) / 2)
    // Where all that lies behind one role lies behind another too, the latter is told.
    var branches = [UInt32](repeating: 0, count: graph.roles.count)
    for role in ways.reached {
      if let dominator = tree.immediateDominator(of: role) { branches[dominator.position] += 1 }
    }
    return graph.roles.compactMap { role in
      let behind = tree.dominatedCount(by: role)
      guard behind >= least, branches[role.position] > 1, !entries.contains(role) else {
        return nil
      }
      return Finding(
        .bottleneck, at: .role(role),
        "\(counted(behind, "role")) of \(count) can only be reached through \(graph.quoted(role))",
        advice: "'careerpath bottlenecks' shows where another way would help")
    }
  }
}
