import CareerFormats
import TestSupport
import Testing

@testable import CareerImports

@Suite("A label of a drawing", .enabled(if: Graphviz.isInstalled, "dot is not installed"))
struct DOTLabelTests {
  /// Labels as they are written, and other attributes of the node.
  static let labels = [
    "\"plain\"", "\"two\\nlines\"", "\"left\\lright\\r\"", "\"ends\\n\"", "\"\\N is \\G\"",
    "\"a\\\\nb\"",
    "\"a\\qb\"", "\"\\\"q\\\"\"", "\"R&amp;D\"", "\"R&D\"",
    "\"&#65;&#x42;&eacute;&nope;&lt;b&gt;\"",
    "\"&#92;n\"", "\"a\nb\"", "\"x\\\ny\"", "\"a\" + \"b\"", "\"&amp;amp;\"", "\"\\E \\T \\H\"",
    "bare", "3.5",
    "\"日本 &euro; &apos;\"", "\"\\\\N\"", "\"a & b; c\"", "\"&\"", "\"{a|b}\"", "\"\\{x\\}\"",
  ]

  @Test("shows the lines that Graphviz draws", arguments: labels)
  func agrees(label: String) async throws {
    let text = "digraph \"G&lt;\" { \"n\\nm\" [label=\(label)] }"
    let graph = try DOTParser.parse(Array(text.utf8)).graph
    let value = try #require(graph.value("label", ofNode: 0))
    let names = DOTLabel.Names(
      graph: try #require(graph.scopes[0].name).text, node: graph.nodes[0].name.text)
    let drawn = try #require(try await Layout.of(text).node("n\\nm")).drawnLines
    #expect(DOTLabel.lines(value, names: names).filter { !$0.isEmpty } == drawn, "\(text)")
  }

  @Test(
    "of a record shows the fields that Graphviz draws",
    arguments: [
      "{a|b}", "a|{b|c}|d", "<p>a|<q>b c", "\\{a\\}|x\\|y", "{<f0> one|two\\nlines}", "a\\ b|c",
      "&lt;|\\<",
    ])
  func records(label: String) async throws {
    let text = "digraph { n [shape=record, label=\"\(label)\"] }"
    let graph = try DOTParser.parse(Array(text.utf8)).graph
    let value = try #require(graph.value("label", ofNode: 0))
    let drawn = try #require(try await Layout.of(text).node("n")).drawnLines
    #expect(
      DOTLabel.lines(value, isRecord: true).map(\.onOneLine) == drawn.map(\.onOneLine), "\(text)")
  }

  @Test(
    "in HTML is its text",
    arguments: [
      ("<b>Senior</b> Engineer", ["Senior Engineer"]),
      ("a<br/>b<BR align=\"left\"/>c", ["a", "b", "c"]),
      (
        "<table><tr><td>A</td><td>B</td></tr><tr><td>C &amp; D</td></tr></table>", ["A B", "C & D"]
      ),
      ("x <!-- <b>no</b> --> y", ["x y"]), ("  a\n  b ", ["a b"]), ("&#169;&lt;", ["©<"]), ("", []),
      ("<img src=\"a.png\"/>", []),
    ])
  func html(html: String, lines: [String]) {
    #expect(DOTLabel.lines(DOTGraph.Text(text: html, isHTML: true)) == lines)
  }

  @Test(
    "may be a quantity",
    arguments: [
      ("2", [2.0]), ("2.5 years", [2.5]), ("2-4", [2, 4]), ("2–4 y", [2, 4]),
      ("2 to 4 yrs", [2, 4]),
      ("2..4", [2, 4]), ("0.5..1.5", [0.5, 1.5]), ("1/2/3", [1, 2, 3]), ("18 months", [1.5]),
      (".5", [0.5]),
      ("7+ y", [7]), (" 3  Year ", [3]),
    ])
  func quantities(text: String, numbers: [Double]) {
    #expect(Quantity(text)?.numbers == numbers)
    #expect(Quantity(text)?.isOpen == text.contains("+"))
  }

  @Test(
    "may be no quantity",
    arguments: [
      "", "x", "2 x", "1/2/3/4", "-2", "2-", "2--3", "1e400", "2 years ago", "nan", "inf", "1..",
      "0x10", "2 3",
      "1.2.3", "٣",
    ])
  func noQuantities(text: String) { #expect(Quantity(text) == nil) }
}
