/// Collects sources, skills, roles and transitions in any order, and makes a ``CareerGraph``.
///
/// Each value is checked when it is made; what needs the whole (unknown and repeated ids, cycles
/// among prerequisites) is checked by ``build()``.
///
/// ```swift
/// var builder = CareerGraphBuilder(title: "A small ladder")
/// builder.add(try Role(id: "junior", name: "Junior Engineer", isEntry: true))
/// builder.add(try Role(id: "senior", name: "Senior Engineer"))
/// builder.add(try Transition(from: "junior", to: "senior", kind: .promotion, years: 3))
/// let graph = try builder.build()
/// ```
public struct CareerGraphBuilder: Sendable {
  package var columns = Columns()

  /// Begins an empty graph.
  ///
  /// - Parameters:
  ///   - title: what the graph is about.
  ///   - currency: the unit of pay, such as `USD`.
  public init(title: String? = nil, currency: String? = nil) {
    columns.title = columns.texts.append(title)
    columns.currency = columns.texts.append(currency)
  }

  /// Adds a document that states facts.
  public mutating func add(_ source: Source) {
    var record = SourceRecord()
    record.symbol = columns.sourceSymbols.intern(source.id).rawValue
    record.title = columns.texts.append(source.title)
    record.note = columns.texts.append(source.note)
    record.grade = source.grade
    record.extensions = columns.append(source.extensions)
    columns.sources.append(record)
  }

  /// Adds a skill.
  public mutating func add(_ skill: Skill) {
    var record = SkillRecord()
    record.symbol = columns.skillSymbols.intern(skill.id).rawValue
    record.name = columns.texts.append(skill.name)
    record.aliases = columns.append(skill.aliases)
    record.kind = skill.kind
    if let hours = skill.hoursPerLevel { record.hours = columns.append(hours) }
    record.requires = columns.append(skill.requires)
    record.sources = columns.appendReferences(skill.sources)
    record.evidence = columns.append(skill.evidence, .skill)
    record.extensions = columns.append(skill.extensions)
    columns.skills.append(record)
  }

  /// Adds a role.
  public mutating func add(_ role: Role) {
    var record = RoleRecord()
    record.symbol = columns.roleSymbols.intern(role.id).rawValue
    record.name = columns.texts.append(role.name)
    record.aliases = columns.append(role.aliases)
    if let track = role.track { record.track = columns.words.intern(track) }
    if let level = role.level { record.level = Int32(level) }
    record.isEntry = role.isEntry
    record.isFinal = role.isFinal
    record.isEducation = role.isEducation
    record.experience = role.experience
    record.skills = columns.append(role.skills)
    record.teaches = columns.append(role.teaches)
    if let salary = role.salary { record.salary = columns.append(salary) }
    record.summary = columns.texts.append(role.summary)
    record.responsibilities = columns.append(role.responsibilities)
    record.sources = columns.appendReferences(role.sources)
    record.evidence = columns.append(role.evidence, .role)
    record.extensions = columns.append(role.extensions)
    columns.roles.append(record)
  }

  /// Adds a transition; its roles may be added later.
  public mutating func add(_ transition: Transition) {
    var record = TransitionRecord()
    record.from = columns.roleSymbols.intern(transition.from).rawValue
    record.to = columns.roleSymbols.intern(transition.to).rawValue
    record.kind = transition.kind
    if let via = transition.via { record.via = columns.words.intern(via) }
    record.years = transition.years
    record.wait = transition.wait
    record.minimumExperience = transition.minimumExperience ?? .nan
    record.skills = columns.append(transition.skills)
    record.credit = transition.credit
    record.likelihood = transition.likelihood ?? .nan
    record.sources = columns.appendReferences(transition.sources)
    record.evidence = columns.append(transition.evidence, .transition)
    record.extensions = columns.append(transition.extensions)
    columns.transitions.append(record)
  }

  /// Makes the graph.
  ///
  /// - Throws: ``InvalidGraph`` with all that the model does not allow: unknown and repeated ids,
  ///   repeated transitions, cycles among prerequisites.
  /// - Complexity: O(*n* + *m* log *d*) time, O(*n* + *m*) space, where *n* counts roles and
  ///   skills, *m* transitions and requirements, and *d* is the greatest number of transitions
  ///   out of one role.
  public consuming func build() throws(InvalidGraph) -> CareerGraph {
    var assembly = GraphAssembly(columns: columns)
    return try assembly.finish()
  }
}

extension CareerGraph {
  /// Builds a graph in one expression.
  ///
  /// ```swift
  /// let ladder = try CareerGraph(title: "Ladder") { ladder in
  ///   try ladder.role("junior", "Junior Engineer", teaches: ["swift": 2], isEntry: true)
  ///   try ladder.role("senior", "Senior Engineer", skills: ["swift": 3])
  ///   try ladder.skill("swift", "Swift", hoursPerLevel: 60)
  ///   try ladder.promotion("junior", "senior", years: 3)
  /// }
  /// ```
  ///
  /// - Throws: ``InvalidValue`` for a value that is not allowed, ``InvalidGraph`` for a whole that
  ///   is not, and what `body` throws.
  public init(
    title: String? = nil, currency: String? = nil,
    _ body: (inout CareerGraphBuilder) throws -> Void
  ) throws {
    var builder = CareerGraphBuilder(title: title, currency: currency)
    try body(&builder)
    self = try builder.build()
  }
}

extension CareerGraphBuilder {
  /// Adds a skill that takes the same study for each level.
  ///
  /// - Throws: ``InvalidValue`` where a value is not allowed.
  public mutating func skill(
    _ id: String, _ name: String, _ kind: SkillKind = .technical,
    hoursPerLevel: some EstimateConvertible, requires: SkillLevels = [:]
  ) throws(InvalidValue) {
    add(
      try Skill(
        id: id, name: name, kind: kind, hoursPerLevel: LevelHours(each: hoursPerLevel),
        requires: requires))
  }

  /// Adds a role.
  ///
  /// - Throws: ``InvalidValue`` where a value is not allowed.
  public mutating func role(
    _ id: String, _ name: String, track: String? = nil, level: Int? = nil,
    experience: Experience? = nil, skills: SkillLevels = [:], teaches: SkillLevels = [:],
    isEntry: Bool = false, isFinal: Bool = false
  ) throws(InvalidValue) {
    add(
      try Role(
        id: id, name: name, track: track, level: level, isEntry: isEntry, isFinal: isFinal,
        experience: experience, skills: skills, teaches: teaches))
  }

  /// Adds a promotion.
  ///
  /// - Throws: ``InvalidValue`` where a value is not allowed.
  public mutating func promotion(
    _ from: String, _ to: String, years: some EstimateConvertible,
    wait: some EstimateConvertible = Estimate.zero, skills: SkillLevels = [:]
  ) throws(InvalidValue) {
    add(
      try Transition(
        from: from, to: to, kind: .promotion, years: years, wait: wait, skills: skills))
  }

  /// Adds a move of any kind.
  ///
  /// - Throws: ``InvalidValue`` where a value is not allowed.
  public mutating func move(
    _ from: String, _ to: String, _ kind: TransitionKind, years: some EstimateConvertible,
    wait: some EstimateConvertible = Estimate.zero, credit: Double = 1,
    skills: SkillLevels = [:]
  ) throws(InvalidValue) {
    add(
      try Transition(
        from: from, to: to, kind: kind, years: years, wait: wait, skills: skills,
        credit: credit))
  }
}

extension Columns {
  mutating func append(_ levels: SkillLevels) -> Run {
    let start = self.levels.count
    for entry in levels {
      let symbol = skillSymbols.intern(entry.skill).rawValue
      self.levels.append(LevelEntry(skill: symbol, level: UInt8(entry.level)))
    }
    return Run(from: start, to: self.levels.count)
  }

  mutating func append(_ texts: [String]) -> Run {
    let start = lists.count
    for text in texts { lists.append(self.texts.append(text)) }
    return Run(from: start, to: lists.count)
  }

  mutating func append(_ fields: [Extension]) -> Run {
    let start = extensionFields.count
    for field in fields {
      let parent = field.parent.map { words.intern($0) } ?? .none
      extensionFields.append(
        ExtensionRecord(
          parent: parent, name: words.intern(field.name), json: texts.append(field.json)))
    }
    return Run(from: start, to: extensionFields.count)
  }

  mutating func appendReferences(_ ids: [String]) -> Run {
    let start = sourceReferences.count
    for id in ids { sourceReferences.append(sourceSymbols.intern(id).rawValue) }
    return Run(from: start, to: sourceReferences.count)
  }

  mutating func append(_ evidence: Evidence, _ element: EvidenceElement) -> Run {
    let start = self.evidence.count
    for entry in evidence.entries {
      guard let path = EvidencePath(entry.figure, of: element) else { continue }
      self.evidence.append(
        EvidenceRecord(
          field: path.field, skill: path.skill.map { skillSymbols.intern($0).rawValue } ?? .max,
          sources: appendReferences(entry.sources)))
    }
    return Run(from: start, to: self.evidence.count)
  }

  package mutating func append(_ salary: Salary) -> UInt32 {
    salaries.append(salary)
    return UInt32(salaries.count - 1)
  }

  package mutating func append(_ hours: LevelHours) -> UInt32 {
    self.hours.append(contentsOf: hours.levels)
    return UInt32(self.hours.count - hours.levels.count)
  }
}
