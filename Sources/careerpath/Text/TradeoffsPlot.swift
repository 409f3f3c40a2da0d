import CareerFormats
import CareerPlanner

/// Ways to a role as points: years across, hours of study up, each marked by its letter.
///
/// The scales run from the least to the greatest figure, and are labelled where points are.
struct TradeoffsPlot {
  /// A way.
  struct Point {
    let years: Double
    let hours: Double
    /// Its mark; `nil` for one that has no name.
    let letter: String?
  }

  let points: [Point]
  let terminal: Terminal

  /// Whether the points spread both ways, so that there is something to see.
  var isWorthwhile: Bool {
    let years = Set(points.map { Span(years: $0.years) })
    let hours = Set(points.map { hoursText($0.hours) })
    return years.count > 1 && hours.count > 1 && terminal.width >= 50
  }

  private let height = 10

  /// The plot, with a heading for each scale.
  var lines: [String] {
    let labels = labelsOfRows
    let margin = labels.map(\.displayWidth).max() ?? 0
    let width = min(60, terminal.width - margin - 6)
    let cells = cells(width: width)
    var lines = ["  " + "study".padded(to: margin, alignment: .trailing)]
    for row in (0..<height).reversed() {
      let tick = labels[row].isEmpty ? "│" : "┤"
      let head = labels[row].padded(to: margin, alignment: .trailing)
      lines.append("  \(head) \(terminal.style.dim(tick)) \(cells[row])".trimmingEnd)
    }
    let (axis, dates) = axis(width: width)
    let indent = String(repeating: " ", count: margin + 3)
    lines.append(indent + terminal.style.dim("└" + axis))
    lines.append((indent + "  " + dates).trimmingEnd)
    return lines
  }

  // MARK: - Places

  private func row(_ point: Point) -> Int { place(point.hours, points.map(\.hours), of: height) }

  private func column(_ point: Point, width: Int) -> Int {
    place(point.years, points.map(\.years), of: width)
  }

  /// The cell of a figure on a scale from the least to the greatest of all.
  private func place(_ value: Double, _ all: [Double], of count: Int) -> Int {
    guard let low = all.min(), let high = all.max(), high > low else { return 0 }
    let share = (value - low) / (high - low)
    return share.isFinite ? min(max(Int((share * Double(count - 1)).rounded()), 0), count - 1) : 0
  }

  /// The letters in their rows: where several fall into a cell, the others stand beside it.
  private func cells(width: Int) -> [String] {
    var rows = Array(
      repeating: Array(repeating: " ", count: width), count: height)
    // Letters come before points without a name, which give way to them.
    for point in points.filter({ $0.letter == nil }) {
      rows[row(point)][column(point, width: width)] = "·"
    }
    var taken: Set<[Int]> = []
    for point in points {
      guard let letter = point.letter else { continue }
      let (row, column) = (row(point), column(point, width: width))
      let free = (0..<width).sorted { (abs($0 - column), $1) < (abs($1 - column), $0) }
        .first { !taken.contains([row, $0]) }
      guard let free else { continue }
      taken.insert([row, free])
      rows[row][free] = letter
    }
    return rows.map { row in
      row.map { $0 == "·" || $0 == " " ? $0 : terminal.style.bold($0) }.joined()
    }
  }

  // MARK: - Scales

  /// The hours beside each row that has a point: those of the greatest.
  private var labelsOfRows: [String] {
    var labels = Array(repeating: "", count: height)
    for point in points.sorted(by: { $0.hours < $1.hours }) {
      labels[row(point)] = hoursText(point.hours)
    }
    return labels
  }

  /// The line below the plot, and the years of as many points as find room.
  private func axis(width: Int) -> (line: String, labels: String) {
    var line = Array(repeating: "─", count: width + 2)
    var texts = Array(repeating: " ", count: width + 2)
    var taken: [ClosedRange<Int>] = []
    let ordered = points.sorted { $0.years < $1.years }
    // The ends of the scale come first.
    let ends = [ordered.first, ordered.last].compactMap { $0 }
    for point in ends + ordered {
      let text = Span(years: point.years).short
      let at = column(point, width: width)
      let begin = min(at, width + 2 - text.displayWidth)
      guard begin >= 0 else { continue }
      let place = begin...(begin + text.displayWidth - 1)
      if taken.contains(where: {
        $0.lowerBound - 2 <= place.upperBound && place.lowerBound <= $0.upperBound + 2
      }) {
        continue
      }
      taken.append(place)
      line[at + 1] = "┬"
      for (offset, character) in text.enumerated() { texts[begin + offset] = String(character) }
    }
    return (line.joined(), texts.joined())
  }
}
