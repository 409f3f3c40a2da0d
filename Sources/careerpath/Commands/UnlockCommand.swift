import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath unlock`: what holding a skill now would change.
struct UnlockCommand {
  static let spec = CommandSpec(
    name: "unlock", abstract: "Tell what holding each skill now would change.",
    discussion: """
      For each skill level that you do not hold: the roles that would come into reach, and the time \
      saved to the others. Each figure is the difference of two plans as 'careerpath plan' makes \
      them, with the level held now and without.
      """,
    operands: [.from],
    options: [
      .graph,
      .value(
        "within", "TIME", default: .value(UnlockRequest.defaultYears.plainDigits),
        help: "what counts as in reach: years, or until a date (5, 2031-12)"),
      .flag("pairs", help: "also what two skills do together"),
    ] + OptionSpec.person + [
      .avoid, .searchLimit,
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text, help: "how to print"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath unlock data-analyst --years 2 --hours-per-week 3",
        "What would help a data analyst who studies three hours a week."),
      CommandExample(
        "careerpath unlock --from-nothing --skill python=2 --within 3 --pairs",
        "What would open a first role, with pairs of skills."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json
  }

  let inquiry: Inquiry
  let format: Format
  let request: UnlockRequest
  /// What counts as in reach, as the command line says it.
  let within: TimeLimit

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .text
    }
    var limit: (words: TimeLimit, years: Double)?
    inquiry = try Inquiry(arguments) { start, mistakes in
      limit =
        mistakes.reading(option: "within") { (arguments) throws(UsageError) in
          guard let words = try arguments.timeLimit() else { return nil }
          return (words, try arguments.years(until: words, from: start))
        } ?? nil
    }
    let years = limit?.years ?? UnlockRequest.defaultYears
    within = limit?.words ?? .years(years)
    request = UnlockRequest(
      from: inquiry.person, withinYears: years,
      avoiding: inquiry.question.avoiding, includesPairs: arguments.flag("pairs"),
      searchLimit: inquiry.question.searchLimit)
  }

  /// Plans with and without each level, and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    let unlocks = try inquiry.asking { () throws(PlanRequestError) in
      try inquiry.planner.unlock(request)
    }
    switch format {
    case .json:
      return try inquiry.arguments.answer(UnlockJSON.text(of: unlocks, in: inquiry.graph))
    case .text:
      let terminal = try inquiry.arguments.answerTerminal()
      let text = UnlockText(
        unlocks: unlocks, within: within, person: inquiry.person, graph: inquiry.graph,
        start: inquiry.start,
        terminal: terminal, followUp: FollowUp(arguments: inquiry.arguments, terminal: terminal))
      return try inquiry.arguments.answer(text.text)
    }
  }
}
