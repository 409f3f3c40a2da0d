import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath learn`: when to learn what for the best way from one role to another.
enum LearnCommand {
  static let spec = CommandSpec(
    name: "learn", abstract: "Date what to learn for the best way from one role to another.",
    discussion: """
      The study of the plan that 'careerpath plan' finds with the same options: from when to when, \
      how long it could wait, and which jobs would teach it.
      """,
    operands: [.from, .to],
    options: [.graph] + OptionSpec.person + OptionSpec.question + [
      .deadline,
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text,
        help: "how to print"),
      .output, .color,
    ],
    examples: [
      CommandExample(
        "careerpath learn junior-ml-engineer senior-ml-engineer --hours-per-week 3",
        "What to learn from when to when, with three hours a week."),
      CommandExample(
        "careerpath learn 'Data Analyst' data-scientist --by effort -f ics > study.ics",
        "The dates of the way with the least study, to import into a calendar."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json, dot, svg, png, pdf, ics

    /// How it is printed that there is no plan: a calendar can't say so, as a picture can't.
    var ofNoPlan: AnswerFormat {
      switch self {
      case .text: .text
      case .json: .json
      case .dot, .svg, .png, .pdf, .ics: .dot
      }
    }

    /// What Graphviz makes of the answer, if anything.
    var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }
  }

  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    let format = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice("format", of: Format.self) ?? .text
    }
    try arguments.check(format.picture)
    let inquiry = try Inquiry(arguments)
    let request = try inquiry.request()
    switch try inquiry.plan(request) {
    case .plan(let plan):
      let calendar = inquiry.planner.studyCalendar(for: plan)
      let text = try text(of: calendar, format, inquiry, request)
      return try arguments.answer(text, drawnAs: format.picture)
    case .noPlan(let answer):
      return try inquiry.answer(answer, to: request, as: format.ofNoPlan)
    }
  }

  private static func text(
    of calendar: StudyCalendar, _ format: Format, _ inquiry: Inquiry, _ request: PlanRequest
  ) throws(CommandFailure) -> String {
    switch format {
    case .json: return StudyJSON.text(of: calendar, in: inquiry.graph, start: inquiry.start)
    case .dot, .svg, .png, .pdf:
      return StudyDOT.text(of: calendar, in: inquiry.graph, start: inquiry.start)
    case .ics: return StudyCalendarICS.text(of: calendar, in: inquiry.graph, start: inquiry.start)
    case .text:
      return LearnText(
        calendar: calendar, request: request, graph: inquiry.graph, start: inquiry.start,
        terminal: try inquiry.arguments.answerTerminal(),
        advice: try advice(PlanAdvice(inquiry: inquiry, request: request, plan: calendar.plan))
      ).text
    }
  }

  private static func advice(_ advice: PlanAdvice) throws(CommandFailure) -> [PlanAdvice.Piece] {
    guard advice.plan.studyHours > 0, advice.plan.isOptimal, advice.plan.objective == .time else {
      return []
    }
    let answers = [("Sooner?", try advice.study()), ("Less study?", try advice.lessStudy())]
    return answers.compactMap { question, answer in
      answer.map { PlanAdvice.Piece(question: question, answer: $0) }
    }
  }
}
