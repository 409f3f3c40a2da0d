import CareerFormats
import CareerGraph

/// `careerpath export`: the whole graph in another form.
enum ExportCommand {
  static let spec = CommandSpec(
    name: "export", abstract: "Write the whole graph as a picture for Graphviz or as JSON.",
    options: [
      .graph,
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .dot,
        help: "DOT, or a graph document"),
      .output,
    ],
    examples: [
      CommandExample("careerpath export | dot -Tsvg > careers.svg", "A picture of all roles."),
      CommandExample(
        "careerpath export --format json --output my-careers.json",
        "A copy of the bundled graph to change."),
    ])

  /// What is written.
  enum Format: String, CaseIterable {
    case dot, json
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self)
    }
    let graph = try arguments.loadGraph().graph
    return try arguments.answer(
      format == .json ? GraphDocument.text(of: graph) : GraphDOT.text(of: graph))
  }
}
