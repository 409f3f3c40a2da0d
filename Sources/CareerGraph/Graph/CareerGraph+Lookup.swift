/// Why a name leads to no single role or skill.
public enum LookupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing has this id, name or alias.
  case unknown(what: String, name: String, suggestions: [String])

  /// Several things have this name or alias; `candidates` are their ids.
  case ambiguous(what: String, name: String, candidates: [String])

  /// The message for a person.
  public var description: String {
    switch self {
    case .unknown(let what, let name, let suggestions):
      let near = suggestions.map { "'\($0)'" }.joined(separator: ", ")
      return "no \(what) '\(name)'" + (near.isEmpty ? "" : "; did you mean \(near)?")
    case .ambiguous(let what, let name, let candidates):
      let ids = candidates.map { "'\($0)'" }.joined(separator: ", ")
      return "\(what) '\(name)' is ambiguous: \(ids)"
    }
  }
}

extension CareerGraph {
  /// Finds a role by its id, name or alias, without regard to letter case.
  ///
  /// An exact id comes before all other matches.
  ///
  /// - Throws: ``LookupError`` where no role or more than one has that name.
  /// - Complexity: O(1) expected time for an exact id, else O(*n*) for *n* characters of names.
  public func role(_ name: String) throws(LookupError) -> RoleID {
    if let exact = columns.roleSymbols.find(name) { return RoleID(exact.position) }
    return try find(
      "role", name, among: roles, id: id(of:),
      names: { role in
        let record = columns.roles[role.position]
        return [columns.texts[record.name]]
          + columns.lists[record.aliases.range].map { columns.texts[$0] }
      })
  }

  /// Finds a skill by its id or name, without regard to letter case.
  ///
  /// An exact id comes before all other matches.
  ///
  /// - Throws: ``LookupError`` where no skill or more than one has that name.
  /// - Complexity: O(1) expected time for an exact id, else O(*n*) for *n* characters of names.
  public func skill(_ name: String) throws(LookupError) -> SkillID {
    if let exact = columns.skillSymbols.find(name) { return SkillID(exact.position) }
    return try find("skill", name, among: skills, id: id(of:), names: { [self.name(of: $0)] })
  }

  private func find<ID: DenseIndex>(
    _ what: String, _ name: String, among all: DenseIndices<ID>, id: (ID) -> String,
    names: (ID) -> [String]
  ) throws(LookupError) -> ID {
    let wanted = name.lowercased()
    var matches: [ID] = []
    for candidate in all
    where id(candidate).lowercased() == wanted
      || names(candidate).contains(where: { $0.lowercased() == wanted })
    {
      matches.append(candidate)
    }
    if let match = matches.first {
      guard matches.count > 1 else { return match }
      throw .ambiguous(what: what, name: name, candidates: matches.map(id))
    }
    var suggestions: [String] = []
    let known = all.flatMap { candidate in
      ([id(candidate)] + names(candidate)).map { (text: $0, id: id(candidate)) }
    }
    let near = EditDistance.nearest(to: name, among: known.map(\.text), limit: 8)
    for text in near {
      for entry in known where entry.text == text && !suggestions.contains(entry.id) {
        suggestions.append(entry.id)
      }
    }
    throw .unknown(what: what, name: name, suggestions: Array(suggestions.prefix(4)))
  }
}
