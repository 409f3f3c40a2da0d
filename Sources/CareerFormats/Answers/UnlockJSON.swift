import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes what skills would unlock as JSON, with the fields of section 6 of the model.
public enum UnlockJSON {
  /// The text of an answer, with a line break at its end.
  public static func text(of unlocks: Unlocks, in graph: CareerGraph) -> String {
    var fields: [(String, JSONNode)] = [
      ("from", .optional(unlocks.from.map { graph.id(of: $0) })),
      ("withinYears", .rounded(unlocks.withinYears)),
      ("rolesInReach", .number(unlocks.reachableCount)),
      ("unlocks", .list(unlocks.levels.map { node($0, in: graph) })),
    ]
    if let pairs = unlocks.pairs {
      fields.append(("pairs", .list(pairs.pairs.map { node($0, in: graph) })))
      fields.append(
        (
          "pairCounts",
          .object([("all", .number(pairs.count)), ("untried", .number(pairs.untried))])
        ))
    }
    let counts = unlocks.counts
    fields += [
      ("everything", node(unlocks.everything, in: graph)),
      (
        "levelCounts",
        .object([
          ("all", .number(counts.all)), ("withoutEffect", .number(counts.withoutEffect)),
          ("redundant", .number(counts.redundant)), ("undecided", .number(counts.undecided)),
        ])
      ),
      ("rolesWithoutSkills", ids(unlocks.rolesWithoutSkills, in: graph)),
      ("undecidedRoles", ids(unlocks.undecided, in: graph)),
      ("evidence", .counts(unlocks.evidenceCounts(in: graph))),
    ]
    return JSONNode.object(fields).text() + "\n"
  }

  private static func ids(_ roles: [RoleID], in graph: CareerGraph) -> JSONNode {
    .list(roles.map { .string(graph.id(of: $0)) })
  }

  private static func node(_ pair: UnlockPair, in graph: CareerGraph) -> JSONNode {
    .object(
      fields(pair.unlock, in: graph) + [
        ("onlyTogether", ids(pair.onlyTogether, in: graph)),
        ("savedYearsBeyondSum", .rounded(pair.savedBeyondSum)),
      ])
  }

  private static func node(_ unlock: Unlock, in graph: CareerGraph) -> JSONNode {
    .object(fields(unlock, in: graph))
  }

  private static func fields(_ unlock: Unlock, in graph: CareerGraph) -> [(String, JSONNode)] {
    [
      (
        "skills",
        .list(
          unlock.skills.map { held in
            .object([
              ("skill", .string(graph.id(of: held.skill))), ("level", .number(held.level)),
            ])
          })
      ),
      ("studyHours", .rounded(unlock.studyHours)),
      ("study", .list(unlock.study.map { node($0, in: graph) })),
      ("newRoles", .list(unlock.newRoles.map { node($0, in: graph) })),
      ("savedYears", .rounded(unlock.savedYears)),
      ("sooner", .list(unlock.sooner.map { node($0, in: graph) })),
      ("greatest", unlock.greatest.map { node($0, in: graph) } ?? .raw("null")),
      (
        "perHour",
        .object([
          ("newRoles", .finite(unlock.newRolesPerHour)),
          ("savedYears", .finite(unlock.savedYearsPerHour)),
        ])
      ),
      ("proven", .bool(unlock.isProven)),
    ]
  }

  private static func node(_ item: StudyItem, in graph: CareerGraph) -> JSONNode {
    .object([
      ("skill", .string(graph.id(of: item.skill))), ("fromLevel", .number(item.fromLevel)),
      ("toLevel", .number(item.toLevel)), ("hours", .rounded(item.hours)),
      ("assumed", .bool(item.isAssumed)),
    ])
  }

  private static func node(_ role: UnlockedRole, in graph: CareerGraph) -> JSONNode {
    var fields: [(String, JSONNode)] = [
      ("role", .string(graph.id(of: role.role))), ("years", .rounded(role.years)),
    ]
    switch role.otherwise {
    case .after(let years): fields.append(("otherwiseYears", .rounded(years)))
    case .never: fields.append(("otherwiseYears", .raw("null")))
    case .unknown: break
    }
    return .object(fields)
  }

  private static func node(_ role: SoonerRole, in graph: CareerGraph) -> JSONNode {
    .object([
      ("role", .string(graph.id(of: role.role))), ("savedYears", .rounded(role.savedYears)),
    ])
  }
}
