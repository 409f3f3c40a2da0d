/// How an answer in JSON is laid out.
public enum JSONLayout: Hashable, Sendable {
  /// For people: several lines where one would be long.
  case readable

  /// For programs: one line, as the format JSON Lines has it.
  case line
}

extension JSONNode {
  /// The text of a whole answer.
  ///
  /// - Parameters:
  ///   - layout: how it is laid out.
  ///   - id: whose answer it is, for a first field `id`; `nil` for none.
  /// - Returns: the text, with a line break at its end.
  package func answer(_ layout: JSONLayout, id: String? = nil) -> String {
    var answer = self
    if let id, case .object(let fields) = self {
      answer = .object([("id", .string(id))] + fields)
    }
    switch layout {
    case .readable: return answer.text() + "\n"
    case .line:
      var bytes: [UInt8] = []
      answer.writeLine(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Appends the text on one line: a blank behind each comma and colon, and no other.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of text.
  func writeLine(to bytes: inout [UInt8]) {
    switch self {
    case .raw(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONText.appendQuoted(text, to: &bytes)
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for (position, element) in elements.enumerated() {
        if position > 0 { bytes.append(contentsOf: ", ".utf8) }
        element.writeLine(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (position, field) in fields.enumerated() {
        if position > 0 { bytes.append(contentsOf: ", ".utf8) }
        JSONText.appendQuoted(field.0, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        field.1.writeLine(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension JSONText {
  /// Appends what ``quoted(_:)`` gives.
  fileprivate static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain else { return bytes.append(contentsOf: quoted(text).utf8) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }
}
