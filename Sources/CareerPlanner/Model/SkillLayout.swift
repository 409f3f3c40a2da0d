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
  /// The hours of study for each bit, in ticks.
  let hours: [Double]
  /// The skill of each bit.
  let skills: [SkillID]
  /// The number of words of a set.
  let wordCount: Int

  init(_ graph: CareerGraph) {
    let closures = Self.prerequisiteLevels(graph)
    var needed = [Int](repeating: 0, count: graph.skills.count)
    func need(_ levels: some Sequence<LevelEntry>) {
      for entry in levels {
        needed[Int(entry.skill)] = max(needed[Int(entry.skill)], Int(entry.level))
      }
    }
    for role in graph.roles { need(graph.requiredLevels(of: role)) }
    for transition in graph.transitions { need(graph.requiredLevels(of: transition)) }
    for skill in graph.skills where needed[skill.position] > 0 {
      for (required, level) in closures[skill.position] {
        needed[required] = max(needed[required], level)
      }
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
    var sets: [[UInt64]] = []
    for closure in closures {
      var set = [UInt64](repeating: 0, count: wordCount)
      for (required, level) in closure {
        Self.insert(required, level: level, into: &set, firstBits: firstBits)
      }
      sets.append(set)
    }
    prerequisites = sets
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

  /// Whether a skill is, transitively, a prerequisite of another.
  func isRequired(_ skill: SkillID, by other: SkillID) -> Bool {
    let bit = Int(firstBits[skill.position])
    guard bit < Int(firstBits[skill.position + 1]) else { return false }
    return prerequisites[other.position][bit / 64] >> UInt64(bit % 64) & 1 == 1
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

  /// For each skill what it requires, transitively, at the greatest level asked for.
  ///
  /// Prerequisites have no cycles, which the graph has checked.
  ///
  /// - Complexity: O(*s* · *r*) time for *s* skills and *r* prerequisites in all.
  private static func prerequisiteLevels(_ graph: CareerGraph) -> [[(Int, Int)]] {
    graph.skills.map { skill in
      var levels: [Int: Int] = [:]
      var pending = Array(graph.prerequisites(of: skill))
      while let entry = pending.popLast() {
        let known = levels[Int(entry.skill)]
        levels[Int(entry.skill)] = max(known ?? 0, Int(entry.level))
        if known == nil {
          pending.append(contentsOf: graph.prerequisites(of: SkillID(rawValue: entry.skill)))
        }
      }
      return levels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}
