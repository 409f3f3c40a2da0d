public import CareerGraph

extension Planner {
  /// What lies between where a person stands and a role.
  ///
  /// It compares; whether and when the role can be reached is what ``plan(_:)`` answers.
  ///
  /// ```swift
  /// let gap = try planner.gap(from: Person(in: "data-analyst"), to: "data-scientist")
  /// print(gap.hours.typical, gap.experience.missing, gap.moves.count)
  /// ```
  ///
  /// - Parameters:
  ///   - person: who compares.
  ///   - target: the id, name or alias of the role.
  ///   - neighbours: how many roles to list in ``RoleGap/nearFrom`` and ``RoleGap/nearTo``.
  /// - Returns: the comparison.
  /// - Throws: `LookupError` where a name is unknown or ambiguous.
  /// - Complexity: O(*s* + *r* + *n* (*w* + log *n*)) time, where *s* counts skills, *r* their
  ///   prerequisites, *n* roles, and *w* is the number of skill levels in use.
  public func gap(
    from person: Person, to target: String, neighbours: Int = 5
  ) throws(LookupError) -> RoleGap {
    let to = try graph.role(target)
    let from = try person.role.map { (name) throws(LookupError) in try graph.role(name) }
    let held = try profile(of: person, in: from)
    var leaving = held
    if let from { leaving.insert(graph.taughtLevels(of: from)) }
    var needed = SkillProfile(graph)
    needed.insert(graph.requiredLevels(of: to))
    let comparison = Comparison(
      order: skillsInOrder, held: held, leaving: leaving, graph: graph)
    let skills = comparison.gaps(
      to: needed, above: SkillProfile(graph), stated: graph.requiredLevels(of: to))
    let study = Grid.ticks(hours: skills.hours.typical)
    let years = person.years ?? from.map { graph.minimumExperience(of: $0) } ?? 0
    let had = set(of: leaving)
    return RoleGap(
      from: from, to: to, skills: skills,
      unused: graph.skills.compactMap { skill in
        held[skill] > 0 && needed[skill] == 0 ? HeldSkill(skill: skill, level: held[skill]) : nil
      },
      experience: ExperienceGap(
        years: years, min: graph.minimumExperience(of: to), max: graph[to].experience?.max),
      studyYears: study == 0
        ? 0
        : Grid.years(
          ticks: Clock(person.life, hoursPerWeek: person.hoursPerWeek).timeOfStudy(study)),
      payDifference: difference(from, to) { graph.salary(of: $0)?.middle },
      levelDifference: difference(from, to) { graph.level(of: $0) },
      moves: moves(from, to, needed: needed, years: years, comparison),
      fit: fit(from: from, having: had, to: to), fitBack: from.map { fit(from: to, to: $0) },
      nearFrom: best(
        graph.roles.lazy.filter { $0 != from && asksForStudy($0) }
          .map { fit(from: from, having: had, to: $0) }, count: neighbours),
      nearTo: best(
        graph.roles.lazy.filter { $0 != to && asksForStudy($0) }.map { fit(from: $0, to: to) },
        count: neighbours),
      unrankedRoles: graph.roles.count { $0 != from && $0 != to && !asksForStudy($0) })
  }

  /// What a person holds.
  private func profile(
    of person: Person, in role: RoleID?
  ) throws(LookupError) -> SkillProfile {
    var held = SkillProfile(graph)
    if let role, !person.holdsOnlyListedSkills { held.insert(graph.requiredLevels(of: role)) }
    for entry in person.skills { held.insert(try graph.skill(entry.skill), level: entry.level) }
    return held
  }

  /// The skills, each behind what it requires.
  private var skillsInOrder: [SkillID] {
    graph.skills.sorted { tables.layout.ranks[$0.position] < tables.layout.ranks[$1.position] }
  }

  private func set(of profile: SkillProfile) -> [UInt64] {
    var set = [UInt64](repeating: 0, count: tables.wordCount)
    for skill in graph.skills where profile[skill] > 0 {
      tables.layout.insertClosure(of: skill, level: profile[skill], into: &set)
    }
    return set
  }

  private func asksForStudy(_ role: RoleID) -> Bool {
    (0..<tables.wordCount).contains { word in
      tables.hours(missing: tables.required[role.position * tables.wordCount + word], at: word) > 0
    }
  }

  private func difference<Value: SignedNumeric>(
    _ from: RoleID?, _ to: RoleID, _ figure: (RoleID) -> Value?
  ) -> Value? {
    guard let from, let before = figure(from), let after = figure(to) else { return nil }
    return after - before
  }

  private func moves(
    _ from: RoleID?, _ to: RoleID, needed: SkillProfile, years: Double, _ comparison: Comparison
  ) -> [DirectMove] {
    guard let from else { return [] }
    return graph.transitions(from: from).filter { graph.target(of: $0) == to }.map { transition in
      let move = tables.moves[transition.position]
      let stated = graph.requiredLevels(of: transition)
      var all = needed
      all.insert(stated)
      let missing = max(0, move.neededBefore - Grid.ticks(years: years))
      return DirectMove(
        transition: transition, experienceNeeded: Grid.years(ticks: move.neededBefore),
        experienceMissing: Grid.years(ticks: missing),
        skills: comparison.gaps(to: all, above: needed, stated: stated),
        hoursOnLeaving: comparison.gaps(
          to: all, above: SkillProfile(graph), stated: stated
        ).hoursOnLeaving)
    }
  }
}

/// What is held, now and on leaving the role held, to be compared with what is asked for.
private struct Comparison {
  /// The skills, each behind what it requires.
  let order: [SkillID]
  let held: SkillProfile
  let leaving: SkillProfile
  let graph: CareerGraph

  /// Compares the skills of which more is needed than others ask for already.
  ///
  /// - Parameters:
  ///   - needed: what is asked for, with prerequisites.
  ///   - others: what is asked for anyway.
  ///   - stated: what is asked for by name.
  /// - Returns: the skills, prerequisites first.
  func gaps(
    to needed: SkillProfile, above others: SkillProfile, stated: some Sequence<LevelEntry>
  ) -> [SkillGap] {
    let named = Dictionary(
      stated.map { ($0.skill, Int($0.level)) }, uniquingKeysWith: { max($0, $1) })
    return order.filter { needed[$0] > others[$0] }.map { skill in
      SkillGap(
        skill: skill, held: held[skill], needed: needed[skill], heldOnLeaving: leaving[skill],
        isPrerequisite: named[skill.rawValue, default: 0] < needed[skill],
        isAssumed: graph.statedHours(of: skill) == nil,
        hours: graph.hours(of: skill, from: held[skill], to: needed[skill]),
        hoursOnLeaving: graph.hours(of: skill, from: leaving[skill], to: needed[skill]))
    }
  }
}
