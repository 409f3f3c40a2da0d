import CareerDocuments

/// Writes what is wrong with a line of a batch, in place of its answer.
public enum ProblemJSON {
  /// The text of a problem, on one line with a line break at its end.
  ///
  /// - Parameters:
  ///   - line: the number of the line, counted from 1.
  ///   - id: whose line it is, where it says so.
  ///   - message: what is wrong.
  /// - Returns: an object with the line, the id and the problem.
  public static func text(line: Int, id: String? = nil, _ message: String) -> String {
    JSONNode.object(
      [("line", .number(line))] + (id.map { [("id", .string($0))] } ?? [])
        + [("error", .string(message))]
    ).answer(.line)
  }
}
