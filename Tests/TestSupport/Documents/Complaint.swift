/// A document, on as few lines as it needs, and all that is said of it.
package struct Complaint: Sendable, CustomStringConvertible {
  package let document: String
  package let words: [String]

  /// A document with these further fields behind its format.
  package init(_ fields: String, _ words: String...) {
    self.init(whole: "{\"format\": 1,\n\(fields)}", words)
  }

  package init(whole document: String, _ words: [String]) {
    self.document = document
    self.words = words
  }

  /// A skill with these further fields.
  package static func skill(_ fields: String, _ words: String...) -> Complaint {
    Complaint(
      whole: "{\"format\": 1, \"skills\": [{\"id\": \"s\", \"name\": \"S\", \"kind\": \"soft\",\n"
        + "\(fields)}]}", words)
  }

  /// A role with these further fields.
  package static func role(_ fields: String, _ words: String...) -> Complaint {
    Complaint(
      whole: "{\"format\": 1, \"roles\": [{\"id\": \"r\", \"name\": \"R\",\n\(fields)}]}", words)
  }

  /// A transition between two roles with these further fields.
  package static func move(_ fields: String, _ words: String...) -> Complaint {
    Complaint(
      whole: "{\"format\": 1, \"roles\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", "
        + "\"name\": \"B\"}],\n\"transitions\": [{\"from\": \"a\", \"to\": \"b\", \"kind\": "
        + "\"lateral\",\n\(fields)}]}", words)
  }

  package var expected: String { words.map { "f:" + $0 }.joined(separator: "\n") }

  package var description: String { document }
}
