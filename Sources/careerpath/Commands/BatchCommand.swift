import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

/// `careerpath batch`: the same question for many people.
struct BatchCommand {
  static let spec = CommandSpec(
    name: "batch",
    abstract: "Answer for many people: a profile a line in, an answer a line out.",
    discussion: """
      Reads profiles as JSON Lines and prints what '--format jsonl' of each question prints, in the \
      same order. A line that can't be used is answered by {"line": NUMBER, "error": …}. The exit \
      status is 1 where a line has a mistake or the answer no.
      """,
    operands: [
      .optional(
        "QUESTION", choices: BatchQuestion.Kind.allCases.map(\.rawValue),
        help: "what to find out for each")
    ],
    options: [
      .graph,
      .value(
        "input", short: "i", "FILE", default: .described("standard input"),
        help: "the profiles, one a line"),
      .value(
        "jobs", short: "j", "COUNT", default: .described("one a processor"),
        help: "how many threads answer"),
      .value(
        "skip", "COUNT", default: .value("0"), help: "lines not to answer, counted all the same"),
      .flag("numbered", help: "each line begins with its number and a tab"),
      .flag("exit-zero", help: "end with status 0 also where lines have mistakes or the answer no"),
      .value(
        "start", "DATE", default: .described("each profile's, or today"),
        help: "the date of year 0: 2027, 2027-03 or 2027-03-15"),
    ] + OptionSpec.question + OptionSpec.draws + [
      .value(
        "within", "TIME",
        help: "arrive within years or by a date (5, 2031-12); estimate: tell the chance"),
      .value("by-date", "DATE", help: "estimate: tell the chance to arrive by then"),
    ],
    examples: [
      CommandExample(
        "careerpath batch --graph ladder.json < people.jsonl > plans.jsonl",
        "A plan for each person to the role that their profile names."),
      CommandExample(
        "careerpath batch reach --within 5 --skip 2000 < people.jsonl >> reach.jsonl",
        "What each can reach in five years, going on behind line 2000."),
    ])

  let arguments: ParsedArguments
  let question: BatchQuestion
  let jobs: Int
  let skipped: Int

  /// How many threads there can be, more than any machine has use for.
  private static let greatestJobs = 1024

  /// The options that only some questions have.
  private static let owners: [(option: String, kinds: [BatchQuestion.Kind])] = [
    (OptionSpec.objective.name, [.plan, .estimate]), (OptionSpec.via.name, [.plan, .estimate]),
    ("by-date", [.estimate]), ("samples", [.estimate]), ("seed", [.estimate]),
    ("correlation", [.estimate]),
  ]

  /// Reads the command line and the graph.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self.arguments = arguments
    var mistakes = Mistakes(arguments)
    var options = QuestionOptions(&mistakes)
    let kind = arguments.operand("QUESTION").flatMap(BatchQuestion.Kind.init) ?? .plan
    for (option, kinds) in Self.owners
    where !kinds.contains(kind) && arguments.given[option] != nil {
      mistakes.add(
        .usage(arguments.error("'--\(option)' goes not with '\(kind.rawValue)'")),
        at: arguments.place(ofOption: option))
    }
    let input = arguments.value("input") ?? Files.standardStream
    if arguments.value("graph") == Files.standardStream, input == Files.standardStream {
      throw .usage(arguments.error("standard input holds the profiles; name a graph file"))
    }
    func reading<Value>(
      _ option: String, _ read: (ParsedArguments) throws(UsageError) -> Value?
    ) -> Value? {
      mistakes.reading(option: option, 0, read) ?? nil
    }
    let draws = reading("samples") { (arguments) throws(UsageError) in try arguments.draws() }
    let within = reading("within") { (arguments) throws(UsageError) in try arguments.timeLimit() }
    let start = reading("start") { (arguments) throws(UsageError) in try arguments.startDate() }
    skipped = reading("skip") { (arguments) throws(UsageError) in try arguments.count("skip") } ?? 0
    jobs =
      reading("jobs") { (arguments) throws(UsageError) in
        try arguments.positiveInteger("jobs", upTo: Self.greatestJobs)
      } ?? Process.processorCount
    if kind != .estimate { options = options.arriving(within: within) }
    let today = CalendarDate.today()
    if kind == .estimate {
      _ = reading("by-date") { (arguments) throws(UsageError) in
        try Deadline(arguments, start: start ?? today)
      }
    }
    let graph = mistakes.loading(at: arguments.place(ofOption: OptionSpec.graph.name)) {
      () throws(CommandFailure) in try arguments.loadGraph().graph
    }
    if let graph { mistakes.checkNames(in: graph) }
    try mistakes.check()
    guard let graph, let draws else {
      throw .usage(arguments.error("what is asked is not known"))
    }
    question = BatchQuestion(
      kind: kind, planner: Planner(graph), options: options, estimates: draws,
      arguments: arguments, start: start, today: today, isNumbered: arguments.flag("numbered"))
  }

  /// Answers all lines.
  func run() throws(CommandFailure) -> ExitStatus {
    let name = arguments.value("input") ?? Files.standardStream
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Process.readInput(from: name)
    }
    var run = BatchRun(
      question: question, name: Files.shownName(of: name), jobs: jobs,
      skipped: skipped)
    let status = try run.run()
    return arguments.flag("exit-zero") ? .answered : status
  }
}
