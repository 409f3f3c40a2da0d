import CareerDocuments
import CareerFormats
import Foundation
import TestSupport
import Testing

@testable import CareerImports

@Suite("A text in the DOT language")
struct DOTParserTests {
  private static func drawn(_ text: String) throws -> DrawnGraph {
    DrawnGraph(try DOTParser.parse(Array(text.utf8)).graph)
  }

  /// The engine `nop` changes nothing; it misses positions, but prints what has been read.
  private static func readByGraphviz(_ text: String) async throws -> Graphviz.Drawing {
    try await Graphviz.draw(text, as: "dot_json", by: "nop")
  }

  /// Texts in all corners of the language.
  static let tricky = [
    "graph{}", "digraph {}", "STRICT DiGraph G {}", "digraph \"\" {}", "digraph 1 {}",
    "digraph <g> {a}", "digraph{a}", "digraph{a;}", "digraph{a b c}", "digraph{a->b->c->a}",
    "graph{a--b--a}", "digraph{a # c\nb}", "# 1 \"x\"\ndigraph{a}", "digraph{a//x\n/*y*/b/**/}",
    "/* x */ // y\ndigraph{a}", "digraph{a=b c}", "digraph{a [x=1 y=2;z=3,w=4][v=5]}",
    "digraph{a [x=1,x=2]}", "digraph{a[] node[] edge[][] graph[]}",
    "digraph{\"a\" + \"b\" -> c}", "digraph{a [label=\"x\" + \"y\" /* */ + \"z\"]}",
    "strict digraph{a->b [x=1];a->b [y=2]; a->a; a->a}", "strict graph{a--b [x=1]; b--a [x=2 y=2]}",
    "strict graph{a:p--b:q; b:r--a:s}", "DiGraph{NODE [x=1]; a; Subgraph q {b}}",
    "digraph{a; node [s=box]; b; node [s=c]; d; a [t=1]}",
    "digraph{subgraph s {node [s=1]} node [s=2]; subgraph s {x} y}",
    "digraph{node [s=1] subgraph s {a} node [s=2] subgraph s {b node [s=3] c} d}",
    "digraph{edge [e=1]; a->b; subgraph {edge [e=2]; a->c} a->d [e=3]}",
    "digraph{node [x=1]; a; node [x=\"\"]; b}", "digraph{a -> {b; c -> d}}",
    "digraph{ {a b} -> {c d} [x=1] }", "digraph{a -> subgraph s {b} -> subgraph s {c}}",
    "digraph{subgraph s {a} -> subgraph s {b}}", "digraph{{}->a {}->{} a->{}}",
    "digraph{{{{a} b} c} -> d}", "digraph{{a->b}->{b->a}}",
    "digraph{a->b->c[x=1] d,e[y=1]; f,g->h,i}",
    "digraph{a:p->b:q:ne [x=1] a:p}", "digraph{a->b:x [headport=y]}",
    "digraph{a -> b [tailport=z]}",
    "digraph{a->b [key=k, z=1]; a->b [key=k, y=2]; a->b [key=l]; a->b}",
    "graph{a--b [key=k]; b--a [key=k, x=1]}",
    "digraph{a;subgraph a {b}; subgraph {subgraph a {c}}}",
    "digraph{3 3. -.5 .5 -3 3.25 03}", "digraph{3D 1e5 1.2.3 5a}", "digraph{-5->-.5}",
    "graph{a---5}",
    "digraph{é_1 _x x1 日本 -> 日本}", "digraph{<a<b>c> [label=<<b>x</b>>]; <> }",
    "digraph{\"a\\\nb\" \"x\ny\" \"\\\"\" \"\\\\\" \"\\\\\\\"\" \"\\N\" \"\"}",
    "digraph{\"node\" \"3D\" \"R&D\" \"&amp;\" \"a->b\" \"x:y\" \"{a|b}\" \"<b>\" \"]\" \";\"}",
    "digraph{node [label=\"\\G\"]; a [label=\"\"]; b [label=<>]}", "digraph{a [\"x y\"=\"1\"]}",
    "digraph{subgraph cluster_a {label=A; a} subgraph cluster_b {graph [label=B] a b}}",
    "digraph{a\r\nb\r\n}", "digraph{a\tb}",
  ]

  @Test(
    "is read as Graphviz reads it", .enabled(if: Graphviz.isInstalled, "dot is not installed"),
    arguments: tricky)
  func agrees(text: String) async throws {
    let drawing = try await Self.readByGraphviz(text)
    try #require(!drawing.errors.contains("syntax error"), "\(drawing.errors)")
    let theirs = try DrawnGraph(json: drawing.output)
    #expect(try Self.drawn(text).differences(from: theirs) == [], "\(text)")
  }

  @Test(
    "at random is read as Graphviz reads it",
    .enabled(if: Graphviz.isInstalled, "dot is not installed"), arguments: 0..<12 as Range<UInt64>)
  func agreesAtRandom(block: UInt64) async throws {
    for seed in block * 10..<(block + 1) * 10 {
      let text = RandomDOT(seed: seed).text
      let drawing = try await Self.readByGraphviz(text)
      guard !drawing.errors.contains("syntax error") else {
        #expect(throws: TextProblem.self, "seed \(seed): \(drawing.errors)\n\(text)") {
          _ = try Self.drawn(text)
        }
        continue
      }
      let ours = try Self.drawn(text)
      let theirs = try DrawnGraph(json: drawing.output)
      #expect(ours.differences(from: theirs) == [], "seed \(seed)\n\(text)")
    }
  }

  @Test("warns of a number that runs into a name")
  func warnings() throws {
    let (graph, warnings) = try DOTParser.parse(Array("digraph{3D 4 1.2.3}".utf8))
    #expect(graph.nodes.map(\.name.text) == ["3", "D", "4", "1.2", ".3"])
    #expect(warnings.map(\.offset) == [8, 13])
    #expect(warnings.first?.message.hasPrefix("the number '3' ends here") == true)
  }
}
