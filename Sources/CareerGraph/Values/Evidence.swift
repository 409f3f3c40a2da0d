/// What the figures of one skill, role or transition rest on.
///
/// Each entry names a figure and the sources that it rests on. A figure is a field of the element,
/// or one skill of such a field, as `skills.python`; an entry for one skill comes before the entry
/// for all, and figures without an entry rest on the element's own sources.
///
/// ```swift
/// let evidence: Evidence = ["salary": ["survey"], "skills": ["handbook"], "skills.sql": ["guess"]]
/// ```
public struct Evidence: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One figure and what it rests on.
  public struct Entry: Hashable, Sendable {
    /// The figure, as a document writes it: `experience`, `skills`, `skills.python`.
    public let figure: String

    /// The ids of the sources that it rests on.
    public let sources: [String]

    /// Makes an entry, which is checked by the element that takes it.
    public init(figure: String, sources: [String]) {
      self.figure = figure
      self.sources = sources
    }
  }

  /// The entries, in their author's order.
  public let entries: [Entry]

  /// Makes evidence from entries, which are checked by the element that takes them.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Makes evidence from a literal.
  public init(dictionaryLiteral elements: (String, [String])...) {
    entries = elements.map { Entry(figure: $0.0, sources: $0.1) }
  }

  /// Whether nothing is said of any figure.
  public var isEmpty: Bool { entries.isEmpty }

  /// Refuses figures that an element does not have and those that stand twice.
  func checked(_ element: EvidenceElement) throws(InvalidValue) -> Evidence {
    var seen: Set<String> = []
    for entry in entries {
      guard EvidencePath(entry.figure, of: element) != nil else {
        throw InvalidValue(EvidencePath.refusal(of: entry.figure, in: element))
      }
      guard seen.insert(entry.figure).inserted else {
        throw InvalidValue("evidence for '\(entry.figure)' stands twice")
      }
    }
    return self
  }
}

/// What sort of element evidence is about.
package enum EvidenceElement: String, Sendable {
  case skill, role, transition

  /// The fields whose figures have evidence.
  package var fields: [EvidenceField] {
    switch self {
    case .skill: [.hoursPerLevel, .requires]
    case .role: [.experience, .skills, .teaches, .salary]
    case .transition: [.years, .wait, .experience, .skills, .credit, .likelihood]
    }
  }
}

/// A field whose figures have evidence.
package enum EvidenceField: String, CaseIterable, Sendable {
  case hoursPerLevel, requires, experience, skills, teaches, salary, years, wait, credit, likelihood

  /// Whether the field holds levels of skills, each of which is a figure of its own.
  package var holdsLevels: Bool { self == .requires || self == .skills || self == .teaches }
}

/// The name of a figure in its parts: a field, and of levels perhaps one skill.
package struct EvidencePath {
  package let field: EvidenceField
  package let skill: String?

  /// Reads the name of a figure of an element; `nil` for one that it does not have.
  package init?(_ figure: String, of element: EvidenceElement) {
    let dot = figure.utf8.firstIndex(of: UInt8(ascii: "."))
    let name = String(figure[..<(dot ?? figure.endIndex)])
    guard let field = EvidenceField(rawValue: name), element.fields.contains(field) else {
      return nil
    }
    self.field = field
    guard let dot else {
      skill = nil
      return
    }
    let skill = String(figure[figure.utf8.index(after: dot)...])
    guard field.holdsLevels, !skill.isEmpty else { return nil }
    self.skill = skill
  }

  /// Says that an element has no such figure, and which it has.
  package static func refusal(of figure: String, in element: EvidenceElement) -> String {
    let names = element.fields.map(\.rawValue)
    let near = EditDistance.nearest(to: figure, among: names, limit: 1).first
    let advice =
      near.map { "did you mean '\($0)'?" } ?? "there are \(names.joined(separator: ", "))"
    return "a \(element.rawValue) has no figure '\(figure)' to give evidence for; \(advice)"
  }
}
