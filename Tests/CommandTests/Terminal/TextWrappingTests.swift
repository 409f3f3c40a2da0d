import TestSupport
import Testing

@testable import careerpath

@Suite("Wrapping")
struct TextWrappingTests {
  @Test(
    "Known wrappings",
    arguments: [
      ("to be or not to be", 9, 0, ["to be or", "not to be"]),
      ("to be or not to be", 9, 3, ["   to be", "   or not", "   to be"]),
      ("  spaced \t out  ", 20, 0, ["spaced out"]),
      ("one\n\ntwo\r\nthree", 20, 1, [" one", "", " two", " three"]),
      ("", 10, 4, [""]), ("   ", 10, 0, [""]), ("abcdef", 4, 0, ["abcd", "ef"]),
      ("x abcdefgh y", 4, 0, ["x", "abcd", "efgh", "y"]), ("日本語です", 5, 0, ["日本", "語で", "す"]),
      ("日本", 1, 0, ["日", "本"]), ("abc", 0, 0, ["a", "b", "c"]), ("ab", -5, 0, ["a", "b"]),
      ("ab", 3, 5, ["     a", "     b"]), ("ab cd", 5, -2, ["ab cd"]),
      ("a\u{A0}b c", 3, 0, ["a\u{A0}b", "c"]),
    ])
  func known(text: String, width: Int, indent: Int, expected: [String]) {
    #expect(text.wrapped(width: width, indent: indent) == expected)
  }

  @Test("Random text keeps to the width and loses nothing", arguments: 0..<20 as Range<UInt64>)
  func properties(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = randomText(using: &generator)
      let width = Int.random(in: 0...24, using: &generator)
      let indent = Int.random(in: 0...6, using: &generator)
      let lines = text.wrapped(width: width, indent: indent)
      for line in lines where line.displayWidth > max(width, indent + 1) {
        let content = String(line.unicodeScalars.dropFirst(indent))
        #expect(content.count == 1, "\(text.debugDescription) in \(width)")
      }
      #expect(text.truncated(to: width).displayWidth <= width, "\(text.debugDescription)")
      #expect(visible(lines.joined()) == visible(text), "\(text.debugDescription)")
    }
  }

  private func randomText(using generator: inout SplitMix64) -> String {
    let pieces = [
      "a", "Bc", "word", " ", " ", "  ", "\n", "\t", "é", "e\u{301}", "日", "語", "👩‍👩‍👧‍👦", "🇩🇪",
      "\u{1F1E9}",
      "\u{301}", "\u{FE0F}", "\u{200D}", "\u{0}", "\u{1112}", "\u{1161}", "क", "्", "ष",
    ]
    return (0..<Int.random(in: 0...30, using: &generator)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
    }
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
