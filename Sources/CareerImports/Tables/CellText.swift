import CareerDocuments

/// Something wrong inside a cell.
struct CellProblem: Error {
  let message: String
  /// Where it is; `nil` for the cell as a whole.
  let offset: Int?
}

/// Texts, lists and levels as they stand in the cells of a table.
///
/// An empty cell says nothing. A backslash before a punctuation mark makes it a plain letter, `\u{…}`
/// is the character of a hexadecimal number, and `\e` alone is a text without letters. By the same
/// means nothing that a graph holds can become a formula where a spreadsheet opens the table: what
/// would begin with `=`, `+`, `-` or `@` begins with a backslash.
enum CellText {
  /// The bytes of a cell with their places in the file.
  typealias Content = [(byte: UInt8, offset: Int)]

  /// An entry of a list, such as `python=3` or an alias.
  struct Entry {
    /// The text, or that before the last `=` of levels.
    var text: String
    /// The text behind the last `=`, of levels only.
    var value: String?
    /// Where the entry begins.
    let offset: Int
  }
}

// MARK: - Reading

extension CellText {
  /// Reads a text; `nil` where the cell is empty.
  static func read(_ content: Content) throws(CellProblem) -> String? {
    guard !content.isEmpty else { return nil }
    var parser = CellParser(content)
    return try parser.readEntry(.text).text
  }

  /// Reads a list whose entries stand between semicolons, the last of which may be followed by one.
  static func readList(_ content: Content) throws(CellProblem) -> [Entry] {
    try readEntries(content, .entry)
  }

  /// Reads levels such as `python=3; sql=1`.
  static func readLevels(_ content: Content) throws(CellProblem) -> [Entry] {
    try readEntries(content, .level)
  }

  /// A figure and what it rests on.
  struct EvidenceEntry {
    let figure: String
    let offset: Int
    let sources: [(id: String, offset: Int)]
  }

  /// Reads evidence such as `experience=survey; skills.sql=handbook,interviews`.
  static func readEvidence(_ content: Content) throws(CellProblem) -> [EvidenceEntry] {
    var parser = CellParser(content)
    var entries: [EvidenceEntry] = []
    while !parser.isAtEnd {
      entries.append(try parser.readEvidence())
      parser.passSeparator()
    }
    return entries
  }

  private static func readEntries(
    _ content: Content, _ place: Place
  ) throws(CellProblem) -> [Entry] {
    var parser = CellParser(content)
    var entries: [Entry] = []
    while !parser.isAtEnd {
      entries.append(try parser.readEntry(place))
      parser.passSeparator()
    }
    return entries
  }

  /// Where a text stands.
  enum Place {
    /// Alone in its cell.
    case text
    /// In a list.
    case entry
    /// In a list of levels.
    case level
    /// In the sources of a figure.
    case evidence
  }

  static let separator = UInt8(ascii: ";")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

/// Reads the entries of a cell from left to right.
private struct CellParser {
  private let content: CellText.Content
  private var position = 0

  init(_ content: CellText.Content) { self.content = content }

  /// Whether only spaces are left.
  var isAtEnd: Bool { content[position...].allSatisfy { CellText.isSpace($0.byte) } }

  mutating func passSeparator() { if position < content.count { position += 1 } }

  mutating func readEntry(_ place: CellText.Place) throws(CellProblem) -> CellText.Entry {
    if place != .text {
      while position < content.count, CellText.isSpace(content[position].byte) { position += 1 }
    }
    let offset = position < content.count ? content[position].offset : content.last?.offset ?? 0
    var text: [UInt8] = []
    // What is escaped is not trimmed.
    var kept = 0
    var isMarkedEmpty = false
    var equals: Int?
    while position < content.count {
      let byte = content[position].byte
      if place != .text, byte == CellText.separator { break }
      position += 1
      if byte == UInt8(ascii: "\\") {
        isMarkedEmpty = try readEscape(into: &text) || isMarkedEmpty
        kept = text.count
      } else {
        if byte == UInt8(ascii: "="), place == .level { equals = text.count }
        text.append(byte)
      }
    }
    if place != .text { trim(&text, keeping: kept) }
    if isMarkedEmpty, !text.isEmpty {
      throw CellProblem(message: "\\e stands alone, for a text without letters", offset: offset)
    }
    guard isMarkedEmpty || !text.isEmpty else {
      throw CellProblem(
        message: "an entry without a text; remove the ';', or write \\e for an empty text",
        offset: offset)
    }
    guard let equals else {
      return CellText.Entry(text: String(decoding: text, as: UTF8.self), offset: offset)
    }
    var name = Array(text[..<equals])
    trim(&name, keeping: min(kept, equals))
    let value = text[(equals + 1)...].drop(while: CellText.isSpace)
    return CellText.Entry(
      text: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self),
      offset: offset)
  }

  /// Reads a figure, a sign of equality and ids of sources with commas between them.
  mutating func readEvidence() throws(CellProblem) -> CellText.EvidenceEntry {
    var parts: [(text: [UInt8], kept: Int, offset: Int)] = []
    var part: (text: [UInt8], kept: Int, offset: Int) = ([], 0, 0)
    while position < content.count, content[position].byte != CellText.separator {
      let (byte, offset) = content[position]
      position += 1
      if byte == UInt8(ascii: "\\") {
        if part.text.isEmpty { part.offset = offset }
        _ = try readEscape(into: &part.text)
        part.kept = part.text.count
      } else if byte == (parts.isEmpty ? UInt8(ascii: "=") : UInt8(ascii: ",")) {
        parts.append(part)
        part = ([], 0, offset)
      } else if !part.text.isEmpty || !CellText.isSpace(byte) {
        if part.text.isEmpty { part.offset = offset }
        part.text.append(byte)
      }
    }
    parts.append(part)
    let texts = parts.map { part in
      var text = part.text
      trim(&text, keeping: part.kept)
      return (id: String(decoding: text, as: UTF8.self), offset: part.offset)
    }
    guard texts.count > 1, !texts[0].id.isEmpty else {
      throw CellProblem(
        message: "expected a figure and its sources, as in experience=survey, found "
          + "'\(JSONText.excerpt(texts[0].id))'", offset: texts[0].offset)
    }
    // `skills=` says that the figure rests on nothing.
    let sources = texts.count == 2 && texts[1].id.isEmpty ? [] : Array(texts.dropFirst())
    if let empty = sources.first(where: { $0.id.isEmpty }) {
      throw CellProblem(message: "a source without an id; remove the ','", offset: empty.offset)
    }
    return CellText.EvidenceEntry(
      figure: texts[0].id, offset: texts[0].offset, sources: sources)
  }

  private func trim(_ text: inout [UInt8], keeping kept: Int) {
    while text.count > kept, let last = text.last, CellText.isSpace(last) { text.removeLast() }
  }

  /// Reads what follows a backslash; `true` for the mark of an empty text.
  private mutating func readEscape(into text: inout [UInt8]) throws(CellProblem) -> Bool {
    let offset = content[position - 1].offset
    let next = position < content.count ? content[position].byte : 0
    position += 1
    switch next {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      text.append(next)
      return false
    case UInt8(ascii: "e"): return true
    case UInt8(ascii: "u"):
      if let scalar = readScalar() {
        text.append(contentsOf: Array(String(Character(scalar)).utf8))
        return false
      }
    default: break
    }
    throw CellProblem(
      message: "a backslash that stands for nothing; write \\\\ for a backslash", offset: offset)
  }

  /// Reads the number of a character in braces.
  private mutating func readScalar() -> Unicode.Scalar? {
    guard position < content.count, content[position].byte == UInt8(ascii: "{") else { return nil }
    let rest = content[(position + 1)...].prefix(7)
    guard let close = rest.firstIndex(where: { $0.byte == UInt8(ascii: "}") }) else { return nil }
    let digits = String(decoding: content[(position + 1)..<close].map(\.byte), as: UTF8.self)
    guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
      let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number)
    else { return nil }
    position = close + 1
    return scalar
  }
}

// MARK: - Writing

extension CellText {
  /// The cell of a text; an empty cell for none.
  static func written(_ text: String?) -> String {
    text.map { written($0, .text) } ?? ""
  }

  /// The cell of a list.
  static func written(_ texts: [String]) -> String {
    texts.map { written($0, .entry) }.joined(separator: "; ")
  }

  /// A text with all that would be read otherwise escaped.
  ///
  /// - Complexity: O(*n*) time and space for *n* characters.
  static func written(_ text: String, _ place: Place) -> String {
    if text.isEmpty { return "\\e" }
    let scalars = text.unicodeScalars
    let inner = place == .text ? scalars[...] : withoutEdges(scalars)
    var result = ""
    var isAtStart = true
    for index in scalars.indices {
      let scalar = scalars[index]
      let isEdge = index < inner.startIndex || index >= inner.endIndex
      if isEdge || isControl(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else if scalar == "\\" || isAtStart && beginsFormula(scalar)
        || place != .text && scalar == ";" || place == .level && scalar == "="
        || place == .evidence && scalar == ","
      {
        result +=
          scalar.isASCII
          ? "\\\(scalar)" : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
      isAtStart = scalar == "," || scalar == ";" || scalar == "\n"
    }
    return result
  }

  /// What stands between the spaces at both ends, which a list would lose.
  private static func withoutEdges(
    _ scalars: String.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
    let begun = scalars.drop(while: isEdge)
    guard let last = begun.lastIndex(where: { !isEdge($0) }) else { return begun }
    return begun[...last]
  }

  /// Whether a character commands a terminal or ends a line, but for the line feed.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n": false
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Whether a spreadsheet takes a cell for a formula that begins so, in whatever width.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
