import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@testable import CareerImports

/// A framework of a few roles.
enum SmallFramework {
  static let skillsHeader =
    "Skill Name,Skill Description,Awareness,Working,Practitioner,Expert,Roles that require Skill\n"
  static let rolesHeader =
    "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,"
    + "Skill Description,Skill Level,Skill Level Description,Role Type\n"

  static let skills =
    skillsHeader + "Code,\"Writes, reads\",\"You can:\n- a\",w,p,e,Developer\nTalk,,,,,,\n"

  static func row(
    _ role: String, _ level: String, _ skill: String, _ skillLevel: String, family: String = "F"
  ) -> String {
    "\(family),\(role),\"Is, a role\",\(level),\"Does.\nYou will:\n- this\n- that\",\(skill),,"
      + "\(skillLevel),,\n"
  }

  static let roles =
    rolesHeader
    + row("Developer", "Lead developer", "Code", "Practitioner")
    + row("Developer", "Lead developer", "Talk", "Working")
    + row("Developer", "Developer ", "Code", "Expert")
    + row("Developer", "Developer", "Talk", "Awareness")
    + row("Developer", "Developer", "Talk", "Working")
    + row("Developer", "Developer - management", "Talk", "Expert")
    + row("Developer", "Junior developer", "Code", "Awareness")
    + row("Developer", "Head of development", "Talk", "Expert")
    + row("Tester", "Developer", "Code", "Expert", family: "G")
    + row("Chief", "NOT IN USE", "Talk", "NOT IN USE", family: "G")

  static func read(
    roles: String = roles, skills: String = skills
  ) throws(InvalidDocument) -> ImportedGraph {
    try GDaDImport.read(
      roles: ImportFile(name: "roles.csv", bytes: Array(roles.utf8)),
      skills: ImportFile(name: "skills.csv", bytes: Array(skills.utf8)))
  }
}

@Suite("An import of the Government Digital and Data framework")
struct GDaDImportTests {
  @Test("follows its rules")
  func rules() throws {
    let imported = try SmallFramework.read()
    let graph = imported.graph
    let roles = graph.roles.map { graph[$0] }
    #expect(
      roles.map { "\($0.id) \($0.level ?? 0) \($0.isEntry) \($0.isFinal)" } == [
        "lead-developer 3 false false", "developer 2 false false",
        "developer-management 2 false true", "junior-developer 1 true false",
        "head-of-development 4 false true", "tester-developer 1 true false", "chief 1 true true",
      ])
    #expect(roles[1].name == "Developer" && roles[1].track == "Developer")
    // A repeated skill counts at its higher level, and levels may fall towards leads.
    #expect(
      roles[1].skills == ["code": 4, "talk": 2] && roles[0].skills == ["code": 4, "talk": 2])
    #expect(
      graph.grade(of: .requirement(try graph.role("lead-developer"), try graph.skill("code")))
        == .derived)
    #expect(
      graph.grade(of: .requirement(try graph.role("lead-developer"), try graph.skill("talk")))
        == .stated)
    // The years below: 1 as a junior, 2 as a developer; a head 7 at least; managers a year more.
    #expect(roles.map { $0.experience?.min ?? 0 } == [3, 1, 2, 0, 7, 0, 0])
    // What the next level asks for, no more than a level beyond: Code 1→4 and Talk 0→2.
    #expect(roles[3].teaches == ["code": 2, "talk": 1])
    #expect(roles[0].teaches == ["talk": 3] && roles[4].teaches.isEmpty)
    #expect(roles[1].summary == "Does." && roles[1].responsibilities == ["this", "that"])
    #expect(roles[6].summary == "Is, a role" && roles[6].skills == ["talk": 1])
    #expect(
      graph.transitionsInDocumentOrder.map { graph[$0] }
        .map { "\($0.from) \($0.to) \($0.kind) \($0.years)" } == [
          "junior-developer developer promotion 1 (0.5–2)",
          "developer lead-developer promotion 2 (1–4)",
          "lead-developer head-of-development leadership 3 (1.5–6)",
          "developer developer-management leadership 1 (0.5–2)",
          "lead-developer tester-developer lateral 1 (0.5–2)",
          "tester-developer lead-developer lateral 1 (0.5–2)",
          "developer tester-developer lateral 1 (0.5–2)",
          "tester-developer developer lateral 1 (0.5–2)",
        ])
    #expect(
      graph.skills.map { graph[$0].extensions.map(\.json) }[0] == [
        "\"Writes, reads\"", "[\"You can:\\n- a\", \"w\", \"p\", \"e\"]",
      ])
    #expect(graph.transitions.allSatisfy { graph.wait(of: $0).typical == 0.27 })
    #expect(imported.notes.count == 5 && imported.notes[2].contains(" 1 row"))
    #expect(imported.notes[4].hasPrefix("1 skill level is"))
    #expect(try Reading.graph(GraphDocument.text(of: graph)) == graph)
  }

  @Test(
    "lets nobody begin as a head or a manager",
    arguments: [
      ("Chief data officer", 7), ("Head of data", 7), ("Data ethics lead", 4), ("Lead x", 4),
      ("Senior x", 2), ("Test manager", 2), ("Trainee architect", 0), ("Developer", 0),
    ])
  func lowest(title: String, years: Double) throws {
    let graph = try SmallFramework.read(
      roles: SmallFramework.rolesHeader + SmallFramework.row("R", title, "Code", "Expert")
        + SmallFramework.row("S", "NOT IN USE", "Talk", "NOT IN USE")
    ).graph
    let role = graph[graph.roles[0]]
    #expect(role.experience?.min == years && role.isEntry == (years < 7))
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      (SmallFramework.row("R", "", "Code", "Expert"), "roles.csv:2:18: error: no 'Role Level'"),
      (
        SmallFramework.row("R", "L", "Cod", "Expert"),
        "roles.csv:5:9: error: skill 'Cod' is not in the table of skills; did you mean 'Code'?"
      ),
      (
        SmallFramework.row("R", "L", "Code", "Exprt"),
        "roles.csv:5:15: error: 'Skill Level' must be one of Awareness, Working, Practitioner, Expert, got 'Exprt'; did you mean 'Expert'?"
      ),
      ("F,R,\n", "roles.csv:2:1: error: a row of 3 cells in a table of 10 columns"),
      ("F,R,\"cut", "roles.csv:2:5: error: a cell that begins with a quote and has no closing one"),
    ])
  func mistakes(row: String, expected: String) {
    let error = #expect(throws: InvalidDocument.self) {
      try SmallFramework.read(roles: SmallFramework.rolesHeader + row)
    }
    #expect(error?.description == expected)
  }

  @Test("tells of tables in the wrong order, and of no rows")
  func wrongOrder() throws {
    let error = #expect(throws: InvalidDocument.self) {
      try SmallFramework.read(roles: SmallFramework.skills, skills: SmallFramework.roles)
    }
    #expect(error?.description.contains("the table of roles has no columns 'Role Family'") == true)
    let empty = try SmallFramework.read(
      roles: SmallFramework.rolesHeader, skills: SmallFramework.skillsHeader)
    #expect(empty.graph.roles.isEmpty)
  }

  @Test("withstands hostile tables", arguments: 0..<4 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    let tokens = [
      "\"", "\"\"", ",", "\n", "\r", "NOT IN USE", "\u{0}", " - management", "Head of ",
    ]
    for bytes in Mutations(of: SmallFramework.roles, with: tokens, seed: seed).prefix(200) {
      try Reading.withstand(bytes, "seed \(seed)") { bytes in
        do throws(InvalidDocument) {
          let imported = try GDaDImport.read(
            roles: ImportFile(name: "r", bytes: bytes),
            skills: ImportFile(name: "s", bytes: Array(SmallFramework.skills.utf8)))
          return Reading.failure(Array(GraphDocument.text(of: imported.graph).utf8))
        } catch {
          return error
        }
      }
    }
  }

  @Test(
    "takes all of the real framework",
    .enabled(
      if: SharedData.has("uk-gdad-capability-framework"), Comment(rawValue: SharedData.absence)))
  func real() throws {
    let roles = try SharedData.bytes("uk-gdad-capability-framework/roles.csv")
    let skills = try SharedData.bytes("uk-gdad-capability-framework/skills.csv")
    let imported = try GDaDImport.read(
      roles: ImportFile(name: "roles.csv", bytes: roles),
      skills: ImportFile(name: "skills.csv", bytes: skills))
    let graph = imported.graph
    #expect(graph.roles.count == 205 && graph.skills.count == 188)
    // Nobody heads a profession sooner than the ladder's years, and no hole is found in it.
    let planner = Planner(graph)
    for entry in graph.roles where graph.isEntry(entry) {
      let reach = try planner.reach(ReachRequest(from: Person(in: graph.id(of: entry))))
      for reached in reach.roles where GDaDRules.isHead(graph.name(of: reached.role)) {
        #expect(
          reached.years + (graph.experience(of: entry)?.min ?? 0) >= 7,
          "\(graph.id(of: entry)) → \(graph.id(of: reached.role))")
      }
    }
    let holes: Set<FindingCode> = [
      .littleStudy, .manySidewaysMoves, .requirementsFall, .taughtCredential, .teachesMuch,
      .promotionDelays,
    ]
    let found = GraphReview(graph).findings.filter { holes.contains($0.code) }
    #expect(found.isEmpty, "\(found.map(\.message))")
    #expect(Set(graph.roles.map { graph.track(of: $0) }).count == 52)
    func ladder(_ track: String) -> [String] {
      graph.roles.filter { graph.track(of: $0) == track }
        .sorted {
          (graph.level(of: $0) ?? 0, graph.id(of: $0)) < (
            graph.level(of: $1) ?? 0, graph.id(of: $1)
          )
        }
        .map { graph.name(of: $0) }
    }
    #expect(
      ladder("Software developer") == [
        "Apprentice developer", "Junior developer", "Developer", "Senior developer",
        "Senior developer - management", "Lead developer", "Lead developer - management",
        "Principal developer", "Principal developer - management",
      ])
    #expect(
      ladder("Data scientist") == [
        "Trainee data scientist", "Associate data scientist", "Data scientist",
        "Lead data scientist", "Principal data scientist", "Head of data science",
      ])
    #expect(ladder("End user computing engineer")[1] == "End user computing engineer")
    // Read from the table by eye.
    let developer = graph[try graph.role("developer")]
    let names = developer.skills.map { "\($0.skill)=\($0.level)" }
    #expect(developer.skills.count == 10 && names.contains("prototyping=3"), "\(names)")
    #expect(graph[try graph.role("Chief data officer")].skills.allSatisfy { $0.level == 1 })
    #expect(graph[try graph.role("Chief data officer")].skills.count == 6)
    let text = GraphDocument.text(of: graph)
    #expect(try Reading.graph(text) == graph)
  }
}
