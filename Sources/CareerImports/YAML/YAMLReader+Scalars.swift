import CareerDocuments

// MARK: - Keys

extension YAMLReader {
  /// Whether the line goes on with a key and its colon.
  mutating func isAtKey() throws(TextProblem) -> Bool {
    if isSign("?"), isSeparator(position + 1) {
      throw problem("keys behind '?' are not supported; write 'key: value'")
    }
    let start = position
    defer { position = start }
    if isSign("\"") || isSign("'") {
      _ = try readQuoted()
      skipSpaces()
      return isSign(":") && isSeparator(position + 1)
    }
    return isSign("[") || isSign("{") ? false : plainEnd() != nil
  }

  /// Reads a key and passes its colon.
  mutating func readKey() throws(TextProblem) -> YAMLKey {
    let start = position
    let text: String
    if isSign("\"") || isSign("'") {
      text = try readQuoted()
      skipSpaces()
    } else {
      try checkFirst()
      let colon = plainEnd() ?? position
      if let tab = bytes[start..<colon].firstIndex(of: 0x09) {
        throw problem("a tab in a text without quotes; put the text in quotes", at: tab)
      }
      text = trimmed(start..<colon)
      position = colon
      if text == "<<" { throw problem("merging by '<<' is not supported", at: start) }
    }
    position += 1
    return YAMLKey(text: text, offset: start)
  }

  private func isSign(_ sign: Unicode.Scalar) -> Bool { byte == UInt8(ascii: sign) }

  /// Where the colon stands that ends a plain key on this line; `nil` where none does.
  private func plainEnd() -> Int? {
    var ahead = position
    while ahead < end, bytes[ahead] != 0x0A, bytes[ahead] != 0x0D {
      if bytes[ahead] == UInt8(ascii: ":"), isSeparator(ahead + 1) { return ahead }
      if bytes[ahead] == UInt8(ascii: "#"), ahead > position, bytes[ahead - 1] == 0x20 {
        return nil
      }
      ahead += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

// MARK: - Values on one line

extension YAMLReader {
  /// Reads a scalar and the rest of its line.
  mutating func readScalar(outside: Int) throws(TextProblem) -> YAMLNode {
    let start = position
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return YAMLNode(content: .scalar(try readBlockScalar(outside: outside)), offset: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try readQuoted()
      try endLine()
      try checkNoContinuation(outside)
      return YAMLNode(content: .scalar(text), offset: start)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try readEmptyCollection(outside: outside)
    default:
      let text = try readPlain()
      try checkNoContinuation(outside)
      let isNull = ["~", "null", "Null", "NULL"].contains(text)
      return YAMLNode(content: isNull ? .null : .scalar(text), offset: start)
    }
  }

  /// Refuses a line that goes on with the value of the line before.
  private mutating func checkNoContinuation(_ outside: Int) throws(TextProblem) {
    guard try goToContent(), column > outside else { return }
    throw problem("a value over several lines begins with > or |, or stands on one line")
  }

  private mutating func readEmptyCollection(outside: Int) throws(TextProblem) -> YAMLNode {
    let start = position
    let isList = isSign("[")
    position += 1
    skipSpaces()
    guard isSign(isList ? "]" : "}") else {
      throw problem(
        isList
          ? "lists in brackets are not supported; write each entry on a line behind '- '"
          : "fields in braces are not supported; write each on a line as 'key: value'", at: start)
    }
    position += 1
    try endLine()
    try checkNoContinuation(outside)
    return YAMLNode(content: isList ? .sequence([]) : .mapping([]), offset: start)
  }

  /// Refuses what can't begin a plain scalar.
  private func checkFirst() throws(TextProblem) {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      throw problem("anchors and aliases are not supported; repeat the value, or put it in quotes")
    case UInt8(ascii: "!"):
      throw problem("tags are not supported; leave it out, or put the value in quotes")
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
      throw problem(
        "a text can't begin with '\(Character(Unicode.Scalar(byte)))'; put it in quotes")
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard isSeparator(position + 1) else { return }
      throw problem(
        "a text can't begin with '\(Character(Unicode.Scalar(byte))) '; put it in quotes")
    default: return
    }
  }

  private mutating func readPlain() throws(TextProblem) -> String {
    try checkFirst()
    let start = position
    while !isAtLineEnd {
      if isSign(":"), isSeparator(position + 1) {
        throw problem("a text with a colon and a space behind it stands in quotes")
      }
      if isSign("#"), bytes[position - 1] == 0x20 { break }
      if byte == 0x09 { throw problem("a tab in a text without quotes; put the text in quotes") }
      position += 1
    }
    let text = trimmed(start..<position)
    goToNextLine()
    return text
  }
}

// MARK: - Quotes

extension YAMLReader {
  private mutating func readQuoted() throws(TextProblem) -> String {
    let start = position
    let quote = byte
    var text: [UInt8] = []
    position += 1
    while true {
      if isAtLineEnd {
        throw problem(
          "this text has no closing quote on its line; a text over several lines begins with > or |",
          at: start)
      }
      if byte == quote {
        position += 1
        guard quote == UInt8(ascii: "'"), byte == quote else { break }
      } else if quote == UInt8(ascii: "\""), isSign("\\") {
        text += String(try readEscape()).utf8
        continue
      }
      text.append(byte)
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readEscape() throws(TextProblem) -> Character {
    let start = position
    let letter = bytes[position + 1]
    position += 2
    let digitCounts: [UInt8: Int] = [
      UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
    ]
    if let count = digitCounts[letter] {
      var value: UInt32 = 0
      for _ in 0..<count {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, value >> 28 == 0 else {
          throw problem("expected \(count) hexadecimal digits in this escape", at: start)
        }
        value = value << 4 | UInt32(digit)
        position += 1
      }
      guard let scalar = Unicode.Scalar(value) else {
        throw problem("this escape names no character", at: start)
      }
      return Character(scalar)
    }
    guard let index = Self.escapes.firstIndex(where: { $0.0 == letter }) else {
      throw problem("unknown escape; write \\\\ for a backslash", at: start)
    }
    return Character(Self.escapes[index].1)
  }

  /// The escapes of one letter that both versions of YAML have.
  private static let escapes: [(UInt8, Unicode.Scalar)] = [
    (UInt8(ascii: "0"), "\0"), (UInt8(ascii: "a"), "\u{7}"), (UInt8(ascii: "b"), "\u{8}"),
    (UInt8(ascii: "t"), "\t"), (UInt8(ascii: "n"), "\n"), (UInt8(ascii: "v"), "\u{B}"),
    (UInt8(ascii: "f"), "\u{C}"), (UInt8(ascii: "r"), "\r"), (UInt8(ascii: "e"), "\u{1B}"),
    (UInt8(ascii: " "), " "), (UInt8(ascii: "\""), "\""), (UInt8(ascii: "/"), "/"),
    (UInt8(ascii: "\\"), "\\"), (UInt8(ascii: "N"), "\u{85}"), (UInt8(ascii: "_"), "\u{A0}"),
    (UInt8(ascii: "L"), "\u{2028}"), (UInt8(ascii: "P"), "\u{2029}"),
  ]
}

// MARK: - Blocks of text

extension YAMLReader {
  /// What becomes of the line ends behind the last line.
  private enum Chomping { case clip, strip, keep }

  /// Reads a text over several lines, as it stands (`|`) or with its lines joined (`>`).
  private mutating func readBlockScalar(outside: Int) throws(TextProblem) -> String {
    let isFolded = isSign(">")
    position += 1
    var chomping = Chomping.clip
    var indent: Int?
    while isSign("+") || isSign("-") || JSONScanner.isDigit(byte) {
      if JSONScanner.isDigit(byte) {
        guard indent == nil, byte != UInt8(ascii: "0") else {
          throw problem("the indentation of a text is one digit from 1 to 9")
        }
        indent = max(outside, 0) + Int(byte - UInt8(ascii: "0"))
      } else {
        guard chomping == .clip else { throw problem("expected the end of the line") }
        chomping = isSign("+") ? .keep : .strip
      }
      position += 1
    }
    try endLine()
    let width: Int
    if let indent { width = indent } else { width = try detectedIndent(outside: outside) }
    let (lines, isEnded) = readLines(indent: width)
    return joined(lines, isEnded: isEnded, isFolded: isFolded, chomping)
  }

  /// The indentation of the first line that is not blank.
  private func detectedIndent(outside: Int) throws(TextProblem) -> Int {
    var start = lineStart
    var widestBlank = 0
    while start < end {
      var ahead = start
      while bytes[ahead] == 0x20 { ahead += 1 }
      if ahead < end, bytes[ahead] != 0x0A, bytes[ahead] != 0x0D {
        let width = ahead - start
        guard width > max(outside, 0) else { break }
        guard widestBlank <= width else {
          throw problem("blank lines before a text have no more spaces than the text", at: start)
        }
        if bytes[ahead] == 0x09 {
          throw problem("a tab in the indentation; YAML is indented by spaces", at: ahead)
        }
        return width
      }
      widestBlank = max(widestBlank, ahead - start)
      guard ahead < end else { break }
      start = ahead + (bytes[ahead] == 0x0D ? 2 : 1)
    }
    return max(outside + 1, 1, widestBlank)
  }

  /// The lines of a block without their indentation, `nil` for blank ones, and whether a line end
  /// stands behind the last one with text.
  private mutating func readLines(indent: Int) -> (lines: [[UInt8]?], isEnded: Bool) {
    var lines: [[UInt8]?] = []
    var isEnded = false
    while position < end {
      var ahead = position
      while bytes[ahead] == 0x20, ahead - position < indent { ahead += 1 }
      let width = ahead - position
      var lineEnd = ahead
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      let hasBreak = lineEnd < end
      var textEnd = lineEnd
      if textEnd > ahead, bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
      if textEnd > ahead {
        guard width == indent else { break }
        lines.append(Array(bytes[ahead..<textEnd]))
        isEnded = hasBreak
      } else {
        guard hasBreak else {
          position = end
          lineStart = end
          return (lines, isEnded)
        }
        lines.append(nil)
      }
      goToNextLine()
    }
    return (lines, isEnded)
  }

  /// Puts lines together by section 8.1 of YAML 1.2.
  private func joined(
    _ lines: [[UInt8]?], isEnded: Bool, isFolded: Bool, _ chomping: Chomping
  ) -> String {
    var text: [UInt8] = []
    var blanks = 0
    var previous: [UInt8]?
    for line in lines {
      guard let line else {
        blanks += 1
        continue
      }
      if let previous {
        // Lines that begin with space keep the breaks around them.
        let isSpaced = [previous, line].contains { $0.first == 0x20 || $0.first == 0x09 }
        if !isFolded || isSpaced {
          text.append(0x0A)
        } else if blanks == 0 {
          text.append(0x20)
        }
      }
      text += repeatElement(0x0A, count: blanks) + line
      blanks = 0
      previous = line
    }
    // The file may end without a line end, which then is not kept either.
    if chomping != .strip, isEnded { text.append(0x0A) }
    if chomping == .keep { text += repeatElement(0x0A, count: blanks) }
    return String(decoding: text, as: UTF8.self)
  }
}
