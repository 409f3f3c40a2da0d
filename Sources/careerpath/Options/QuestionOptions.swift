import CareerFormats
import CareerGraph
import CareerPlanner

extension OptionSpec {
  /// The options that say which ways count, and what the best one is the best in.
  static let question: [OptionSpec] = [objective, avoid, via, searchLimit]

  static let objective = choice(
    "by", short: "b", "OBJECTIVE", of: Objective.self, default: .time,
    help: "what to be the best in")
  static let avoid = value("avoid", "ROLE", repeatable: true, help: "a role not to use")
  static let via = value("via", "ROLE", repeatable: true, help: "a role to pass, in any order")
  static let deadline = value(
    "within", "TIME", default: .described("any time; twice the soonest by effort"),
    help: "arrive within years or by a date (5, 2031-12), or hear what would have to change")
  static let longest = value(
    deadline.name, "TIME", help: "only what takes no longer: years, or until a date (5, 2031-12)")
  static let searchLimit = value(
    "search-limit", "COUNT", default: .value(String(PlanRequest.defaultSearchLimit)),
    help: "partial plans to weigh before giving up the proof")
  static let statistics = flag(
    "statistics", help: "say on standard error what the search did")
}

/// Which ways count and what the best one is the best in, as a command line says.
///
/// A command may declare some of ``OptionSpec/question``, and ``OptionSpec/deadline`` or
/// ``OptionSpec/longest``; the others then have their defaults.
struct QuestionOptions {
  var objective: Objective = .time
  var avoiding: [String] = []
  var via: [String] = []
  /// The time that ``within`` leaves, in years since the start.
  private(set) var withinYears: Double?
  /// The time within which to arrive, as the command line says it.
  private(set) var within: TimeLimit?
  var searchLimit = PlanRequest.defaultSearchLimit

  /// Reads the command line, and notes what is wrong with it.
  init(_ mistakes: inout Mistakes) {
    let arguments = mistakes.arguments
    let declared = Set(arguments.options.map(\.name))
    if declared.contains(OptionSpec.objective.name) {
      objective =
        (mistakes.reading(option: OptionSpec.objective.name) { (arguments) throws(UsageError) in
          try arguments.choice(OptionSpec.objective.name, of: Objective.self)
        } ?? nil) ?? .time
    }
    if declared.contains(OptionSpec.avoid.name) {
      avoiding = arguments.values(OptionSpec.avoid.name)
    }
    if declared.contains(OptionSpec.via.name) { via = arguments.values(OptionSpec.via.name) }
    // Other commands have an option of the same name that does not restrict the plans.
    if arguments.options.contains(.deadline) || arguments.options.contains(.longest) {
      within =
        mistakes.reading(option: OptionSpec.deadline.name) { (arguments) throws(UsageError) in
          try arguments.timeLimit()
        } ?? nil
    }
    if declared.contains(OptionSpec.searchLimit.name) {
      let limit = mistakes.reading(option: OptionSpec.searchLimit.name) {
        (arguments) throws(UsageError) in
        try arguments.positiveInteger(OptionSpec.searchLimit.name)
      }
      searchLimit = (limit ?? nil) ?? PlanRequest.defaultSearchLimit
    }
  }

  /// The same with the time that is left from a start.
  func starting(on start: CalendarDate, _ arguments: ParsedArguments) throws(UsageError)
    -> QuestionOptions
  {
    var question = self
    question.withinYears = try within.map { (limit) throws(UsageError) in
      try arguments.years(until: limit, from: start)
    }
    return question
  }

  /// The same with another time within which to arrive.
  func arriving(within limit: TimeLimit?) -> QuestionOptions {
    var question = self
    question.within = limit
    return question
  }

  /// The question for the best plan of a person.
  func request(from person: Person, to target: String) -> PlanRequest {
    PlanRequest(
      from: person, to: target, by: objective, avoiding: avoiding, via: via,
      withinYears: withinYears, searchLimit: searchLimit)
  }
}

/// A time within which to arrive: some years, or the end of a day of the calendar.
enum TimeLimit: Hashable, Sendable {
  case years(Double)
  case date(CalendarDate)
}

extension ParsedArguments {
  /// The time that `--within` states.
  ///
  /// It is a number of years, or a date of which a year or a month stands for its last day. Four
  /// digits are a year of the calendar.
  func timeLimit() throws(UsageError) -> TimeLimit? {
    let name = OptionSpec.deadline.name
    guard let text = value(name) else { return nil }
    let isYear = text.utf8.count == 4 && text.utf8.allSatisfy { "0123456789".utf8.contains($0) }
    if !isYear, let years = Self.quantity(text) { return .years(years) }
    guard let first = text.utf8.first, "0123456789".utf8.contains(first),
      text.utf8.dropFirst().contains(UInt8(ascii: "-")) || isYear
    else {
      throw error(
        "'--\(name)' expects years or a date, such as 1.5 or 2031-12, not \(text.quoted)")
    }
    do throws(InvalidValue) {
      let range = try DateRange(daysOf: text)
      guard let last = range.last else { return nil }
      return .date(last)
    } catch {
      throw self.error("'--\(name)': \(error.description)")
    }
  }

  /// The years from a start within a limit.
  func years(until limit: TimeLimit, from start: CalendarDate) throws(UsageError) -> Double {
    switch limit {
    case .years(let years): return years
    case .date(let date):
      guard date >= start else {
        throw error("'--\(OptionSpec.deadline.name)' comes before the start, \(start)")
      }
      return start.years(throughout: date)
    }
  }
}

extension TimeLimit {
  /// The limit in words: `within 5 years`, `by 31 December 2031`.
  var words: String {
    switch self {
    case .years(let years): "within \(yearsText(years))"
    case .date(let date): "by \(date.day) \(date.fullMonthAndYear)"
    }
  }
}
