import CareerDocuments

/// Reads the part of YAML that people write by hand.
///
/// That is: block mappings and sequences, plain and quoted scalars on one line, block scalars (`|`
/// and `>`) with their indicators, the empty collections `[]` and `{}`, and comments. These are read
/// as YAML 1.2 and 1.1 read them alike. Everything else (anchors, aliases, tags, other flow
/// collections, scalars over several lines, several documents, tabs, repeated keys) is refused with
/// advice, and never taken for something else. The first mistake ends the reading.
struct YAMLReader {
  /// The text, with a zero behind it in place of checks for the end.
  let bytes: [UInt8]
  let end: Int

  /// Where the next token begins: behind indentation or an indicator, on the line that ``lineStart``
  /// begins.
  var position = 0
  var lineStart = 0

  /// The greatest depth of collections inside each other.
  static let greatestDepth = 100

  private init(_ text: [UInt8]) {
    bytes = text + [0]
    end = text.count
  }

  /// Reads a text of one document.
  ///
  /// - Throws: the first problem.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  static func parse(_ bytes: [UInt8]) throws(TextProblem) -> YAMLNode {
    var reader = YAMLReader(bytes)
    try reader.checkCharacters()
    if bytes.starts(with: UTF8ByteOrderMark.bytes) {
      reader.lineStart = UTF8ByteOrderMark.bytes.count
    }
    reader.position = reader.lineStart
    try reader.skipDocumentStart()
    guard try reader.goToContent() else {
      return YAMLNode(content: .null, offset: reader.end)
    }
    let node = try reader.readBlock(outside: -1, depth: 0)
    if try reader.goToContent() { throw reader.misplaced() }
    return node
  }

  /// The column of the position, counted from 0 in bytes, of which indentation has one a column.
  var column: Int { position - lineStart }

  var byte: UInt8 { bytes[position] }

  var isAtLineEnd: Bool { position >= end || byte == 0x0A || byte == 0x0D }

  func problem(_ message: String, at offset: Int? = nil) -> TextProblem {
    TextProblem(offset: offset ?? position, message: message)
  }

  private func misplaced() -> TextProblem {
    problem(
      "this line is indented unlike those that it belongs to; a value over several lines begins "
        + "with > or |")
  }
}

// MARK: - Lines

extension YAMLReader {
  /// Refuses characters that YAML has no place for, or that its versions read differently.
  private func checkCharacters() throws(TextProblem) {
    var index = 0
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x0D where bytes[index + 1] != 0x0A:
        throw problem("a carriage return without a line feed; end lines with line feeds", at: index)
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F:
        throw problem("a control character; write it as an escape in double quotes", at: index)
      case 0xC2 where bytes[index + 1] < 0xA0:
        throw problem("a control character; write it as an escape in double quotes", at: index)
      case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE) == 0xA8:
        throw problem(
          "a line separator of Unicode; write \\u2028 or \\u2029 in double quotes", at: index)
      case 0xEF where index > 0 && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
        throw problem("a byte-order mark inside the text; leave it out", at: index)
      case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        throw problem("no character; write it as an escape in double quotes", at: index)
      default: break
      }
      index += 1
    }
  }

  /// Passes a `---` before the document.
  private mutating func skipDocumentStart() throws(TextProblem) {
    guard try goToContent() else { return }
    if byte == UInt8(ascii: "%"), column == 0 {
      throw problem("directives are not supported; leave out this line")
    }
    guard isAtMarker("-") else { return }
    position += 3
    try endLine()
    if try goToContent(), isAtMarker("-") { throw severalDocuments }
  }

  /// Whether a line of three dashes or dots begins here.
  private func isAtMarker(_ sign: Unicode.Scalar) -> Bool {
    let sign = UInt8(ascii: sign)
    guard column == 0, position + 3 <= end else { return false }
    return bytes[position..<position + 3].allSatisfy { $0 == sign } && isSeparator(position + 3)
  }

  private var severalDocuments: TextProblem {
    problem("several documents in a file are not supported; put each in a file of its own")
  }

  /// Whether space or the end of a line stands at an offset.
  func isSeparator(_ offset: Int) -> Bool {
    offset >= end || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset])
  }

  mutating func skipSpaces() { while byte == 0x20 { position += 1 } }

  mutating func goToNextLine() {
    while position < end, byte != 0x0A { position += 1 }
    if position < end { position += 1 }
    lineStart = position
  }

  /// Goes to the next thing that is neither space nor a comment, where it is not at one; `false`
  /// at the end.
  mutating func goToContent() throws(TextProblem) -> Bool {
    while position < end {
      skipSpaces()
      if byte == 0x09 {
        throw problem("a tab in the indentation; YAML is indented by spaces")
      } else if isAtLineEnd || byte == UInt8(ascii: "#") {
        goToNextLine()
      } else {
        return true
      }
    }
    return false
  }

  /// Passes space and a comment up to the end of the line.
  mutating func endLine() throws(TextProblem) {
    let start = position
    skipSpaces()
    if byte == UInt8(ascii: "#"), position > start || column == 0 { return goToNextLine() }
    guard isAtLineEnd else {
      throw problem("expected the end of the line behind the value; put the whole in quotes")
    }
    goToNextLine()
  }
}

// MARK: - Blocks

extension YAMLReader {
  /// Reads the value at the position, which is indented by more than what it belongs to.
  ///
  /// - Parameters:
  ///   - outside: the column of the collection that the value belongs to, or -1.
  ///   - depth: how many collections are open.
  /// - Returns: the value, behind which the position is.
  /// - Throws: the first problem.
  mutating func readBlock(
    outside: Int, depth: Int
  ) throws(TextProblem) -> YAMLNode {
    guard depth < Self.greatestDepth else {
      throw problem("more than \(Self.greatestDepth) lists and fields inside each other")
    }
    if isAtMarker("-") { throw severalDocuments }
    if isAtMarker(".") { throw problem("a line '...' is not supported; leave it out") }
    if isAtIndicator("-") { return try readSequence(depth: depth) }
    if try isAtKey() { return try readMapping(depth: depth) }
    return try readScalar(outside: outside)
  }

  /// Whether an indicator with a space or line end behind it stands here.
  private func isAtIndicator(_ sign: Unicode.Scalar) -> Bool {
    byte == UInt8(ascii: sign) && isSeparator(position + 1)
  }

  private mutating func readSequence(depth: Int) throws(TextProblem) -> YAMLNode {
    let (indent, start) = (column, position)
    var elements: [YAMLNode] = []
    repeat {
      let dash = position
      position += 1
      elements.append(try readElement(at: dash, indent: indent, depth: depth))
      guard try goToContent(), column >= indent else { break }
      if column > indent { throw misplaced() }
    } while isAtIndicator("-") && !isAtMarker("-")
    return YAMLNode(content: .sequence(elements), offset: start)
  }

  private mutating func readElement(
    at dash: Int, indent: Int, depth: Int
  ) throws(TextProblem) -> YAMLNode {
    try skipSeparation()
    if isAtLineEnd || byte == UInt8(ascii: "#") {
      guard try goToContent(), column > indent else {
        return YAMLNode(content: .null, offset: dash)
      }
    }
    return try readBlock(outside: indent, depth: depth + 1)
  }

  /// Passes the spaces behind an indicator.
  private mutating func skipSeparation() throws(TextProblem) {
    skipSpaces()
    if byte == 0x09 { throw problem("a tab behind an indicator; write a space") }
  }

  private mutating func readMapping(depth: Int) throws(TextProblem) -> YAMLNode {
    let (indent, start) = (column, position)
    var fields: [(key: YAMLKey, value: YAMLNode)] = []
    var seen: [String: Int] = [:]
    repeat {
      if isAtMarker("-") { throw severalDocuments }
      if isAtMarker(".") { throw problem("a line '...' is not supported; leave it out") }
      guard try isAtKey() else {
        throw isAtIndicator("-")
          ? misplaced() : problem("expected a field such as 'name: value'")
      }
      let key = try readKey()
      if let first = seen.updateValue(key.offset, forKey: key.text) {
        throw TextProblem(
          offset: key.offset, message: "repeated field '\(JSONText.excerpt(key.text))'",
          related: ("first", first))
      }
      fields.append((key, try readFieldValue(of: key, indent: indent, depth: depth)))
      guard try goToContent(), column >= indent else { break }
      if column > indent { throw misplaced() }
    } while true
    return YAMLNode(content: .mapping(fields), offset: start)
  }

  private mutating func readFieldValue(
    of key: YAMLKey, indent: Int, depth: Int
  ) throws(TextProblem) -> YAMLNode {
    try skipSeparation()
    if !isAtLineEnd, byte != UInt8(ascii: "#") {
      if isAtIndicator("-") {
        throw problem("a list begins on the line below its field")
      }
      return try readScalar(outside: indent)
    }
    guard try goToContent() else { return YAMLNode(content: .null, offset: key.offset) }
    if column > indent { return try readBlock(outside: indent, depth: depth + 1) }
    // A list may stand right below its field, without further indentation.
    if column == indent, isAtIndicator("-"), !isAtMarker("-") {
      guard depth + 1 < Self.greatestDepth else {
        throw problem("more than \(Self.greatestDepth) lists and fields inside each other")
      }
      return try readSequence(depth: depth + 1)
    }
    return YAMLNode(content: .null, offset: key.offset)
  }
}
