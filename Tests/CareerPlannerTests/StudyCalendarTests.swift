import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// When each skill of a plan is learned.
@Suite struct StudyCalendarTests {
  /// Three rungs: the second asks for 150 h, the third for 100 h, of which the second would teach
  /// half; a neighbour teaches what the second asks for.
  private func ladder() throws -> CareerGraph {
    try CareerGraph(title: "Ladder") { graph in
      try graph.skill("maths", "Maths", hoursPerLevel: 50)
      try graph.skill("models", "Models", hoursPerLevel: 100, requires: ["maths": 1])
      try graph.skill("talk", "Talk", hoursPerLevel: 50)
      try graph.role("junior", "Junior")
      try graph.role("senior", "Senior", skills: ["models": 1], teaches: ["models": 3, "talk": 1])
      try graph.role("lead", "Lead", skills: ["talk": 2])
      try graph.role("boss", "Boss", teaches: ["talk": 2])
      try graph.role("student", "Student", skills: ["maths": 1], teaches: ["models": 1])
      try graph.promotion("junior", "senior", years: 2, wait: 0.5)
      try graph.promotion("senior", "lead", years: 1, skills: ["maths": 2])
      try graph.promotion("lead", "boss", years: 1)
      try graph.promotion("junior", "student", years: 1)
    }
  }

  private func calendar(
    _ graph: CareerGraph, _ person: Person, to target: String
  ) throws -> StudyCalendar {
    let planner = Planner(graph)
    let plan = try #require(try planner.plan(PlanRequest(from: person, to: target)).plan)
    return planner.studyCalendar(for: plan)
  }

  @Test func goesOnFromDayOneInTheOrderOfNeed() throws {
    let graph = try ladder()
    let calendar = try calendar(graph, Person(in: "junior", hoursPerWeek: 2), to: "lead")
    // 104 h a year; the job teaches the first level of talking before it is needed.
    let names = calendar.entries.map { graph.id(of: $0.item.skill) }
    #expect(names == ["maths", "models", "maths", "talk"])
    #expect(calendar.entries.map(\.item.toLevel) == [1, 1, 2, 2])
    #expect(calendar.entries.map(\.stepIndex) == [0, 0, 1, 1])
    #expect(calendar.entries.map(\.neededByYears) == [2, 2, 3.5, 3.5])
    let times = [0, 50, 150, 200, 250].map { $0 / 104.0 }
    for (entry, (start, end)) in zip(calendar.entries, zip(times, times.dropFirst())) {
      #expect(entry.startYears.agrees(with: start, within: 1e-9))
      #expect(entry.endYears.agrees(with: end, within: 1e-9))
    }
  }

  @Test func theLatestDatesMissNoStep() throws {
    let calendar = try calendar(ladder(), Person(in: "junior", hoursPerWeek: 2), to: "lead")
    // 208 h until the first step, of which 150 h are needed; 364 h until the second.
    let starts = [58, 108, 264, 314].map { $0 / 104.0 }
    for (entry, start) in zip(calendar.entries, starts) {
      #expect(entry.latestStartYears.agrees(with: start, within: 1e-9))
    }
    #expect(
      calendar.entries.map(\.latestEndYears) == [
        calendar.entries[1].latestStartYears, 2, calendar.entries[3].latestStartYears, 3.5,
      ])
    #expect(calendar.entries[0].slackYears.agrees(with: 58.0 / 104, within: 1e-9))
  }

  @Test func aStepThatStudyBindsLeavesNoSlack() throws {
    let calendar = try calendar(ladder(), Person(in: "junior", hoursPerWeek: 1), to: "lead")
    #expect(calendar.plan.steps[0].boundBy == [.study])
    #expect(calendar.entries.map(\.slackYears).prefix(2) == [0, 0])
    #expect(calendar.entries[1].endYears == calendar.entries[1].neededByYears)
  }

  @Test func pausesInBreaks() throws {
    let life = try WorkingLife(
      breaks: [
        WorkingLife.Period(from: 0, to: 0.25), WorkingLife.Period(from: 0.75, to: 1),
        WorkingLife.Period(from: 1.25, to: 1.5),
      ])
    let person = try Person(in: "junior", hoursPerWeek: 100.0 / 52, life: life)
    let calendar = try calendar(ladder(), person, to: "lead")
    // 100 h a year: half a year of it before the second break, the rest around the third.
    #expect(calendar.entries.map(\.startYears) == [0.25, 1, 2.25, 2.75])
    #expect(calendar.entries.map(\.endYears) == [0.75, 2.25, 2.75, 3.25])
  }

  @Test func tellsWhoTeachesItInstead() throws {
    let graph = try ladder()
    let calendar = try calendar(graph, Person(in: "junior", hoursPerWeek: 2), to: "boss")
    func names(_ lessons: [StudyLesson]) -> [String] { lessons.map { graph.id(of: $0.role) } }
    // At the door the student needs maths; the senior asks for the first level of models.
    #expect(calendar.entries[0].taughtBy.isEmpty)
    #expect(names(calendar.entries[1].taughtBy) == ["student"])
    #expect(names(calendar.entries[3].taughtBy) == ["boss"])
    #expect(calendar.entries[3].taughtBy.map(\.fromLevel) == [1])
    #expect(calendar.entries[3].taughtBy.map(\.hours) == [50])
    #expect(calendar.teachers.map { graph.id(of: $0.role) } == ["boss", "student"])
    #expect(calendar.teachers.map(\.place) == [.onPlan, .nextDoor])
    #expect(calendar.teachers.map(\.leftYears) == [nil, nil])
    #expect(calendar.teachers.map(\.entries) == [[3], [1]])
  }

  @Test func aRoleOfThePlanTeachesTooLate() throws {
    let graph = try CareerGraph(title: "Ladder") { graph in
      try graph.skill("talk", "Talk", hoursPerLevel: 10)
      for role in ["a", "b", "d"] { try graph.role(role, role) }
      try graph.role("c", "c", teaches: ["talk": 2])
      graph.add(
        try Transition(from: "a", to: "b", kind: .promotion, years: 1, skills: ["talk": 1]))
      try graph.promotion("b", "c", years: 1)
      try graph.promotion("c", "d", years: 1)
    }
    let calendar = try calendar(graph, Person(in: "a"), to: "d")
    #expect(calendar.teachers.map(\.place) == [.onPlan])
    #expect(calendar.teachers.map(\.leftYears) == [3])
    #expect(calendar.entries.first?.taughtBy.map(\.toLevel) == [1])
  }

  @Test func nothingToStudyIsAnEmptyCalendar() throws {
    let graph = try ladder()
    for target in ["junior", "student"] {
      let person = try Person(in: "junior", skills: ["maths": 5], hoursPerWeek: 0)
      #expect(try calendar(graph, person, to: target).entries.isEmpty)
    }
  }

  @Test func hoursOfNothingTakeNoTime() throws {
    let graph = try CareerGraph(title: "Degrees") { graph in
      try graph.skill("degree", "Degree", .credential, hoursPerLevel: 0)
      try graph.skill("talk", "Talk", hoursPerLevel: 52)
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["degree": 2])
      try graph.role("c", "C", skills: ["talk": 1])
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "c", years: 1)
    }
    let life = try WorkingLife(breaks: [WorkingLife.Period(from: 0, to: 0.5)])
    let paused = try calendar(graph, Person(in: "a", hoursPerWeek: 1, life: life), to: "c")
    #expect(paused.entries.map(\.startYears) == [0, 0.5])
    #expect(paused.entries.map(\.endYears) == [0, 1.5])
    let idle = try calendar(graph, Person(in: "a", hoursPerWeek: 0), to: "b")
    #expect(idle.entries.map(\.endYears) == [0] && idle.entries.map(\.slackYears) == [0])
  }
}

/// Calendars against their plans and against plain dictionaries, on small random graphs.
@Suite struct StudyCalendarPropertyTests {
  @Test(arguments: 0..<6 as Range<UInt64>)
  func addsUpWithThePlan(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      let careers = try RandomCareers(seed: seed, hasLife: !block.isMultiple(of: 4))
      let planner = Planner(careers.graph)
      for objective in [Objective.time, .effort] {
        let answer = try planner.plan(careers.request(by: objective))
        guard let plan = answer.plan else { continue }
        let audit = CalendarAudit(calendar: planner.studyCalendar(for: plan), careers: careers)
        #expect(audit.problems == [], "seed \(seed), \(objective): \(careers.story)")
      }
    }
  }
}

/// Finds what is wrong with a calendar, by reckoning it anew.
private struct CalendarAudit {
  let calendar: StudyCalendar
  let careers: RandomCareers
  let lived: LivedTime

  init(calendar: StudyCalendar, careers: RandomCareers) {
    self.calendar = calendar
    self.careers = careers
    lived = LivedTime(careers.person)
  }

  private var plan: Plan { calendar.plan }
  private var graph: CareerGraph { careers.graph }

  var problems: [String] { ofSums + ofTimes + ofSlack + ofTeachers }

  private var ofSums: [String] {
    var checks = Checks()
    checks.expect(
      calendar.entries.map(\.item) == plan.steps.flatMap(\.study), "learns something else")
    for (index, step) in plan.steps.enumerated() {
      let own = calendar.entries.filter { $0.stepIndex == index }
      checks.expect(own.map(\.item) == step.study, "step \(index) learns something else")
      checks.expect(own.allSatisfy { $0.neededFor == step.to }, "is needed for another role")
      for entry in own {
        checks.expect(entry.neededByYears, step.endYears - step.waitYears, "needed by")
        checks.expect(entry.endYears <= entry.neededByYears, "\(entry.item) delays step \(index)")
      }
      if let last = own.last, let ready = step.readyYears[.study] {
        // Into education one also waits for the study that comes after it.
        let isInTime = graph.isEducation(step.to) && last.endYears < ready
        checks.expect(last.endYears == ready || isInTime, "end")
      }
    }
    checks.expect(
      (calendar.entries.last?.endYears ?? 0) == plan.years(toStudy: plan.studyHours),
      "the end is not that of all study")
    return checks.problems
  }

  /// Every item takes exactly the hours that can be studied between its dates.
  private var ofTimes: [String] {
    var checks = Checks()
    var hours = 0.0
    var before = 0.0
    for entry in calendar.entries {
      checks.expect(before <= entry.startYears, "\(entry.item) begins before the last is done")
      checks.expect(entry.startYears <= entry.endYears, "\(entry.item) ends before it begins")
      checks.expect(lived.hours(until: entry.startYears), hours, "hours before \(entry.item)")
      hours += entry.item.hours
      checks.expect(entry.endYears, plan.years(toStudy: hours), "end of \(entry.item)")
      if entry.item.hours > 0 {
        checks.expect(
          lived.hours(until: entry.startYears + 0.001) > hours - entry.item.hours,
          "\(entry.item) begins in a break")
      }
      before = entry.endYears
    }
    checks.expect(hours, plan.studyHours, "sum of hours")
    return checks.problems
  }

  /// From the latest beginning of each item on, there is time for all that follows, and no more.
  private var ofSlack: [String] {
    var checks = Checks()
    for (index, entry) in calendar.entries.enumerated() {
      checks.expect(entry.slackYears >= 0, "\(entry.item) has less than no slack")
      checks.expect(entry.latestStartYears >= entry.startYears, "\(entry.item) is late")
      checks.expect(entry.latestEndYears >= entry.endYears, "\(entry.item) ends late")
      let spare = spareHours(from: index, startingAt: entry.latestStartYears)
      checks.expect(spare > -1e-6, "\(entry.item) makes a step late by \(-spare) h")
      guard entry.item.hours > 0 else { continue }
      let later = spareHours(from: index, startingAt: entry.latestStartYears + 0.001)
      checks.expect(later < 0, "\(entry.item) can wait longer: \(later) h are left")
    }
    return checks.problems
  }

  /// The least hours that are left at the ready time of a step where study of an item and all that
  /// follows begins at some time.
  private func spareHours(from index: Int, startingAt time: Double) -> Double {
    var needed = 0.0
    var spare = Double.infinity
    for entry in calendar.entries[index...] {
      needed += entry.item.hours
      let allowed = lived.hours(until: entry.neededByYears) - lived.hours(until: time)
      spare = min(spare, allowed - needed)
    }
    return spare
  }

  private var ofTeachers: [String] {
    var checks = Checks()
    let oracle = SkillOracle(graph)
    for (index, entry) in calendar.entries.enumerated() {
      let skill = graph.id(of: entry.item.skill)
      var expected: [String: [Int]] = [:]
      for id in graph.roles {
        let role = graph[id]
        let known = max(entry.item.fromLevel, oracle.closure(role.skills)[skill] ?? 0)
        let taught = min(entry.item.toLevel, oracle.closure(role.teaches)[skill] ?? 0)
        if known < taught { expected[role.id] = [known, taught] }
      }
      let pairs = entry.taughtBy.map { (graph.id(of: $0.role), [$0.fromLevel, $0.toLevel]) }
      checks.expect(
        Dictionary(pairs, uniquingKeysWith: { $1 }) == expected && pairs.count == expected.count,
        "\(skill) is taught by \(pairs), not \(expected)")
      for lesson in entry.taughtBy {
        checks.expect(
          lesson.hours, oracle.hours(skill, from: lesson.fromLevel, to: lesson.toLevel), "spared")
        let teacher = calendar.teachers.first { $0.role == lesson.role }
        checks.expect(teacher?.entries.contains(index) == true, "\(lesson) has no teacher")
      }
      let order = entry.taughtBy.compactMap { lesson in
        calendar.teachers.firstIndex { $0.role == lesson.role }
      }
      checks.expect(order == order.sorted(), "lessons in another order than teachers")
    }
    for teacher in calendar.teachers {
      let lessons = teacher.entries.flatMap { index in
        calendar.entries[index].taughtBy.filter { $0.role == teacher.role }
      }
      checks.expect(lessons.count == teacher.entries.count, "\(teacher) teaches something else")
      checks.expect(teacher.hours, lessons.reduce(0) { $0 + $1.hours }, "hours of \(teacher)")
      let position = plan.steps.firstIndex { $0.to == teacher.role }
      checks.expect((teacher.place == .onPlan) == (position != nil), "\(teacher) is on the plan")
      let next = position.flatMap { $0 + 1 < plan.steps.count ? plan.steps[$0 + 1] : nil }
      checks.expect(teacher.leftYears == next?.endYears, "\(teacher) is left at another time")
    }
    return checks.problems
  }
}
