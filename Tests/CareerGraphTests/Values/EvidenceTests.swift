import CareerGraph
import Testing

@Suite struct EvidenceTests {
  /// A ladder whose figures rest on sources of all grades.
  static func ladder() throws -> CareerGraph {
    try CareerGraph { ladder in
      ladder.add(try Source(id: "records", grade: .measured))
      ladder.add(try Source(id: "handbook"))
      ladder.add(try Source(id: "rule", grade: .derived))
      ladder.add(try Source(id: "guess", grade: .assumed))
      ladder.add(
        try Skill(
          id: "swift", name: "Swift", aliases: ["swiftlang"], kind: .technical,
          hoursPerLevel: LevelHours(each: 60), sources: ["handbook"],
          evidence: ["hoursPerLevel": ["guess"]]))
      ladder.add(
        try Skill(
          id: "design", name: "Design", kind: .technical, requires: ["swift": 2],
          sources: ["handbook"]))
      ladder.add(try Role(id: "junior", name: "Junior"))
      ladder.add(
        try Role(
          id: "senior", name: "Senior", experience: Experience(min: 3),
          skills: ["swift": 3, "design": 1], teaches: ["design": 2],
          salary: Salary(average: 90_000), sources: ["handbook", "guess"],
          evidence: [
            "experience": ["records"], "skills": ["handbook", "rule"],
            "skills.design": ["handbook"],
          ]))
      ladder.add(
        try Transition(
          from: "junior", to: "senior", kind: .promotion, years: 2, wait: 0.25,
          skills: ["design": 1], evidence: ["wait": ["records", "handbook"]]))
      ladder.add(
        try Transition(
          from: "senior", to: "junior", kind: .lateral, years: 1, minimumExperience: 1,
          credit: 0.5, likelihood: 0.1, sources: ["rule"], evidence: ["experience": []]))
    }
  }

  @Test("A figure rests on what is named for it, else for its field, else on the element's sources")
  func figures() throws {
    let graph = try Self.ladder()
    let (swift, design) = (try graph.skill("swift"), try graph.skill("design"))
    let senior = try graph.role("senior")
    let up = try #require(graph.transitions(from: try graph.role("junior")).first)
    let back = try #require(graph.transitions(from: senior).first)
    let expected: [(Figure, [String], EvidenceGrade)] = [
      (.hours(swift), ["guess"], .assumed),
      (.hours(design), [], .assumed),  // none are stated
      (.prerequisite(design, swift), ["handbook"], .stated),
      (.experience(senior), ["records"], .measured),
      (.requirement(senior, swift), ["handbook", "rule"], .derived),
      (.requirement(senior, design), ["handbook"], .stated),
      (.teaching(senior, design), ["handbook", "guess"], .assumed),
      (.teaching(senior, swift), [], .assumed),  // it does not teach it
      (.salary(senior), ["handbook", "guess"], .assumed),
      (.years(up), [], .assumed),  // an element without sources
      (.wait(up), ["records", "handbook"], .stated),
      (.minimumExperience(up), ["records"], .measured),  // that of the role entered
      (.moveRequirement(up, design), [], .assumed),
      (.credit(up), [], .assumed),  // none is stated
      (.years(back), ["rule"], .derived),
      (.wait(back), [], .assumed),
      (.minimumExperience(back), [], .assumed),  // named to rest on nothing
      (.credit(back), ["rule"], .derived),
      (.likelihood(back), ["rule"], .derived),
    ]
    for (figure, sources, grade) in expected {
      #expect(graph.sources(of: figure) == sources, "\(figure)")
      #expect(graph.grade(of: figure) == grade, "\(figure)")
    }
  }

  @Test("Evidence is kept as it was given")
  func values() throws {
    let graph = try Self.ladder()
    let senior = graph[try graph.role("senior")]
    #expect(senior.evidence.entries.map(\.figure) == ["experience", "skills", "skills.design"])
    #expect(senior.salary?.middle == 90_000)
    #expect(senior.salary?.middleIsAverage == true)
    #expect(graph[try graph.skill("swift")].aliases == ["swiftlang"])
    #expect(graph.sources.map(\.grade) == [.measured, .stated, .derived, .assumed])
  }

  @Test(
    "Figures that an element does not have are refused",
    arguments: [
      "pay", "salary.low", "skills.", "years", "", ".", "Skills", "hoursPerLevel",
    ])
  func refusals(figure: String) {
    #expect(throws: InvalidValue.self) {
      try Role(id: "r", name: "R", evidence: Evidence([.init(figure: figure, sources: [])]))
    }
  }

  @Test("Evidence for a skill that the field does not hold, and unknown names, are refused")
  func unknownNames() {
    func problems(_ evidence: Evidence) -> String {
      var builder = CareerGraphBuilder()
      do {
        builder.add(try Skill(id: "swift", name: "Swift", kind: .technical))
        builder.add(try Role(id: "r", name: "R", teaches: ["swift": 1], evidence: evidence))
        _ = try builder.build()
        return ""
      } catch { return "\(error)" }
    }
    #expect(problems(["teaches.swift": []]) == "")
    #expect(
      problems(["skills.swift": []])
        == "evidence for 'skills.swift', but \"skills\" does not have 'swift'")
    #expect(problems(["skills.swfit": []]) == "unknown skill 'swfit'; did you mean 'swift'?")
    #expect(problems(["salary": ["survey"]]) == "unknown source 'survey'")
    #expect(
      problems(
        Evidence([.init(figure: "salary", sources: [])] + [.init(figure: "salary", sources: [])]))
        == "evidence for 'salary' stands twice")
  }

  @Test("Two versions differ in what figures rest on, and not where a skill has another id only")
  func comparison() throws {
    func version(_ skill: String, _ source: String) throws -> CareerGraph {
      try CareerGraph { ladder in
        ladder.add(try Source(id: "handbook"))
        ladder.add(try Source(id: "guess", grade: .assumed))
        ladder.add(try Skill(id: skill, name: "Swift", kind: .technical))
        ladder.add(
          try Role(
            id: "r", name: "R", skills: [skill: 1], evidence: ["skills.\(skill)": [source]]))
      }
    }
    let old = try version("swift", "handbook")
    let renamed = GraphComparison(from: old, to: try version("swift-language", "handbook"))
    #expect(renamed.changes.map(\.kind) == [.renamed])
    let changed = GraphComparison(from: old, to: try version("swift", "guess"))
    #expect(changed.changes.flatMap(\.fields).map(\.name) == ["evidence.skills.swift"])
  }
}
