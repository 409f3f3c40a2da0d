import CareerGraph

/// Reads a document of format 1 straight into the columns of a graph.
///
/// The reader asks the scanner for what the model allows at each place, checks each value by the
/// same code that checks values made in code, and leaves what needs the whole to the builder.
struct GraphDocumentReader {
  var scanner: JSONScanner
  var builder = CareerGraphBuilder()
  var offsets = ElementOffsets()
  private var assemblyProblems: [JSONScanner.Problem] = []

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
  let skillKinds = Vocabulary<SkillKind>()
  let transitionKinds = Vocabulary<TransitionKind>()

  init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// All problems found.
  var problems: [JSONScanner.Problem] { scanner.problems + assemblyProblems }

  /// How many problems there are, of which ``problems`` may be the first.
  var problemCount: Int { scanner.problemCount + assemblyProblems.count }

  /// Reads the document; `nil` where there are problems.
  mutating func read() -> (CareerGraph, ElementOffsets)? {
    scanner.skipSpace()
    readDocument()
    scanner.skipSpace()
    if !scanner.isAtEnd {
      scanner.report(
        "expected nothing behind the document, found \(scanner.found)", at: scanner.position)
    }
    guard !scanner.isBroken else { return nil }
    do {
      let graph = try builder.build()
      return scanner.problemCount == 0 ? (graph, offsets) : nil
    } catch {
      assemblyProblems = error.problems.filter(isSound).map { problem in
        JSONScanner.Problem(
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
    case .level: !incomplete.contains(.skills)
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

enum SourceField: String, CaseIterable { case id, title, note }

enum SkillField: String, CaseIterable {
  case id, name, kind, hoursPerLevel, requires, sources
}

enum RoleField: String, CaseIterable {
  case id, name, aliases, track, level, entry, final, experience, skills, teaches, salary, summary
  case responsibilities, sources
}

enum TransitionField: String, CaseIterable {
  case from, to, kind, via, years, wait, experience, skills, credit, likelihood, sources
}

enum EstimateField: String, CaseIterable { case low, typical, high }

enum ExperienceField: String, CaseIterable { case min, max }

enum MinimumField: String, CaseIterable { case min }

enum SalaryField: String, CaseIterable { case low, median, high, year }

/// What has been read of one object: which fields, and the author's own ones.
struct ObjectState {
  let what: StaticString
  /// Whether `what` is the name of a field, which stands in quotes.
  let isField: Bool
  var members: JSONScanner.Members
  /// A bit for each field read, by its position in the vocabulary.
  var seen: UInt32 = 0
  /// A bit for each field that was probably meant by an unknown one.
  var meant: UInt32 = 0
  /// Where in the vocabulary the next field is expected.
  var next = 0
  var extensionNames: Set<String> = []

  /// What it is, as messages name it.
  var name: String { isField ? "\"\(what)\"" : "\(what)" }
}

extension GraphDocumentReader {
  /// Enters an object: an element, or the value of a field.
  mutating func enter(_ what: StaticString, isField: Bool = false) -> ObjectState? {
    scanner.enterObject(isField ? "\"\(what)\"" : "\(what)").map {
      ObjectState(what: what, isField: isField, members: $0)
    }
  }

  /// Goes to the next field that the model knows; `nil` at the end.
  ///
  /// The author's own fields are kept, unknown and repeated ones reported. `parent` is the field of
  /// the element in which this object stands.
  mutating func nextField<Field>(
    _ state: inout ObjectState, _ vocabulary: Vocabulary<Field>,
    parent: @autoclosure () -> String? = nil
  ) -> Field? {
    while let key = scanner.nextKey(&state.members) {
      if let position = vocabulary.position(of: scanner.name(of: key), from: state.next) {
        let field = vocabulary[position]
        guard state.seen & 1 << UInt32(position) == 0 else {
          scanner.report("repeated field \"\(field.rawValue)\" in \(state.name)", at: key.offset)
          notRead(field)
          scanner.skipValue()
          continue
        }
        state.seen |= 1 << UInt32(position)
        state.next = position + 1
        return field
      }
      let name = scanner.text(of: key)
      if name.hasPrefix("x-") {
        readExtension(name, at: key.offset, &state, parent: parent())
      } else {
        reportUnknown(name, at: key.offset, &state, vocabulary)
        scanner.skipValue()
      }
    }
    return nil
  }

  private mutating func reportUnknown<Field>(
    _ name: String, at offset: Int, _ state: inout ObjectState, _ vocabulary: Vocabulary<Field>
  ) {
    let near = EditDistance.nearest(to: name, among: vocabulary.names, limit: 1).first
    let advice = near.map { "did you mean \"\($0)\"?" } ?? "a field of your own begins with x-"
    let name = JSONText.excerpt(name)
    scanner.report("unknown field \"\(name)\" in \(state.name); \(advice)", at: offset)
    if let field = near.flatMap(Field.init(rawValue:)) {
      state.meant |= vocabulary.bit(of: field)
      notRead(field)
    }
  }

  /// Notes a field of the document that was not read.
  private mutating func notRead(_ field: some RawRepresentable<String>) {
    if let list = field as? DocumentField { incomplete.insert(list) }
  }

  private mutating func readExtension(
    _ name: String, at offset: Int, _ state: inout ObjectState, parent: String?
  ) {
    if !state.extensionNames.insert(name).inserted {
      let name = JSONText.excerpt(name)
      scanner.report("repeated field \"\(name)\" in \(state.name)", at: offset)
    }
    var json: [UInt8] = []
    scanner.copyValue(into: &json)
    let parent = parent.map { builder.columns.words.intern($0) } ?? .none
    let record = ExtensionRecord(
      parent: parent, name: builder.columns.words.intern(name),
      json: json.withUnsafeBytes { builder.columns.texts.append($0) })
    builder.columns.extensionFields.append(record)
  }

  /// Reports each field that must be there and is not.
  mutating func reportMissing<Field>(
    _ vocabulary: Vocabulary<Field>, in state: ObjectState,
    id symbol: UInt32? = nil, _ space: SymbolSpace = .source
  ) {
    let missingBits = vocabulary.requiredBits & ~(state.seen | state.meant)
    guard missingBits != 0 else { return }
    let missing = vocabulary.words(ofBits: missingBits)
    let subject =
      symbol.map { builder.columns.id($0, in: space) }.map {
        "\(state.name) '\(JSONText.excerpt($0))'"
      } ?? state.name
    let names = missing.map { "no \"\($0.rawValue)\"" }.joined(separator: ", ")
    scanner.report("\(subject) has \(names)", at: state.members.open)
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
    if documentFields.requiredBits & ~(state.seen | state.meant) != 0, !scanner.isBroken {
      scanner.report("the document has no \"format\"; add \"format\": 1", at: state.members.open)
    }
  }

  /// Reads one of the lists of the document, and notes whether each element has an id.
  @inline(__always)
  private mutating func readElements(
    _ list: DocumentField, _ readElement: (inout GraphDocumentReader) -> Bool
  ) {
    var isComplete = scanner.byte == UInt8(ascii: "[")
    readList("\"\(list.rawValue)\"") { isComplete = readElement(&$0) && isComplete }
    if !isComplete { incomplete.insert(list) }
  }

  private mutating func readFormat() {
    let offset = scanner.position
    guard let format = scanner.readNumber("\"format\"") else { return }
    if format != 1 {
      scanner.report(
        "format \(JSONText.number(format)) is not supported; this version reads format 1",
        at: offset)
    }
  }

  /// Reads a list with one call for each element.
  @inline(__always)
  mutating func readList(
    _ what: @autoclosure () -> String, _ readElement: (inout GraphDocumentReader) -> Void
  ) {
    guard var members = scanner.enterList(what()) else { return }
    while scanner.nextElement(&members) { readElement(&self) }
  }
}
