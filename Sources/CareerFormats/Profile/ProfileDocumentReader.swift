import CareerDocuments
import CareerGraph
import CareerPlanner

enum ProfileField: String, CaseIterable {
  case schema = "$schema"
  case format, id, role, years, yearsInRole, skills, onlyListedSkills, hoursPerWeek, breaks
  case studyInBreaks, workShares, start, target
}

enum DateRangeField: String, CaseIterable { case from, to }

enum WorkShareField: String, CaseIterable { case share, from, to }

enum PaceField: String, CaseIterable { case hours, from }

/// Reads a profile of format 1.
struct ProfileDocumentReader: DocumentReader {
  var scanner: JSONScanner
  var profile = Profile()

  /// What a graph has to know.
  var names: [ProfileName] = []

  /// Where the years in a role are stated.
  private var servedOffset: Int?

  private static let fields = Vocabulary<ProfileField>(required: [.format])
  private static let rangeFields = Vocabulary<DateRangeField>()
  private static let shareFields = Vocabulary<WorkShareField>(required: [.share])
  private static let paceFields = Vocabulary<PaceField>(required: [.hours])

  init(_ bytes: [UInt8]) { scanner = JSONScanner(bytes) }

  /// Reads the document; `nil` where there are problems.
  mutating func read() -> Profile? {
    readWhole { $0.readProfile() }
    return scanner.log.isEmpty ? profile : nil
  }

  private mutating func readProfile() {
    guard scanner.byte == UInt8(ascii: "{"), var state = enter("the profile") else {
      let found = scanner.found
      return scanner.fail(
        "a profile must be an object, found \(found); it begins with { \"format\": 1, …",
        at: scanner.position)
    }
    while let field = nextField(&state, Self.fields) {
      switch field {
      case .schema: _ = scanner.readString("\"$schema\"")
      case .format: readFormat()
      case .id: profile.id = readID()
      case .role: readStanding()
      case .years: profile.years = readQuantity("\"years\"")
      case .yearsInRole:
        servedOffset = scanner.position
        profile.yearsInRole = readQuantity("\"yearsInRole\"") ?? 0
      case .skills: readSkills()
      case .onlyListedSkills:
        profile.holdsOnlyListedSkills = scanner.readTruth("\"onlyListedSkills\"") ?? false
      case .hoursPerWeek: readPace()
      case .breaks: readEntries("breaks") { $0.readBreak() }
      case .studyInBreaks:
        profile.calendar.studiesInBreaks = scanner.readTruth("\"studyInBreaks\"") ?? false
      case .workShares: readEntries("workShares") { $0.readWorkShare() }
      case .start: profile.start = readDate("start")?.first
      case .target: profile.target = readName("\"target\"", .target)
      }
    }
    reportMissingFormat(Self.fields, in: state)
    if profile.standing == .outside, profile.yearsInRole > 0, let servedOffset {
      scanner.report("\"yearsInRole\" without a role: \"role\" is null", at: servedOffset)
    }
  }
}

extension ProfileDocumentReader {
  /// The greatest number of breaks, of work shares and of paces: more than any life has, and few
  /// enough for a plan.
  static let greatestCount = 1000

  /// Reads a list that can't be of any length.
  private mutating func readEntries(
    _ name: String, _ readEntry: (inout ProfileDocumentReader) -> Void
  ) {
    var count = 0
    readList("\"\(name)\"") { reader in
      count += 1
      if count == Self.greatestCount + 1 {
        reader.scanner.report(
          "\"\(name)\" has more than \(Self.greatestCount) entries", at: reader.scanner.position)
      }
      if count <= Self.greatestCount { readEntry(&reader) } else { reader.scanner.skipValue() }
    }
  }
}

// MARK: - Names

extension ProfileDocumentReader {
  private mutating func readStanding() {
    if scanner.passNull() {
      profile.standing = .outside
    } else if let name = readName("\"role\"", .role) {
      profile.standing = .role(name)
    }
  }

  private mutating func readID() -> String? {
    guard let token = scanner.readString("\"id\"") else { return nil }
    do throws(InvalidValue) {
      return try scanner.text(of: token).checkedIdentifier("\"id\"")
    } catch {
      scanner.report(error.description, at: token.offset)
      return nil
    }
  }

  private mutating func readName(_ what: String, _ field: ProfileField) -> String? {
    guard let token = scanner.readString(what) else { return nil }
    return note(token, what, field)
  }

  /// Notes a name that a graph has to know.
  private mutating func note(
    _ token: JSONScanner.StringToken, _ what: String, _ field: ProfileField
  ) -> String? {
    do throws(InvalidValue) {
      let text = try scanner.text(of: token).checkedIdentifier(what)
      names.append(ProfileName(field: field, text: text, offset: token.offset))
      return text
    } catch {
      scanner.report(error.description, at: token.offset)
      return nil
    }
  }

  private mutating func readSkills() {
    guard var members = scanner.enterObject("\"skills\"") else { return }
    var levels: [(String, Int)] = []
    var seen: Set<String> = []
    while let key = scanner.nextKey(&members) {
      let offset = scanner.position
      let skill = note(key, "a skill id", .skills)
      guard let level = scanner.readInteger("a level"), let skill else { continue }
      guard seen.insert(skill).inserted else {
        scanner.report(
          "repeated skill '\(JSONText.excerpt(skill))' in \"skills\"", at: key.offset)
        continue
      }
      do throws(InvalidValue) {
        try checkLevel(level, of: JSONText.excerpt(skill))
        levels.append((skill, level))
      } catch {
        scanner.report(error.description, at: offset)
      }
    }
    profile.skills = SkillLevels(levels)
  }
}

// MARK: - Dates

extension ProfileDocumentReader {
  /// Reads a year, a month or a date.
  private mutating func readDate(_ field: StaticString) -> DateRange? {
    guard let token = scanner.readString("\"\(field)\"") else { return nil }
    let text = scanner.text(of: token)
    return checked(field, at: token.offset) { () throws(InvalidValue) in
      try DateRange(daysOf: text)
    }
  }

  private mutating func readBreak() {
    guard var state = enter("a break") else { return }
    let problems = scanner.log.count
    var ends = RangeEnds()
    while let field = nextField(&state, Self.rangeFields) {
      switch field {
      case .from: ends.from = readDate("from")?.first
      case .to: readEnd(&ends)
      }
    }
    guard !scanner.isBroken, scanner.log.count == problems else { return }
    guard ends.to != nil else {
      let advice = "state the last day, month or year as in \"to\": \"2027-12\""
      return scanner.report("a break has no \"to\"; \(advice)", at: state.members.open)
    }
    guard let range = range(ends, in: state) else { return }
    do throws(InvalidValue) {
      try profile.calendar.addBreak(range)
    } catch {
      scanner.report(error.description, at: state.members.open)
    }
  }

  private mutating func readWorkShare() {
    guard var state = enter("a work share") else { return }
    let problems = scanner.log.count
    var ends = RangeEnds()
    var share: Double?
    var shareOffset = state.members.open
    while let field = nextField(&state, Self.shareFields) {
      switch field {
      case .share:
        shareOffset = scanner.position
        share = scanner.readNumber("\"share\"")
      case .from: ends.from = readDate("from")?.first
      case .to: readEnd(&ends)
      }
    }
    guard !scanner.isBroken else { return }
    reportMissing(Self.shareFields, in: state)
    guard scanner.log.count == problems, let share else { return }
    let isAlways = ends.from == nil && ends.to == nil
    guard let range = range(ends, in: state) else { return }
    do throws(InvalidValue) {
      try profile.calendar.addWorkShare(share, during: isAlways ? nil : range)
    } catch {
      scanner.report("\"share\": \(error.description)", at: shareOffset)
    }
  }

  /// The ends of a range as they are read.
  private struct RangeEnds {
    var from: CalendarDate?
    var to: CalendarDate?
    var toOffset = 0
  }

  private mutating func readEnd(_ ends: inout RangeEnds) {
    ends.toOffset = scanner.position
    ends.to = readDate("to")?.last
  }

  private mutating func range(_ ends: RangeEnds, in state: ObjectState) -> DateRange? {
    do throws(InvalidValue) {
      return try DateRange(from: ends.from, through: ends.to)
    } catch {
      scanner.report("\(state.name) \(error.description)", at: ends.toOffset)
      return nil
    }
  }
}

// MARK: - The pace of study

extension ProfileDocumentReader {
  private mutating func readPace() {
    let offset = scanner.position
    guard scanner.byte == UInt8(ascii: "[") else {
      if scanner.byte == UInt8(ascii: "\"") || scanner.byte == UInt8(ascii: "{") {
        return reportNoPace()
      }
      guard let hours = scanner.readNumber("\"hoursPerWeek\"") else { return }
      return setPace(hours, changes: [], at: offset)
    }
    let problems = scanner.log.count
    var hours: [Double] = []
    var changes: [StudyPace.Change] = []
    readEntries("hoursPerWeek") { $0.readPaceEntry(&hours, &changes) }
    guard !scanner.isBroken, scanner.log.count == problems else { return }
    guard let first = hours.first else {
      return scanner.report("\"hoursPerWeek\" is an empty list; leave it out", at: offset)
    }
    setPace(first, changes: changes, at: offset)
  }

  private mutating func setPace(_ hours: Double, changes: [StudyPace.Change], at offset: Int) {
    do throws(InvalidValue) {
      profile.calendar.pace = try StudyPace(hours, changes: changes)
    } catch {
      scanner.report("\"hoursPerWeek\": \(error.description)", at: offset)
    }
  }

  private mutating func reportNoPace() {
    let expected =
      "a number, or a list such as [{ \"hours\": 5 }, { \"hours\": 8, \"from\": \"2028\" }]"
    if !scanner.failAtField("\"hoursPerWeek\"", expected) {
      scanner.reportMismatch("\"hoursPerWeek\"", expected)
    }
  }

  private mutating func readPaceEntry(
    _ hours: inout [Double], _ changes: inout [StudyPace.Change]
  ) {
    guard var state = enter("a pace") else { return }
    var amount: Double?
    var date: CalendarDate?
    var isDated = false
    while let field = nextField(&state, Self.paceFields) {
      switch field {
      case .hours:
        let offset = scanner.position
        amount =
          scanner.readNumber("\"hours\"").flatMap { number in
            checked("hours", at: offset) { () throws(InvalidValue) in try StudyPace(number) }
          }?.hoursPerWeek
      case .from:
        isDated = true
        date = readDate("from")?.first
      }
    }
    guard !scanner.isBroken else { return }
    reportMissing(Self.paceFields, in: state)
    if hours.isEmpty, isDated {
      scanner.report(
        "the first pace holds from the start and has no \"from\"", at: state.members.open)
    } else if !hours.isEmpty, !isDated {
      scanner.report(
        "a pace behind the first says from when: add \"from\": \"2028\"", at: state.members.open)
    }
    hours.append(amount ?? 0)
    if let amount, let date { changes.append(StudyPace.Change(amount, from: date)) }
  }
}
