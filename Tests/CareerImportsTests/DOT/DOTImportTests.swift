import CareerDocuments
import CareerFormats
import CareerGraph
import TestSupport
import Testing

@testable import CareerImports

@Suite("A drawing of a career")
struct DOTImportTests {
  static func imported(_ text: String) throws -> ImportedGraph {
    try DOTImport.read(ImportFile(name: "f", bytes: Array(text.utf8)))
  }

  static func failure(_ bytes: [UInt8]) -> InvalidDocument? {
    do throws(InvalidDocument) {
      _ = try DOTImport.read(ImportFile(name: "f", bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  private func complaint(_ text: String) -> String {
    Self.failure(Array(text.utf8))?.description ?? ""
  }

  @Test("names its roles by their labels, and tells tracks by clusters")
  func roles() throws {
    let graph = try Self.imported(
      """
      digraph Ladder {
        label="Our ladder\\nof 2026";
        node [shape=box];
        subgraph cluster_eng {
          label="R&amp;D";
          a [label="Junior\\nEngineer", level=1, years="0-2", skills="Python:1, sql"];
          b [label=<<b>Senior</b><br/>Engineer>, level=2, years="5+", entry=no, summary="Leads."];
        }
        subgraph cluster_management { m [salary="90000-120000", teaches="leading:3"] }
        r [shape=record, label="{<p>Chief|{Officer|\\{x\\}}}"];
        "x\\ny";
        a -> b -> m;
        a -> r;
      }
      """
    ).graph
    #expect(graph.title == "Our ladder of 2026")
    #expect(graph.roles.map { graph.id(of: $0) } == ["a", "b", "m", "r", "x\\ny"])
    #expect(
      graph.roles.map { graph.name(of: $0) }
        == ["Junior Engineer", "Senior Engineer", "m", "Chief Officer {x}", "x y"])
    #expect(graph.roles.map { graph.track(of: $0) } == ["R&D", "R&D", "management", nil, nil])
    let junior = graph[graph.roles[0]]
    #expect(junior.level == 1)
    #expect(try junior.experience == Experience(min: 0, max: 2))
    #expect(junior.skills == ["python": 1, "sql": 3])
    #expect(junior.isEntry == false, "the drawing says of b that nobody starts there")
    #expect(junior.sources == ["drawing", "assumption"])
    let senior = graph[graph.roles[1]]
    #expect(try senior.experience == Experience(min: 5))
    #expect(senior.summary == "Leads.")
    let manager = graph[graph.roles[2]]
    #expect(try manager.salary == Salary(low: 90000, high: 120000))
    #expect(manager.isFinal && !junior.isFinal && graph[graph.roles[4]].isFinal)
    #expect(graph.skills.map { graph.name(of: $0) } == ["Python", "sql", "leading"])
    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }
    #expect(moves.map(\.kind) == [.promotion, .lateral, .promotion])
    // From at least 0 to at least 5 years.
    #expect(try moves[0].years == Estimate(low: 2.5, typical: 5, high: 10))
    #expect(try moves[1].years == Estimate(low: 0.5, typical: 1, high: 2))
    #expect(try moves[2].years == Estimate(low: 1, typical: 2, high: 4))
  }

  @Test("has entries and final roles at its ends")
  func ends() throws {
    let graph = try Self.imported("digraph{a->b->c; a->c}").graph
    #expect(graph.roles.map { graph.isEntry($0) } == [true, false, false])
    #expect(graph.roles.map { graph[$0].isFinal } == [false, false, true])
  }

  @Test(
    "tells a transition by its attributes or its label",
    arguments: [
      ("[years=2]", "promotion nil 2"), ("[years=\"1.5/2/3\"]", "promotion nil 2 (1.5–3)"),
      ("[years=\"2-4\"]", "promotion nil 3 (2–4)"), ("[years=\"2..4\"]", "promotion nil 3 (2–4)"),
      ("[label=\"2–4 y\"]", "promotion nil 3 (2–4)"), ("[label=\"2 years\"]", "promotion nil 2"),
      ("[label=\"18 months\"]", "promotion nil 1.5"),
      ("[xlabel=\"2 y (review)\"]", "promotion review 2"),
      ("[label=lateral]", "lateral nil 1 (0.5–2)"), ("[label=\"exam\"]", "promotion exam 2 (1–4)"),
      ("[label=\"exam\\n3 yrs\\nleadership\"]", "leadership exam 3"),
      ("[label=5]", "promotion 5 2 (1–4)"), ("[label=\"\"]", "promotion nil 2 (1–4)"),
      ("[kind=Entry via=x years=0]", "entry x 0"),
      ("[kind=lateral label=y years=1]", "lateral y 1"),
      ("[label=\"Promotion (5 years)\"]", "promotion nil 5"),
      ("[label=\"8+ years\"]", "promotion nil 8"),
      ("[label=\"min. 10 years\"]", "promotion nil 10"), ("[years=\"8+\"]", "promotion nil 8"),
      ("[label=\"3 years, exam\"]", "promotion exam 3"),
      ("[label=exam xlabel=\"3 years\"]", "promotion exam 3"),
      ("[label=\"2 years\" years=2]", "promotion nil 2"),
      ("[label=\"3 years\" years=2]", "promotion nil 2"),
      ("[label=\"lateral, half a year\"]", "lateral nil 0.5"),
    ])
  func moves(attributes: String, expected: String) throws {
    let graph = try Self.imported("digraph{a -> b \(attributes)}").graph
    let move = graph[graph.transitions[0]]
    #expect("\(move.kind) \(move.via ?? "nil") \(move.years)" == expected)
  }

  @Test(
    "takes for a wait or for experience what a label says is one",
    arguments: [
      ("2 years\\nwait 3 months", "2 0.25 nil"), ("2 y\\n6 months wait", "2 0.5 nil"),
      ("10+ yrs exp", "2 (1–4) 0 10"), ("2 years\\n5 years of experience", "2 0 5"),
      ("min. 3 years experience", "2 (1–4) 0 3"),
    ])
  func purposes(label: String, expected: String) throws {
    let graph = try Self.imported("digraph{a -> b [label=\"\(label)\"]}").graph
    let move = graph[graph.transitions[0]]
    let experience = move.minimumExperience.map(\.plainDigits) ?? "nil"
    #expect("\(move.years) \(move.wait) \(experience)" == expected)
    #expect(move.via == nil)
  }

  @Test(
    "has the experience that labels of nodes state, and tells of other times in them",
    arguments: [
      ("Senior\\n8+ years", "Senior 8", ""), ("Senior (3-5 years)", "Senior 3–5", ""),
      ("Senior, min. 4 yrs", "Senior 4", ""), ("Senior 10+ yrs exp", "Senior 10", ""),
      ("Senior\\nup to 3 years experience", "Senior 0–3", ""),
      ("Apprentice (3 years)", "Apprentice (3 years) nil", "Apprentice (3 years)"),
      ("2-Year Program", "2-Year Program nil", "2-Year Program"),
      ("Year 2 Analyst", "Year 2 Analyst nil", "Year 2"), ("3D Artist", "3D Artist nil", ""),
    ])
  func experience(label: String, expected: String, told: String) throws {
    let imported = try Self.imported("digraph{\n a [label=\"\(label)\"]}")
    let role = imported.graph[imported.graph.roles[0]]
    let experience = role.experience.map { experience in
      experience.min.plainDigits + (experience.max.map { "–" + $0.plainDigits } ?? "")
    }
    #expect("\(role.name) \(experience ?? "nil")" == expected)
    let warnings = imported.notes.filter { $0.hasPrefix("f:2:11: warning: ") }
    #expect(warnings.count == (told.isEmpty ? 0 : 1), "\(imported.notes)")
    #expect(told.isEmpty || warnings.allSatisfy { $0.contains("'\(told)'") })
  }

  @Test(
    "with a number and a unit of time that can't be read is refused, or told where years are stated",
    arguments: [
      "after the 2nd year", "1,5 years", "2 years ago", "40 h", "year 2", "3 years or 60 hours",
    ])
  func unreadTimes(label: String) throws {
    let text = "digraph{a->b [label=\"\(label)\"]}"
    #expect(complaint(text).hasPrefix("f:1:21: error: '"), "\(complaint(text))")
    let notes = try Self.imported("digraph{a->b [label=\"\(label)\" years=2]}").notes
    #expect(notes.contains { $0.hasPrefix("f:1:21: warning: '") }, "\(notes)")
  }

  @Test("with a number without a unit is told")
  func bareNumbers() throws {
    let notes = try Self.imported("digraph{a->b [label=5]}").notes
    #expect(notes.contains { $0.hasPrefix("f:1:21: warning: '5' in a label has no unit of time") })
  }

  @Test("with the years of a ladder in its labels takes as long as they say")
  func ladder() throws {
    let imported = try Self.imported(
      """
      digraph Ladder {
        junior [label="Junior Maker"]
        senior [label="Senior Maker"]
        lead   [label="Lead Maker"]
        head   [label="Head of Making"]
        junior -> senior [label="Promotion (5 years)"]
        senior -> lead   [label="8+ years"]
        lead   -> head   [label="min. 10 years"]
      }
      """)
    let graph = imported.graph
    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }
    #expect(moves.map(\.years.typical) == [5, 8, 10])
    #expect(moves.allSatisfy { $0.via == nil && $0.kind == .promotion })
    #expect(!imported.tally.sentences.contains { $0.contains("Assumed: years") })
    #expect(
      imported.tally.sentences.first
        == "Derived: years of 2 transitions (from the least or the most that a label states).")
  }

  @Test("tells which figures are drawn and which are assumed")
  func evidence() throws {
    let graph = try Self.imported(
      "digraph{a [years=2, skills=\"x:2,y\"]; a->b [wait=1]; b->c [years=3]}"
    ).graph
    let (first, second) = (
      graph.transitionsInDocumentOrder[0], graph.transitionsInDocumentOrder[1]
    )
    #expect(graph.grade(of: .years(first)) == .assumed)
    #expect(graph.grade(of: .wait(first)) == .stated)
    #expect(graph.grade(of: .years(second)) == .stated)
    let role = graph.roles[0]
    #expect(graph.grade(of: .experience(role)) == .stated)
    let grades = graph.skills.map { graph.grade(of: .requirement(role, $0)) }
    #expect(grades == [.stated, .assumed])
  }

  @Test(
    "has pay in thousands",
    arguments: [
      ("60k", "60000"), ("$60-80k", "60000–80000"), ("60k-80k", "60000–80000"), ("55000", "55000"),
      ("€48000-62000", "48000–62000"), ("42.000", ""), ("48,000", ""), ("60-80000k", ""),
    ])
  func pay(text: String, expected: String) throws {
    let drawing = "digraph{a [salary=\"\(text)\"]}"
    guard !expected.isEmpty else {
      #expect(complaint(drawing).hasPrefix("f:1:19: error: 'salary' must be"))
      return
    }
    let graph = try Self.imported(drawing).graph
    let salary = graph[graph.roles[0]].salary
    let figures = [salary?.low, salary?.median, salary?.high].compactMap { $0?.plainDigits }
    #expect(figures.joined(separator: "–") == expected)
  }

  @Test("keeps all that attributes say of a transition")
  func figures() throws {
    let graph = try Self.imported(
      """
      digraph{a -> b [years=1 wait="0.1/0.2/0.5" experience=3 skills="x:2; y z:1" credit=.5
        likelihood=0.25 kind=specialization]}
      """
    ).graph
    let move = graph[graph.transitions[0]]
    #expect(try move.wait == Estimate(low: 0.1, typical: 0.2, high: 0.5))
    #expect(move.minimumExperience == 3 && move.credit == 0.5 && move.likelihood == 0.25)
    #expect(move.skills == ["x": 2, "y-z": 1] && move.sources == ["drawing"])
  }

  @Test(
    "has arrows where the picture has them",
    arguments: [
      ("digraph{a->b [dir=back]}", "b>a"), ("digraph{a->b [dir=both]}", "a>b b>a"),
      ("digraph{a->b [dir=none]}", "a>b b>a"), ("graph{a--b}", "a>b b>a"),
      ("digraph{a->b [style=invis]; b->a}", "b>a"), ("digraph{a->a; a->b}", "a>b"),
      ("digraph{x [style=\"filled,invis\"]; x->a; a->b}", "a>b"), ("digraph{a->b; a->b}", "a>b"),
      ("digraph{a->b [years=1]; a->b; a->b [years=2]}", "a>b a>b/way 2 a>b/way 3"),
    ])
  func directions(text: String, expected: String) throws {
    let graph = try Self.imported(text).graph
    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }
    let words = moves.map { "\($0.from)>\($0.to)" + ($0.via.map { "/" + $0 } ?? "") }
    #expect(words.joined(separator: " ") == expected)
    #expect(!text.contains("both") || moves.allSatisfy { $0.kind == .lateral })
  }

  @Test(
    "that can't be read is refused with its place",
    arguments: [
      ("", "f: error: the file is empty; a graph in the DOT language begins with digraph {"),
      (
        "a",
        "f:1:1: error: expected 'digraph' or 'graph', with which a file in the DOT language begins, found 'a'"
      ),
      ("digraph{a", "f:1:10: error: the file ends inside a '{'; is it cut off? (opened at line 1)"),
      (
        "digraph{a [",
        "f:1:12: error: the file ends inside a '['; is it cut off? (opened at line 1)"
      ),
      ("digraph{a [x]}", "f:1:13: error: expected '=' behind the attribute 'x', found ']'"),
      ("digraph{a [x=]}", "f:1:14: error: expected a value of 'x' behind '=', found ']'"),
      ("digraph{a -- b}", "f:1:11: error: the edges of a digraph are written '->', found '--'"),
      (
        "graph{a -> b}",
        "f:1:9: error: the edges of a graph are written '--', found '->'; a digraph has '->'"
      ),
      ("digraph{a ->}", "f:1:13: error: expected a node or a subgraph behind '->', found '}'"),
      (
        "digraph{node}",
        "f:1:13: error: expected '[' behind 'node' (a node of this name stands in double quotes), found '}'"
      ),
      ("digraph{;}", "f:1:9: error: expected a statement or '}', found ';'"),
      ("digraph{subgraph s;}", "f:1:19: error: expected '{' behind 'subgraph', found ';'"),
      (
        "digraph{{a} [x=1]}",
        "f:1:13: error: attributes behind a subgraph have no effect; write them inside its braces"
      ),
      (
        "digraph{a} digraph{b}",
        "f:1:12: error: a second graph begins here; put each graph in a file of its own"
      ),
      ("digraph{a} b", "f:1:12: error: expected nothing behind the graph, found 'b'"),
      ("digraph{\"a}", "f:1:9: error: this string is not closed; add '\"'"),
      ("digraph{<a}", "f:1:9: error: this HTML string is not closed; each '<' needs its '>'"),
      ("digraph{/* a}", "f:1:9: error: this comment is not closed; add */"),
      (
        "digraph{\n  a [years=some]}",
        "f:2:12: error: 'years' must be a number or a range, such as '2', '2-4' or '7+', found 'some'"
      ),
      (
        "digraph{a [level=-1]}",
        "f:1:18: error: the level of a role must be from 0 to 1000000, got -1"
      ),
      (
        "digraph{a [skills=\"x:9\"]}",
        "f:1:19: error: \"skills\": the level of 'x' must be from 1 to 5, got 9"
      ),
      (
        "digraph{a [skills=\"x:expert, c:\"]}",
        "f:1:19: error: 'x:expert' in 'skills' needs a whole number from 1 to 5 as its level, as in 'python:3'"
      ),
      (
        "digraph{a->b [kind=promoton]}",
        "f:1:20: error: 'kind' must be one of promotion, lateral, specialization, leadership, entry, got 'promoton'; did you mean 'promotion'?"
      ),
      ("digraph{a->b [credit=2]}", "f:1:22: error: \"credit\" must be from 0 to 1, got 2"),
      (
        "digraph{a->b [years=\"4-2\"]}",
        "f:1:21: error: \"years\": low (4) is greater than typical (3)"
      ),
      (
        "digraph{\"\"}",
        "f:1:9: error: a node without a name can't be a role; name it, and give it the text as its label"
      ),
      (
        "digraph{a [career_role=x]}",
        "f:1:24: error: 'career_role' must be 'none' or a role as JSON"
      ),
      (
        "digraph{a [career_role=none]; a -> b}",
        "f:1:31: error: an edge to or from a node that is no role"
      ),
      (
        "digraph{a [career_role=\"{\\\"id\\\":\\\"r\\\",\\\"name\\\":\\\"R\\\"}\", years=2]}",
        "f:1:63: error: 'years' stands beside 'career_role', which is the whole role; change it there, or leave out 'career_role'"
      ),
    ])
  func refusals(text: String, expected: String) { #expect(complaint(text) == expected) }

  @Test(
    "nested a hundred thousand deep is no burden",
    arguments: ["{", "subgraph {", "a -> {", "[", "<", "\"+"])
  func nested(bracket: String) {
    let open = "digraph {" + String(repeating: bracket, count: 100_000)
    #expect(!complaint(open).isEmpty)
    #expect(!complaint(open + String(repeating: "}", count: 100_001)).isEmpty)
  }

  @Test("as deep as it may be is read")
  func deepest() throws {
    let depth = DOTParser.greatestDepth - 1
    let text = String(repeating: "{", count: depth) + "a" + String(repeating: "}", count: depth)
    #expect(try Self.imported("digraph {\(text)}").graph.roles.count == 1)
    #expect(complaint("digraph {{\(text)}}").contains("more than 1000 deep"))
  }

  @Test("with edges between great subgraphs is refused before it takes the memory")
  func greatSubgraphs() {
    let nodes = (0..<3000).map { "n\($0)" }.joined(separator: " ")
    let text = "digraph { {\(nodes)} -> {\(nodes)} }"
    #expect(complaint(text) == "f:1:11: error: the graph has more than 4000000 edges")
  }

  @Test("with a hundred thousand edges in one chain is read")
  func chain() throws {
    let nodes = (0...100_000).map { "n\($0)" }.joined(separator: "->")
    #expect(try Self.imported("digraph{\(nodes)}").graph.transitions.count == 100_000)
  }

  @Test("with a few random edits is withstood", arguments: 0..<4 as Range<UInt64>)
  func mutated(seed: UInt64) throws {
    let whole = try Reading.graph(Reading.whole)
    let tokens = [
      "{", "}", "[", "]", "\"", "=", ",", ";", "->", "--", "//", "/*", "*/", "#", "<", ">", "\\",
      "+",
      "subgraph", "node", "strict", "career_role=none", "career_moves=\"[]\"", "label=", "\u{FEFF}",
      "\0",
      "1e9", "-", "years=", ":", "key=",
    ]
    let drawn = """
      strict digraph "G" { graph [label="T"]; node [shape=box, years="1-2"]
        subgraph cluster_x { label=<X<b>y</b>>; a:p:ne -> {b c} -> "d\\n" [label="2 y", skills="x:1"] }
        3 -> -.5 [key=k; wait=1] a [level=2][entry=true] }
      """
    for text in [GraphDOT.text(of: whole), drawn] {
      for (round, bytes) in Mutations(of: text, with: tokens, seed: seed).prefix(300).enumerated() {
        try Reading.withstand(bytes, "round \(round) of seed \(seed)", reader: Self.failure)
      }
    }
  }
}
