/// A document that states facts of a graph.
public struct Source: Hashable, Sendable {
  /// The id by which skills, roles and transitions name it.
  public let id: String

  /// The document's title.
  public let title: String?

  /// Where and when it was read, or how figures were chosen.
  public let note: String?

  /// How well the figures are known that rest on it.
  public let grade: EvidenceGrade

  /// The author's own fields.
  public let extensions: [Extension]

  /// Makes a source.
  ///
  /// - Throws: ``InvalidValue`` where the id is empty.
  public init(
    id: String, title: String? = nil, note: String? = nil, grade: EvidenceGrade = .stated,
    extensions: [Extension] = []
  ) throws(InvalidValue) {
    self.init(
      checkedID: try id.checkedIdentifier("a source id"), title: title, note: note,
      grade: grade, extensions: extensions)
  }

  init(
    checkedID id: String, title: String?, note: String?, grade: EvidenceGrade,
    extensions: [Extension]
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.grade = grade
    self.extensions = extensions
  }
}

/// A field of the author's own, which the model gives no meaning: its name begins with `x-`.
public struct Extension: Hashable, Sendable {
  /// The field of the element in which it stands, such as `salary`; `nil` in the element itself.
  public let parent: String?

  /// The name, beginning with `x-`.
  public let name: String

  /// The value as JSON text without comments or line breaks.
  public let json: String

  package init(parent: String?, name: String, json: String) {
    self.parent = parent
    self.name = name
    self.json = json
  }
}
