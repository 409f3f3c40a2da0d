public import CareerGraph

/// A career graph together with the file that it was read from.
///
/// ```swift
/// let document = try GraphDocument.read(bytes, name: "ladder.json")
/// let plan = try Planner(document.graph)…
/// ```
public struct GraphDocument: Sendable {
  /// The graph.
  public let graph: CareerGraph

  /// The name of the file, for messages.
  public let name: String

  package let lines: LineIndex
  package let offsets: ElementOffsets

  package init(graph: CareerGraph, name: String, lines: LineIndex, offsets: ElementOffsets) {
    self.graph = graph
    self.name = name
    self.lines = lines
    self.offsets = offsets
  }

  /// Where a part of the graph stands in the file.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the file.
  public func location(of place: GraphProblem.Place) -> SourceLocation {
    lines.locations(of: [offsets[place]])[0]
  }
}

/// Where the parts of a graph stand in a file, in bytes, in the order of the document.
package struct ElementOffsets: Sendable {
  package var sources: [UInt32] = []
  package var skills: [UInt32] = []
  package var roles: [UInt32] = []
  package var transitions: [UInt32] = []
  /// Where the objects of skills and roles begin, whose ids stand at `skills` and `roles`.
  package var skillStarts: [UInt32] = []
  package var roleStarts: [UInt32] = []
  package var transitionSources: [UInt32] = []
  package var transitionTargets: [UInt32] = []
  package var levels: [UInt32] = []
  package var sourceReferences: [UInt32] = []
  package var evidence: [UInt32] = []

  subscript(place: GraphProblem.Place) -> Int {
    let offset: UInt32
    switch place {
    case .graph: offset = 0
    case .source(let index): offset = sources[index]
    case .skill(let index): offset = skills[index]
    case .role(let index): offset = roles[index]
    case .transition(let index): offset = transitions[index]
    case .transitionSource(let index): offset = transitionSources[index]
    case .transitionTarget(let index): offset = transitionTargets[index]
    case .level(let index): offset = levels[index]
    case .sourceReference(let index): offset = sourceReferences[index]
    case .evidence(let index): offset = evidence[index]
    }
    return Int(offset)
  }
}

extension GraphDocument {
  /// Reads a document of format 1.
  ///
  /// All problems of the file are found in one run.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8, with or without a byte-order mark.
  ///   - name: the name of the file, for messages.
  /// - Returns: the graph, and where its parts stand in the file.
  /// - Throws: ``InvalidDocument`` with what is wrong and where, at most
  ///   ``InvalidDocument/limit`` problems.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(InvalidDocument) -> GraphDocument {
    let lines = LineIndex(bytes)
    try lines.check(name: name, what: "a graph document")
    var reader = GraphDocumentReader(bytes)
    guard let (graph, offsets) = reader.read() else {
      throw InvalidDocument(file: name, reader.log, lines: lines)
    }
    return GraphDocument(graph: graph, name: name, lines: lines, offsets: offsets)
  }
}
