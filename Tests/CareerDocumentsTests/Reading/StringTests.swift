import CareerDocuments
import CareerGraph
import TestSupport
import Testing

/// Strings of all lengths with what needs care at every place, since they are read by eight bytes at
/// a time.
@Suite struct StringTests {
  private static func document(_ title: String) -> [UInt8] {
    Array(#"{ "format": 1, "title": "\#(title)" }"#.utf8)
  }

  @Test(
    arguments: [
      (#"\n"#, "\n"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\u00e9"#, "é"), ("é", "é"), ("😀", "😀"),
      ("\u{7F}", "\u{7F}"), ("!", "!"), ("'", "'"), (" ", " "), ("]", "]"), ("[", "["),
    ])
  func specialCharactersAreReadAtEveryPlace(written: String, meant: String) throws {
    for length in 0..<20 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "z", count: length - place)
        )
        let read = try GraphDocument.read(
          Self.document(before + written + after), name: "strings.json")
        #expect(read.graph.title == before + meant + after)
      }
    }
  }

  @Test func controlCharactersAreToldAtEveryPlace() {
    for place in 0..<20 {
      let title = String(repeating: "a", count: place) + "\u{1F}b"
      let complaint = "a control character in a string is written as \\u001f"
      #expect(
        Reading.complaints(Self.document(title)) == "f:1:\(26 + place): error: \(complaint)")
    }
  }

  @Test func aStringThatIsCutOffIsTold() {
    for length in 0..<20 {
      let text = #"{ "format": 1, "title": ""# + String(repeating: "a", count: length)
      #expect(Reading.complaints(text).hasPrefix("f:1:25: error: this string is not closed"))
    }
  }
}
