import BundledGraphs
import CareerGraph
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments

@Suite("A document in canonical form")
struct FormatTests {
  private func formatted(_ text: String) throws -> String {
    try GraphDocument.formatted(Array(text.utf8), name: "f")
  }

  /// Documents at random, each in a layout at random.
  @Test(
    "says the same, with every comment once and in its order",
    arguments: 0..<12 as Range<UInt64>)
  func random(block: UInt64) throws {
    for seed in block * 50..<(block + 1) * 50 {
      let text = RandomLayout(RandomDocument(seed: seed).text, seed: seed).text
      let failure = Reading.failure(Array(text.utf8))
      try #require(failure == nil, "seed \(seed): \(failure?.description ?? "")\n\(text)")
      let found = try formatted(text)
      #expect(try Reading.graph(found) == Reading.graph(text), "seed \(seed)")
      #expect(try Array(formatted(found).utf8) == Array(found.utf8), "seed \(seed):\n\(found)")
      let (before, after) = (LaidOutText(text), LaidOutText(found))
      #expect(after.tokens == before.tokens, "seed \(seed): \(text)")
      #expect(after.comments == before.comments, "seed \(seed): \(text)\n\(found)")
      checkPlaces(before, after, "seed \(seed)")
      checkForm(found)
    }
  }

  /// A comment moves over nothing but the name of a field before whose value it stood, and a comma.
  private func checkPlaces(_ before: LaidOutText, _ after: LaidOutText, _ name: String) {
    // A comma behind the last member is no token, so places are counted without commas.
    func place(_ text: LaidOutText, _ index: Int) -> Int {
      text.tokens[..<min(text.places[index], text.tokens.count)].count { $0 != "," && $0 != ":" }
    }
    for index in before.comments.indices {
      let moved = place(before, index) - place(after, index)
      #expect(moved == 0 || moved == 1, "\(name): \(before.comments[index])")
    }
  }

  /// No space ends a line, no two lines are empty, and what could stand on one line does.
  private func checkForm(_ text: String) {
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.contains("\n\n\n") && !text.contains("\r"))
    let lines = text.components(separatedBy: "\n")
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.last != " ", "\(line)")
      // A comment may end with a bracket too.
      let opens = line.hasSuffix("{") || line.hasSuffix("[")
      if opens, !line.contains("/") { #expect(!next.isEmpty, "\(line)") }
    }
  }

  @Test("is what the writer writes", arguments: 0..<10 as Range<UInt64>)
  func writer(block: UInt64) throws {
    for seed in block * 30..<(block + 1) * 30 {
      let text = GraphDocument.text(of: try Reading.graph(RandomDocument(seed: seed).text))
      #expect(try formatted(text) == text)
      let careers = GraphDocument.text(of: try RandomCareers(seed: seed).graph)
      #expect(try formatted(careers) == careers)
    }
  }

  @Test("is what a new ladder has")
  func template() throws {
    #expect(try formatted(GraphDocument.template) == GraphDocument.template)
  }

  @Test("is what the bundled graphs have", arguments: BundledGraphs.names)
  func bundled(name: String) throws {
    let bytes = try #require(BundledGraphs.document(named: name))
    let text = try GraphDocument.formatted(bytes, name: name)
    #expect(Array(text.utf8) == bytes, "careerpath format Graphs/\(name).json")
  }

  @Test("leaves comments where they belong")
  func comments() throws {
    let text = """


      /* header
         block */ // more


      { // opening
        "format": /* one */ 1, // trailing
        /* a */ "title": "x" /* behind */ , // beside


        // before own


        "x-own": [ /* none */ ], "x-b": [1, /* two */ 2 // two
        , // three
          3, /* end */ ],
        "x-c": { // nothing
        },
        "roles": [
           // first
           {"id":"a","name":"A", "aliases":[]}   // trailing a
           ,
           {"id":"b", "name":"B", "summary":
           // why
           "s"} /* several
             lines */
           // last words
        ]
      } // end
      // footer
      """
    #expect(
      try formatted(text) == """
        /* header
           block */
        // more

        { // opening
          /* one */
          "format": 1, // trailing
          /* a */
          "title": "x", /* behind */ // beside

          // before own

          "x-own": [
            /* none */
          ],
          "x-b": [
            1,
            /* two */
            2, // two
            // three
            3
            /* end */
          ],
          "x-c": { // nothing
          },
          "roles": [
            // first
            { "id": "a", "name": "A", "aliases": [] }, // trailing a
            {
              "id": "b",
              "name": "B",
              // why
              "summary": "s"
            } /* several
           lines */
            // last words
          ]
        } // end
        // footer

        """)
  }

  @Test("keeps the spelling of numbers and strings, and the order of fields")
  func spelling() throws {
    #expect(
      try formatted(
        "{\"x-n\":[1.50,1e3,-0.0,10E+2],\"title\":\"\\u0041\\/\\u00e9\",\"format\":1.0}\r\n")
          == """
          {
            "x-n": [1.50, 1e3, -0.0, 10E+2],
            "title": "\\u0041\\/\\u00e9",
            "format": 1.0
          }

          """)
  }

  @Test("breaks what takes more than 100 columns, counted in characters")
  func width() throws {
    // Four columns before the element, one for the comma, which may follow.
    for (letter, length) in [("x", 95), ("é", 95), ("😀", 95)] {
      for (excess, isBroken) in [(0, false), (1, true)] {
        let element = "{ \"id\": \"a\", \"name\": \"\" }"
        let name = String(repeating: letter, count: length - element.count + excess)
        let text = try formatted(
          "{\"format\": 1, \"roles\": [{\"id\": \"a\", \"name\": \"\(name)\"}]}")
        #expect(text.contains("{\n      \"id\": \"a\",\n") == isBroken, "\(text)")
      }
    }
  }

  @Test("withstands any depth, and does not grow with its square")
  func depth() throws {
    for depth in [60, 10_000] {
      let value =
        String(repeating: "[1,{\"a\":", count: depth) + "/* in */ 2"
        + String(repeating: "}]", count: depth)
      let text = "{\"format\": 1, \"x-deep\": \(value)}"
      let found = try formatted(text)
      #expect(found.utf8.count < depth * 400)
      #expect(try formatted(found) == found)
      #expect(LaidOutText(found).comments == ["/* in */"])
    }
  }

  @Test("is not made of a document that is not sound")
  func unsound() {
    for (text, place) in [
      ("{\"format\": 1, \"roles\": [}", "f:1:25"), ("{\"format\": 2}", "f:1:12"),
      ("{\"format\": 1,\n \"titl\": \"x\"}", "f:2:2"), ("{\"format\": 1 /* open", "f:1:14"),
    ] {
      let failure = #expect(throws: InvalidDocument.self) { try formatted(text) }
      #expect(failure?.description.hasPrefix(place) == true, "\(failure?.description ?? "")")
    }
    #expect(throws: InvalidDocument.self) { try GraphDocument.formatted([0xFF], name: "f") }
  }
}
