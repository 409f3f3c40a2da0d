import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerImports

@Suite("An import of ESCO")
struct ESCOImportTests {
  private static let small = """
    {"skillRelations": [
       {"skill": "s:1", "relation": "essential", "related": "s:2"},
       {"skill": "s:2", "relation": "essential", "related": "s:3"},
       {"skill": "s:3", "relation": "essential", "related": "s:2"},
       {"skill": "s:4", "relation": "optional", "related": "s:1"}],
     "occupations": [
       {"uri": "o:1", "label": "tester", "altLabels": ["Tester", "checker", "checker"],
        "iscoGroup": "2519", "essentialSkills": ["s:1", "s:2"], "more": {"a": [1]}},
       {"uri": "o:2", "label": "tester", "altLabels": ["judge"], "essentialSkills": ["s:2", "s:3", "s:4", "s:5"]},
       {"uri": "o:3", "label": "hermit", "altLabels": ["Judge"], "essentialSkills": []}],
     "skills": [
       {"uri": "s:1", "label": "test", "type": "skill/competence"},
       {"uri": "s:2", "label": "logic", "type": "knowledge"}, {"uri": "s:3", "label": "Logic"},
       {"uri": "s:4", "label": "\\u001b[31m"}, {"uri": "s:5", "label": "=cmd()"}],
     "version": 1}
    """

  private static func read(_ text: String) throws(InvalidDocument) -> ImportedGraph {
    try ESCOImport.read(ImportFile(name: "e.json", bytes: Array(text.utf8)))
  }

  @Test("follows its rules")
  func rules() throws {
    let imported = try Self.read(Self.small)
    let graph = imported.graph
    let roles = graph.roles.map { graph[$0] }
    #expect(roles.map(\.id) == ["tester", "tester-2", "hermit", "student-for-first-degree"])
    #expect(roles[0].aliases == ["checker"] && roles[0].track == "ISCO 2519")
    // A label of two occupations finds neither.
    #expect(roles[1].aliases.isEmpty && roles[2].aliases.isEmpty)
    #expect(roles.map(\.isEntry) == [false, false, false, true])
    #expect(roles.map(\.isFinal) == [false, false, true, false])
    #expect(roles.map(\.isEducation) == [false, false, false, true])
    #expect(roles[0].skills == ["test": 1, "logic": 1, "first-degree": 1])
    let tester = try graph.role("tester")
    let degree = try graph.skill("first-degree")
    #expect(graph.grade(of: .requirement(tester, degree)) == .derived)
    #expect(graph.grade(of: .requirement(try graph.role("tester-2"), degree)) == .assumed)
    let skills = graph.skills.map { graph[$0] }
    #expect(skills.prefix(2).map(\.id) == ["post-secondary-study", "first-degree"])
    #expect(skills.prefix(2).allSatisfy { $0.kind == .credential })
    #expect(skills.dropFirst(2).map(\.id) == ["test", "logic", "logic-2", "31m", "cmd"])
    #expect(
      skills.dropFirst(2).map(\.kind) == [.technical, .domain, .technical, .technical, .technical])
    // Two skills that require each other require nothing.
    #expect(skills.dropFirst(2).map(\.requires) == [["logic": 1], [:], [:], [:], [:]])
    // One of five skills in common is a fifth.
    #expect(
      graph.transitionsInDocumentOrder.map { graph[$0] }
        .map { "\($0.from) \($0.to) \($0.kind) \($0.years)" }
        == [
          "tester tester-2 lateral 1 (0.5–2)", "tester-2 tester lateral 1 (0.5–2)",
          "student-for-first-degree tester entry 4 (3–6)",
          "student-for-first-degree tester-2 entry 4 (3–6)",
          "student-for-first-degree hermit entry 4 (3–6)",
        ])
    #expect(imported.notes.contains { $0.contains("1 optional") && $0.contains("2 that run") })
    #expect(try Reading.graph(GraphDocument.text(of: graph)) == graph)
  }

  @Test(
    "asks for schooling and experience by group and label",
    arguments: [
      ("clerk", "4110", [], 0), ("driver", "8322", [], 0),
      ("fitter", "C3511", ["post-secondary-study"], 0),
      ("coder", "2512", ["first-degree"], 0), ("ICT manager", "1330", ["first-degree"], 5),
      ("network technician", nil, ["post-secondary-study"], 0),
      ("tester", nil, ["first-degree"], 0),
      ("chief tester", nil, ["first-degree"], 5), ("software architect", nil, ["first-degree"], 3),
    ] as [(String, String?, [String], Double)])
  func schooling(label: String, group: String?, credentials: [String], years: Double) throws {
    let groupField = group.map { "\"iscoGroup\": \"\($0)\", " } ?? ""
    let graph = try Self.read(
      "{\"occupations\": [{\"uri\": \"o\", \"label\": \"\(label)\", \(groupField)"
        + "\"essentialSkills\": []}], \"skills\": []}"
    ).graph
    let role = graph[graph.roles[0]]
    #expect(role.skills.map(\.skill) == credentials)
    #expect(role.experience?.min == years)
    #expect(role.isEntry == (credentials.isEmpty || years > 0))
    // Whoever starts in the graph has studied before.
    let student = graph.roles.first { graph.isEducation($0) }
    #expect((student == nil) == credentials.isEmpty)
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      ("", "e.json: error: the file is empty; a file of ESCO begins with { \"occupations\": [ …"),
      ("[]", "e.json:1:1: error: the file must be an object, found a list"),
      (
        "{}",
        "e.json:1:1: error: the file has no \"occupations\"\ne.json:1:1: error: the file has no \"skills\""
      ),
      (
        "{\"occupations\": [{\"uri\": \"o\"}], \"skills\": []}",
        "e.json:1:18: error: an occupation has no \"label\""
      ),
      (
        "{\"occupations\": [{\"uri\": \"o\", \"label\": \"l\", \"essentialSkills\": [\"x\"]}], \"skills\": []}",
        "e.json:1:65: error: unknown skill 'x'"
      ),
      (
        "{\"occupations\": [], \"skills\": [{\"uri\": \"s\", \"label\": \"l\"}, {\"uri\": \"s\", \"label\": \"l\"}]}",
        "e.json:1:60: error: repeated skill 's'"
      ),
      (
        "{\"occupations\": [], \"skills\": [], \"skills\": []}",
        "e.json:1:35: error: repeated field \"skills\" in the file"
      ),
      (
        "{\"occupations\": [], \"skills\": [{\"uri\": \"s\", \"label\": \"l\"}], \"skillRelations\": [{\"skill\": \"s\", \"related\": \"s\", \"relation\": \"near\"}]}",
        "e.json:1:80: error: \"relation\" must be essential or optional, got 'near'"
      ),
    ])
  func mistakes(text: String, expected: String) {
    let error = #expect(throws: InvalidDocument.self) { try Self.read(text) }
    #expect(error?.description == expected)
  }

  @Test("withstands hostile files", arguments: 0..<4 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    let tokens = ["\"", "{", "}", "[", "]", ",", "null", "\\u0000", "s:1", "o:1", "essential"]
    for bytes in Mutations(of: Self.small, with: tokens, seed: seed).prefix(250) {
      try Reading.withstand(bytes, "seed \(seed)") { bytes in
        do throws(InvalidDocument) {
          let imported = try ESCOImport.read(ImportFile(name: "e", bytes: bytes))
          return Reading.failure(Array(GraphDocument.text(of: imported.graph).utf8))
        } catch {
          return error
        }
      }
    }
  }

  @Test(
    "takes all occupations of the real file",
    .enabled(if: SharedData.has("esco-ict"), Comment(rawValue: SharedData.absence)))
  func real() throws {
    let bytes = try SharedData.bytes("esco-ict/esco_ict.json")
    let graph = try ESCOImport.read(ImportFile(name: "e", bytes: bytes)).graph
    #expect(graph.roles.count == 93 && graph.skills.count == 725)
    #expect(
      graph.transitions.count { graph.kind(of: $0) == .lateral && graph.via(of: $0) == nil } == 266)
    // From school to a profession takes the years of a degree, and to a chief those of experience.
    let planner = Planner(graph)
    let student = try Person(in: "student-for-first-degree")
    for (role, years) in [
      ("data-scientist", 4.0), ("software-developer", 4), ("chief-ict-security-officer", 9),
    ] {
      let plan = try planner.plan(PlanRequest(from: student, to: role)).plan
      #expect(plan.map { $0.totalYears >= years } == true, "\(role): \(plan?.totalYears ?? 0)")
    }
    let holes = GraphReview(graph).findings.filter {
      [.littleStudy, .taughtCredential, .manySidewaysMoves].contains($0.code)
    }
    #expect(holes.isEmpty, "\(holes.map(\.message))")
    let tester = graph[try graph.role("ICT accessibility tester")]
    #expect(tester.aliases.contains("usability tester") && tester.id == "ict-accessibility-tester")
    #expect(tester.skills.allSatisfy { $0.level == 1 })
    func asks(_ role: RoleID, _ skill: String) -> Bool {
      graph[role].skills.contains { $0.skill == skill }
    }
    for transition in graph.transitions
    where graph.kind(of: transition) == .lateral && graph.via(of: transition) == nil {
      let (from, to) = (graph.source(of: transition), graph.target(of: transition))
      #expect(!asks(from, "first-degree") || !asks(to, "post-secondary-study"))
      guard !asks(from, "post-secondary-study") || !asks(to, "first-degree") else { continue }
      #expect(graph.transitions(from: to).contains { graph.target(of: $0) == from })
    }
    // Nobody studies for a degree twice.
    for role in graph.roles where asks(role, "first-degree") {
      let reach = try planner.reach(ReachRequest(from: Person(in: graph.id(of: role))))
      #expect(reach.roles.allSatisfy { !graph.isEducation($0.role) }, "\(graph.id(of: role))")
    }
    #expect(try Reading.graph(GraphDocument.text(of: graph)) == graph)
  }
}
