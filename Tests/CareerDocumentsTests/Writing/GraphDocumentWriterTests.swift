import BundledGraphs
import CareerDocuments
import CareerGraph
import TestSupport
import Testing

@Suite("A document that is written")
struct GraphDocumentWriterTests {
  /// Writes a graph, reads it back, and writes it once more.
  private func check(_ graph: CareerGraph, _ name: @autoclosure () -> String) throws {
    let text = GraphDocument.text(of: graph)
    let failure = Reading.failure(Array(text.utf8))
    guard failure == nil else {
      Issue.record("\(name()): \(failure?.description ?? "")\n\(text)")
      return
    }
    let again = try Reading.graph(text)
    #expect(again == graph, "\(name())\n\(text)")
    #expect(Array(GraphDocument.text(of: again).utf8) == Array(text.utf8), "\(name())\n\(text)")
  }

  @Test("reads back to an equal graph", arguments: BundledGraphs.names)
  func bundled(name: String) throws {
    let bytes = try #require(BundledGraphs.document(named: name))
    try check(try GraphDocument.read(bytes, name: name).graph, name)
  }

  @Test("with every field and each way of stating an estimate reads back")
  func whole() throws {
    try check(try Reading.graph(Reading.whole), "whole")
    try check(try Reading.graph("{\"format\": 1}"), "nothing")
  }

  @Test("at random reads back", arguments: 0..<10 as Range<UInt64>)
  func random(block: UInt64) throws {
    for seed in block * 60..<(block + 1) * 60 {
      let text = RandomDocument(seed: seed).text
      let failure = Reading.failure(Array(text.utf8))
      guard failure == nil else {
        Issue.record("seed \(seed): \(failure?.description ?? "")\n\(text)")
        continue
      }
      try check(try Reading.graph(text), "seed \(seed): \(text)")
    }
  }

  @Test("of a graph that a program has built reads back", arguments: 0..<40 as Range<UInt64>)
  func built(seed: UInt64) throws {
    try check(try RandomCareers(seed: seed).graph, "seed \(seed)")
  }

  @Test("keeps each hostile text", arguments: RandomDocument.hostile)
  func texts(text: String) throws {
    let graph = try CareerGraph(title: text) { builder in
      builder.add(try Source(id: "s", title: text, note: text))
      builder.add(try Role(id: "a", name: text, aliases: [text], track: text, summary: text))
      builder.add(try Role(id: "b", name: "B", responsibilities: [text, text]))
      builder.add(try Transition(from: "a", to: "b", kind: .lateral, via: text, years: 1))
    }
    try check(graph, text.debugDescription)
    #expect(GraphDocument.text(of: graph).unicodeScalars.allSatisfy { $0 >= " " || $0 == "\n" })
  }

  @Test("has lines of at most 100 columns where its texts allow it")
  func width() throws {
    let text = GraphDocument.text(of: try Reading.graph(Reading.whole))
    for line in text.split(separator: "\n") {
      #expect(line.count <= 100 && !line.hasSuffix(" "), "\(line)")
    }
    #expect(text.hasSuffix("}\n"))
  }
}
