import TestSupport
import Testing

@testable import CareerImports

@Suite("The text of a cell")
struct CellTextTests {
  private func content(_ text: String) -> CellText.Content {
    Array(text.utf8).enumerated().map { ($1, $0) }
  }

  /// Texts made of what has a meaning in cells.
  private static func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "=", "+", "-", "@", "\t", "\r", "\n", " ", ";", ",", "\\", "\\e", "\\u{41}", "a", "é", "\"",
      "'", "\u{1B}[31m", "\u{FF1D}", "\u{0}", "\u{2028}", "..", "=cmd()", "\u{FEFF}",
    ]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test("is read as it was written", arguments: 0..<400 as Range<UInt64>)
  func text(seed: UInt64) throws {
    let text = Self.text(seed: seed)
    let read = try CellText.read(content(CellText.written(text)))
    #expect(read.map { Array($0.utf8) } == Array(text.utf8), "\(text.debugDescription)")
  }

  @Test("in a list is read as it was written", arguments: 0..<400 as Range<UInt64>)
  func list(seed: UInt64) throws {
    let texts = (0..<Int(seed % 4)).map { Self.text(seed: seed * 10 + UInt64($0)) }
    let read = try CellText.readList(content(CellText.written(texts)))
    #expect(read.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) }, "\(texts)")
  }

  @Test("with a level is read as it was written", arguments: 1..<200 as Range<UInt64>)
  func levels(seed: UInt64) throws {
    // No id is empty.
    let ids = (0..<2).map { Self.text(seed: seed * 10 + $0) }.map { $0.isEmpty ? "a" : $0 }
    let cell = ids.map { CellText.written($0, .level) + "=3" }.joined(separator: "; ")
    let read = try CellText.readLevels(content(cell))
    #expect(read.map { Array($0.text.utf8) } == ids.map { Array($0.utf8) }, "\(ids)")
    #expect(read.map(\.value) == ["3", "3"])
  }

  @Test(
    "is no formula for a spreadsheet",
    arguments: [
      ("=cmd()", "\\=cmd()"), ("+1", "\\+1"), ("-1", "\\-1"), ("@x", "\\@x"), ("\t=x", "\\u{9}=x"),
      ("\r=x", "\\u{D}=x"), ("a,=x", "a,\\=x"), ("a;=x", "a;\\=x"), ("a\n-x", "a\n\\-x"),
      ("a=b", "a=b"), ("a - b", "a - b"), ("\u{FF1D}1", "\\u{FF1D}1"), ("", "\\e"),
      ("\\e", "\\\\e"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ])
  func written(text: String, cell: String) {
    #expect(CellText.written(text) == cell)
  }

  @Test(
    "is forgiving about spaces in lists",
    arguments: [
      ("", []), (" ", []), ("a", ["a"]), (" a ; b;", ["a", "b"]), ("a\\;b;\nc\n", ["a;b", "c"]),
      ("\\u{20}a", [" a"]), ("\\e", [""]), ("a; \\e ;b", ["a", "", "b"]),
    ])
  func lists(cell: String, expected: [String]) throws {
    #expect(try CellText.readList(content(cell)).map(\.text) == expected)
  }

  @Test(
    "is refused where an escape or an entry is none",
    arguments: [
      ("C:\\x", 2), ("a\\", 1), ("\\u{}", 0), ("\\u{110000}", 0), ("\\u{D800}", 0), ("\\u41", 0),
      ("\\u{+1}", 0), ("\\u{41", 0), ("\\ea", 0), ("a;;b", 2), (";", 0), ("a; ;b", 3),
    ])
  func refused(cell: String, offset: Int) {
    let problem = #expect(throws: CellProblem.self) { try CellText.readList(content(cell)) }
    #expect(problem?.offset == offset)
  }
}
