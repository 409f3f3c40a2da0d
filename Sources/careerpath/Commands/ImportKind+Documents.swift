import CareerFormats

extension ImportKind {
  /// A drawing in the DOT language, as `export` writes it or anyone else.
  static let dot = ImportKind(
    name: "dot", files: "FILE", fileCount: 1...1,
    help: "a graph in the DOT language, as 'export' writes it or anyone else"
  ) { (paths, title) throws(CommandFailure) in
    let file = try file(paths[0])
    return try reporting { () throws(InvalidDocument) in try DOTImport.read(file, title: title) }
  }
  /// A job family of the Financial Times.
  static let ft = ImportKind(
    name: "ft", files: "FILE", fileCount: 1...1,
    help: "a job family as the Financial Times writes them, in YAML or JSON"
  ) { (paths, title) throws(CommandFailure) in
    let file = try file(paths[0])
    return try reporting { () throws(InvalidDocument) in
      try JobFamilyImport.read(file, title: title)
    }
  }
}
