import TestSupport

/// A random text in the DOT language, made again from its seed.
struct RandomDOT {
  private(set) var text = ""

  private var random: SplitMix64
  private let isDirected: Bool

  /// Names as they are written.
  private static let names = [
    "a", "b", "c", "d", "e", "B1", "_", "é", "日本", "z", "3", "-.5", "3.",
    ".7", "\"a b\"", "\"a\"", "\"node\"", "\"q\\\"x\"", "\"x\\\ny\"", "\"1\" + \"2\"", "\"\\\\\"",
    "\"\\N\"",
    "\"two\nlines\"", "<h<b>i</b>>", "\"//\"", "\"/* */\"", "\"#\"", "\"->\"", "\"a;b\"", "\"{\"",
  ]

  private static let values =
    names + ["\"\"", "<<table><tr><td>x</td></tr></table>>", "\"&amp;\"", "\"a\\lb\\l\"", "100"]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    isDirected = Bool.random(using: &random)
    let head =
      (chance(3) ? keyword("strict") + " " : "") + keyword(isDirected ? "digraph" : "graph")
    text = head + (chance(2) ? " g" : "") + gap() + body(depth: 0) + gap()
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

  private mutating func pick(_ texts: [String]) -> String { texts[number(0...texts.count - 1)] }

  /// A keyword in any letter case.
  private mutating func keyword(_ word: String) -> String {
    switch number(0...5) {
    case 0: word.uppercased()
    case 1: word.prefix(1).uppercased() + word.dropFirst()
    default: word
    }
  }

  /// Space or comments, which may stand between any two tokens.
  private mutating func gap() -> String {
    switch number(0...11) {
    case 0: " /* a -> b */ "
    case 1: " // { \"\n"
    case 2: "\n# 12 \"file\"\n"
    case 3: " # }\n"
    case 4: "\t\r\n"
    case 5: "/***/\n"
    default: " "
    }
  }

  private mutating func name() -> String { pick(Self.names) }

  // MARK: Statements

  private mutating func body(depth: Int) -> String {
    var text = "{" + gap()
    for _ in 0..<number(0...(depth == 0 ? 8 : 3)) {
      text += statement(depth: depth) + (chance(2) ? gap() + ";" : "") + gap()
    }
    return text + "}"
  }

  private mutating func statement(depth: Int) -> String {
    switch number(0...9) {
    case 0: return keyword("node") + gap() + attributes(isNeeded: true)
    case 1: return keyword("edge") + gap() + attributes(isNeeded: true)
    case 2: return keyword("graph") + gap() + attributes(isNeeded: true)
    case 3: return pick(["g1", "g2", "\"g 3\""]) + gap() + "=" + gap() + pick(Self.values)
    case 4, 5: return nodes() + gap() + attributes()
    case 6 where depth < 4: return subgraph(depth: depth)
    default:
      var text = end(depth: depth)
      for _ in 0..<number(1...3) { text += gap() + arrow + gap() + end(depth: depth) }
      return text + gap() + attributes(hasKey: true)
    }
  }

  private var arrow: String { isDirected ? "->" : "--" }

  private mutating func end(depth: Int) -> String {
    depth < 4 && chance(4) ? subgraph(depth: depth) : nodes()
  }

  private mutating func subgraph(depth: Int) -> String {
    let names = ["cluster_0", "s", "\"t u\"", "a"]
    let head =
      chance(3)
      ? "" : keyword("subgraph") + gap() + (chance(4) ? "" : pick(names) + gap())
    return head + body(depth: depth + 1)
  }

  private mutating func nodes() -> String {
    (0..<(chance(6) ? 2 : 1)).map { _ in
      name() + (chance(6) ? ":" + pick(["p", "ne", "\"q r\""]) : "")
        + (chance(30) ? gap() : "")
    }.joined(separator: gap() + "," + gap())
  }

  private mutating func attributes(isNeeded: Bool = false, hasKey: Bool = false) -> String {
    guard isNeeded || chance(2) else { return "" }
    return (0..<(chance(5) ? 2 : 1)).map { _ in
      let names = ["a1", "a2", "\"a 3\"", "label"] + (hasKey ? ["key"] : [])
      let list = (0..<number(0...3)).map { _ in
        pick(names) + gap() + "=" + gap() + pick(Self.values) + gap() + pick(["", ",", ";"])
      }
      return "[" + gap() + list.joined(separator: gap()) + "]"
    }.joined(separator: gap())
  }
}
