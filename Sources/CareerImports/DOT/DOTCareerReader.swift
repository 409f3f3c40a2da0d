import CareerDocuments
import CareerGraph

/// Finds the careers in a drawing.
struct DOTCareerReader {
  let drawing: DOTGraph
  let fileName: String
  var problems = ProblemLog()

  /// What is told with its place and keeps nothing from being read.
  var warnings = ProblemLog()

  /// What was left out or assumed, in sentences.
  private(set) var notes: [String] = []

  /// What is counted for the notes.
  var tally = Tally()

  /// What the graph was before it was drawn, without its roles and transitions.
  var head: CareerGraph?

  /// For each node its role.
  var roles: [DrawnRole] = []

  var moves: [DrawnMove] = []

  /// The skills that attributes name, by their ids, with their names as they are first written.
  var skillNames: [(id: String, name: String, offset: Int)] = []
  var skillIDs: Set<String> = []

  /// The ids of the sources that are the drawing, and that state what was assumed.
  var drawingID = "drawing"
  var assumptionID = "assumption"

  /// The nodes where people are taken to start, and those that nothing need follow.
  var assumedEnds: (entries: Set<Int>, finals: Set<Int>) = ([], [])

  /// Whether any node says that people start in it, or that nothing need follow.
  var statesEntries = false
  var statesFinals = false

  init(_ drawing: DOTGraph, fileName: String) {
    self.drawing = drawing
    self.fileName = fileName
  }

  /// A node as a role.
  enum DrawnRole {
    /// No role: the node is there for the drawing.
    case none
    /// A role with all its fields, as the project itself has drawn it.
    case whole(id: String, json: String, order: Int?)
    /// A role of which attributes speak.
    case described(DescribedRole)

    var id: String? {
      switch self {
      case .none: nil
      case .whole(let id, _, _): id
      case .described(let role): role.id
      }
    }
  }

  /// A role of which attributes speak.
  struct DescribedRole {
    let id: String
    let offset: Int
    var fields: [DraftField] = []
    var track: String?
    var level: Double?
    var leastYears: Double?
    var isEntry: Bool?
    var isFinal: Bool?
    /// The figures that the drawing does not state.
    var assumed: [String] = []
  }

  /// An edge as a transition.
  enum DrawnMove {
    /// A transition with all its fields, as the project itself has drawn it.
    case whole(json: String, order: Int?, offset: Int)
    /// A transition of which attributes speak.
    case described(DescribedMove)
  }

  /// A transition of which attributes speak.
  struct DescribedMove {
    var from: Int
    var to: Int
    let offset: Int
    var kind: TransitionKind?
    var via: String?
    var years: DraftField?
    /// Whether the years are the least or the most that the drawing states.
    var isBound = false
    var fields: [DraftField] = []
    /// Whether anything is assumed, be it a figure or not.
    var isAssumed = false
    /// The figures that the drawing does not state.
    var assumed: [String] = []
  }

  struct Tally {
    var invisibleNodes = 0
    var invisibleEdges = 0
    var loops = 0
    var repetitions = 0
    var renamedNodes = 0
    /// What the drawing does not say.
    var filledIn = ImportTally()
    var describedMoves = 0
  }
}

extension DOTCareerReader {
  mutating func report(_ message: String, at offset: Int) { problems.report(message, at: offset) }

  mutating func warn(_ message: String, at offset: Int) { warnings.report(message, at: offset) }

  /// Reads the whole.
  mutating func read(title: String?) throws(ProblemLog) -> CareerGraph {
    var draft = DocumentDraft()
    let hasHead = try readHead()
    for node in drawing.nodes.indices { roles.append(role(of: node)) }
    for edge in drawing.edges.indices { readMoves(of: edge) }
    checkClusters()
    guard problems.isEmpty else { throw problems }
    deriveMoves()
    deriveEnds()
    writeHead(title: title, isDrawing: !hasHead, to: &draft)
    writeRoles(to: &draft)
    writeMoves(to: &draft)
    let graph = try draft.read()
    notes = notesOnReading
    return graph
  }
}

// MARK: - The graph itself

extension DOTCareerReader {
  /// Reads what a drawing of the project's own says of the graph as a whole; `false` where it is
  /// somebody else's.
  private mutating func readHead() throws(ProblemLog) -> Bool {
    guard let value = drawing.scopes[0].attributes[CareerAttribute.graph] else { return false }
    var reader = GraphDocumentReader(Array(value.text.utf8))
    guard let (graph, _) = reader.read() else {
      let first = reader.log.first?.message ?? "not readable"
      throw ProblemLog(
        TextProblem(offset: value.offset, message: "'\(CareerAttribute.graph)': \(first)"))
    }
    head = graph
    skillIDs = Set(graph.skills.map { graph.id(of: $0) })
    let used = Set(graph.sources.map(\.id))
    while used.contains(drawingID) { drawingID += "-of-import" }
    while used.contains(assumptionID) { assumptionID += "-of-import" }
    return true
  }

  private func writeHead(title: String?, isDrawing: Bool, to draft: inout DocumentDraft) {
    let graph = drawing.scopes[0]
    let label = graph.attributes["label"]
    let offset = label?.offset ?? 0
    let names = DOTLabel.Names(graph: graph.name?.text ?? "")
    let drawn = label.map { DOTLabel.text($0, names: names) } ?? ""
    let shown = drawn.isEmpty ? names.graph.onOneLine : drawn
    let title = title ?? (isDrawing ? (shown.isEmpty ? nil : shown) : head?.title)
    if let schema = head?.schema { draft.append(DraftField("$schema", .string(schema), at: 0)) }
    if let title { draft.append(DraftField("title", .string(title), at: offset)) }
    let currency = graph.attributes["currency"]
    if let text = currency?.text ?? head?.currency {
      draft.append(DraftField("currency", .string(text), at: currency?.offset ?? 0))
    }
    for field in head?.extensions ?? [] {
      draft.append(DraftField(field.name, .raw(field.json), at: 0))
    }
    if let head {
      let writer = GraphDocumentWriter(graph: head)
      for source in head.sources { draft.append(.sources, json: writer.json(source), at: 0) }
      for skill in head.skills { draft.append(.skills, json: writer.json(head[skill]), at: 0) }
    }
    for source in importSources {
      draft.append(
        .sources,
        [
          DraftField("id", .string(source.id), at: 0),
          DraftField("title", .string(source.title), at: 0),
          DraftField("note", .string(source.note), at: 0),
        ]
          + (source.id == assumptionID
            ? [DraftField("grade", .string(EvidenceGrade.assumed.rawValue), at: 0)] : []),
        at: 0)
    }
    for skill in skillNames {
      draft.append(
        .skills,
        [
          DraftField("id", .string(skill.id), at: skill.offset),
          DraftField("name", .string(skill.name), at: skill.offset),
          DraftField("kind", .string(SkillKind.technical.rawValue), at: skill.offset),
          DraftField("sources", .names([assumptionID]), at: skill.offset),
        ], at: skill.offset)
    }
  }

  /// The sources of what attributes describe.
  private var importSources: [(id: String, title: String, note: String)] {
    let describes = roles.contains { if case .described = $0 { true } else { false } }
    guard describes || tally.describedMoves > 0 else { return [] }
    let drawn = (
      id: drawingID, title: fileName.onOneLine,
      note: "A graph in the DOT language, of which each node is a role and each edge a transition."
    )
    let rules = assumedRules
    guard !rules.isEmpty else { return [drawn] }
    return [
      drawn,
      (
        id: assumptionID, title: "Assumptions of the import",
        note: "What the drawing does not say. " + rules.joined(separator: " ")
      ),
    ]
  }
}
