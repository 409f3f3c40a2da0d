/// Reads JSON text piece by piece, with comments and trailing commas, and tells where it is.
///
/// The caller asks for what it expects (`enter`, `nextKey`, `nextElement`, `readString`, …). What
/// is not there is reported at its offset, and the scanner goes on where a person would: behind a
/// missing comma, a single-quoted string, a value of another type. Where there is no sound way on
/// it is ``isBroken``, and all further calls answer nothing.
///
/// Nothing is recursive, so that no depth of nesting can exhaust the stack.
struct JSONScanner {
  /// The text, with a zero behind it in place of checks for the end.
  let bytes: [UInt8]
  let end: Int
  var position: Int
  private(set) var problems: [Problem] = []
  private(set) var problemCount = 0
  private(set) var isBroken = false
  private var decoded: [UInt8] = []

  /// Something wrong at an offset.
  struct Problem {
    let offset: Int
    let message: String
    /// Another place that the message speaks of, and in what way.
    var related: (relation: String, offset: Int)?
  }

  /// How far a list or an object has been read.
  struct Members {
    let open: Int
    let close: UInt8
    var isFirst = true
  }

  /// The bytes of a string: a part of the text, or decoded where it had escapes.
  struct StringToken {
    let offset: Int
    let range: Range<Int>
    let isDecoded: Bool
  }

  init(_ text: [UInt8]) {
    bytes = text + [0]
    end = text.count
    position = text.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
  }

  @inline(__always)
  var byte: UInt8 { bytes[position] }

  var isAtEnd: Bool { position >= end }
}

// MARK: - Problems

extension JSONScanner {
  /// Notes a problem and goes on.
  mutating func report(
    _ message: String, at offset: Int, related: (relation: String, offset: Int)? = nil
  ) {
    guard !isBroken else { return }
    problemCount += 1
    guard problemCount <= 1000 else { return }
    problems.append(Problem(offset: offset, message: message, related: related))
  }

  /// Notes a problem behind which nothing can be read soundly.
  mutating func fail(
    _ message: String, at offset: Int, related: (relation: String, offset: Int)? = nil
  ) {
    report(message, at: offset, related: related)
    isBroken = true
    position = end
  }

  /// What stands at the position, in words.
  var found: String {
    if isAtEnd { return "the end of the file" }
    switch byte {
    case UInt8(ascii: "{"): return "an object"
    case UInt8(ascii: "["): return "a list"
    case UInt8(ascii: "\""): return "a string"
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return "a number"
    case let byte where Self.isWord(byte):
      let word = String(decoding: bytes[position..<wordEnd(from: position)], as: UTF8.self)
      return ["true", "false", "null"].contains(word) ? word : "'\(word)'"
    case let byte where byte < 0x20 || byte == 0x7F: return "a control character"
    default:
      var scalarEnd = position + 1
      while bytes[scalarEnd] & 0xC0 == 0x80 { scalarEnd += 1 }
      return "'\(String(decoding: bytes[position..<scalarEnd], as: UTF8.self))'"
    }
  }

  /// Says that a value has the wrong type, and passes over it.
  mutating func reportMismatch(_ what: String, _ expected: String) {
    guard !isBroken else { return }
    report("\(what) must be \(expected), found \(found)", at: position)
    if !isAtMemberEnd { skipValue() }
  }

  /// Whether what stands here ends a member, so that a value is missing rather than wrong.
  var isAtMemberEnd: Bool {
    isAtEnd || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}

// MARK: - Space

extension JSONScanner {
  /// Passes over white space and comments.
  @inline(__always)
  mutating func skipSpace() {
    while true {
      let byte = bytes[position]
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
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
    switch bytes[position + 1] {
    case UInt8(ascii: "/"):
      while position < end, byte != 0x0A, byte != 0x0D { position += 1 }
      return true
    case UInt8(ascii: "*"):
      position += 2
      while position < end {
        if byte == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
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

// MARK: - Lists and objects

extension JSONScanner {
  /// Enters an object.
  mutating func enterObject(_ what: @autoclosure () -> String) -> Members? {
    enter(UInt8(ascii: "{"), close: UInt8(ascii: "}"), what(), "an object")
  }

  /// Enters a list.
  mutating func enterList(_ what: @autoclosure () -> String) -> Members? {
    enter(UInt8(ascii: "["), close: UInt8(ascii: "]"), what(), "a list")
  }

  @inline(__always)
  private mutating func enter(
    _ open: UInt8, close: UInt8, _ what: @autoclosure () -> String, _ expected: String
  ) -> Members? {
    guard byte == open else {
      reportMismatch(what(), expected)
      return nil
    }
    position += 1
    return Members(open: position - 1, close: close)
  }

  /// Goes to the next key of an object and past its colon; `nil` behind the last.
  mutating func nextKey(_ members: inout Members) -> StringToken? {
    guard advance(&members, to: "a field") else { return nil }
    let key: StringToken
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      guard let string = readString("a field's name") else { return nil }
      key = string
    } else if Self.isWord(byte) {
      report("a field's name stands in double quotes, found \(found)", at: position)
      let start = position
      position = wordEnd(from: position)
      key = StringToken(offset: start, range: start..<position, isDecoded: false)
    } else {
      fail("expected a field's name in double quotes, found \(found)", at: position)
      return nil
    }
    skipSpace()
    if byte == UInt8(ascii: ":") {
      position += 1
      skipSpace()
    } else if byte == UInt8(ascii: "=") {
      report("a field's name is followed by ':', found '='", at: position)
      position += 1
      skipSpace()
    } else {
      fail("expected ':' behind the field's name, found \(found)", at: position)
      return nil
    }
    return isBroken ? nil : key
  }

  /// Goes to the next element of a list; `false` behind the last.
  mutating func nextElement(_ members: inout Members) -> Bool {
    advance(&members, to: "an element")
  }

  /// Passes the comma before the next member, or the closing bracket.
  @inline(__always)
  private mutating func advance(
    _ members: inout Members, to what: @autoclosure () -> String
  ) -> Bool {
    guard !isBroken else { return false }
    skipSpace()
    if byte == UInt8(ascii: ","), !members.isFirst {
      position += 1
      skipSpace()
    } else if !members.isFirst, byte != members.close, !isAtEnd {
      reportMissingComma(members, before: what())
    }
    while byte == UInt8(ascii: ","), !isBroken {
      report("expected \(what()), found another ','", at: position)
      position += 1
      skipSpace()
    }
    members.isFirst = false
    if byte == members.close {
      position += 1
      return false
    }
    guard !isAtEnd else {
      fail(
        "the file ends inside \(members.close == UInt8(ascii: "}") ? "an object" : "a list"); "
          + "is it cut off?", at: end, related: ("opened", members.open))
      return false
    }
    return !isBroken
  }

  private mutating func reportMissingComma(_ members: Members, before what: String) {
    let close = members.close
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
      fail(
        "expected '\(Character(Unicode.Scalar(close)))', found \(found)", at: position,
        related: ("opened", members.open))
    } else {
      report("expected ',' before \(what), found \(found)", at: position)
    }
  }
}

// MARK: - Strings

extension JSONScanner {
  /// Reads a string.
  ///
  /// The token is good until the next string is read.
  @inline(__always)
  mutating func readString(_ what: @autoclosure () -> String) -> StringToken? {
    guard byte == UInt8(ascii: "\"") else { return readOtherString(what()) }
    return scanString(quote: UInt8(ascii: "\""))
  }

  private mutating func readOtherString(_ what: String) -> StringToken? {
    guard byte == UInt8(ascii: "'") else {
      reportMismatch(what, "a string")
      return nil
    }
    report("strings stand in double quotes, found a single one", at: position)
    return scanString(quote: byte)
  }

  private mutating func scanString(quote: UInt8) -> StringToken? {
    let offset = position
    position += 1
    let start = position
    while true {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        return StringToken(offset: offset, range: start..<position - 1, isDecoded: false)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      position += 1
    }
    decoded.removeAll(keepingCapacity: true)
    decoded.append(contentsOf: bytes[start..<position])
    while true {
      switch bytes[position] {
      case quote:
        position += 1
        return StringToken(offset: offset, range: 0..<decoded.count, isDecoded: true)
      case UInt8(ascii: "\\"):
        decodeEscape()
      case let byte where byte < 0x20:
        guard !isAtEnd, byte != 0x0A, byte != 0x0D else {
          fail("this string is not closed on its line; add a quote, or \\n for a break", at: offset)
          return nil
        }
        report("a control character in a string is written as \\u00\(Self.hex(byte))", at: position)
        position += 1
      case let byte:
        decoded.append(byte)
        position += 1
      }
    }
  }

  private mutating func decodeEscape() {
    let start = position
    let escape = bytes[position + 1]
    position += 2
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = readUnicodeEscape() else {
        return report("\\u is followed by four hexadecimal digits that name a character", at: start)
      }
      decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
    default:
      position = start + 1
      report("unknown escape in a string; write \\\\ for a backslash", at: start)
    }
  }

  /// Reads the digits behind `\u`, and a second escape where the first is half of a pair.
  private mutating func readUnicodeEscape() -> Unicode.Scalar? {
    guard let first = readHex4() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard byte == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else { return nil }
    position += 2
    guard let second = readHex4(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func readHex4() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// Lends the bytes of a string.
  @inline(__always)
  func withBytes<Result>(
    of token: StringToken, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    (token.isDecoded ? decoded : bytes).withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[token.range]))
    }
  }

  /// The text of a string.
  func text(of token: StringToken) -> String {
    withBytes(of: token) { String(decoding: $0, as: UTF8.self) }
  }

  /// The string as a name to look up.
  @inline(__always)
  func name(of token: StringToken) -> PackedName {
    PackedName(token.isDecoded ? decoded[token.range] : bytes[token.range])
  }
}

// MARK: - Words

extension JSONScanner {
  /// Whether a byte belongs to an unquoted word.
  static func isWord(_ byte: UInt8) -> Bool {
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
    while Self.isWord(bytes[position])
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
      || bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
      || bytes[position] == UInt8(ascii: ".")
    {
      position += 1
    }
    return position
  }
}
