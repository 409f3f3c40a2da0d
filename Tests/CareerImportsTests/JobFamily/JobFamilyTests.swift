import CareerGraph
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerImports

@Suite("A job family")
struct JobFamilyTests {
  private func imported(_ text: String) throws -> ImportedGraph {
    try JobFamilyImport.read(ImportFile(name: "f", bytes: Array(text.utf8)))
  }

  static func failure(_ bytes: [UInt8]) -> InvalidDocument? {
    do throws(InvalidDocument) {
      _ = try JobFamilyImport.read(ImportFile(name: "f", bytes: bytes))
      return nil
    } catch {
      return error
    }
  }

  static let small = """
    name: Making
    summary: >
      What makers
      do.
    googleSheetId: abc
    isLegacy: true
    levels:
      - id: junior
        name: Junior
      - id: senior-ic
        name: Senior (IC)
      - id: senior-pm
        name: Senior (PM)
      - id: head
        name: Head
    themes:
      - id: technical
        name: Technical
      - id: talk
        name: Talking
        summary: Says it.
    competencies:
      - id: 1
        summary: Makes small things
        level: junior
        theme: technical
        proficiency: Awareness
        examples:
          - A screw
        supportingUrls:
          - label: Screws
            url: https://example.org/
      - id: 2
        summary: Makes things
        level: senior-ic
        theme: technical
        proficiency: Practitioner
      - id: 3
        summary: Talks
        level: senior-pm
        theme: talk
        proficiency: Expert
      - id: 4
        summary: Makes more things
        level: senior-ic
        theme: technical
        proficiency: Working knowledge

    """

  @Test("becomes a ladder with branches")
  func ladder() throws {
    let made = try imported(Self.small)
    let graph = made.graph
    #expect(graph.title == "Making")
    #expect(graph.extensions.map(\.json) == ["\"abc\"", "true"])
    let roles = graph.roles.map { graph[$0] }
    #expect(roles.map(\.id) == ["junior", "senior-ic", "senior-pm", "head"])
    #expect(roles.map(\.level) == [1, 2, 2, 3])
    #expect(
      roles.map(\.track) == ["Making", "Individual Contributor", "People Manager", "Making"])
    #expect(roles.map(\.isEntry) == [true, false, false, false])
    #expect(roles.map(\.isFinal) == [false, false, false, true])
    // A job teaches one level of each theme of which a next one asks for more.
    #expect(roles[0].skills == ["technical": 1] && roles[0].teaches == ["technical": 2, "talk": 1])
    #expect(roles[1].skills == ["technical": 4] && roles[1].teaches == ["talk": 1])
    #expect(roles[2].skills == ["technical": 1, "talk": 5] && roles[2].teaches == ["technical": 2])
    #expect(roles.map { $0.experience?.min ?? -1 } == [0, 2, 2, 4])
    #expect(graph.transitions.allSatisfy { graph.wait(of: $0).typical == 0.25 })
    let head = try graph.role("head")
    #expect(graph.grade(of: .requirement(head, try graph.skill("talk"))) == .derived)
    let senior = try graph.role("senior-ic")
    #expect(graph.grade(of: .requirement(senior, try graph.skill("technical"))) == .stated)
    #expect(graph.grade(of: .experience(senior)) == .assumed)
    #expect(roles[3].skills == ["technical": 4, "talk": 5] && roles[3].teaches == [:])
    #expect(roles[1].responsibilities == ["Makes things", "Makes more things"])
    #expect(graph.skills.map { graph.kind(of: $0) } == [.technical, .soft])
    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }
    #expect(
      moves.map { "\($0.from) \($0.to) \($0.kind) \($0.years)" } == [
        "junior senior-ic promotion 2 (1–4)", "junior senior-pm leadership 2 (1–4)",
        "senior-ic head promotion 2 (1–4)", "senior-ic senior-pm leadership 1 (0.5–2)",
        "senior-pm head promotion 2 (1–4)", "senior-pm senior-ic lateral 1 (0.5–2)",
      ])
    #expect(
      made.notes.prefix(2) == [
        "1 example of competencies was left out.", "1 supporting URL of competencies was left out.",
      ])
    #expect(graph.sources.first?.note?.contains("MIT licence. What makers do.") == true)
  }

  @Test("asks for no less above than below")
  func cumulative() throws {
    let text = Self.small.replacingOccurrences(
      of: "id: 4",
      with: """
        id: 5
            summary: Makes nothing
            level: head
            theme: technical
            proficiency: Awareness
          - id: 4
        """)
    let graph = try imported(text).graph
    #expect(graph[try graph.role("head")].skills == ["technical": 4, "talk": 5])
  }

  @Test("with one proficiency throughout asks for the rank of its levels")
  func oneProficiency() throws {
    let text = Self.small.replacingOccurrences(
      of: "proficiency: [A-Z].*", with: "proficiency: Expert", options: .regularExpression)
    let graph = try imported(text).graph
    #expect(
      graph.roles.map { graph[$0].skills } == [
        ["technical": 1], ["technical": 2], ["technical": 1, "talk": 2],
        ["technical": 2, "talk": 2],
      ])
  }

  @Test("in JSON is the same")
  func json() throws {
    let text = """
      {"name": "N", "levels": [{"id": "l1", "name": "L"}], "isLegacy": false,
       "themes": [{"id": "t1", "name": "T", "summary": null}], "competencies": []}
      """
    #expect(
      Self.failure(Array(text.utf8))?.description
        == "f:2:50: error: \"summary\" must be a text, found nothing")
    let graph = try imported(text.replacingOccurrences(of: ", \"summary\": null", with: "")).graph
    #expect(graph.roles.count == 1 && graph.skills.count == 1 && graph.transitions.isEmpty)
  }

  @Test(
    "that is wrong is refused with the places",
    arguments: [
      (
        "level: junior", "level: junor",
        "f:25:12: error: unknown level 'junor'; did you mean 'junior'?"
      ),
      ("theme: talk", "theme: tlak", "f:41:12: error: unknown theme 'tlak'; did you mean 'talk'?"),
      (
        "Practitioner", "practitioner",
        "f:37:18: error: unknown proficiency 'practitioner'; did you mean 'Practitioner'?"
      ),
      (
        "id: senior-pm", "id: senior-ic",
        "f:12:9: error: repeated id 'senior-ic' of a level (first at line 10)"
      ),
      (
        "proficiency: Expert", "profciency: Expert",
        "f:42:5: error: unknown field 'profciency' in a competency; did you mean 'proficiency'?"
      ),
      ("name: Making\n", "", "f:1:1: error: a job family has no 'name'"),
      (
        "isLegacy: true", "isLegacy: maybe",
        "f:6:11: error: \"isLegacy\" must be true or false, found 'maybe'"
      ),
      ("name: Head", "name:", "f:15:5: error: \"name\" must be a text, found nothing"),
      ("levels:\n", "levels: x\nmore:\n", "f:7:9: error: \"levels\" must be a list, found a text"),
    ])
  func mistakes(old: String, new: String, expected: String) {
    let text = Self.small.replacingOccurrences(of: old, with: new)
    #expect(
      Self.failure(Array(text.utf8))?.description.contains(expected) == true,
      "\(Self.failure(Array(text.utf8))?.description ?? "")")
  }

  @Test("with a few random edits is withstood", arguments: 0..<3 as Range<UInt64>)
  func mutated(seed: UInt64) throws {
    let tokens = [
      "- ", ": ", "\n", "  ", "id", "|", ">", "[]", "\"", "#", "{", "\u{FEFF}", "\0", "\t", "name:",
    ]
    for (round, bytes) in Mutations(of: Self.small, with: tokens, seed: seed).prefix(400)
      .enumerated()
    {
      try Reading.withstand(bytes, "round \(round) of seed \(seed)", reader: Self.failure)
    }
  }

  @Test(
    "of the Financial Times is read as PyYAML reads it, and becomes a ladder",
    .enabled(
      if: SharedData.has("ft-engineering-progression"), Comment(rawValue: SharedData.absence)),
    arguments: [("engineering", 8, 9, 12), ("engineering-v1", 4, 4, 3), ("operations", 3, 4, 2)])
  func real(name: String, levels: Int, themes: Int, moves: Int) throws {
    let bytes = try SharedData.bytes("ft-engineering-progression/\(name).yml")
    let text = String(decoding: bytes, as: UTF8.self)
    if PyYAML.isInstalled { #expect(try YAMLReaderTests.value(text) == PyYAML.read([text])[0]) }
    let graph = try imported(text).graph
    #expect(graph.roles.count == levels && graph.skills.count == themes)
    #expect(graph.transitions.count == moves)
    #expect(graph.roles.allSatisfy { !graph[$0].responsibilities.isEmpty })
    #expect(graph.roles.allSatisfy { graph[$0].skills.count == themes })
  }
}
