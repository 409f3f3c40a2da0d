import CareerGraph
import CareerPlanner
import Testing

/// The figures that decide small plans, named by hand.
@Suite struct PlanEvidenceTests {
  /// The deciding figures of the soonest plan, by step, as `element figure grade`.
  private func deciding(
    _ person: Person, to target: String, in graph: CareerGraph
  ) throws -> [[String]] {
    let answer = try Planner(graph).plan(PlanRequest(from: person, to: target))
    let plan = try #require(answer.plan)
    let evidence = plan.evidence(in: graph)
    return plan.steps.indices.map { index in
      evidence.figures(ofStep: index).map { "\(graph.name(of: $0.figure)) \($0.grade.rawValue)" }
    }
  }

  /// A graph with a source of each grade, by which it is called.
  private func graded(_ body: (inout CareerGraphBuilder) throws -> Void) throws -> CareerGraph {
    try CareerGraph(title: "Graded") { graph in
      for grade in EvidenceGrade.allCases {
        graph.add(try Source(id: grade.rawValue, grade: grade))
      }
      try body(&graph)
    }
  }

  @Test func timeInRoleHangsOnTheStepsBefore() throws {
    let graph = try graded { graph in
      try graph.ladder("a", "b", "c")
      graph.add(
        try Transition(
          from: "a", to: "b", kind: .promotion, years: 2, wait: 0.5, sources: ["measured"],
          evidence: ["wait": ["derived"]]))
      graph.add(
        try Transition(from: "b", to: "c", kind: .promotion, years: 3, sources: ["stated"]))
    }
    #expect(
      try deciding(Person(in: "a"), to: "c", in: graph) == [
        ["years measured", "wait derived"], ["years stated", "wait assumed"],
      ])
    let late = try Person(in: "a", years: 9, yearsInRole: 9)
    #expect(
      try deciding(late, to: "c", in: graph) == [
        ["wait derived"], ["years stated", "wait assumed"],
      ], "time that has been tenure holds nobody back")
  }

  @Test func experienceTakesUpTheTimeBefore() throws {
    func graph(credit: Double) throws -> CareerGraph {
      try graded { graph in
        try graph.role("a", "A")
        try graph.role("b", "B")
        graph.add(
          try Role(
            id: "c", name: "C", experience: Experience(min: 8), sources: ["stated"]))
        graph.add(
          try Transition(
            from: "a", to: "b", kind: .lateral, years: 2, credit: credit, sources: ["measured"]))
        graph.add(try Transition(from: "b", to: "c", kind: .promotion, years: 1))
      }
    }
    let person = try Person(in: "a", years: 0)
    #expect(
      try deciding(person, to: "c", in: graph(credit: 1)) == [
        [], ["wait assumed", "experience stated"],
      ], "whenever the first move is made, the eight years are over at one time")
    #expect(
      try deciding(person, to: "c", in: graph(credit: 0.5)) == [
        ["years measured", "wait assumed", "credit measured"],
        ["wait assumed", "experience stated"],
      ], "half of what comes before the move is lost")
  }

  @Test func studyTakesUpTheTimeBeforeAndCountsItsHours() throws {
    let graph = try graded { graph in
      for (id, grade) in [("s", "measured"), ("t", "derived"), ("u", "stated")] {
        graph.add(
          try Skill(
            id: id, name: id, kind: .technical, hoursPerLevel: LevelHours(each: 260),
            requires: id == "u" ? ["t": 1] : [:], sources: [grade]))
      }
      graph.add(try Role(id: "a", name: "A", teaches: ["s": 1], sources: ["assumed"]))
      graph.add(try Role(id: "b", name: "B", skills: ["s": 2], sources: ["stated"]))
      graph.add(try Role(id: "c", name: "C", skills: ["s": 2, "u": 1], sources: ["derived"]))
      graph.add(try Role(id: "d", name: "D", skills: ["u": 2], sources: ["measured"]))
      for (from, to) in [("a", "b"), ("b", "c")] {
        graph.add(try Transition(from: from, to: to, kind: .promotion, years: 0.5))
      }
      graph.add(try Transition(from: "c", to: "d", kind: .promotion, years: 4))
    }
    // 260 hours a year: s 2 after a year, t and u after two more; then time in role holds back.
    #expect(
      try deciding(Person(in: "a"), to: "d", in: graph) == [
        ["teaches.s assumed", "hoursPerLevel measured", "skills.s stated"],
        [
          "wait assumed", "hoursPerLevel derived", "hoursPerLevel stated", "skills.u derived",
          "requires.t stated",
        ],
        ["years assumed", "wait assumed"],
      ])
  }

  @Test func everyTermOfATieDecides() throws {
    let graph = try graded { graph in
      try graph.role("a", "A")
      graph.add(
        try Role(id: "b", name: "B", experience: Experience(min: 2), sources: ["derived"]))
      graph.add(try Transition(from: "a", to: "b", kind: .promotion, years: 2, sources: ["stated"]))
    }
    let person = try Person(in: "a", years: 0)
    #expect(
      try deciding(person, to: "b", in: graph) == [
        ["years stated", "wait assumed", "experience derived"]
      ])
  }

  @Test func nothingDecidesWhatIsThere() throws {
    let graph = try graded { try $0.ladder("a") }
    #expect(try deciding(Person(in: "a"), to: "a", in: graph).isEmpty)
  }

  @Test(arguments: [(0, 4, false), (1, 4, false), (2, 4, true), (1, 2, true), (3, 0, true)])
  func warnsWhereAThirdIsDerived(derived: Int, others: Int, isWarned: Bool) {
    var counts = EvidenceCounts()
    for _ in 0..<derived { counts.add(.derived) }
    for _ in 0..<others { counts.add(.stated) }
    #expect(counts.isMuchDerived == isWarned && counts.total == derived + others)
  }

  @Test func reachCountsWhatDecidesAnyWayOnce() throws {
    let graph = try graded { graph in
      try graph.ladder("a", "b", "c")
      for (from, to, grade) in [("a", "b", "measured"), ("b", "c", "stated")] {
        graph.add(
          try Transition(
            from: from, to: to, kind: .promotion, years: 1, wait: 1, sources: [grade]))
      }
    }
    let reach = try Planner(graph).reach(ReachRequest(from: Person(in: "a")))
    let counts = reach.evidence
    #expect((counts.measured, counts.stated, counts.derived, counts.assumed) == (2, 2, 0, 0))
    let plans = try reach.roles.compactMap { reached in
      try Planner(graph).plan(PlanRequest(from: Person(in: "a"), to: graph.id(of: reached.role)))
        .plan
    }
    #expect(plans.evidenceCounts(in: graph) == counts)
  }

  @Test func aGapCountsWhatIsMissing() throws {
    let graph = try graded { graph in
      graph.add(try Skill(id: "s", name: "S", kind: .technical, sources: ["stated"]))
      graph.add(
        try Skill(
          id: "t", name: "T", kind: .technical, hoursPerLevel: LevelHours(each: 9),
          requires: ["s": 2], sources: ["measured"]))
      graph.add(try Role(id: "a", name: "A", skills: ["s": 1]))
      graph.add(try Role(id: "b", name: "B", skills: ["t": 1, "s": 1], sources: ["derived"]))
    }
    let counts = try Planner(graph).gap(from: Person(in: "a"), to: "b").evidenceCounts(in: graph)
    // The hours of s are nobody's; those of t and what it presupposes are measured; b asks for t.
    #expect((counts.measured, counts.stated, counts.derived, counts.assumed) == (2, 0, 1, 1))
  }
}
