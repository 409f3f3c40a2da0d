import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("What a skill would unlock")
struct UnlockTests {
  typealias Level = WhatIfs.Level
  typealias Effect = WhatIfs.Effect

  static let graph = try? GraphDocument.read(
    BundledGraphs.document(named: "ml-careers") ?? [], name: "ml-careers"
  ).graph

  // MARK: Against planning again for each level

  @Test("agrees with reach for each level of random graphs", arguments: 0..<300)
  func random(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed, hasLife: seed.isMultiple(of: 3))
    var dice = SplitMix64(seed: seed ^ 0xACE)
    let within = [0.7, 1.9, 3.1, 6, 12].randomElement(using: &dice)
    try check(careers.graph, careers.person, within: within ?? 5, avoiding: careers.avoiding)
  }

  @Test("agrees with reach at a limit that is just met", arguments: 0..<100)
  func atTheLimit(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed)
    let planner = Planner(careers.graph)
    let all = try planner.reach(ReachRequest(from: careers.person, avoiding: careers.avoiding))
    for reached in all.roles.prefix(4) {
      try check(
        careers.graph, careers.person, within: reached.years, avoiding: careers.avoiding)
    }
  }

  @Test("agrees with reach on the bundled graph")
  func bundled() throws {
    let graph = try #require(Self.graph)
    try check(graph, try Person(in: "data-analyst", years: 1.5, hoursPerWeek: 1), within: 3)
    try check(graph, try Person(outsideWith: ["python": 1]), within: 2)
  }

  @Test("agrees with brute force over all paths", arguments: 300..<400)
  func bruteForce(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed)
    let oracle = BruteForcePlanner(careers.graph)
    let within = 2.345_678_9
    let whatIfs = WhatIfs(careers.graph, careers.person, within: within) { person in
      var times: [String: Double] = [:]
      for role in careers.graph.roles where careers.graph.id(of: role) != person.role {
        let id = careers.graph.id(of: role)
        let request = PlanRequest(from: person, to: id, avoiding: careers.avoiding)
        guard !careers.avoiding.contains(id) else { continue }
        times[id] = oracle.paths(for: request).best(by: .time)?.years
      }
      return times
    }
    let unlocks = try Planner(careers.graph).unlock(
      UnlockRequest(from: careers.person, withinYears: within, avoiding: careers.avoiding))
    try check(unlocks, whatIfs)
  }

  private func check(
    _ graph: CareerGraph, _ person: Person, within: Double, avoiding: [String] = []
  ) throws {
    let planner = Planner(graph)
    let whatIfs = try WhatIfs(graph, person, within: within, avoiding: avoiding, planner)
    let unlocks = try planner.unlock(
      UnlockRequest(from: person, withinYears: within, avoiding: avoiding))
    try check(unlocks, whatIfs)
  }

  private func check(_ unlocks: Unlocks, _ whatIfs: WhatIfs) throws {
    let graph = whatIfs.graph
    #expect(unlocks.undecided.isEmpty)
    #expect(unlocks.reachableCount == whatIfs.times.values.count { $0 <= whatIfs.within })
    let levels = whatIfs.levels
    let effects = Dictionary(
      uniqueKeysWithValues: try levels.map { ($0, try whatIfs.effect(of: [$0])) })
    let changing = levels.filter { effects[$0]?.isEmpty == false }
    let useful = changing.filter { level in
      let set = whatIfs.closure(of: [level])
      return !changing.contains { part in
        part != level && effects[part]?.agrees(with: effects[level] ?? Effect()) == true
          && whatIfs.closure(of: [part]).allSatisfy { $0.value <= set[$0.key] ?? 0 }
      }
    }
    #expect(unlocks.counts.all == levels.count)
    #expect(unlocks.counts.withoutEffect == levels.count - changing.count)
    #expect(unlocks.counts.redundant == changing.count - useful.count)
    #expect(unlocks.counts.undecided == 0)
    #expect(
      unlocks.levels.map { $0.levels(in: graph) }.sorted { $0[0] < $1[0] } == useful.map { [$0] })
    for unlock in unlocks.levels {
      let level = unlock.levels(in: graph)
      #expect(unlock.effect(in: graph).agrees(with: effects[level[0]] ?? Effect()), "\(level)")
      #expect(unlock.studyHours.agrees(with: whatIfs.hours(of: level), within: 1e-9))
      #expect(unlock.isProven)
    }
    let all = try whatIfs.effect(of: levels)
    #expect(unlocks.everything.effect(in: graph).agrees(with: all))
    #expect(unlocks.everything.studyHours.agrees(with: whatIfs.hours(of: levels), within: 1e-9))
    try checkOrder(unlocks.levels, graph)
    try checkOtherwise(unlocks, whatIfs)
  }

  /// The documented order, and what each figure adds up to.
  private func checkOrder(_ unlocks: [Unlock], _ graph: CareerGraph) throws {
    for unlock in unlocks {
      #expect(unlock.greatest?.savedYears == unlock.sooner.map(\.savedYears).max())
      #expect(
        unlock.savedYears.agrees(
          with: unlock.sooner.reduce(0) { $0 + $1.savedYears }, within: 1e-9))
      #expect(unlock.newRoles.map(\.years) == unlock.newRoles.map(\.years).sorted())
    }
    for (one, other) in zip(unlocks, unlocks.dropFirst()) {
      let (left, right) = (one.savedYearsPerHour ?? 0, other.savedYearsPerHour ?? 0)
      let ids = one.levels(in: graph)[0] < other.levels(in: graph)[0]
      #expect(
        one.newRoles.count > other.newRoles.count
          || one.newRoles.count == other.newRoles.count
            && (left > right
              || left == right
                && (one.studyHours < other.studyHours || one.studyHours == other.studyHours && ids))
      )
    }
  }

  private func checkOtherwise(_ unlocks: Unlocks, _ whatIfs: WhatIfs) throws {
    for role in unlocks.levels.flatMap(\.newRoles) {
      switch role.otherwise {
      case .after(let years):
        let time = try #require(whatIfs.times[whatIfs.graph.id(of: role.role)])
        #expect(time.agrees(with: years, within: 1e-9) && years > whatIfs.within)
      case .never: #expect(whatIfs.times[whatIfs.graph.id(of: role.role)] == nil)
      case .unknown: Issue.record("small graphs are searched through")
      }
    }
  }
}

extension UnlockTests {
  // MARK: Pairs

  @Test("finds every pair that does more than both", arguments: 0..<120)
  func pairs(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed, hasLife: seed.isMultiple(of: 4))
    let planner = Planner(careers.graph)
    let within = [1.3, 2.9, 5.1, 9][Int(seed / 2 % 4)]
    let whatIfs = try WhatIfs(
      careers.graph, careers.person, within: within, avoiding: careers.avoiding, planner)
    let unlocks = try planner.unlock(
      UnlockRequest(
        from: careers.person, withinYears: within, avoiding: careers.avoiding,
        includesPairs: true))
    let pairs = try #require(unlocks.pairs)
    #expect(pairs.untried == 0)
    let expected = try self.expected(whatIfs)
    let found = Dictionary(
      uniqueKeysWithValues: pairs.pairs.map { ($0.unlock.levels(in: careers.graph).sorted(), $0) })
    #expect(Set(found.keys) == Set(expected.keys), "\(careers.story)")
    for (levels, beyond) in expected {
      guard let pair = found[levels] else { continue }
      #expect(pair.unlock.effect(in: careers.graph).agrees(with: try whatIfs.effect(of: levels)))
      #expect(pair.unlock.studyHours.agrees(with: whatIfs.hours(of: levels), within: 1e-9))
      #expect(Set(pair.onlyTogether.map { careers.graph.id(of: $0) }) == beyond.onlyTogether)
      #expect(pair.savedBeyondSum.agrees(with: beyond.saved, within: 1e-9))
    }
    for (one, other) in zip(pairs.pairs, pairs.pairs.dropFirst()) {
      #expect(one.onlyTogether.count >= other.onlyTogether.count)
    }
  }

  private struct Beyond {
    let onlyTogether: Set<String>
    let saved: Double
  }

  /// All pairs that do more together, but for those of which a part does as much.
  private func expected(_ whatIfs: WhatIfs) throws -> [[Level]: Beyond] {
    let levels = whatIfs.levels
    let effects = Dictionary(
      uniqueKeysWithValues: try levels.map { ($0, try whatIfs.effect(of: [$0])) })
    var all: [[Level]: Beyond] = [:]
    for one in levels {
      for other in levels where one < other && one.skill != other.skill {
        let both = try whatIfs.effect(of: [one, other])
        let parts = [effects[one] ?? Effect(), effects[other] ?? Effect()]
        let beyond = Beyond(
          onlyTogether: Set(
            both.new.keys.filter { role in parts.allSatisfy { $0.new[role] == nil } }),
          saved: max(0, both.savedYears - parts.reduce(0) { $0 + $1.savedYears }))
        if !beyond.onlyTogether.isEmpty || beyond.saved > 7e-9 { all[[one, other]] = beyond }
      }
    }
    return all.filter { levels, beyond in
      !all.contains { lower, lesser in
        let (part, whole) = (whatIfs.closure(of: lower), whatIfs.closure(of: levels))
        return part != whole && part.allSatisfy { $0.value <= whole[$0.key] ?? 0 }
          && lesser.onlyTogether.isSuperset(of: beyond.onlyTogether)
          && lesser.saved > beyond.saved - 1e-9
      }
    }
  }

  // MARK: What is true of having and of learning

  @Test("to hold a level saves no more time than learning it takes", arguments: 400..<520)
  func savesNoMoreThanItsHours(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed)
    let pace = careers.person.hoursPerWeek * 52
    let unlocks = try Planner(careers.graph).unlock(
      UnlockRequest(
        from: careers.person, withinYears: 4, avoiding: careers.avoiding, includesPairs: true))
    for unlock in unlocks.levels + (unlocks.pairs?.pairs.map(\.unlock) ?? []) {
      let years = pace > 0 ? unlock.studyHours / pace : 0
      for sooner in unlock.sooner where pace > 0 {
        #expect(sooner.savedYears <= years + 1e-9, "\(careers.story)")
      }
      for new in unlock.newRoles {
        guard pace > 0, case .after(let otherwise) = new.otherwise else { continue }
        #expect(otherwise - new.years <= years + 1e-9)
      }
    }
  }

  @Test("a higher level and a pair make no role later", arguments: 520..<640)
  func monotone(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed, hasLife: seed.isMultiple(of: 2))
    let unlocks = try Planner(careers.graph).unlock(
      UnlockRequest(from: careers.person, withinYears: 4, includesPairs: true))
    let all = unlocks.levels + (unlocks.pairs?.pairs.map(\.unlock) ?? []) + [unlocks.everything]
    for part in all {
      for whole in all
      where part.skills.allSatisfy({ held in
        whole.skills.contains { $0.skill == held.skill && $0.level >= held.level }
      }) {
        let (one, other) = (part.effect(in: careers.graph), whole.effect(in: careers.graph))
        #expect(one.new.allSatisfy { other.new[$0.key] ?? .infinity <= $0.value })
        #expect(one.saved.allSatisfy { other.saved[$0.key] ?? 0 >= $0.value })
      }
    }
  }

  @Test("a search that stops at its limit claims no more than is so")
  func limits() throws {
    let planner = Planner(try Self.detours(layers: 9))
    let person = try Person(in: "start", hoursPerWeek: 1)
    var request = UnlockRequest(from: person, withinYears: 6.5, includesPairs: true)
    let whole = try planner.unlock(request)
    #expect(whole.undecided.isEmpty && whole.levels.allSatisfy(\.isProven))
    request.searchLimit = 0
    let short = try planner.unlock(request)
    #expect(short != whole)
    let graph = planner.graph
    let all = Dictionary(
      uniqueKeysWithValues: whole.levels.map { ($0.levels(in: graph), $0.effect(in: graph)) })
    for unlock in short.levels {
      let effect = unlock.effect(in: graph)
      let truth = try #require(all[unlock.levels(in: graph)])
      #expect(effect.new.allSatisfy { truth.new[$0.key] ?? .infinity <= $0.value })
      #expect(effect.saved.allSatisfy { truth.saved[$0.key] ?? 0 >= $0.value })
      if unlock.isProven, short.undecided.isEmpty { #expect(effect.agrees(with: truth)) }
    }
    #expect(
      !short.undecided.isEmpty || short.levels.contains { !$0.isProven }
        || short.counts.undecided > 0 || short.pairs?.untried != 0)
  }

  /// A graph with as many ways as there are subsets of its layers: in each, one of two roles teaches
  /// one of two skills that the last role asks for.
  static func detours(layers: Int) throws -> CareerGraph {
    try CareerGraph(title: "Detours") { builder in
      builder.add(try Role(id: "start", name: "Start"))
      var skills: [(String, Int)] = []
      var last = ["start"]
      for layer in 0..<layers {
        var roles: [String] = []
        for side in ["a", "b"] {
          let skill = "\(side)-skill-\(layer)"
          let hours = Double(20 + (layer * 7 + (side == "a" ? 3 : 0)) % 11)
          builder.add(
            try Skill(
              id: skill, name: skill, kind: .technical,
              hoursPerLevel: try LevelHours(each: try Estimate(hours))))
          skills.append((skill, 1))
          roles.append("\(side)-\(layer)")
          builder.add(
            try Role(id: roles.last ?? "", name: "Role", teaches: SkillLevels([(skill, 1)])))
          for from in last {
            builder.add(
              try Transition(
                from: from, to: roles.last ?? "", kind: .lateral, years: try Estimate(0.1)))
          }
        }
        last = roles
      }
      builder.add(try Role(id: "goal", name: "Goal", skills: SkillLevels(skills)))
      for from in last {
        builder.add(
          try Transition(from: from, to: "goal", kind: .promotion, years: try Estimate(0.1)))
      }
    }
  }
}

extension UnlockTests {
  // MARK: The few-skills trap

  /// A role that lists few skills but is far, one that lists many and is near, and one that lists
  /// none.
  static let trap = """
    {
      "format": 1,
      "title": "The few-skills trap",
      "skills": [
        { "id": "sheets", "name": "Spreadsheets", "kind": "technical", "hoursPerLevel": 26 },
        { "id": "sql", "name": "SQL", "kind": "technical", "hoursPerLevel": 130 },
        { "id": "statistics", "name": "Statistics", "kind": "technical", "hoursPerLevel": 130 },
        { "id": "writing", "name": "Writing", "kind": "soft" },
      ],
      "roles": [
        { "id": "clerk", "name": "Clerk", "skills": { "sheets": 1 } },
        { "id": "head", "name": "Head of Office", "experience": { "min": 10 },
          "skills": { "sheets": 2 } },
        { "id": "analyst", "name": "Analyst",
          "skills": { "sheets": 2, "sql": 2, "statistics": 2 } },
        { "id": "porter", "name": "Porter" },
      ],
      "transitions": [
        { "from": "clerk", "to": "head", "kind": "promotion", "years": 3 },
        { "from": "clerk", "to": "analyst", "kind": "lateral", "years": 1 },
        { "from": "clerk", "to": "porter", "kind": "lateral", "years": 0.5 },
      ],
    }
    """

  private func unlocks(
    hoursPerWeek: Double, within: Double = 5, includesPairs: Bool = false
  ) throws -> (Unlocks, CareerGraph) {
    let graph = try GraphDocument.read(Array(Self.trap.utf8), name: "trap").graph
    let unlocks = try Planner(graph).unlock(
      UnlockRequest(
        from: try Person(in: "clerk", hoursPerWeek: hoursPerWeek), withinYears: within,
        includesPairs: includesPairs))
    return (unlocks, graph)
  }

  @Test("a role is not near because it lists few skills")
  func fewSkills() throws {
    // Study takes 546 h, 2.1 years at 5 h a week, and nothing else takes as long.
    let (unlocks, graph) = try unlocks(hoursPerWeek: 5)
    #expect(unlocks.reachableCount == 2)
    #expect(
      unlocks.levels.map { $0.levels(in: graph)[0] } == [
        Level(skill: "sheets", level: 2), Level(skill: "sql", level: 1),
        Level(skill: "statistics", level: 1), Level(skill: "sql", level: 2),
        Level(skill: "statistics", level: 2),
      ])
    for unlock in unlocks.levels {
      #expect(unlock.effect(in: graph).saved.keys.sorted() == ["analyst"])
      #expect(unlock.newRoles.isEmpty)
      #expect(unlock.savedYears.agrees(with: unlock.studyHours / 260, within: 1e-12))
    }
    #expect(unlocks.rolesWithoutSkills.map { graph.id(of: $0) } == ["porter"])
    #expect(unlocks.everything.savedYears == 1.1)
  }

  @Test("where time and experience bind, no skill changes anything")
  func studyNeverBinds() throws {
    let (unlocks, _) = try unlocks(hoursPerWeek: 12, within: 20)
    #expect(unlocks.reachableCount == 3)
    #expect(unlocks.levels.isEmpty && unlocks.everything.isEmpty)
    #expect(unlocks.counts.all == 5 && unlocks.counts.withoutEffect == 5)
  }

  @Test("without time to study, levels bring what asks for nothing else")
  func noTimeToStudy() throws {
    let (unlocks, graph) = try unlocks(hoursPerWeek: 0, within: 12, includesPairs: true)
    #expect(unlocks.reachableCount == 1)
    let unlock = try #require(unlocks.levels.first)
    #expect(unlocks.levels.map { $0.levels(in: graph) } == [[Level(skill: "sheets", level: 2)]])
    #expect(unlock.effect(in: graph) == Effect(new: ["head": 10]))
    #expect(unlock.newRoles.first?.otherwise == .never)
    #expect(unlocks.counts.all == 5 && unlocks.counts.withoutEffect == 4)
    // The analyst takes three skills, which no pair has.
    #expect(unlocks.pairs?.pairs == [] && unlocks.pairs?.untried == 0)
    #expect(unlocks.everything.effect(in: graph) == Effect(new: ["head": 10, "analyst": 1]))
  }

  @Test("a pair brings a role that neither brings")
  func pairBringsRole() throws {
    let graph = try GraphDocument.read(Array(Self.trap.utf8), name: "trap").graph
    let person = try Person(in: "clerk", skills: ["statistics": 2, "sheets": 1], hoursPerWeek: 0)
    let unlocks = try Planner(graph).unlock(
      UnlockRequest(from: person, withinYears: 5, includesPairs: true))
    #expect(unlocks.levels.isEmpty)
    let pairs = try #require(unlocks.pairs)
    let pair = try #require(pairs.pairs.first)
    #expect(pairs.pairs.count == 1)
    #expect(
      pair.unlock.levels(in: graph) == [
        Level(skill: "sheets", level: 2), Level(skill: "sql", level: 2),
      ])
    #expect(pair.onlyTogether.map { graph.id(of: $0) } == ["analyst"])
    #expect(pair.unlock.studyHours == 286 && pair.savedBeyondSum == 0)
  }

  @Test("a pair counts for roles behind each other, up to the limit")
  func pairOnTheWay() throws {
    let graph = try CareerGraph(title: "Chain") { builder in
      for skill in ["s", "t"] {
        builder.add(try Skill(id: skill, name: skill, kind: .technical))
      }
      builder.add(try Role(id: "a", name: "A"))
      builder.add(try Role(id: "b", name: "B", skills: ["s": 1]))
      builder.add(try Role(id: "c", name: "C", skills: ["t": 1]))
      for (from, to) in [("a", "b"), ("b", "c")] {
        builder.add(
          try Transition(from: from, to: to, kind: .promotion, years: try Estimate(2)))
      }
    }
    let person = try Person(in: "a", hoursPerWeek: 0)
    for (within, count) in [(4.0, 1), (3.9, 0)] {
      let unlocks = try Planner(graph).unlock(
        UnlockRequest(from: person, withinYears: within, includesPairs: true))
      #expect(unlocks.levels.map { $0.effect(in: graph) } == [Effect(new: ["b": 2])])
      let pairs = try #require(unlocks.pairs)
      #expect(pairs.count == count && pairs.pairs.count == count)
      #expect(pairs.pairs.allSatisfy { $0.unlock.effect(in: graph).new == ["b": 2, "c": 4] })
    }
  }

  @Test("refuses years that are no quantity, unknown names, and a start to be avoided")
  func refusals() throws {
    let graph = try GraphDocument.read(Array(Self.trap.utf8), name: "trap").graph
    let planner = Planner(graph)
    let clerk = try Person(in: "clerk")
    for years in [-1, .infinity, .nan] {
      #expect(throws: PlanRequestError.self) {
        try planner.unlock(UnlockRequest(from: clerk, withinYears: years))
      }
    }
    #expect(throws: PlanRequestError.avoidsStart(role: "clerk")) {
      try planner.unlock(UnlockRequest(from: clerk, avoiding: ["clerk"]))
    }
    #expect(throws: PlanRequestError.self) {
      try planner.unlock(UnlockRequest(from: Person(in: "clown")))
    }
    let none = try planner.unlock(UnlockRequest(from: clerk, withinYears: 0))
    #expect(none.reachableCount == 0 && none.levels.isEmpty && none.everything.isEmpty)
  }
}

extension WhatIfs {
  /// With the times that `reach` finds.
  init(
    _ graph: CareerGraph, _ person: Person, within: Double, avoiding: [String] = [],
    _ planner: Planner
  ) throws {
    try self.init(graph, person, within: within) { person in
      Dictionary(
        uniqueKeysWithValues: try planner.reach(ReachRequest(from: person, avoiding: avoiding))
          .roles.map { (graph.id(of: $0.role), $0.years) })
    }
  }
}

extension Unlock {
  /// What is held, by names.
  func levels(in graph: CareerGraph) -> [WhatIfs.Level] {
    skills.map { WhatIfs.Level(skill: graph.id(of: $0.skill), level: $0.level) }
  }

  /// What changes, by names.
  func effect(in graph: CareerGraph) -> WhatIfs.Effect {
    WhatIfs.Effect(
      new: Dictionary(uniqueKeysWithValues: newRoles.map { (graph.id(of: $0.role), $0.years) }),
      saved: Dictionary(
        uniqueKeysWithValues: sooner.map { (graph.id(of: $0.role), $0.savedYears) }))
  }
}
