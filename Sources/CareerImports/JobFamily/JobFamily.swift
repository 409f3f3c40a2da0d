/// A job family in the form of the Financial Times' engineering progression: levels of a ladder,
/// themes, and what each level asks for in each theme.
struct JobFamily {
  /// The branches into which a ladder may divide.
  enum Branch: String, CaseIterable {
    case individualContributor = "ic"
    case peopleManager = "pm"

    /// The name for people.
    var name: String {
      switch self {
      case .individualContributor: "Individual Contributor"
      case .peopleManager: "People Manager"
      }
    }
  }

  /// A rung of the ladder.
  struct Level {
    let id: String
    let name: String
    let offset: Int
    /// The branch that the id ends with, as in `senior-2-pm`.
    let branch: Branch?
    /// The height, from 1; the branches of a level have the same.
    var rank = 0

    /// The id without its branch.
    var stem: String { branch.map { String(id.dropLast($0.rawValue.count + 1)) } ?? id }
  }

  struct Theme {
    let id: String
    let name: String
    let summary: String?
    let offset: Int
  }

  /// What a level asks for in a theme.
  struct Competency {
    let level: Int
    let theme: Int
    let summary: String
    /// From 1, awareness, to 5, expert.
    let proficiency: Int
    let offset: Int
  }

  /// The words for proficiency, from the least.
  static let proficiencies = [
    "Awareness", "Foundational", "Working knowledge", "Practitioner", "Expert",
  ]

  var name = ""
  var summary: String?
  var sheet: String?
  var isLegacy = false
  var levels: [Level] = []
  var themes: [Theme] = []
  var competencies: [Competency] = []
  /// How many examples and links the competencies have.
  var exampleCount = 0
  var linkCount = 0
}

// MARK: - The ladder

extension JobFamily {
  /// Gives each level its rank: that of the one before where both are branches of the same, else
  /// the next.
  mutating func rankLevels() {
    for index in levels.indices {
      let previous = index > 0 ? levels[index - 1] : nil
      let isBranch =
        levels[index].branch != nil && previous?.branch != nil
        && previous?.stem == levels[index].stem
      levels[index].rank = (previous?.rank ?? 0) + (isBranch ? 0 : 1)
    }
  }

  /// The greatest rank.
  var top: Int { levels.last?.rank ?? 0 }

  /// A move between two levels.
  struct Move {
    let from: Int
    let to: Int
    /// Whether it leads to the next rank, rather than to the other branch.
    let isUp: Bool
    /// Whether it leads into managing people.
    let isIntoManagement: Bool
  }

  /// The moves: up the ladder within a branch, into and out of the branches at their ends, and
  /// between the branches of a rank.
  ///
  /// - Complexity: O(*n* · *w*) for *n* levels, of which *w* at most have a rank.
  var moves: [Move] {
    var byRank: [Int: [Int]] = [:]
    for index in levels.indices { byRank[levels[index].rank, default: []].append(index) }
    return levels.indices.flatMap { from -> [Move] in
      let next = byRank[levels[from].rank + 1] ?? []
      let onBranch = next.filter { to in
        levels[from].branch == nil || levels[to].branch == nil
          || levels[from].branch == levels[to].branch
      }
      let beside = (byRank[levels[from].rank] ?? []).filter { $0 != from }
      return (onBranch.isEmpty ? next : onBranch).map { move(from, $0, isUp: true) }
        + beside.map { move(from, $0, isUp: false) }
    }
  }

  private func move(_ from: Int, _ to: Int, isUp: Bool) -> Move {
    let isIntoManagement =
      levels[to].branch == .peopleManager && levels[from].branch != .peopleManager
    return Move(from: from, to: to, isUp: isUp, isIntoManagement: isIntoManagement)
  }
}

// MARK: - Requirements

extension JobFamily {
  /// Whether all competencies have one proficiency, which then says nothing of a level.
  var hasOneProficiency: Bool {
    levels.count > 1 && Set(competencies.map(\.proficiency)).count == 1
  }

  /// For each level the proficiency that it asks for in each theme, or `nil` where neither it nor a
  /// level below speaks of the theme.
  ///
  /// That is the highest that a competency states; where all state the same, the rank of the level.
  /// No level asks for less of a theme than the levels below.
  ///
  /// - Complexity: O(*c* + *m* · *t*) time for *c* competencies, *m* moves and *t* themes.
  var requirements: [[Int?]] {
    var required = statedRequirements
    // Levels stand in the order of their ranks, so those below are complete.
    for move in moves where move.isUp {
      for theme in themes.indices {
        guard let below = required[move.from][theme] else { continue }
        required[move.to][theme] = max(required[move.to][theme] ?? 0, below)
      }
    }
    return required
  }

  /// For each level the proficiency that its own competencies state in each theme.
  ///
  /// - Complexity: O(*c*) time for *c* competencies.
  var statedRequirements: [[Int?]] {
    let isByRank = hasOneProficiency
    var stated = [[Int?]](
      repeating: [Int?](repeating: nil, count: themes.count), count: levels.count)
    for competency in competencies {
      let rank = min(levels[competency.level].rank, Self.proficiencies.count)
      let level = isByRank ? rank : competency.proficiency
      let known = stated[competency.level][competency.theme] ?? 0
      stated[competency.level][competency.theme] = max(known, level)
    }
    return stated
  }
}
