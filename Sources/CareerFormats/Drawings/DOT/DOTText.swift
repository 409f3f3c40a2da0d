import CareerDocuments

/// Writes texts so that Graphviz shows them as they are.
enum DOTText {
  /// A quoted label of several lines.
  ///
  /// An ampersand would begin an entity, a backslash an escape such as `\N`; both are escaped
  /// before the quotes and line breaks. Characters that no picture can show, and those that turn the
  /// direction of what follows them, become `�`. A label of
  /// line breaks alone is empty: Graphviz 2.43 ends itself over a frame with a label that has a
  /// height and no width.
  static func label(_ lines: [String]) -> String {
    if lines.allSatisfy({ $0.unicodeScalars.allSatisfy { $0 == "\n" } }) { return "\"\"" }
    return "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  /// A quoted label of several lines that begin at its left edge.
  static func leftLabel(_ lines: [String]) -> String {
    "\"" + lines.map { escaped($0) + "\\l" }.joined() + "\""
  }

  /// A quoted label.
  static func label(_ text: String) -> String { label([text]) }

  /// An attribute that is JSON, and the positions in a document of what it holds.
  static func data(_ name: String, _ json: String, order: [Int]) -> String {
    let positions = order.map(String.init).joined(separator: " ")
    return "\(name)=\(data(json)), \(CareerAttribute.order)=\"\(positions)\""
  }

  /// A quoted value that is JSON, which Graphviz keeps as it is.
  ///
  /// In DOT a backslash can't stand before a quote, so quotes and backslashes inside the strings of
  /// the JSON become `\u0022` and `\u005c`.
  static func data(_ json: String) -> String {
    var result = "\""
    var scalars = json.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": result += "\\\""
      case "\\":
        switch scalars.next() {
        case "\""?: result += "\\u0022"
        case "\\"?, nil: result += "\\u005c"
        case let next?: result.unicodeScalars += [scalar, next]
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += " "
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
