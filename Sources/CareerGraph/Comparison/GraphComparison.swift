/// What has changed from one version of a graph to another.
///
/// Skills and roles are recognized under another id where their names or what they are about tell
/// them; what follows from that, such as a move between renamed roles, is no change of its own. The
/// order of a document does not count.
///
/// ```swift
/// let comparison = GraphComparison(from: old, to: new)
/// for change in comparison.changes where change.kind == .removed { print(change.subject) }
/// ```
public struct GraphComparison: Sendable {
  /// The old version.
  public let old: CareerGraph

  /// The new version.
  public let new: CareerGraph

  /// Which skills are the same.
  public let skills: Correspondence<SkillID>

  /// Which roles are the same.
  public let roles: Correspondence<RoleID>

  /// Which moves are the same.
  public let transitions: Correspondence<TransitionID>

  /// All differences: of the graph as a whole, then of sources, skills, roles and moves, each in the
  /// order of the new document and then what was removed; levels stand behind what requires or
  /// teaches them.
  public private(set) var changes: [GraphChange] = []

  /// The old sources under their new ids, by the old ids.
  private let sources: [ByteText: String]

  /// Compares two graphs.
  ///
  /// - Parameters:
  ///   - old: the old version.
  ///   - new: the new version.
  /// - Complexity: O(*n* log *n*) expected time and O(*n*) space for *n* characters of text, levels
  ///   and transitions, and the pairs of skills and roles that are compared to recognize them.
  public init(from old: CareerGraph, to new: CareerGraph) {
    self.old = old
    self.new = new
    let renames = RenameSearch(from: old, to: new)
    (skills, roles) = (renames.skills, renames.roles)
    transitions = Self.matchTransitions(old, new, roles)
    let sources = Self.matchSources(old.sources, new.sources)
    self.sources = Dictionary(
      sources.compactMap { pair in
        guard let old = pair.old, let new = pair.new else { return nil }
        return (ByteText(old.id), new.id)
      }, uniquingKeysWith: { first, _ in first })
    if old.storage === new.storage { return }
    compareWhole()
    for pair in sources { compare(pair) }
    for pair in skills.all { compare(skill: pair) }
    for pair in roles.all { compare(role: pair) }
    for pair in transitionsInOrder { compare(transition: pair) }
  }

  /// Whether nothing has changed.
  public var isSame: Bool { changes.isEmpty }

  private var transitionsInOrder: [Versions<TransitionID>] {
    new.transitionsInDocumentOrder.map { transitions.versions(ofNew: $0) }
      + old.transitionsInDocumentOrder.filter { transitions.new(of: $0) == nil }
      .map { Versions(old: $0, new: nil) }
  }
}

// MARK: - Matching

extension GraphComparison {
  /// What tells a move from others out of the same role.
  private struct MoveKey: Hashable {
    let to: RoleID
    let kind: TransitionKind
    let via: ByteText?
  }

  /// Matches moves with the same ends, kind and way, then those that are the only ones left between
  /// their roles.
  private static func matchTransitions(
    _ old: CareerGraph, _ new: CareerGraph, _ roles: Correspondence<RoleID>
  ) -> Correspondence<TransitionID> {
    var matches = Correspondence<TransitionID>(
      oldCount: old.transitions.count, newCount: new.transitions.count)
    for role in old.roles {
      guard let same = roles.new(of: role), !old.transitions(from: role).isEmpty else { continue }
      var open: [MoveKey: TransitionID] = [:]
      for move in new.transitions(from: same) {
        open[key(of: move, to: new.target(of: move), in: new)] = move
      }
      for move in old.transitions(from: role) {
        guard let target = roles.new(of: old.target(of: move)),
          let match = open.removeValue(forKey: key(of: move, to: target, in: old))
        else { continue }
        matches.match(move, match, by: .id)
      }
      matchRest(of: role, same, old, new, roles, &matches)
    }
    return matches
  }

  private static func key(
    of move: TransitionID, to target: RoleID, in graph: CareerGraph
  ) -> MoveKey {
    MoveKey(to: target, kind: graph.kind(of: move), via: graph.via(of: move).map(ByteText.init))
  }

  private static func matchRest(
    of role: RoleID, _ same: RoleID, _ old: CareerGraph, _ new: CareerGraph,
    _ roles: Correspondence<RoleID>, _ matches: inout Correspondence<TransitionID>
  ) {
    let added = Dictionary(
      grouping: new.transitions(from: same).filter { matches.old(of: $0) == nil },
      by: { new.target(of: $0) })
    guard !added.isEmpty else { return }
    var removed: [RoleID: [TransitionID]] = [:]
    for move in old.transitions(from: role) where matches.new(of: move) == nil {
      if let target = roles.new(of: old.target(of: move)) { removed[target, default: []] += [move] }
    }
    for (target, before) in removed {
      guard let after = added[target], before.count == 1, after.count == 1 else { continue }
      matches.match(before[0], after[0], by: .onlyMove)
    }
  }

  /// Matches sources with the same id, then those that alone share a title.
  private static func matchSources(
    _ old: [Source], _ new: [Source]
  ) -> [Versions<Source>] {
    let positions = Dictionary(
      new.enumerated().map { (ByteText($1.id), $0) }, uniquingKeysWith: { first, _ in first })
    var matches = Correspondence<VertexID>(oldCount: old.count, newCount: new.count)
    for (position, source) in old.enumerated() {
      guard let same = positions[ByteText(source.id)] else { continue }
      matches.match(VertexID(position), VertexID(same), by: .id)
    }
    let (left, right) = (matches.unmatchedOld, matches.unmatchedNew)
    let pairs = Namesakes.pairs(
      left.map { [old[$0.position].title ?? ""] }, right.map { [new[$0.position].title ?? ""] })
    for pair in pairs { matches.match(left[pair.old], right[pair.new], by: .name) }
    return matches.all.map { pair in
      Versions(old: pair.old.map { old[$0.position] }, new: pair.new.map { new[$0.position] })
    }
  }
}

/// A text that is the same as another where their bytes are, as ids are in a graph.
struct ByteText: Hashable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
}

// MARK: - Comparing

extension GraphComparison {
  private mutating func compareWhole() {
    var fields = FieldComparison()
    fields.compare("title", old.title, new.title)
    fields.compare("currency", old.currency, new.currency)
    fields.compare(old.extensions, new.extensions)
    add(.graph, isSameID: true, evidence: nil, fields)
  }

  private mutating func compare(_ source: Versions<Source>) {
    let subject = GraphChange.Subject.source(source.map(old: \.id, new: \.id))
    guard let (before, after) = both(source, subject) else { return }
    var fields = FieldComparison()
    fields.compare("title", before.title, after.title)
    fields.compare("note", before.note, after.note)
    fields.compare("grade", before.grade.rawValue, after.grade.rawValue)
    fields.compare(before.extensions, after.extensions)
    let isSame = ByteText(before.id) == ByteText(after.id)
    add(subject, isSameID: isSame, evidence: .name, fields)
  }

  private mutating func compare(skill: Versions<SkillID>) {
    guard let (before, after) = both(skill, .skill(skill)) else { return }
    let (one, other) = (old[before], new[after])
    var fields = FieldComparison()
    fields.compare("name", one.name, other.name)
    fields.compare("aliases", one.aliases, other.aliases)
    fields.compare("kind", one.kind.rawValue, other.kind.rawValue)
    fields.compare(
      "hoursPerLevel", one.hoursPerLevel.map { .hours($0) },
      other.hoursPerLevel.map { .hours($0) })
    compareSources(one.sources, other.sources, &fields)
    compareEvidence(old.evidence(of: before), new.evidence(of: after), &fields)
    fields.compare(one.extensions, other.extensions)
    add(.skill(skill), evidence: skills.evidence(of: before), fields)
    compareLevels(
      old.prerequisites(of: before), new.prerequisites(of: after), of: .skill(skill), .requires)
  }

  private mutating func compare(role: Versions<RoleID>) {
    guard let (before, after) = both(role, .role(role)) else { return }
    let (one, other) = (old[before], new[after])
    var fields = FieldComparison()
    fields.compare("name", one.name, other.name)
    fields.compare("aliases", one.aliases, other.aliases)
    fields.compare("track", one.track, other.track)
    fields.compare("level", one.level, other.level)
    fields.compare("entry", one.isEntry, other.isEntry)
    fields.compare("final", one.isFinal, other.isFinal)
    fields.compare("education", one.isEducation, other.isEducation)
    // No experience stated means that none is needed.
    fields.compare("experience.min", one.experience?.min ?? 0, other.experience?.min ?? 0)
    fields.compare("experience.max", one.experience?.max, other.experience?.max)
    fields.compare("salary.low", one.salary?.low, other.salary?.low)
    fields.compare("salary.median", one.salary?.median, other.salary?.median)
    fields.compare("salary.average", one.salary?.average, other.salary?.average)
    fields.compare("salary.high", one.salary?.high, other.salary?.high)
    fields.compare("salary.year", one.salary?.year, other.salary?.year)
    fields.compare("summary", one.summary, other.summary)
    fields.compare("responsibilities", one.responsibilities, other.responsibilities)
    compareSources(one.sources, other.sources, &fields)
    compareEvidence(old.evidence(of: before), new.evidence(of: after), &fields)
    fields.compare(one.extensions, other.extensions)
    add(.role(role), evidence: roles.evidence(of: before), fields)
    compareLevels(
      old.requiredLevels(of: before), new.requiredLevels(of: after), of: .role(role), .skills)
    compareLevels(
      old.taughtLevels(of: before), new.taughtLevels(of: after), of: .role(role), .teaches)
  }

  private mutating func compare(transition: Versions<TransitionID>) {
    guard let (before, after) = both(transition, .transition(transition)) else { return }
    let (one, other) = (old[before], new[after])
    var fields = FieldComparison()
    fields.compare("kind", one.kind.rawValue, other.kind.rawValue)
    fields.compare("via", one.via, other.via)
    fields.compare("years", .estimate(one.years), .estimate(other.years))
    fields.compare("wait", .estimate(one.wait), .estimate(other.wait))
    fields.compare("experience.min", one.minimumExperience, other.minimumExperience)
    fields.compare("credit", one.credit, other.credit)
    fields.compare("likelihood", one.likelihood, other.likelihood)
    compareSources(one.sources, other.sources, &fields)
    compareEvidence(old.evidence(of: before), new.evidence(of: after), &fields)
    fields.compare(one.extensions, other.extensions)
    add(
      .transition(transition), isSameID: true, evidence: transitions.evidence(of: before), fields)
    compareLevels(
      old.requiredLevels(of: before), new.requiredLevels(of: after), of: .transition(transition),
      .skills)
  }

  /// Both versions; where one is missing, that is the difference.
  private mutating func both<ID>(
    _ pair: Versions<ID>, _ subject: GraphChange.Subject
  ) -> (old: ID, new: ID)? {
    guard let before = pair.old, let after = pair.new else {
      changes.append(GraphChange(pair.old == nil ? .added : .removed, subject))
      return nil
    }
    return (before, after)
  }

  /// Adds the difference of something that is in both versions, if there is one.
  private mutating func add(
    _ subject: GraphChange.Subject, isSameID: Bool, evidence: MatchEvidence?,
    _ fields: FieldComparison
  ) {
    guard !isSameID || !fields.changes.isEmpty else { return }
    changes.append(
      GraphChange(
        isSameID ? .changed : .renamed, subject, evidence: evidence == .id ? nil : evidence,
        fields: fields.changes))
  }

  private mutating func add(
    _ subject: GraphChange.Subject, evidence: MatchEvidence?, _ fields: FieldComparison
  ) {
    add(subject, isSameID: evidence == .id, evidence: evidence, fields)
  }

  /// Compares what two lists of sources name.
  private func compareSources(
    _ before: [String], _ after: [String], _ fields: inout FieldComparison
  ) {
    let known = before.map { sources[ByteText($0)] ?? $0 }
    guard known.sorted() != after.sorted() else { return }
    fields.compare("sources", before, after)
  }

  /// Compares what figures rest on, in the order of the new version and then what is gone.
  private func compareEvidence(
    _ before: ArraySlice<EvidenceRecord>, _ after: ArraySlice<EvidenceRecord>,
    _ fields: inout FieldComparison
  ) {
    guard !before.isEmpty || !after.isEmpty else { return }
    func isSame(_ one: EvidenceRecord, _ other: EvidenceRecord) -> Bool {
      guard one.field == other.field else { return false }
      if one.skill == .max || other.skill == .max { return one.skill == other.skill }
      return skills.new(of: SkillID(rawValue: one.skill)) == SkillID(rawValue: other.skill)
    }
    func compare(_ name: String, _ known: [String], _ told: [String]) {
      guard known.map({ sources[ByteText($0)] ?? $0 }).sorted() != told.sorted() else { return }
      fields.compare("evidence.\(name)", known, told)
    }
    for record in after {
      let known = before.first { isSame($0, record) }.map(old.sources) ?? []
      compare(new.figure(of: record), known, new.sources(of: record))
    }
    for record in before where !after.contains(where: { isSame(record, $0) }) {
      compare(old.figure(of: record), old.sources(of: record), [])
    }
  }

  /// Compares the levels of two lists, in the order of the new one and then those that are gone.
  private mutating func compareLevels(
    _ before: ArraySlice<LevelEntry>, _ after: ArraySlice<LevelEntry>,
    of holder: LevelSubject.Holder, _ list: LevelSubject.List
  ) {
    func add(_ skill: Versions<SkillID>, _ level: Versions<Int>) {
      let kind: GraphChange.Kind =
        level.old == nil ? .added : level.new == nil ? .removed : .changed
      changes.append(
        GraphChange(
          kind,
          .level(LevelSubject(holder: holder, list: list, skill: skill, level: level))))
    }
    let oldLevels = Self.levelsBySkill(before)
    let newLevels = Self.levelsBySkill(after)
    for entry in after {
      let skill = skills.versions(ofNew: SkillID(rawValue: entry.skill))
      let known = skill.old.flatMap { oldLevels[$0] }
      guard known != Int(entry.level) else { continue }
      add(skill, Versions(old: known, new: Int(entry.level)))
    }
    for entry in before {
      let skill = skills.versions(ofOld: SkillID(rawValue: entry.skill))
      guard skill.new.flatMap({ newLevels[$0] }) == nil else { continue }
      add(skill, Versions(old: Int(entry.level), new: nil))
    }
  }

  private static func levelsBySkill(_ levels: ArraySlice<LevelEntry>) -> [SkillID: Int] {
    Dictionary(
      levels.map { (SkillID(rawValue: $0.skill), Int($0.level)) },
      uniquingKeysWith: { first, _ in first })
  }
}
