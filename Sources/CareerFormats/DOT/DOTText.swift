/// Writes texts so that Graphviz shows them as they are.
enum DOTText {
  /// A quoted label of several lines.
  ///
  /// An ampersand would begin an entity, a backslash an escape such as `\N`; both are escaped
  /// before the quotes and line breaks. Characters that no picture can show become `�`.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  /// A quoted label of several lines that begin at its left edge.
  static func leftLabel(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\""
  }

  /// A quoted label.
  static func label(_ text: String) -> String { label([text]) }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += " "
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
