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
    operands: [
      .optional("FROM", help: "the role held now; left out with --from-nothing"),
      .required("TO", help: "the role to reach"),
    ],
    options: [
      .graph,
      .value(
        "years", short: "y", "YEARS", default: .described("what FROM asks for"),
        help: "years of relevant experience so far"),
      .value("years-in-role", "YEARS", default: .value("0"), help: "years already spent in FROM"),
      .value(
        "skill", short: "s", "ID[=LEVEL]", repeatable: true,
        help: "a skill held, at a level from 1 (taken if none is given) to 5"),
      .flag("only-skills", help: "hold exactly the listed skills, not also what FROM requires"),
      .value("hours-per-week", short: "w", "HOURS", default: .value("5"), help: "hours of study"),
      .choice(
        "by", short: "b", "OBJECTIVE", of: Objective.self, default: .time,
        help: "what to be the best in"),
      .value("avoid", "ROLE", repeatable: true, help: "a role not to use"),
      .value("via", "ROLE", repeatable: true, help: "a role to pass, in any order"),
      .flag(
        "from-nothing",
        help: "start outside the graph: any role that asks for no experience "
          + "may be the first"),
      .value("start", "YYYY-MM-DD", default: .described("today"), help: "the date of year 0"),
      .choice(
        "format", short: "f", "FORMAT", of: Format.self, default: .text,
        help: "how to print"),
      .output, .color,
      .value(
        "search-limit", "COUNT", default: .value(String(PlanRequest.defaultSearchLimit)),
        help: "partial plans to weigh before giving up the proof"),
    ],
    examples: [
      CommandExample(
        "careerpath plan junior-ml-engineer principal-ml-engineer --years 1.5 --skill python=3",
        "The soonest way for somebody with a year and a half behind them."),
      CommandExample(
        "careerpath plan 'Data Analyst' mlops-engineer -w 8 --format dot | dot -Tsvg > plan.svg",
        "A picture, drawn by Graphviz."),
    ])

  /// How the answer is printed.
  enum Format: String, CaseIterable {
    case text, json, dot
  }

  let arguments: ParsedArguments
  let graph: CareerGraph
  let planner: Planner
  let request: PlanRequest
  let start: CalendarDate
  let format: Format

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    // What the command line says is checked before the graph, which may take longer to read.
    (start, format) = try arguments.reading { (arguments) throws(UsageError) in
      let expectation = "a date such as 2026-11-21"
      let start = try arguments.converted("start", expecting: expectation) { CalendarDate($0) }
      let format = try arguments.choice("format", of: Format.self)
      return (start ?? .today(), format ?? .text)
    }
    request = try arguments.reading { (arguments) throws(UsageError) in
      try Self.request(arguments)
    }
    graph = try arguments.loadGraph().graph
    planner = Planner(graph)
  }

  private static func request(_ arguments: ParsedArguments) throws(UsageError) -> PlanRequest {
    let isOutside = arguments.flag("from-nothing")
    let from = arguments.operand("FROM")
    if isOutside, let from {
      throw arguments.error("FROM \(from.quoted) goes not with '--from-nothing'")
    }
    if !isOutside, from == nil {
      throw arguments.error(
        "missing operand FROM",
        advice: ["FROM: the role held now, or '--from-nothing' to start outside the graph"])
    }
    for option in ["only-skills", "years-in-role"] where isOutside && arguments.given[option] != nil
    {
      throw arguments.error("'--\(option)' goes not with '--from-nothing', where no role is held")
    }
    let pace = try arguments.number("hours-per-week") ?? Person.defaultHoursPerWeek
    guard pace <= 168 else {
      throw arguments.error("'--hours-per-week' is at most 168, the hours of a week")
    }
    let years = try arguments.number("years")
    let skills = try skills(arguments)
    let served = try arguments.number("years-in-role") ?? 0
    let person: Person
    do throws(InvalidValue) {
      person =
        if let from {
          try Person(
            in: from, years: years, yearsInRole: served, skills: skills,
            holdsOnlyListedSkills: arguments.flag("only-skills"), hoursPerWeek: pace)
        } else {
          try Person(outsideWith: skills, years: years, hoursPerWeek: pace)
        }
    } catch {
      throw arguments.error(error.description)
    }
    return PlanRequest(
      from: person, to: try arguments.required("TO"),
      by: try arguments.choice("by", of: Objective.self) ?? .time,
      avoiding: arguments.values("avoid"), via: arguments.values("via"),
      searchLimit: try arguments.positiveInteger("search-limit")
        ?? PlanRequest.defaultSearchLimit)
  }

  private static func skills(_ arguments: ParsedArguments) throws(UsageError) -> SkillLevels {
    let pairs = try arguments.allConverted(
      "skill", expecting: "a skill with a level from 1 to 5, such as python=3"
    ) { text -> (String, Int)? in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 1 || parts[parts.count - 1].count == 1,
        let level = parts.count > 1 ? Int(parts[parts.count - 1]) : 1,
        SkillLevel.allowed.contains(level)
      else { return nil }
      return (parts.count > 1 ? parts.dropLast().joined(separator: "=") : text, level)
    }
    return SkillLevels(pairs)
  }
}

extension PlanCommand {
  /// Plans and prints.
  func run() throws(CommandFailure) -> ExitStatus {
    switch try plan(request) {
    case .plan(let plan): return try arguments.answer(try text(of: plan))
    case .noPlan(let answer):
      switch format {
      case .json:
        return try arguments.answer(PlanJSON.text(of: .noPlan(answer), in: graph), status: .no)
      case .text:
        let text = NoPlanText(
          answer: answer, graph: graph, terminal: try arguments.answerTerminal())
        return try arguments.answer(text.text, status: .no)
      case .dot:
        let text = NoPlanText(answer: answer, graph: graph, terminal: Terminal(.standardError))
        Process.printError(text.text)
        return .no
      }
    }
  }

  /// Plans, with what is wrong with the request as an error of the command line.
  func plan(_ request: PlanRequest) throws(CommandFailure) -> PlanAnswer {
    let answer = try reporting({ CommandFailure.usage(arguments.error($0.description)) }) {
      () throws(PlanRequestError) in try planner.plan(request)
    }
    if case .noPlan(let noPlan) = answer,
      case .targetUnknown(let name, let suggestions)? = noPlan.reasons.first
    {
      // A name that is not in the graph is a slip of the keyboard, not an answer about a career.
      let error = LookupError.unknown(what: "role", name: name, suggestions: suggestions)
      throw .usage(arguments.error(error.description))
    }
    return answer
  }

  private func text(of plan: Plan) throws(CommandFailure) -> String {
    switch format {
    case .json: return PlanJSON.text(of: .plan(plan), in: graph)
    case .dot: return PlanDOT.text(of: plan, in: graph, start: start)
    case .text:
      let advice = try PlanAdvice(command: self, plan: plan).pieces()
      return PlanText(
        plan: plan, graph: graph, start: start, terminal: try arguments.answerTerminal(),
        advice: advice
      ).text
    }
  }
}
