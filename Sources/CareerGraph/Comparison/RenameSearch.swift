/// Finds out which skills and roles of two graphs are the same thing.
///
/// What has the same id is the same, whatever else has changed. Of the rest, what alone shares a
/// name is the same, then what alone shares a name or alias, and then what is most alike
/// (``LikenessSearch``), in rounds, since each thing that is recognized tells more of what is
/// connected with it. What is left was added or removed.
///
/// Nothing depends on the order of a document, and from the new graph to the old one the same pairs
/// are found.
struct RenameSearch {
  private let old: CareerGraph
  private let new: CareerGraph
  private(set) var skills: Correspondence<SkillID>
  private(set) var roles: Correspondence<RoleID>
  private var likeness = LikenessSearch()
  private var words = WordNumbers()

  /// Matches the skills and roles of two graphs.
  ///
  /// - Complexity: O(*n* + *m*) expected time for *n* characters of ids and names and *m* levels and
  ///   transitions, and as much again, with the pairs that ``LikenessSearch`` looks at, for each
  ///   round that recognizes something by its content.
  init(from old: CareerGraph, to new: CareerGraph) {
    self.old = old
    self.new = new
    skills = Correspondence(oldCount: old.skills.count, newCount: new.skills.count)
    roles = Correspondence(oldCount: old.roles.count, newCount: new.roles.count)
    matchIDs()
    matchNames(\.skills) { graph, skill in [graph.name(of: skill)] }
    matchNames(\.roles) { graph, role in [graph.name(of: role)] }
    matchNames(\.roles) { graph, role in [graph.name(of: role)] + graph[role].aliases }
    while matchLikeSkills() || matchLikeRoles() {}
  }

  private mutating func matchIDs() {
    for skill in old.skills {
      if let same = new.columns.skillSymbols.find(old.id(of: skill)) {
        skills.match(skill, SkillID(same.position), by: .id)
      }
    }
    for role in old.roles {
      if let same = new.columns.roleSymbols.find(old.id(of: role)) {
        roles.match(role, RoleID(same.position), by: .id)
      }
    }
  }

  private mutating func matchNames<ID: DenseIndex>(
    _ matches: WritableKeyPath<Self, Correspondence<ID>>, _ names: (CareerGraph, ID) -> [String]
  ) {
    let known = self[keyPath: matches]
    let (left, right) = (known.unmatchedOld, known.unmatchedNew)
    guard !left.isEmpty, !right.isEmpty else { return }
    let pairs = Namesakes.pairs(left.map { names(old, $0) }, right.map { names(new, $0) })
    for pair in pairs {
      self[keyPath: matches].match(left[pair.old], right[pair.new], by: .name)
    }
  }

  private mutating func matchLikeSkills() -> Bool {
    let (left, right) = (skills.unmatchedOld, skills.unmatchedNew)
    guard !left.isEmpty, !right.isEmpty else { return false }
    let before = SkillTraits.all(left, oldNumbers, &words)
    let after = SkillTraits.all(right, newNumbers, &words)
    let pairs = likeness.pairs(before.map(\.keys), after.map(\.keys)) {
      before[$0].similarity(to: after[$1])
    }
    for pair in pairs {
      skills.match(left[pair.old], right[pair.new], by: .content(similarity: pair.similarity))
    }
    return !pairs.isEmpty
  }

  private mutating func matchLikeRoles() -> Bool {
    let (left, right) = (roles.unmatchedOld, roles.unmatchedNew)
    guard !left.isEmpty, !right.isEmpty else { return false }
    let before = RoleTraits.all(left, oldNumbers, &words)
    let after = RoleTraits.all(right, newNumbers, &words)
    let pairs = likeness.pairs(before.map(\.keys), after.map(\.keys)) {
      before[$0].similarity(to: after[$1])
    }
    for pair in pairs {
      roles.match(left[pair.old], right[pair.new], by: .content(similarity: pair.similarity))
    }
    return !pairs.isEmpty
  }

  private var oldNumbers: SharedNumbers {
    SharedNumbers(
      graph: old, skill: { [skills] in skills.new(of: $0)?.rawValue },
      role: { [roles] in roles.new(of: $0)?.rawValue })
  }

  private var newNumbers: SharedNumbers {
    SharedNumbers(
      graph: new, skill: { [skills] in skills.old(of: $0) == nil ? nil : $0.rawValue },
      role: { [roles] in roles.old(of: $0) == nil ? nil : $0.rawValue })
  }
}

/// One of two graphs, and numbers that its elements share with what they are in the other one.
struct SharedNumbers {
  let graph: CareerGraph
  /// The number of a skill; `nil` where it is not recognized in the other graph.
  let skill: (SkillID) -> UInt32?
  /// The number of a role; `nil` where it is not recognized in the other graph.
  let role: (RoleID) -> UInt32?

  /// Stands for all that is not recognized.
  static let unrecognized: UInt64 = 1 << 32

  /// A key of what is said of an element: what sort of thing is said, and of what.
  static func key(_ sort: Int, _ number: UInt32?) -> UInt64 {
    UInt64(sort) << 33 | (number.map(UInt64.init) ?? unrecognized)
  }
}
