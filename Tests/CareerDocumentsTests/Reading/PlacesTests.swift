import TestSupport
import Testing

@Suite("Places in a file")
struct PlacesTests {
  /// A document with something wrong behind this text.
  private func place(behind text: String) -> String {
    let words = Reading.complaints("{\"format\": 1,\(text)\"y\": 1}")
    return words.replacing(
      ": error: unknown field \"y\" in the document; a field of your own begins with x-", with: "")
  }

  @Test(
    "are lines, however they end, and columns in characters of Unicode",
    arguments: [
      ("", "f:1:14"), ("\n", "f:2:1"), ("\r\n", "f:2:1"), ("\r", "f:2:1"), ("\n\r", "f:3:1"),
      ("\r\r\n\n", "f:4:1"), ("\r\n  ", "f:2:3"), ("\t", "f:1:15"), ("\n\t\t", "f:2:3"),
      ("// a\r", "f:2:1"), ("// a\r\n", "f:2:1"), ("/* é\r\n😀 */", "f:2:5"),
      ("\n\"title\": \"é\",", "f:2:14"), ("\n\"title\": \"e\u{301}\",", "f:2:15"),
      ("\n\"title\": \"😀\",", "f:2:14"), ("\n\"title\": \"👩‍🚀\",", "f:2:16"),
      ("\n\"title\": \"日本\",\n ", "f:3:2"),
    ])
  func counted(text: String, expected: String) {
    #expect(place(behind: text) == expected)
  }

  @Test("do not count a byte-order mark")
  func mark() {
    #expect(
      Reading.complaints("\u{FEFF}{}")
        == "f:1:1: error: the document has no \"format\"; add \"format\": 1")
    #expect(
      Reading.complaints("{}\u{FEFF}")
        == "f:1:1: error: the document has no \"format\"; add \"format\": 1\n"
        + "f:1:3: error: expected nothing behind the document, found '\u{FEFF}'")
  }

  @Test(
    "are those of the first ill-formed byte",
    arguments: [
      ([0x80], "lone continuation"), ([0xBF], "lone continuation"), ([0xC0, 0x80], "overlong"),
      ([0xC1, 0xBF], "overlong"), ([0xE0, 0x80, 0x80], "overlong"),
      ([0xE0, 0x9F, 0xBF], "overlong"), ([0xF0, 0x80, 0x80, 0x80], "overlong"),
      ([0xF0, 0x8F, 0xBF, 0xBF], "overlong"), ([0xED, 0xA0, 0x80], "surrogate"),
      ([0xED, 0xBF, 0xBF], "surrogate"), ([0xF4, 0x90, 0x80, 0x80], "beyond U+10FFFF"),
      ([0xF5, 0x80, 0x80, 0x80], "beyond U+10FFFF"), ([0xFE], "no lead"), ([0xFF], "no lead"),
      ([0xC3], "cut"), ([0xE2, 0x82], "cut"), ([0xF0, 0x9F, 0x98], "cut"),
      ([0xE2, 0x28, 0xA1], "cut"), ([0xC3, 0xC3, 0xA9], "cut"),
    ] as [([UInt8], String)])
  func illFormed(bytes: [UInt8], sort: String) {
    let words = "not valid UTF-8; save the file as UTF-8"
    let before = Array("{\"format\": 1,\n\"title\": \"é😀".utf8)
    let behind = Array("\"}".utf8)
    #expect(Reading.complaints(before + bytes + behind) == "f:2:13: error: \(words)", "\(sort)")
    #expect(Reading.complaints(before + bytes) == "f:2:13: error: \(words)", "\(sort)")
    #expect(Reading.complaints(bytes + before).hasSuffix("f:1:1: error: \(words)"), "\(sort)")
  }

  @Test(
    "are not told of a file that is no text in UTF-8 or has none",
    arguments: [
      ([], "the file is empty; a graph document begins with { \"format\": 1, …"),
      (Array(" \r\n\t".utf8), "the file is empty; a graph document begins with { \"format\": 1, …"),
      (
        [0xEF, 0xBB, 0xBF, 0x0A],
        "the file is empty; a graph document begins with { \"format\": 1, …"
      ),
      ([0xFF, 0xFE, 0x7B, 0], "the file is UTF-16; save it as UTF-8"),
      ([0xFE, 0xFF, 0, 0x7B], "the file is UTF-16; save it as UTF-8"),
    ] as [([UInt8], String)])
  func wholeFile(bytes: [UInt8], words: String) {
    #expect(Reading.complaints(bytes) == "f: error: \(words)")
  }
}
