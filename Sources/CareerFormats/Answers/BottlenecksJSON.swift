import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Writes where the ways of a graph come together as JSON, with the fields of section 6 of the
/// model.
public struct BottlenecksJSON {
  private let graph: CareerGraph
  private let top: Int

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - graph: the graph that was asked about.
  ///   - top: how many roles and moves are listed.
  public init(_ graph: CareerGraph, top: Int) {
    self.graph = graph
    self.top = top
  }

  /// The text of what every way from one role to another passes; of no way where there is none.
  public func text(of way: UnavoidableWay?, from start: RoleID, to goal: RoleID) -> String {
    var fields = ends(start, goal) + [("reachable", .bool(way != nil))]
    fields.append(("roles", .list((way?.roles ?? []).map { .string(graph.id(of: $0)) })))
    fields.append(("moves", .list((way?.moves ?? []).map { .object(ends(of: $0)) })))
    return JSONNode.object(fields).text() + "\n"
  }

  /// The text of what is out of reach without each role and move.
  public func text(of closures: Closures, from start: RoleID) -> String {
    let roles = closures.roles.prefix(top).map { closure in
      JSONNode.object([
        ("role", .string(graph.id(of: closure.subject))), ("cutsOff", .number(closure.count)),
      ])
    }
    let moves = closures.moves.prefix(top).map { closure in
      JSONNode.object(ends(of: closure.subject) + [("cutsOff", .number(closure.count))])
    }
    let fields = ends(start, nil) + [("ahead", .number(closures.ahead))]
    return text(
      fields, roles, moves, of: (roles: closures.roles.count, moves: closures.moves.count))
  }

  /// The text of the roles and moves on which most of the quickest ways depend.
  public func text(of traffic: Traffic, closures: Closures) -> String {
    let roles = traffic.roles.prefix(top).map { use in
      JSONNode.object([
        ("role", .string(graph.id(of: use.subject))), ("share", .rounded(use.share)),
        ("cutsOff", .number(closures.count(without: use.subject))),
      ])
    }
    let moves = traffic.moves.prefix(top).map { use in
      JSONNode.object(ends(of: use.subject) + [("share", .rounded(use.share))])
    }
    let seed = traffic.seed.map { JSONNode.raw("\($0)") } ?? .raw("null")
    let fields =
      ends(nil, nil) + [
        ("pairs", .number(traffic.pairCount)), ("sources", .number(traffic.sourceCount)),
        ("seed", seed),
      ]
    return text(fields, roles, moves, of: (traffic.roles.count, traffic.moves.count))
  }

  private func text(
    _ head: [(String, JSONNode)], _ roles: [JSONNode], _ moves: [JSONNode],
    of counts: (roles: Int, moves: Int)
  ) -> String {
    JSONNode.object(
      head + [
        ("roles", .list(roles)), ("roleCount", .number(counts.roles)), ("moves", .list(moves)),
        ("moveCount", .number(counts.moves)),
      ]
    ).text() + "\n"
  }

  private func ends(_ start: RoleID?, _ goal: RoleID?) -> [(String, JSONNode)] {
    [
      ("from", .optional(start.map { graph.id(of: $0) })),
      ("to", .optional(goal.map { graph.id(of: $0) })),
    ]
  }

  private func ends(of move: RolePair) -> [(String, JSONNode)] { ends(move.from, move.to) }
}
