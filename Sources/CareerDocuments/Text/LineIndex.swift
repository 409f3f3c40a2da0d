/// Finds lines and columns of byte offsets.
package struct LineIndex: Sendable {
  package let bytes: [UInt8]
  private let firstLine: Int

  /// Looks at a text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - firstLine: the number of its first line.
  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// The places of several offsets, in the order given.
  ///
  /// - Complexity: O(*n* + *k* log *k*) time for *n* bytes and *k* offsets.
  package func locations(of offsets: [Int]) -> [SourceLocation] {
    var locations = [SourceLocation](
      repeating: SourceLocation(line: firstLine, column: 1), count: offsets.count)
    var line = firstLine
    var column = 1
    var position = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while position < min(offsets[index], bytes.count) {
        let byte = bytes[position]
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n"))
        {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
          column += 1
        }
        position += 1
      }
      locations[index] = SourceLocation(line: line, column: column)
    }
    return locations
  }
}

extension LineIndex {
  /// Refuses a text that is no UTF-8, or nothing at all.
  ///
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - what: what the file should be.
  ///   - beginning: how such a file begins.
  /// - Throws: ``InvalidDocument`` that says what to do.
  package func check(
    name: String, what: String, begins beginning: String = "{ \"format\": 1, …"
  ) throws(InvalidDocument) {
    if let message = reasonNotToRead("\(what) begins with \(beginning)") {
      throw InvalidDocument(file: name, message: message)
    }
    if let offset = UTF8Check.firstError(in: bytes) {
      let problem = TextProblem(
        offset: offset, message: "not valid UTF-8; save the file as UTF-8")
      throw InvalidDocument(file: name, ProblemLog(problem), lines: self)
    }
  }

  /// What makes reading pointless, if anything.
  private func reasonNotToRead(_ advice: String) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "the file is UTF-16; save it as UTF-8"
    }
    if bytes.count >= Int(UInt32.max) {
      return "the file has 4 GiB or more, which is not supported"
    }
    let mark = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    if bytes.dropFirst(mark).allSatisfy(UTF8Check.isSpace) {
      return "the file is empty; \(advice)"
    }
    return nil
  }
}
