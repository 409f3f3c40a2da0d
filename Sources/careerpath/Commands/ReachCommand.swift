import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath reach`: all roles that somebody can reach, or who can reach a role.
struct ReachCommand {
  static let spec = CommandSpec(
    name: "reach", abstract: "List all roles within reach, or who can reach a role.",
    discussion: """
      With FROM: the roles that this person can reach, the soonest first. With --to: the roles from \
      which that one can be reached, each by somebody with the experience and the skills that it \
      asks for.
      """,
    operands: [
      .optional("FROM", help: "the role held now; left out with --from-nothing, --to or a profile")
    ],
    options: [
      .graph, .to, .longest,
    ] + OptionSpec.person + [.avoid, .searchLimit] + OptionSpec.answer,
    examples: [
      CommandExample(
        "careerpath reach data-analyst --within 5", "Where a data analyst can be in five years."),
      CommandExample(
        "careerpath reach --to 'Head of Machine Learning' --hours-per-week 8",
        "From where one gets there, and how soon."),
    ])

  let inquiry: Inquiry
  let format: AnswerFormat
  let target: String?

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    format = try AnswerFormat(arguments)
    target = arguments.value(OptionSpec.to.name)
    inquiry = try Inquiry(arguments, typicalBy: target == nil ? nil : OptionSpec.to.name)
  }

  /// Searches and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    let reach = try inquiry.asking { () throws(PlanRequestError) in
      try search(withinYears: withinYears)
    }
    let status: ExitStatus = reach.roles.isEmpty ? .no : .answered
    let question = try question()
    switch format {
    case .json, .jsonl:
      return try inquiry.arguments.answer(
        ReachJSON.text(of: reach, layout: format.layout, in: inquiry.graph), status: status)
    case .text:
      let terminal = try inquiry.arguments.answerTerminal()
      return try inquiry.arguments.answer(
        try text(reach, question, terminal), status: status)
    case .dot, .svg, .png, .pdf:
      guard !reach.roles.isEmpty else {
        Process.printError(try text(reach, question, Terminal(.standardError)))
        return status
      }
      let dot = ReachDOT.text(
        of: reach, asking: question, withinYears: withinYears, in: inquiry.graph,
        start: inquiry.start)
      return try inquiry.arguments.answer(dot, drawnAs: format.picture)
    }
  }

  private var withinYears: Double? { inquiry.question.withinYears }

  private func search(withinYears: Double?) throws(PlanRequestError) -> Reach {
    let (person, question) = (inquiry.person, inquiry.question)
    guard let target else {
      return try inquiry.planner.reach(
        ReachRequest(
          from: person, withinYears: withinYears, avoiding: question.avoiding,
          searchLimit: question.searchLimit))
    }
    return try inquiry.planner.reach(
      to: target, withinYears: withinYears, avoiding: question.avoiding,
      hoursPerWeek: person.hoursPerWeek, life: person.life, searchLimit: question.searchLimit)
  }

  /// What was asked, with the roles found.
  private func question() throws(CommandFailure) -> ReachQuestion {
    if let target { return .to(try role(target)) }
    return .from(try inquiry.person.role.map { (name) throws(CommandFailure) in try role(name) })
  }

  private func role(_ name: String) throws(CommandFailure) -> RoleID {
    try reporting({ CommandFailure.usage(inquiry.arguments.error($0.description)) }) {
      () throws(LookupError) in try inquiry.graph.role(name)
    }
  }

  private func text(
    _ reach: Reach, _ question: ReachQuestion, _ terminal: Terminal
  ) throws(CommandFailure) -> String {
    var soonest: ReachedRole?
    if reach.roles.isEmpty, withinYears != nil {
      soonest = try inquiry.asking { () throws(PlanRequestError) in
        try search(withinYears: nil).roles.first
      }
    }
    return ReachText(
      question: question, reach: reach, within: inquiry.question.within, soonest: soonest,
      avoided: Set(inquiry.question.avoiding.compactMap { try? inquiry.graph.role($0) }),
      graph: inquiry.graph, start: inquiry.start, terminal: terminal,
      followUp: FollowUp(arguments: inquiry.arguments, terminal: terminal)
    ).text
  }
}

extension OptionSpec {
  /// The role to be reached, where it is asked who can.
  static let to = value("to", short: "t", "ROLE", help: "ask who can reach this role")
}
