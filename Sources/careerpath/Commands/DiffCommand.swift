import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath diff`: what has changed from one version of a graph to another, and what that does to
/// people.
struct DiffCommand {
  static let spec = CommandSpec(
    name: "diff", abstract: "Compare two versions of a graph, and what that does to people.",
    discussion: """
      Roles and skills are recognized under another id by their name or by what they are about; the \
      order of a file does not count. People are the typical holders of all roles, or those of \
      --profile: how soon they get to their next roles in both versions. The exit status is 0 where \
      the versions say the same, 1 where they differ, and 2 where one can't be read.
      """,
    operands: [
      .required("OLD", help: "a graph file, '-' for standard input, or a bundled graph"),
      .required("NEW", help: "the same of the new version"),
    ],
    options: [
      .value(
        "profile", short: "p", "FILE", repeatable: true,
        help: "somebody to ask about, instead of typical holders of roles"),
      .value(
        "to", short: "t", "ROLE", default: .described("what a profile says"),
        help: "ask how soon this role is reached, too"),
      .value(
        "hours-per-week", short: "w", "HOURS", default: .described("5, or what a profile says"),
        help: "hours of study"),
      .value(
        "start", "DATE", default: .described("what a profile says, or today"),
        help: "the date from which profiles are reckoned"),
      .searchLimit,
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text,
        help: "how to print; Markdown is for a pull request"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath diff - ladder.json < main.json", "What a new version of a ladder changes."),
      CommandExample(
        "careerpath diff old.json new.json --profile me.json --to lead",
        "What that does to me."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json, markdown, dot
  }

  let arguments: ParsedArguments
  let format: Format
  let old: CareerGraph
  let new: CareerGraph
  let profiles: [ProfileDocument]
  private let start: CalendarDate?
  private let hoursPerWeek: Double?
  private let searchLimit: Int

  /// Reads the command line, then the graphs and profiles, with what is wrong with any of them.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    let before = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("OLD")
    }
    let after = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.required("NEW")
    }
    let paths = arguments.values("profile")
    format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .text
    }
    hoursPerWeek = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.number("hours-per-week")
    }
    start = try arguments.reading { (arguments) throws(UsageError) in
      guard let text = arguments.value("start") else { return nil }
      do throws(InvalidValue) {
        return try CalendarDate(firstOf: text)
      } catch {
        throw arguments.error("'--start': \(error.description)")
      }
    }
    var mistakes = Mistakes(arguments)
    searchLimit = QuestionOptions(&mistakes).searchLimit
    try mistakes.check()
    guard ([before, after] + paths).filter({ $0 == Files.standardStream }).count < 2 else {
      throw .usage(arguments.error("only one of OLD, NEW and '--profile' can be standard input"))
    }
    var problems: [String] = []
    let graphs = try [before, after].map { (name) throws(CommandFailure) in
      try Self.collecting(&problems) { () throws(CommandFailure) in
        try ParsedArguments.loadGraph(name).graph
      }
    }
    let documents = try paths.map { (path) throws(CommandFailure) in
      try Self.collecting(&problems) { () throws(CommandFailure) in
        try ParsedArguments.loadProfile(path)
      }
    }
    guard problems.isEmpty, let old = graphs[0], let new = graphs[1] else {
      throw .input(problems)
    }
    (self.old, self.new) = (old, new)
    profiles = documents.compactMap { $0 }
    let usesTarget = arguments.value("to") == nil
    for document in profiles {
      _ = try Self.collecting(&problems) { () throws(CommandFailure) in
        try reporting(CommandFailure.invalidDocument) { () throws(InvalidDocument) in
          try document.check(inAnyOf: [old, new], target: usesTarget)
        }
      }
    }
    guard problems.isEmpty else { throw .input(problems) }
  }

  /// What is read; `nil` where it can't be used, with what is wrong among the problems.
  private static func collecting<Value>(
    _ problems: inout [String], _ read: () throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Value? {
    do {
      return try read()
    } catch {
      guard case .input(let lines) = error else { throw error }
      problems += lines
      return nil
    }
  }

  /// Compares and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    let comparison = GraphComparison(from: old, to: new)
    let request = try request()
    let effects = try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
      () throws(PlanRequestError) in try comparison.effects(request)
    }
    let diff = GraphDiff(
      comparison, effects, people: profiles.map(\.name), hoursPerWeek: request.hoursPerWeek)
    let text =
      switch format {
      case .text:
        DiffText(
          diff: diff, arguments: arguments, terminal: try arguments.answerTerminal()
        ).text
      case .json: DiffJSON.text(of: diff)
      case .markdown: DiffMarkdown.text(of: diff)
      case .dot: DiffDOT.text(of: diff)
      }
    return try arguments.answer(text, status: comparison.isSame ? .answered : .no)
  }

  /// The question for the effects on people.
  private func request() throws(CommandFailure) -> EffectRequest {
    let target = arguments.value("to")
    guard !profiles.isEmpty else {
      return EffectRequest(
        to: target, hoursPerWeek: hoursPerWeek ?? Person.defaultHoursPerWeek,
        searchLimit: searchLimit)
    }
    let people = try profiles.map { (document) throws(CommandFailure) in
      let profile = document.profile
      let person = try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
        () throws(InvalidValue) in
        let person = try profile.person(start: start ?? profile.start ?? .today())
        guard let hoursPerWeek else { return person }
        return try person.changing(years: person.years, hoursPerWeek: hoursPerWeek)
      }
      return EffectRequest.Participant(person, to: target ?? profile.target)
    }
    return EffectRequest(of: people, searchLimit: searchLimit)
  }
}
