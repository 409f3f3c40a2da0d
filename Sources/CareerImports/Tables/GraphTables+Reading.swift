public import CareerDocuments
import CareerGraph

extension GraphTables {
  /// Makes a graph from its tables.
  ///
  /// Without a table of skills, those that the other tables name are known by their ids alone;
  /// likewise sources.
  ///
  /// - Parameters:
  ///   - files: the tables, of which roles and transitions must be there.
  ///   - title: what the graph is about, instead of what the tables say.
  ///   - decimal: the sign before the fraction of a number; `nil` to tell it from the numbers of
  ///     each table.
  /// - Returns: the graph, and what had to be assumed.
  /// - Throws: ``InvalidDocument`` with what is wrong and where, at most
  ///   ``InvalidDocument/limit`` problems.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  public static func read(
    _ files: [Part: ImportFile], title: String? = nil, decimal: DecimalSign? = nil
  ) throws(InvalidDocument) -> ImportedGraph {
    for part in [Part.roles, .transitions] where files[part] == nil {
      throw InvalidDocument(file: part.fileName, message: "no table of \(part.rawValue)")
    }
    var reader = GraphTablesReader(files, decimal: decimal)
    return try reader.read(title: title)
  }
}

/// Reads the tables, then puts their rows together.
struct GraphTablesReader {
  private let files: [GraphTables.Part: ImportFile]
  private let decimal: DecimalSign?
  private var problems: [GraphTables.Part: FileProblems] = [:]
  /// The tables of which not all rows could be read, so that ids may only seem unknown.
  private var incomplete: Set<GraphTables.Part> = []

  var sources: [Source] = []
  var skills: [Skill] = []
  var roles: [Role] = []
  var transitions: [Transition] = []
  var places = TablePlaces()
  var head = GraphHead()

  init(_ files: [GraphTables.Part: ImportFile], decimal: DecimalSign?) {
    self.files = files
    self.decimal = decimal
  }

  mutating func read(title: String?) throws(InvalidDocument) -> ImportedGraph {
    readRows(.graph, required: [], parents: []) { $0.readHead(&$1) }
    readRows(.sources, required: [.id], parents: []) { $0.readSource(&$1) }
    let hours = "hoursPerLevel"
    let parents = [hours] + SkillLevel.allowed.map { "\(hours).\($0)" }
    readRows(
      .skills, required: [.id, .name, .kind], parents: parents, numbers: [.hoursPerLevel]
    ) { $0.readSkill(&$1) }
    readRows(
      .roles, required: [.id, .name], parents: ["experience", "salary"],
      numbers: [
        .level, .experienceMin, .experienceMax, .salaryLow, .salaryMedian, .salaryAverage,
        .salaryHigh, .salaryYear,
      ]
    ) { $0.readRole(&$1) }
    readRows(
      .transitions, required: [.from, .to, .kind, .years],
      parents: ["years", "wait", "experience"],
      numbers: [
        .yearsLow, .years, .yearsHigh, .waitLow, .wait, .waitHigh, .experienceMin, .credit,
        .likelihood,
      ]
    ) { $0.readTransition(&$1) }
    if let title { head.title = title }
    var tally = ImportTally()
    let notes = implyWhatIsOnlyNamed(&tally)
    tally.assume(
      .hours, of: skills.count { $0.hoursPerLevel == nil }, as: ImportRules.usualHours)
    let graph = build()
    let found = GraphTables.Part.allCases.compactMap { problems[$0] }
    if let invalid = InvalidDocument(found) { throw invalid }
    guard let graph else {
      throw InvalidDocument(file: GraphTables.Part.roles.fileName, message: "makes no graph")
    }
    return ImportedGraph(graph: graph, tally: tally, notes: notes)
  }

  /// Reads the rows of a table, where there is one; `readRow` answers whether a row could be kept.
  private mutating func readRows<Column>(
    _ part: GraphTables.Part, required: [Column], parents: [String], numbers: [Column] = [],
    _ readRow: (inout GraphTablesReader, inout TableReader<Column>) -> Bool
  ) {
    guard let file = files[part] else { return }
    var table = TableReader<Column>(
      file, what: "the table of \(part.rawValue)", dialect: .detected(in: file.bytes),
      required: required, surplus: .refused(parents: parents))
    table.settleNumbers(of: numbers, decimal: decimal)
    var isComplete = true
    while table.nextRow() { isComplete = readRow(&self, &table) && isComplete }
    if !isComplete || table.problems.log.count > 0 { incomplete.insert(part) }
    problems[part] = table.problems
  }

  /// Puts the rows together, and notes what is wrong with the whole; `nil` where something is.
  private mutating func build() -> CareerGraph? {
    var builder = CareerGraphBuilder(title: head.title, currency: head.currency)
    builder.add(head)
    for source in sources { builder.add(source) }
    for skill in skills { builder.add(skill) }
    for role in roles { builder.add(role) }
    for transition in transitions { builder.add(transition) }
    do {
      return try builder.build()
    } catch {
      for problem in error.problems where isSound(problem) {
        let (part, offset) = places[problem.place]
        let first = problem.related.map { ("first", places[$0].offset) }
        problems[part]?.log.report(problem.message, at: offset, related: first)
      }
      return nil
    }
  }

  /// Whether a problem does not merely follow from a row that could not be read.
  private func isSound(_ problem: GraphProblem) -> Bool {
    switch problem.place {
    case .sourceReference: !incomplete.contains(.sources)
    case .level, .evidence: !incomplete.contains(.skills)
    case .transitionSource, .transitionTarget: !incomplete.contains(.roles)
    default: true
    }
  }
}

// MARK: - What is named and has no table

extension GraphTablesReader {
  /// Makes the skills and sources that other tables name and that no table describes.
  private mutating func implyWhatIsOnlyNamed(_ tally: inout ImportTally) -> [String] {
    var notes: [String] = []
    let implied = files[.skills] == nil ? implySkills() : 0
    if implied > 0 {
      tally.assume(.skillKind, of: implied, as: "technical")
      notes.append(
        "No table of skills: those that roles and transitions name are taken for technical ones "
          + "and carry their ids as names.")
    }
    if files[.sources] == nil, implySources() > 0 {
      notes.append("No table of sources: they are known by their ids only.")
    }
    return notes
  }

  private mutating func implySkills() -> Int {
    var known: Set<String> = []
    let named =
      roles.flatMap { Array($0.skills) + Array($0.teaches) }
      + transitions.flatMap { Array($0.skills) }
    let ids = named.map(\.skill).filter { known.insert($0).inserted }
    guard !ids.isEmpty else { return 0 }
    let sourceIDs = Set(sources.map(\.id))
    var assumption = "assumption"
    while sourceIDs.contains(assumption) { assumption += "-of-import" }
    do throws(InvalidValue) {
      for id in ids {
        skills.append(try Skill(id: id, name: id, kind: .technical, sources: [assumption]))
      }
      sources.append(
        try Source(
          id: assumption, title: "Assumptions of the import",
          note: "There was no table of skills. Each skill that a role or a transition names was "
            + "given its id as its name and the kind technical.", grade: .assumed))
    } catch {
      assertionFailure(error.description)  // ids have been checked where they were read
    }
    places.addImplied(skills: ids.count, sources: 1)
    return ids.count
  }

  private mutating func implySources() -> Int {
    var known = Set(sources.map(\.id))
    var named: [String] = []
    for skill in skills { named += skill.sources + skill.evidence.sources }
    for role in roles { named += role.sources + role.evidence.sources }
    for transition in transitions { named += transition.sources + transition.evidence.sources }
    let ids = named.filter { known.insert($0).inserted }
    for id in ids {
      guard let source = try? Source(id: id) else { continue }
      sources.append(source)
    }
    places.addImplied(skills: 0, sources: ids.count)
    return ids.count
  }
}

extension Evidence {
  /// The ids of all sources that figures rest on.
  fileprivate var sources: [String] { entries.flatMap(\.sources) }
}

/// What the table of the graph says.
struct GraphHead {
  var title: String?
  var currency: String?
  var schema: String?
  var extensions: [Extension] = []
  /// Whether there was a row.
  var isRead = false
}

extension CareerGraphBuilder {
  /// Adds what a document says of its schema, and the author's own fields.
  fileprivate mutating func add(_ head: GraphHead) {
    columns.schema = columns.texts.append(head.schema)
    let start = columns.extensionFields.count
    for field in head.extensions {
      columns.extensionFields.append(
        ExtensionRecord(
          parent: .none, name: columns.words.intern(field.name),
          json: columns.texts.append(field.json)))
    }
    columns.extensions = Run(from: start, to: columns.extensionFields.count)
  }
}

/// Where the parts of a graph stand in its tables, in the order in which they are added.
struct TablePlaces {
  var sources: [Int] = []
  var skills: [Int] = []
  var roles: [Int] = []
  var transitions: [Int] = []
  var ends: [(from: Int, to: Int)] = []
  /// Levels by the table in which they stand.
  var levels: [GraphTables.Part: [Int]] = [:]
  /// References to sources by the table in which they stand.
  var references: [GraphTables.Part: [Int]] = [:]

  /// Evidence of figures by the table in which it stands.
  var evidence: [GraphTables.Part: [Int]] = [:]

  /// Makes room for what no table describes.
  mutating func addImplied(skills count: Int, sources sourceCount: Int) {
    skills += Array(repeating: 0, count: count)
    sources += Array(repeating: 0, count: sourceCount)
  }

  subscript(place: GraphProblem.Place) -> (part: GraphTables.Part, offset: Int) {
    switch place {
    case .graph: (.roles, 0)
    case .evidence(let index): Self.place(index, in: evidence)
    case .source(let index): (.sources, sources[index])
    case .skill(let index): (.skills, skills[index])
    case .role(let index): (.roles, roles[index])
    case .transition(let index): (.transitions, transitions[index])
    case .transitionSource(let index): (.transitions, ends[index].from)
    case .transitionTarget(let index): (.transitions, ends[index].to)
    case .level(let index): Self.place(index, in: levels)
    case .sourceReference(let index): Self.place(index, in: references)
    }
  }

  private static func place(
    _ index: Int, in runs: [GraphTables.Part: [Int]]
  ) -> (part: GraphTables.Part, offset: Int) {
    var index = index
    for part in [GraphTables.Part.skills, .roles, .transitions] {
      let run = runs[part] ?? []
      if run.indices.contains(index) { return (part, run[index]) }
      index -= run.count
    }
    return (.roles, 0)
  }
}
