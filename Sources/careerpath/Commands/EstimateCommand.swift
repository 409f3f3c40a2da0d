import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath estimate`: when a plan arrives, as a distribution.
struct EstimateCommand {
  static let spec = CommandSpec(
    name: "estimate",
    abstract: "Tell how sure a plan's date is, by drawing its figures many times.",
    operands: [.from, .to],
    options: [.graph] + OptionSpec.person + OptionSpec.question + [
      .value(
        "within", "TIME", help: "tell the chance to arrive in years, or by a date (5, 2031-12)"),
      .value("by-date", "DATE", help: "tell the chance to arrive by then"),
      .flag("best-chance", help: "choose the plan with the greatest chance"),
    ] + OptionSpec.draws + [
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text, help: "how to print"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath estimate junior-ml-engineer principal-ml-engineer --by-date 2035",
        "When half arrive, and the chance to be there by the end of 2035."),
      CommandExample(
        "careerpath estimate data-analyst mlops-engineer --within 4 --best-chance",
        "The plan with the greatest chance to arrive within four years."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json, jsonl

    /// The same format among those of all answers.
    var ofNoPlan: AnswerFormat {
      switch self {
      case .text: .text
      case .json: .json
      case .jsonl: .jsonl
      }
    }
  }

  let inquiry: Inquiry
  let request: PlanRequest
  let options: EstimateOptions
  let deadline: Deadline?
  let format: Format

  /// How many of the best plans are weighed for the best chance, beside the trade-offs.
  private static let alternatives = 10

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .text
    }
    var mistakes = Mistakes(arguments)
    let draws = mistakes.reading(option: "samples") { (arguments) throws(UsageError) in
      try Self.options(arguments)
    }
    var deadline: Deadline?
    inquiry = try Inquiry(arguments, after: mistakes) { start, mistakes in
      let place = min(arguments.place(ofOption: "within"), arguments.place(ofOption: "by-date"))
      deadline =
        mistakes.reading(at: place) { (arguments) throws(UsageError) in
          try Deadline(arguments, start: start)
        } ?? nil
    }
    guard let draws else { throw .usage(arguments.error("how to draw is not known")) }
    request = try inquiry.request()
    (self.deadline, options) = (deadline, draws)
  }

  private static func options(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> EstimateOptions {
    if arguments.flag("best-chance"), arguments.given["within"] == nil,
      arguments.given["by-date"] == nil
    {
      throw arguments.error(
        "'--best-chance' needs a time to arrive by", advice: ["state '--within' or '--by-date'"])
    }
    return try arguments.draws()
  }
}

extension OptionSpec {
  /// The options that say how figures are drawn.
  static let draws: [OptionSpec] = [
    .value(
      "samples", "COUNT", default: .value(String(EstimateOptions.defaultSamples)),
      help: "how often to draw"),
    .value(
      "seed", "NUMBER", default: .value(String(EstimateOptions.defaultSeed)),
      help: "which draws to take"),
    .value(
      "correlation", "SHARE", default: .value(EstimateOptions.defaultCorrelation.description),
      help: "how alike one person's draws are"),
  ]
}

extension ParsedArguments {
  /// How figures are drawn, by ``OptionSpec/draws``.
  func draws() throws(UsageError) -> EstimateOptions {
    let samples = try positiveInteger("samples") ?? EstimateOptions.defaultSamples
    let seed = try converted("seed", expecting: "a whole number below 2⁶⁴") { text in
      text.utf8.allSatisfy { "0123456789".utf8.contains($0) } ? UInt64(text) : nil
    }
    let correlation = try number("correlation") ?? EstimateOptions.defaultCorrelation
    do throws(InvalidValue) {
      return try EstimateOptions(
        samples: samples, seed: seed ?? EstimateOptions.defaultSeed, correlation: correlation)
    } catch {
      throw self.error(error.description)
    }
  }
}

extension EstimateCommand {
  /// Plans, draws and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    switch try inquiry.plan(request) {
    case .plan(let plan): return try inquiry.arguments.answer(try text(of: plan))
    case .noPlan(let answer):
      return try inquiry.answer(answer, to: request, as: format.ofNoPlan)
    }
  }

  private func text(of plan: Plan) throws(CommandFailure) -> String {
    var choice: BestChance?
    if let deadline, inquiry.arguments.flag("best-chance") {
      choice = inquiry.planner.bestChance(
        among: try plans(beside: plan), within: deadline.years, options)
    }
    let estimate = choice?.estimate ?? inquiry.planner.estimate(plan, options)
    switch format {
    case .json, .jsonl:
      return EstimateJSON.text(
        of: estimate, deadline: deadline?.stated, choice: choice, layout: format.ofNoPlan.layout,
        in: inquiry.graph)
    case .text:
      let terminal = try inquiry.arguments.answerTerminal()
      let advice = EstimateAdvice(
        inquiry: inquiry, request: request, estimate: estimate, deadline: deadline)
      return EstimateText(
        estimate: estimate, deadline: deadline,
        choice: choice.map { choice in
          EstimateText.Choice(
            weighed: choice.weighed.count,
            ofFirst: choice.chosen == 0
              ? nil
              : inquiry.planner.estimate(plan, options).chance(within: choice.withinYears))
        }, first: plan, graph: inquiry.graph, start: inquiry.start,
        terminal: terminal, advice: try advice.pieces()
      ).text
    }
  }

  /// A plan, the best ones beside it, and the trade-offs, each once.
  private func plans(beside plan: Plan) throws(CommandFailure) -> [Plan] {
    let others = try inquiry.asking { () throws(PlanRequestError) in
      try inquiry.planner.alternatives(request, count: Self.alternatives).plans
        + inquiry.planner.tradeoffs(request).plans
    }
    var seen: Set<[TransitionID?]> = []
    return ([plan] + others).filter { seen.insert($0.steps.map(\.transition)).inserted }
  }
}
