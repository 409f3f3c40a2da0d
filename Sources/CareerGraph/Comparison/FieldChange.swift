/// A field of an element that says something else than it did.
public struct FieldChange: Hashable, Sendable {
  /// The name of the field in a document, with that of its object before it where it stands in one:
  /// `years`, `salary.median`.
  public let name: String

  /// What it said and what it says; `nil` where it says nothing.
  public let values: Versions<FieldValue>

  /// The same change the other way round.
  public var mirrored: FieldChange { FieldChange(name: name, values: values.mirrored) }
}

/// What a field says.
public enum FieldValue: Hashable, Sendable {
  /// Words.
  case text(String)

  /// A number: years, pay, a share.
  case number(Double)

  /// Yes or no.
  case flag(Bool)

  /// A quantity that is certain or has three points.
  case estimate(Estimate)

  /// The hours of study of a skill.
  case hours(LevelHours)

  /// Words of which the order means nothing.
  case list([String])

  /// The text of a field of the author's own.
  case json(String)
}

/// Collects the fields in which two versions of an element differ.
struct FieldComparison {
  private(set) var changes: [FieldChange] = []

  /// Compares one field.
  mutating func compare(_ name: String, _ old: FieldValue?, _ new: FieldValue?) {
    guard old != new else { return }
    changes.append(FieldChange(name: name, values: Versions(old: old, new: new)))
  }

  mutating func compare(_ name: String, _ old: String?, _ new: String?) {
    compare(name, old.map { .text($0) }, new.map { .text($0) })
  }

  mutating func compare(_ name: String, _ old: Double?, _ new: Double?) {
    compare(name, old.map { .number($0) }, new.map { .number($0) })
  }

  mutating func compare(_ name: String, _ old: Int?, _ new: Int?) {
    compare(name, old.map(Double.init), new.map(Double.init))
  }

  mutating func compare(_ name: String, _ old: Bool, _ new: Bool) {
    compare(name, .flag(old), .flag(new))
  }

  /// Compares lists whose order means nothing; an empty one says nothing.
  mutating func compare(_ name: String, _ old: [String], _ new: [String]) {
    guard old.sorted() != new.sorted() else { return }
    compare(name, old.isEmpty ? nil : .list(old), new.isEmpty ? nil : .list(new))
  }

  /// Compares the author's own fields by their names, in the order of the new version, then those
  /// that are gone.
  mutating func compare(_ old: [Extension], _ new: [Extension]) {
    func byName(_ fields: [Extension]) -> [String: FieldValue] {
      Dictionary(
        fields.map { ($0.path, .json($0.json)) }, uniquingKeysWith: { first, _ in first })
    }
    guard old != new else { return }
    let (before, after) = (byName(old), byName(new))
    for field in new { compare(field.path, before[field.path], .json(field.json)) }
    for field in old where after[field.path] == nil { compare(field.path, .json(field.json), nil) }
  }
}

extension Extension {
  /// The name, with that of the object in which it stands before it.
  fileprivate var path: String { parent.map { "\($0).\(name)" } ?? name }
}
