/// Writes the scalars of JSON.
package enum JSONText {
  /// The words that are values.
  package static let words = ["true", "false", "null"]

  /// A text for a message on one line: cut where it is long, control characters as escapes.
  package static func excerpt(_ text: String, limit: Int = 60) -> String {
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return shown + "…" }
      shown += isPlain(scalar) ? String(scalar) : escape(scalar)
    }
    return shown
  }

  /// A string in quotes, with the escapes that JSON demands and no more.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isPlain(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a character neither controls a terminal nor ends a line.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": false
    default: true
    }
  }

  /// The escape of a character with up to four hexadecimal digits.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// A number that reads back as the same one, whole numbers without a point.
  package static func number(_ value: Double) -> String {
    if let integer = Int64(exactly: value), integer.magnitude < 1 << 53 { return String(integer) }
    return value.description
  }
}
