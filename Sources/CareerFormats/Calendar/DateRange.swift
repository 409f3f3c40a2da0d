import CareerDocuments
public import CareerGraph
public import CareerPlanner

/// Days of the calendar one after the other, the first and the last included.
///
/// ```swift
/// try DateRange("2027-03..2027-12")  // from the first of March to the last of December
/// try DateRange("2027")              // the whole year
/// try DateRange("2027-03..")         // from the first of March on
/// ```
public struct DateRange: Hashable, Sendable {
  /// The first day; `nil` where it has no beginning.
  public let first: CalendarDate?

  /// The last day, which belongs to it; `nil` where it has no end.
  public let last: CalendarDate?

  /// Makes a range.
  ///
  /// - Parameters:
  ///   - first: the first day; `nil` for no beginning.
  ///   - last: the last day; `nil` for no end.
  /// - Throws: ``InvalidValue`` where the last day comes before the first.
  public init(from first: CalendarDate?, through last: CalendarDate?) throws(InvalidValue) {
    if let first, let last, last < first {
      throw InvalidValue("ends on \(last), before it begins on \(first)")
    }
    self.first = first
    self.last = last
  }

  private init(checkedFrom first: CalendarDate, through last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// The days of a year (`2027`), a month (`2027-03`) or a date.
  ///
  /// - Throws: ``InvalidValue`` where the text is none of them, or the calendar has no such day.
  public init(daysOf text: some StringProtocol) throws(InvalidValue) {
    let (first, last) = try CalendarDate.days(of: text)
    self.init(checkedFrom: first, through: last)
  }

  /// Reads a year, a month or a date for all its days, or two of these with `..` between, of which
  /// one may be left out for no beginning or no end.
  ///
  /// - Throws: ``InvalidValue`` for anything else, and where the end comes before the beginning.
  public init(_ text: String) throws(InvalidValue) {
    let ends = Self.ends(of: text)
    guard ends.contains(where: { !$0.isEmpty }) else {
      throw InvalidValue(
        "'\(JSONText.excerpt(text))' names no dates; write them as in \(Self.example)")
    }
    let ranges = try ends.map { (end) throws(InvalidValue) in
      end.isEmpty ? nil : try DateRange(daysOf: end)
    }
    do {
      try self.init(from: ranges.first??.first, through: ranges.last??.last)
    } catch {
      throw InvalidValue("'\(JSONText.excerpt(text))' \(error.reason)")
    }
  }

  /// How a range is written, for messages.
  static let example = "2027-03..2027-12, both ends included"

  /// What stands before and behind the first two dots.
  private static func ends(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var position = scalars.startIndex
    while position < scalars.endIndex {
      let next = scalars.index(after: position)
      if scalars[position] == ".", next < scalars.endIndex, scalars[next] == "." {
        return [text[..<position], text[scalars.index(after: next)...]]
      }
      position = next
    }
    return [text[...]]
  }
}

extension DateRange {
  /// The range in years since a start, as a planner counts them: what has no beginning begins long
  /// before.
  public func period(from start: CalendarDate) -> WorkingLife.Period {
    let begin = first.map { start.years(until: $0) } ?? -Double(2 * CalendarDate.lastYear)
    let end = last.map { start.years(untilDay: $0.dayNumber + 1) } ?? .infinity
    // Days are more than 0.002 years, so that an end always comes after its beginning.
    return (try? WorkingLife.Period(from: begin, to: end)) ?? .always
  }

  /// Whether a day belongs to the range.
  public func contains(_ date: CalendarDate) -> Bool {
    first.map { $0 <= date } ?? true && last.map { date <= $0 } ?? true
  }
}

extension DateRange: CustomStringConvertible {
  /// The range as `2027-03-01..2027-12-31`, without an end that it does not have.
  public var description: String {
    "\(first.map(\.description) ?? "")..\(last.map(\.description) ?? "")"
  }
}

extension CalendarDate {
  /// The first day of a year (`2027`) or a month (`2027-03`), or a date.
  ///
  /// - Throws: ``InvalidValue`` where the text is none of them, or the calendar has no such day.
  public init(firstOf text: some StringProtocol) throws(InvalidValue) {
    self = try Self.days(of: text).first
  }

  /// The first and the last day of a year, a month or a day.
  fileprivate static func days(
    of text: some StringProtocol
  ) throws(InvalidValue) -> (first: CalendarDate, last: CalendarDate) {
    let shown = JSONText.excerpt(String(text))
    guard let parts = numbers(in: text) else {
      throw InvalidValue("'\(shown)' is no date; write 2027, 2027-03 or 2027-03-15")
    }
    let year = parts[0]
    let month = parts.count > 1 ? parts[1] : nil
    let day = parts.count > 2 ? parts[2] : nil
    guard 1...lastYear ~= year else {
      throw InvalidValue("'\(shown)' is no date: years are from 0001 to \(lastYear)")
    }
    guard 1...12 ~= month ?? 1 else {
      throw InvalidValue("'\(shown)' is no date: months are from 01 to 12")
    }
    let length = length(ofMonth: month ?? 12, year: year)
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(year: year, month: month ?? 12, day: day ?? length)
    else {
      throw InvalidValue("'\(shown)' is no date: that month has \(length) days")
    }
    return (first, last)
  }
}
