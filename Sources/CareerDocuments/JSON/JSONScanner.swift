/// Reads JSON text piece by piece, with comments and trailing commas, and tells where it is.
///
/// The caller asks for what it expects (`enter`, `nextKey`, `nextElement`, `readString`, …). What
/// is not there is reported at its offset, and the scanner goes on where a person would: behind a
/// missing comma, a single-quoted string, a value of another type. Where there is no sound way on
/// it is ``isBroken``, and all further calls answer nothing.
///
/// Nothing is recursive, so that no depth of nesting can exhaust the stack.
package struct JSONScanner {
  /// The text.
  package let bytes: [UInt8]
  package let end: Int
  package var position: Int
  /// All that is wrong so far.
  package private(set) var log = ProblemLog()
  package private(set) var isBroken = false

  /// The text of the last string that had escapes.
  package var decoded: [UInt8] = []

  /// Where the last string stands, with its quotes: it may turn out to be the next field's name.
  var lastString = 0..<0

  /// Where no comma is missed, because what is wrong there has been told.
  var excusedComma = -1

  /// How far a list or an object has been read.
  package struct Members {
    package let open: Int
    let close: UInt8
    var isFirst = true

    var isObject: Bool { close == UInt8(ascii: "}") }

    /// What stands between the commas, in words.
    var member: String { isObject ? "a field" : "an element" }
  }

  /// The bytes of a string: a part of the text, or decoded where it had escapes.
  package struct StringToken {
    package let offset: Int
    package let range: Range<Int>
    let isDecoded: Bool
  }

  package init(_ text: [UInt8]) {
    bytes = text
    end = text.count
    position = text.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
  }

  /// The byte at an offset; 0 behind the end.
  @inline(__always)
  package subscript(offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The byte at the position; 0 behind the end.
  @inline(__always)
  package var byte: UInt8 { self[position] }

  package var isAtEnd: Bool { position >= end }
}

// MARK: - Problems

extension JSONScanner {
  /// Notes a problem and goes on.
  package mutating func report(
    _ message: String, at offset: Int, related: (relation: String, offset: Int)? = nil
  ) {
    guard !isBroken else { return }
    log.report(message, at: offset, related: related)
  }

  /// Notes a problem behind which nothing can be read soundly.
  package mutating func fail(
    _ message: String, at offset: Int, related: (relation: String, offset: Int)? = nil
  ) {
    report(message, at: offset, related: related)
    giveUp()
  }

  /// Stops reading without a word, behind a problem that has been told.
  mutating func giveUp() {
    isBroken = true
    position = end
  }

  /// What stands at the position, in words.
  package var found: String {
    if isAtEnd { return "the end of the file" }
    switch byte {
    case UInt8(ascii: "{"): return "an object"
    case UInt8(ascii: "["): return "a list"
    case UInt8(ascii: "\""): return "a string"
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return "a number"
    case UInt8(ascii: "'"): return "a single quote"
    case let byte where byte < 0x20 || byte == 0x7F: return "a control character"
    default:
      let end = wordEnd(from: position)
      guard end == position else {
        let word = excerpt(position..<end)
        return JSONText.words.contains(word) ? word : "'\(word)'"
      }
      return "'\(excerpt(position..<position + 1))'"
    }
  }

  /// A piece of the text for a message, cut where it is long.
  package func excerpt(_ range: Range<Int>) -> String {
    JSONText.excerpt(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Says that a value has the wrong type, and passes over it.
  package mutating func reportMismatch(_ what: String, _ expected: String) {
    reportUnexpected("\(what) must be \(expected), found \(found)")
  }

  /// Says that something else was expected, and passes over the value that stands here.
  mutating func reportUnexpected(_ message: String) {
    guard !isBroken else { return }
    let offset = position
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      report(message, at: offset)
      skipValue()
    case UInt8(ascii: "\""):
      // A string before a colon is the next field: the value is missing, which is told there.
      guard scanString(quote: byte) != nil, !isBeforeColon else { return }
      report(message, at: offset)
    case UInt8(ascii: "'"):
      report(message, at: offset)
      _ = scanString(quote: byte)
    default:
      passUnquoted()
      if position > offset || isAtMemberEnd {
        // The end of the file is told by the list or object that it cuts off.
        if !isAtEnd || position > offset { report(message, at: offset) }
      } else {
        fail(message, at: offset)
      }
    }
  }

  /// Passes over a word, and further words on its line where they look like a text that lacks
  /// its quotes or the first of them.
  private mutating func passUnquoted() {
    position = wordEnd(from: position)
    guard Self.isWord(self[max(0, position - 1)]) else { return }
    var ahead = position
    while Self.isWord(self[ahead]) || Self.isDigit(self[ahead]) || self[ahead] == 0x20 {
      ahead += 1
    }
    if self[ahead] == UInt8(ascii: "\"") { ahead += 1 }
    while self[ahead] == 0x20 { ahead += 1 }
    let isTextEnd = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A, 0x0D]
    if isTextEnd.contains(self[ahead]) { position = ahead }
  }

  /// Whether a colon stands behind the position.
  var isBeforeColon: Bool {
    var ahead = position
    while Self.isSpace(self[ahead]) { ahead += 1 }
    return self[ahead] == UInt8(ascii: ":")
  }

  /// Whether what stands here ends a member, so that a value is missing rather than wrong.
  var isAtMemberEnd: Bool { isAtEnd || byte == UInt8(ascii: ",") || isAtClose }

  /// Whether a list or an object ends here.
  var isAtClose: Bool { byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
}

// MARK: - Space

extension JSONScanner {
  /// Passes over white space and comments.
  @inline(__always)
  package mutating func skipSpace() {
    while true {
      let byte = self[position]
      if Self.isSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/") {
        guard skipComment() else { return }
      } else {
        return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    let start = position
    switch self[position + 1] {
    case UInt8(ascii: "/"):
      while position < end, byte != 0x0A, byte != 0x0D { position += 1 }
      return true
    case UInt8(ascii: "*"):
      position += 2
      while position < end {
        if byte == UInt8(ascii: "*"), self[position + 1] == UInt8(ascii: "/") {
          position += 2
          return true
        }
        position += 1
      }
      fail("this comment is not closed; add */", at: start)
      return false
    default:
      return false
    }
  }
}

// MARK: - Words

extension JSONScanner {
  /// Whether a byte is white space.
  package static func isSpace(_ byte: UInt8) -> Bool { UTF8Check.isSpace(byte) }

  /// Whether a byte is a decimal digit.
  package static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a byte belongs to an unquoted word.
  package static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  /// Where the word at a position ends.
  func wordEnd(from start: Int) -> Int {
    var position = start
    while Self.isWord(self[position]) || Self.isDigit(self[position])
      || self[position] == UInt8(ascii: "-") || self[position] == UInt8(ascii: "+")
      || self[position] == UInt8(ascii: ".")
    {
      position += 1
    }
    return position
  }
}
