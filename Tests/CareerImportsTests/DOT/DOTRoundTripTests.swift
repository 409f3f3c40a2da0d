import BundledGraphs
import CareerGraph
import CareerImports
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerFormats

@Suite("A graph that is drawn and read back")
struct DOTRoundTripTests {
  private func check(_ graph: CareerGraph, _ name: @autoclosure () -> String) throws {
    let text = GraphDOT.text(of: graph)
    if let failure = DOTImportTests.failure(Array(text.utf8)) {
      Issue.record("\(name()): \(failure)\n\(text)")
      return
    }
    let back = try DOTImportTests.imported(text)
    #expect(back.graph == graph && back.notes.isEmpty, "\(name()): \(back.notes)\n\(text)")
    #expect(GraphDOT.text(of: back.graph) == text, "\(name())")
  }

  @Test("is the same", arguments: BundledGraphs.names)
  func bundled(name: String) throws {
    let bytes = try #require(BundledGraphs.document(named: name))
    try check(try GraphDocument.read(bytes, name: name).graph, name)
  }

  @Test("at random is the same", arguments: 0..<10 as Range<UInt64>)
  func random(block: UInt64) throws {
    for seed in block * 40..<(block + 1) * 40 {
      try check(try Reading.graph(RandomDocument(seed: seed).text), "seed \(seed)")
      try check(try RandomCareers(seed: seed).graph, "careers of seed \(seed)")
    }
  }

  /// Texts that break formats which don't escape.
  static let hostile =
    RandomDocument.hostile + [
      "-->", "]", ";", "%%{", "</data>", "=cmd()", "\u{1B}[2J\u{1B}]0;x\u{7}", "\\\\\"", "\\u0022",
      "]]>", "{\"id\": \"x\"}", "[]", "none", "a\\\nb",
    ]

  @Test("keeps each hostile text", arguments: hostile)
  func texts(text: String) throws {
    let graph = try CareerGraph(title: text, currency: text) { builder in
      builder.add(try Source(id: "s", title: text, note: text))
      builder.add(
        try Skill(
          id: "k", name: text, kind: .soft,
          extensions: [Extension(parent: nil, name: "x-a", json: JSONText.quoted(text))]))
      builder.add(
        try Role(id: "a", name: text, aliases: [text], track: text, level: 1, summary: text))
      builder.add(try Role(id: "b", name: "B", level: 1, responsibilities: [text, text]))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: text, years: 1))
      builder.add(try Transition(from: "b", to: "a", kind: .lateral, via: text, years: 1))
    }
    try check(graph, text.debugDescription)
    let isID = (try? text.checkedIdentifier("id")) != nil
    guard isID else { return }
    try check(
      try CareerGraph { builder in
        builder.add(try Skill(id: text, name: "", kind: .soft))
        builder.add(try Role(id: text, name: "", skills: SkillLevels([(text, 2)])))
        builder.add(try Role(id: text + "'", name: ""))
        builder.add(try Transition(from: text, to: text + "'", kind: .promotion, years: 1))
      }, text.debugDescription)
  }

  @Test(
    "survives Graphviz, and is drawn as without its data",
    .enabled(if: Graphviz.isInstalled, "dot is not installed"), arguments: 0..<4 as Range<UInt64>)
  func throughGraphviz(block: UInt64) async throws {
    for seed in block * 4..<(block + 1) * 4 {
      let graph = try Reading.graph(RandomDocument(seed: seed).text)
      let text = GraphDOT.text(of: graph)
      let canonical = try await Graphviz.draw(text, as: "canon")
      #expect(canonical.status == 0 && canonical.errors.isEmpty, "\(canonical.errors)")
      #expect(
        try DOTImportTests.imported(canonical.text).graph == graph,
        "seed \(seed)\n\(canonical.text)")
      let with = try await Graphviz.draw(text, as: "svg")
      let without = try await Graphviz.draw(Self.withoutData(text), as: "svg")
      #expect(with.errors == without.errors && with.text == without.text, "seed \(seed)")
    }
  }

  /// The text without the attributes that no drawing shows.
  private static func withoutData(_ text: String) -> String {
    let value = /,? ?career_(graph|role|moves|order)=("(\\.|[^"\\])*"|none)/
    return text.replacing(value, with: "").replacing(/^ *;\n/.anchorsMatchLineEndings(), with: "")
  }

  @Test("can have a role and a transition added by hand")
  func edited() throws {
    let text = GraphDOT.text(of: try Reading.graph(Reading.whole))
    let added =
      text.dropLast(2) + "new [label=\"New\", skills=\"swift:2\"]; n1 -> new [years=3];\n}\n"
    let graph = try DOTImportTests.imported(String(added)).graph
    #expect(graph.roles.map { graph.id(of: $0) } == ["junior", "senior", "new"])
    #expect(graph[graph.roles[2]].skills == ["swift": 2] && graph.skills.count == 2)
    let move = try #require(graph.transitionsInDocumentOrder.last.map { graph[$0] })
    #expect(try move.from == "senior" && move.to == "new" && move.years == Estimate(3))
    #expect(graph.sources.map(\.id) == ["book", "drawing", "assumption"])
  }
}
