import BundledGraphs
import CareerDocuments
import CareerGraph
import TestSupport
import Testing

@Suite("A document that is allowed")
struct DocumentTests {
  @Test("gives each value that it states")
  func values() throws {
    let graph = try Reading.graph(Reading.whole)
    #expect(graph.title == "Ladder" && graph.currency == "EUR")
    #expect(graph.sources.map(\.title) == ["A book"] && graph.sources[0].note == "p. 3")
    let logic = graph[try graph.skill("logic")]
    #expect(logic.kind == .domain && logic.sources == ["book"] && logic.requires.isEmpty)
    #expect(logic.hoursPerLevel?.levels.map(\.typical) == [10, 20, 30, 40, 50])
    #expect(logic.hoursPerLevel?[3].high == 60)
    #expect(graph[try graph.skill("swift")].requires == ["logic": 1])
    let junior = graph[try graph.role("junior")]
    #expect(junior.aliases == ["JE", "Beginner"] && junior.track == "engineering")
    #expect(junior.level == 1 && junior.isEntry && !junior.isFinal)
    #expect(try junior.experience == Experience(min: 0, max: 2.5))
    #expect(junior.skills == ["logic": 1] && junior.teaches == ["swift": 2])
    #expect(
      try junior.salary == Salary(low: 40_000, median: 45_000, high: 50_000, year: 2024))
    #expect(junior.summary == "Learns." && junior.responsibilities == ["Asks", "Tests"])
    let review = graph[graph.transitions[0]]
    #expect(review.via == "review" && review.kind == .promotion)
    #expect(try review.years == Estimate(low: 1.5, typical: 2, high: 3))
    #expect(try review.wait == Estimate(low: 0.1, typical: 0.25, high: 1))
    #expect(review.minimumExperience == 2 && review.skills == ["logic": 2])
    #expect(review.credit == 0.75 && review.likelihood == 0.4 && review.sources == ["book"])
  }

  @Test("takes for granted what it leaves out")
  func defaults() throws {
    let graph = try Reading.graph(
      """
      {"format": 1, "roles": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
       "skills": [{"id": "s", "name": "S", "kind": "soft"}],
       "transitions": [{"from": "a", "to": "b", "kind": "lateral", "years": 1}]}
      """)
    #expect(try graph[graph.role("a")] == Role(id: "a", name: "A"))
    #expect(try graph[graph.skill("s")] == Skill(id: "s", name: "S", kind: .soft))
    let move = graph[graph.transitions[0]]
    #expect(try move == Transition(from: "a", to: "b", kind: .lateral, years: 1))
    #expect(move.credit == 1 && move.likelihood == nil && move.wait == .zero)
    #expect(try Reading.graph("{\"format\": 1}").roles.isEmpty)
  }

  @Test("keeps its author's own fields at every level")
  func ownFields() throws {
    let graph = try Reading.graph(Reading.whole)
    func fields(_ fields: [Extension]) -> [String] {
      fields.map { ($0.parent.map { $0 + "/" } ?? "") + $0.name + "=" + $0.json }
    }
    #expect(
      fields(graph.extensions) == [
        "x-owner={\"team\": [\"a\", 1.5e3, true, null, {}], \"note\": \"é\\n😀\"}"
      ])
    #expect(fields(graph.sources[0].extensions) == ["x-page=3"])
    #expect(
      fields(graph[graph.skills[0]].extensions) == ["hoursPerLevel.3/x-of=\"us\"", "x-a=1"])
    #expect(fields(graph[graph.skills[1]].extensions) == ["hoursPerLevel/x-b=[1]"])
    #expect(
      fields(graph[graph.roles[0]].extensions) == [
        "experience/x-c=\"c\"", "salary/x-d={}", "x-e=null",
      ])
    #expect(
      fields(graph[graph.transitions[0]].extensions) == [
        "years/x-f=1", "wait/x-g=1", "experience/x-h=1", "x-i=true",
      ])
    #expect(graph[graph.transitions[1]].extensions.isEmpty)
  }

  @Test("says the same with a mark, other line ends, comments and commas")
  func spellings() throws {
    let original = try Reading.graph(Reading.whole)
    let text = Reading.whole
    let plain = text.split(separator: "\n").map { line in
      line.split(separator: " //")[0].replacing("/* another way */", with: "")
    }.joined(separator: " ").replacing("},  ],", with: "} ],")
    #expect(!plain.contains("//") && !plain.contains("/*"))
    for other in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
      "// first\n/* second\n * third **/\n" + text + "// last, without a line break",
      text.replacing(": ", with: " /*:*/ :\t"), plain,
    ] {
      let found = Reading.complaints(other)
      #expect(found.isEmpty)
      if found.isEmpty { #expect(try Reading.graph(other) == original) }
    }
  }

  @Test("may state its lists and fields in any order")
  func order() throws {
    let graph = try Reading.graph(
      """
      {"transitions": [{"years": 1, "kind": "lateral", "skills": {"s": 2}, "to": "b", "from": "a"}],
       "roles": [{"skills": {"t": 1}, "name": "B", "id": "b"}, {"name": "A", "id": "a"}],
       "skills": [{"requires": {"t": 1}, "kind": "soft", "name": "S", "id": "s"},
                  {"kind": "soft", "name": "T", "id": "t"}], "format": 1}
      """)
    #expect(graph.roles.map { graph.id(of: $0) } == ["b", "a"])
    #expect(graph[graph.transitions[0]].skills == ["s": 2])
    #expect(graph[graph.roles[0]].skills == ["t": 1])
  }

  @Test("may write any character as an escape")
  func escapes() throws {
    let graph = try Reading.graph(
      #"""
      {"form\u0061t": 1, "title": "\u00e9\ud83d\udE00\"\\\/\b\f\n\r\t\u0000",
       "roles": [{"id": "j\u00FCnior", "name": "J"}, {"id": "b", "name": "B"}],
       "transitions": [{"from": "jünior", "to": "\u0062", "kind": "l\u0061teral", "years": 1}]}
      """#)
    #expect(graph.title == "é😀\"\\/\u{8}\u{C}\n\r\t\0")
    #expect(graph.id(of: graph.roles[0]) == "jünior" && graph.transitions.count == 1)
  }

  @Test("tells where its parts stand")
  func locations() throws {
    let document = try GraphDocument.read(Array(Reading.whole.utf8), name: "f")
    func place(_ place: GraphProblem.Place) -> [Int] {
      let location = document.location(of: place)
      return [location.line, location.column]
    }
    #expect(place(.graph) == [1, 1])
    #expect(place(.source(0)) == [6, 22])
    #expect(place(.skill(1)) == [11, 12])
    #expect(place(.role(1)) == [21, 12])
    #expect(place(.transition(1)) == [29, 23])
    #expect(place(.transitionTarget(0)) == [24, 30])
    #expect(place(.level(0)) == [11, 72])
  }

  @Test("is what the bundled graphs are", arguments: BundledGraphs.names)
  func bundled(name: String) throws {
    let bytes = try #require(BundledGraphs.document(named: name))
    let document = try GraphDocument.read(bytes, name: name)
    #expect(document.graph.roles.count > 20 && document.graph.transitions.count > 20)
  }
}
