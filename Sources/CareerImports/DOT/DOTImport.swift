public import CareerDocuments
import CareerGraph

/// Makes a career graph of a drawing in the DOT language.
public enum DOTImport {
  /// Reads a graph that ``GraphDOT`` has written, as it was, or the drawing of somebody else.
  ///
  /// A node is a role, and an edge is a transition. Of another drawing, labels are names, clusters
  /// are tracks, and the attributes of nodes and edges say the rest; what they
  /// do not say is assumed by rules that the graph's source `assumption` states.
  ///
  /// - Parameters:
  ///   - file: the text.
  ///   - title: what the graph is about, instead of what the text says.
  /// - Returns: the graph, and what was left out or assumed.
  /// - Throws: ``InvalidDocument`` with what is wrong and where.
  /// - Complexity: O(*n* + *m* · *d*) expected time and O(*n* + *m*) space for *n* bytes, *m* nodes
  ///   and edges, and subgraphs that stand *d* deep inside each other.
  public static func read(
    _ file: ImportFile, title: String? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    let lines = LineIndex(file.bytes)
    try lines.check(
      name: file.name, what: "a graph in the DOT language", begins: "digraph {")
    do throws(ProblemLog) {
      let (graph, warnings) = try parse(file.bytes)
      var reader = DOTCareerReader(graph, fileName: file.name)
      let career = try reader.read(title: title)
      let told = warnings + reader.warnings.problems
      let places = lines.locations(of: told.map { $0.offset ?? 0 })
      let words = zip(told, places).map { warning, place in
        Diagnostic(
          file: file.name, location: place, severity: .warning, message: warning.message
        ).description
      }
      return ImportedGraph(
        graph: career, tally: reader.tally.filledIn, notes: words + reader.notes)
    } catch {
      throw InvalidDocument(file: file.name, error, lines: lines)
    }
  }

  private static func parse(
    _ bytes: [UInt8]
  ) throws(ProblemLog) -> (graph: DOTGraph, warnings: [TextProblem]) {
    do throws(TextProblem) {
      return try DOTParser.parse(bytes)
    } catch {
      throw ProblemLog(error)
    }
  }
}

/// What an attribute of a node says of a role, where a person has drawn the graph.
enum NodeAttribute: String, CaseIterable {
  case label, track, level, years, skills, teaches, entry, final, salary, summary
}

/// What an attribute of an edge says of a transition, where a person has drawn the graph.
enum EdgeAttribute: String, CaseIterable {
  case label, kind, via, years, wait, experience, skills, credit, likelihood
}
