import CareerGraph

/// Roles that go by one name: on different tracks, where nobody can tell them apart, or on one.
struct TitleReview {
  let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  private struct Holder {
    let role: RoleID
    let title: String
    let isAlias: Bool
  }

  /// - Complexity: O(*n*) expected time and space for *n* characters of names and aliases.
  var findings: [Finding] {
    var first: [String: Holder] = [:]
    var findings: [Finding] = []
    for role in graph.roles {
      for (position, title) in graph.titles(of: role).enumerated() {
        let key = title.lowercased()
        guard key.contains(where: { !$0.isWhitespace }) else { continue }
        let holder = Holder(role: role, title: title, isAlias: position > 0)
        guard let other = first[key] else {
          first[key] = holder
          continue
        }
        if other.role != role { findings.append(finding(holder, other)) }
      }
    }
    return findings
  }

  private func finding(_ holder: Holder, _ other: Holder) -> Finding {
    let tracks = (graph.track(of: other.role), graph.track(of: holder.role))
    let roles = "\(graph.quoted(other.role)) and \(graph.quoted(holder.role))"
    let place = holder.isAlias ? "aliases" : "name"
    if let one = tracks.0, let two = tracks.1, one != two {
      return Finding(
        .titleOnTwoTracks, at: .role(holder.role), member: [place], others: [.role(other.role)],
        "the title \(quote(holder.title)) is used on two tracks, \(quote(one)) and \(quote(two)), "
          + "for \(roles)",
        advice: "add to each title what its track is")
    }
    return Finding(
      .repeatedTitle, at: .role(holder.role), member: [place], others: [.role(other.role)],
      "the title \(quote(holder.title)) is used for two roles, \(roles)",
      advice: "give each role a title of its own, so that a command can name it")
  }
}
