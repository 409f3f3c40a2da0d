import CareerDocuments
import CareerFormats
import CareerGraph

/// `careerpath export`: a graph, or a part of it, in another form.
enum ExportCommand {
  static let spec = CommandSpec(
    name: "export", abstract: "Write a graph, or a part of it, in another form.",
    discussion: """
      '--focus', '--track' and '--between' cut a part out that a picture can show; of several, all \
      must hold. '--focus' keeps the roles from which at most '--depth' moves lead to the role, or \
      back from it. Pictures (svg, png, pdf) are drawn by Graphviz. csv is a folder of tables, \
      named by '--output', that 'careerpath import csv' reads.
      """,
    options: [
      .graph,
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .dot, help: "what to write"),
    ] + OptionSpec.part + [.output],
    examples: [
      CommandExample(
        "careerpath export --format svg > careers.svg", "A picture of all roles."),
      CommandExample(
        "careerpath export --format mermaid --focus ml-engineer-ii",
        "What is around a role, for a page on GitHub."),
      CommandExample(
        "careerpath export --format json --output my-careers.json",
        "A copy of the bundled graph to change."),
      CommandExample(
        "careerpath export --format csv --output tables", "Tables for a spreadsheet."),
    ])

  /// What is written.
  enum Format: String, CaseIterable {
    case dot, svg, png, pdf, mermaid, graphml, json, csv

    /// What Graphviz makes of it, if anything.
    var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }

    /// Whether it is for looking at, which only so much is good for.
    var isDrawing: Bool {
      switch self {
      case .dot, .svg, .png, .pdf, .mermaid: true
      case .graphml, .json, .csv: false
      }
    }
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .dot
    }
    try arguments.check(format.picture)
    let options = try PartOptions(arguments)
    guard let graph = try options.part(of: try arguments.loadGraph().graph) else { return .no }
    guard let text = text(of: graph, as: format) else {
      return try ExportTables.write(graph, arguments)
    }
    CrowdedPicture(graph: graph, format: format, text: text)?.warn()
    return try arguments.answer(text, drawnAs: format.picture)
  }

  /// The text of a graph; `nil` for a format of several files.
  private static func text(of graph: CareerGraph, as format: Format) -> String? {
    switch format {
    case .dot, .svg, .png, .pdf: GraphDOT.text(of: graph)
    case .mermaid: GraphMermaid.text(of: graph)
    case .graphml: GraphML.text(of: graph)
    case .json: GraphDocument.text(of: graph)
    case .csv: nil
    }
  }
}
