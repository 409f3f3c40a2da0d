import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath bottlenecks`: the roles and moves that many careers, or all, pass.
struct BottlenecksCommand {
  static let spec = CommandSpec(
    name: "bottlenecks", abstract: "Name the roles and moves that everything depends on.",
    discussion: """
      With FROM and TO: what every way between them passes. With FROM: what would be out of reach \
      if a role or a move were closed. With neither: on which of them most of the quickest ways \
      between any two roles depend, by the typical time in each role and the typical wait. A way \
      is a chain of moves, whether or not somebody has the experience for it.
      """,
    operands: [
      .optional("FROM", help: "the role where ways begin"),
      .optional("TO", help: "the role where they end"),
    ],
    options: [
      .graph,
      .value("top", "COUNT", default: .value("10"), help: "how many roles and moves to list"),
      .value(
        "sample", "COUNT", default: .described("all, fewer on a very large graph"),
        help: "without FROM: from how many roles, drawn at random, to look for ways"),
      .value(
        "seed", "NUMBER", default: .value("1"), help: "what the roles are drawn with"),
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text, help: "how to print"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath bottlenecks junior-ml-engineer head-of-ml",
        "What nobody on this way gets round."),
      CommandExample("careerpath bottlenecks", "Where most careers of the graph pass."),
      CommandExample(
        "careerpath bottlenecks --format svg > bottlenecks.svg", "The same, drawn by Graphviz."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json, dot, svg, png, pdf

    /// What Graphviz makes of the answer, if anything.
    var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }
  }

  let arguments: ParsedArguments
  let format: Format
  let top: Int
  let sample: Int?
  let seed: UInt64
  let bottlenecks: Bottlenecks
  let ends: [RoleID]

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    let (format, top, sample, seed) = try arguments.reading { (arguments) throws(UsageError) in
      (
        try arguments.choice("format", of: Format.self), try arguments.positiveInteger("top"),
        try arguments.positiveInteger("sample"),
        try arguments.converted("seed", expecting: "a whole number of 0 or more") { UInt64($0) }
      )
    }
    self.format = format ?? .text
    try arguments.check(self.format.picture)
    self.top = top ?? 10
    self.sample = sample
    self.seed = seed ?? 1
    let graph = try arguments.loadGraph().graph
    bottlenecks = Bottlenecks(graph)
    let names = [arguments.operand("FROM"), arguments.operand("TO")].compactMap { $0 }
    var ends: [RoleID] = []
    for name in names {
      ends.append(
        try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
          () throws(LookupError) in try graph.role(name)
        })
    }
    self.ends = ends
    if ends.count > 0, arguments.given["sample"] != nil || arguments.given["seed"] != nil {
      throw .usage(arguments.error("--sample and --seed are for the whole graph, without FROM"))
    }
  }

  /// Searches and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    switch ends.count {
    case 0: try answerTraffic()
    case 1: try answerClosures(from: ends[0])
    default: try answerWay(from: ends[0], to: ends[1])
    }
  }

  private func answerWay(
    from start: RoleID, to goal: RoleID
  ) throws(CommandFailure) -> ExitStatus {
    let way = bottlenecks.unavoidable(from: start, to: goal)
    let status: ExitStatus = way == nil ? .no : .answered
    switch format {
    case .json:
      return try arguments.answer(json.text(of: way, from: start, to: goal), status: status)
    case .text:
      return try arguments.answer(text().text(of: way, from: start, to: goal), status: status)
    case .dot, .svg, .png, .pdf:
      let dot = BottlenecksDOT.text(of: way, from: start, to: goal, in: bottlenecks.graph)
      return try arguments.answer(dot, drawnAs: format.picture, status: status)
    }
  }

  private func answerClosures(from start: RoleID) throws(CommandFailure) -> ExitStatus {
    let closures = bottlenecks.closures(from: [start])
    switch format {
    case .json: return try arguments.answer(json.text(of: closures, from: start))
    case .text: return try arguments.answer(text().text(of: closures, from: start))
    case .dot, .svg, .png, .pdf:
      let dot = BottlenecksDOT.text(of: closures, from: start, in: bottlenecks.graph)
      return try arguments.answer(dot, drawnAs: format.picture)
    }
  }

  private func answerTraffic() throws(CommandFailure) -> ExitStatus {
    let graph = bottlenecks.graph
    let traffic = bottlenecks.traffic(sources: sample, seed: seed)
    let closures = bottlenecks.closures(from: graph.roles.filter { graph.isEntry($0) })
    switch format {
    case .json: return try arguments.answer(json.text(of: traffic, closures: closures))
    case .text: return try arguments.answer(text().text(of: traffic, closures: closures))
    case .dot, .svg, .png, .pdf:
      let dot = BottlenecksDOT.text(of: traffic, closures: closures, in: graph)
      return try arguments.answer(dot, drawnAs: format.picture)
    }
  }

  private var json: BottlenecksJSON { BottlenecksJSON(bottlenecks.graph, top: top) }

  private func text() throws(CommandFailure) -> BottlenecksText {
    BottlenecksText(graph: bottlenecks.graph, top: top, terminal: try arguments.answerTerminal())
  }
}
