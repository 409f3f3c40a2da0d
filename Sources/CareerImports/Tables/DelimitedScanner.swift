import CareerDocuments

/// How a text is divided into cells.
struct Dialect: Hashable, Sendable {
  /// The byte between two cells of a record.
  let separator: UInt8

  /// Whether a cell may stand in double quotes, as RFC 4180 has it; otherwise a quote is a letter.
  let hasQuotes: Bool

  /// Comma-separated values.
  static let commas = Dialect(separator: UInt8(ascii: ","), hasQuotes: true)

  /// Tab-separated values as IANA registers them: nothing is quoted, and no cell holds a tab.
  static let plainTabs = Dialect(separator: UInt8(ascii: "\t"), hasQuotes: false)

  /// The dialect of a text with quotes: the first of comma, semicolon and tab that stands in its
  /// first line outside quotes, which is how spreadsheets of different countries differ.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the first line.
  static func detected(in bytes: [UInt8]) -> Dialect {
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"):
        if !isQuoted { return Dialect(separator: byte, hasQuotes: true) }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isQuoted { return .commas }
      default: break
      }
    }
    return .commas
  }
}

/// Divides a text into records and cells, strictly by RFC 4180.
///
/// A record ends with a line feed, a carriage return or both. Cells are ranges of the text, so that
/// those which nobody asks for cost no memory.
struct DelimitedScanner {
  /// A cell as it stands in the text.
  struct Cell {
    /// The bytes of the cell, without the quotes around it.
    var range: Range<Int>
    /// Whether quotes stand around it.
    var isQuoted = false
    /// Whether there are doubled quotes in it, each of which stands for one.
    var hasDoubledQuotes = false

    /// Where it begins in the text, with its quote.
    var offset: Int { isQuoted ? range.lowerBound - 1 : range.lowerBound }
  }

  /// Something that keeps the text from being divided.
  struct Break {
    let offset: Int
    let message: String
  }

  let bytes: [UInt8]
  let dialect: Dialect
  private(set) var position: Int
  /// What is wrong with the text, behind which nothing is read.
  private(set) var failure: Break?

  init(_ bytes: [UInt8], dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
    position = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
  }

  /// Reads the next record; `false` at the end of the text, or where it can't be divided.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the record.
  mutating func readRecord(into cells: inout [Cell]) -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard position < bytes.count, failure == nil else { return false }
    while true {
      let isQuoted =
        dialect.hasQuotes && position < bytes.count && bytes[position] == UInt8(ascii: "\"")
      guard let cell = isQuoted ? readQuotedCell() : readPlainCell() else { return false }
      cells.append(cell)
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == dialect.separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count,
        bytes[position] == UInt8(ascii: "\n")
      {
        position += 1
      }
      return true
    }
  }

  private mutating func readPlainCell() -> Cell? {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == dialect.separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        break
      }
      if byte == UInt8(ascii: "\""), dialect.hasQuotes {
        return fail(
          "a quote inside a cell without quotes; put quotes around the whole cell and double "
            + "those inside", at: position)
      }
      position += 1
    }
    return Cell(range: start..<position)
  }

  private mutating func readQuotedCell() -> Cell? {
    let open = position
    position += 1
    var cell = Cell(range: position..<position, isQuoted: true)
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      let end = position
      position += 1
      guard position < bytes.count else {
        cell.range = open + 1..<end
        return cell
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        cell.hasDoubledQuotes = true
        position += 1
      case dialect.separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        cell.range = open + 1..<end
        return cell
      default:
        return fail(
          "text behind the closing quote of a cell; double a quote that belongs to the text",
          at: position)
      }
    }
    return fail("a cell that begins with a quote and has no closing one", at: open)
  }

  private mutating func fail(_ message: String, at offset: Int) -> Cell? {
    failure = Break(offset: offset, message: message)
    return nil
  }
}

extension DelimitedScanner {
  /// The text of a cell.
  ///
  /// - Complexity: O(*n*) time and space for *n* bytes of the cell.
  func text(of cell: Cell) -> String {
    guard cell.hasDoubledQuotes else {
      return String(decoding: bytes[cell.range], as: UTF8.self)
    }
    return String(decoding: content(of: cell).map(\.byte), as: UTF8.self)
  }

  /// The bytes of a cell with the places where they stand in the text.
  func content(of cell: Cell) -> [(byte: UInt8, offset: Int)] {
    var content: [(byte: UInt8, offset: Int)] = []
    content.reserveCapacity(cell.range.count)
    var offset = cell.range.lowerBound
    while offset < cell.range.upperBound {
      content.append((bytes[offset], offset))
      let isDoubled = cell.hasDoubledQuotes && bytes[offset] == UInt8(ascii: "\"")
      offset += isDoubled ? 2 : 1
    }
    return content
  }
}
