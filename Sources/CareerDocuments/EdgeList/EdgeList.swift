public import CareerGraph

/// A weighted graph of numbered vertices, as a text of one edge a line.
///
/// Each line holds the number of the source, the number of the target and the weight, with tabs
/// between them: `12⇥40⇥7.25`. Vertices are numbered from 0. There is no header.
///
/// ```swift
/// let list = try EdgeList.read(try Files.read("moves.tsv"), name: "moves.tsv")
/// let tree = try list.graph.shortestPathTree(from: VertexID(0), weights: list.weights)
/// ```
public struct EdgeList: Sendable {
  /// The graph; its vertices are 0 to the greatest number in the text.
  public let graph: Digraph<VertexID, EdgeID>

  /// The weights of its edges.
  public let weights: EdgeWeights<EdgeID, Double>
}

extension EdgeList {
  /// Reads an edge list.
  ///
  /// - Parameters:
  ///   - bytes: the text; lines end with a line feed, with or without a carriage return before it.
  ///   - name: the name of the file, for messages.
  /// - Returns: the graph and its weights; edges of one source keep their order.
  /// - Throws: ``InvalidDocument`` with the first thing that is wrong, and where.
  /// - Complexity: O(*b* + *n* + *m*) time and space for *b* bytes, *n* vertices and *m* edges; the
  ///   numbers of vertices can't exceed 64 *m* and 2²⁴ both.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(InvalidDocument) -> EdgeList {
    var scanner = EdgeListScanner(bytes)
    do {
      try scanner.scan()
    } catch {
      let problem = TextProblem(offset: error.offset, message: error.message)
      throw InvalidDocument(file: name, ProblemLog(problem), lines: LineIndex(bytes))
    }
    let (graph, origins) = Digraph<VertexID, EdgeID>.arranged(
      vertexCount: scanner.vertexCount, sources: Array(scanner.sources),
      targets: Array(scanner.targets))
    let values = origins.map { origins in origins.map { scanner.weights[Int($0)] } }
    do {
      return EdgeList(
        graph: graph, weights: try EdgeWeights(values ?? Array(scanner.weights), for: graph))
    } catch {
      throw InvalidDocument(file: name, message: error.description)
    }
  }
}
