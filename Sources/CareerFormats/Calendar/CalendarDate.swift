#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A day of the Gregorian calendar, without a time zone.
///
/// ```swift
/// let start = CalendarDate("2026-11-21")
/// start?.adding(years: 2.5)  // 2029-05-23
/// ```
public struct CalendarDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int

  /// The month, from 1 to 12.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// The last year that is reckoned with.
  public static let lastYear = 9999

  /// Makes a date; `nil` where the calendar has none, or beyond the years that are reckoned with.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...Self.lastYear ~= year, 1...12 ~= month,
      1...Self.length(ofMonth: month, year: year) ~= day
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads a date written as `2026-11-21`; `nil` where it is none.
  public init?(_ text: String) {
    guard let parts = Self.numbers(in: text), parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The numbers of a year, a month and a day, or of the first one or two of them, each with its
  /// zeros.
  static func numbers(in text: some StringProtocol) -> [Int]? {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count <= 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.count == $1 }) else {
      return nil
    }
    var numbers: [Int] = []
    for part in parts {
      var number = 0
      for byte in part {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The day that it is now, by the clock of this machine.
  public static func today() -> CalendarDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let (year, month, day) = (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }
}

// MARK: - Days

extension CalendarDate: Comparable {
  /// Whether one date comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The days since the first of January of the year 1.
  var dayNumber: Int { Self.dayNumber(year: year, month: month, day: day) }

  /// The days since the first of January of the year 1, for any year.
  ///
  /// Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013: years begin in March, so
  /// that a leap day is the last day of its year.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 306
  }

  /// The date of a day number, kept within the years that are reckoned with.
  private init(dayNumber: Int) {
    let last = Self.dayNumber(year: Self.lastYear, month: 12, day: 31)
    let days = min(max(dayNumber, 0), last) + 306
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day before; `nil` before the first that is reckoned with.
  var previous: CalendarDate? { dayNumber > 0 ? CalendarDate(dayNumber: dayNumber - 1) : nil }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// The date some days later; `nil` where it lies beyond the years that are reckoned with.
  func adding(days: Int) -> CalendarDate? {
    let date = CalendarDate(dayNumber: dayNumber + days)
    return date.dayNumber == dayNumber + days ? date : nil
  }
}

// MARK: - Years

extension CalendarDate {
  /// The date some years later: whole years by the calendar, then the fraction of the year that
  /// follows, to the nearest day.
  ///
  /// - Parameter years: how much later, not negative.
  /// - Returns: the date; `nil` where it lies beyond ``lastYear``.
  public func adding(years: Double) -> CalendarDate? {
    guard years >= 0, years < Double(Self.lastYear - year + 1) else { return nil }
    let whole = Int(years)
    let before = anniversary(whole)
    let length = Double(anniversary(whole + 1) - before)
    let day = before + Int((length * (years - Double(whole))).rounded())
    let date = CalendarDate(dayNumber: day)
    return date.dayNumber == day ? date : nil
  }

  /// The years from this date until another, counted as ``adding(years:)`` counts them: negative
  /// where the other comes before.
  ///
  /// ```swift
  /// start.adding(years: start.years(until: date)) == date  // from the start on
  /// ```
  public func years(until date: CalendarDate) -> Double { years(untilDay: date.dayNumber) }

  /// The years from this date until another is over as ``adding(years:)`` counts: fewer years lead
  /// to that date at the latest, more lead to a later one.
  public func years(throughout date: CalendarDate) -> Double {
    (years(untilDay: date.dayNumber) + years(untilDay: date.dayNumber + 1)) / 2
  }

  /// The years from this date until a day that may lie just beyond the calendar.
  func years(untilDay day: Int) -> Double {
    let days = day - dayNumber
    // Not above the whole years, since no year has more than 366 days or fewer than 365.
    var whole = days >= 0 ? days / 366 : days / 365 - 2
    while anniversary(whole + 1) <= day { whole += 1 }
    let before = anniversary(whole)
    let length = anniversary(whole + 1) - before
    return Double(whole) + Double(day - before) / Double(length)
  }

  /// The day a number of years later, or earlier where it is negative; the last of February where
  /// that year has no 29th.
  private func anniversary(_ years: Int) -> Int {
    let year = year + years
    return Self.dayNumber(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2026-11-21`.
  public var description: String {
    let parts = [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return parts.joined(separator: "-")
  }

  /// The month and year for a person, such as `Nov 2026`.
  public var monthAndYear: String { "\(Self.monthNames[month - 1].prefix(3)) \(year)" }

  /// The month and year in full, such as `November 2026`.
  public var fullMonthAndYear: String { "\(Self.monthNames[month - 1]) \(year)" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
