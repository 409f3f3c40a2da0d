import BundledGraphs
import CareerDocuments
import CareerGraph
import Foundation
import TestSupport
import Testing

/// What the bundled graph says its figures rest on.
@Suite("The evidence of the bundled graph")
struct BundledEvidenceTests {
  static let documents = [
    "junior-role-blog": "000", "junior-overview": "001", "ml-engineer-guide": "002",
    "ml-scientist-guide": "003",
  ]

  let graph: CareerGraph

  init() throws {
    let bytes = try #require(BundledGraphs.document(named: "ml-careers"))
    graph = try GraphDocument.read(bytes, name: "ml-careers.json").graph
  }

  // MARK: What holds without the documents

  @Test("is stated for each figure")
  func complete() {
    for skill in graph.skills.map({ graph[$0] }) {
      let figures = Set(skill.evidence.entries.map(\.figure))
      #expect(figures.contains("hoursPerLevel"), "\(skill.id)")
      #expect(skill.requires.isEmpty || figures.contains("requires"), "\(skill.id)")
    }
    for role in graph.roles.map({ graph[$0] }) {
      let figures = Set(role.evidence.entries.map(\.figure))
      #expect(role.experience == nil || figures.contains("experience"), "\(role.id)")
      #expect(role.skills.isEmpty || figures.contains("skills"), "\(role.id)")
      #expect(role.teaches.isEmpty || figures.contains("teaches"), "\(role.id)")
      #expect(role.salary == nil || figures.contains("salary"), "\(role.id)")
      #expect(!role.sources.isEmpty, "\(role.id)")
    }
    for move in graph.transitions.map({ graph[$0] }) {
      let figures = Set(move.evidence.entries.map(\.figure))
      let name = "\(move.from) to \(move.to)"
      #expect(figures.contains("years") && figures.contains("likelihood"), "\(name)")
      #expect(move.wait == .zero || figures.contains("wait"), "\(name)")
      #expect(move.minimumExperience == nil || figures.contains("experience"), "\(name)")
      #expect(move.skills.isEmpty || figures.contains("skills"), "\(name)")
      #expect(move.credit == 1 || figures.contains("credit"), "\(name)")
      #expect(!move.sources.isEmpty, "\(name)")
    }
  }

  @Test("has a note for each rule and each assumption")
  func notes() {
    for source in graph.sources {
      #expect((source.note?.count ?? 0) > 60, "\(source.id)")
      #expect(source.id.hasPrefix("assumed-") == (source.grade == .assumed), "\(source.id)")
      #expect(source.id.hasPrefix("derived-") == (source.grade == .derived), "\(source.id)")
    }
  }

  @Test(
    "does not cite a document that is silent",
    arguments: [
      ("computer-architecture", "ml-scientist-guide"), ("data-analyst", "ml-scientist-guide"),
      ("feature-engineering", "ml-engineer-guide"),
    ])
  func silence(id: String, document: String) throws {
    let skills = graph.skills.map { graph[$0] }.filter { $0.id == id }.map(\.sources)
    let roles = graph.roles.map { graph[$0] }.filter { $0.id == id }.map(\.sources)
    #expect(!(skills + roles).isEmpty && !(skills + roles).joined().contains(document))
  }

  @Test(
    "does not cite a document for a move of which it is silent",
    arguments: [
      ("principal-ml-engineer", "ai-governance-senior-consultant"),
      ("ai-governance-consultant", "ai-governance-senior-consultant"),
      ("ml-scientist", "senior-ml-scientist"),
    ])
  func silence(from: String, to: String) {
    let moves = graph.transitions.map { graph[$0] }.filter { $0.from == from && $0.to == to }
    #expect(!moves.isEmpty && moves.allSatisfy { $0.sources == ["assumed-moves"] })
  }

  @Test("cites for a move only the document that speaks of it, and asks for no skill unnamed")
  func narrowed() throws {
    let moves = graph.transitions.map { graph[$0] }
    let toHead = moves.filter { $0.from == "lead-ml-engineer" && $0.to == "head-of-ml" }
    #expect(toHead.map(\.sources) == [["junior-overview"]])
    let dataEngineer = graph[try graph.role("ai-data-engineer")]
    #expect(dataEngineer.skills.level(of: "scala") == nil)
  }

  @Test("says of roles that documents only name that their duties are the author's")
  func onlyNamed() throws {
    for id in [
      "research-assistant", "senior-research-scientist", "research-director", "ml-analyst",
      "senior-ml-scientist", "ml-solutions-architect", "senior-product-manager",
      "director-of-ml-products",
    ] {
      #expect(graph[try graph.role(id)].sources == ["ml-scientist-guide", "assumed-roles"])
    }
  }

  @Test("gives grades by figure")
  func grades() throws {
    let principal = try graph.role("principal-ml-engineer")
    let python = try graph.skill("python")
    let degree = try graph.skill("bachelors-degree")
    #expect(graph.grade(of: .experience(principal)) == .stated)
    #expect(graph.grade(of: .salary(principal)) == .stated)
    #expect(graph.grade(of: .requirement(principal, degree)) == .stated)
    #expect(graph.grade(of: .requirement(principal, python)) == .assumed)
    #expect(
      graph.sources(of: .requirement(principal, python)) == ["ml-engineer-guide", "assumed-levels"])
    #expect(graph.grade(of: .hours(degree)) == .derived)
    #expect(graph.grade(of: .hours(python)) == .assumed)
    let analyst = try graph.role("data-analyst")
    #expect(graph.grade(of: .requirement(analyst, degree)) == .measured)
  }

  @Test("is counted by grade on its page")
  func counts() throws {
    let skills = graph.skills.map { ($0, graph[$0]) }
    let roles = graph.roles.map { ($0, graph[$0]) }
    let moves = graph.transitions.map { ($0, graph[$0]) }
    func levels(_ levels: SkillLevels, _ figure: (SkillID) -> Figure) throws -> [Figure] {
      try levels.map { figure(try graph.skill($0.skill)) }
    }
    let figures: [(String, [Figure])] = [
      ("hours of study of a skill", skills.map { .hours($0.0) }),
      (
        "what a skill presupposes",
        try skills.flatMap { id, skill in try levels(skill.requires) { .prerequisite(id, $0) } }
      ),
      ("experience of a role", roles.filter { $0.1.experience != nil }.map { .experience($0.0) }),
      (
        "level that a role requires",
        try roles.flatMap { id, role in try levels(role.skills) { .requirement(id, $0) } }
      ),
      (
        "level that a role teaches",
        try roles.flatMap { id, role in try levels(role.teaches) { .teaching(id, $0) } }
      ),
      ("pay of a role", roles.filter { $0.1.salary != nil }.map { .salary($0.0) }),
      ("years before a move", moves.map { .years($0.0) }),
      ("wait of a move", moves.filter { $0.1.wait != .zero }.map { .wait($0.0) }),
      (
        "experience that a move asks for",
        moves.filter { $0.1.minimumExperience != nil }.map { .minimumExperience($0.0) }
      ),
      (
        "level that a move requires",
        try moves.flatMap { id, move in try levels(move.skills) { .moveRequirement(id, $0) } }
      ),
      ("credit of a move", moves.filter { $0.1.credit != 1 }.map { .credit($0.0) }),
      ("likelihood of a move", moves.filter { $0.1.likelihood != nil }.map { .likelihood($0.0) }),
    ]
    let page = try String(contentsOfFile: "\(Self.root)/Docs/Evidence.md", encoding: .utf8)
    for (name, figures) in figures {
      let grades = [EvidenceGrade.assumed, .derived, .stated, .measured].map { grade in
        String(figures.filter { graph.grade(of: $0) == grade }.count)
      }
      let row = "| \(name) | \(grades.joined(separator: " | ")) |\n"
      #expect(page.contains(row), "\(row)")
    }
  }

  // MARK: Rules

  @Test("has times from bands where a rule gives them")
  func bands() throws {
    var count = 0
    for move in graph.transitions where graph.sources(of: .years(move)).contains("derived-bands") {
      count += 1
      // 7-10+ years are reckoned as 7 to 10.
      let bands = [graph.source(of: move), graph.target(of: move)].map { graph[$0].experience }
      let middles = bands.map { (($0?.min ?? 0) + ($0?.max ?? 10)) / 2 }
      #expect(graph.years(of: move).typical == middles[1] - middles[0])
    }
    #expect(count == 3)
  }

  @Test("has hours of degrees from credits, and a doctorate of the measured length")
  func degrees() throws {
    func hours(_ id: String) throws -> Estimate? {
      graph[try graph.skill(id)].hoursPerLevel?[1]
    }
    #expect(try hours("bachelors-degree") == Estimate(low: 180 * 25, typical: 4950, high: 240 * 30))
    #expect(try hours("masters-degree") == Estimate(low: 90 * 25, typical: 3300, high: 120 * 30))
    #expect(180 * 27.5 == 4950 && 120 * 27.5 == 3300)
    #expect(try hours("phd")?.typical == 8085 && abs(4.9 * 1650 - 8085) < 1e-6)
    let candidate = try graph.role("phd-candidate")
    let student = try graph.role("doctoral-student")
    let first = graph.transitions(from: student).map { graph.years(of: $0).typical }
    #expect(first == [2])
    for move in graph.transitions(from: candidate) {
      #expect(abs(2 + graph.years(of: move).typical - 6.9) < 1e-9)
      #expect(graph.sources(of: .years(move)).contains("nsf-doctorates"))
    }
  }

  @Test("passes on to a role what the roles below it ask for")
  func passedOn() {
    for role in graph.roles {
      let below = graph.transitions(to: role).filter {
        [.promotion, .leadership].contains(graph[$0].kind)
      }.map { graph[graph.source(of: $0)].skills }
      for entry in graph[role].evidence.entries where entry.sources.contains("derived-ladder") {
        guard entry.figure.hasPrefix("skills.") else { continue }
        let skill = String(entry.figure.dropFirst("skills.".count))
        let level = graph[role].skills.level(of: skill)
        #expect(below.contains { $0.level(of: skill) == level }, "\(graph.id(of: role)) \(skill)")
      }
    }
  }

  // MARK: Against the documents

  @Test("cites documents that name the skill", .enabled(if: SharedData.hasSeeds, seedsAbsence))
  func skills() throws {
    let texts = try Self.texts()
    for skill in graph.skills.map({ graph[$0] }) {
      for source in skill.sources {
        guard let text = texts[source] else { continue }
        #expect(SkillWords.names(skill.id, in: text), "\(source) does not name \(skill.id)")
      }
    }
    var count = 0
    for role in graph.roles.map({ graph[$0] }) {
      for entry in role.evidence.entries where entry.figure.hasPrefix("skills.") {
        let skill = String(entry.figure.dropFirst("skills.".count))
        for text in entry.sources.compactMap({ texts[$0] }) {
          count += 1
          #expect(SkillWords.names(skill, in: text), "\(role.id): \(entry.sources), \(skill)")
        }
      }
    }
    #expect(count > 100)
  }

  @Test("cites documents that speak of the role", .enabled(if: SharedData.hasSeeds, seedsAbsence))
  func roles() throws {
    let otherWords = [
      "cs-student": "internship", "cs-graduate": "bachelor", "masters-student": "master's",
      "phd-candidate": "ph.d", "software-engineer": "software engineering",
      "computer-engineer": "computer engineering",
    ]
    let texts = try Self.texts()
    for role in graph.roles.map({ graph[$0] }) {
      let names = ([role.name] + role.aliases).map { $0.lowercased() }
      let words = names + (otherWords[role.id].map { [$0] } ?? [])
      for source in role.sources {
        guard let text = texts[source] else { continue }
        #expect(words.contains(where: text.contains), "\(source) does not speak of \(role.id)")
      }
    }
  }

  @Test("cites documents that state the pay", .enabled(if: SharedData.hasSeeds, seedsAbsence))
  func pay() throws {
    let texts = try Self.texts()
    var count = 0
    for role in graph.roles {
      guard let salary = graph[role].salary else { continue }
      let cited = graph.sources(of: .salary(role)).compactMap { texts[$0] }
      #expect(graph.grade(of: .salary(role)) == .stated && !cited.isEmpty)
      for figure in [salary.low, salary.median, salary.average, salary.high].compactMap({ $0 }) {
        count += 1
        let spellings = Self.spellings(ofPay: Int(figure))
        #expect(
          cited.contains { text in spellings.contains(where: text.contains) },
          "\(graph.id(of: role)): \(figure)")
      }
      if let year = salary.year { #expect(cited.allSatisfy { $0.contains("\(year)") }) }
    }
    #expect(count == 16)
  }

  @Test("cites documents that state the years", .enabled(if: SharedData.hasSeeds, seedsAbsence))
  func years() throws {
    let texts = try Self.texts()
    var count = 0
    func check(_ figure: Figure, _ phrases: [String], of role: RoleID) {
      let names = ([graph[role].name] + graph[role].aliases).map { $0.lowercased() }
      for (source, text) in texts where graph.sources(of: figure).contains(source) {
        count += 1
        let isStated = text.split(separator: "\n").contains { line in
          names.contains(where: line.contains) && phrases.contains(where: line.contains)
        }
        #expect(isStated, "\(source): \(phrases) for \(graph.id(of: role))")
      }
    }
    for role in graph.roles {
      guard let experience = graph[role].experience else { continue }
      let (min, max) = (Int(experience.min), experience.max.map { Int($0) })
      let band = max.map { "\(min)-\($0) years" } ?? "\(min)-"
      check(.experience(role), [band, "\(min)+ years"], of: role)
    }
    for move in graph.transitions {
      guard let years = graph[move].minimumExperience else { continue }
      let words = years == 1 ? ["one to two years"] : []
      let target = graph.target(of: move)
      check(.minimumExperience(move), words + ["\(Int(years))+ years"], of: target)
    }
    #expect(count > 12)
  }

  /// The folder of the package.
  private static var root: String {
    (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
      .path
  }

  private static var seedsAbsence: Comment { Comment(rawValue: SharedData.seedsAbsence) }

  /// The documents in small letters, with straight apostrophes, by the id of their source.
  private static func texts() throws -> [String: String] {
    try documents.mapValues { number in
      try SharedData.seed(number).lowercased().replacingOccurrences(of: "’", with: "'")
    }
  }

  /// How documents write an amount: `$112k`, `115,200`.
  private static func spellings(ofPay amount: Int) -> [String] {
    let tail = String(amount % 1000)
    let zeros = String(repeating: "0", count: 3 - tail.count)
    return ["$\(amount / 1000),\(zeros)\(tail)"]
      + (amount % 1000 == 0 ? ["$\(amount / 1000)k"] : [])
  }
}
