/// JSON as its author laid it out: the values with the comments that belong to them.
///
/// The values stand in one flat array, each before those inside it, so that no depth of nesting can
/// exhaust the stack. A comment belongs to the value behind which it stands on a line; else to the
/// one before which it stands; else to the end of the list or object that it stands in.
struct CommentedJSON {
  /// The text.
  let bytes: [UInt8]

  /// All values, the document first.
  private(set) var values: [Value] = []

  /// All comments, in their order.
  private(set) var comments: [Comment] = []

  /// The comments behind the document.
  private(set) var footer = 0..<0

  /// A comment.
  struct Comment {
    /// Where it stands, with its slashes.
    let range: Range<Int>
    /// Whether it ends with its line.
    let isLine: Bool
    /// How many characters stand before it on its line.
    let column: Int
    /// How many line ends stand between it and what comes before.
    let lineEndsBefore: Int
  }

  /// What sort of value it is.
  enum Kind {
    case scalar, list, object
  }

  /// A value with the name of its field.
  struct Value {
    let kind: Kind
    /// The field's name with its quotes; `nil` for an element and for the document.
    let key: Range<Int>?
    /// Where the text of a scalar stands.
    var range: Range<Int>
    /// The comments before it.
    let leading: Range<Int>
    /// How many line ends stand between it and what comes before.
    let lineEndsBefore: Int
    /// The comments behind the opening bracket, on its line.
    var opening = 0..<0
    /// The comments behind the last member.
    var closing = 0..<0
    /// The comments behind it, on its line.
    var trailing = 0..<0
    /// Where the values inside it end.
    var end = 0
  }

  /// Parses a text.
  ///
  /// - Parameter bytes: JSON with comments and trailing commas, which a reader has found sound.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var parser = CommentParser(bytes)
    parser.parse()
    values = parser.values
    comments = parser.comments
    footer = parser.footer
  }
}

/// Parses JSON and its comments from left to right.
private struct CommentParser {
  let bytes: [UInt8]
  var position: Int
  var lineStart: Int
  var values: [CommentedJSON.Value] = []
  var comments: [CommentedJSON.Comment] = []
  var footer = 0..<0

  /// The lists and objects that are not closed yet.
  private var open: [Int] = []
  /// Where the comments begin that belong to what comes next.
  private var pending = 0
  /// The line ends since the last comment or sign.
  private var lineEnds = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    lineStart = position
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func parse() {
    passSpace()
    readValue()
    while let container = open.last {
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        close(container)
      } else {
        readValue()
      }
    }
    footer = pending..<comments.count
  }

  // MARK: Values

  /// Reads a field's name, if there is one, and a scalar or an opening bracket.
  private mutating func readValue() {
    guard position < bytes.count else { return open.removeAll() }
    let ends = lineEnds
    var key: Range<Int>?
    if let container = open.last, values[container].kind == .object {
      key = readScalar()
      passSpace()
      position += 1
      passSpace()
    }
    let kind: CommentedJSON.Kind =
      byte == UInt8(ascii: "{") ? .object : byte == UInt8(ascii: "[") ? .list : .scalar
    let value = values.count
    values.append(
      CommentedJSON.Value(
        kind: kind, key: key, range: position..<position, leading: pending..<comments.count,
        lineEndsBefore: ends))
    if kind == .scalar {
      values[value].range = readScalar()
      finish(value)
    } else {
      position += 1
      let first = comments.count
      passSpace()
      values[value].opening = first..<first + countOnLine(from: first)
      pending = values[value].opening.upperBound
      open.append(value)
    }
  }

  /// Passes a string, a number or a word.
  private mutating func readScalar() -> Range<Int> {
    let start = position
    if byte == UInt8(ascii: "\"") {
      position += 1
      while position < bytes.count, byte != UInt8(ascii: "\"") {
        position += byte == UInt8(ascii: "\\") ? 2 : 1
      }
      position = min(position + 1, bytes.count)
    } else {
      repeat { position += 1 } while position < bytes.count && !isDelimiter(byte)
    }
    return start..<position
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    JSONScanner.isSpace(byte) || ",:]}/".utf8.contains(byte)
  }

  private mutating func close(_ container: Int) {
    values[container].closing = pending..<comments.count
    position += 1
    open.removeLast()
    finish(container)
  }

  /// Goes past what may stand behind a value: comments that belong to it, and its comma.
  private mutating func finish(_ value: Int) {
    values[value].end = values.count
    let first = comments.count
    passSpace()
    var trailing = countBehind(from: first)
    pending = first + trailing
    if byte == UInt8(ascii: ","), !open.isEmpty {
      position += 1
      let isFree = pending == comments.count && !(comments.last?.isLine == true && trailing > 0)
      passSpace()
      if isFree {
        trailing += countOnLine(from: pending)
        pending = first + trailing
      }
    }
    values[value].trailing = first..<first + trailing
  }

  // MARK: Space and comments

  /// Passes white space and comments, and keeps the comments.
  private mutating func passSpace() {
    lineEnds = 0
    while position < bytes.count {
      if JSONScanner.isSpace(byte) {
        passSpaceCharacter()
      } else if byte == UInt8(ascii: "/") {
        passComment()
      } else {
        return
      }
    }
  }

  private mutating func passSpaceCharacter() {
    let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    if byte == 0x0A || byte == 0x0D {
      lineEnds += 1
      lineStart = position + (isPair ? 2 : 1)
    }
    position += isPair ? 2 : 1
  }

  private mutating func passComment() {
    let start = position
    let column = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 }
    let isLine = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/")
    position = min(position + 2, bytes.count)
    if isLine {
      while position < bytes.count, byte != 0x0A, byte != 0x0D { position += 1 }
    } else {
      while position + 1 < bytes.count,
        byte != UInt8(ascii: "*") || bytes[position + 1] != UInt8(ascii: "/")
      {
        position += 1
        if bytes[position - 1] == 0x0A || bytes[position - 1] == 0x0D { lineStart = position }
      }
      position = min(position + 2, bytes.count)
    }
    comments.append(
      CommentedJSON.Comment(
        range: start..<position, isLine: isLine, column: column, lineEndsBefore: lineEnds))
    lineEnds = 0
  }

  /// How many comments from one on stand behind a value on its line.
  private func countBehind(from first: Int) -> Int {
    comments[first...].prefix { $0.lineEndsBefore == 0 }.count
  }

  /// How many comments from one on stand behind a sign on its line, with nothing else behind them.
  private func countOnLine(from first: Int) -> Int {
    let count = countBehind(from: first)
    return first + count < comments.count || lineEnds > 0 ? count : 0
  }
}
