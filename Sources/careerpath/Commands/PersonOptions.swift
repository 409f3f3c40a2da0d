import CareerFormats
import CareerGraph
import CareerPlanner

extension OptionSpec {
  /// The options that say who plans, and from when.
  static let person: [OptionSpec] = [
    .value(
      "years", short: "y", "YEARS", default: .described("what FROM asks for"),
      help: "years of relevant experience so far"),
    .value("years-in-role", "YEARS", default: .value("0"), help: "years already spent in FROM"),
    .value(
      "skill", short: "s", "ID[=LEVEL]", repeatable: true,
      help: "a skill held, at a level from 1 (the default) to 5"),
    .flag("only-skills", help: "hold only the listed skills, not all that FROM requires"),
    .value(
      "hours-per-week", short: "w", "HOURS", default: .described("5"),
      help: "hours of study; 5,10@2027 changes in 2027"),
    .value(
      "break", "DATES", repeatable: true, help: "no work then, as in 2027-03..2027-12"),
    .flag("study-in-breaks", help: "study goes on in breaks"),
    .value(
      "work-share", "SHARE", repeatable: true,
      help: "part-time work, as in 0.6 or 0.6@2027..2028"),
    .flag(
      "from-nothing",
      help: "hold no role: the first may be any that asks for no experience"),
    .value(
      "start", "DATE", default: .described("today"),
      help: "the date of year 0: 2027, 2027-03 or 2027-03-15"),
  ]
}

/// Who plans and from when, as a command line says.
///
/// The command declares ``OptionSpec/person`` and, unless everybody comes from outside the graph,
/// an optional operand FROM.
struct PersonOptions {
  /// Who plans.
  let person: Person

  /// The date of year 0.
  let start: CalendarDate

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    (person, start) = try arguments.reading { (arguments) throws(UsageError) in
      let expectation = "a date such as 2026-11-21"
      let stated = try arguments.converted("start", expecting: expectation) {
        CalendarDate(firstOf: $0)
      }
      let start = stated ?? .today()
      return (try Self.person(arguments, start: start), start)
    }
  }

  private static func person(
    _ arguments: ParsedArguments, start: CalendarDate
  ) throws(UsageError) -> Person {
    let role = try role(arguments)
    let calendar = try workingCalendar(arguments)
    let years = try arguments.number("years")
    let skills = try skills(arguments)
    let served = try arguments.number("years-in-role") ?? 0
    do throws(InvalidValue) {
      let life = try calendar.life(from: start)
      let pace = calendar.pace.hoursPerWeek
      guard let role else {
        return try Person(outsideWith: skills, years: years, hoursPerWeek: pace, life: life)
      }
      return try Person(
        in: role, years: years, yearsInRole: served, skills: skills,
        holdsOnlyListedSkills: arguments.flag("only-skills"), hoursPerWeek: pace, life: life)
    } catch {
      throw arguments.error(error.description)
    }
  }

  /// The role held now; `nil` outside the graph.
  private static func role(_ arguments: ParsedArguments) throws(UsageError) -> String? {
    let takesRole = arguments.command.operands.contains { $0.name == "FROM" }
    let from = takesRole ? arguments.operand("FROM") : nil
    let isOutside = arguments.flag("from-nothing") || !takesRole
    if isOutside, let from {
      throw arguments.error("FROM \(from.quoted) goes not with '--from-nothing'")
    }
    if !isOutside, from == nil {
      throw arguments.error(
        "missing operand FROM",
        advice: ["FROM: the role held now, or '--from-nothing' to start outside the graph"])
    }
    for option in ["only-skills", "years-in-role"] where isOutside && arguments.given[option] != nil
    {
      throw arguments.error("'--\(option)' goes not with '--from-nothing', where no role is held")
    }
    return from
  }

  private static func skills(_ arguments: ParsedArguments) throws(UsageError) -> SkillLevels {
    let pairs = try arguments.allConverted(
      "skill", expecting: "a skill with a level from 1 to 5, such as python=3"
    ) { text -> (String, Int)? in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 1 || parts[parts.count - 1].count == 1,
        let level = parts.count > 1 ? Int(parts[parts.count - 1]) : 1,
        SkillLevel.allowed.contains(level)
      else { return nil }
      return (parts.count > 1 ? parts.dropLast().joined(separator: "=") : text, level)
    }
    return SkillLevels(pairs)
  }
}

// MARK: - Breaks, part-time work, and the pace of study

extension PersonOptions {
  private static func workingCalendar(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> WorkingCalendar {
    var calendar = WorkingCalendar()
    if let text = arguments.value("hours-per-week") {
      calendar.pace = try pace(text, arguments)
    }
    calendar.studiesInBreaks = arguments.flag("study-in-breaks")
    for text in arguments.values("break") {
      try arguments.checking("break") { () throws(InvalidValue) in
        try calendar.addBreak(try DateRange(text))
      }
    }
    for text in arguments.values("work-share") {
      let (amount, when) = text.cut(at: "@")
      guard let share = ParsedArguments.quantity(amount) else {
        throw arguments.error(
          "'--work-share' expects a share of full time, such as 0.6 or 0.6@2027..2028, "
            + "not \(text.quoted)")
      }
      try arguments.checking("work-share") { () throws(InvalidValue) in
        var range: DateRange?
        if let when { range = try DateRange(when) }
        try calendar.addWorkShare(share, during: range)
      }
    }
    return calendar
  }

  private static func pace(
    _ text: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> StudyPace {
    var hours: [Double] = []
    var changes: [StudyPace.Change] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let (amount, when) = String(part).cut(at: "@")
      guard let number = ParsedArguments.quantity(amount), hours.isEmpty == (when == nil) else {
        throw arguments.error(
          "'--hours-per-week' expects a number of 0 or more, or a number and others with the dates "
            + "they begin, such as 5,10@2027-01,0@2028, not \(text.quoted)")
      }
      hours.append(number)
      guard let when else { continue }
      guard let date = CalendarDate(firstOf: when) else {
        throw arguments.error(
          "'--hours-per-week': \(when.quoted) is no date; write 2027, 2027-01 or 2027-01-15")
      }
      changes.append(StudyPace.Change(number, from: date))
    }
    var pace = StudyPace.usual
    try arguments.checking("hours-per-week") { () throws(InvalidValue) in
      pace = try StudyPace(hours[0], changes: changes)
    }
    return pace
  }
}

extension ParsedArguments {
  /// Makes a value of an option, with its refusal as an error of the option.
  fileprivate func checking(
    _ option: String, _ make: () throws(InvalidValue) -> Void
  ) throws(UsageError) {
    do {
      try make()
    } catch {
      throw self.error("'--\(option)': \(error.description)")
    }
  }
}

extension String {
  /// What stands before and behind the first of a letter; nothing behind where it does not occur.
  fileprivate func cut(at separator: Unicode.Scalar) -> (head: String, tail: String?) {
    guard let position = unicodeScalars.firstIndex(of: separator) else { return (self, nil) }
    let next = unicodeScalars.index(after: position)
    return (String(unicodeScalars[..<position]), String(unicodeScalars[next...]))
  }
}
