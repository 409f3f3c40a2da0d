import CareerGraph

/// What each role asks for and leaves people with, with all that it presupposes.
struct RequirementIndex {
  /// The levels that a role requires.
  let required: LevelLists

  /// The levels that a role teaches.
  let taught: LevelLists

  init(_ graph: CareerGraph) {
    var closure = LevelClosure(graph)
    required = LevelLists(graph.roles) { closure.levels(of: graph.requiredLevels(of: $0)) }
    taught = LevelLists(graph.roles) { closure.levels(of: graph.taughtLevels(of: $0)) }
  }
}

/// A list of levels for each role, in one array.
struct LevelLists {
  private var offsets: [Int] = [0]
  private var entries: [LevelEntry] = []

  init(_ roles: DenseIndices<RoleID>, _ levels: (RoleID) -> [LevelEntry]) {
    for role in roles {
      entries += levels(role)
      offsets.append(entries.count)
    }
  }

  subscript(role: RoleID) -> ArraySlice<LevelEntry> {
    entries[offsets[role.position]..<offsets[role.position + 1]]
  }
}

/// Adds what levels presuppose, for one list after the other.
struct LevelClosure {
  private let graph: CareerGraph
  /// For each skill its place in the list at hand, where `stamps` says that it has one.
  private var places: [Int]
  private var stamps: [UInt32]
  private var stamp: UInt32 = 0

  init(_ graph: CareerGraph) {
    self.graph = graph
    places = [Int](repeating: 0, count: graph.skills.count)
    stamps = [UInt32](repeating: 0, count: graph.skills.count)
  }

  /// The levels with, transitively, what their skills require, each skill once at its highest.
  ///
  /// - Complexity: O(*c*) time for *c* levels and prerequisites looked at.
  mutating func levels(of given: some Sequence<LevelEntry>) -> [LevelEntry] {
    stamp += 1
    var levels: [LevelEntry] = []
    for entry in given { raise(entry, &levels) }
    var next = 0
    while next < levels.count {
      // What a skill requires holds at each of its levels, so one look at it suffices.
      for entry in graph.prerequisites(of: SkillID(rawValue: levels[next].skill)) {
        raise(entry, &levels)
      }
      next += 1
    }
    return levels
  }

  private mutating func raise(_ entry: LevelEntry, _ levels: inout [LevelEntry]) {
    let skill = Int(entry.skill)
    if stamps[skill] != stamp {
      stamps[skill] = stamp
      places[skill] = levels.count
      levels.append(entry)
    } else if levels[places[skill]].level < entry.level {
      levels[places[skill]] = entry
    }
  }
}
