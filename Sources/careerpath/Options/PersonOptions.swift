import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

extension OptionSpec {
  /// The options that say who plans, and from when.
  static let person: [OptionSpec] = [
    .value(
      "profile", short: "p", "FILE",
      help: "a file that says who plans; options override it"),
    .value(
      "years", short: "y", "YEARS", default: .described("what FROM asks for"),
      help: "years of relevant experience so far"),
    .value("years-in-role", "YEARS", default: .described("0"), help: "years already spent in FROM"),
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
      help: "part-time work, as in 60% or 0.6@2027..2028"),
    .flag(
      "from-nothing",
      help: "hold no role: the first may be any that asks for no experience"),
    .value(
      "start", "DATE", default: .described("today"),
      help: "the date of year 0: 2027, 2027-03 or 2027-03-15"),
  ]
}

/// Who plans and from when, as a command line says, and a profile where it names one.
///
/// The command declares ``OptionSpec/person`` and, unless everybody comes from outside the graph,
/// an optional operand FROM.
struct PersonOptions {
  /// Who plans; `nil` where what is said of them is wrong.
  let person: Person?

  /// The date of year 0.
  let start: CalendarDate

  /// The role to reach that the profile names.
  let target: String?

  /// Whether nothing says which role is held, which is noted.
  let isRoleMissing: Bool

  private let document: ProfileDocument?
  /// Whether the role held now is that of the profile.
  private let takesRoleOfProfile: Bool

  /// Reads the command line, and the profile if it names one.
  ///
  /// - Parameters:
  ///   - mistakes: the command line; what is wrong with it, or with the profile, is noted.
  ///   - option: an option, by its name, that makes the command ask about the typical holder of each
  ///     role: nothing then counts of a person but how they work and study, and from when.
  init(_ mistakes: inout Mistakes, typicalBy option: String? = nil) {
    let arguments = mistakes.arguments
    let document =
      mistakes.loading(at: arguments.place(ofOption: "profile")) { () throws(CommandFailure) in
        try arguments.loadProfile()
      }
    var profile = (document ?? nil)?.profile ?? Profile()
    if option != nil { profile = profile.workingLife }
    if let option { Self.refuseTraits(&mistakes, besides: option) }
    // What a profile that can't be read says is not missing.
    if document == nil { (profile.standing, profile.target) = (.role(""), "") }
    Self.merge(&mistakes, into: &profile, isTypical: option != nil)
    let start = profile.start ?? .today()
    let made = profile
    person = mistakes.reading(at: .max) { (arguments) throws(UsageError) in
      do throws(InvalidValue) { return try made.person(start: start) } catch {
        throw arguments.error(error.description)
      }
    }
    self.start = start
    self.document = option == nil ? document ?? nil : nil
    target = profile.target
    isRoleMissing = profile.standing == .unstated
    takesRoleOfProfile =
      !arguments.flag("from-nothing")
      && (!arguments.declares(.from) || arguments.operand(OperandSpec.from.name) == nil)
  }

  /// Refuses a profile that names what the graph does not have.
  ///
  /// - Parameters:
  ///   - graph: the graph to plan on.
  ///   - usesTarget: whether the profile's role to reach matters.
  /// - Throws: ``CommandFailure`` with the names that the graph does not have.
  func check(in graph: CareerGraph, usesTarget: Bool) throws(CommandFailure) {
    guard let document else { return }
    try reporting(CommandFailure.invalidDocument) { () throws(InvalidDocument) in
      try document.check(in: graph, role: takesRoleOfProfile, target: usesTarget)
    }
  }

  /// Replaces what a profile says by what the command line says.
  private static func merge(
    _ mistakes: inout Mistakes, into profile: inout Profile, isTypical: Bool
  ) {
    let arguments = mistakes.arguments
    let start = mistakes.reading(option: "start") { (arguments) throws(UsageError) in
      try arguments.startDate()
    }
    if let start = start ?? nil { profile.start = start }
    if isTypical {
      profile.standing = .outside
    } else {
      replaceStanding(of: &profile, &mistakes)
    }
    func number(_ option: String) -> Double? {
      mistakes.reading(option: option) { (arguments) throws(UsageError) in
        try arguments.number(option)
      } ?? nil
    }
    if let years = number("years") { profile.years = years }
    if let served = number("years-in-role") { profile.yearsInRole = served }
    profile.skills = profile.skills.raised(by: skills(&mistakes))
    if arguments.flag("only-skills") { profile.holdsOnlyListedSkills = true }
    replaceCalendar(of: &profile.calendar, &mistakes)
  }

  /// Refuses what describes one person beside an option that asks about typical holders of roles.
  private static func refuseTraits(_ mistakes: inout Mistakes, besides option: String) {
    let arguments = mistakes.arguments
    let advice = ["'--\(option)' asks about somebody with what each role asks for, new in it."]
    if let from = arguments.operand(OperandSpec.from.name) {
      mistakes.add(
        .usage(
          arguments.error("FROM \(from.quoted) goes not with '--\(option)'", advice: advice)),
        at: arguments.place(ofOperand: OperandSpec.from.name))
    }
    for other in ["years", "years-in-role", "skill", "only-skills", "from-nothing"]
    where arguments.flag(other) {
      mistakes.add(
        .usage(arguments.error("'--\(other)' goes not with '--\(option)'", advice: advice)),
        at: arguments.place(ofOption: other))
    }
  }

  private static func replaceStanding(of profile: inout Profile, _ mistakes: inout Mistakes) {
    let arguments = mistakes.arguments
    let takesRole = arguments.declares(.from)
    let from = takesRole ? arguments.operand(OperandSpec.from.name) : nil
    if let from {
      if arguments.flag("from-nothing") {
        mistakes.add(
          .usage(arguments.error("FROM \(from.quoted) goes not with '--from-nothing'")),
          at: arguments.place(ofOption: "from-nothing"))
      }
      // The years in a role are those in the role that the profile states.
      if profile.standing != .unstated { profile.yearsInRole = 0 }
      profile.standing = .role(from)
    } else if arguments.flag("from-nothing") || !takesRole && profile.standing == .unstated {
      profile.standing = .outside
    }
    if profile.standing == .unstated {
      mistakes.add(.usage(arguments.missingRole(profile)))
    }
    for option in ["only-skills", "years-in-role"]
    where profile.standing == .outside && arguments.given[option] != nil {
      let start = arguments.flag("from-nothing") ? "'--from-nothing'" : "a start outside the graph"
      mistakes.add(
        .usage(arguments.error("'--\(option)' goes not with \(start), where no role is held")),
        at: arguments.place(ofOption: option))
    }
  }

  /// The skill and the level that an option states; `nil` where it states none.
  static func skill(_ text: String) -> (skill: String, level: Int)? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts[parts.count - 1].count == 1,
      let level = parts.count > 1 ? Int(parts[parts.count - 1]) : 1,
      SkillLevel.allowed.contains(level)
    else { return nil }
    return (parts.count > 1 ? parts.dropLast().joined(separator: "=") : text, level)
  }

  private static func skills(_ mistakes: inout Mistakes) -> SkillLevels {
    var pairs: [(String, Int)] = []
    for (index, text) in mistakes.arguments.values("skill").enumerated() {
      let before = pairs
      let pair = mistakes.reading(option: "skill", index) {
        (arguments) throws(UsageError) -> (skill: String, level: Int) in
        guard let pair = skill(text) else {
          throw arguments.error(
            "'--skill' expects a skill with a level from 1 to 5, such as python=3, "
              + "not \(text.quoted)")
        }
        do throws(InvalidValue) {
          _ = try SkillLevels(before + [pair]).checked()
        } catch {
          throw arguments.error(error.description)
        }
        return pair
      }
      if let pair { pairs.append((pair.skill, pair.level)) }
    }
    return SkillLevels(pairs)
  }
}

// MARK: - Breaks, part-time work, and the pace of study

extension PersonOptions {
  /// Each option replaces all that a profile says of its kind.
  private static func replaceCalendar(
    of calendar: inout WorkingCalendar, _ mistakes: inout Mistakes
  ) {
    let arguments = mistakes.arguments
    if let text = arguments.value("hours-per-week") {
      let changed = mistakes.reading(option: "hours-per-week") { (arguments) throws(UsageError) in
        try pace(text, arguments)
      }
      if let changed { calendar.pace = changed }
    }
    if arguments.flag("study-in-breaks") { calendar.studiesInBreaks = true }
    if arguments.flag("break") { calendar.removeBreaks() }
    for (index, text) in arguments.values("break").enumerated() {
      let before = calendar
      let changed = mistakes.reading(option: "break", index) { (arguments) throws(UsageError) in
        var calendar = before
        try arguments.checking("break") { () throws(InvalidValue) in
          try calendar.addBreak(try DateRange(text))
        }
        return calendar
      }
      if let changed { calendar = changed }
    }
    if arguments.flag("work-share") { calendar.removeWorkShares() }
    for (index, text) in arguments.values("work-share").enumerated() {
      let before = calendar
      let changed = mistakes.reading(option: "work-share", index) {
        (arguments) throws(UsageError) in
        try adding(workShare: text, to: before, arguments)
      }
      if let changed { calendar = changed }
    }
  }

  private static func adding(
    workShare text: String, to calendar: WorkingCalendar, _ arguments: ParsedArguments
  ) throws(UsageError) -> WorkingCalendar {
    var calendar = calendar
    let (amount, when) = text.cut(at: "@")
    guard let share = share(amount) else {
      throw arguments.error(
        "'--work-share' expects a share of full time, such as 0.6, 60% or 0.6@2027..2028, "
          + "not \(text.quoted)")
    }
    try arguments.checking("work-share") { () throws(InvalidValue) in
      var range: DateRange?
      if let when { range = try DateRange(when) }
      try calendar.addWorkShare(share, during: range)
    }
    return calendar
  }

  /// A share as a number or a percentage: `0.6`, `60%`.
  private static func share(_ text: String) -> Double? {
    guard text.hasSuffix("%") else { return ParsedArguments.quantity(text) }
    return ParsedArguments.quantity(String(text.dropLast())).map { $0 / 100 }
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
            + "they begin, such as 5,10@2027-01,0@2028, not \(text.quoted)",
          advice: ParsedArguments.adviceOnComma(in: text))
      }
      hours.append(number)
      guard let when else { continue }
      try arguments.checking("hours-per-week") { () throws(InvalidValue) in
        changes.append(StudyPace.Change(number, from: try CalendarDate(firstOf: when)))
      }
    }
    var pace = StudyPace.usual
    try arguments.checking("hours-per-week") { () throws(InvalidValue) in
      pace = try StudyPace(hours[0], changes: changes)
    }
    return pace
  }
}

extension Profile {
  /// How somebody works and studies, and from when, and nothing else of them.
  fileprivate var workingLife: Profile {
    var life = Profile()
    life.calendar = calendar
    life.start = start
    return life
  }
}

extension ParsedArguments {
  /// The profile that `--profile` names.
  fileprivate func loadProfile() throws(CommandFailure) -> ProfileDocument? {
    guard let path = value("profile") else { return nil }
    if path == Files.standardStream, value("graph") == path {
      throw .usage(error("only one of '--graph' and '--profile' can be standard input"))
    }
    return try Self.loadProfile(path)
  }

  /// The profile of a file.
  static func loadProfile(_ path: String) throws(CommandFailure) -> ProfileDocument {
    let bytes = try reporting({ CommandFailure.input(["\($0)"]) }) {
      () throws(FileProblem) in try Files.read(path)
    }
    return try reporting(CommandFailure.invalidDocument) { () throws(InvalidDocument) in
      try ProfileDocument.read(bytes, name: Files.shownName(of: path))
    }
  }

  /// The error of a command line that does not say what role is held, and perhaps not which one is
  /// to be reached.
  fileprivate func missingRole(_ profile: Profile) -> UsageError {
    let lacksTarget =
      declares(.to) && operand(OperandSpec.to.name) == nil && profile.target == nil
    return error(
      lacksTarget ? "missing operands FROM and TO" : "missing operand FROM",
      advice: ["FROM: the role held now; '--from-nothing' or a '--profile' may stand for it"]
        + (lacksTarget ? [Self.missingTarget] : [])
        + (options.contains(.to) ? ["'--to' asks instead who can reach a role"] : []))
  }

  /// What TO is, and what else may say it.
  static let missingTarget = "TO: the role to reach; a '--profile' may name it"

  /// The date of year 0 that `--start` states.
  func startDate() throws(UsageError) -> CalendarDate? {
    var date: CalendarDate?
    guard let text = value("start") else { return nil }
    try checking("start") { () throws(InvalidValue) in
      date = try CalendarDate(firstOf: text)
    }
    return date
  }

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
