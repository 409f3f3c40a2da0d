import CareerGraph

/// Numbers the pairs of skill and level, so that a set of held levels is a few words of bits.
///
/// Only levels that something in the graph needs have a bit: what no one asks for is never
/// studied, and holding it changes no plan.
struct SkillLayout: Sendable {
  /// For each skill its first bit, and the end behind the last.
  private let firstBits: [Int32]
  /// For each skill the bits that any level of it presupposes.
  private let prerequisites: [[UInt64]]
  /// The place of each skill in an order in which prerequisites come first.
  let ranks: [Int32]
  /// The hours of study for each bit, in ticks.
  let hours: [Double]
  /// The skill of each bit.
  let skills: [SkillID]
  /// The number of words of a set.
  let wordCount: Int

  init(_ graph: CareerGraph) {
    var needed = [Int](repeating: 0, count: graph.skills.count)
    func need(_ levels: some Sequence<LevelEntry>) {
      for entry in levels {
        needed[Int(entry.skill)] = max(needed[Int(entry.skill)], Int(entry.level))
      }
    }
    for role in graph.roles { need(graph.requiredLevels(of: role)) }
    for transition in graph.transitions { need(graph.requiredLevels(of: transition)) }
    let order = Self.prerequisitesFirst(graph)
    for skill in order.reversed() where needed[skill.position] > 0 {
      need(graph.prerequisites(of: skill))
    }
    var firstBits: [Int32] = [0]
    var hours: [Double] = []
    var skills: [SkillID] = []
    for skill in graph.skills {
      let perLevel = graph.statedHours(of: skill) ?? .assumed
      for level in 0..<needed[skill.position] {
        hours.append(Grid.ticks(hours: perLevel[level + 1].typical))
        skills.append(skill)
      }
      firstBits.append(Int32(hours.count))
    }
    self.firstBits = firstBits
    self.hours = hours
    self.skills = skills
    wordCount = (hours.count + 63) / 64
    var sets = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: wordCount), count: graph.skills.count)
    var ranks = [Int32](repeating: 0, count: graph.skills.count)
    for (rank, skill) in order.enumerated() {
      ranks[skill.position] = Int32(rank)
      for entry in graph.prerequisites(of: skill) {
        for word in 0..<wordCount { sets[skill.position][word] |= sets[Int(entry.skill)][word] }
        Self.insert(
          Int(entry.skill), level: Int(entry.level), into: &sets[skill.position],
          firstBits: firstBits)
      }
    }
    prerequisites = sets
    self.ranks = ranks
  }

  /// Adds a skill with its lower levels and, transitively, what it requires.
  func insertClosure(of skill: SkillID, level: Int, into set: inout [UInt64]) {
    Self.insert(skill.position, level: level, into: &set, firstBits: firstBits)
    for (word, bits) in prerequisites[skill.position].enumerated() { set[word] |= bits }
  }

  /// The set of levels with their lower levels and, transitively, what they require.
  func closure(of levels: some Sequence<LevelEntry>) -> [UInt64] {
    var set = [UInt64](repeating: 0, count: wordCount)
    for entry in levels {
      insertClosure(of: SkillID(rawValue: entry.skill), level: Int(entry.level), into: &set)
    }
    return set
  }

  /// The bits of the levels of a skill above one up to another, as far as anything needs them.
  func bits(of skill: SkillID, above low: Int, upTo high: Int) -> Range<Int> {
    let (first, end) = (Int(firstBits[skill.position]), Int(firstBits[skill.position + 1]))
    let start = min(first + max(0, low), end)
    return start..<max(start, min(first + high, end))
  }

  /// The set of all levels that something asks for.
  var all: [UInt64] {
    var set = [UInt64](repeating: 0, count: wordCount)
    for bit in hours.indices { set[bit / 64] |= 1 << UInt64(bit % 64) }
    return set
  }

  /// The levels of a skill that something asks for and a set does not hold, the least first.
  func levels(of skill: SkillID, missingIn set: [UInt64]) -> [Int] {
    bits(of: skill, above: 0, upTo: 5).filter { set[$0 / 64] >> UInt64($0 % 64) & 1 == 0 }
      .map(level(ofBit:))
  }

  /// The greatest level of each skill in a set.
  func levels(in set: [UInt64]) -> [SkillID: Int] {
    var levels: [SkillID: Int] = [:]
    for word in set.indices {
      var bits = set[word]
      while bits != 0 {
        let bit = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        // The bits of a skill stand in the order of its levels.
        levels[skills[bit]] = level(ofBit: bit)
      }
    }
    return levels
  }

  /// The level of a bit.
  func level(ofBit bit: Int) -> Int { bit - Int(firstBits[skills[bit].position]) + 1 }

  private static func insert(
    _ skill: Int, level: Int, into set: inout [UInt64], firstBits: [Int32]
  ) {
    let first = Int(firstBits[skill])
    let end = min(first + level, Int(firstBits[skill + 1]))
    for bit in first..<max(first, end) { set[bit / 64] |= 1 << UInt64(bit % 64) }
  }

  /// The skills, each behind what it requires, else in the order of the document (Kahn 1962).
  ///
  /// Prerequisites have no cycles, which the graph has checked.
  ///
  /// - Complexity: O((*s* + *r*) log *s*) time for *s* skills and *r* prerequisites.
  private static func prerequisitesFirst(_ graph: CareerGraph) -> [SkillID] {
    var dependents = [[SkillID]](repeating: [], count: graph.skills.count)
    var open = [Int](repeating: 0, count: graph.skills.count)
    var ready = MinHeap<SkillID>()
    for skill in graph.skills {
      open[skill.position] = graph.prerequisites(of: skill).count
      if open[skill.position] == 0 { ready.insert(skill) }
      for entry in graph.prerequisites(of: skill) {
        dependents[Int(entry.skill)].append(skill)
      }
    }
    var order: [SkillID] = []
    while let skill = ready.popMin() {
      order.append(skill)
      for dependent in dependents[skill.position] {
        open[dependent.position] -= 1
        if open[dependent.position] == 0 { ready.insert(dependent) }
      }
    }
    return order
  }
}
