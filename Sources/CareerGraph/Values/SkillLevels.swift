/// A skill at a level from 1 to 5.
///
/// Holding a level means holding the lower ones.
public struct SkillLevel: Hashable, Sendable {
  /// The id of the skill.
  public let skill: String

  /// The level, from 1 (the least) to 5.
  public let level: Int

  /// The levels that there are.
  public static let allowed = 1...5

  package init(skill: String, level: Int) {
    self.skill = skill
    self.level = level
  }
}

/// Skills with levels in their author's order, written like a dictionary.
///
/// ```swift
/// let wanted: SkillLevels = ["python": 3, "communication": 2]
/// ```
///
/// Levels and repetitions are checked by the value that takes the list: no ``Skill``, ``Role`` or
/// ``Transition`` can hold a list that is not allowed.
public struct SkillLevels: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private let entries: [SkillLevel]

  /// Makes a list from a literal.
  public init(dictionaryLiteral elements: (String, Int)...) { self.init(elements) }

  /// Makes a list from pairs of skill id and level.
  public init(_ pairs: some Sequence<(String, Int)>) {
    entries = pairs.map { SkillLevel(skill: $0.0, level: $0.1) }
  }

  /// Makes a list from skill levels.
  public init(_ levels: some Sequence<SkillLevel>) { entries = Array(levels) }

  /// Refuses levels outside 1…5 and a skill that stands twice.
  package func checked() throws(InvalidValue) -> SkillLevels {
    var seen: Set<String> = []
    for entry in entries {
      _ = try entry.skill.checkedIdentifier("a skill id")
      try checkLevel(entry.level, of: entry.skill)
      guard seen.insert(entry.skill).inserted else {
        throw InvalidValue("skill '\(entry.skill)' stands twice in one list")
      }
    }
    return self
  }
}

extension SkillLevels: RandomAccessCollection {
  /// The first position.
  public var startIndex: Int { 0 }

  /// The position behind the last.
  public var endIndex: Int { entries.count }

  /// The skill and level at a position.
  public subscript(position: Int) -> SkillLevel { entries[position] }
}

extension SkillLevels {
  /// The level stated for a skill, if any.
  ///
  /// - Complexity: O(*n*) time for *n* skills in the list.
  public func level(of skill: String) -> Int? { entries.first { $0.skill == skill }?.level }

  /// The skills of both lists, at the higher level where a skill stands in both; those of this list
  /// come first.
  ///
  /// - Complexity: O(*n* + *m*) expected time for *n* skills in this list and *m* in the other.
  public func raised(by other: SkillLevels) -> SkillLevels {
    var merged = entries
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() { positions[entry.skill] = position }
    for entry in other {
      guard let position = positions[entry.skill] else {
        merged.append(entry)
        continue
      }
      if merged[position].level < entry.level { merged[position] = entry }
    }
    return SkillLevels(merged)
  }
}

/// Refuses a level outside 1…5.
package func checkLevel(_ level: Int, of skill: @autoclosure () -> String) throws(InvalidValue) {
  guard SkillLevel.allowed.contains(level) else {
    throw InvalidValue("the level of '\(skill())' must be from 1 to 5, got \(level)")
  }
}
