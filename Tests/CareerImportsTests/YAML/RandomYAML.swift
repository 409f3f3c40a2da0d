import TestSupport

/// A random text in the part of YAML that ``YAMLReader`` reads, made again from its seed.
struct RandomYAML {
  private(set) var text = ""

  private var random: SplitMix64

  private static let plain = [
    "word", "two words", "a-b", "-x", "?x", ":x", "3", "-1.5", "true", "null", "~", "a#b", "it's",
    "say \"x\"",
    "x, [y], {z}", "R&D", "a*b", "50%", "é日本", "http://x.y/z?a=b#c", "a:b", "=", "a ! b", "(c)",
    "12:30",
    "2020-01-01", "no", "q'", "\\n",
  ]

  private static let quoted = [
    "\"\"", "''", "\"a: b # c\"", "'it''s'", "\"\\n\\t\\\"\\\\\\u00e9\\x41\\U0001F600\\/\\e\"",
    "\"- x\"", "'null'",
    "\"[x]\"", "' a '", "\"é\"", "'\\n'", "\"#\"",
  ]

  private static let keys = [
    "a", "b", "c d", "e-f", "\"g\"", "'h'", "i:j", "k#l", "3", "é", "\"m: n\"", "true",
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    if chance(5) { text += "---\n" }
    if chance(4) { text += "# a comment\n\n" }
    text += node(indent: 0, depth: 0)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

  private mutating func pick(_ texts: [String]) -> String { texts[number(0...texts.count - 1)] }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// A line end, with a comment before it or blank lines behind it now and then.
  private mutating func lineEnd() -> String {
    let comment = chance(6) ? spaces(number(1...3)) + "# note: - x" : ""
    return comment + (chance(12) ? "\r\n" : "\n") + (chance(8) ? "  \n\n" : "")
      + (chance(10) ? spaces(number(0...6)) + "# more\n" : "")
  }

  /// A collection or a scalar whose first line has been indented.
  private mutating func node(indent: Int, depth: Int) -> String {
    switch depth > 3 ? 9 : number(0...9) {
    case 0...4: mapping(indent: indent, depth: depth)
    case 5...7: sequence(indent: indent, depth: depth)
    default: scalar(outside: indent - 1)
    }
  }

  private mutating func mapping(indent: Int, depth: Int) -> String {
    let keys = Self.keys.shuffled(using: &random).prefix(number(1...4))
    var text = ""
    for (index, key) in keys.enumerated() {
      if index > 0 { text += spaces(indent) }
      text += key + (key.hasSuffix("\"") && chance(4) ? " " : "") + ":"
      switch number(0...9) {
      case 0: text += lineEnd()
      case 1...5: text += spaces(number(1...2)) + scalar(outside: indent)
      case 6:
        text += lineEnd() + spaces(indent) + sequence(indent: indent, depth: depth + 1)
      default:
        let inner = indent + number(1...4)
        text += lineEnd() + spaces(inner) + node(indent: inner, depth: depth + 1)
      }
    }
    return text
  }

  private mutating func sequence(indent: Int, depth: Int) -> String {
    var text = ""
    for index in 0..<number(1...4) {
      if index > 0 { text += spaces(indent) }
      text += "-"
      switch number(0...9) {
      case 0: text += lineEnd()
      case 1...4: text += " " + scalar(outside: indent)
      case 5:
        let inner = indent + number(1...4)
        text += lineEnd() + spaces(inner) + node(indent: inner, depth: depth + 1)
      default:
        let gap = number(1...3)
        text += spaces(gap) + node(indent: indent + 1 + gap, depth: depth + 1)
      }
    }
    return text
  }

  private mutating func scalar(outside: Int) -> String {
    switch number(0...9) {
    case 0...3: return pick(Self.plain) + lineEnd()
    case 4...6: return pick(Self.quoted) + lineEnd()
    case 7: return pick(["[]", "{}", "[ ]"]) + lineEnd()
    default: return block(outside: outside)
    }
  }

  private mutating func block(outside: Int) -> String {
    let width = max(outside, 0) + number(1...4)
    let isStated = chance(4) && width - max(outside, 0) <= 9
    var head = pick(["|", ">"])
    let chomping = pick(["", "", "-", "+"])
    let digit = isStated ? "\(width - max(outside, 0))" : ""
    head += chance(2) ? chomping + digit : digit + chomping
    var text = head + (chance(5) ? "  # comment" : "") + "\n"
    // A line of more spaces may begin a text only where the indentation is stated.
    var hasLine = isStated
    for _ in 0..<number(0...5) {
      switch number(0...6) {
      case 0: text += "\n"
      case 1 where hasLine: text += spaces(width) + "  more\n"
      case 2 where hasLine: text += spaces(number(0...width + 2)) + "\n"
      default:
        text += spaces(width)
        text += pick(["line", "é x", "\"q\"", "end ", "#no", "- a: b # c"]) + "\n"
        hasLine = true
      }
    }
    return text
  }
}
