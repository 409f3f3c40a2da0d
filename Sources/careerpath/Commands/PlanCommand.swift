import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath plan`: the best way from one role to another.
struct PlanCommand {
  static let spec = CommandSpec(
    name: "plan", abstract: "Find the best way from one role to another.",
    discussion: """
      Roles and skills are named by id, name or alias, in any letter case. The plan is exact: no \
      other way is better.
      """,
    operands: [.from, .to],
    options: [.graph] + OptionSpec.person + OptionSpec.question + [.deadline]
      + OptionSpec.answer + [.statistics],
    examples: [
      CommandExample(
        "careerpath plan junior-ml-engineer principal-ml-engineer --years 1.5 --skill python=3",
        "The soonest way for somebody with a year and a half behind them."),
      CommandExample(
        "careerpath plan 'Data Analyst' mlops-engineer -w 8 --format svg > plan.svg",
        "A picture, drawn by Graphviz."),
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
}

extension PlanCommand {
  /// Plans and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    var statistics = SearchStatistics()
    let clock = ContinuousClock()
    let start = clock.now
    let found = try inquiry.asking { () throws(PlanRequestError) in
      try inquiry.planner.plan(request, statistics: &statistics)
    }
    if inquiry.arguments.flag(OptionSpec.statistics.name) {
      let text = StatisticsText(statistics: statistics, duration: clock.now - start)
      Process.printError(text.text)
    }
    switch found {
    case .plan(let plan): return try answer(plan)
    case .noPlan(let answer): return try inquiry.answer(answer, to: request, as: format)
    }
  }

  private func answer(_ plan: Plan) throws(CommandFailure) -> ExitStatus {
    let (arguments, graph, start) = (inquiry.arguments, inquiry.graph, inquiry.start)
    switch format {
    case .json, .jsonl:
      return try arguments.answer(
        PlanJSON.text(of: .plan(plan), layout: format.layout, in: graph))
    case .dot, .svg, .png, .pdf:
      let dot = PlanDOT.text(of: plan, in: graph, start: start)
      return try arguments.answer(dot, drawnAs: format.picture)
    case .text:
      let advice = try PlanAdvice(inquiry: inquiry, request: request, plan: plan).pieces()
      return try arguments.answer(
        PlanText(
          plan: plan, request: request, graph: graph, start: start,
          terminal: try arguments.answerTerminal(), advice: advice
        ).text)
    }
  }
}
