import TestSupport
import Testing

@testable import CareerFormats

@Suite("A text in Markdown")
struct MarkdownTextTests {
  /// Texts that mean something to GitHub, to Markdown or to HTML.
  static let hostile =
    RandomDocument.hostile + [
      "@octocat", "a @octocat/team b", "#12", "GH-12", "gh-12", "owner/repo#12", "a|b", "| a | b |",
      "|---|", "`code`", "``` x", "**b**", "__b__", "~~no~~", "$x$", "$$x$$", "[a](http://b)",
      "![a](b)", "<script>", "</details>", "<!--", "-->", "&lt;", "\\|", "https://a.b",
      "http://a.b", "ftp://a.b", "mailto:a@b.c", "www.a.b", "WWW.a.b", "a@b.c", ":smile:", ":+1:",
      "deadbeef", "0123456789abcdef0123456789abcdef01234567", "a  \nb", "- one", "1. one", "> q",
      "[^1]", "[ ] x", "xmpp:a@b/c",
    ]

  /// A text as it is shown: entities are characters, and empty comments nothing.
  private func shown(_ markdown: String) -> String {
    var text = markdown.replacing("<!-- -->", with: "")
    text.replace(#/&#([0-9]+);/#) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String($0) } ?? "?"
    }
    return text
  }

  private func expected(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0A, 0x0D, 0x09, 0x85, 0x2028, 0x2029: " "
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x206F, 0xFFFE, 0xFFFF: "\u{FFFD}"
      default: scalar
      }
    }
  }

  @Test("shows what it was, on one line and without markup", arguments: hostile)
  func shows(text: String) {
    let markdown = MarkdownText.inline(text)
    #expect(Array(shown(markdown).unicodeScalars) == expected(text))
    let rest = markdown.replacing("<!-- -->", with: "\u{0}").replacing(#/&#[0-9]+;/#, with: "\u{0}")
    let marks = Set("\n\r\\`*_[]<>|~&$@#".unicodeScalars)
    #expect(rest.unicodeScalars.allSatisfy { !marks.contains($0) }, "\(markdown)")
    #expect(!rest.contains(#/:[\p{L}\p{N}\/+_-]/#), "\(markdown)")
    #expect(!rest.lowercased().contains("www."), "\(markdown)")
    #expect(!rest.lowercased().contains("gh-"), "\(markdown)")
    #expect(!rest.contains(#/[0-9a-fA-F]{7}/#), "\(markdown)")
  }

  @Test("leaves plain words as they are")
  func plain() {
    for text in ["Senior Engineer", "3 y → 4 y", "Trainer, in time: 2.5 (or more)", "é – 日本語"] {
      #expect(MarkdownText.inline(text) == text)
    }
  }
}
