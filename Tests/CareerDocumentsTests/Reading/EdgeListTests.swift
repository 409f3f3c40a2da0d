import CareerDocuments
import CareerGraph
import TestSupport
import Testing

@Suite struct EdgeListTests {
  private func read(_ text: String) throws -> EdgeList {
    try EdgeList.read(Array(text.utf8), name: "moves.tsv")
  }

  @Test func readsNumbersAndWeights() throws {
    let list = try read("2\t0\t7.25\n0\t1\t3\r\n2\t4\t0.5e1\n0\t0\t0.12345678901234567890")
    #expect(list.graph.vertexCount == 5)
    #expect(list.graph.edges.map { list.graph.source($0).position } == [0, 0, 2, 2])
    #expect(list.graph.edges.map { list.graph.target($0).position } == [1, 0, 0, 4])
    #expect(list.graph.edges.map { list.weights[$0] } == [3, 0.12345678901234568, 7.25, 5])
    #expect(list.graph.incoming(VertexID(0)).map { list.graph.source($0).position } == [0, 2])
    #expect(try read("").graph.vertexCount == 0)
  }

  @Test(
    arguments: [
      ("x\t1\t2\n", "moves.tsv:1:1: error: expected the number of a vertex"),
      ("0\t1\t2\n\n", "moves.tsv:2:1: error: expected the number of a vertex"),
      ("0 1 2", "moves.tsv:1:2: error: expected a tab after the number of a vertex"),
      ("0\t", "moves.tsv:1:3: error: expected the number of a vertex"),
      ("0\t1", "moves.tsv:1:4: error: expected a tab after the number of a vertex"),
      (
        "0\t1\t2\n0\t1\t-3\n",
        "moves.tsv:2:5: error: expected a weight, such as 7 or 7.25, to end the line"
      ),
      ("0\t1\t", "moves.tsv:1:5: error: expected a weight, such as 7 or 7.25, to end the line"),
      ("0\t1\tnan", "moves.tsv:1:5: error: expected a weight, such as 7 or 7.25, to end the line"),
      (
        "0\t1\t1e999",
        "moves.tsv:1:5: error: expected a weight, such as 7 or 7.25, to end the line"
      ),
      ("0\t1\t2 ", "moves.tsv:1:5: error: expected a weight, such as 7 or 7.25, to end the line"),
      ("4294967295\t1\t2", "moves.tsv:1:1: error: the number of a vertex must be below 4294967294"),
      (
        "99999999999\t1\t2",
        "moves.tsv:1:1: error: the number of a vertex must be below 4294967294"
      ),
      (
        "1\t18446744073709551617\t2",
        "moves.tsv:1:3: error: the number of a vertex must be below 4294967294"
      ),
      (
        "4000000000\t1\t2",
        "moves.tsv:1:1: error: vertex 4000000000 in a list of 1 lines; number the vertices from 0 on"
      ),
      (
        "0\t1\t1e308",
        "moves.tsv: error: edge weights must be small enough to be added 4 times, got 1e+308 on edge 0"
      ),
    ] as [(String, String)])
  func refusesWithThePlace(text: String, message: String) {
    let error = #expect(throws: InvalidDocument.self) { try read(text) }
    #expect(error?.description == message)
  }

  /// Numbers too long for the short way are read as exactly as others.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func readsWeightsOfAnyLength(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func digits(_ range: ClosedRange<Int>) -> String {
      (0..<Int.random(in: range, using: &random)).map { _ in "\(random.next() % 10)" }.joined()
    }
    let texts = (0..<20).map { index in
      digits(1...22) + (index.isMultiple(of: 2) ? "." + digits(1...22) : "")
    }
    let list = try read(texts.map { "0\t0\t\($0)\n" }.joined())
    #expect(list.graph.edges.map { list.weights[$0] } == texts.map { Double($0) ?? -1 })
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func readsWhatWasWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lines = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let weight = Double(Int.random(in: 0...9999, using: &random)) / 100
      return (
        source: Int.random(in: 0..<9, using: &random),
        target: Int.random(in: 0..<9, using: &random), weight: weight
      )
    }
    let text = lines.map { "\($0.source)\t\($0.target)\t\($0.weight)\n" }.joined()
    let list = try read(text)
    let sorted = lines.enumerated().sorted {
      ($0.element.source, $0.offset) < ($1.element.source, $1.offset)
    }.map(\.element)
    #expect(list.graph.edges.map { list.graph.source($0).position } == sorted.map(\.source))
    #expect(list.graph.edges.map { list.graph.target($0).position } == sorted.map(\.target))
    #expect(list.graph.edges.map { list.weights[$0] } == sorted.map(\.weight))
    for vertex in list.graph.vertices {
      let incoming = list.graph.edges.filter { list.graph.target($0) == vertex }
      #expect(Array(list.graph.incoming(vertex)) == incoming)
    }
  }
}
