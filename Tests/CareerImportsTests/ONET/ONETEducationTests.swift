import CareerFormats
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@testable import CareerImports

/// A release of a few occupations with what their people say is asked for.
enum SchooledRelease {
  /// Shares by occupation and scale, in the order of the classes.
  static let shares: [(code: String, scale: String, values: [Int: Double])] = [
    ("29-1051.00", "RL", [6: 20, 10: 10, 11: 70]), ("29-1051.00", "RW", [1: 40, 5: 60]),
    ("29-1051.00", "OJ", [2: 100]), ("29-1051.00", "PT", [1: 100]),
    ("29-1215.00", "RL", [11: 40, 12: 60]), ("29-1215.00", "RW", [7: 100]),
    ("29-1215.00", "OJ", [1: 100]), ("29-1215.00", "PT", [1: 100]),
    ("29-1141.00", "RL", [5: 40, 6: 60]), ("29-1141.00", "RW", [6: 100]),
    ("29-1141.00", "OJ", [4: 100]), ("29-1141.00", "PT", [1: 100]),
    // Half say 5 or less: the lower median is an associate's degree.
    ("29-2052.00", "RL", [3: 20, 5: 30, 6: 50]), ("29-2052.00", "RW", [1: 100]),
    ("23-1011.00", "RL", [10: 20, 11: 80]), ("23-1011.00", "RW", [7: 100]),
    ("47-2111.00", "RL", [2: 100]), ("47-2111.00", "RW", [1: 100]),
    ("47-2111.00", "OJ", [6: 20, 7: 80]), ("47-2111.00", "PT", [3: 100]),
    ("11-9111.00", "RL", [6: 100]), ("11-9111.00", "RW", [8: 100]),
    ("11-9111.00", "OJ", [7: 100]),
    ("19-2012.00", "RL", [11: 100]), ("19-2012.00", "RW", [1: 100]),
    ("35-3023.00", "RL", [1: 100]), ("35-3023.00", "RW", [1: 100]),
  ]

  private static let zones: [(code: String, title: String, zone: Int)] = [
    ("11-9111.00", "Health Managers", 4), ("19-2012.00", "Physicists", 5),
    ("23-1011.00", "Lawyers", 5), ("29-1051.00", "Pharmacists", 5),
    ("29-1141.00", "Nurses", 4), ("29-1212.00", "Cardiologists", 5),
    ("29-1215.00", "Family Physicians", 5), ("29-2052.00", "Pharmacy Technicians", 3),
    ("35-3023.00", "Fast Food Workers", 1), ("47-2111.00", "Electricians", 3),
    ("15-1252.00", "Developers", 4),
  ]

  static func files(withShares: Bool = true) -> [ONETImport.Table: ImportFile] {
    let codes = zones.map(\.code)
    let rows: [ONETImport.Table: [String]] = [
      .occupations: ["O*NET-SOC Code\tTitle\tDescription"]
        + zones.map { "\($0.code)\t\($0.title)\t" },
      .jobZones: ["O*NET-SOC Code\tJob Zone"] + zones.map { "\($0.code)\t\($0.zone)" },
      .skills: [
        "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant"
      ]
        + codes.flatMap { code in
          ["IM\t4", "LV\t\(code.hasPrefix("29-12") ? 7 : 3)"].map {
            "\(code)\t2.A\tReading\t\($0)\tN\t"
          }
        },
      .knowledge: [
        "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant"
      ],
      .technologies: ["O*NET-SOC Code\tCommodity Code\tCommodity Title\tIn Demand"],
      .related: [
        "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier",
        "29-2052.00\t29-1051.00\tPrimary-Short", "29-1051.00\t29-2052.00\tPrimary-Long",
        "29-1215.00\t29-1212.00\tPrimary-Short", "29-1141.00\t11-9111.00\tPrimary-Short",
        "29-1141.00\t29-1215.00\tPrimary-Long", "35-3023.00\t47-2111.00\tPrimary-Long",
      ],
      .titles: ["O*NET-SOC Code\tReported Job Title\tShown in My Next Move"],
      .education: ["O*NET-SOC Code\tScale ID\tCategory\tData Value\tRecommend Suppress"]
        + shares.flatMap { row in
          row.values.sorted { $0.key < $1.key }.map {
            "\(row.code)\t\(row.scale)\t\($0.key)\t\($0.value)\tY"
          }
        } + ["35-3023.00\tIM\tn/a\t3.2\tN"],
    ]
    var files: [ONETImport.Table: ImportFile] = [:]
    for (table, rows) in rows where withShares || table != .education {
      let text = rows.map { $0 + "\n" }.joined()
      files[table] = ImportFile(name: table.rawValue, bytes: Array(text.utf8))
    }
    return files
  }

  static func text(of table: ONETImport.Table) -> String? {
    files()[table].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  static func graph(withShares: Bool = true) throws -> CareerGraph {
    try ONETImport.read(files(withShares: withShares)).graph
  }
}

@Suite("Education in an import of O*NET")
struct ONETEducationTests {
  @Test("shares give the lower median, the least years and the tenths")
  func shares() throws {
    var shares = ONETShares(.experience)
    (shares[6], shares[7]) = (50, 50)
    #expect(shares.median == 6 && shares.leastYears == 1)
    #expect(shares.years(at: 0.5) == 2 && shares.years(at: 0.25) == 1.5)
    #expect(shares.years(at: 0.1) == 1.2 && shares.years(at: 0.9) == 3.6)
    (shares[6], shares[7]) = (49.99, 50.01)
    #expect(shares.median == 7 && shares.leastYears == 2)
    #expect(ONETShares(.experience).isEmpty)
    var none = ONETShares(.onSite)
    none[1] = 100
    #expect(none.median == 1 && none.leastYears == 0 && none.years(at: 0.9) == 0)
    var other = ONETShares(.onSite)
    other[9] = 100
    #expect(other.years(at: 0.5) == 10)
    let mean = try #require(ONETShares(meanOf: [none, other]))
    #expect(mean[1] == 50 && mean[9] == 50 && mean.median == 1)
  }

  @Test(
    "the degree that an occupation asks for",
    arguments: [
      ("29-1051.00", ["professional-pharmacy"], 0.5), ("29-1215.00", ["professional-medicine"], 2),
      // Without shares, as the others of the profession.
      ("29-1212.00", ["professional-medicine"], 2), ("29-1141.00", ["bachelor-nursing"], 1),
      ("29-2052.00", ["associate-29-2052"], 0), ("23-1011.00", ["professional-law"], 2),
      ("47-2111.00", [], 0), ("11-9111.00", ["bachelor"], 4),
      ("19-2012.00", ["doctorate-physical-science"], 0), ("35-3023.00", [], 0),
      // Without shares, as is usual in zone 4.
      ("15-1252.00", ["bachelor-computing"], 0),
    ])
  func degrees(code: String, degrees: [String], experience: Double) throws {
    let graph = try SchooledRelease.graph()
    let role = graph[try graph.role(code)]
    let asked = role.skills.map(\.skill).filter { $0 != "2.A" }
    #expect(asked == degrees)
    #expect(role.experience?.min == experience)
    #expect(graph.grade(of: .experience(try graph.role(code))) == .derived)
  }

  @Test("without the table the job zone's usual education stands in")
  func zones() throws {
    let imported = try ONETImport.read(SchooledRelease.files(withShares: false))
    let graph = imported.graph
    #expect(imported.notes.contains { $0.hasPrefix("No table 'Education, Training") })
    func asked(_ code: String) throws -> [String] {
      graph[try graph.role(code)].skills.map(\.skill).filter { $0 != "2.A" }
    }
    #expect(try asked("29-1051.00") == ["professional-pharmacy"])
    #expect(try asked("19-2012.00") == ["master-physical-science"])
    #expect(try asked("11-9111.00") == ["bachelor"])
    #expect(try asked("47-2111.00") == ["certificate-construction"])
    #expect(try asked("35-3023.00") == [])
  }

  @Test("a credential is taught by schools alone, which give no experience")
  func schools() throws {
    let graph = try SchooledRelease.graph()
    for role in graph.roles {
      let taught = graph[role].teaches.filter { level in
        (try? graph.skill(level.skill)).map { graph.kind(of: $0) == .credential } ?? false
      }
      #expect(
        taught.count == (graph.isEducation(role) && graph.id(of: role) != "change-of-field" ? 1 : 0)
      )
    }
    let pharmacy = graph[try graph.role("studying-professional-pharmacy")]
    #expect(pharmacy.skills == ["bachelor": 1] && pharmacy.isEducation)
    #expect(pharmacy.teaches.level(of: "professional-pharmacy") == 1)
    // What pharmacists need at the door: 3 of 7 is 2 of 5, less one.
    #expect(pharmacy.teaches.level(of: "2.A") == 1)
    let nursing = graph[try graph.role("completing-bachelor-nursing")]
    #expect(nursing.skills == ["associate": 1])
    let years = graph.transitions(from: try graph.role("studying-professional-pharmacy")).map {
      graph[$0].years.typical
    }
    #expect(years == [4])
    let law = try #require(
      graph.transitions(from: try graph.role("studying-professional-law")).first)
    #expect(graph[law].years == (try Estimate(low: 3, typical: 3, high: 3)))
    #expect(graph.grade(of: .years(law)) == .stated)
  }

  @Test("degrees are cumulative, and a field holds no other")
  func presuppositions() throws {
    let graph = try SchooledRelease.graph()
    func requires(_ id: String) throws -> SkillLevels { graph[try graph.skill(id)].requires }
    #expect(try requires("professional-pharmacy") == ["bachelor": 1])
    #expect(try requires("bachelor-nursing") == ["bachelor": 1])
    #expect(try requires("bachelor") == ["associate": 1])
    #expect(
      try requires("doctorate-physical-science") == ["doctorate": 1, "master-physical-science": 1])
    let bachelor = graph[try graph.skill("bachelor")].hoursPerLevel
    #expect(bachelor?[1] == (try Estimate(low: 2700, typical: 2700, high: 2700)))
    #expect(graph.grade(of: .hours(try graph.skill("bachelor"))) == .derived)
    #expect(graph.grade(of: .hours(try graph.skill("professional-medicine"))) == .assumed)
  }

  @Test("long training and first years are roles of their own")
  func beginners() throws {
    let graph = try SchooledRelease.graph()
    func move(_ from: String, _ to: String) throws -> Transition? {
      graph.transitions(from: try graph.role(from)).map { graph[$0] }.first { $0.to == to }
    }
    // 20 % over 1 to 2 years, 80 % over 2 to 4: the median is 2 + 30/80 × 2.
    let training = try #require(try move("47-2111.00-beginning", "47-2111.00"))
    #expect(training.years == (try Estimate(low: 1.5, typical: 2.75, high: 3.75)))
    let electricians = graph[try graph.role("47-2111.00-beginning")]
    #expect(electricians.name == "Electricians (in training)" && electricians.isEntry)
    #expect(try move("35-3023.00", "47-2111.00") == nil)
    #expect(try move("35-3023.00", "47-2111.00-beginning")?.credit == 0.6)
    // Physicians: the experience asked for is the residency.
    let residency = try #require(try move("29-1215.00-beginning", "29-1215.00"))
    #expect(residency.years == (try Estimate(low: 2.2, typical: 3, high: 3.8)))
    #expect(try move("29-1215.00", "29-1212.00") == nil)
    #expect(try move("29-1215.00", "29-1212.00-beginning") != nil)
    // Nurses need a year that their short training does not give.
    #expect(graph[try graph.role("29-1141.00-beginning")].name == "Nurses (first years)")
    #expect(try move("studying-bachelor-nursing", "29-1141.00")?.minimumExperience == nil)
    // Less than a year is had in an internship.
    #expect(try move("studying-professional-pharmacy", "29-1051.00")?.minimumExperience == 0)
    // Nobody begins as a manager, however long their training.
    #expect(throws: LookupError.self) { try graph.role("11-9111.00-beginning") }
    #expect(try move("change-of-field", "11-9111.00") == nil)
  }

  @Test("every move to a job takes the time to find it")
  func waits() throws {
    let graph = try SchooledRelease.graph()
    for move in graph.transitionsInDocumentOrder {
      let transition = graph[move]
      let isSchool = graph.isEducation(graph.target(of: move))
      if isSchool {
        let isApplied = transition.from == "change-of-field" || transition.credit > 0
        let fromSchool =
          transition.from.hasPrefix("studying") || transition.from.hasPrefix("completing")
        #expect(transition.wait.typical == (isApplied && !fromSchool ? 0.5 : 0))
      } else {
        let isSame = transition.from.hasSuffix("-beginning")
        #expect(transition.wait.typical == (isSame ? 0 : 0.2))
      }
    }
  }

  @Test("a plan passes the schooling, unless the degree is held")
  func plans() throws {
    let planner = Planner(try SchooledRelease.graph())
    func roles(_ person: Person, _ target: String) throws -> [String] {
      let answer = try planner.plan(PlanRequest(from: person, to: target))
      return try #require(answer.plan).steps.map { planner.graph.id(of: $0.to) }
    }
    let worker = try Person(in: "35-3023.00")
    #expect(
      try roles(worker, "29-1212.00") == [
        "change-of-field", "studying-bachelor", "studying-professional-medicine",
        "29-1212.00-beginning", "29-1212.00",
      ])
    let doctor = try Person(in: "35-3023.00", skills: ["professional-medicine": 1])
    #expect(
      try roles(doctor, "29-1212.00") == ["change-of-field", "29-1212.00-beginning", "29-1212.00"])
    // A nurse has a bachelor's degree, and a pharmacist's degree is none in medicine.
    for start in ["29-1141.00", "29-1051.00"] {
      let way = try roles(try Person(in: start), "29-1215.00")
      #expect(way.contains("studying-professional-medicine"))
      #expect(!way.contains { $0.contains("bachelor") })
    }
    #expect(
      try roles(try Person(in: "29-2052.00"), "29-1051.00") == [
        "change-of-field", "completing-bachelor", "studying-professional-pharmacy", "29-1051.00",
      ])
  }

  @Test("the summary counts what was derived and assumed")
  func summary() throws {
    let imported = try ONETImport.read(SchooledRelease.files())
    let sentences = imported.tally.sentences.joined(separator: " ")
    for part in [
      "from job zones", "from the survey", "from others of the profession", "full-time work",
    ] {
      #expect(sentences.contains(part), "\(part)")
    }
    #expect(imported.notes.contains { $0.contains("reckoned with") })
  }

  @Test(
    "shares that are wrong are told",
    arguments: [
      (
        "47-2111.00\tRL\t13\t3\tN", "3:15: error: 'Category' of RL must be from 1 to 12, found '13'"
      ),
      (
        "47-2111.00\tXX\t1\t3\tN",
        "3:12: error: 'Scale ID' must be one of RL, RW, PT, OJ, IM, found 'XX'"
      ),
      (
        "47-2111.00\tRL\t1\t101\tN",
        "3:17: error: 'Data Value' must be from 0 to 100 percent, got 101"
      ),
      (
        "47-2111.01\tRL\t1\t1\tN", "3:1: error: occupation '47-2111.01' is not in 'Occupation Data'"
      ),
    ])
  func mistakes(row: String, expected: String) {
    var files = SchooledRelease.files()
    let text =
      "O*NET-SOC Code\tScale ID\tCategory\tData Value\tRecommend Suppress\n47-2111.00\tRL\t2\t3\tN\n\(row)\n"
    files[.education] = ImportFile(name: "f", bytes: Array(text.utf8))
    #expect {
      try ONETImport.read(files)
    } throws: { error in
      "\(error)" == "f:\(expected)"
    }
  }
}
