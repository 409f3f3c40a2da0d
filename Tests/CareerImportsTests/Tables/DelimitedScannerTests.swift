import TestSupport
import Testing

@testable import CareerImports

@Suite("A text with separators")
struct DelimitedScannerTests {
  /// The cells of all records, and what stops the reading.
  private func records(
    _ text: String, _ dialect: Dialect = .commas
  ) -> (cells: [[String]], failure: DelimitedScanner.Break?) {
    var scanner = DelimitedScanner(Array(text.utf8), dialect: dialect)
    var records: [[String]] = []
    var cells: [DelimitedScanner.Cell] = []
    while scanner.readRecord(into: &cells) { records.append(cells.map(scanner.text)) }
    return (records, scanner.failure)
  }

  @Test(
    "is divided into records and cells",
    arguments: [
      ("", []), ("a", [["a"]]), ("a\n", [["a"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a\rb", [["a"], ["b"]]),
      (",", [["", ""]]), (",\n,", [["", ""], ["", ""]]), ("\n\n", [[""], [""]]),
      ("\"a\"", [["a"]]), ("\"\"", [[""]]), ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\"\r\nc", [["a\nb"], ["c"]]),
      ("\"a\r\nb\",\"\"\n", [["a\r\nb", ""]]), ("\u{FEFF}a,b", [["a", "b"]]),
      (" a , b ", [[" a ", " b "]]), ("é,日本語,😀", [["é", "日本語", "😀"]]),
    ])
  func divided(text: String, expected: [[String]]) {
    let found = records(text)
    #expect(found.cells == expected)
    #expect(found.failure == nil)
  }

  @Test(
    "is not read on behind a quote out of place",
    arguments: [
      ("a\"b", 1), ("a,b\n\"c", 4), ("\"a\"b", 3), ("\"a\" ,b", 3), ("x,\"a\"\"", 2),
      ("\"", 0), ("a,\"b\"c\"", 5),
    ])
  func quotes(text: String, offset: Int) {
    #expect(records(text).failure?.offset == offset)
  }

  @Test("without quotes has quotes as letters")
  func plainTabs() {
    let found = records("a\t\"b\nc \"d\" e\t", .plainTabs)
    #expect(found.cells == [["a", "\"b"], ["c \"d\" e", ""]])
    #expect(found.failure == nil)
  }

  @Test(
    "shows its separator in its first line",
    arguments: [
      ("a,b", ","), ("a;b,c", ";"), ("a\tb", "\t"), ("\"a;b\",c", ","), ("a\nb;c", ","), ("", ","),
    ])
  func separator(text: String, separator: Character) {
    #expect(Dialect.detected(in: Array(text.utf8)).separator == separator.asciiValue)
  }

  @Test("at random is divided as it was put together", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["", "a", "\"", ",", ";", "\n", "\r\n", "\r", "\t", " ", "é", "=", "'", "\\"]
    let width = Int.random(in: 1...4, using: &random)
    let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
    }
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let text = rows.map { row in
      row.map { cell in
        let isPlain = !cell.unicodeScalars.contains { "\",;\n\r\t".unicodeScalars.contains($0) }
        if isPlain, Bool.random(using: &random) { return cell }
        let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
        return "\"\(doubled)\""
      }.joined(separator: separator) + end
    }.joined()
    let dialect = Dialect(
      separator: Character(separator).asciiValue ?? 0, hasQuotes: true)
    let found = records(text, dialect)
    #expect(found.cells.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    #expect(found.failure == nil)
  }
}
