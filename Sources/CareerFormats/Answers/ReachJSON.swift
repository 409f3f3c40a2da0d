public import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes what can be reached as JSON, with the fields of section 6 of the model.
public enum ReachJSON {
  /// The text of an answer: the roles, the soonest first.
  ///
  /// A role whose figures are not proven the best says `"proven": false`, and roles of which it is
  /// not known whether they can be reached are in a list `undecided`.
  ///
  /// - Parameters:
  ///   - reach: the answer.
  ///   - id: whose answer it is, for a first field `id`; `nil` for none.
  ///   - layout: how the text is laid out.
  ///   - graph: the graph searched.
  /// - Returns: an object, with a line break at its end.
  public static func text(
    of reach: Reach, id: String? = nil, layout: JSONLayout = .readable, in graph: CareerGraph
  ) -> String {
    let roles = reach.roles.map { reached in
      var fields: [(String, JSONNode)] = [
        ("role", .string(graph.id(of: reached.role))), ("years", .rounded(reached.years)),
        ("studyHours", .rounded(reached.studyHours)), ("steps", .number(reached.steps)),
        ("firstMove", .string(graph.id(of: reached.firstMove))),
      ]
      if !reached.isProven { fields.append(("proven", .raw("false"))) }
      return JSONNode.object(fields)
    }
    var fields: [(String, JSONNode)] = [("roles", .list(roles))]
    if !reach.undecided.isEmpty {
      fields.append(("undecided", .list(reach.undecided.map { .string(graph.id(of: $0)) })))
    }
    fields.append(("evidence", .counts(reach.evidence)))
    return JSONNode.object(fields).answer(layout, id: id)
  }
}
