import Testing

@testable import careerpath

@Suite("Untrusted text on a terminal")
struct SafeTextTests {
  @Test(
    "Commands become visible",
    arguments: [
      ("\u{1B}[31mBoss\u{1B}[0m", "␛[31mBoss␛[0m"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"),
      ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("a\tb", "a␉b"), ("\u{0}", "␀"), ("\u{7F}", "␡"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("\u{2066}a\u{2069}", "�a�"),
      ("a\u{2028}b\u{2029}", "a\u{FFFD}b\u{FFFD}"), ("\u{85}", "\u{FFFD}"),
    ])
  func neutralised(text: String, expected: String) {
    #expect(text.safeForTerminal == expected)
  }

  @Test(
    "Ordinary text stays as it is",
    arguments: [
      "", "Senior Engineer", "日本語", "👩‍👩‍👧‍👦", "می‌خواهم", "e\u{301}", "\u{200F}עברית", "R&D \\N \"x\"",
    ])
  func unchanged(text: String) {
    #expect(Array(text.safeForTerminal.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("No control character survives")
  func everyControl() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = String(scalar).safeForTerminal.unicodeScalars
      #expect(!safe.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test("Quoting bounds the width")
  func quoting() {
    #expect("plam".quoted == "'plam'")
    #expect(String(repeating: "x", count: 100_000).quoted.displayWidth == 62)
    #expect("\u{1B}c".quoted == "'␛c'")
  }
}
