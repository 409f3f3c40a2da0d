import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// How well those who leave one role fit another.
@Suite struct RoleFitTests {
  /// Two rungs of a ladder, a neighbour, a role that asks for little and one that asks for nothing.
  private func ladder() throws -> CareerGraph {
    try CareerGraph(title: "Ladder") { graph in
      for (skill, hours) in [("code", 100.0), ("design", 100), ("maths", 100), ("talk", 60)] {
        try graph.skill(skill, skill, hoursPerLevel: hours)
      }
      try graph.role("junior", "Junior", skills: ["code": 1], teaches: ["code": 2, "talk": 1])
      try graph.role("senior", "Senior", skills: ["code": 3, "design": 2, "talk": 1])
      try graph.role("analyst", "Analyst", skills: ["maths": 3, "code": 1])
      try graph.role("greeter", "Greeter", skills: ["talk": 1])
      try graph.role("porter", "Porter")
    }
  }

  @Test func oneWayIsNotTheOther() throws {
    let graph = try ladder()
    let planner = Planner(graph)
    let (junior, senior) = (try graph.role("junior"), try graph.role("senior"))
    let up = planner.fit(from: junior, to: senior)
    // All 260 h of a junior are asked for, among others.
    #expect(up.hoursAsked == 560 && up.hoursHad == 260 && up.hoursShared == 260)
    #expect(up.hoursMissing == 300 && up.coverage == 260.0 / 560 && up.use == 1)
    #expect(up.score?.agrees(with: 260 / ((2 * 560 + 260) / 3), within: 1e-12) == true)
    let down = planner.fit(from: senior, to: junior)
    #expect(down.hoursAsked == 100 && down.hoursHad == 560 && down.hoursShared == 100)
    #expect(down.hoursMissing == 0 && down.coverage == 1)
    #expect(down.score != up.score)
  }

  @Test func aRoleThatAsksForLittleIsNotNearForThat() throws {
    let graph = try ladder()
    let planner = Planner(graph)
    let gap = try planner.gap(from: Person(in: "senior"), to: "analyst")
    let greeter = planner.fit(from: try graph.role("senior"), to: try graph.role("greeter"))
    #expect(greeter.coverage == 1 && greeter.use == 60.0 / 560)
    #expect(gap.nearFrom.map { graph.id(of: $0.to) } == ["junior", "greeter", "analyst"])
    // A junior has all that a greeter needs and less than half of what a senior does.
    let junior = try planner.gap(from: Person(in: "junior"), to: "analyst")
    #expect(junior.nearFrom.map { graph.id(of: $0.to) } == ["senior", "greeter", "analyst"])
    #expect(junior.unrankedRoles == 1 && gap.unrankedRoles == 1)
  }

  @Test func aRoleThatAsksForNothingHasNoShare() throws {
    let graph = try ladder()
    let planner = Planner(graph)
    let porter = try graph.role("porter")
    let fit = planner.fit(from: try graph.role("junior"), to: porter)
    #expect(fit.coverage == nil && fit.score == nil && fit.use == 0 && fit.hoursMissing == 0)
    let back = planner.fit(from: porter, to: try graph.role("junior"))
    #expect(back.coverage == 0 && back.use == nil && back.score == 0)
    let gap = try planner.gap(from: Person(in: "porter"), to: "porter")
    #expect(gap.nearFrom.isEmpty && gap.nearTo.isEmpty && gap.unrankedRoles == 0)
    let few = try planner.gap(from: Person(in: "senior"), to: "junior", neighbours: -1)
    #expect(few.nearFrom.isEmpty && few.nearTo.isEmpty)
  }

  @Test func whatThePersonHoldsCounts() throws {
    let planner = Planner(try ladder())
    let gap = try planner.gap(
      from: Person(in: "junior", skills: ["maths": 3]), to: "analyst")
    #expect(gap.fit.coverage == 1 && gap.fit.hoursHad == 560)
    #expect(gap.fitBack?.hoursShared == 100)
    let outside = try planner.gap(from: Person(outsideWith: ["code": 5]), to: "analyst")
    #expect(outside.fit.hoursShared == 100 && outside.fitBack == nil)
    // Nothing asks for more than the third level.
    #expect(outside.fit.hoursHad == 300)
  }

  @Test(arguments: 0..<3 as Range<UInt64>)
  func addsUpLikeDictionaries(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      let careers = try RandomCareers(seed: seed)
      let (graph, planner) = (careers.graph, Planner(careers.graph))
      let oracle = SkillOracle(graph)
      for from in graph.roles {
        let had = oracle.closure(graph[from].skills, graph[from].teaches)
        for to in graph.roles {
          let asked = oracle.closure(graph[to].skills)
          let fit = planner.fit(from: from, to: to)
          var checks = Checks()
          checks.expect(fit.hoursAsked, oracle.hours(from: [:], to: asked), "asked")
          checks.expect(fit.hoursHad, oracle.hours(from: [:], to: oracle.wanted(had)), "had")
          let shared = oracle.shared(had, asked)
          checks.expect(fit.hoursShared, oracle.hours(from: [:], to: shared), "shared")
          checks.expect(fit.hoursMissing, oracle.hours(from: had, to: asked), "missing")
          if let score = fit.score {
            checks.expect((0...1).contains(score), "score \(score)")
            let rest = (2 * fit.hoursMissing + fit.hoursHad - fit.hoursShared) / 3
            checks.expect(score * (fit.hoursShared + rest), fit.hoursShared, "Tversky's ratio")
          }
          #expect(checks.problems == [], "seed \(seed), \(from) to \(to): \(careers.story)")
        }
      }
    }
  }

  @Test func neighboursAreTheBestInOrder() throws {
    for seed in 0..<100 as Range<UInt64> {
      let careers = try RandomCareers(seed: seed)
      let (graph, planner) = (careers.graph, Planner(careers.graph))
      guard let name = careers.person.role else { continue }
      let from = try graph.role(name)
      let gap = try planner.gap(from: Person(in: name), to: careers.target, neighbours: 3)
      func names(_ fits: [RoleFit]) -> [RoleFit] {
        let kept = fits.filter { ($0.score ?? 0) > 0 }
        return Array(
          kept.enumerated().sorted { left, right in
            (-(left.element.score ?? 0), left.element.hoursMissing, left.offset)
              < (-(right.element.score ?? 0), right.element.hoursMissing, right.offset)
          }.map(\.element).prefix(3))
      }
      let asking = graph.roles.filter { (planner.fit(from: from, to: $0).score) != nil }
      #expect(
        gap.nearFrom == names(asking.filter { $0 != from }.map { planner.fit(from: from, to: $0) }),
        "seed \(seed)")
      #expect(
        gap.nearTo
          == names(asking.filter { $0 != gap.to }.map { planner.fit(from: $0, to: gap.to) }),
        "seed \(seed)")
      let silent = graph.roles.filter { !asking.contains($0) && $0 != from && $0 != gap.to }
      #expect(gap.unrankedRoles == silent.count)
    }
  }
}
