/// An immutable graph of careers: roles as vertices, transitions as edges, and what they take.
///
/// Roles, skills and transitions are numbered; the numbers index flat arrays, and the values with
/// their texts are made when asked for. A graph is a reference to its arrays, so that copies are
/// free.
///
/// ```swift
/// let junior = try graph.role("junior-ml-engineer")
/// for move in graph.transitions(from: junior) {
///   print(graph.name(of: graph.target(of: move)))
/// }
/// ```
public struct CareerGraph: Sendable {
  let storage: Storage

  final class Storage: Sendable {
    let columns: Columns
    let digraph: Digraph<RoleID, TransitionID>
    /// For each transition its position in the document.
    let origins: [UInt32]

    init(columns: Columns, digraph: Digraph<RoleID, TransitionID>, origins: [UInt32]) {
      self.columns = columns
      self.digraph = digraph
      self.origins = origins
    }
  }

  var columns: Columns { storage.columns }
}

// MARK: - Parts

extension CareerGraph {
  /// The roles and transitions as a plain directed graph, for the generic algorithms.
  public var digraph: Digraph<RoleID, TransitionID> { storage.digraph }

  /// What the graph is about.
  public var title: String? { columns.texts.text(columns.title) }

  /// The unit of pay.
  public var currency: String? { columns.texts.text(columns.currency) }

  /// Where the document says its schema is.
  package var schema: String? { columns.texts.text(columns.schema) }

  /// The author's own fields of the document.
  public var extensions: [Extension] { fields(columns.extensions) }

  /// All roles, in the order of the document.
  public var roles: DenseIndices<RoleID> { DenseIndices(0..<columns.roles.count) }

  /// All skills, in the order of the document.
  public var skills: DenseIndices<SkillID> { DenseIndices(0..<columns.skills.count) }

  /// All transitions, in the order of the roles that they leave.
  public var transitions: DenseIndices<TransitionID> { storage.digraph.edges }

  /// All transitions, in the order of the document.
  ///
  /// - Complexity: O(*m*) time and space for *m* transitions.
  public var transitionsInDocumentOrder: [TransitionID] {
    var order = [TransitionID](repeating: TransitionID(0), count: storage.origins.count)
    for (position, origin) in storage.origins.enumerated() {
      order[Int(origin)] = TransitionID(position)
    }
    return order
  }

  /// The documents that state the facts, in the order of the document.
  public var sources: [Source] {
    columns.sources.map { record in
      Source(
        checkedID: columns.sourceSymbols.texts[TextID(rawValue: record.symbol)],
        title: columns.texts.text(record.title), note: columns.texts.text(record.note),
        grade: record.grade, extensions: fields(record.extensions))
    }
  }

  /// The transitions out of a role.
  public func transitions(from role: RoleID) -> DenseIndices<TransitionID> {
    storage.digraph.outgoing(role)
  }

  /// The transitions into a role.
  public func transitions(to role: RoleID) -> ArraySlice<TransitionID> {
    storage.digraph.incoming(role)
  }

  /// The role that a transition leaves.
  public func source(of transition: TransitionID) -> RoleID {
    storage.digraph.source(transition)
  }

  /// The role that a transition enters.
  public func target(of transition: TransitionID) -> RoleID {
    storage.digraph.target(transition)
  }

  /// Whether a role is one of this graph.
  public func contains(_ role: RoleID) -> Bool { role.position < columns.roles.count }

  /// Whether a skill is one of this graph.
  public func contains(_ skill: SkillID) -> Bool { skill.position < columns.skills.count }
}

// MARK: - Names

extension CareerGraph {
  /// The id of a role.
  public func id(of role: RoleID) -> String { columns.roleSymbols.texts[TextID(role.position)] }

  /// The name of a role.
  public func name(of role: RoleID) -> String { columns.texts[columns.roles[role.position].name] }

  /// The id of a skill.
  public func id(of skill: SkillID) -> String {
    columns.skillSymbols.texts[TextID(skill.position)]
  }

  /// The name of a skill.
  public func name(of skill: SkillID) -> String {
    columns.texts[columns.skills[skill.position].name]
  }

  /// The track of a role.
  public func track(of role: RoleID) -> String? {
    columns.words.texts.text(columns.roles[role.position].track)
  }

  /// Whether one role stands before another in the order of their ids, byte by byte.
  package func isOrdered(_ left: RoleID, before right: RoleID) -> Bool {
    columns.roleSymbols.texts.withBytes(of: TextID(left.position)) { first in
      columns.roleSymbols.texts.withBytes(of: TextID(right.position)) { second in
        first.lexicographicallyPrecedes(second)
      }
    }
  }
}

// MARK: - Values

extension CareerGraph {
  /// A role with all that is known of it.
  public subscript(role: RoleID) -> Role {
    let record = columns.roles[role.position]
    return Role(
      checkedID: id(of: role), name: columns.texts[record.name], aliases: texts(record.aliases),
      track: track(of: role), level: record.level < 0 ? nil : Int(record.level),
      isEntry: record.isEntry, isFinal: record.isFinal, isEducation: record.isEducation,
      experience: record.experience, skills: levels(record.skills), teaches: levels(record.teaches),
      salary: record.salary == .max ? nil : columns.salaries[Int(record.salary)],
      summary: columns.texts.text(record.summary),
      responsibilities: texts(record.responsibilities), sources: references(record.sources),
      evidence: evidence(record.evidence), extensions: fields(record.extensions))
  }

  /// A skill with all that is known of it.
  public subscript(skill: SkillID) -> Skill {
    let record = columns.skills[skill.position]
    return Skill(
      checkedID: id(of: skill), name: columns.texts[record.name], aliases: texts(record.aliases),
      kind: record.kind,
      hoursPerLevel: statedHours(of: skill), requires: levels(record.requires),
      sources: references(record.sources), evidence: evidence(record.evidence),
      extensions: fields(record.extensions))
  }

  /// A transition with all that is known of it.
  public subscript(transition: TransitionID) -> Transition {
    let record = columns.transitions[transition.position]
    return Transition(
      checkedFrom: id(of: source(of: transition)), to: id(of: target(of: transition)),
      kind: record.kind, via: columns.words.texts.text(record.via), years: record.years,
      wait: record.wait,
      minimumExperience: record.minimumExperience.isNaN ? nil : record.minimumExperience,
      skills: levels(record.skills), credit: record.credit,
      likelihood: record.likelihood.isNaN ? nil : record.likelihood,
      sources: references(record.sources), evidence: evidence(record.evidence),
      extensions: fields(record.extensions))
  }

  private func levels(_ run: Run) -> SkillLevels {
    SkillLevels(
      columns.levels[run.range].map {
        SkillLevel(skill: id(of: SkillID(rawValue: $0.skill)), level: Int($0.level))
      })
  }

  private func texts(_ run: Run) -> [String] { columns.lists[run.range].map { columns.texts[$0] } }

  private func references(_ run: Run) -> [String] {
    columns.sourceReferences[run.range].map {
      columns.sourceSymbols.texts[TextID(rawValue: $0)]
    }
  }

  private func evidence(_ run: Run) -> Evidence {
    Evidence(
      columns.evidence[run.range].map {
        Evidence.Entry(figure: figure(of: $0), sources: references($0.sources))
      })
  }

  /// The name of the figure that an entry of evidence is about, as a document writes it.
  func figure(of record: EvidenceRecord) -> String {
    guard record.skill != .max else { return record.field.rawValue }
    return "\(record.field.rawValue).\(id(of: SkillID(rawValue: record.skill)))"
  }

  /// The ids of the sources of an entry of evidence.
  func sources(of record: EvidenceRecord) -> [String] { references(record.sources) }

  private func fields(_ run: Run) -> [Extension] {
    columns.extensionFields[run.range].map {
      Extension(
        parent: columns.words.texts.text($0.parent), name: columns.words.texts[$0.name],
        json: columns.texts[$0.json])
    }
  }
}

// MARK: - Figures without their texts

extension CareerGraph {
  /// The least years of experience with which people enter a role.
  public func minimumExperience(of role: RoleID) -> Double {
    columns.roles[role.position].experience?.min ?? 0
  }

  /// The least years of experience that a transition asks for: its own, else its target's.
  public func minimumExperience(of transition: TransitionID) -> Double {
    let own = columns.transitions[transition.position].minimumExperience
    return own.isNaN ? minimumExperience(of: target(of: transition)) : own
  }

  /// The seniority of a role.
  public func level(of role: RoleID) -> Int? {
    let level = columns.roles[role.position].level
    return level < 0 ? nil : Int(level)
  }

  /// Whether people start in a role.
  public func isEntry(_ role: RoleID) -> Bool { columns.roles[role.position].isEntry }

  /// Whether nothing need follow a role.
  public func isFinal(_ role: RoleID) -> Bool { columns.roles[role.position].isFinal }

  /// Whether a role is full-time study rather than a job.
  public func isEducation(_ role: RoleID) -> Bool { columns.roles[role.position].isEducation }

  /// What a role pays.
  public func salary(of role: RoleID) -> Salary? {
    let position = columns.roles[role.position].salary
    return position == .max ? nil : columns.salaries[Int(position)]
  }

  /// What sort of move a transition is.
  public func kind(of transition: TransitionID) -> TransitionKind {
    columns.transitions[transition.position].kind
  }

  /// The years spent before a transition.
  public func years(of transition: TransitionID) -> Estimate {
    columns.transitions[transition.position].years
  }

  /// The years from being ready for a transition to an opening.
  public func wait(of transition: TransitionID) -> Estimate {
    columns.transitions[transition.position].wait
  }

  /// The share of experience that counts after a transition.
  public func credit(of transition: TransitionID) -> Double {
    columns.transitions[transition.position].credit
  }

  /// The share of people who make a transition, where it is stated.
  public func likelihood(of transition: TransitionID) -> Double? {
    let likelihood = columns.transitions[transition.position].likelihood
    return likelihood.isNaN ? nil : likelihood
  }

  /// What a skill is about.
  public func kind(of skill: SkillID) -> SkillKind { columns.skills[skill.position].kind }

  /// The hours of study that the graph states for a skill.
  public func statedHours(of skill: SkillID) -> LevelHours? {
    let start = columns.skills[skill.position].hours
    guard start != .max else { return nil }
    return LevelHours(checkedLevels: Array(columns.hours[Int(start)..<Int(start) + 5]))
  }

  /// What figures of a skill rest on.
  func evidence(of skill: SkillID) -> ArraySlice<EvidenceRecord> {
    columns.evidence[columns.skills[skill.position].evidence.range]
  }

  /// What figures of a role rest on.
  func evidence(of role: RoleID) -> ArraySlice<EvidenceRecord> {
    columns.evidence[columns.roles[role.position].evidence.range]
  }

  /// What figures of a transition rest on.
  func evidence(of transition: TransitionID) -> ArraySlice<EvidenceRecord> {
    columns.evidence[columns.transitions[transition.position].evidence.range]
  }

  /// The skills with levels that a role requires.
  package func requiredLevels(of role: RoleID) -> ArraySlice<LevelEntry> {
    columns.levels[columns.roles[role.position].skills.range]
  }

  /// The skills with levels that a role teaches.
  package func taughtLevels(of role: RoleID) -> ArraySlice<LevelEntry> {
    columns.levels[columns.roles[role.position].teaches.range]
  }

  /// The skills with levels that a transition requires beyond those of its target.
  package func requiredLevels(of transition: TransitionID) -> ArraySlice<LevelEntry> {
    columns.levels[columns.transitions[transition.position].skills.range]
  }

  /// The skills with levels that any level of a skill presupposes.
  package func prerequisites(of skill: SkillID) -> ArraySlice<LevelEntry> {
    columns.levels[columns.skills[skill.position].requires.range]
  }
}

// MARK: - Equality

extension CareerGraph: Equatable {
  /// Whether two graphs say the same in the same order.
  ///
  /// - Complexity: O(*n*) time for *n* characters of text and figures.
  public static func == (left: CareerGraph, right: CareerGraph) -> Bool {
    if left.storage === right.storage { return true }
    return left.title == right.title && left.currency == right.currency
      && left.schema == right.schema && left.extensions == right.extensions
      && left.sources == right.sources
      && left.skills.lazy.map { left[$0] }.elementsEqual(right.skills.lazy.map { right[$0] })
      && left.roles.lazy.map { left[$0] }.elementsEqual(right.roles.lazy.map { right[$0] })
      && left.transitionsInDocumentOrder.lazy.map { left[$0] }
        .elementsEqual(right.transitionsInDocumentOrder.lazy.map { right[$0] })
  }
}
