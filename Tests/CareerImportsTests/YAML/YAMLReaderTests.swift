import CareerDocuments
import Foundation
import TestSupport
import Testing

@testable import CareerImports

@Suite("A text in YAML")
struct YAMLReaderTests {
  /// The value in the form of ``PyYAML``; `nil` where the text is refused.
  static func value(_ text: String) throws -> String? {
    do throws(TextProblem) {
      let node = try YAMLReader.parse(Array(text.utf8))
      let data = try? JSONSerialization.data(
        withJSONObject: plain(node), options: [.fragmentsAllowed, .withoutEscapingSlashes])
      return data.map { String(decoding: $0, as: UTF8.self) }
    } catch {
      return nil
    }
  }

  private static func plain(_ node: YAMLNode) -> Any {
    switch node.content {
    case .null: NSNull()
    case .scalar(let text): text
    case .sequence(let elements): ["list"] + elements.map(plain)
    case .mapping(let fields):
      ["fields"]
        + fields.map {
          [$0.key.text == "null" ? NSNull() : $0.key.text as Any, plain($0.value)] as [Any]
        }
    }
  }

  private func complaint(_ text: String) -> String {
    do throws(TextProblem) {
      _ = try YAMLReader.parse(Array(text.utf8))
      return ""
    } catch {
      let place = LineIndex(Array(text.utf8)).locations(of: [error.offset ?? 0])[0]
      return "\(place.line):\(place.column): \(error.message)"
    }
  }

  @Test(
    "is read",
    arguments: [
      ("", "null"), ("# only\n", "null"), ("a", "\"a\""), ("a: b", #"["fields",["a","b"]]"#),
      ("---\na: b\n", #"["fields",["a","b"]]"#),
      ("a:\n- b\n- c\nd: ''", #"["fields",["a",["list","b","c"]],["d",""]]"#),
      (
        "- - a\n  - b\n-\n- c: d\n  e: f\n",
        #"["list",["list","a","b"],null,["fields",["c","d"],["e","f"]]]"#
      ),
      ("a: |\n  x\n\n   y\n  z\n", #"["fields",["a","x\n\n y\nz\n"]]"#),
      ("a: >\n  x\n  y\n\n  z\n   more\n  w\n", #"["fields",["a","x y\nz\n more\nw\n"]]"#),
      ("a: |-\n  x\n\nb: |+\n  y\n\n", #"["fields",["a","x"],["b","y\n\n"]]"#),
      ("a: |2\n   x\n", #"["fields",["a"," x\n"]]"#), ("a: >-\n\n  x", #"["fields",["a","\nx"]]"#),
      ("a: 'it''s'  # c\n", #"["fields",["a","it's"]]"#),
      ("a: x#y\nb: []\n", #"["fields",["a","x#y"],["b",["list"]]]"#),
      ("a: \"\\u00e9\\n\"", #"["fields",["a","é\n"]]"#), ("a: b:c", #"["fields",["a","b:c"]]"#),
    ])
  func reads(text: String, expected: String) throws { #expect(try Self.value(text) == expected) }

  @Test(
    "outside of what is supported is refused with advice",
    arguments: [
      (
        "a: &x b",
        "1:4: anchors and aliases are not supported; repeat the value, or put it in quotes"
      ),
      (
        "a: *x", "1:4: anchors and aliases are not supported; repeat the value, or put it in quotes"
      ),
      ("a: !!str b", "1:4: tags are not supported; leave it out, or put the value in quotes"),
      (
        "a: [b, c]",
        "1:4: lists in brackets are not supported; write each entry on a line behind '- '"
      ),
      ("{a: b}", "1:1: fields in braces are not supported; write each on a line as 'key: value'"),
      ("a:\n\tb: c", "2:1: a tab in the indentation; YAML is indented by spaces"),
      ("a:\tb", "1:3: a tab behind an indicator; write a space"),
      ("a: b\tc", "1:5: a tab in a text without quotes; put the text in quotes"),
      (
        "a: b\n---\nc: d",
        "2:1: several documents in a file are not supported; put each in a file of its own"
      ),
      ("a: b\n...\n", "2:1: a line '...' is not supported; leave it out"),
      ("%YAML 1.2\n---\na: b", "1:1: directives are not supported; leave out this line"),
      ("a: b\nc: d\na: e", "3:1: repeated field 'a'"),
      ("<<: b", "1:1: merging by '<<' is not supported"),
      ("? a\n: b", "1:1: keys behind '?' are not supported; write 'key: value'"),
      ("a: b: c", "1:5: a text with a colon and a space behind it stands in quotes"),
      ("a: b\n  c", "2:3: a value over several lines begins with > or |, or stands on one line"),
      (
        "a: \"b\n  c\"",
        "1:4: this text has no closing quote on its line; a text over several lines begins with > or |"
      ),
      ("a: @b", "1:4: a text can't begin with '@'; put it in quotes"),
      ("a: - b", "1:4: a list begins on the line below its field"),
      ("a: \"\\q\"", "1:5: unknown escape; write \\\\ for a backslash"),
      ("a: \"\\ud83d\\ude00\"", "1:5: this escape names no character"),
      ("a: b\n c: d", "2:2: a value over several lines begins with > or |, or stands on one line"),
      (
        "a:\n  b: c\n d: e",
        "3:2: this line is indented unlike those that it belongs to; a value over several lines begins with > or |"
      ),
      (
        "a: 1\n- b",
        "2:1: this line is indented unlike those that it belongs to; a value over several lines begins with > or |"
      ),
      ("a: |\n    \n  b", "3:1: blank lines before a text have no more spaces than the text"),
      (
        "a: \u{2028}b",
        "1:4: a line separator of Unicode; write \\u2028 or \\u2029 in double quotes"
      ),
      ("a: b\rc: d", "1:5: a carriage return without a line feed; end lines with line feeds"),
      ("a: \"x\" y", "1:8: expected the end of the line behind the value; put the whole in quotes"),
    ])
  func refusals(text: String, expected: String) { #expect(complaint(text) == expected) }

  @Test(
    "at random is read as PyYAML reads it",
    .enabled(if: PyYAML.isInstalled, "Python with PyYAML is not installed"))
  func agrees() throws {
    let texts = (0..<1500 as Range<UInt64>).map { RandomYAML(seed: $0).text }
    let theirs = try PyYAML.read(texts)
    #expect(theirs.count == texts.count)
    for (seed, text) in texts.enumerated() {
      #expect(theirs[seed] != nil, "seed \(seed)\n\(text)")
      #expect(try Self.value(text) == theirs[seed], "seed \(seed): \(complaint(text))\n\(text)")
    }
  }

  @Test(
    "with a few random edits is refused, or read as PyYAML reads it",
    .enabled(if: PyYAML.isInstalled, "Python with PyYAML is not installed"))
  func sound() throws {
    let tokens = [
      ":", ": ", "- ", "\n", "\n  ", "#", " #", "\"", "'", "|", ">", ">-", "|+", "|2", "[", "]",
      "{}", "&a ", "*a",
      "!t ", "? ", "---\n", "...\n", "\t", "  ", "%", "@", "a: b\n", "\r", "\\", "<<: ", "~",
      "\n\n", ",",
    ]
    var texts: [String] = []
    for seed in 0..<150 as Range<UInt64> {
      let whole = RandomYAML(seed: seed).text
      for bytes in Mutations(of: whole, with: tokens, seed: seed).prefix(20) {
        if let text = String(validating: bytes, as: UTF8.self) { texts.append(text) }
      }
    }
    let theirs = try PyYAML.read(texts)
    var readCount = 0
    for (text, value) in zip(texts, theirs) {
      guard let ours = try Self.value(text) else { continue }
      readCount += 1
      #expect(ours == value, "\(text.debugDescription)")
    }
    #expect(readCount > 300, "\(readCount) of \(texts.count)")
  }

  @Test(
    "nested a hundred thousand deep is no burden",
    arguments: ["- ", "a:\n", "[", "{\"a\":", "\"a\": "])
  func nested(piece: String) throws {
    #expect(try Self.value(String(repeating: piece, count: 100_000)) == nil)
    let deep = (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(complaint(deep).hasSuffix("more than 100 lists and fields inside each other"))
  }
}
