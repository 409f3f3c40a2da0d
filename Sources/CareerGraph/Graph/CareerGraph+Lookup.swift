/// A role or a skill as a message names it: `Data Scientist (data-scientist)`.
public struct NamedElement: Hashable, Sendable, CustomStringConvertible {
  /// The id.
  public let id: String

  /// The name of the document, which may be empty.
  public let name: String

  /// Names an element.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// The name with the id behind it; the id alone in quotes where the name says no more.
  public var description: String {
    name.isEmpty || name.lowercased() == id.lowercased() ? "'\(id)'" : "\(name) (\(id))"
  }
}

/// Why a name leads to no single role or skill.
public enum LookupError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing has this id, name or alias; `suggestions` have one that is near.
  case unknown(what: String, name: String, suggestions: [NamedElement])

  /// Several things have this name or alias.
  case ambiguous(what: String, name: String, candidates: [NamedElement])

  /// The message for a person.
  public var description: String {
    switch self {
    case .unknown(let what, let name, let suggestions):
      let near = Self.alternatives(suggestions)
      return "no \(what) '\(name)'" + (near.isEmpty ? "" : "; did you mean \(near)?")
    case .ambiguous(let what, let name, let candidates):
      return "\(what) '\(name)' is ambiguous: \(Self.alternatives(candidates))"
    }
  }

  private static func alternatives(_ elements: [NamedElement]) -> String {
    let names = elements.map(\.description)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}

extension CareerGraph {
  /// A role as a message names it.
  public func naming(_ role: RoleID) -> NamedElement {
    NamedElement(id: id(of: role), name: name(of: role))
  }

  /// A skill as a message names it.
  public func naming(_ skill: SkillID) -> NamedElement {
    NamedElement(id: id(of: skill), name: name(of: skill))
  }

  /// Finds a role by its id, name or alias, without regard to letter case.
  ///
  /// An exact id comes before all other matches.
  ///
  /// - Throws: ``LookupError`` where no role or more than one has that name.
  /// - Complexity: O(1) expected time for an exact id, else O(*n*) for *n* characters of names.
  public func role(_ name: String) throws(LookupError) -> RoleID {
    if let exact = columns.roleSymbols.find(name) { return RoleID(exact.position) }
    return try find(
      "role", name, among: roles, naming: { self.naming($0) }, names: { self.titles(of: $0) })
  }

  /// Finds a skill by its id, name or alias, without regard to letter case.
  ///
  /// An exact id comes before all other matches.
  ///
  /// - Throws: ``LookupError`` where no skill or more than one has that name.
  /// - Complexity: O(1) expected time for an exact id, else O(*n*) for *n* characters of names.
  public func skill(_ name: String) throws(LookupError) -> SkillID {
    if let exact = columns.skillSymbols.find(name) { return SkillID(exact.position) }
    return try find(
      "skill", name, among: skills, naming: { self.naming($0) },
      names: { skill in
        let record = columns.skills[skill.position]
        return [columns.texts[record.name]]
          + columns.lists[record.aliases.range].map { columns.texts[$0] }
      })
  }

  private func find<ID: DenseIndex>(
    _ what: String, _ name: String, among all: DenseIndices<ID>, naming: (ID) -> NamedElement,
    names: (ID) -> [String]
  ) throws(LookupError) -> ID {
    let wanted = name.lowercased()
    var matches: [ID] = []
    for candidate in all
    where naming(candidate).id.lowercased() == wanted
      || names(candidate).contains(where: { $0.lowercased() == wanted })
    {
      matches.append(candidate)
    }
    if let match = matches.first {
      guard matches.count > 1 else { return match }
      throw .ambiguous(what: what, name: name, candidates: matches.map(naming))
    }
    var suggestions: [NamedElement] = []
    let known = all.flatMap { candidate in
      let element = naming(candidate)
      return ([element.id] + names(candidate)).map { (text: $0, element: element) }
    }
    let near = EditDistance.nearest(to: name, among: known.map(\.text), limit: 8)
    for text in near {
      for entry in known where entry.text == text && !suggestions.contains(entry.element) {
        suggestions.append(entry.element)
      }
    }
    throw .unknown(what: what, name: name, suggestions: Array(suggestions.prefix(4)))
  }
}
