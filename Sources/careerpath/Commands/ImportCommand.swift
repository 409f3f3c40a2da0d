import CareerDocuments
import CareerFormats
import CareerGraph
import CareerImports

/// `careerpath import`: a graph document from somebody's data.
enum ImportCommand {
  static let spec = CommandSpec(
    name: "import", abstract: "Make a graph document from other data.",
    discussion: """
      The document goes to standard output or the file of '--output'; what was made, what was left \
      out and what was assumed is told on standard error. Whatever the data do not say is derived \
      by rules that the document states in its sources.
      """,
    operands: [
      .required("KIND", choices: ImportKind.all.map(\.name), help: "what the data are"),
      .repeating("FILE", atLeastOne: true, help: "the files of that kind"),
    ],
    options: [
      .value("title", "TITLE", help: "what the graph is about, instead of what the data say"),
      .choice(
        "decimal", "SIGN", of: DecimalSign.self,
        help: "the sign before a fraction in tables, where they do not tell it themselves"),
      .output,
    ],
    table: HelpTable(
      heading: "KINDS",
      rows: ImportKind.all.map { HelpTable.Row(term: "\($0.name) \($0.files)", text: $0.help) }),
    examples: [
      CommandExample(
        "careerpath import csv roles.csv transitions.csv -o ladder.json",
        "Makes a document from two tables."),
      CommandExample(
        "careerpath import csv tables/ | careerpath list -g -",
        "Lists the roles of tables that 'careerpath export' has written."),
    ])

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let name = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("KIND")
    }
    guard let kind = ImportKind.all.first(where: { $0.name == name }) else {
      throw .usage(arguments.error("KIND \(name.quoted) is not carried out"))
    }
    let paths = Array(arguments.operands("FILE"))
    guard kind.fileCount.contains(paths.count) else {
      throw .usage(
        arguments.error(
          "\(paths.count) file\(paths.count == 1 ? "" : "s") for '\(kind.name)'",
          advice: ["'\(kind.name)' takes \(kind.files)."]))
    }
    guard !paths.contains("") else { throw .usage(arguments.error("a FILE without a name")) }
    guard paths.count(where: { $0 == Files.standardStream }) < 2 else {
      throw .usage(arguments.error("only one file can be standard input"))
    }
    let decimal = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("decimal", of: DecimalSign.self)
    }
    guard decimal == nil || kind.takesDecimal else {
      throw .usage(
        arguments.error(
          "'--decimal' goes not with '\(kind.name)'", advice: ["It is about tables: 'csv'."]))
    }
    let imported = try kind.read(paths, arguments.value("title"), decimal)
    let status = try arguments.answer(GraphDocument.text(of: imported.graph))
    if status == .answered { Process.printError(report(on: imported)) }
    return status
  }

  /// What was made, and what there is to say about it.
  private static func report(on imported: ImportedGraph) -> String {
    let width = Terminal(.standardError).width
    let lines = [imported.graph.countsInWords] + imported.tally.sentences + imported.notes
    return lines.flatMap { $0.safeForTerminal.wrapped(width: width) }
      .map { $0 + "\n" }.joined()
  }
}

/// One kind of data that `import` reads.
///
/// A new kind is a value of this type, listed in ``all``:
///
/// ```swift
/// extension ImportKind {
///   static let dot = ImportKind(
///     name: "dot", files: "FILE", fileCount: 1...1, help: "a graph in the DOT language"
///   ) { (paths, title) throws(CommandFailure) in
///     let file = try ImportKind.file(paths[0])
///     return try ImportKind.reporting { () throws(InvalidDocument) in
///       try DOTImport.read(file, title: title)
///     }
///   }
/// }
/// ```
struct ImportKind: Sendable {
  /// The word for it on the command line.
  let name: String

  /// The files that it takes, as the help text names them.
  let files: String

  /// How many files those are.
  let fileCount: ClosedRange<Int>

  /// What it reads, in a phrase without a full stop.
  let help: String

  /// Whether its numbers may be those of any country.
  let takesDecimal: Bool

  /// Reads the files of some paths, and gives the graph a title where one is wanted.
  let read: Reading

  /// Reads files whose numbers may have a decimal sign of their own.
  typealias Reading =
    @Sendable ([String], _ title: String?, _ decimal: DecimalSign?) throws(CommandFailure) ->
    ImportedGraph

  /// A kind whose numbers are those of any country.
  init(
    name: String, files: String, fileCount: ClosedRange<Int>, help: String,
    readNumbers read: @escaping Reading
  ) {
    (self.name, self.files, self.fileCount, self.help) = (name, files, fileCount, help)
    takesDecimal = true
    self.read = read
  }

  /// A kind whose numbers are those of programs.
  init(
    name: String, files: String, fileCount: ClosedRange<Int>, help: String,
    _ read:
      @escaping @Sendable ([String], _ title: String?) throws(CommandFailure) -> ImportedGraph
  ) {
    (self.name, self.files, self.fileCount, self.help) = (name, files, fileCount, help)
    takesDecimal = false
    self.read = { (paths, title, _) throws(CommandFailure) in try read(paths, title) }
  }

  /// All kinds, in the order of the help text.
  static let all: [ImportKind] = [.csv, .onet, .gdad, .esco, .dot, .ft]
}

extension ImportKind {
  /// Reads a file, or standard input for `-`.
  static func file(_ path: String) throws(CommandFailure) -> ImportFile {
    let bytes = try careerpath.reporting({ CommandFailure.input(["\($0)"]) }) {
      () throws(FileProblem) in try Files.read(path)
    }
    return ImportFile(name: Files.shownName(of: path), bytes: bytes)
  }

  /// Reads with what is wrong with the files as the failure of the command.
  static func reporting(
    _ read: () throws(InvalidDocument) -> ImportedGraph
  ) throws(CommandFailure) -> ImportedGraph {
    try careerpath.reporting(CommandFailure.invalidDocument, read)
  }
}

// MARK: - Kinds

extension ImportKind {
  /// Tables of roles and transitions, as `export --format csv` writes them.
  static let csv = ImportKind(
    name: "csv", files: "ROLES TRANSITIONS [SKILLS [SOURCES [GRAPH]]], or a folder of them",
    fileCount: 1...GraphTables.Part.allCases.count,
    help: "tables of roles and transitions, as 'export --format csv' writes them",
    readNumbers: { (paths, title, decimal) throws(CommandFailure) in
      var files: [GraphTables.Part: ImportFile] = [:]
      if paths.count == 1 {
        for part in GraphTables.Part.allCases {
          let path = Files.path(of: part.fileName, inFolder: paths[0])
          let isNeeded = part == .roles || part == .transitions
          if isNeeded || Files.exists(path) { files[part] = try file(path) }
        }
      } else {
        for (part, path) in zip(GraphTables.Part.allCases, paths) { files[part] = try file(path) }
      }
      return try reporting { () throws(InvalidDocument) in
        try GraphTables.read(files, title: title, decimal: decimal)
      }
    })
}

extension ImportKind {
  /// O*NET's release as text.
  static let onet = ImportKind(
    name: "onet", files: "FOLDER", fileCount: 1...1,
    help: "O*NET's occupations: a folder of the release as text (.txt or .tsv)"
  ) { (paths, title) throws(CommandFailure) in
    let folder = paths[0]
    var files: [ONETImport.Table: ImportFile] = [:]
    var missing: [String] = []
    for table in ONETImport.Table.allCases {
      let candidates = table.fileNames.map { Files.path(of: $0, inFolder: folder) }
      if let path = candidates.first(where: Files.exists) {
        files[table] = try file(path)
      } else if !table.isOptional {
        missing.append(
          "\(folder): error: no table '\(table.rawValue)', as a file .txt or .tsv of that name")
      }
    }
    guard missing.isEmpty else { throw .input(missing) }
    let readMe = Files.path(of: ONETImport.readMe, inFolder: folder)
    let about = Files.exists(readMe) ? try file(readMe) : nil
    return try reporting { () throws(InvalidDocument) in
      try ONETImport.read(files, readMe: about, title: title)
    }
  }
}

extension ImportKind {
  /// The capability framework of the United Kingdom's government.
  static let gdad = ImportKind(
    name: "gdad", files: "ROLES SKILLS", fileCount: 2...2,
    help: "the UK Government Digital and Data capability framework: its tables of roles and skills"
  ) { (paths, title) throws(CommandFailure) in
    let (roles, skills) = (try file(paths[0]), try file(paths[1]))
    return try reporting { () throws(InvalidDocument) in
      try GDaDImport.read(roles: roles, skills: skills, title: title)
    }
  }
}
