#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A day of the calendar, without a time zone.
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

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private init(_ date: Date) {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: date)
    year = parts.year ?? 1
    month = parts.month ?? 1
    day = parts.day ?? 1
  }

  /// Reads a date written as `2026-11-21`; `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year >= 1
    else { return nil }
    let components = DateComponents(year: year, month: month, day: day)
    guard let date = Self.calendar.date(from: components) else { return nil }
    self.init(date)
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  /// The day that it is now, by the clock of this machine.
  public static func today() -> CalendarDate {
    var local = Calendar(identifier: .gregorian)
    local.timeZone = .current
    let parts = local.dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(
      calendar.date(
        from: DateComponents(year: parts.year, month: parts.month, day: parts.day)) ?? Date())
  }

  /// The date some years later: whole years by the calendar, then the fraction of the year that
  /// follows, to the nearest day.
  ///
  /// - Parameter years: how much later, not negative.
  /// - Returns: the date; `nil` where it lies beyond ``lastYear``.
  public func adding(years: Double) -> CalendarDate? {
    guard years >= 0, years < Double(Self.lastYear - year + 1) else { return nil }
    let calendar = Self.calendar
    let whole = Int(years)
    guard let start = calendar.date(from: DateComponents(year: year, month: month, day: day)),
      let before = calendar.date(byAdding: .year, value: whole, to: start),
      let after = calendar.date(byAdding: .year, value: whole + 1, to: start)
    else { return nil }
    let length = after.timeIntervalSince(before) / 86_400
    let days = (length * (years - Double(whole))).rounded()
    let date = CalendarDate(before.addingTimeInterval(days * 86_400 + 43_200))
    return date.year > Self.lastYear ? nil : date
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
