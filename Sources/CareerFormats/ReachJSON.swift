public import CareerGraph
public import CareerPlanner

/// Writes what can be reached as JSON, with the fields of section 6 of the model.
public enum ReachJSON {
  /// The text of an answer: the roles, the soonest first.
  ///
  /// A role whose figures are not proven the best says `"proven": false`, and roles of which it is
  /// not known whether they can be reached are in a list `undecided`.
  public static func text(of reach: Reach, in graph: CareerGraph) -> String {
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
    return JSONNode.object(fields).text() + "\n"
  }
}
