import CareerDocuments

/// What is wrong with one of several files.
struct FileProblems: Sendable {
  /// The name of the file.
  let name: String

  /// How many problems there are, of which the first are kept.
  private(set) var count = 0

  private var told: [(offset: Int?, message: String, first: Int?)] = []
  private let bytes: [UInt8]

  init(_ file: ImportFile) {
    name = file.name
    bytes = file.bytes
  }

  /// Notes a problem at a byte of the file, or of the file as a whole.
  ///
  /// - Parameters:
  ///   - message: what is wrong, and what to do where that is not plain.
  ///   - offset: where; `nil` for the file as a whole.
  ///   - first: where what is repeated stands first.
  mutating func report(_ message: String, at offset: Int?, first: Int? = nil) {
    count += 1
    if told.count < 1000 { told.append((offset, message, first)) }
  }

  /// The problems with lines and columns, in the order of the file.
  ///
  /// - Complexity: O(*n* + *k* log *k*) time for *n* bytes and *k* problems.
  var diagnostics: [Diagnostic] {
    let order = told.indices.sorted { left, right in
      (told[left].offset ?? -1, left) < (told[right].offset ?? -1, right)
    }
    let shown = order.prefix(InvalidDocument.limit).map { told[$0] }
    let lines = LineIndex(bytes)
    let places = lines.locations(of: shown.map { $0.offset ?? 0 })
    let firsts = lines.locations(of: shown.map { $0.first ?? 0 })
    return shown.indices.map { index in
      let problem = shown[index]
      let relation = problem.first.map { _ in " (first at line \(firsts[index].line))" }
      return Diagnostic(
        file: name, location: problem.offset == nil ? nil : places[index],
        message: problem.message + (relation ?? ""))
    }
  }
}

extension FileProblems {
  /// Notes what makes reading a file as a table pointless; `true` where there is nothing of it.
  mutating func canBeRead(as what: String) -> Bool {
    let mark = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      report("the file is UTF-16; save it as UTF-8", at: nil)
    } else if bytes.dropFirst(mark).allSatisfy(JSONScanner.isSpace) {
      report("the file is empty; \(what) begins with the names of its columns", at: nil)
    } else if let offset = UTF8Check.firstError(in: bytes) {
      report("not valid UTF-8; save the file as UTF-8", at: offset)
    } else if let offset = bytes.firstIndex(of: 0) {
      report("a NUL character; the file is damaged or no text", at: offset)
    }
    return count == 0
  }
}

extension InvalidDocument {
  /// Collects the problems of several files, in the order of the files; `nil` where there are none.
  init?(_ files: [FileProblems]) {
    let count = files.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    let diagnostics = files.lazy.filter { $0.count > 0 }.flatMap(\.diagnostics)
    self.init(diagnostics: Array(diagnostics.prefix(Self.limit)), count: count)
  }
}
