import CareerGraph

/// The roles and moves of one version whose figures are others in the other version, or that the
/// other version lacks.
///
/// A way that meets none of them takes the same in both versions. Names, pay and everything else
/// that no plan reckons with touch nothing.
struct TouchedParts {
  private(set) var roles: [Bool]
  private(set) var transitions: [Bool]

  /// The touched parts of the old and of the new version.
  ///
  /// - Complexity: O(*n* log *n*) time for *n* skills, roles, levels and transitions.
  static func of(_ comparison: GraphComparison) -> (old: TouchedParts, new: TouchedParts) {
    let (old, new) = (comparison.old, comparison.new)
    let skills = touchedSkills(comparison)
    var before = TouchedParts(
      roles: Array(repeating: true, count: old.roles.count),
      transitions: Array(repeating: true, count: old.transitions.count))
    var after = TouchedParts(
      roles: Array(repeating: true, count: new.roles.count),
      transitions: Array(repeating: true, count: new.transitions.count))
    for role in old.roles {
      guard let same = comparison.roles.new(of: role) else { continue }
      let isSame =
        old.minimumExperience(of: role) == new.minimumExperience(of: same)
        && old.isEducation(role) == new.isEducation(same)
        && comparison.areSame(
          old.requiredLevels(of: role), new.requiredLevels(of: same), besides: skills)
        && comparison.areSame(
          old.taughtLevels(of: role), new.taughtLevels(of: same), besides: skills)
      before.roles[role.position] = !isSame
      after.roles[same.position] = !isSame
    }
    for move in old.transitions {
      guard let same = comparison.transitions.new(of: move) else { continue }
      let isSame =
        old.years(of: move).typical == new.years(of: same).typical
        && old.wait(of: move).typical == new.wait(of: same).typical
        && old.credit(of: move) == new.credit(of: same)
        && old.minimumExperience(of: move) == new.minimumExperience(of: same)
        && comparison.areSame(
          old.requiredLevels(of: move), new.requiredLevels(of: same), besides: skills)
      before.transitions[move.position] = !isSame
      after.transitions[same.position] = !isSame
    }
    return (before, after)
  }

  /// The skills of the old version that take other hours in the new one, or presuppose something
  /// else, or something that does.
  private static func touchedSkills(_ comparison: GraphComparison) -> [Bool] {
    let (old, new) = (comparison.old, comparison.new)
    var isTouched = old.skills.map { skill in
      guard let same = comparison.skills.new(of: skill) else { return true }
      let hours = (old.statedHours(of: skill) ?? .assumed).levels.map(\.typical)
      return hours != (new.statedHours(of: same) ?? .assumed).levels.map(\.typical)
        || !comparison.areSame(
          old.prerequisites(of: skill), new.prerequisites(of: same), besides: [])
    }
    var dependents = [[SkillID]](repeating: [], count: old.skills.count)
    for skill in old.skills {
      for entry in old.prerequisites(of: skill) { dependents[Int(entry.skill)].append(skill) }
    }
    var open = old.skills.filter { isTouched[$0.position] }
    while let skill = open.popLast() {
      for dependent in dependents[skill.position] where !isTouched[dependent.position] {
        isTouched[dependent.position] = true
        open.append(dependent)
      }
    }
    return isTouched
  }
}

extension GraphComparison {
  /// Whether two lists name the same skills at the same levels, none of them touched.
  fileprivate func areSame(
    _ before: ArraySlice<LevelEntry>, _ after: ArraySlice<LevelEntry>, besides touched: [Bool]
  ) -> Bool {
    guard before.count == after.count else { return false }
    if !touched.isEmpty, before.contains(where: { touched[Int($0.skill)] }) { return false }
    let known = before.compactMap { entry in
      skills.new(of: SkillID(rawValue: entry.skill)).map { ($0.rawValue, entry.level) }
    }
    return known.sorted(by: <).elementsEqual(
      after.map { ($0.skill, $0.level) }.sorted(by: <), by: ==)
  }
}

extension TouchedParts {
  /// For each role a time that no way from it through something touched is shorter than; infinite
  /// where there is no such way.
  ///
  /// - Parameters:
  ///   - tables: the figures of this version.
  ///   - rest: for each role the least time from there to where the ways end; nothing for ways that
  ///     end anywhere.
  /// - Returns: the times, in ticks.
  /// - Complexity: O((*n* + *m*) log *n*) time for *n* roles and *m* transitions.
  func timesThrough(_ tables: PlanningTables, rest: [Double]? = nil) -> [Double] {
    let graph = tables.graph
    let weights = tables.weights.years
    var times = [Double](repeating: .infinity, count: graph.roles.count)
    var queue = MinHeap<QueuedRole>()
    func offer(_ role: RoleID, _ time: Double) {
      if time < .infinity { queue.insert(QueuedRole(years: time, role: role)) }
    }
    for role in graph.roles where roles[role.position] { offer(role, rest?[role.position] ?? 0) }
    for move in graph.transitions where transitions[move.position] && weights.isUsable(move) {
      offer(
        graph.source(of: move),
        weights[move] + (rest?[graph.target(of: move).position] ?? 0))
    }
    while let next = queue.popMin() {
      guard times[next.role.position] == .infinity else { continue }
      times[next.role.position] = next.years
      for move in graph.transitions(to: next.role) where weights.isUsable(move) {
        let source = graph.source(of: move)
        if times[source.position] == .infinity { offer(source, next.years + weights[move]) }
      }
    }
    return times
  }
}

/// Lower bounds of the time that ways through something touched take in one version, by time in roles
/// and waits alone.
struct TouchedWays {
  /// For each of a few touched things the times from each role to it, and from it to each role; empty
  /// where there are more.
  private var things: [(to: [Double], from: [Double])] = []
  /// For each role the time until anything touched is met.
  private let nearest: [Double]

  /// The greatest number of touched things that are looked at one by one.
  private static let limit = 24

  /// Bounds the ways of one version.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) time for *n* roles and *m* transitions, for each of a few
  ///   touched things or once for many.
  init(_ touched: TouchedParts, _ tables: PlanningTables) {
    let graph = tables.graph
    nearest = touched.timesThrough(tables)
    let roles = graph.roles.filter { touched.roles[$0.position] }
    // A way along a move meets its ends too.
    let moves = graph.transitions.filter { move in
      touched.transitions[move.position] && tables.weights.years.isUsable(move)
        && !touched.roles[graph.source(of: move).position]
        && !touched.roles[graph.target(of: move).position]
    }
    guard roles.count + moves.count <= Self.limit else { return }
    func times(_ role: RoleID, _ direction: Direction, plus time: Double = 0) -> [Double] {
      let tree = try? graph.digraph.shortestPathTree(
        from: role, weights: tables.weights.years, direction: direction)
      return graph.roles.map { (tree?.distance(to: $0) ?? .infinity) + time }
    }
    things = roles.map { (times($0, .backward), times($0, .forward)) }
    things += moves.map { move in
      (
        times(graph.source(of: move), .backward, plus: tables.weights.years[move]),
        times(graph.target(of: move), .forward)
      )
    }
  }

  /// A time, in ticks, that no way from one role to another through something touched is shorter
  /// than.
  func time(from role: RoleID, to goal: RoleID) -> Double {
    guard nearest[role.position] < .infinity, !things.isEmpty else {
      return nearest[role.position]
    }
    return things.reduce(.infinity) { min($0, $1.to[role.position] + $1.from[goal.position]) }
  }

  /// Whether any way from a role meets something touched.
  func leadOut(of role: RoleID) -> Bool { nearest[role.position] < .infinity }
}
