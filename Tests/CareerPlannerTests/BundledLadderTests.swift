import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import Testing

/// Whether the ladders of the bundled graph are such that a practitioner would believe them.
@Suite("The ladders of the bundled graph")
struct BundledLadderTests {
  let graph: CareerGraph

  init() throws {
    let bytes = try #require(BundledGraphs.document(named: "ml-careers"))
    graph = try GraphDocument.read(bytes, name: "ml-careers.json").graph
  }

  /// The promotions and the moves into leadership, each pair of roles once.
  private var promotions: [(below: RoleID, above: RoleID)] {
    var seen: Set<[RoleID]> = []
    return graph.transitions.compactMap { move in
      let ends = [graph.source(of: move), graph.target(of: move)]
      let isUp = [.promotion, .leadership].contains(graph[move].kind)
      return isUp && seen.insert(ends).inserted ? (ends[0], ends[1]) : nil
    }
  }

  /// When the typical holder of each role reaches each other one, and in how many moves.
  private func times() throws -> [RoleID: [RoleID: ReachedRole]] {
    let planner = Planner(graph)
    var times: [RoleID: [RoleID: ReachedRole]] = [:]
    for role in graph.roles {
      let reach = try planner.reach(ReachRequest(from: try Person(in: graph.id(of: role))))
      #expect(reach.undecided.isEmpty)
      times[role] = Dictionary(uniqueKeysWithValues: reach.roles.map { ($0.role, $0) })
    }
    return times
  }

  // MARK: Promotions

  @Test("ask for all that the role below asks for, and know all that it teaches")
  func cumulative() {
    #expect(promotions.count >= 25)
    for (below, above) in promotions {
      let name = "\(graph.id(of: below)) to \(graph.id(of: above))"
      let (lower, upper) = (graph[below], graph[above])
      for required in lower.skills {
        let level = upper.skills.level(of: required.skill) ?? 0
        #expect(level >= required.level, "\(name): \(required.skill)")
      }
      for taught in lower.teaches {
        let level = upper.skills.raised(by: upper.teaches).level(of: taught.skill) ?? 0
        #expect(
          level >= taught.level || graph.isEducation(below), "\(name) teaches \(taught.skill)")
      }
      #expect((lower.experience?.min ?? 0) <= (upper.experience?.min ?? 0), "\(name)")
    }
  }

  @Test("ask for no more than some hundreds of hours from whoever leaves the role below")
  func study() throws {
    let planner = Planner(graph)
    for (below, above) in promotions {
      let request = PlanRequest(
        from: try Person(in: graph.id(of: below)), to: graph.id(of: above), by: .steps)
      let plan = try #require(try planner.plan(request).plan)
      #expect(plan.studyHours <= 500, "\(graph.id(of: below)) to \(graph.id(of: above))")
    }
  }

  @Test("make no target later, and close only the posts of beginners")
  func promotionsHelp() throws {
    let times = try times()
    var lost: Set<String> = []
    for (below, above) in promotions {
      for (target, before) in times[below] ?? [:] where target != above {
        let name = "\(graph.id(of: below)) to \(graph.id(of: above)): \(graph.id(of: target))"
        if let after = times[above]?[target] {
          #expect(after.years <= before.years + 1e-9, "\(name)")
        } else if !graph[above].isFinal {
          lost.insert(name)
        }
      }
    }
    // From each of these the post above the one lost is open.
    #expect(
      lost == [
        "data-analyst to data-scientist: junior-ai-ml-engineer",
        "data-analyst to data-scientist: junior-ml-engineer",
        "data-analyst to data-scientist: ml-analyst",
        "ml-analyst to applied-ml-scientist: junior-ai-ml-engineer",
        "ml-analyst to applied-ml-scientist: junior-ml-engineer",
        "research-assistant to ml-researcher: junior-ai-ml-engineer",
        "research-assistant to ml-researcher: junior-ml-engineer",
        "research-assistant to ml-researcher: masters-student",
      ])
  }

  // MARK: Degrees

  @Test("ask for the degree that is stated of each post")
  func degrees() throws {
    let stated: [String: String] = [
      "cs-graduate": "bachelors-degree", "masters-student": "bachelors-degree",
      "doctoral-student": "bachelors-degree", "phd-candidate": "masters-degree",
      "junior-ml-engineer": "bachelors-degree", "junior-ai-ml-engineer": "bachelors-degree",
      "ml-engineer-ii": "bachelors-degree", "senior-ml-engineer": "bachelors-degree",
      "principal-ml-engineer": "bachelors-degree", "lead-ml-engineer": "bachelors-degree",
      "senior-ai-ml-engineer": "bachelors-degree", "ml-scientist": "bachelors-degree",
      "ml-researcher": "bachelors-degree", "applied-ml-scientist": "bachelors-degree",
      "nlp-scientist": "bachelors-degree", "computer-vision-engineer": "bachelors-degree",
      "mlops-engineer": "bachelors-degree", "ml-product-manager": "bachelors-degree",
    ]
    for (role, degree) in stated {
      let role = try graph.role(role)
      #expect(graph[role].skills.level(of: degree) == 1, "\(graph.id(of: role)): \(degree)")
      let figure = Figure.requirement(role, try graph.skill(degree))
      #expect(graph.grade(of: figure) >= .derived, "\(graph.id(of: role))")
    }
    // Of the others, all but those who study for it have one by measure or by their ladder.
    for role in graph.roles where graph.id(of: role) != "cs-student" {
      let held = graph[role].skills.map(\.skill)
      #expect(
        held.contains("bachelors-degree") || held.contains("masters-degree"),
        "\(graph.id(of: role))")
    }
  }

  @Test("let only education teach credentials, which count as no experience")
  func education() {
    let students = graph.roles.filter { graph.isEducation($0) }.map(graph.id)
    #expect(
      students == [
        "cs-student", "cs-graduate", "masters-student", "doctoral-student", "phd-candidate",
      ])
    let credentials = graph.skills.map { graph[$0] }.filter { $0.kind == .credential }.map(\.id)
    #expect(credentials.count == 6)
    for role in graph.roles where !graph.isEducation(role) {
      #expect(!graph[role].teaches.contains { credentials.contains($0.skill) })
    }
  }

  @Test("have certificates that nobody must have")
  func certificates() {
    let certificates = ["ml-certificate", "cloud-certificate", "postgraduate-certificate"]
    var used: Set<String> = []
    for role in graph.roles {
      #expect(!graph[role].skills.contains { certificates.contains($0.skill) })
    }
    for move in graph.transitions.map({ graph[$0] }) {
      let asked = move.skills.map(\.skill).filter(certificates.contains)
      used.formUnion(asked)
      guard !asked.isEmpty else { continue }
      let others = graph.transitions.map { graph[$0] }.filter {
        $0.from == move.from && $0.to == move.to && $0.via != move.via
      }
      #expect(others.contains { $0.years.typical > move.years.typical }, "\(move.from)")
    }
    #expect(used == Set(certificates))
  }

  // MARK: Moves

  @Test(
    "have the moves that people make",
    arguments: [
      ("cs-graduate", "doctoral-student"), ("cs-graduate", "data-engineer"),
      ("doctoral-student", "phd-candidate"), ("data-engineer", "data-scientist"),
      ("data-scientist", "data-engineer"), ("data-engineer", "ml-engineer-ii"),
      ("mlops-engineer", "ml-engineer-ii"), ("senior-ml-scientist", "ml-scientist"),
      ("senior-ml-scientist", "senior-ml-engineer"),
      ("principal-ml-engineer", "senior-ml-engineer"),
      ("principal-ml-engineer", "ai-governance-consultant"),
      ("principal-ml-engineer", "ai-governance-senior-consultant"),
      ("senior-ml-engineer", "senior-ai-ml-engineer"), ("masters-student", "ml-researcher"),
      ("ml-engineer-ii", "doctoral-student"), ("software-engineer", "masters-student"),
      ("software-engineer", "senior-ai-ml-engineer"),
      ("senior-software-engineer", "senior-ai-ml-engineer"),
      ("computer-engineer", "senior-ai-ml-engineer"),
      ("data-engineer", "senior-ai-ml-engineer"), ("software-engineer", "junior-ai-ml-engineer"),
      ("computer-engineer", "junior-ai-ml-engineer"), ("data-analyst", "junior-ai-ml-engineer"),
      ("ml-analyst", "junior-ai-ml-engineer"), ("masters-student", "junior-ai-ml-engineer"),
      ("research-assistant", "junior-ai-ml-engineer"),
    ])
  func moves(from: String, to: String) {
    #expect(graph.transitions.contains { graph[$0].from == from && graph[$0].to == to })
  }

  @Test("let ten years of software lead into senior posts for AI")
  func softwareExperience() {
    let moves = graph.transitions.map { graph[$0] }.filter { $0.via == "software-experience" }
    #expect(moves.count >= 5)
    #expect(moves.allSatisfy { $0.minimumExperience == 10 && $0.to == "senior-ai-ml-engineer" })
  }

  // MARK: Skills and pay

  @Test("find skills by the words that people use")
  func aliases() throws {
    let words = [
      "docker": "containers", "kubernetes": "containers", "k8s": "containers",
      "aws": "cloud-platforms", "gcp": "cloud-platforms", "azure": "cloud-platforms",
      "git": "version-control", "nlp": "natural-language-processing", "cv": "computer-vision",
      "llm": "generative-ai", "rag": "generative-ai", "sklearn": "scikit-learn",
      "torch": "pytorch", "tf": "tensorflow", "ci/cd": "ci-cd", "ml": "machine-learning",
      "etl": "data-engineering", "kafka": "stream-processing", "gdpr": "ai-regulation",
    ]
    var owners: [String: Set<String>] = [:]
    for skill in graph.skills.map({ graph[$0] }) {
      for word in [skill.id, skill.name] + skill.aliases {
        owners[word.lowercased(), default: []].insert(skill.id)
      }
    }
    #expect(owners.values.allSatisfy { $0.count == 1 })
    for (word, skill) in words { #expect(owners[word] == [skill], "\(word)") }
  }

  @Test("tell averages from medians")
  func pay() throws {
    func salary(_ role: String) throws -> Salary? { graph[try graph.role(role)].salary }
    #expect(try salary("ml-engineer-ii") == Salary(low: 112_000, average: 131_076, high: 157_000))
    #expect(try salary("data-scientist") == Salary(average: 176_213))
    #expect(try salary("principal-ml-engineer") == Salary(high: 189_477, year: 2024))
    let scientist = try salary("ml-scientist")
    #expect(scientist?.median == 158_750 && scientist?.average == 142_418)
    #expect(try salary("junior-ml-engineer")?.median == 139_875)
  }

  // MARK: Long ways

  /// Pairs of roles more than 15 years apart, and why that is believable.
  private static let longWays: [(to: String, from: [String], why: String)] = [
    (
      "head-of-ml",
      ["cs-student", "doctoral-student", "phd-candidate"],
      "Ten years of experience are asked for, and years of study come before them."
    ),
    (
      "director-of-ml-products",
      ["cs-student", "doctoral-student", "phd-candidate"],
      "Ten years of experience, the last of them in products, come after the years of study."
    ),
    (
      "research-director",
      [
        "cs-student", "cs-graduate", "masters-student", "doctoral-student", "software-engineer",
        "senior-software-engineer", "computer-engineer", "junior-ml-engineer",
        "junior-ai-ml-engineer", "mlops-engineer", "data-analyst", "data-engineer",
        "ai-data-engineer",
      ],
      "Twelve years of experience are asked for, or eight beside a doctorate, in research at last."
    ),
    (
      "principal-ml-engineer",
      ["doctoral-student"],
      "Seven years of graduate school come before the seven of experience that are stated."
    ),
    (
      "ml-solutions-architect",
      ["doctoral-student"],
      "Seven years of graduate school come before the eight of experience."
    ),
  ]

  @Test("have a reason for each pair more than 15 years apart, and no way of more than six moves")
  func longWays() throws {
    var found: Set<String> = []
    for (start, reached) in try times() {
      for role in reached.values {
        let name = "\(graph.id(of: start)) to \(graph.id(of: role.role))"
        if role.years > 15 { found.insert(name) }
        #expect(role.steps <= 6, "\(name): \(role.steps) moves")
      }
    }
    let reviewed = Set(
      Self.longWays.flatMap { way in way.from.map { "\($0) to \(way.to)" } })
    #expect(found.subtracting(reviewed).sorted() == [])
    #expect(reviewed.subtracting(found).sorted() == [])
  }
}
