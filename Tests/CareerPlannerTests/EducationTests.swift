import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// The timing of plans through education roles, in which no experience grows, worked by hand.
///
/// That plans are the best of all paths is tested on random graphs, many of which have education.
@Suite struct EducationTests {
  /// From a job by a school of two years, which teaches the degree, into another job.
  private func graph(
    into: Double = 1, stay: Double = 0.5, waits: (Double, Double) = (0, 0),
    asking years: Double = 0,
    hours: Double = 0
  ) throws -> CareerGraph {
    try CareerGraph(title: "School") { graph in
      try graph.skill("degree", "Degree", .credential, hoursPerLevel: 0)
      try graph.skill("maths", "Maths", hoursPerLevel: hours)
      try graph.role("job", "Job")
      graph.add(
        try Role(id: "school", name: "School", isEducation: true, teaches: ["degree": 1]))
      graph.add(
        try Role(
          id: "post", name: "Post", experience: try Experience(min: years),
          skills: hours > 0 ? ["degree": 1, "maths": 1] : ["degree": 1]))
      graph.add(
        try Transition(
          from: "job", to: "school", kind: .lateral, years: Estimate(stay),
          wait: Estimate(waits.0), minimumExperience: 0, credit: into))
      graph.add(
        try Transition(
          from: "school", to: "post", kind: .entry, years: 2, wait: Estimate(waits.1)))
    }
  }

  private func answer(_ graph: CareerGraph, _ person: Person) throws -> PlanAnswer {
    try Planner(graph).plan(PlanRequest(from: person, to: "post"))
  }

  /// The ends and the credited experience of the two steps, and what the first waits for.
  private func expect(
    _ graph: CareerGraph, _ person: Person, ends: [Double], experience: [Double],
    first: [BindingTerm], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let plan = try #require(try answer(graph, person).plan, sourceLocation: location)
    let steps = plan.steps
    #expect(
      zip(steps.map(\.endYears), ends).allSatisfy { $0.agrees(with: $1, within: 1e-9) },
      "\(steps.map(\.endYears))", sourceLocation: location)
    #expect(
      zip(steps.map(\.experienceYears), experience).allSatisfy {
        $0.agrees(with: $1, within: 1e-9)
      },
      "\(steps.map(\.experienceYears))", sourceLocation: location)
    #expect(steps[0].boundBy == first, sourceLocation: location)
    #expect(steps[1].boundBy.contains(.timeInRole), sourceLocation: location)
  }

  @Test func noExperienceGrowsThere() throws {
    let person = try Person(in: "job", years: 1)
    try expect(
      try graph(), person, ends: [0.5, 2.5], experience: [1.5, 1.5], first: [.timeInRole])
    // The wait into school is spent in the job, the one out of it is not.
    try expect(
      try graph(waits: (0.25, 0.5)), person, ends: [0.75, 3.25], experience: [1.75, 1.75],
      first: [.timeInRole])
  }

  @Test func experienceForThePostIsGainedBefore() throws {
    let person = try Person(in: "job", years: 1)
    try expect(
      try graph(asking: 3), person, ends: [2, 4], experience: [3, 3], first: [.experience])
    try expect(
      try graph(waits: (0.25, 0), asking: 3), person, ends: [2, 4], experience: [3, 3],
      first: [.experience])
    // Half of four years counts.
    try expect(
      try graph(into: 0.5, asking: 2), person, ends: [3, 5], experience: [2, 2],
      first: [.experience])
  }

  @Test func studyForThePostIsWaitedForBefore() throws {
    // 208 hours at one a week take four years, of which school takes the last two.
    let person = try Person(in: "job", years: 0, hoursPerWeek: 1)
    try expect(
      try graph(hours: 208), person, ends: [2, 4], experience: [2, 2], first: [.study])
    try expect(
      try graph(asking: 2, hours: 208), person, ends: [2, 4], experience: [2, 2],
      first: [.experience, .study])
  }

  @Test func noJobBeforeMeansNoExperience() throws {
    let graph = try graph(asking: 1)
    let student = try answer(graph, try Person(in: "school"))
    guard case .noPlan(let none) = student else { return #expect(student.plan == nil) }
    #expect(none.reasons == [.noExperienceInEducation([TransitionID(1)])])
    let remedies = try Planner(graph).remedies(
      for: PlanRequest(from: try Person(in: "school"), to: "post"))
    #expect(remedies.map(\.changes) == [[.moreExperience(years: 1)]])
    #expect(try answer(graph, try Person(in: "school", years: 1)).plan?.totalYears == 2)
    #expect(try answer(graph, try Person(outsideWith: [:])).plan?.roles.count == 3)
  }

  @Test func creditOfNothingLeavesNone() throws {
    let answer = try answer(try graph(into: 0, asking: 1), try Person(in: "job", years: 9))
    guard case .noPlan(let none) = answer else { return #expect(answer.plan == nil) }
    #expect(none.reasons == [.noExperienceInEducation([TransitionID(1)])])
  }

  /// School goes on for as much work as it takes, and the wait after it stands still in a break.
  @Test func breaksAndPartTime() throws {
    let pause = try WorkingLife(breaks: [WorkingLife.Period(from: 2, to: 3)])
    try expect(
      try graph(waits: (0, 0.5)), try Person(in: "job", years: 0, life: pause), ends: [0.5, 4],
      experience: [0.5, 0.5], first: [.timeInRole])
    let half = try WorkingLife(workShares: [WorkingLife.WorkShare(0.5)])
    try expect(
      try graph(asking: 1), try Person(in: "job", years: 0, life: half), ends: [2, 6],
      experience: [1, 1], first: [.experience])
  }
}
