import CareerFormats
import CareerPlanner

/// `careerpath alternatives`: the best ways from one role to another.
struct AlternativesCommand {
  static let spec = CommandSpec(
    name: "alternatives", abstract: "List the best ways from one role to another.",
    discussion: "Many ways differ in little; --diverse picks good ones that do not.",
    operands: [.from, .to],
    options: [
      .graph,
      .value(
        "count", short: "k", "COUNT", default: .value("5"),
        help: "how many ways, from 1 to \(greatestCount)"),
      .flag("diverse", help: "good ways that share few of their roles"),
    ] + OptionSpec.person + OptionSpec.question + [.deadline] + OptionSpec.answer,
    examples: [
      CommandExample(
        "careerpath alternatives junior-ml-engineer principal-ml-engineer --count 3",
        "The three soonest ways."),
      CommandExample(
        "careerpath alternatives 'Data Analyst' 'Head of ML' --diverse --format svg > ways.svg",
        "Ways that differ, in one picture."),
    ])

  /// The greatest number of ways that are listed.
  private static let greatestCount = 1000

  let inquiry: Inquiry
  let request: PlanRequest
  let format: AnswerFormat
  let count: Int
  let isDiverse: Bool

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    format = try AnswerFormat(arguments)
    var mistakes = Mistakes(arguments)
    let count = mistakes.reading(option: "count") { (arguments) throws(UsageError) in
      try arguments.positiveInteger("count", upTo: Self.greatestCount)
    }
    self.count = (count ?? nil) ?? 5
    isDiverse = arguments.flag("diverse")
    inquiry = try Inquiry(arguments, after: mistakes)
    request = try inquiry.request()
  }

  /// Plans and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    let answer = try inquiry.asking { () throws(PlanRequestError) in
      isDiverse
        ? try inquiry.planner.diverseAlternatives(request, count: count)
        : try inquiry.planner.alternatives(request, count: count)
    }
    return try inquiry.answer(answer, to: request, as: format) { (set, terminal) in
      AlternativesText(
        plans: set.plans, isComplete: set.isComplete, request: request, count: count,
        isDiverse: isDiverse, graph: inquiry.graph, start: inquiry.start, terminal: terminal,
        followUp: FollowUp(arguments: inquiry.arguments, terminal: terminal)
      ).text
    }
  }
}

extension Inquiry {
  /// Prints several plans, or why there is none.
  ///
  /// - Parameters:
  ///   - answer: the plans, or why there is none.
  ///   - request: the question.
  ///   - format: how to print.
  ///   - text: the plans as a person reads them.
  /// - Returns: whether there are any.
  /// - Throws: where the answer can't be written.
  func answer(
    _ answer: PlanSetAnswer, to request: PlanRequest, as format: AnswerFormat,
    text: (PlanSet, Terminal) -> String
  ) throws(CommandFailure) -> ExitStatus {
    switch answer {
    case .noPlan(let noPlan): return try self.answer(noPlan, to: request, as: format)
    case .plans(let set):
      switch format {
      case .text: return try arguments.answer(text(set, try arguments.answerTerminal()))
      case .json, .jsonl:
        return try arguments.answer(
          PlanSetJSON.text(of: set, layout: format.layout, in: graph))
      case .dot, .svg, .png, .pdf:
        let dot = PlanSetDOT.text(of: set, in: graph, start: start)
        return try arguments.answer(dot, drawnAs: format.picture)
      }
    }
  }
}
