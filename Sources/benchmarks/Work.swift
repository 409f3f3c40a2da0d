/// The names of all that can be timed.
enum Work {
  /// What is timed on graphs, on careers, and on the command as a whole process.
  static let names = graphs + careers + command

  static let graphs = [
    "load-tsv", "one-to-all", "one-to-one", "bfs", "scc", "topological-order", "yen-10", "yen-100",
    "betweenness", "betweenness-weighted",
  ]

  static let careers = [
    "read-json", "write-json", "plan", "effort", "reach", "alternatives", "tradeoffs", "estimate",
  ]

  static let command = ["batch", "batch-one-job", "start"]
}
