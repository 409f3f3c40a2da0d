import CareerDocuments
import CareerGraph
import CareerImports

/// `careerpath export --format csv`: a folder of tables, as `import csv` reads them.
enum ExportTables {
  /// Writes the tables into the folder that `--output` names, which is made where there is none.
  static func write(
    _ graph: CareerGraph, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> ExitStatus {
    guard let folder = arguments.value("output"), folder != Files.standardStream else {
      throw .usage(
        arguments.error(
          "csv is several files",
          advice: ["Say where they go with '--output FOLDER', which is made where it is missing."]))
    }
    // All texts are made before the first file is touched.
    let tables = GraphTables.texts(of: graph)
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.makeFolder(folder)
      let paths = tables.map { Files.path(of: $0.part.fileName, inFolder: folder) }
      for path in paths { try Files.requireNoFolder(at: path) }
      for (path, table) in zip(paths, tables) { try Files.write(table.text, to: path) }
    }
    let names = UsageError.alternatives(tables.map(\.part.fileName), conjunction: "and")
    let words = "\(folder.safeForTerminal) holds \(names). They read back with"
    let lines =
      words.wrapped(width: Terminal.defaultWidth)
      + ["  careerpath import csv \(folder.safeForTerminal)"]
    return Process.print(lines.map { $0 + "\n" }.joined())
  }
}
