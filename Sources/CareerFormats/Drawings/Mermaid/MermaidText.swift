import CareerDocuments

/// Writes texts so that Mermaid shows them as they are.
enum MermaidText {
  /// A quoted label of several lines.
  static func label(_ lines: [String]) -> String {
    let shown = lines.flatMap {
      $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    let text = shown.map(escaped).joined(separator: "<br>")
    return "\"\(text.isEmpty ? " " : text)\""
  }

  /// A quoted label.
  static func label(_ text: String) -> String { label([text]) }

  /// A string in YAML, for the title: JSON's escapes, and `%` as one, as `%%{` would begin a
  /// directive wherever it stands.
  ///
  /// Mermaid takes tags out of titles, and knows no entities there: `<` becomes `‹`.
  static func title(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var shown = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "<": shown += "‹"
      case ">": shown += "›"
      default: shown += picture(scalar) ?? String(scalar)
      }
    }
    return JSONText.quoted(shown).replacing("%", with: "\\u0025")
  }

  /// A line in which nothing means anything to Mermaid.
  ///
  /// Letters, digits and what can stand between them stay readable; every other character is an
  /// entity by its number (`#34;`), which the lexer, the search for directives and styles, and the
  /// Markdown that labels may hold all pass over. Characters that no picture can show become `�`.
  private static func escaped(_ line: Substring) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    var result = ""
    for index in first...last {
      let scalar = scalars[index]
      let before = index > first ? scalars[index - 1] : nil
      let after = index < last ? scalars[index + 1] : nil
      if let picture = picture(scalar) {
        result += picture
      } else if isPlain(scalar, after: before, before: after) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
    }
    return result
  }

  /// What stands for a character that can't be shown, that turns the direction of text, or that Mermaid itself writes in place of an
  /// entity (`ﬂ°`).
  private static func picture(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\t": " "
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}",
      "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      "\u{FFFD}"
    case "\u{FB02}": "fl"
    default: nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// Whether a character stands for itself between its neighbours.
  private static func isPlain(
    _ scalar: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", "'", "(", ")", "/", "?": true
    // A word or a range with a hyphen, but neither an arrow nor the bullet of a list.
    case "-": isWord(before) && isWord(after)
    // The point of a decimal number, or of an abbreviation; no numbered list and no address.
    case ".":
      isDigit(before) && isDigit(after) || isLetter(before) && (after == nil || after == " ")
    // `7+`, but no bullet.
    case "+": isDigit(before)
    // `$112k`, but no formula.
    case "$": isDigit(after)
    default: !scalar.isASCII
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "0"..."9" ~= $0 } ?? false
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "a"..."z" ~= $0 || "A"..."Z" ~= $0 } ?? false
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    isDigit(scalar) || isLetter(scalar)
  }
}
