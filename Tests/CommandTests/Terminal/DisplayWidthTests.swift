import Testing

@testable import careerpath

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "The columns that a terminal gives",
    arguments: [
      ("", 0), ("plan", 4), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ñandú", 5),
      ("日本語", 6), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｗｉｄｅ", 8), ("ｶﾅ", 2),
      ("😀", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("🇩🇪🇫🇷", 4), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤", 1), ("❤️", 2),
      ("1️⃣", 2), ("→", 1), ("▓░█", 3), ("─┼", 2), ("\u{AD}", 1),
      ("\t", 0), ("\n", 0), ("\r\n", 0), ("\u{7F}", 0), ("\u{9B}", 0), ("\u{200B}", 0),
      ("\u{FEFF}", 0), ("\u{2028}", 0), ("a\u{FE0F}", 1), (" \u{FE0F}", 1), ("العربية", 7),
      ("हिन्दी", 5), ("❤‍🔥", 2), ("🇩", 2), ("1", 1), ("©", 1), ("\u{3000}", 2), ("𠀀", 2), ("a\tb\nc", 3),
    ])
  func columns(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "Padding fills the columns that are missing",
    arguments: [
      ("ab", 4, "ab  ", "  ab"), ("日本", 5, "日本 ", " 日本"), ("abc", 2, "abc", "abc"),
      ("", 2, "  ", "  "), ("e\u{301}", 2, "e\u{301} ", " e\u{301}"), ("ab", -1, "ab", "ab"),
    ])
  func padding(text: String, width: Int, leading: String, trailing: String) {
    #expect(text.padded(to: width) == leading)
    #expect(text.padded(to: width, alignment: .trailing) == trailing)
  }

  @Test(
    "Cutting leaves room for the ellipsis",
    arguments: [
      ("engineer", 8, "engineer"), ("engineer", 7, "engine…"), ("engineer", 1, "…"),
      ("engineer", 0, ""), ("engineer", -3, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"),
      ("日本語", 4, "日…"), ("日本語", 2, "…"), ("e\u{301}e\u{301}", 1, "…"), ("", 3, ""),
      ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"), ("ab\u{200B}", 2, "ab\u{200B}"),
    ])
  func cutting(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
    #expect(text.truncated(to: width).displayWidth <= max(0, width))
  }
}
