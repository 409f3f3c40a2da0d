public import CareerGraph
public import CareerPlanner

/// How work and study go over the years, by the calendar: breaks, part-time work, and the pace of
/// study.
///
/// It is a ``WorkingLife`` whose times are dates, so that it means the same whenever a plan starts.
///
/// ```swift
/// var calendar = WorkingCalendar()
/// try calendar.addBreak(DateRange("2027-03..2027-12"))
/// let person = try Person(in: "analyst", life: calendar.life(from: .today()))
/// ```
public struct WorkingCalendar: Hashable, Sendable {
  /// When no work is done; each has an end.
  public private(set) var breaks: [DateRange] = []

  /// Whether study goes on in breaks.
  public var studiesInBreaks = false

  /// Part-time work; of several shares for the same time the last one holds.
  public private(set) var workShares: [WorkShare] = []

  /// The hours of study a week.
  public var pace = StudyPace.usual

  /// Full-time work without breaks, and study at the usual pace.
  public init() {}

  /// Part-time work for a time.
  public struct WorkShare: Hashable, Sendable {
    /// The share of full-time work, above 0 and up to 1.
    public let share: Double

    /// When it is worked; `nil` for always.
    public let range: DateRange?
  }

  /// Adds a time without work.
  ///
  /// - Throws: ``InvalidValue`` where it has no end.
  public mutating func addBreak(_ range: DateRange) throws(InvalidValue) {
    guard range.last != nil else {
      throw InvalidValue("a break must have an end, as in \(DateRange.example)")
    }
    breaks.append(range)
  }

  /// Removes all times without work.
  public mutating func removeBreaks() { breaks = [] }

  /// Adds part-time work.
  ///
  /// - Parameters:
  ///   - share: the share of full-time work.
  ///   - range: when it is worked; `nil` for always.
  /// - Throws: ``InvalidValue`` for a share of 0 or less, or above 1.
  public mutating func addWorkShare(
    _ share: Double, during range: DateRange? = nil
  ) throws(InvalidValue) {
    let checked = try WorkingLife.WorkShare(share)
    workShares.append(WorkShare(share: checked.share, range: range))
  }

  /// Removes all part-time work.
  public mutating func removeWorkShares() { workShares = [] }

  /// The same in years since the start of a plan.
  ///
  /// - Throws: ``InvalidValue`` where a working life refuses what is stated here.
  /// - Complexity: O(*n*) time for *n* breaks, shares and changes of pace.
  public func life(from start: CalendarDate) throws(InvalidValue) -> WorkingLife {
    var shares: [WorkingLife.WorkShare] = []
    for entry in workShares {
      shares.append(
        try WorkingLife.WorkShare(
          entry.share, during: entry.range?.period(from: start) ?? .always))
    }
    var changes: [WorkingLife.PaceChange] = []
    for change in pace.changes {
      changes.append(
        try WorkingLife.PaceChange(change.hoursPerWeek, from: start.years(until: change.date)))
    }
    return try WorkingLife(
      breaks: breaks.map { $0.period(from: start) }, studiesInBreaks: studiesInBreaks,
      workShares: shares, paceChanges: changes)
  }
}

/// The hours of study a week: at the start, and from some dates on.
public struct StudyPace: Hashable, Sendable {
  /// The hours a week until the first change.
  public let hoursPerWeek: Double

  /// The changes, in order of time.
  public let changes: [Change]

  /// Another pace from a day on.
  public struct Change: Hashable, Sendable {
    /// The hours a week from then on.
    public let hoursPerWeek: Double

    /// The first day of the new pace.
    public let date: CalendarDate

    /// States a change.
    public init(_ hoursPerWeek: Double, from date: CalendarDate) {
      self.hoursPerWeek = hoursPerWeek
      self.date = date
    }
  }

  /// What is reckoned with where nothing is stated.
  public static let usual = StudyPace(
    checkedHoursPerWeek: Person.defaultHoursPerWeek, changes: [])

  /// The hours of a week.
  public static let greatest: Double = 168

  private init(checkedHoursPerWeek hoursPerWeek: Double, changes: [Change]) {
    self.hoursPerWeek = hoursPerWeek
    self.changes = changes
  }

  /// Makes a pace.
  ///
  /// - Parameters:
  ///   - hoursPerWeek: the hours of study a week until the first change.
  ///   - changes: other paces from some days on, in any order.
  /// - Throws: ``InvalidValue`` for hours outside 0…168, and for two changes on one day.
  public init(_ hoursPerWeek: Double, changes: [Change] = []) throws(InvalidValue) {
    for hours in [hoursPerWeek] + changes.map(\.hoursPerWeek) {
      guard try hours.checkedQuantity("hours per week") <= Self.greatest else {
        throw InvalidValue("hours per week are at most 168, the hours of a week")
      }
    }
    let ordered = changes.sorted { $0.date < $1.date }
    for (left, right) in zip(ordered, ordered.dropFirst()) where left.date == right.date {
      throw InvalidValue("two paces from \(left.date)")
    }
    self.init(checkedHoursPerWeek: hoursPerWeek == 0 ? 0 : hoursPerWeek, changes: ordered)
  }
}
