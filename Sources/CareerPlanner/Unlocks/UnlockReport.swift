import CareerGraph

/// Asks for each level what holding it changes, and puts the answers together.
struct UnlockReport {
  private var search: UnlockSearch
  private let question: Question
  private let tables: PlanningTables
  private let graph: CareerGraph

  init(_ search: UnlockSearch) {
    self.search = search
    (question, tables, graph) = (search.question, search.tables, search.tables.graph)
  }

  /// A level that is not held.
  struct Candidate {
    let held: HeldSkill
    /// The level with all that it presupposes, and what is held already.
    let set: [UInt64]
    /// What holding it changes.
    let change: UnlockSearch.Change
  }

  /// Answers the question.
  mutating func unlocks(withinYears years: Double, includesPairs: Bool) -> Unlocks {
    let candidates = self.candidates()
    var counts = Unlocks.Counts()
    counts.all = candidates.count
    let useful = candidates.filter { count($0, among: candidates, in: &counts) }
    var pairSearch = UnlockPairSearch(candidates, search)
    let pairs = includesPairs ? pairSearch.run(&search) : []
    let places = Set((useful.map(\.change) + pairs.map(\.change)).flatMap(newPlaces))
    let otherwise = search.otherwise(places.sorted())
    let roles = search.changing.map(\.role)
    return Unlocks(
      from: question.start, withinYears: years, reachableCount: search.reachableCount,
      levels: useful.map { unlock([$0.held], $0.set, $0.change, otherwise) }
        .sorted(by: isMoreUseful),
      pairs: !includesPairs
        ? nil
        : UnlockPairs(
          pairs: pairs.map { pair in
            UnlockPair(
              unlock: unlock(pair.held, pair.set, pair.change, otherwise),
              onlyTogether: pair.onlyTogether.map { roles[$0] },
              savedBeyondSum: Grid.years(ticks: pair.beyondSum))
          }.sorted(by: isMoreUseful),
          count: pairSearch.count, untried: pairSearch.untried),
      everything: unlock(everything, tables.layout.all, search.everything, [:]),
      counts: counts, rolesWithoutSkills: graph.roles.filter(asksForNothing),
      undecided: search.undecided.sorted { graph.isOrdered($0, before: $1) })
  }
}

// MARK: - Levels

extension UnlockReport {
  /// The levels that something asks for and the person does not hold, by skill and level.
  ///
  /// What is left of the work allowed for all of them is shared evenly.
  private mutating func candidates() -> [Candidate] {
    let levels = graph.skills.flatMap { skill in
      tables.layout.levels(of: skill, missingIn: question.held)
        .map { HeldSkill(skill: skill, level: $0) }
    }
    let budget = search.budget(runs: 64)
    var candidates: [Candidate] = []
    for (place, held) in levels.enumerated() {
      var set = question.held
      tables.layout.insertClosure(of: held.skill, level: held.level, into: &set)
      let share = max(0, budget - search.work) / (levels.count - place)
      var change = search.change(adding: set, within: share)
      if let lower = candidates.last, lower.held.skill == held.skill {
        change.limit(to: lower.change)
      }
      candidates.append(Candidate(held: held, set: set, change: change))
    }
    return candidates
  }

  /// Counts a level that changes nothing, or no more than a part of what it presupposes.
  ///
  /// - Returns: whether it is neither.
  private func count(
    _ candidate: Candidate, among candidates: [Candidate], in counts: inout Unlocks.Counts
  ) -> Bool {
    let isUnchanged = candidate.change.times == search.unchanged.times
    let hasEqualPart = candidates.contains { part in
      part.held != candidate.held && part.change.times == candidate.change.times
        && part.set.isSubset(of: candidate.set)
    }
    guard isUnchanged || hasEqualPart else { return true }
    if !candidate.change.isProven {
      counts.undecided += 1
    } else if isUnchanged {
      counts.withoutEffect += 1
    } else {
      counts.redundant += 1
    }
    return false
  }

  /// Every skill that is not held as far as anything asks for it, at the greatest level asked for.
  private var everything: [HeldSkill] {
    graph.skills.compactMap { skill in
      tables.layout.levels(of: skill, missingIn: question.held).last
        .map { HeldSkill(skill: skill, level: $0) }
    }
  }

  /// Whether neither a role nor any move into it asks for skills.
  private func asksForNothing(_ role: RoleID) -> Bool {
    graph.requiredLevels(of: role).isEmpty
      && graph.transitions(to: role).allSatisfy { graph.requiredLevels(of: $0).isEmpty }
  }
}

// MARK: - Answers

extension UnlockReport {
  /// The roles that come into reach, by their positions among those that can change.
  private func newPlaces(_ change: UnlockSearch.Change) -> [Int] {
    search.changing.indices.filter {
      search.changing[$0].time == .infinity && change.times[$0] < .infinity
    }
  }

  /// What a change amounts to.
  private func unlock(
    _ skills: [HeldSkill], _ set: [UInt64], _ change: UnlockSearch.Change,
    _ otherwise: [Int: UnlockedRole.Otherwise]
  ) -> Unlock {
    let study = Timing(tables: tables, question: question).items(from: question.held, to: set)
    let newRoles = newPlaces(change).map { place in
      UnlockedRole(
        role: search.changing[place].role, years: Grid.years(ticks: change.times[place]),
        otherwise: otherwise[place] ?? .unknown)
    }
    let saved = search.changing.indices.filter { search.changing[$0].time < .infinity }.map {
      (role: search.changing[$0].role, ticks: search.changing[$0].time - change.times[$0])
    }.filter { $0.ticks > 0 }
    return Unlock(
      skills: skills, study: study.map(\.item),
      studyHours: Grid.hours(ticks: study.reduce(0) { $0 + $1.ticks }),
      newRoles: newRoles.sorted { one, other in
        one.years == other.years
          ? graph.isOrdered(one.role, before: other.role) : one.years < other.years
      },
      sooner: saved.sorted { one, other in
        one.ticks == other.ticks
          ? graph.isOrdered(one.role, before: other.role) : one.ticks > other.ticks
      }.map { SoonerRole(role: $0.role, savedYears: Grid.years(ticks: $0.ticks)) },
      savedYears: Grid.years(ticks: saved.reduce(0) { $0 + $1.ticks }), isProven: change.isProven)
  }

  /// Whether a level comes before another in the order of ``Unlocks/levels``.
  private func isMoreUseful(_ one: Unlock, _ other: Unlock) -> Bool {
    isMoreUseful(
      (one, one.newRoles.count, one.savedYears), (other, other.newRoles.count, other.savedYears))
  }

  /// Whether a pair comes before another in the order of ``UnlockPairs/pairs``.
  private func isMoreUseful(_ one: UnlockPair, _ other: UnlockPair) -> Bool {
    isMoreUseful(
      (one.unlock, one.onlyTogether.count, one.savedBeyondSum),
      (other.unlock, other.onlyTogether.count, other.savedBeyondSum))
  }

  private typealias Ranked = (unlock: Unlock, newRoles: Int, savedYears: Double)

  /// More roles come first, then more time saved for an hour of study, then less study, then ids.
  private func isMoreUseful(_ one: Ranked, _ other: Ranked) -> Bool {
    if one.newRoles != other.newRoles { return one.newRoles > other.newRoles }
    let (hours, otherHours) = (one.unlock.studyHours, other.unlock.studyHours)
    let rate = hours > 0 ? one.savedYears / hours : 0
    let otherRate = otherHours > 0 ? other.savedYears / otherHours : 0
    if rate != otherRate { return rate > otherRate }
    if hours != otherHours { return hours < otherHours }
    for (left, right) in zip(one.unlock.skills, other.unlock.skills) where left != right {
      if left.skill == right.skill { return left.level < right.level }
      return graph.id(of: left.skill).utf8.lexicographicallyPrecedes(graph.id(of: right.skill).utf8)
    }
    return false
  }
}
