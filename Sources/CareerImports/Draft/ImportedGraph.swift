public import CareerGraph

/// A graph that was made from somebody's data, and what there is to say about its making.
public struct ImportedGraph: Sendable {
  /// The graph.
  public let graph: CareerGraph

  /// What was filled in because the data do not state it, counted by what it is.
  public let tally: ImportTally

  /// What was left out or read otherwise than one may expect, and why: a sentence each.
  public let notes: [String]

  /// Makes the result of an import.
  public init(graph: CareerGraph, tally: ImportTally = ImportTally(), notes: [String]) {
    self.graph = graph
    self.tally = tally
    self.notes = notes
  }
}
