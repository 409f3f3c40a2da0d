import CareerPlanner

/// `careerpath tradeoffs`: the ways between which one has to choose.
struct TradeoffsCommand {
  static let spec = CommandSpec(
    name: "tradeoffs", abstract: "Weigh time against study against steps.",
    discussion: """
      Lists the ways that no other matches or beats in time, study and steps alike. Pay is shown \
      beside them; it decides nothing.
      """,
    operands: [.from, .to],
    options: [.graph] + OptionSpec.person + [.avoid, .via, .searchLimit, .deadline]
      + OptionSpec.answer,
    examples: [
      CommandExample(
        "careerpath tradeoffs junior-ml-engineer principal-ml-engineer",
        "What less study costs in years."),
      CommandExample(
        "careerpath tradeoffs 'Data Analyst' head-of-ml --years 2 -w 8 --format json",
        "All ways and what they pay, for a program."),
    ])

  let inquiry: Inquiry
  let request: PlanRequest
  let format: AnswerFormat

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    format = try AnswerFormat(arguments)
    inquiry = try Inquiry(arguments)
    request = try inquiry.request()
  }

  /// Plans and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    let answer = try inquiry.asking { () throws(PlanRequestError) in
      try inquiry.planner.tradeoffs(request)
    }
    return try inquiry.answer(answer, to: request, as: format) { (set, terminal) in
      TradeoffsText(
        plans: set.plans, isComplete: set.isComplete, request: request, graph: inquiry.graph,
        start: inquiry.start, terminal: terminal,
        followUp: FollowUp(arguments: inquiry.arguments, terminal: terminal)
      ).text
    }
  }
}
