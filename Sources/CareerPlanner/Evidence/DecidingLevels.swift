import CareerGraph

/// The figures of a plan that decide through study: hours, and the levels that ask for them or
/// spare them.
struct DecidingLevels {
  private let plan: Plan
  private let graph: CareerGraph
  /// For each step up to the last one whose hours decide, what it needs, closed.
  private let needs: [[SkillID: Int]]
  /// For each of them what was held before, without what the role left has taught.
  private let known: [[SkillID: Int]]

  /// Prepares the steps up to the last one whose hours decide.
  ///
  /// - Complexity: O(*k* · *r*) time and space for *k* steps that need or teach *r* levels.
  init(_ plan: Plan, upTo last: Int, in graph: CareerGraph) {
    self.plan = plan
    self.graph = graph
    var needs: [[SkillID: Int]] = []
    var known: [[SkillID: Int]] = []
    var held = plan.startLevels
    for step in plan.steps.prefix(last + 1) {
      known.append(held)
      if let from = step.from { graph.insertClosure(of: graph.taughtLevels(of: from), into: &held) }
      var need: [SkillID: Int] = [:]
      graph.insertClosure(of: graph.requiredLevels(of: step.to), into: &need)
      if let transition = step.transition {
        graph.insertClosure(of: graph.requiredLevels(of: transition), into: &need)
      }
      held.merge(need) { max($0, $1) }
      needs.append(need)
    }
    self.needs = needs
    self.known = known
  }

  /// The figures of a step.
  func figures(at index: Int) -> [Figure] {
    guard needs.indices.contains(index) else { return [] }
    return taught(at: index) + studied(at: index)
  }

  /// The levels that the role left teaches and that would have to be studied otherwise.
  private func taught(at index: Int) -> [Figure] {
    guard let from = plan.steps[index].from else { return [] }
    let entries = graph.taughtLevels(of: from)
    /// Whether a level was not there before and is needed.
    func isOfUse(_ skill: SkillID, _ level: Int) -> Bool {
      let before = known[index][skill] ?? 0
      return level > before && needs[index...].contains { $0[skill] ?? 0 > before }
    }
    let figures = entries.filter { closure(of: $0).contains(where: isOfUse) }
      .map { Figure.teaching(from, SkillID(rawValue: $0.skill)) }
    return figures + prerequisites(of: entries, where: isOfUse)
  }

  /// The hours of what is studied for a step, and the levels that ask for it.
  private func studied(at index: Int) -> [Figure] {
    let step = plan.steps[index]
    guard !step.study.isEmpty else { return [] }
    let before = Dictionary(
      step.study.map { ($0.skill, $0.fromLevel) }, uniquingKeysWith: { first, _ in first })
    func isStudied(_ skill: SkillID, _ level: Int) -> Bool {
      before[skill].map { level > $0 } ?? false
    }
    func asks(_ entry: LevelEntry) -> Bool { closure(of: entry).contains(where: isStudied) }
    let ofRole = graph.requiredLevels(of: step.to)
    let ofMove = step.transition.map { graph.requiredLevels(of: $0) } ?? []
    var figures = step.study.map { Figure.hours($0.skill) }
    figures += ofRole.filter(asks).map { .requirement(step.to, SkillID(rawValue: $0.skill)) }
    if let transition = step.transition {
      figures += ofMove.filter(asks).map {
        .moveRequirement(transition, SkillID(rawValue: $0.skill))
      }
    }
    return figures + prerequisites(of: ofRole + ofMove, where: isStudied)
  }

  /// What levels presuppose beyond what is among them, as far as it is of use.
  private func prerequisites(
    of entries: ArraySlice<LevelEntry>, where isOfUse: (SkillID, Int) -> Bool
  ) -> [Figure] {
    var all: [SkillID: Int] = [:]
    graph.insertClosure(of: entries, into: &all)
    return all.keys.sorted().flatMap { skill in
      graph.prerequisites(of: skill).compactMap { entry in
        let isDirect = entries.contains { $0.skill == entry.skill && $0.level >= entry.level }
        let other = SkillID(rawValue: entry.skill)
        return !isDirect && isOfUse(other, Int(entry.level)) ? .prerequisite(skill, other) : nil
      }
    }
  }

  private func closure(of entry: LevelEntry) -> [SkillID: Int] {
    var levels: [SkillID: Int] = [:]
    graph.insertClosure(of: CollectionOfOne(entry), into: &levels)
    return levels
  }
}

extension CareerGraph {
  /// Adds levels and, transitively, what they presuppose; a level stands for the lower ones too.
  fileprivate func insertClosure(
    of entries: some Sequence<LevelEntry>, into levels: inout [SkillID: Int]
  ) {
    var open = Array(entries)
    while let entry = open.popLast() {
      let skill = SkillID(rawValue: entry.skill)
      let held = levels[skill] ?? 0
      guard Int(entry.level) > held else { continue }
      levels[skill] = Int(entry.level)
      // Every level presupposes the same.
      if held == 0 { open += prerequisites(of: skill) }
    }
  }
}
