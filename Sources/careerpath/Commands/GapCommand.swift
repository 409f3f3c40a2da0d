import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath gap`: what lies between where one stands and a role.
enum GapCommand {
  static let spec = CommandSpec(
    name: "gap", abstract: "Compare where you stand with what a role asks for.",
    discussion: """
      Skills with all that they require, hours of study, experience, pay, direct moves, and the \
      roles that are nearest to either; beside it what the soonest plan really studies.
      """,
    operands: [.from, .to],
    options: [.graph] + OptionSpec.person + [
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text, help: "how to print"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath gap data-analyst data-scientist --years 2 --skill python=2",
        "What a data analyst with two years and some Python lacks."),
      CommandExample(
        "careerpath gap --from-nothing data-analyst --format json",
        "All that the role asks for, for a program."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .text
    }
    let inquiry = try Inquiry(arguments)
    let request = try inquiry.request()
    let answer = try inquiry.plan(request)
    let gap = try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
      () throws(LookupError) in
      try inquiry.planner.gap(from: inquiry.person, to: request.target)
    }
    switch format {
    case .json:
      return try arguments.answer(GapJSON.text(of: gap, plan: answer.plan, in: inquiry.graph))
    case .text:
      let text = GapText(
        gap: gap, answer: answer, request: request, graph: inquiry.graph,
        terminal: try arguments.answerTerminal())
      return try arguments.answer(text.text)
    }
  }
}
