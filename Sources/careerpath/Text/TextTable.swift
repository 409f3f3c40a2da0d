/// Texts in columns.
struct TextTable {
  /// A column: its heading, and a cell for each row.
  struct Column {
    let heading: String
    let cells: [String]
    let alignment: TextAlignment

    /// The columns of a terminal that it takes.
    let width: Int

    /// Makes a column as wide as its widest text.
    init(heading: String, cells: [String], alignment: TextAlignment = .leading) {
      self.heading = heading
      self.cells = cells
      self.alignment = alignment
      width = ([heading] + cells).map(\.displayWidth).max() ?? 0
    }
  }

  let columns: [Column]

  /// The spaces between two columns.
  static let gap = 2

  /// The columns of a terminal that the table takes.
  var width: Int {
    columns.map(\.width).reduce(0, +) + Self.gap * max(0, columns.count - 1)
  }

  /// The headings; nothing where all are empty.
  var heading: String? {
    let line = line { $0.heading }
    return line.isEmpty ? nil : line
  }

  /// The line of a row.
  subscript(row: Int) -> String { line { $0.cells[row] } }

  private func line(_ text: (Column) -> String) -> String {
    columns.map { text($0).padded(to: $0.width, alignment: $0.alignment) }
      .joined(separator: String(repeating: " ", count: Self.gap)).trimmingEnd
  }
}
