import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerPlanner

/// The command line of `careerpath`, declared once for parser and help.
enum Program {
  static let spec = ProgramSpec(
    name: "careerpath", version: "0.1.0",
    abstract: "Charts the way from one role to another.",
    commands: [
      PlanCommand.spec, BatchCommand.spec, AlternativesCommand.spec, TradeoffsCommand.spec,
      ReachCommand.spec,
      UnlockCommand.spec, EstimateCommand.spec, GapCommand.spec, LearnCommand.spec,
      ListCommand.spec, ShowCommand.spec, ExportCommand.spec, ImportCommand.spec, NewCommand.spec,
      CheckCommand.spec, FormatCommand.spec, DiffCommand.spec, BottlenecksCommand.spec,
      ProfileCommand.spec,
    ],
    examples: [
      CommandExample(
        "careerpath plan junior-ml-engineer principal-ml-engineer",
        "The soonest way, step by step."),
      CommandExample("careerpath list", "All roles of the bundled graph."),
    ])

  /// Carries out a command.
  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    switch arguments.command.name {
    case PlanCommand.spec.name: try PlanCommand(arguments).run()
    case BatchCommand.spec.name: try BatchCommand(arguments).run()
    case AlternativesCommand.spec.name: try AlternativesCommand(arguments).run()
    case TradeoffsCommand.spec.name: try TradeoffsCommand(arguments).run()
    case ReachCommand.spec.name: try ReachCommand(arguments).run()
    case UnlockCommand.spec.name: try UnlockCommand(arguments).run()
    case EstimateCommand.spec.name: try EstimateCommand(arguments).run()
    case GapCommand.spec.name: try GapCommand.run(arguments)
    case LearnCommand.spec.name: try LearnCommand.run(arguments)
    case ListCommand.spec.name: try ListCommand.run(arguments)
    case ShowCommand.spec.name: try ShowCommand.run(arguments)
    case ExportCommand.spec.name: try ExportCommand.run(arguments)
    case ImportCommand.spec.name: try ImportCommand.run(arguments)
    case NewCommand.spec.name: try NewCommand.run(arguments)
    case FormatCommand.spec.name: try FormatCommand.run(arguments)
    case ProfileCommand.spec.name: try ProfileCommand.run(arguments)
    case BottlenecksCommand.spec.name: try BottlenecksCommand(arguments).run()
    case CheckCommand.spec.name: try CheckCommand(arguments).run()
    case DiffCommand.spec.name: try DiffCommand(arguments).run()
    default: throw .usage(arguments.error("command not carried out"))
    }
  }
}

// MARK: - Options that several commands have

extension OptionSpec {
  static let graph = value(
    "graph", short: "g", "GRAPH", default: .value(BundledGraphs.names[0]),
    help: "a graph file, '-' for standard input, or the name of a bundled graph")
  static let output = value(
    "output", short: "o", "FILE", default: .described("standard output"),
    help: "write the answer to a file, which is replaced only when the answer is whole")
  static let color = choice(
    "color", "WHEN", of: ColorMode.self, default: .auto, help: "when to use colour")
}

extension Files {
  /// What messages call a file: its path, or `<stdin>` for `-`.
  static func shownName(of path: String) -> String {
    path == standardStream ? "<stdin>" : path
  }
}

/// Carries over errors of the libraries.
func reporting<Value, Failure: Error>(
  _ convert: (Failure) -> CommandFailure, _ body: () throws(Failure) -> Value
) throws(CommandFailure) -> Value {
  do {
    return try body()
  } catch {
    throw convert(error)
  }
}

extension ParsedArguments {
  /// Reads what the command line says, with its errors as failures of the command.
  func reading<Value>(
    _ read: (ParsedArguments) throws(UsageError) -> Value
  ) throws(CommandFailure) -> Value {
    try reporting(CommandFailure.usage) { () throws(UsageError) in try read(self) }
  }

  /// The graph that `--graph` names.
  func loadGraph() throws(CommandFailure) -> GraphDocument {
    try Self.loadGraph(value("graph") ?? BundledGraphs.names[0])
  }

  /// A graph of a file, of standard input, or that is bundled.
  static func loadGraph(_ name: String) throws(CommandFailure) -> GraphDocument {
    if let bytes = BundledGraphs.document(named: name) {
      return try read(bytes, name: name)
    }
    do {
      let bytes = try Files.read(name)
      return try read(bytes, name: Files.shownName(of: name))
    } catch let problem as FileProblem {
      let hint = UsageError.didYouMean(name, among: BundledGraphs.names)
      let names = BundledGraphs.names.map { "'\($0)'" }
      throw .input(
        ["\(problem)\(hint)"]
          + (name.contains("/") || name.hasSuffix(".json")
            ? [] : ["bundled graphs: \(names.joined(separator: ", "))"]))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .input(["\(error)"])
    }
  }

  /// Reads a graph document.
  static func read(_ bytes: [UInt8], name: String) throws(CommandFailure) -> GraphDocument {
    try reporting(CommandFailure.invalidDocument) { () throws(InvalidDocument) in
      try GraphDocument.read(bytes, name: name)
    }
  }

  /// The terminal or pipe that the answer goes to; a file is like a pipe.
  func answerTerminal() throws(CommandFailure) -> Terminal {
    let mode =
      options.contains(.color)
      ? try reading { (arguments) throws(UsageError) in
        try arguments.choice("color", of: ColorMode.self)
      } : .auto
    guard outputPath != nil else { return Terminal(.standardOutput, color: mode ?? .auto) }
    return Terminal(
      isTerminal: false, reportedWidth: nil, color: mode ?? .auto, environment: { _ in nil })
  }

  /// Writes the answer to where `--output` says.
  func answer(
    _ text: String, status: ExitStatus = .answered
  ) throws(CommandFailure) -> ExitStatus {
    guard let path = outputPath else { return Process.print(text, status: status) }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.write(text, to: path)
    }
    return status
  }

  /// Writes an answer that is no text to where `--output` says.
  func answer(
    bytes: [UInt8], status: ExitStatus = .answered
  ) throws(CommandFailure) -> ExitStatus {
    guard let path = outputPath else { return Process.print(bytes, status: status) }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.write(bytes, to: path)
    }
    return status
  }

  /// The file that `--output` names; `nil` for standard output.
  private var outputPath: String? {
    guard options.contains(.output), let path = value("output") else { return nil }
    return path == Files.standardStream ? nil : path
  }
}

extension CommandFailure {
  /// The failure of a document that can't be used.
  static func invalidDocument(_ error: InvalidDocument) -> CommandFailure {
    var lines = error.diagnostics.map(\.description)
    let hidden = error.count - error.diagnostics.count
    if hidden > 0 { lines.append("… and \(hidden) more") }
    lines.append(error.count == 1 ? "1 problem" : "\(error.count) problems")
    return .input(lines)
  }
}
