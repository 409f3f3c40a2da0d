import BundledGraphs
import CareerDocuments

extension OptionSpec {
  static let graph = value(
    "graph", short: "g", "GRAPH", default: .value(BundledGraphs.names[0]),
    help: "a graph file, '-' for standard input, or the name of a bundled graph")
}

extension Files {
  /// What messages call a file: its path, or `<stdin>` for `-`.
  static func shownName(of path: String) -> String {
    path == standardStream ? "<stdin>" : path
  }
}

extension ParsedArguments {
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
