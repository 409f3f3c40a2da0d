import CareerDocuments
import CareerGraph

/// Reads a table with a header record by record, and notes what is wrong with it.
///
/// ```swift
/// var table = TableReader<Column>(file, dialect: .commas, required: [.id], surplus: .refused)
/// while table.nextRow() { roles.append(table.text(.id)) }
/// guard table.problems.isEmpty else { … }
/// ```
struct TableReader<Column: RawRepresentable<String> & CaseIterable & Hashable> {
  /// What becomes of columns that are not known.
  enum Surplus: Equatable {
    /// They are passed over: the file is somebody else's and may have more than is needed.
    case ignored
    /// They are mistakes, but for those of the author's own, such as `x-team`, or `salary.x-of` for
    /// a field that may have some inside.
    case refused(parents: [String])
  }

  /// A column of the author's own.
  struct OwnColumn: Hashable {
    /// The field in which the own field stands, such as `salary`; `nil` for the element itself.
    let parent: String?
    /// The name, beginning with `x-`.
    let name: String
    /// Its position in the table.
    let index: Int
  }

  /// The name of the file.
  let name: String

  /// The author's own columns, in the order of the table.
  private(set) var ownColumns: [OwnColumn] = []

  /// All that is wrong.
  private(set) var problems: FileProblems

  /// How its numbers are meant, as the whole table tells; `nil` where they are those of programs,
  /// with a point before the fraction and nothing else.
  var numbers: TableNumbers?

  private var scanner: DelimitedScanner
  private var cells: [DelimitedScanner.Cell] = []
  private var recordOffset = 0
  private var width = 0
  /// For each column its position in the table, or `nil` where it is missing.
  private var positions: [Column: Int] = [:]

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - what: what the table should be, for messages, such as "a table of roles".
  ///   - dialect: how the text is divided.
  ///   - required: the columns that must be there.
  ///   - surplus: what becomes of other columns.
  init(
    _ file: ImportFile, what: String, dialect: Dialect, required: [Column], surplus: Surplus
  ) {
    name = file.name
    problems = FileProblems(file)
    scanner = DelimitedScanner(file.bytes, dialect: dialect)
    guard problems.canBeRead(as: what) else { return }
    if scanner.readRecord(into: &cells) {
      width = cells.count
      let titles = cells.map(scanner.text)
      let isAnother = !required.isEmpty && !required.contains { titles.contains($0.rawValue) }
      // Another table altogether is told as that, not column by column.
      readHeader(isAnother ? .ignored : surplus)
      reportMissing(required, what)
    } else {
      reportBreak()
    }
    if !problems.log.isEmpty { width = 0 }
  }
}

// MARK: - The header

extension TableReader {
  private mutating func readHeader(_ surplus: Surplus) {
    var seen: Set<String> = []
    for (index, cell) in cells.enumerated() {
      let title = scanner.text(of: cell)
      if let column = Column(rawValue: title) {
        positions[column] = positions[column] ?? index
      } else if surplus == .ignored {
        continue
      } else {
        readOwnColumn(at: index, surplus)
      }
      if !seen.insert(title).inserted {
        report("repeated column '\(JSONText.excerpt(title))'", at: cell.offset)
      }
    }
  }

  private mutating func reportMissing(_ required: [Column], _ what: String) {
    let missing = required.filter { positions[$0] == nil }
    guard !missing.isEmpty else { return }
    let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    report(
      "\(what) has no \(missing.count == 1 ? "column" : "columns") \(names)",
      at: cells.first?.offset ?? 0)
  }

  private mutating func readOwnColumn(at index: Int, _ surplus: Surplus) {
    let offset = cells[index].offset
    let title: String
    do throws(CellProblem) {
      title = try CellText.read(scanner.content(of: cells[index])) ?? ""
    } catch {
      return report(error.message, at: error.offset ?? offset)
    }
    guard !title.isEmpty else { return report("a column without a name", at: offset) }
    if title.hasPrefix("x-") {
      ownColumns.append(OwnColumn(parent: nil, name: title, index: index))
    } else if let dot = title.firstRange(of: ".x-"), case .refused(let parents) = surplus,
      parents.contains(String(title[..<dot.lowerBound]))
    {
      ownColumns.append(
        OwnColumn(
          parent: String(title[..<dot.lowerBound]),
          name: String(title[title.index(after: dot.lowerBound)...]), index: index))
    } else {
      let names = Column.allCases.map(\.rawValue)
      let near = EditDistance.nearest(to: title, among: names, limit: 1).first
      let advice = near.map { "did you mean '\($0)'?" } ?? "a column of your own begins with x-"
      report("unknown column '\(JSONText.excerpt(title))'; \(advice)", at: offset)
    }
  }
}

// MARK: - Rows

extension TableReader {
  /// Goes to the next row that has something in it; `false` at the end.
  ///
  /// - Complexity: O(*n*) time for *n* bytes of the row.
  mutating func nextRow() -> Bool {
    guard width > 0 else { return false }
    while true {
      recordOffset = scanner.position
      guard scanner.readRecord(into: &cells) else {
        reportBreak()
        return false
      }
      guard cells.contains(where: { !$0.range.isEmpty }) else { continue }
      if cells.count == width { return true }
      let count = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
      let columns = width == 1 ? "1 column" : "\(width) columns"
      report("a row of \(count) in a table of \(columns)", at: recordOffset)
    }
  }

  private mutating func reportBreak() {
    if let failure = scanner.failure { report(failure.message, at: failure.offset) }
  }

  /// Whether the table has a column.
  func has(_ column: Column) -> Bool { positions[column] != nil }

  /// Where the row begins.
  var rowOffset: Int { recordOffset }

  /// The cell of a column; `nil` where there is no such column.
  private func cell(_ column: Column) -> DelimitedScanner.Cell? {
    guard let position = positions[column], cells.indices.contains(position) else { return nil }
    return cells[position]
  }

  /// Where the cell of a column begins, or the row where there is no such column.
  func offset(of column: Column) -> Int { cell(column)?.offset ?? recordOffset }

  /// Whether nothing stands in the cell of a column.
  func isEmpty(_ column: Column) -> Bool { cell(column)?.range.isEmpty ?? true }

  /// The text of a cell as it stands in the table; empty where there is no such column.
  func text(_ column: Column) -> String { cell(column).map(scanner.text) ?? "" }

  /// The bytes of a cell with their places; none where there is no such column.
  func content(_ column: Column) -> [(byte: UInt8, offset: Int)] {
    cell(column).map(scanner.content) ?? []
  }

  /// The bytes of a cell of the author's own with their places.
  func content(_ column: OwnColumn) -> [(byte: UInt8, offset: Int)] {
    cells.indices.contains(column.index) ? scanner.content(of: cells[column.index]) : []
  }

  /// Notes a problem, and where what it is about stands first.
  mutating func report(_ message: String, at offset: Int, first: Int? = nil) {
    problems.log.report(message, at: offset, related: first.map { ("first", $0) })
  }

  /// Notes a problem of the cell of a column.
  mutating func report(_ message: String, at column: Column) {
    problems.log.report(message, at: offset(of: column))
  }
}
