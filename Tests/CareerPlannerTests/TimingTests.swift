import CareerGraph
import CareerPlanner
import Testing

/// The rules of section 3 of the model, one by one, with figures reckoned by hand.
@Suite struct TimingTests {
  // MARK: Time in role

  @Test func timeInRoleAndWaitingAddUp() throws {
    let steps = try steps(from: Person(in: "a"), to: "c") { graph in
      try graph.ladder("a", "b", "c")
      try graph.promotion("a", "b", years: Estimate(low: 1, typical: 2, high: 5), wait: 0.25)
      try graph.promotion("b", "c", years: 3, wait: Estimate(low: 0.1, typical: 0.5, high: 1))
    }
    #expect(steps.map(\.startYears) == [0, 2.25])
    #expect(steps.map(\.endYears) == [2.25, 5.75])
    #expect(steps.map(\.waitYears) == [0.25, 0.5])
    #expect(steps.map(\.boundBy) == [[.timeInRole], [.timeInRole]])
    #expect(steps.map(\.experienceYears) == [2.25, 5.75])
  }

  @Test(arguments: [(0, 2), (1.5, 0.5), (2, 0), (9, 0)])
  func timeServedShortensTheFirstStepOnly(tenure: Double, first: Double) throws {
    let steps = try steps(from: Person(in: "a", years: 9, yearsInRole: tenure), to: "c") { graph in
      try graph.ladder("a", "b", "c")
      try graph.promotion("a", "b", years: 2, wait: 0.25)
      try graph.promotion("b", "c", years: 3)
    }
    #expect(steps.map(\.endYears) == [first + 0.25, first + 3.25])
  }

  // MARK: Experience

  @Test func experienceHoldsAStepBack() throws {
    // 4 years are asked for, 1 is there: 3 years are missing, whatever the time in role.
    let step = try step(from: Person(in: "a", years: 1)) { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 4))
      try graph.promotion("a", "b", years: 2, wait: 0.5)
    }
    #expect(step.endYears == 3.5)
    #expect(step.boundBy == [.experience])
    #expect(step.readyYears == [.timeInRole: 2, .experience: 3, .study: 0])
    #expect(step.experienceYears == 4.5)
  }

  @Test func experienceIsThatOfTheRoleHeldWhereNoneIsStated() throws {
    let step = try step(from: Person(in: "a")) { graph in
      try graph.role("a", "A", experience: Experience(min: 2, max: 3))
      try graph.role("b", "B", experience: Experience(min: 4))
      try graph.promotion("a", "b", years: 1)
    }
    #expect(step.endYears == 2)
    #expect(step.experienceYears == 4)
  }

  @Test(arguments: [(0, 1.0), (6, 6)])
  func experienceOfATransitionReplacesThatOfTheRole(least: Double, years: Double) throws {
    let step = try step(from: Person(in: "a")) { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 4))
      graph.add(
        try Transition(from: "a", to: "b", kind: .lateral, years: 1, minimumExperience: least))
    }
    #expect(step.endYears == years)
  }

  @Test func creditCountsBeforeAndAfterTheMove() throws {
    // Half counts, so 2 years ask for 4; after 1 + 3 years half of 4 is left.
    let steps = try steps(from: Person(in: "a", years: 1), to: "c") { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 2))
      try graph.role("c", "C", experience: Experience(min: 5))
      try graph.move("a", "b", .lateral, years: 1, credit: 0.5)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(steps.map(\.endYears) == [3, 6])
    #expect(steps.map(\.experienceYears) == [2, 5])
    #expect(steps.map(\.boundBy) == [[.experience], [.experience]])
  }

  @Test func waitingForAnOpeningIsExperienceToo() throws {
    let steps = try steps(from: Person(in: "a"), to: "c") { graph in
      try graph.role("a", "A")
      try graph.role("b", "B")
      try graph.role("c", "C", experience: Experience(min: 3))
      try graph.move("a", "b", .lateral, years: 1, wait: 1, credit: 0.5)
      try graph.promotion("b", "c", years: 0)
    }
    #expect(steps.map(\.experienceYears) == [1, 3])
    #expect(steps.map(\.endYears) == [2, 4])
  }

  @Test func noCreditLeavesNoExperience() throws {
    let steps = try steps(from: Person(in: "a", years: 9), to: "c") { graph in
      try graph.role("a", "A")
      try graph.role("b", "B")
      try graph.role("c", "C", experience: Experience(min: 2))
      try graph.move("a", "b", .lateral, years: 1, credit: 0)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(steps.map(\.experienceYears) == [0, 2])
    #expect(steps.map(\.endYears) == [1, 3])
    #expect(steps[0].readyYears[.experience] == 0)
  }

  @Test func noCreditBarsAMoveThatAsksForExperience() throws {
    let graph = try CareerGraph(title: "Barred") { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 1))
      try graph.move("a", "b", .lateral, years: 1, credit: 0)
    }
    let request = PlanRequest(from: try Person(in: "a", years: 9), to: "b")
    guard case .noPlan(let answer) = try Planner(graph).plan(request) else {
      Issue.record("a plan by a barred move")
      return
    }
    #expect(answer.reasons == [.noCredit([TransitionID(0)])])
    #expect(answer.reachable.isEmpty)
  }

  // MARK: Study

  @Test func studyRunsFromDayOneInTheOrderOfNeed() throws {
    // 520 hours at 5 a week are 2 years, 780 hours 3 years; the second part has 4 years' time.
    let steps = try steps(from: Person(in: "a"), to: "c") { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.skill("t", "T", hoursPerLevel: 260)
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s": 2])
      try graph.role("c", "C", skills: ["t": 1])
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "c", years: 2)
    }
    #expect(steps.map(\.endYears) == [2, 4])
    #expect(steps.map(\.boundBy) == [[.study], [.timeInRole]])
    #expect(steps.map(\.studyHours) == [520, 780])
    #expect(steps.map { $0.readyYears[.study] } == [2, 3])
    #expect(steps.map { $0.study.map(\.fromLevel) } == [[0], [0]])
    #expect(steps.map { $0.study.map(\.toLevel) } == [[2], [1]])
  }

  @Test func whatAJobTeachesCostsNoStudy() throws {
    // The job teaches level 2 of 3 with its prerequisite; only the third level is left.
    let steps = try steps(from: Person(in: "a"), to: "c") { graph in
      try graph.skill("basics", "Basics", hoursPerLevel: 26)
      try graph.skill("s", "S", hoursPerLevel: 260, requires: ["basics": 2])
      try graph.role("a", "A", teaches: ["s": 2])
      try graph.role("b", "B", skills: ["s": 3])
      try graph.role("c", "C", skills: ["s": 3, "basics": 2])
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(steps.map(\.studyHours) == [260, 260])
    #expect(steps[0].study.map(\.fromLevel) == [2])
    #expect(steps[0].study.map(\.toLevel) == [3])
    #expect(steps[0].taught.map(\.toLevel) == [2, 2])
    #expect(steps[1].study.isEmpty)
  }

  @Test func whatTheLastRoleTeachesComesTooLate() throws {
    let step = try step(from: Person(in: "a")) { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s": 1], teaches: ["s": 5])
      try graph.promotion("a", "b", years: 0)
    }
    #expect(step.endYears == 1)
  }

  @Test func needsIncludePrerequisitesOfPrerequisites() throws {
    let graph = try CareerGraph(title: "Closure") { graph in
      try graph.skill("deep", "Deep", hoursPerLevel: 100, requires: ["python": 2])
      try graph.skill("python", "Python", hoursPerLevel: 10, requires: ["logic": 3])
      try graph.skill("logic", "Logic", hoursPerLevel: 1)
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["deep": 1])
      try graph.promotion("a", "b", years: 0, skills: ["logic": 4])
    }
    let request = PlanRequest(from: try Person(in: "a"), to: "b")
    let step = try #require(try Planner(graph).plan(request).plan?.steps.first)
    #expect(step.study.map { graph.id(of: $0.skill) } == ["logic", "python", "deep"])
    #expect(step.study.map(\.toLevel) == [4, 2, 1])
    #expect(step.study.map(\.hours) == [4, 20, 100])
    #expect(step.study.map(\.isAssumed) == [false, false, false])
  }

  @Test func holdingASkillIncludesItsPrerequisites() throws {
    let person = try Person(in: "a", skills: ["python": 1], holdsOnlyListedSkills: true)
    let step = try step(from: person) { graph in
      try graph.skill("python", "Python", hoursPerLevel: 52, requires: ["logic": 3])
      try graph.skill("logic", "Logic", hoursPerLevel: 26)
      try graph.role("a", "A", skills: ["python": 5])
      try graph.role("b", "B", skills: ["python": 2, "logic": 4])
      try graph.promotion("a", "b", years: 0)
    }
    #expect(step.studyHours == 78)
    #expect(abs(step.endYears - 0.3) < 1e-9)
  }

  @Test(arguments: [(true, 300.0), (false, 100)])
  func skillsAreAddedToThoseOfTheRoleOrStandAlone(alone: Bool, hours: Double) throws {
    let person = try Person(in: "a", skills: ["t": 1], holdsOnlyListedSkills: alone)
    let step = try step(from: person) { graph in
      try graph.skill("s", "S", hoursPerLevel: 100)
      try graph.skill("t", "T", hoursPerLevel: 100)
      try graph.role("a", "A", skills: ["s": 2])
      try graph.role("b", "B", skills: ["s": 3, "t": 1])
      try graph.promotion("a", "b", years: 0)
    }
    #expect(step.studyHours == hours)
  }

  @Test(arguments: [(1, 20.0), (2, 80), (3, 230), (4, 530), (5, 1130)])
  func hoursThatAreNotStatedAreAssumed(level: Int, hours: Double) throws {
    let step = try step(from: Person(in: "a")) { graph in
      graph.add(try Skill(id: "s", name: "S", kind: .technical))
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s": level])
      try graph.promotion("a", "b", years: 0)
    }
    #expect(step.studyHours == hours)
    #expect(step.study.map(\.isAssumed) == [true])
  }

  @Test func everyLevelHasItsOwnHours() throws {
    let step = try step(from: Person(in: "a", skills: ["s": 1])) { graph in
      graph.add(
        try Skill(
          id: "s", name: "S", kind: .soft, hoursPerLevel: LevelHours(levels: [1, 10, 100, 0, 7])))
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s": 4])
      try graph.promotion("a", "b", years: 0)
    }
    #expect(step.study.map(\.hours) == [110])
  }

  @Test func noStudyNeedsNoTimeForIt() throws {
    let step = try step(from: Person(in: "a", hoursPerWeek: 0)) { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.role("a", "A", teaches: ["s": 3])
      try graph.role("b", "B", skills: ["s": 3])
      try graph.promotion("a", "b", years: 1)
    }
    #expect(step.endYears == 1)
    #expect(step.readyYears[.study] == 0)
  }

  // MARK: Several at once

  @Test func tiesNameAllThatBinds() throws {
    // 260 hours at 5 a week, 1 year of experience and 1 year in the role.
    let step = try step(from: Person(in: "a")) { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 1), skills: ["s": 1])
      try graph.promotion("a", "b", years: 1)
    }
    #expect(Set(step.boundBy) == Set(BindingTerm.allCases))
    #expect(step.endYears == 1)
  }

  @Test func tiesOfTenthsAreTies() throws {
    // 0.1 + 0.2 is not 0.3 in binary, and yet both terms bind.
    let steps = try steps(from: Person(in: "a"), to: "c") { graph in
      try graph.role("a", "A")
      try graph.role("b", "B")
      try graph.role("c", "C", experience: Experience(min: 0.3))
      try graph.promotion("a", "b", years: 0.1)
      try graph.promotion("b", "c", years: 0.2)
    }
    #expect(steps.last?.boundBy == [.timeInRole, .experience])
  }

  @Test func outsideTheGraphOnlyStudyCounts() throws {
    let person = try Person(outsideWith: ["s": 1], hoursPerWeek: 10)
    let steps = try steps(from: person, to: "b") { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.role("a", "A", skills: ["s": 3])
      try graph.role("b", "B", experience: Experience(min: 2))
      try graph.promotion("a", "b", years: 1, wait: 0.5)
    }
    #expect(steps.map(\.from) == [nil, RoleID(0)])
    #expect(steps.map(\.transition) == [nil, TransitionID(0)])
    #expect(steps.map(\.endYears) == [1, 3.5])
    #expect(steps.map(\.boundBy) == [[.study], [.experience]])
    #expect(steps.map(\.experienceYears) == [0, 2.5])
  }
}
