import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("The effects of a change on people")
struct EffectTests {
  /// What planning anew tells of a way in both versions.
  private struct Expected: Hashable {
    let from: Versions<RoleID>
    let to: Versions<RoleID>
    let years: Versions<Double>
    let hours: Versions<Double>
    let readiness: Versions<Readiness>

    init(_ effect: Effect) {
      from = effect.question.from
      to = effect.question.to
      years = Versions(old: effect.old.years, new: effect.new.years)
      hours = Versions(old: effect.old.studyHours, new: effect.new.studyHours)
      readiness = Versions(old: effect.old.readiness, new: effect.new.readiness)
    }

    init(
      from: Versions<RoleID>, to: Versions<RoleID>, years: Versions<Double>,
      hours: Versions<Double>, readiness: Versions<Readiness>
    ) {
      (self.from, self.to, self.years, self.hours) = (from, to, years, hours)
      self.readiness = readiness
    }

    /// Whether this is worth telling.
    var isEffect: Bool {
      years.old != years.new
        || years.new != nil
          && ((readiness.old?.qualifies ?? false) != (readiness.new?.qualifies ?? false)
            || hours.old != hours.new)
    }
  }

  // MARK: Against planning anew

  @Test("on typical holders are those that planning anew finds", arguments: 0..<400)
  func holders(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let comparison = GraphComparison(from: versions.old, to: versions.new)
    let target = versions.old.roles.first { role in
      Int(role.rawValue) == Int(seed) % versions.old.roles.count
    }
    let name = seed.isMultiple(of: 3) ? nil : target.map { versions.old.id(of: $0) }
    let found = try comparison.effects(EffectRequest(to: name, hoursPerWeek: 3))
    #expect(found.undecided.isEmpty)
    var expected: Set<Expected> = []
    for role in comparison.roles.all where role.old != nil && role.new != nil {
      expected.formUnion(
        try self.expected(
          comparison, role, people: holder(comparison, role, hoursPerWeek: 3),
          to: name == nil ? nil : target.map { comparison.roles.versions(ofOld: $0) }))
    }
    #expect(Set(found.effects.map(Expected.init)) == expected)
    #expect(found.effects.count == expected.count)
  }

  @Test("on people with a life of their own are those that planning anew finds", arguments: 0..<300)
  func people(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let person = try RandomCareers(seed: seed, hasLife: true).person
    let comparison = GraphComparison(from: versions.old, to: versions.new)
    guard let name = person.role else { return }
    let before = try versions.old.role(name)
    let role = comparison.roles.versions(ofOld: before)
    let found = try comparison.effects(EffectRequest(of: [EffectRequest.Participant(person)]))
    guard role.new != nil else {
      #expect(found.withoutCounterpart == [0: role])
      return #expect(found.effects.isEmpty)
    }
    let people = try self.people(comparison, role, person)
    let expected = try self.expected(comparison, role, people: people, to: nil)
    #expect(Set(found.effects.map(Expected.init)) == expected)
  }

  @Test("on people outside the graph are those that planning anew finds", arguments: 0..<150)
  func outsiders(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let (old, new) = (versions.old, versions.new)
    let comparison = GraphComparison(from: old, to: new)
    let held = old.skills.prefix(2).map { comparison.skills.versions(ofOld: $0) }
    func person(
      _ graph: CareerGraph, _ side: KeyPath<Versions<SkillID>, SkillID?>
    ) throws -> Person {
      let ids = held.compactMap { $0[keyPath: side] }.map { graph.id(of: $0) }
      return try Person(outsideWith: SkillLevels(ids.map { ($0, 2) }), hoursPerWeek: 2)
    }
    let request = EffectRequest(of: [EffectRequest.Participant(try person(old, \.old))])
    let found = try comparison.effects(request).effects
    var count = 0
    for pair in comparison.roles.all {
      let isFirst = [
        pair.old.map { old.minimumExperience(of: $0) == 0 },
        pair.new.map { new.minimumExperience(of: $0) == 0 },
      ].contains(true)
      guard isFirst else { continue }
      let plans = (
        try pair.old.flatMap { role in
          try Planner(old).plan(PlanRequest(from: person(old, \.old), to: old.id(of: role))).plan
        },
        try pair.new.flatMap { role in
          try Planner(new).plan(PlanRequest(from: person(new, \.new), to: new.id(of: role))).plan
        }
      )
      let effect = found.first { $0.question.to == pair }
      count += effect == nil ? 0 : 1
      if plans.0?.totalYears != plans.1?.totalYears || plans.0?.studyHours != plans.1?.studyHours {
        #expect(effect?.old.years == plans.0?.totalYears)
        #expect(effect?.new.years == plans.1?.totalYears)
        #expect(effect?.new.studyHours == plans.1?.studyHours)
      }
    }
    #expect(found.count == count)
  }

  @Test("are found at all: random versions have effects of every sort")
  func variety() throws {
    var verdicts: Set<Effect.Verdict> = []
    for seed in 0..<400 as Range<UInt64> {
      let versions = try RandomVersions(seed: seed)
      let comparison = GraphComparison(from: versions.old, to: versions.new)
      let found = Set(try comparison.effects(EffectRequest()).effects.map(\.verdict))
      verdicts.formUnion(found)
      let isNew = !verdicts.contains(.newlyQualifies)
      guard isNew, found.contains(.noLongerQualifies) else { continue }
      let back = GraphComparison(from: versions.new, to: versions.old)
      verdicts.formUnion(try back.effects(EffectRequest()).effects.map(\.verdict))
    }
    #expect(verdicts == Set(Effect.Verdict.allCases))
  }

  @Test("the other way round are the mirror image", arguments: 0..<300)
  func mirror(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let there = GraphComparison(from: versions.old, to: versions.new)
    let back = GraphComparison(from: versions.new, to: versions.old)
    let role = versions.old.roles.first { there.roles.new(of: $0) != nil }
    let names = (
      role.map { versions.old.id(of: $0) },
      role.flatMap { there.roles.new(of: $0) }.map { versions.new.id(of: $0) }
    )
    let forward = try there.effects(EffectRequest(to: names.0))
    let backward = try back.effects(EffectRequest(to: names.1))
    struct Sight: Hashable {
      let question: EffectQuestion
      let old: Prospect
      let new: Prospect
    }
    #expect(
      Set(forward.effects.map { Sight(question: $0.question.mirrored, old: $0.new, new: $0.old) })
        == Set(backward.effects.map { Sight(question: $0.question, old: $0.old, new: $0.new) }))
    #expect(
      Set(forward.effects.filter(\.isNewlyQualified).map(\.question.mirrored))
        == Set(backward.effects.filter(\.isNoLongerQualified).map(\.question)))
    let same = GraphComparison(from: versions.old, to: versions.shuffled)
    #expect(try same.effects(EffectRequest(to: names.0)).effects.isEmpty)
  }

  /// The typical holder in both versions, reckoned apart from the library.
  private func holder(
    _ comparison: GraphComparison, _ role: Versions<RoleID>, hoursPerWeek: Double
  ) throws -> Versions<Person> {
    try people(
      comparison, role, try Person(in: "nobody", hoursPerWeek: hoursPerWeek))
  }

  /// A person in both versions: what both ask of the role, and what the person adds.
  private func people(
    _ comparison: GraphComparison, _ role: Versions<RoleID>, _ person: Person
  ) throws -> Versions<Person> {
    let (before, after) = (try #require(role.old), try #require(role.new))
    let (old, new) = (comparison.old, comparison.new)
    var common: [(Versions<SkillID>, Int)] = []
    for entry in old[before].skills where !person.holdsOnlyListedSkills {
      let skill = comparison.skills.versions(ofOld: try old.skill(entry.skill))
      guard let same = skill.new, let level = new[after].skills.level(of: new.id(of: same)) else {
        continue
      }
      common.append((skill, min(level, entry.level)))
    }
    for entry in person.skills {
      common.append((comparison.skills.versions(ofOld: try old.skill(entry.skill)), entry.level))
    }
    let years =
      person.years ?? min(old.minimumExperience(of: before), new.minimumExperience(of: after))
    func version(
      _ graph: CareerGraph, _ role: RoleID, _ side: KeyPath<Versions<SkillID>, SkillID?>
    ) throws -> Person {
      var skills: SkillLevels = [:]
      for (skill, level) in common {
        guard let skill = skill[keyPath: side] else { continue }
        skills = skills.raised(by: SkillLevels([(graph.id(of: skill), level)]))
      }
      return try Person(
        in: graph.id(of: role), years: years, yearsInRole: person.yearsInRole, skills: skills,
        holdsOnlyListedSkills: true, hoursPerWeek: person.hoursPerWeek, life: person.life)
    }
    return Versions(old: try version(old, before, \.old), new: try version(new, after, \.new))
  }

  /// The ways of a person that differ, each planned for by itself.
  private func expected(
    _ comparison: GraphComparison, _ role: Versions<RoleID>, people: Versions<Person>,
    to target: Versions<RoleID>?
  ) throws -> Set<Expected> {
    var goals: Set<Versions<RoleID>> = []
    for move in comparison.old.transitions(from: try #require(role.old)) {
      goals.insert(comparison.roles.versions(ofOld: comparison.old.target(of: move)))
    }
    for move in comparison.new.transitions(from: try #require(role.new)) {
      goals.insert(comparison.roles.versions(ofNew: comparison.new.target(of: move)))
    }
    if let target { goals.insert(target) }
    goals.remove(role)
    var expected: Set<Expected> = []
    for goal in goals {
      let before = try prospect(comparison.old, try #require(people.old), goal.old)
      let after = try prospect(comparison.new, try #require(people.new), goal.new)
      let way = Expected(
        from: role, to: goal,
        years: Versions(old: before.plan?.totalYears, new: after.plan?.totalYears),
        hours: Versions(old: before.plan?.studyHours, new: after.plan?.studyHours),
        readiness: Versions(old: before.readiness, new: after.readiness))
      if way.isEffect { expected.insert(way) }
    }
    return expected
  }

  private func prospect(
    _ graph: CareerGraph, _ person: Person, _ goal: RoleID?
  ) throws -> (plan: Plan?, readiness: Readiness?) {
    guard let goal else { return (nil, nil) }
    let request = PlanRequest(from: person, to: graph.id(of: goal))
    let plan = try Planner(graph).plan(request).plan
    let role = try graph.role(try #require(person.role))
    var readiness: [Readiness] = []
    for move in graph.transitions(from: role) where graph.target(of: move) == goal {
      // The move alone, in a graph without any other.
      let alone = try CareerGraph { builder in
        for skill in graph.skills { builder.add(graph[skill]) }
        for role in graph.roles { builder.add(graph[role]) }
        builder.add(graph[move])
      }
      guard let step = try Planner(alone).plan(request).plan?.steps.first else { continue }
      let isReady = step.readyYears.values.allSatisfy { $0 <= 0 }
      readiness.append(
        isReady ? .ready : step.boundBy.contains(.timeInRole) ? .serving : .heldBack)
    }
    return (plan, readiness.min())
  }

  // MARK: Cases

  private func ladder(years: Double, experience: Double, level: Int) throws -> CareerGraph {
    try CareerGraph { builder in
      try builder.skill("swift", "Swift", hoursPerLevel: 260)
      try builder.role("junior", "Junior", skills: ["swift": 1])
      try builder.role(
        "senior", "Senior", experience: try Experience(min: experience),
        skills: SkillLevels([("swift", level)]))
      try builder.role("lead", "Lead")
      try builder.promotion("junior", "senior", years: years)
      try builder.promotion("senior", "lead", years: 1)
    }
  }

  private func verdicts(_ old: CareerGraph, _ new: CareerGraph) throws -> [String] {
    try GraphComparison(from: old, to: new).effects(EffectRequest(to: "lead")).effects.map {
      "\(old.id(of: $0.question.from.old ?? RoleID(0))) "
        + "\(old.id(of: $0.question.to.old ?? RoleID(0))) \($0.verdict.rawValue) "
        + "\($0.yearsLater ?? .infinity) \($0.moreStudyHours ?? .infinity) "
        + ($0.isNewlyQualified ? "gains" : $0.isNoLongerQualified ? "loses" : "as before")
    }
  }

  @Test("tell who is sooner or later, who comes to qualify and who studies more")
  func cases() throws {
    let plain = try ladder(years: 2, experience: 0, level: 2)
    #expect(
      try verdicts(plain, ladder(years: 3, experience: 0, level: 2)) == [
        "junior senior later 1.0 0.0 as before", "junior lead later 1.0 0.0 as before",
      ])
    #expect(
      try verdicts(plain, ladder(years: 2, experience: 4, level: 2)) == [
        "junior senior later 2.0 0.0 loses", "junior lead later 2.0 0.0 as before",
      ])
    // Five hours a week for two years are 520 hours.
    #expect(
      try verdicts(plain, ladder(years: 2, experience: 0, level: 3)) == [
        "junior senior more-study 0.0 260.0 as before",
        "junior lead more-study 0.0 260.0 as before",
      ])
    #expect(
      try verdicts(
        ladder(years: 1.5, experience: 0, level: 3), ladder(years: 2, experience: 0, level: 3))
        == ["junior senior newly-qualifies 0.0 0.0 gains"])
  }

  @Test("ask about a person by the names of either version")
  func names() throws {
    let old = try ladder(years: 2, experience: 0, level: 2)
    let new = try CareerGraph { builder in
      try builder.skill("swift", "Swift", hoursPerLevel: 260)
      try builder.role("beginner", "Junior", skills: ["swift": 1])
      try builder.role("senior", "Senior", skills: ["swift": 2])
      try builder.role("lead", "Lead")
      try builder.promotion("beginner", "senior", years: 1)
      try builder.promotion("senior", "lead", years: 1)
    }
    let comparison = GraphComparison(from: old, to: new)
    for name in ["junior", "beginner", "Junior"] {
      let person = EffectRequest.Participant(try Person(in: name, yearsInRole: 0.5), to: "lead")
      let effects = try comparison.effects(EffectRequest(of: [person]))
      // In the new version study of a year takes longer than the half year that is left to serve.
      #expect(effects.effects.map(\.yearsLater) == [-0.5, -0.5])
    }
    let stranger = EffectRequest.Participant(try Person(in: "juniro"))
    #expect(throws: PlanRequestError.self) {
      try comparison.effects(EffectRequest(of: [stranger]))
    }
    let outsider = EffectRequest.Participant(try Person(outsideWith: ["swift": 1]))
    #expect(try comparison.effects(EffectRequest(of: [outsider])).effects.isEmpty)
  }
}
