import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("What would make a plan possible")
struct RemediesTests {
  @Test("is what allows a plan, and nothing less does", arguments: 0..<600)
  func random(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed)
    let planner = Planner(careers.graph)
    var request = PlanRequest(
      from: careers.person, to: careers.target, by: Objective.allCases[Int(seed % 4)],
      avoiding: careers.avoiding, via: careers.via)
    if seed.isMultiple(of: 3) { request.withinYears = Double(seed % 5) }
    let remedies = try planner.remedies(for: request)
    guard try planner.plan(request).plan == nil else {
      #expect(remedies.isEmpty)
      return
    }
    for remedy in remedies {
      try checkIsPossible(remedy, request, careers.graph)
      for change in remedy.changes where remedy.changes.count > 1 {
        let fewer = remedy.changes.filter { $0 != change }
        #expect(try !isPossible(fewer, request, careers.graph), "\(change) is not needed")
      }
    }
    try checkNoneIsMissing(remedies, request, planner)
  }

  private func isPossible(
    _ changes: [Remedy.Change], _ request: PlanRequest, _ graph: CareerGraph
  ) throws -> Bool {
    let changed = try #require(Remedy.Change.apply(changes, request, in: graph))
    return try Planner(crediting(changes, in: graph)).plan(changed).plan != nil
  }

  /// The changed question has a plan that arrives when the remedy says.
  private func checkIsPossible(
    _ remedy: Remedy, _ request: PlanRequest, _ graph: CareerGraph
  ) throws {
    let changed = Remedy.Change.apply(remedy.changes, request, in: graph)
    let request = try #require(changed)
    let graph = try crediting(remedy.changes, in: graph)
    let answer = try Planner(graph).plan(request)
    let plan = try #require(answer.plan, "\(remedy.changes)")
    var soonest = request
    if request.objective != .likelihood { soonest.objective = .time }
    let best = try #require(try Planner(graph).plan(soonest).plan)
    if request.objective != .likelihood {
      #expect(remedy.years.agrees(with: best.totalYears, within: 1e-9))
      #expect(remedy.studyHours.agrees(with: best.studyHours, within: 1e-9))
    } else {
      #expect(remedy.years <= plan.totalYears + 1e-9)
    }
  }

  /// Each change of one thing that a person can name is given if it suffices, and its amount is the
  /// least.
  private func checkNoneIsMissing(
    _ remedies: [Remedy], _ request: PlanRequest, _ planner: Planner
  ) throws {
    let graph = planner.graph
    let alone = remedies.filter { $0.changes.count == 1 }.map { $0.changes[0] }
    func suffices(_ change: Remedy.Change) throws -> Bool {
      guard let changed = Remedy.Change.apply([change], request, in: graph) else { return false }
      return try planner.plan(changed).plan != nil
    }
    for name in Set(request.avoiding) {
      let change = Remedy.Change.using(try graph.role(name))
      #expect(try suffices(change) == alone.contains(change), "\(change)")
    }
    for name in Set(request.via) {
      let change = Remedy.Change.notPassing(try graph.role(name))
      #expect(try suffices(change) == alone.contains(change), "\(change)")
    }
    for change in alone {
      switch change {
      case .studying(let hours):
        #expect(try hours == 0.5 || !suffices(.studying(hoursPerWeek: hours - 0.5)))
      case .moreExperience(let years):
        #expect(try years < 0.09 || !suffices(.moreExperience(years: years - 1.0 / 12)))
      case .moreTime(let years): #expect(try !suffices(.moreTime(years: years * 0.999 - 1e-6)))
      default: break
      }
    }
    let isByPace = alone.contains { if case .studying = $0 { true } else { false } }
    #expect(try isByPace == suffices(.studying(hoursPerWeek: 168)))
    let isBySkill = alone.contains { if case .holding = $0 { true } else { false } }
    var skillSuffices = false
    for skill in graph.skills where try suffices(.holding(skill: skill, level: 5, hours: 0)) {
      skillSuffices = true
    }
    #expect(isBySkill == skillSuffices)
    #expect(remedies.count == Set(remedies).count)
  }

  /// The graph with all experience counted after some moves.
  private func crediting(
    _ changes: [Remedy.Change], in graph: CareerGraph
  ) throws -> CareerGraph {
    let credited = changes.compactMap { change -> TransitionID? in
      if case .credit(let transition) = change { transition } else { nil }
    }
    guard !credited.isEmpty else { return graph }
    return try CareerGraph(title: graph.title) { builder in
      for skill in graph.skills { builder.add(graph[skill]) }
      for role in graph.roles { builder.add(graph[role]) }
      for id in graph.transitions {
        let old = graph[id]
        builder.add(
          credited.contains(id)
            ? try Transition(
              from: old.from, to: old.to, kind: old.kind, via: old.via, years: old.years,
              wait: old.wait, minimumExperience: old.minimumExperience, skills: old.skills,
              credit: 1, likelihood: old.likelihood) : old)
      }
    }
  }
}

extension Remedy.Change {
  /// A question with changes made, where they can be made to a question; credit is the graph's.
  fileprivate static func apply(
    _ changes: [Self], _ request: PlanRequest, in graph: CareerGraph
  ) -> PlanRequest? {
    changes.reduce(request) { request, change in request.flatMap { change.applied(to: $0, graph) } }
  }

  private func applied(to request: PlanRequest, _ graph: CareerGraph) -> PlanRequest? {
    var request = request
    let person = request.person
    switch self {
    case .using(let role): request.avoiding.removeAll { $0 == graph.id(of: role) }
    case .notPassing(let role): request.via.removeAll { $0 == graph.id(of: role) }
    case .studying(let hours):
      guard let changed = try? person.changing(years: person.years, hoursPerWeek: hours) else {
        return nil
      }
      request.person = changed
    case .holding(let skill, let level, _):
      var levels = Dictionary(uniqueKeysWithValues: person.skills.map { ($0.skill, $0.level) })
      levels[graph.id(of: skill)] = max(level, levels[graph.id(of: skill)] ?? 0)
      let held = SkillLevels(levels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      let changed =
        person.role.map { role in
          try? Person(
            in: role, years: person.years, yearsInRole: person.yearsInRole, skills: held,
            holdsOnlyListedSkills: person.holdsOnlyListedSkills,
            hoursPerWeek: person.hoursPerWeek, life: person.life)
        }
        ?? (try? Person(
          outsideWith: held, years: person.years, hoursPerWeek: person.hoursPerWeek,
          life: person.life))
      guard let changed else { return nil }
      request.person = changed
    case .moreExperience(let years):
      let least =
        person.role.flatMap { try? graph.role($0) }.map { graph.minimumExperience(of: $0) } ?? 0
      guard
        let changed = try? person.changing(years: (person.years ?? least) + years)
      else { return nil }
      request.person = changed
    case .credit: break
    case .otherObjective: request.objective = .time
    case .moreTime(let years): request.withinYears = years
    }
    return request
  }
}
