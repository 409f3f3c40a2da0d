import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// What lies between a person and a role.
@Suite struct GapTests {
  /// An analyst and a scientist, with a third role between them.
  private func ladder() throws -> CareerGraph {
    try CareerGraph(title: "Ladder", currency: "EUR") { graph in
      try graph.skill(
        "maths", "Maths", hoursPerLevel: Estimate(low: 50, typical: 100, high: 300))
      try graph.skill("code", "Code", hoursPerLevel: 40)
      try graph.skill("models", "Models", hoursPerLevel: 80, requires: ["maths": 2, "code": 1])
      graph.add(try Skill(id: "talk", name: "Talk", kind: .soft))
      graph.add(
        try Role(
          id: "analyst", name: "Analyst", track: "data", level: 1,
          experience: Experience(min: 1), skills: ["maths": 1, "talk": 2], teaches: ["code": 1],
          salary: Salary(median: 50_000, year: 2023)))
      graph.add(
        try Role(
          id: "scientist", name: "Scientist", track: "research", level: 3,
          experience: Experience(min: 4, max: 6), skills: ["models": 2, "talk": 1, "code": 2],
          salary: Salary(low: 60_000, median: 72_000, year: 2024)))
      try graph.role("porter", "Porter")
      try graph.role("clerk", "Clerk", skills: ["talk": 1])
      graph.add(
        try Transition(
          from: "analyst", to: "scientist", kind: .lateral, years: 2, minimumExperience: 2,
          skills: ["talk": 3], credit: 0.5))
      try graph.move("analyst", "scientist", .specialization, years: 3, credit: 0)
    }
  }

  @Test func comparesSkillsWithTheirPrerequisites() throws {
    let graph = try ladder()
    let gap = try Planner(graph).gap(from: Person(in: "Analyst"), to: "SCIENTIST")
    #expect(gap.skills.map { graph.id(of: $0.skill) } == ["maths", "code", "models", "talk"])
    #expect(gap.skills.map(\.held) == [1, 0, 0, 2])
    #expect(gap.skills.map(\.needed) == [2, 2, 2, 1])
    #expect(gap.skills.map(\.heldOnLeaving) == [1, 1, 0, 2])
    #expect(gap.skills.map(\.standing) == [.raise, .gain, .gain, .above])
    #expect(gap.skills.map(\.isPrerequisite) == [true, false, false, false])
    #expect(gap.skills.map(\.isAssumed) == [false, false, false, true])
    #expect(gap.skills.map(\.hours.typical) == [100, 80, 160, 0])
    #expect(gap.hours == (try Estimate(low: 290, typical: 340, high: 540)))
    #expect(gap.hoursOnLeaving == (try Estimate(low: 250, typical: 300, high: 500)))
    #expect(gap.studyYears.agrees(with: 340.0 / 260, within: 1e-9))
    #expect(gap.unused == [])
  }

  @Test func comparesExperienceAndPayAndLevel() throws {
    let planner = Planner(try ladder())
    let gap = try planner.gap(from: Person(in: "analyst", years: 1.5), to: "scientist")
    #expect(gap.experience.missing == 2.5 && gap.experience.beyond == 0)
    #expect(gap.payDifference == 22_000 && gap.levelDifference == 2)
    let back = try planner.gap(from: Person(in: "scientist", years: 10), to: "analyst")
    #expect(back.experience.missing == 0 && back.experience.beyond == nil)
    #expect(back.payDifference == -22_000 && back.levelDifference == -2)
    let other = try planner.gap(from: Person(in: "analyst", years: 9), to: "scientist")
    #expect(other.experience.missing == 0 && other.experience.beyond == 3)
    for person in [try Person(in: "porter"), try Person(outsideWith: [:])] {
      let gap = try planner.gap(from: person, to: "scientist")
      #expect(gap.payDifference == nil && gap.levelDifference == nil && gap.moves.isEmpty)
    }
  }

  @Test func tellsWhatDirectMovesAskFor() throws {
    let graph = try ladder()
    let gap = try Planner(graph).gap(from: Person(in: "analyst"), to: "scientist")
    try #require(gap.moves.count == 2)
    let (lateral, special) = (gap.moves[0], gap.moves[1])
    #expect(graph.kind(of: lateral.transition) == .lateral)
    #expect(lateral.experienceNeeded == 4 && lateral.experienceMissing == 3)
    #expect(lateral.skills.map(\.needed) == [3] && lateral.skills.map(\.held) == [2])
    #expect(lateral.skills.map { graph.id(of: $0.skill) } == ["talk"])
    // 300 h for the role, and the third level of an assumed skill.
    #expect(lateral.hoursOnLeaving.typical == 450)
    #expect(special.experienceNeeded == .infinity && special.experienceMissing == .infinity)
    #expect(special.skills.isEmpty && special.hoursOnLeaving == gap.hoursOnLeaving)
  }

  @Test func knowsLevelsThatNothingAsksFor() throws {
    let graph = try ladder()
    let person = try Person(outsideWith: ["talk": 5, "maths": 4])
    let gap = try Planner(graph).gap(from: person, to: "clerk")
    #expect(gap.skills.map(\.held) == [5] && gap.skills.map(\.standing) == [.above])
    #expect(gap.unused.map { graph.id(of: $0.skill) } == ["maths"])
    #expect(gap.unused.map(\.level) == [4])
  }

  @Test func studyMayNeverBeDone() throws {
    let planner = Planner(try ladder())
    let idle = try planner.gap(from: Person(in: "analyst", hoursPerWeek: 0), to: "scientist")
    #expect(idle.studyYears == .infinity)
    let there = try planner.gap(from: Person(in: "analyst", hoursPerWeek: 0), to: "clerk")
    #expect(there.studyYears == 0 && there.hours == .zero)
    let life = try WorkingLife(breaks: [WorkingLife.Period(from: 0.5, to: 2)])
    let pausing = try planner.gap(
      from: Person(in: "analyst", hoursPerWeek: 10, life: life), to: "scientist")
    #expect(pausing.studyYears.agrees(with: 1.5 + 340.0 / 520, within: 1e-9))
  }

  @Test func namesAreCheckedAtTheDoor() throws {
    let planner = Planner(try ladder())
    #expect(throws: LookupError.self) { try planner.gap(from: Person(in: "x"), to: "clerk") }
    #expect(throws: LookupError.self) { try planner.gap(from: Person(in: "clerk"), to: "x") }
    #expect(throws: LookupError.self) {
      try planner.gap(from: Person(in: "clerk", skills: ["x": 1]), to: "clerk")
    }
  }

  @Test func aLongChainOfPrerequisitesIsNoMatter() throws {
    let count = 20_000
    let graph = try CareerGraph(title: "Chain") { graph in
      try graph.skill("s0", "0", hoursPerLevel: 1)
      for index in 1..<count {
        try graph.skill("s\(index)", "", hoursPerLevel: 1, requires: ["s\(index - 1)": 1])
      }
      try graph.role("a", "A")
      try graph.role("b", "B", skills: ["s\(count - 1)": 1])
    }
    let gap = try Planner(graph).gap(from: Person(in: "a"), to: "b")
    #expect(gap.hours.typical == Double(count))
    #expect(gap.skills.map(\.skill.position) == Array(0..<count))
  }
}

/// Gaps against plain dictionaries, on small random graphs.
@Suite struct GapPropertyTests {
  @Test(arguments: 0..<3 as Range<UInt64>)
  func addsUpLikeDictionaries(block: UInt64) throws {
    for seed in block * 100..<block * 100 + 100 {
      let careers = try RandomCareers(seed: seed)
      let audit = GapAudit(
        oracle: SkillOracle(careers.graph), paths: BruteForcePlanner(careers.graph),
        person: careers.person)
      let planner = Planner(careers.graph)
      for target in careers.graph.roles {
        let name = careers.graph.id(of: target)
        let gap = try planner.gap(from: careers.person, to: name)
        #expect(try audit.problems(of: gap, to: target) == [], "seed \(seed): \(careers.story)")
      }
    }
  }
}

/// Finds what is wrong with a gap, by reckoning it anew.
private struct GapAudit {
  let oracle: SkillOracle
  let paths: BruteForcePlanner
  let person: Person

  private var graph: CareerGraph { oracle.graph }

  func problems(of gap: RoleGap, to target: RoleID) throws -> [String] {
    var checks = Checks()
    let role = graph[target]
    let held = try oracle.held(by: person)
    let taught = oracle.closure(try person.role.map { graph[try graph.role($0)].teaches } ?? [:])
    let leaving = held.merging(taught, uniquingKeysWith: max)
    let needed = oracle.closure(role.skills)
    checks.expect(gap.to == target && gap.from.map(graph.id) == person.role, "other roles")
    let stated = Dictionary(uniqueKeysWithValues: role.skills.map { ($0.skill, $0.level) })
    checks.problems += problems(
      of: gap.skills, needed, held: held, leaving: leaving, stated: stated)
    for point in [\Estimate.low, \.typical, \.high] {
      checks.expect(
        gap.hours[keyPath: point], oracle.hours(from: held, to: needed, point), "hours")
      checks.expect(
        gap.hoursOnLeaving[keyPath: point], oracle.hours(from: leaving, to: needed, point),
        "hours on leaving")
    }
    let unused = Dictionary(
      uniqueKeysWithValues: gap.unused.map { (graph.id(of: $0.skill), $0.level) })
    checks.expect(unused == held.filter { needed[$0.key] == nil }, "unused is \(unused)")
    let own = try person.role.map { graph[try graph.role($0)].experience?.min ?? 0 }
    checks.expect(gap.experience.years, person.years ?? own ?? 0, "experience")
    checks.expect(gap.experience.min, role.experience?.min ?? 0, "experience asked for")
    let years = gap.hours.typical / (52 * person.hoursPerWeek)
    let isRight =
      gap.hours.typical == 0
      ? gap.studyYears == 0
      : gap.studyYears == years || gap.studyYears.agrees(with: years, within: 1e-9)
    checks.expect(isRight, "\(gap.studyYears) years of study")
    checks.problems += problems(of: gap.moves, to: target, needed)
    return checks.problems
  }

  private func problems(
    of gaps: [SkillGap], _ needed: SkillOracle.Levels, held: SkillOracle.Levels,
    leaving: SkillOracle.Levels, stated: SkillOracle.Levels
  ) -> [String] {
    var checks = Checks()
    let names = gaps.map { graph.id(of: $0.skill) }
    checks.expect(names.count == needed.count && Set(names) == Set(needed.keys), "has \(names)")
    for (index, gap) in gaps.enumerated() {
      let skill = names[index]
      let (now, then) = (held[skill] ?? 0, leaving[skill] ?? 0)
      checks.expect(gap.needed == needed[skill], "\(skill) is asked for at \(gap.needed)")
      checks.expect(gap.held == now && gap.heldOnLeaving == then, "\(skill) is held otherwise")
      checks.expect(
        gap.isPrerequisite == (stated[skill, default: 0] < gap.needed), "\(skill) by name")
      let sign = (gap.held - gap.needed).signum()
      let standing: SkillGap.Standing =
        sign > 0 ? .above : sign == 0 ? .met : gap.held > 0 ? .raise : .gain
      checks.expect(gap.standing == standing, "\(skill) stands at \(gap.standing)")
      for earlier in names[..<index] where oracle.isRequired(skill, by: earlier) {
        checks.expect(false, "\(earlier) comes before \(skill), which it requires")
      }
    }
    return checks.problems
  }

  /// A direct move takes the study that a path of one step takes.
  private func problems(
    of moves: [DirectMove], to target: RoleID, _ needed: SkillOracle.Levels
  ) -> [String] {
    var checks = Checks()
    let from = person.role.flatMap { try? graph.role($0) }
    let all = from.map { role in
      graph.transitions(from: role).filter { graph.target(of: $0) == target }
    }
    checks.expect(moves.map(\.transition) == all ?? [], "other moves")
    let request = PlanRequest(from: person, to: graph.id(of: target))
    for move in moves {
      let path = paths.path(along: [(id: move.transition, to: target)], for: request)
      checks.expect(move.hoursOnLeaving.typical, path?.hours ?? -1, "hours of the move")
      let value = graph[move.transition]
      let least = graph.minimumExperience(of: move.transition)
      let asked = least == 0 ? 0 : least / value.credit
      checks.expect(
        move.experienceNeeded == asked || move.experienceNeeded.agrees(with: asked, within: 1e-9),
        "experience of the move")
      let beyond = oracle.closure(value.skills).filter { $0.value > needed[$0.key] ?? 0 }
      let named = move.skills.map { (graph.id(of: $0.skill), $0.needed) }
      checks.expect(
        Dictionary(uniqueKeysWithValues: named) == beyond, "the move asks for \(named)")
    }
    return checks.problems
  }
}
