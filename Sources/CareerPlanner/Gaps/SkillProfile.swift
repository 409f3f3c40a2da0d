import CareerGraph

/// The level of each skill of a graph, with lower levels and, transitively, what they require.
///
/// Unlike the bits of ``SkillLayout`` it also knows levels that nothing in the graph asks for.
struct SkillProfile {
  private let graph: CareerGraph
  /// The level of each skill, 0 for none.
  private var levels: [UInt8]

  init(_ graph: CareerGraph) {
    self.graph = graph
    levels = [UInt8](repeating: 0, count: graph.skills.count)
  }

  /// The level of a skill, 0 for none.
  subscript(skill: SkillID) -> Int { Int(levels[skill.position]) }

  /// Adds a level of a skill with what it requires.
  ///
  /// - Complexity: O(*r*) time for *r* prerequisites of skills that were at 0 before.
  mutating func insert(_ skill: SkillID, level: Int) {
    var open = [LevelEntry(skill: skill.rawValue, level: UInt8(clamping: level))]
    while let entry = open.popLast() {
      let position = Int(entry.skill)
      // What a skill requires holds at each of its levels.
      if levels[position] == 0, entry.level > 0 {
        open += graph.prerequisites(of: SkillID(position))
      }
      levels[position] = max(levels[position], entry.level)
    }
  }

  /// Adds levels with what they require.
  mutating func insert(_ entries: some Sequence<LevelEntry>) {
    for entry in entries { insert(SkillID(rawValue: entry.skill), level: Int(entry.level)) }
  }
}
