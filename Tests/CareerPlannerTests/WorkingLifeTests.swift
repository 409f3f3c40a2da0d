import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// Breaks, part-time work and a changing pace of study, with figures reckoned by hand.
@Suite struct WorkingLifeTests {
  private typealias Period = WorkingLife.Period
  private typealias WorkShare = WorkingLife.WorkShare
  private typealias PaceChange = WorkingLife.PaceChange

  // MARK: Breaks

  @Test func aBreakPutsOffTimeInRole() throws {
    // 2 years of work with 9 months off in between; a quarter of waiting is work again.
    let step = try step(from: person(WorkingLife(breaks: [Period(from: 0.5, to: 1.25)]))) { graph in
      try graph.ladder("a", "b")
      try graph.promotion("a", "b", years: 2, wait: 0.25)
    }
    #expect(step.readyYears == [.timeInRole: 2.75, .experience: 0, .study: 0])
    #expect(step.endYears == 3)
    #expect(step.experienceYears == 2.25)
  }

  @Test func aBreakAtTheStartPutsOffWhatTakesTimeOnly() throws {
    let steps = try steps(
      from: person(WorkingLife(breaks: [Period(from: 0, to: 1)])), to: "c"
    ) { graph in
      try graph.ladder("a", "b", "c")
      try graph.promotion("a", "b", years: 0)
      try graph.promotion("b", "c", years: 2)
    }
    #expect(steps.map(\.endYears) == [0, 3])
    #expect(steps.map(\.experienceYears) == [0, 2])
  }

  @Test func whatLiesBeforeTheStartIsPast() throws {
    let breaks = try [Period(from: -3, to: -1), Period(from: -1, to: 0.5)]
    #expect(try yearsOfTwoYears(WorkingLife(breaks: breaks)) == 2.5)
  }

  @Test func breaksThatMeetCountOnce() throws {
    let breaks = try [
      Period(from: 1.5, to: 1.75), Period(from: 0.5, to: 1), Period(from: 0.75, to: 1.5),
      Period(from: 0.625, to: 0.75),
    ]
    #expect(try yearsOfTwoYears(WorkingLife(breaks: breaks)) == 3.25)
  }

  @Test func aMoveCanFallIntoABreak() throws {
    // Ready after a year, the opening comes in the break; the next year begins to count after it.
    let steps = try steps(
      from: person(WorkingLife(breaks: [Period(from: 1.25, to: 2.25)])), to: "c"
    ) { graph in
      try graph.ladder("a", "b", "c")
      try graph.promotion("a", "b", years: 1, wait: 0.5)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(steps.map(\.endYears) == [1.5, 3.25])
    #expect(steps.map(\.experienceYears) == [1.25, 2.25])
  }

  @Test(arguments: [(2, 1.0), (2.25, 3.25)])
  func whatIsReachedAsABreakBeginsIsReached(least: Double, years: Double) throws {
    let life = try WorkingLife(breaks: [Period(from: 1, to: 3)])
    let step = try step(from: Person(in: "a", years: 1, life: life)) { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: least))
      try graph.promotion("a", "b", years: 1)
    }
    #expect(step.endYears == years)
    #expect(step.boundBy == (years == 1 ? [.timeInRole, .experience] : [.experience]))
  }

  /// 0.1 and 0.2 years of work are done when a break begins after 0.3 years.
  @Test func sumsOfTenthsReachABreakAsItBegins() throws {
    let steps = try steps(
      from: person(WorkingLife(breaks: [Period(from: 0.3, to: 9)])), to: "c"
    ) { graph in
      try graph.ladder("a", "b", "c")
      try graph.promotion("a", "b", years: 0.1)
      try graph.promotion("b", "c", years: 0.2)
    }
    #expect(steps.map(\.endYears) == [0.1, 0.3])
  }

  // MARK: Part-time work

  @Test func halfTimeDoublesTimeInRoleAndExperience() throws {
    let life = try WorkingLife(workShares: [WorkShare(0.5)])
    let step = try step(from: Person(in: "a", years: 1, life: life)) { graph in
      try graph.role("a", "A")
      try graph.role("b", "B", experience: Experience(min: 4))
      try graph.promotion("a", "b", years: 2, wait: 1)
    }
    #expect(step.readyYears == [.timeInRole: 4, .experience: 6, .study: 0])
    #expect(step.endYears == 7)
    #expect(step.experienceYears == 4.5)
  }

  @Test func timeServedIsOfWorkDone() throws {
    let life = try WorkingLife(workShares: [WorkShare(0.5)])
    let step = try step(from: Person(in: "a", yearsInRole: 1, life: life)) { graph in
      try graph.ladder("a", "b")
      try graph.promotion("a", "b", years: 2)
    }
    #expect(step.endYears == 2)
  }

  @Test func theLastShareHolds() throws {
    // A year at full time from the second to the third, half time before and after.
    let shares = try [WorkShare(0.5), WorkShare(1, during: Period(from: 1, to: 2))]
    #expect(try yearsOfTwoYears(WorkingLife(workShares: shares)) == 3)
    #expect(try yearsOfTwoYears(WorkingLife(workShares: shares.reversed())) == 4)
  }

  @Test func aBreakComesBeforeAShare() throws {
    let life = try WorkingLife(
      breaks: [Period(from: 1, to: 2)], workShares: [WorkShare(1, during: Period(from: 1, to: 2))])
    #expect(try yearsOfTwoYears(life) == 3)
  }

  @Test func creditIsOfTheWorkDone() throws {
    // Half time for 2 years makes 1 year, of which half counts; 2 are asked for next.
    let shares = try [WorkShare(0.5, during: Period(from: 0, to: 2))]
    let steps = try steps(from: person(WorkingLife(workShares: shares)), to: "c") { graph in
      try graph.ladder("a", "b")
      try graph.role("c", "C", experience: Experience(min: 2))
      try graph.move("a", "b", .lateral, years: 1, credit: 0.5)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(steps.map(\.endYears) == [2, 3.5])
    #expect(steps.map(\.experienceYears) == [0.5, 2])
  }

  // MARK: Study

  @Test(arguments: [(false, 1.5), (true, 1)])
  func studyRestsInABreakUnlessItGoesOn(goesOn: Bool, years: Double) throws {
    let life = try WorkingLife(breaks: [Period(from: 0.5, to: 1)], studiesInBreaks: goesOn)
    #expect(try yearsOfStudy(260, life) == years)
  }

  @Test func partTimeWorkLeavesStudyAsItIs() throws {
    #expect(try yearsOfStudy(260, WorkingLife(workShares: [WorkShare(0.5)])) == 1)
  }

  @Test func thePaceChanges() throws {
    // 260 hours in the first year at 5 a week, then 10 a week.
    let life = try WorkingLife(paceChanges: [PaceChange(10, from: 1)])
    #expect(try yearsOfStudy(260, life) == 1)
    #expect(try yearsOfStudy(520, life) == 1.5)
  }

  @Test(arguments: [0, -2.5])
  func aPaceFromTheStartOrBeforeReplacesThatOfTheStart(start: Double) throws {
    let life = try WorkingLife(paceChanges: [PaceChange(10, from: start)])
    #expect(try yearsOfStudy(520, life) == 1)
  }

  @Test func ofPacesForTheSameTimeTheLastHolds() throws {
    let changes = try [
      PaceChange(20, from: 0.5), PaceChange(10, from: 0), PaceChange(5, from: 0.5),
    ]
    #expect(try yearsOfStudy(520, WorkingLife(paceChanges: changes)) == 1.5)
  }

  @Test func studyThatEndsIsEnoughOrNeverIs() throws {
    let life = try WorkingLife(paceChanges: [PaceChange(0, from: 1)])
    #expect(try yearsOfStudy(260, life) == 1)
    let request = PlanRequest(from: try person(life), to: "b")
    guard case .noPlan(let answer) = try Planner(studyGraph(261)).plan(request),
      case .studyWithoutTime(let items)? = answer.reasons.first
    else {
      Issue.record("261 hours are studied in a year of 260")
      return
    }
    #expect(answer.reasons.count == 1)
    #expect(items.map(\.hours) == [261])
  }

  @Test func studyRestsWhileThePaceIsNothing() throws {
    let changes = try [PaceChange(0, from: 1), PaceChange(5, from: 2)]
    let life = try WorkingLife(paceChanges: changes)
    #expect(try yearsOfStudy(260, life) == 1)
    #expect(try yearsOfStudy(390, life) == 2.5)
  }

  @Test func outsideTheGraphBreaksPutOffStudyOnly() throws {
    let life = try WorkingLife(breaks: [Period(from: 0.5, to: 1)])
    let steps = try steps(from: Person(outsideWith: [:], years: 1, life: life), to: "b") { graph in
      try graph.skill("s", "S", hoursPerLevel: 260)
      try graph.role("a", "A", skills: ["s": 1])
      try graph.role("b", "B", experience: Experience(min: 2))
      try graph.promotion("a", "b", years: 0)
    }
    #expect(steps.map(\.endYears) == [1.5, 2.5])
    #expect(steps.map(\.experienceYears) == [1, 2])
  }

  @Test(arguments: [(0, 0.0), (130, 0.5), (260, 1.5), (390, 1.75)])
  func aPlanTellsWhenHoursAreStudied(hours: Double, years: Double) throws {
    let life = try WorkingLife(
      breaks: [Period(from: 0.5, to: 1)], paceChanges: [PaceChange(10, from: 1.5)])
    let plan = try #require(
      try Planner(studyGraph(1)).plan(PlanRequest(from: person(life), to: "b")).plan)
    #expect(plan.years(toStudy: hours) == years)
  }

  // MARK: Lives that change nothing

  /// Full time said again, the same pace once more, and a break long ago.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func aSteadyLifeInOtherWordsIsSteady(block: UInt64) throws {
    for seed in block * 50..<block * 50 + 50 {
      let careers = try RandomCareers(seed: seed)
      let pace = careers.person.hoursPerWeek
      let life = try WorkingLife(
        breaks: [Period(from: -4, to: -0.5)], studiesInBreaks: true,
        workShares: [WorkShare(1), WorkShare(0.5, during: Period(from: -2, to: 0))],
        paceChanges: [
          PaceChange(40, from: -1), PaceChange(pace, from: 0), PaceChange(pace, from: 1.3),
        ])
      let planner = Planner(careers.graph)
      for objective in Objective.allCases {
        var request = careers.request(by: objective)
        let plain = try planner.plan(request)
        request.person = careers.person.living(life)
        switch (plain, try planner.plan(request)) {
        case (.plan(let plan), .plan(let other)):
          #expect(other.steps == plan.steps, "seed \(seed), \(objective)")
          #expect(other.optimality == plan.optimality)
          #expect(other.life == life)
        case (.noPlan(let answer), .noPlan(let other)): #expect(answer == other)
        default: Issue.record("seed \(seed), \(objective): a plan in one life only")
        }
      }
    }
  }

  // MARK: The values

  @Test func whatIsWorkedAndStudiedAtATime() throws {
    let life = try WorkingLife(
      breaks: [Period(from: 1, to: 2)],
      workShares: [WorkShare(0.6, during: Period(from: 0, to: 3))],
      paceChanges: [PaceChange(8, from: 1.5)])
    #expect([0, 1, 1.99, 2, 3].map(life.workShare) == [0.6, 0, 0, 0.6, 1])
    let paces = [0, 1, 1.75, 2, 9].map { life.hoursPerWeek(at: $0, initially: 5) }
    #expect(paces == [5, 0, 0, 8, 8])
    #expect(life.atOnePace.hoursPerWeek(at: 9, initially: 5) == 5)
    #expect(!life.isSteady)
    #expect(WorkingLife.steady.isSteady)
  }

  @Test func refusesWhatNoLifeHas() throws {
    #expect(throws: InvalidValue.self) { try Period(from: 1, to: 1) }
    #expect(throws: InvalidValue.self) { try Period(from: 2, to: 1) }
    #expect(throws: InvalidValue.self) { try Period(from: .nan, to: 1) }
    #expect(throws: InvalidValue.self) { try Period(from: 1, to: .nan) }
    #expect(throws: InvalidValue.self) { try Period(from: -.infinity, to: 1) }
    #expect(throws: InvalidValue.self) {
      try WorkingLife(breaks: [Period(from: 1, to: .infinity)])
    }
    for share in [0, -0.5, 1.01, .nan, .infinity] {
      #expect(throws: InvalidValue.self) { try WorkShare(share) }
    }
    for hours in [-1, .nan, .infinity] {
      #expect(throws: InvalidValue.self) { try PaceChange(hours, from: 1) }
    }
    for start in [.nan, Double.infinity] {
      #expect(throws: InvalidValue.self) { try PaceChange(1, from: start) }
    }
  }

  // MARK: Help

  private func person(_ life: WorkingLife) throws -> Person { try Person(in: "a", life: life) }

  /// How long it takes to work two years in a role.
  private func yearsOfTwoYears(_ life: WorkingLife) throws -> Double {
    try step(from: person(life)) { graph in
      try graph.ladder("a", "b")
      try graph.promotion("a", "b", years: 2)
    }.endYears
  }

  private func studyGraph(_ hours: Double) throws -> CareerGraph {
    try CareerGraph(title: "Study") { graph in
      try graph.skill("s", "S", hoursPerLevel: Estimate(hours))
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s": 1])
      try graph.promotion("a", "b", years: 0)
    }
  }

  /// When some hours have been studied at 5 hours a week.
  private func yearsOfStudy(_ hours: Double, _ life: WorkingLife) throws -> Double? {
    let answer = try Planner(studyGraph(hours)).plan(PlanRequest(from: person(life), to: "b"))
    return answer.plan?.totalYears
  }
}
