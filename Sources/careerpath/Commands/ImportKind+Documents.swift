import CareerDocuments
import CareerImports

// MARK: - Kinds of one file

extension ImportKind {
  /// A drawing in the DOT language, as `export` writes it or anyone else.
  static let dot = document(
    "dot", help: "a graph in the DOT language, as 'export' writes it or anyone else",
    DOTImport.read)

  /// A job family of the Financial Times.
  static let ft = document(
    "ft", help: "a job family as the Financial Times writes them, in YAML or JSON",
    JobFamilyImport.read)

  /// The European classification of occupations and skills.
  static let esco = document(
    "esco", help: "ESCO's occupations with their essential skills, as JSON", ESCOImport.read)

  /// A kind whose data are one file.
  private static func document(
    _ name: String, help: String,
    _ read:
      @escaping @Sendable (ImportFile, _ title: String?) throws(InvalidDocument) ->
      ImportedGraph
  ) -> ImportKind {
    ImportKind(name: name, files: "FILE", fileCount: 1...1, help: help) {
      (paths, title) throws(CommandFailure) in
      let file = try file(paths[0])
      return try reporting { () throws(InvalidDocument) in try read(file, title) }
    }
  }
}
