import CareerPlanner

extension OptionSpec {
  /// The options that say which ways count, and what the best one is the best in.
  static let question: [OptionSpec] = [objective, avoid, via, searchLimit]

  static let objective = choice(
    "by", short: "b", "OBJECTIVE", of: Objective.self, default: .time,
    help: "what to be the best in")
  static let avoid = value("avoid", "ROLE", repeatable: true, help: "a role not to use")
  static let via = value("via", "ROLE", repeatable: true, help: "a role to pass, in any order")
  static let deadline = value(
    "within", "YEARS", default: .described("any time; twice the soonest by effort"),
    help: "arrive within these years, or hear what would have to change")
  static let longest = value(deadline.name, "YEARS", help: "only what takes no longer")
  static let searchLimit = value(
    "search-limit", "COUNT", default: .value(String(PlanRequest.defaultSearchLimit)),
    help: "partial plans to weigh before giving up the proof")
}

/// Which ways count and what the best one is the best in, as a command line says.
///
/// A command may declare some of ``OptionSpec/question``, and ``OptionSpec/deadline`` or
/// ``OptionSpec/longest``; the others then have their defaults.
struct QuestionOptions {
  var objective: Objective = .time
  var avoiding: [String] = []
  var via: [String] = []
  var withinYears: Double?
  var searchLimit = PlanRequest.defaultSearchLimit

  /// Reads the command line.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    self = try arguments.reading { (arguments) throws(UsageError) in
      var question = QuestionOptions()
      let declared = Set(arguments.options.map(\.name))
      if declared.contains(OptionSpec.objective.name),
        let objective = try arguments.choice(OptionSpec.objective.name, of: Objective.self)
      {
        question.objective = objective
      }
      if declared.contains(OptionSpec.avoid.name) {
        question.avoiding = arguments.values(OptionSpec.avoid.name)
      }
      if declared.contains(OptionSpec.via.name) {
        question.via = arguments.values(OptionSpec.via.name)
      }
      // Other commands have an option of the same name that does not restrict the plans.
      if arguments.options.contains(.deadline) || arguments.options.contains(.longest) {
        question.withinYears = try arguments.number(OptionSpec.deadline.name)
      }
      if declared.contains(OptionSpec.searchLimit.name),
        let limit = try arguments.positiveInteger(OptionSpec.searchLimit.name)
      {
        question.searchLimit = limit
      }
      return question
    }
  }

  private init() {}

  /// The question for the best plan of a person.
  func request(from person: Person, to target: String) -> PlanRequest {
    PlanRequest(
      from: person, to: target, by: objective, avoiding: avoiding, via: via,
      withinYears: withinYears, searchLimit: searchLimit)
  }
}
