/// Lays JSON out in canonical form: a list or object on one line where it fits, else a member a
/// line, with comments where they belong.
///
/// Values keep their spelling and their order, and at most one empty line between them is kept.
/// Commas behind the last member go.
struct CanonicalLayout {
  private let json: CommentedJSON
  /// For each value the characters that it takes on one line; `nil` where it can't stand on one.
  private var widths: [Int?]
  private var output: [UInt8] = []

  /// The greatest number of characters in a line that could be broken.
  static let width = 100

  /// The depth behind which lines are no longer indented further, so that the text does not grow
  /// with the square of its depth.
  static let greatestDepth = 20

  /// The text of a document in canonical form, with a line break at its end.
  ///
  /// - Complexity: O(*n*) time and space for *n* bytes.
  static func text(of json: CommentedJSON) -> String {
    var layout = CanonicalLayout(json)
    layout.writeDocument()
    return String(decoding: layout.output, as: UTF8.self)
  }

  private init(_ json: CommentedJSON) {
    self.json = json
    widths = Array(repeating: nil, count: json.values.count)
    for value in json.values.indices.reversed() { widths[value] = lineWidth(of: value) }
    output.reserveCapacity(json.bytes.count + json.bytes.count / 2)
  }
}

// MARK: - Widths

extension CanonicalLayout {
  /// What a value takes on one line, without its field's name.
  private func lineWidth(of index: Int) -> Int? {
    let value = json.values[index]
    guard value.kind != .scalar else { return characters(in: value.range) }
    guard value.opening.isEmpty, value.closing.isEmpty else { return nil }
    var width = 0
    var count = 0
    for member in members(of: index) {
      let value = json.values[member]
      guard let inner = widths[member], value.leading.isEmpty, value.trailing.isEmpty else {
        return nil
      }
      width += inner + keyWidth(of: value) + (count > 0 ? 2 : 0)
      count += 1
      // Nothing so wide is ever written on one line.
      guard width <= Self.width else { return nil }
    }
    let brackets = value.kind == .object && count > 0 ? 4 : 2
    return width + brackets
  }

  private func keyWidth(of value: CommentedJSON.Value) -> Int {
    value.key.map { characters(in: $0) + 2 } ?? 0
  }

  private func characters(in range: Range<Int>) -> Int {
    json.bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  /// The values directly inside one.
  private func members(of index: Int) -> some Sequence<Int> {
    // Were all of self held while members are written, each would copy the whole output.
    let values = json.values
    let end = values[index].end
    return sequence(state: index + 1) { next -> Int? in
      guard next < end else { return nil }
      defer { next = values[next].end }
      return next
    }
  }

  /// Whether a list or object stands on several lines.
  private func isBroken(_ index: Int, depth: Int) -> Bool {
    let value = json.values[index]
    guard value.kind != .scalar else { return false }
    guard let width = widths[index] else { return true }
    let isEmpty = value.end == index + 1
    if depth == 0 { return !isEmpty }
    // The lists of a document have an element a line.
    if depth == 1, value.kind == .list,
      members(of: index).contains(where: { json.values[$0].kind != .scalar })
    {
      return true
    }
    return indent(depth) + keyWidth(of: value) + width + 1 > Self.width
  }

  private func indent(_ depth: Int) -> Int { 2 * min(depth, Self.greatestDepth) }
}

// MARK: - Writing

extension CanonicalLayout {
  /// A list or object that is being written, and its next member.
  private struct Frame {
    let value: Int
    var next: Int
  }

  private mutating func writeDocument() {
    guard !json.values.isEmpty else { return }
    var open: [Frame] = []
    write(0, isFirst: true, &open)
    while let frame = open.last {
      let value = json.values[frame.value]
      guard frame.next < value.end else {
        open.removeLast()
        close(frame.value, depth: open.count, isLast: isLast(frame.value, in: open.last))
        continue
      }
      open[open.count - 1].next = json.values[frame.next].end
      write(frame.next, isFirst: frame.next == frame.value + 1, &open)
    }
    for comment in json.footer { write(comment, depth: 0, isFirst: false) }
  }

  private func isLast(_ value: Int, in frame: Frame?) -> Bool {
    frame.map { json.values[value].end == json.values[$0.value].end } ?? true
  }

  /// Writes a value with what stands before it; of one on several lines, up to its first member.
  private mutating func write(_ index: Int, isFirst: Bool, _ open: inout [Frame]) {
    let value = json.values[index]
    let depth = open.count
    for comment in value.leading {
      write(comment, depth: depth, isFirst: isFirst && comment == value.leading.lowerBound)
    }
    if value.lineEndsBefore > 1, !isFirst || !value.leading.isEmpty { endLine() }
    writeIndent(depth)
    if let key = value.key {
      output += json.bytes[key]
      output += ": ".utf8
    }
    guard isBroken(index, depth: depth) else {
      writeOnLine(index)
      return endMember(value, isLast: isLast(index, in: open.last))
    }
    output.append(value.kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    writeBeside(value.opening)
    endLine()
    open.append(Frame(value: index, next: index + 1))
  }

  private mutating func close(_ index: Int, depth: Int, isLast: Bool) {
    let value = json.values[index]
    for comment in value.closing {
      let isFirst = value.end == index + 1 && comment == value.closing.lowerBound
      write(comment, depth: depth + 1, isFirst: isFirst)
    }
    writeIndent(depth)
    output.append(value.kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    endMember(value, isLast: isLast)
  }

  private mutating func endMember(_ value: CommentedJSON.Value, isLast: Bool) {
    if !isLast { output.append(UInt8(ascii: ",")) }
    writeBeside(value.trailing)
    endLine()
  }

  /// Writes a value that fits on a line, whose depth is therefore small.
  private mutating func writeOnLine(_ index: Int) {
    let value = json.values[index]
    guard value.kind != .scalar else {
      output += json.bytes[value.range]
      return
    }
    let isObject = value.kind == .object
    let isEmpty = value.end == index + 1
    output += (isObject ? isEmpty ? "{" : "{ " : "[").utf8
    for member in members(of: index) {
      if member > index + 1 { output += ", ".utf8 }
      if let key = json.values[member].key {
        output += json.bytes[key]
        output += ": ".utf8
      }
      writeOnLine(member)
    }
    output += (isObject ? isEmpty ? "}" : " }" : "]").utf8
  }

  private mutating func endLine() { output.append(0x0A) }

  private mutating func writeIndent(_ depth: Int) {
    output += repeatElement(0x20, count: indent(depth))
  }
}

// MARK: - Comments

extension CanonicalLayout {
  /// Writes a comment on lines of its own.
  private mutating func write(_ index: Int, depth: Int, isFirst: Bool) {
    if json.comments[index].lineEndsBefore > 1, !isFirst { endLine() }
    writeIndent(depth)
    write(json.comments[index], column: indent(depth))
    endLine()
  }

  /// Writes comments behind what stands on the line.
  private mutating func writeBeside(_ comments: Range<Int>) {
    for index in comments {
      output.append(0x20)
      let line = output[((output.lastIndex(of: 0x0A) ?? -1) + 1)...]
      write(json.comments[index], column: line.count { $0 & 0xC0 != 0x80 })
    }
  }

  /// Writes a comment without space at the ends of its lines; further lines move with the first.
  private mutating func write(_ comment: CommentedJSON.Comment, column: Int) {
    var isFirst = true
    var rest = json.bytes[comment.range]
    while true {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      var line = rest[rest.startIndex..<end]
      while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
      if !isFirst {
        endLine()
        let spaces = line.prefix { $0 == 0x20 }.count
        let wanted = spaces + column - comment.column
        if !line.isEmpty {
          output += repeatElement(0x20, count: max(0, wanted))
          line = line.dropFirst(spaces)
        }
      }
      output += line
      guard end < rest.endIndex else { return }
      let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
      rest = rest[(end + (isPair ? 2 : 1))...]
      isFirst = false
    }
  }
}
