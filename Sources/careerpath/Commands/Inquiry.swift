import CareerFormats
import CareerGraph
import CareerPlanner

/// What commands that plan have in common: who asks, from when, for which ways, on which graph.
///
/// ```swift
/// static let spec = CommandSpec(
///   name: "reach", …, operands: [.from], options: [.graph] + OptionSpec.person + [.avoid])
///
/// init(_ arguments: ParsedArguments) throws(CommandFailure) {
///   inquiry = try Inquiry(arguments)
/// }
/// ```
struct Inquiry {
  let arguments: ParsedArguments
  let person: Person
  let start: CalendarDate
  let question: QuestionOptions
  let graph: CareerGraph
  let planner: Planner
  /// The role to reach, where the command line or a profile names one.
  let target: String?

  /// Reads the command line, then the graph, which may take longer.
  ///
  /// - Parameters:
  ///   - arguments: the command line.
  ///   - option: an option, by its name, that makes the command ask about the typical holder of each
  ///     role instead of one person.
  /// - Throws: where the command line is wrong, or the graph can't be read.
  init(
    _ arguments: ParsedArguments, typicalBy option: String? = nil
  ) throws(CommandFailure) {
    self.arguments = arguments
    let options = try PersonOptions(arguments, typicalBy: option)
    (person, start) = (options.person, options.start)
    let stated = arguments.declares(.to) ? arguments.operand(OperandSpec.to.name) : nil
    target = stated ?? options.target
    question = try QuestionOptions(arguments)
    graph = try arguments.loadGraph().graph
    try options.check(in: graph, usesTarget: arguments.declares(.to) && stated == nil)
    planner = Planner(graph)
  }

  /// The question for the best plan to the role that TO or the profile names.
  func request() throws(CommandFailure) -> PlanRequest {
    guard let target else {
      throw .usage(
        arguments.error("missing operand TO", advice: [ParsedArguments.missingTarget]))
    }
    return question.request(from: person, to: target)
  }

  /// Plans, with what is wrong with the request as an error of the command line.
  func plan(_ request: PlanRequest) throws(CommandFailure) -> PlanAnswer {
    let answer = try asking { () throws(PlanRequestError) in try planner.plan(request) }
    if case .noPlan(let noPlan) = answer { try checkTargetIsKnown(noPlan) }
    return answer
  }

  /// Asks the planner, with what is wrong with the question as an error of the command line.
  func asking<Answer>(
    _ ask: () throws(PlanRequestError) -> Answer
  ) throws(CommandFailure) -> Answer {
    try reporting({ CommandFailure.usage(arguments.error($0.description)) }, ask)
  }

  /// Refuses a target that is not in the graph, which is a slip of the keyboard and not an answer
  /// about a career.
  func checkTargetIsKnown(_ answer: NoPlan) throws(CommandFailure) {
    guard case .targetUnknown(let name, let suggestions)? = answer.reasons.first else { return }
    let error = LookupError.unknown(what: "role", name: name, suggestions: suggestions)
    throw .usage(arguments.error(error.description))
  }
}

extension OperandSpec {
  /// The role held now.
  static let from = optional(
    "FROM", help: "the role held now; a profile or --from-nothing may stand for it")

  /// The role to reach.
  static let to = expected("TO", help: "the role to reach; a profile may name it")
}

extension Inquiry {
  /// Prints that there is no plan, why, and what would make one possible; where a picture was asked
  /// for, on standard error.
  func answer(
    _ answer: NoPlan, to request: PlanRequest, as format: AnswerFormat
  ) throws(CommandFailure) -> ExitStatus {
    let remedies = try asking { () throws(PlanRequestError) in
      try planner.remedies(for: request)
    }
    func text(_ terminal: Terminal) -> String {
      NoPlanText(
        answer: answer, remedies: remedies, request: request, graph: graph, start: start,
        terminal: terminal
      ).text
    }
    switch format {
    case .json, .jsonl:
      return try arguments.answer(
        PlanJSON.text(of: answer, remedies: remedies, layout: format.layout, in: graph),
        status: .no)
    case .text: return try arguments.answer(text(try arguments.answerTerminal()), status: .no)
    case .dot, .svg, .png, .pdf:
      Process.printError(text(Terminal(.standardError)))
      return .no
    }
  }
}

/// How an answer is printed.
enum AnswerFormat: String, CaseIterable {
  case text, json, jsonl, dot, svg, png, pdf

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self = try arguments.reading { (arguments) throws(UsageError) in
      try arguments.choice(OptionSpec.format.name, of: AnswerFormat.self) ?? .text
    }
    try arguments.check(picture)
  }

  /// What Graphviz makes of the answer, if anything.
  var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }

  /// How an answer in JSON is laid out.
  var layout: JSONLayout { self == .jsonl ? .line : .readable }
}

extension OptionSpec {
  /// How an answer is printed, where it goes, and when it is coloured.
  static let answer: [OptionSpec] = [format, output, color]

  static let format = choice(
    "format", short: "f", "FORMAT", of: AnswerFormat.self, default: .text, help: "how to print")
}
