import CareerDocuments

/// Cuts a text in the DOT language into tokens.
///
/// Follows the language as Graphviz documents it (graphviz.org/doc/info/lang.html) and, where that
/// is silent, its scanner: comments of C, C++ and the shell, numbers that end where a letter
/// begins, strings joined by `+` and over line ends behind a backslash.
struct DOTScanner {
  /// The text, with a zero behind it in place of checks for the end.
  let bytes: [UInt8]
  let end: Int
  private var position: Int

  /// What is read otherwise than it looks.
  private(set) var warnings: [TextProblem] = []

  init(_ text: [UInt8]) {
    bytes = text + [0]
    end = text.count
    position = text.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
  }

  /// Goes to the next token.
  ///
  /// - Throws: the problem of a comment or string that is not closed.
  /// - Complexity: O(*n*) time for *n* bytes passed.
  mutating func next() throws(TextProblem) -> DOTToken {
    try skipSpace()
    let start = position
    guard start < end else { return DOTToken(kind: .end, text: "", offset: end) }
    switch bytes[start] {
    case UInt8(ascii: "\""):
      return DOTToken(kind: .id, text: try readQuoted(), offset: start)
    case UInt8(ascii: "<"):
      return DOTToken(kind: .html, text: try readHTML(), offset: start)
    case let byte where JSONScanner.isWord(byte) && byte != UInt8(ascii: "$"):
      return readName()
    case UInt8(ascii: "-") where bytes[start + 1] == UInt8(ascii: ">"):
      position += 2
      return DOTToken(kind: .edge(isDirected: true), text: "->", offset: start)
    case UInt8(ascii: "-") where bytes[start + 1] == UInt8(ascii: "-"):
      position += 2
      return DOTToken(kind: .edge(isDirected: false), text: "--", offset: start)
    case let byte:
      if let number = readNumber() { return number }
      position += 1
      return DOTToken(kind: .sign(byte), text: "", offset: start)
    }
  }
}

// MARK: - Space and comments

extension DOTScanner {
  private mutating func skipSpace() throws(TextProblem) {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where bytes[position + 1] == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where bytes[position + 1] == UInt8(ascii: "*"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while position < end, bytes[position] != 0x0A { position += 1 }
  }

  private mutating func skipComment() throws(TextProblem) {
    let start = position
    position += 2
    while position < end {
      if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
    throw TextProblem(offset: start, message: "this comment is not closed; add */")
  }
}

// MARK: - Names and numbers

extension DOTScanner {
  private mutating func readName() -> DOTToken {
    let start = position
    while isNameByte(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let keyword = DOTKeyword(rawValue: text.lowercased())
    return DOTToken(kind: keyword.map { .keyword($0) } ?? .id, text: text, offset: start)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "$") && (JSONScanner.isWord(byte) || JSONScanner.isDigit(byte))
  }

  /// Reads `[-]? ( .[0-9]+ | [0-9]+ ( .[0-9]* )? )`; `nil` where no number stands.
  private mutating func readNumber() -> DOTToken? {
    let start = position
    var ahead = start
    if bytes[ahead] == UInt8(ascii: "-") { ahead += 1 }
    let whole = ahead
    while JSONScanner.isDigit(bytes[ahead]) { ahead += 1 }
    var hasDigits = ahead > whole
    if bytes[ahead] == UInt8(ascii: ".") {
      let point = ahead
      ahead += 1
      while JSONScanner.isDigit(bytes[ahead]) { ahead += 1 }
      hasDigits = hasDigits || ahead > point + 1
    }
    guard hasDigits else { return nil }
    position = ahead
    let text = String(decoding: bytes[start..<ahead], as: UTF8.self)
    if isNameByte(bytes[ahead]) || bytes[ahead] == UInt8(ascii: ".") {
      warnings.append(
        TextProblem(
          offset: start,
          message: "the number '\(JSONText.excerpt(text))' ends here and another name begins; put "
            + "both in double quotes if they are one name"))
    }
    return DOTToken(kind: .id, text: text, offset: start)
  }
}

// MARK: - Strings

extension DOTScanner {
  /// Reads a string in quotes, and those that `+` joins to it.
  private mutating func readQuoted() throws(TextProblem) -> String {
    var text: [UInt8] = []
    try readQuotedPart(into: &text)
    while true {
      let behind = position
      try skipSpace()
      guard bytes[position] == UInt8(ascii: "+"), position < end else {
        position = behind
        break
      }
      position += 1
      try skipSpace()
      guard bytes[position] == UInt8(ascii: "\"") else {
        throw TextProblem(
          offset: position, message: "expected a string in double quotes behind '+'")
      }
      try readQuotedPart(into: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads up to the closing quote.
  ///
  /// Only `\"` and a backslash before a line end have a meaning here; all other escapes are for
  /// the attribute that has the text.
  private mutating func readQuotedPart(into text: inout [UInt8]) throws(TextProblem) {
    let start = position
    position += 1
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return
      }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        position += 1
        continue
      }
      let next = bytes[position + 1]
      switch next {
      case UInt8(ascii: "\""):
        text.append(next)
        position += 2
      case UInt8(ascii: "\\"):
        text += [byte, next]
        position += 2
      case 0x0A: position += 2
      case 0x0D where bytes[position + 2] == 0x0A: position += 3
      default:
        text.append(byte)
        position += 1
      }
    }
    throw TextProblem(offset: start, message: "this string is not closed; add '\"'")
  }

  /// Reads an HTML string, in which `<` and `>` come in pairs.
  private mutating func readHTML() throws(TextProblem) -> String {
    let start = position
    var depth = 0
    repeat {
      guard position < end else {
        throw TextProblem(
          offset: start, message: "this HTML string is not closed; each '<' needs its '>'")
      }
      if bytes[position] == UInt8(ascii: "<") { depth += 1 }
      if bytes[position] == UInt8(ascii: ">") { depth -= 1 }
      position += 1
    } while depth > 0
    return String(decoding: bytes[start + 1..<position - 1], as: UTF8.self)
  }
}
