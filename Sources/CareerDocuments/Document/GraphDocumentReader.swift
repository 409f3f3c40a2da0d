package import CareerGraph

/// Reads a document of format 1 straight into the columns of a graph.
///
/// The reader asks the scanner for what the model allows at each place, checks each value by the
/// same code that checks values made in code, and leaves what needs the whole to the builder.
package struct GraphDocumentReader: DocumentReader {
  package var scanner: JSONScanner
  var builder = CareerGraphBuilder()
  var offsets = ElementOffsets()
  private var assemblyProblems: [TextProblem] = []

  /// The lists of which not all elements could be read, so that ids may only seem unknown.
  var incomplete: Set<DocumentField> = []

  /// For each skill symbol the number of the list in which it was last seen, to find repetitions.
  var lastList: [UInt32] = []
  var listNumber: UInt32 = 0

  let documentFields = Vocabulary<DocumentField>(required: [.format])
  let sourceFields = Vocabulary<SourceField>(required: [.id])
  let skillFields = Vocabulary<SkillField>(required: [.id, .name, .kind])
  let roleFields = Vocabulary<RoleField>(required: [.id, .name])
  let transitionFields = Vocabulary<TransitionField>(required: [.from, .to, .kind, .years])
  let estimateFields = Vocabulary<EstimateField>()
  let experienceFields = Vocabulary<ExperienceField>()
  let minimumFields = Vocabulary<MinimumField>()
  let salaryFields = Vocabulary<SalaryField>()
  let grades = Vocabulary<EvidenceGrade>()
  let skillKinds = Vocabulary<SkillKind>()
  let transitionKinds = Vocabulary<TransitionKind>()

  package init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// All problems found.
  package var log: ProblemLog {
    var log = scanner.log
    log.append(assemblyProblems)
    return log
  }

  /// Reads the document; `nil` where there are problems.
  package mutating func read() -> (CareerGraph, ElementOffsets)? {
    readWhole { $0.readDocument() }
    guard !scanner.isBroken else { return nil }
    do {
      let graph = try builder.build()
      return scanner.log.isEmpty ? (graph, offsets) : nil
    } catch {
      assemblyProblems = error.problems.filter(isSound).map { problem in
        TextProblem(
          offset: offsets[problem.place], message: problem.message,
          related: problem.related.map { ("first", offsets[$0]) })
      }
      return nil
    }
  }
}

extension GraphDocumentReader {
  /// Whether a problem does not merely follow from something that could not be read.
  private func isSound(_ problem: GraphProblem) -> Bool {
    switch problem.place {
    case .sourceReference: !incomplete.contains(.sources)
    case .level, .evidence: !incomplete.contains(.skills)
    case .transitionSource, .transitionTarget: !incomplete.contains(.roles)
    default: true
    }
  }
}

// MARK: - Fields

enum DocumentField: String, CaseIterable {
  case schema = "$schema"
  case format, title, currency, sources, skills, roles, transitions
}

enum SourceField: String, CaseIterable { case id, title, note, grade }

enum SkillField: String, CaseIterable {
  case id, name, aliases, kind, hoursPerLevel, requires, sources, evidence
}

package enum RoleField: String, CaseIterable {
  case id, name, aliases, track, level, entry, final, education, experience, skills, teaches
  case salary, summary, responsibilities, sources, evidence
}

enum TransitionField: String, CaseIterable {
  case from, to, kind, via, years, wait, experience, skills, credit, likelihood, sources
  case evidence
}

enum EstimateField: String, CaseIterable { case low, typical, high }

enum ExperienceField: String, CaseIterable { case min, max }

enum MinimumField: String, CaseIterable { case min }

enum SalaryField: String, CaseIterable { case low, median, average, high, year }

extension GraphDocumentReader {
  package mutating func noteUnread(_ field: some RawRepresentable<String>) {
    if let list = field as? DocumentField { incomplete.insert(list) }
  }

  package mutating func readOwnField(_ name: String, parent: String?) {
    var json: [UInt8] = []
    scanner.copyValue(into: &json)
    let parent = parent.map { builder.columns.words.intern($0) } ?? .none
    let record = ExtensionRecord(
      parent: parent, name: builder.columns.words.intern(name),
      json: json.withUnsafeBytes { builder.columns.texts.append($0) })
    builder.columns.extensionFields.append(record)
  }

  /// Reports each field of an element that must be there and is not.
  package mutating func reportMissing<Field>(
    _ vocabulary: Vocabulary<Field>, in state: ObjectState, id symbol: UInt32?, _ space: SymbolSpace
  ) {
    reportMissing(vocabulary, in: state, id: symbol.map { builder.columns.id($0, in: space) })
  }
}

// MARK: - The document

extension GraphDocumentReader {
  private mutating func readDocument() {
    guard scanner.byte == UInt8(ascii: "{"), var state = enter("the document") else {
      let found = scanner.found
      return scanner.fail(
        "the document must be an object, found \(found); it begins with { \"format\": 1, …",
        at: scanner.position)
    }
    var ownFields: [ExtensionRecord] = []
    while true {
      let start = builder.columns.extensionFields.count
      let field = nextField(&state, documentFields)
      ownFields += builder.columns.extensionFields[start...]
      guard let field else { break }
      switch field {
      case .format: readFormat()
      case .schema: builder.columns.schema = readText("\"$schema\"")
      case .title: builder.columns.title = readText("\"title\"")
      case .currency: builder.columns.currency = readText("\"currency\"")
      case .sources: readElements(.sources) { $0.readSource() }
      case .skills: readElements(.skills) { $0.readSkill() }
      case .roles: readElements(.roles) { $0.readRole() }
      case .transitions: readElements(.transitions) { $0.readTransition() }
      }
    }
    // The document's own fields may stand between lists whose elements have some too: one run.
    let start = builder.columns.extensionFields.count
    builder.columns.extensionFields += ownFields
    builder.columns.extensions = Run(from: start, to: builder.columns.extensionFields.count)
    reportMissingFormat(documentFields, in: state)
  }

  /// How many elements tell how long the others are likely to be.
  private static var sampleCount: Int { 1024 }

  /// Makes room for as many transitions as are likely to come.
  private mutating func reserveTransitions(_ count: Int) {
    builder.columns.transitions.reserveCapacity(count)
    offsets.transitions.reserveCapacity(count)
    offsets.transitionSources.reserveCapacity(count)
    offsets.transitionTargets.reserveCapacity(count)
  }

  /// Reads one of the lists of the document, and notes whether each element has an id.
  @inline(__always)
  private mutating func readElements(
    _ list: DocumentField, _ readElement: (inout GraphDocumentReader) -> Bool
  ) {
    var isComplete = scanner.byte == UInt8(ascii: "[")
    let start = scanner.position
    var count = 0
    readList("\"\(list.rawValue)\"") { reader in
      isComplete = readElement(&reader) && isComplete
      count += 1
      if count == Self.sampleCount, list == .transitions {
        let scanner = reader.scanner
        reader.reserveTransitions(count * (scanner.end - start) / (scanner.position - start))
      }
    }
    if !isComplete { incomplete.insert(list) }
  }
}
