import CareerDocuments

/// One of several files that are read together, and what is wrong with it.
struct FileProblems: Sendable {
  let file: ImportFile
  var log = ProblemLog()

  init(_ file: ImportFile) { self.file = file }
}

extension FileProblems {
  /// Notes what makes reading a file as a table pointless; `true` where there is nothing of it.
  mutating func canBeRead(as what: String) -> Bool {
    let bytes = file.bytes
    let mark = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.report("the file is UTF-16; save it as UTF-8", at: nil)
    } else if bytes.dropFirst(mark).allSatisfy(UTF8Check.isSpace) {
      log.report("the file is empty; \(what) begins with the names of its columns", at: nil)
    } else if let offset = UTF8Check.firstError(in: bytes) {
      log.report("not valid UTF-8; save the file as UTF-8", at: offset)
    } else if let offset = bytes.firstIndex(of: 0) {
      log.report("a NUL character; the file is damaged or no text", at: offset)
    }
    return log.isEmpty
  }
}

extension InvalidDocument {
  /// Collects the problems of several files, in the order of the files; `nil` where there are none.
  init?(_ files: [FileProblems]) {
    let count = files.reduce(0) { $0 + $1.log.count }
    guard count > 0 else { return nil }
    let diagnostics = files.lazy.filter { !$0.log.isEmpty }.flatMap {
      $0.log.diagnostics(file: $0.file.name, lines: LineIndex($0.file.bytes))
    }
    self.init(diagnostics: Array(diagnostics.prefix(Self.limit)), count: count)
  }
}
