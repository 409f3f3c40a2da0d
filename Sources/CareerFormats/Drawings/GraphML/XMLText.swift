/// Writes texts in XML 1.0.
enum XMLText {
  /// A text as the content of an element or an attribute.
  ///
  /// Control characters that XML 1.0 allows are written as references, so that no reader takes them
  /// for space and no terminal obeys them. Those that it forbids in any form become `�`.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        result += "&#\(scalar.value);"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text is a name token, as XML Schema wants ids to be: made of letters, digits, `-`,
  /// `_`, `.` and `:` only.
  static func isNameToken(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  /// `NameChar` of XML 1.0, fifth edition.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x2D, 0x2E, 0xB7, 0xC0...0xD6, 0xD8...0xF6,
      0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }
}
