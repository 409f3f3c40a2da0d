public import CareerGraph

/// A graph that was made from somebody's data, and what there is to say about its making.
public struct ImportedGraph: Sendable {
  /// The graph.
  public let graph: CareerGraph

  /// What was left out, derived or assumed, and why: a sentence each.
  public let notes: [String]

  /// Makes the result of an import.
  public init(graph: CareerGraph, notes: [String]) {
    self.graph = graph
    self.notes = notes
  }
}
