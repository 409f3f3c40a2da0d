import CareerGraph

/// Which roles people get to from where they start, and which lead no further.
struct EntryWays {
  let graph: CareerGraph

  /// The roles where people start: those marked so, else those that ask for no experience, which is
  /// where the model lets somebody from outside begin.
  let entries: [RoleID]

  /// Whether the graph itself marks them.
  let areMarked: Bool

  /// The roles that an entry leads to, with the entries.
  let reached: VertexSet<RoleID>

  init(_ graph: CareerGraph) {
    self.graph = graph
    let marked = graph.roles.filter { graph.isEntry($0) }
    areMarked = !marked.isEmpty
    entries = areMarked ? marked : graph.roles.filter { graph.minimumExperience(of: $0) == 0 }
    var reached = VertexSet<RoleID>(vertexCount: graph.roles.count)
    var open = entries
    for role in entries { reached.insert(role) }
    while let role = open.popLast() {
      for move in graph.transitions(from: role) {
        let next = graph.target(of: move)
        if reached.insert(next) { open.append(next) }
      }
    }
    self.reached = reached
  }

  /// What is found about ways in and ways on.
  var findings: [Finding] { unreachable + withoutEntry + deadEnds }

  private var unreachable: [Finding] {
    graph.roles.lazy.filter { !reached.contains($0) }.map { role in
      let start = areMarked ? "any entry role" : "any role that asks for no experience"
      var message = "\(graph.quoted(role)) can't be reached from \(start)"
      let before = VertexSet(graph.transitions(to: role).map { graph.source(of: $0) })
      if !before.isEmpty {
        let names = listed(before.map { graph.quoted($0) })
        message += "; only \(names) \(before.count == 1 ? "leads" : "lead") to it"
      }
      return Finding(
        .unreachableRole, at: .role(role), message,
        advice: "add a transition into it, or mark it \"entry\": true")
    }
  }

  private var withoutEntry: [Finding] {
    guard !areMarked, !graph.transitions.isEmpty else { return [] }
    return [
      Finding(
        .noEntry, at: .graph, "no role is marked as one where people start",
        advice: "mark such roles \"entry\": true; until then those that ask for no experience count"
      )
    ]
  }

  private var deadEnds: [Finding] {
    graph.roles.lazy.filter { graph.transitions(from: $0).isEmpty && !graph.isFinal($0) }.map {
      Finding(
        .deadEnd, at: .role($0), "no move leads on from \(graph.quoted($0))",
        advice: "add a transition out of it, or mark it \"final\": true")
    }
  }
}
