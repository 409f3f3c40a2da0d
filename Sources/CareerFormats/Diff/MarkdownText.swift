/// Writes texts so that GitHub's Markdown shows them as they are.
///
/// In a name from a file nothing may become markup, a link, a mention, a reference or an emoji.
/// Characters that mean something are written as numeric entities, which are shown and never parsed
/// (CommonMark 0.31, section 2.5). Mentions, references and emoji are looked for in the text as it is
/// shown; there an empty comment stands between the letters.
///
/// The text is for the cell of a table or behind other words on a line: at the beginning of a line
/// it could begin a list.
enum MarkdownText {
  /// A text on one line.
  static func inline(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var hexDigits = 0
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      hexDigits = scalar.properties.isASCIIHexDigit ? hexDigits + 1 : 0
      // The name of a commit has seven digits or more.
      if hexDigits > 0, hexDigits.isMultiple(of: 6) { result += joint }
      switch scalar {
      case "@", "#": result += entity(scalar) + joint
      case ":" where next.map(isWordly) ?? false: result += entity(scalar) + joint
      case "." where ends(scalars[..<index], with: "www"): result += entity(scalar)
      case "-" where ends(scalars[..<index], with: "gh"): result += entity(scalar) + joint
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": result += entity(scalar)
      default: result += plain(scalar)
      }
    }
    return result
  }

  /// What breaks up a word for those who look for references in it, and shows nothing.
  private static let joint = "<!-- -->"

  private static func entity(_ scalar: Unicode.Scalar) -> String { "&#\(scalar.value);" }

  /// Whether a character can go on an address, the name of an emoji, or anything else like it.
  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "+" || scalar == "-" || scalar == "_"
      || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func ends(
    _ scalars: ArraySlice<Unicode.Scalar>, with word: String
  ) -> Bool {
    let end = String(String.UnicodeScalarView(scalars.suffix(word.unicodeScalars.count)))
    return end.lowercased() == word
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": " "
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{206F}", "\u{FFFE}", "\u{FFFF}":
      "\u{FFFD}"
    default: String(scalar)
    }
  }
}
