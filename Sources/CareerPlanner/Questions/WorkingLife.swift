public import CareerGraph

/// How work and study go over the years: breaks, part-time work, and changes in the pace of study.
///
/// Times are in years since the start of a plan. What lies before the start is past and changes
/// nothing.
///
/// ```swift
/// let life = try WorkingLife(
///   breaks: [WorkingLife.Period(from: 0.5, to: 1.25)],
///   workShares: [WorkingLife.WorkShare(0.6, during: WorkingLife.Period(from: 2, to: 4))])
/// ```
public struct WorkingLife: Hashable, Sendable {
  /// When no work is done, so that no experience and no time in role accrue.
  public let breaks: [Period]

  /// Whether study goes on in breaks.
  public let studiesInBreaks: Bool

  /// Part-time work: experience and time in role accrue in proportion; of several shares for the
  /// same time the last one holds.
  public let workShares: [WorkShare]

  /// When the pace of study changes; of several changes at the same time the last one holds.
  public let paceChanges: [PaceChange]

  /// Full-time work without breaks, and study at one pace.
  public static let steady = WorkingLife(
    checkedBreaks: [], studiesInBreaks: false, workShares: [], paceChanges: [])

  private init(
    checkedBreaks breaks: [Period], studiesInBreaks: Bool, workShares: [WorkShare],
    paceChanges: [PaceChange]
  ) {
    self.breaks = breaks
    self.studiesInBreaks = studiesInBreaks
    self.workShares = workShares
    self.paceChanges = paceChanges
  }

  /// Makes a working life.
  ///
  /// - Parameters:
  ///   - breaks: when no work is done; each must end.
  ///   - studiesInBreaks: whether study goes on meanwhile.
  ///   - workShares: when less than full time is worked.
  ///   - paceChanges: when the pace of study changes.
  /// - Throws: ``InvalidValue`` for a break without an end.
  public init(
    breaks: [Period] = [], studiesInBreaks: Bool = false, workShares: [WorkShare] = [],
    paceChanges: [PaceChange] = []
  ) throws(InvalidValue) {
    for pause in breaks where pause.end == .infinity {
      throw InvalidValue("a break must have an end")
    }
    self.init(
      checkedBreaks: breaks, studiesInBreaks: studiesInBreaks, workShares: workShares,
      paceChanges: paceChanges)
  }

  /// Whether nothing interrupts or changes it.
  public var isSteady: Bool { breaks.isEmpty && workShares.isEmpty && paceChanges.isEmpty }

  /// The same life without breaks and part-time work.
  public var withoutInterruptions: WorkingLife {
    WorkingLife(
      checkedBreaks: [], studiesInBreaks: studiesInBreaks, workShares: [], paceChanges: paceChanges)
  }

  /// The same life with study in its breaks.
  public var studyingInBreaks: WorkingLife {
    WorkingLife(
      checkedBreaks: breaks, studiesInBreaks: true, workShares: workShares,
      paceChanges: paceChanges)
  }

  /// The same life without changes in the pace of study.
  public var atOnePace: WorkingLife {
    WorkingLife(
      checkedBreaks: breaks, studiesInBreaks: studiesInBreaks, workShares: workShares,
      paceChanges: [])
  }
}

extension WorkingLife {
  /// A span of time, in years since the start of a plan.
  public struct Period: Hashable, Sendable {
    /// When it begins.
    public let start: Double

    /// When it ends, which does not belong to it; infinite where it never does.
    public let end: Double

    /// All time from the start of a plan.
    public static let always = Period(start: 0, end: .infinity)

    private init(start: Double, end: Double) {
      self.start = start
      self.end = end
    }

    /// Makes a span.
    ///
    /// - Parameters:
    ///   - start: when it begins; negative for a time before the start of the plan.
    ///   - end: when it ends.
    /// - Throws: ``InvalidValue`` for an undefined time, an infinite beginning, or an end that does
    ///   not come after it.
    public init(from start: Double, to end: Double) throws(InvalidValue) {
      guard start.isFinite else { throw InvalidValue("a period must begin at a finite time") }
      guard end > start else { throw InvalidValue("a period must end after it begins") }
      self.init(start: start, end: end)
    }
  }

  /// Part-time work for a time.
  public struct WorkShare: Hashable, Sendable {
    /// The share of full-time work, above 0 and up to 1.
    public let share: Double

    /// When it is worked.
    public let period: Period

    /// States part-time work.
    ///
    /// - Parameters:
    ///   - share: the share of full-time work.
    ///   - period: when it is worked.
    /// - Throws: ``InvalidValue`` for a share of 0 or less, or above 1.
    public init(_ share: Double, during period: Period = .always) throws(InvalidValue) {
      self.share = try share.checkedShare("a share of work")
      guard share > 0 else {
        throw InvalidValue("a share of work must be above 0", advice: "state a break instead")
      }
      self.period = period
    }
  }

  /// Another pace of study from some time on.
  public struct PaceChange: Hashable, Sendable {
    /// The hours of study a week from then on.
    public let hoursPerWeek: Double

    /// When it begins.
    public let start: Double

    /// States a change of pace.
    ///
    /// - Parameters:
    ///   - hoursPerWeek: the hours of study a week from then on.
    ///   - start: when it begins; at 0 or before it replaces the pace at the start.
    /// - Throws: ``InvalidValue`` for a negative, infinite or undefined number of hours, or an
    ///   infinite or undefined time.
    public init(_ hoursPerWeek: Double, from start: Double) throws(InvalidValue) {
      self.hoursPerWeek = try hoursPerWeek.checkedQuantity("hours per week")
      guard start.isFinite else { throw InvalidValue("a change of pace must have a finite time") }
      self.start = start
    }
  }
}

extension WorkingLife {
  /// The share of full-time work at a time, 0 in a break.
  public func workShare(at years: Double) -> Double {
    if isInBreak(years) { return 0 }
    return workShares.last { $0.period.contains(years) }?.share ?? 1
  }

  /// The hours of study a week at a time, for a pace at the start.
  public func hoursPerWeek(at years: Double, initially pace: Double) -> Double {
    if isInBreak(years), !studiesInBreaks { return 0 }
    var latest: PaceChange?
    for change in paceChanges where change.start <= years {
      if change.start >= latest?.start ?? -.infinity { latest = change }
    }
    return latest?.hoursPerWeek ?? pace
  }

  /// When anything changes after the start, in order.
  var changes: [Double] {
    var times = Set(breaks.flatMap { [$0.start, $0.end] })
    times.formUnion(workShares.flatMap { [$0.period.start, $0.period.end] })
    times.formUnion(paceChanges.map(\.start))
    return times.filter { $0 > 0 && $0.isFinite }.sorted()
  }

  private func isInBreak(_ years: Double) -> Bool { breaks.contains { $0.contains(years) } }
}

extension WorkingLife.Period {
  /// Whether a time belongs to it.
  public func contains(_ years: Double) -> Bool { years >= start && years < end }
}
