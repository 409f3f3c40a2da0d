import CareerFormats

/// A scale of some years with marks at round dates, and the labels above it.
struct CalendarAxis {
  /// The line of the labels; empty beyond the calendar.
  let labels: String

  /// The scale, one column longer than its width, so that both ends have a mark's place.
  let line: String

  /// Lays out a scale.
  ///
  /// - Parameters:
  ///   - start: the date of its beginning.
  ///   - years: how many years it shows, more than 0.
  ///   - width: the columns from its beginning to its end.
  ///   - room: the columns that there are for labels.
  init(start: CalendarDate, years: Double, width: Int, room: Int) {
    var labels = ""
    var line = Array(repeating: Character("─"), count: width + 1)
    if let end = start.adding(years: years) {
      let step = Self.months(across: years, width: width)
      // Months are counted from January of the year 0.
      var month = (start.year * 12 + start.month - 1 + step - 1) / step * step
      if month == start.year * 12 + start.month - 1, start.day > 1 { month += step }
      while let date = CalendarDate(year: month / 12, month: month % 12 + 1, day: 1), date <= end {
        let column = Int((start.years(until: date) / years * Double(width)).rounded())
        if line.indices.contains(column) {
          line[column] = "┬"
          let label = step < 12 ? date.monthAndYear : String(date.year)
          if column >= labels.count, column + label.count <= room {
            labels = labels.padded(to: column) + label
          }
        }
        month += step
      }
    }
    line[0] = line[0] == "┬" ? "┬" : "╶"
    self.labels = labels
    self.line = String(line)
  }

  /// The months between two marks, so that their labels stand apart.
  private static func months(across years: Double, width: Int) -> Int {
    let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000]
    return steps.first { step in
      Double(step) / 12 / years * Double(width) >= (step < 12 ? 10.5 : 6.5)
    } ?? 120_000
  }
}
