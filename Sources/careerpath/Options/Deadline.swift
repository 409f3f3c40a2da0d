import CareerFormats
import CareerGraph

/// A time within which to arrive.
struct Deadline {
  /// The time in years since the start.
  let years: Double

  /// The date, where one was stated.
  let date: CalendarDate?

  /// Reads the command line; `nil` where it states no time.
  init?(_ arguments: ParsedArguments, start: CalendarDate) throws(UsageError) {
    let within = try arguments.timeLimit()
    guard let text = arguments.value("by-date") else {
      guard let within else { return nil }
      years = try arguments.years(until: within, from: start)
      date = if case .date(let date) = within { date } else { nil }
      return
    }
    guard within == nil else {
      throw arguments.error("'--within' and '--by-date' state the same thing; leave one out")
    }
    do throws(InvalidValue) {
      // A year or a month ends with its last day.
      date = try DateRange(daysOf: text).last
    } catch {
      throw arguments.error("'--by-date': \(error.description)")
    }
    guard let date, date >= start else {
      throw arguments.error("'--by-date' comes before the start, \(start)")
    }
    years = start.years(throughout: date)
  }

  /// The time for an answer in JSON.
  var stated: EstimateJSON.Deadline { EstimateJSON.Deadline(withinYears: years, date: date) }
}

extension Deadline {
  /// The time in words: `by 30 November 2034`, or `within 8 years (by November 2034)`.
  func words(from start: CalendarDate) -> String {
    if let date { return "by \(date.day) \(date.fullMonthAndYear)" }
    return "within \(Span(years: years).words) (\(start.deadline(after: years, full: true)))"
  }
}
