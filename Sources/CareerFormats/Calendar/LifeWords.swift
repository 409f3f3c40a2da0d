import CareerGraph
public import CareerPlanner

/// The working life of a plan in words and dates, as far as the plan reaches.
///
/// ```swift
/// LifeWords(plan, start: start).breaks  // ["Mar–Dec 2027"]
/// ```
public struct LifeWords: Hashable, Sendable {
  /// When no work is done, such as `Mar–Dec 2027`.
  public let breaks: [String]

  /// Part-time work with its time, such as `60 % 2028`.
  public let partTime: [String]

  /// The hours of study a week, such as `5 h a week, 10 from Jan 2027`.
  public let pace: String

  /// Whether the pace changes.
  public let changesPace: Bool

  /// How many times and changes are named before the rest is counted.
  private static let greatestCount = 3

  /// Puts the working life of a plan into words.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - start: the date of its year 0.
  public init(_ plan: Plan, start: CalendarDate) {
    let phases = plan.life.phases(initially: plan.hoursPerWeek)
    let work = Self.merged(phases).filter { $0.start < plan.totalYears }
    breaks = Self.counted(
      work.filter { $0.workShare == 0 }.map { start.words(from: $0.start, to: $0.end) })
    partTime = Self.counted(
      work.filter { $0.workShare > 0 && $0.workShare < 1 }.map {
        "\(Self.percent($0.workShare)) \(start.words(from: $0.start, to: $0.end))"
      })
    let paces = plan.life.withoutInterruptions.phases(initially: plan.hoursPerWeek)
      .filter { $0.start < max(plan.totalYears, .leastNonzeroMagnitude) }
    let changes = paces.dropFirst().map { pace in
      (pace.hoursPerWeek == 0 ? "none" : Self.hours(pace.hoursPerWeek))
        + " from \(start.monthWords(after: pace.start))"
    }
    let first = "\(Self.hours(paces.first?.hoursPerWeek ?? plan.hoursPerWeek)) h a week"
    pace = ([first] + Self.counted(changes)).joined(separator: ", ")
    changesPace = !changes.isEmpty
  }

  /// Whether there is something to say beside one pace of study.
  public var isEventful: Bool { !breaks.isEmpty || !partTime.isEmpty || changesPace }

  /// Phases that follow each other with the same share of work as one.
  private static func merged(
    _ phases: [WorkingLife.Phase]
  ) -> [(start: Double, end: Double, workShare: Double)] {
    var merged: [(start: Double, end: Double, workShare: Double)] = []
    for phase in phases {
      if let last = merged.last, last.workShare == phase.workShare {
        merged[merged.count - 1].end = phase.end
      } else {
        merged.append((phase.start, phase.end, phase.workShare))
      }
    }
    return merged
  }

  /// The first few, and how many others there are.
  private static func counted(_ items: [String]) -> [String] {
    guard items.count > greatestCount + 1 else { return items }
    return items.prefix(greatestCount) + ["and \(items.count - greatestCount) more"]
  }

  /// A number with at most one decimal; more digits where it would be 0.
  private static func hours(_ number: Double) -> String {
    let rounded = (number * 10).rounded() / 10
    return (rounded == 0 ? number : rounded).plainDigits
  }

  private static func percent(_ share: Double) -> String {
    let whole = (share * 100).rounded()
    return whole < 1 ? "under 1 %" : "\(min(whole, 99).plainDigits) %"
  }
}

extension CalendarDate {
  /// The month that begins some years later, such as `Jan 2027`, or the day where none does.
  fileprivate func monthWords(after years: Double) -> String {
    guard let date = adding(years: years) else { return "after \(Self.lastYear)" }
    return date.day == 1 ? date.monthAndYear : date.dayMonthAndYear
  }

  private var dayMonthAndYear: String { "\(day) \(monthAndYear)" }

  private var isLastOfMonth: Bool { day == Self.length(ofMonth: month, year: year) }

  /// The time between two others by its first and last month, such as `Mar–Dec 2027`, or its first
  /// and last day where those are not whole.
  ///
  /// What has begun by this date is named by its end, and what has no end by its beginning.
  fileprivate func words(from begin: Double, to end: Double) -> String {
    let first = begin > 0 ? adding(years: begin) : nil
    let last = end.isFinite ? adding(years: end)?.previous : nil
    guard let first else {
      return last.map { "until \($0.isLastOfMonth ? $0.monthAndYear : $0.dayMonthAndYear)" }
        ?? "throughout"
    }
    guard let last else { return "from \(monthWords(after: begin))" }
    let isSameYear = first.year == last.year
    let isSameMonth = isSameYear && first.month == last.month
    guard first.day == 1, last.isLastOfMonth else {
      if isSameMonth, first.day == last.day { return first.dayMonthAndYear }
      if isSameMonth { return "\(first.day)–\(last.dayMonthAndYear)" }
      let start =
        isSameYear ? "\(first.day) \(first.monthAndYear.prefix(3))" : first.dayMonthAndYear
      return "\(start) – \(last.dayMonthAndYear)"
    }
    if first.month == 1, last.month == 12 {
      return isSameYear ? "\(first.year)" : "\(first.year)–\(last.year)"
    }
    if isSameMonth { return first.monthAndYear }
    return isSameYear
      ? "\(first.monthAndYear.prefix(3))–\(last.monthAndYear)"
      : "\(first.monthAndYear) – \(last.monthAndYear)"
  }
}
