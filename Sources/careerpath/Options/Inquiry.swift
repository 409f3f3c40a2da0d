import CareerDocuments
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

  /// Reads the command line, then the graph, which may take longer, and tells all that is wrong
  /// together.
  ///
  /// - Parameters:
  ///   - arguments: the command line.
  ///   - option: an option, by its name, that makes the command ask about the typical holder of each
  ///     role instead of one person.
  ///   - mistakes: what is known to be wrong already.
  ///   - check: what else can be wrong, given the date of year 0.
  /// - Throws: where the command line is wrong, or the graph can't be read.
  init(
    _ arguments: ParsedArguments, typicalBy option: String? = nil, after mistakes: Mistakes? = nil,
    checking check: (CalendarDate, inout Mistakes) -> Void = { _, _ in }
  ) throws(CommandFailure) {
    self.arguments = arguments
    var mistakes = mistakes ?? Mistakes(arguments)
    let options = PersonOptions(&mistakes, typicalBy: option)
    let start = options.start
    let stated = arguments.declares(.to) ? arguments.operand(OperandSpec.to.name) : nil
    target = stated ?? options.target
    if arguments.declares(.to), target == nil, !options.isRoleMissing {
      mistakes.add(
        .usage(arguments.error("missing operand TO", advice: [ParsedArguments.missingTarget])))
    }
    let asked = QuestionOptions(&mistakes)
    question =
      mistakes.reading(option: OptionSpec.deadline.name) { (arguments) throws(UsageError) in
        try asked.starting(on: start, arguments)
      } ?? asked
    check(start, &mistakes)
    let graph = mistakes.loading(at: arguments.place(ofOption: OptionSpec.graph.name)) {
      () throws(CommandFailure) in try arguments.loadGraph().graph
    }
    if let graph {
      mistakes.checkNames(in: graph)
      _ = mistakes.loading(at: arguments.place(ofOption: "profile")) {
        () throws(CommandFailure) in
        try options.check(in: graph, usesTarget: arguments.declares(.to) && stated == nil)
      }
    }
    try mistakes.check()
    guard let person = options.person, let graph else {
      throw .usage(arguments.error("who plans is not known"))
    }
    (self.person, self.start, self.graph) = (person, start, graph)
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
    try asking { () throws(PlanRequestError) in try planner.plan(request) }
  }

  /// Asks the planner, with what is wrong with the question as an error of the command line.
  func asking<Answer>(
    _ ask: () throws(PlanRequestError) -> Answer
  ) throws(CommandFailure) -> Answer {
    try reporting({ CommandFailure.usage(arguments.error($0.description)) }, ask)
  }
}

extension Mistakes {
  /// Notes the names of the command line that a graph does not know, and the roles that are to be
  /// avoided and can't be.
  mutating func checkNames(in graph: CareerGraph) {
    let declared = Set(arguments.options.map(\.name))
    var ends: [RoleID?] = []
    for operand in [OperandSpec.from, .to] where arguments.declares(operand) {
      let name = arguments.operand(operand.name)
      ends.append(
        name.flatMap { role($0, in: graph, at: arguments.place(ofOperand: operand.name)) })
    }
    if arguments.options.contains(.to), let name = arguments.value(OptionSpec.to.name) {
      ends = [nil, role(name, in: graph, at: arguments.place(ofOption: OptionSpec.to.name))]
    }
    if declared.contains("skill") {
      for (index, text) in arguments.values("skill").enumerated() {
        guard let pair = PersonOptions.skill(text) else { continue }
        _ = reading(option: "skill", index) { (arguments) throws(UsageError) in
          do throws(LookupError) { _ = try graph.skill(pair.skill) } catch {
            throw arguments.error(error.description)
          }
        }
      }
    }
    let avoided = roles(of: .avoid, in: graph)
    let via = roles(of: .via, in: graph)
    for (role, place) in avoided {
      let id = graph.id(of: role)
      let error: PlanRequestError? =
        role == ends.first ?? nil
        ? .avoidsStart(role: id)
        : role == ends.dropFirst().first ?? nil
          ? .avoidsTarget(role: id)
          : via.contains { $0.role == role } ? .avoidsVia(role: id) : nil
      if let error { add(.usage(arguments.error(error.description)), at: place) }
    }
  }

  /// The roles that a repeatable option names, with where they stand.
  private mutating func roles(
    of option: OptionSpec, in graph: CareerGraph
  ) -> [(role: RoleID, place: Int)] {
    guard arguments.options.contains(option) else { return [] }
    var roles: [(role: RoleID, place: Int)] = []
    for (index, name) in arguments.values(option.name).enumerated() {
      let place = arguments.place(ofOption: option.name, index)
      if let role = role(name, in: graph, at: place) { roles.append((role, place)) }
    }
    return roles
  }

  /// A role by its name; `nil` where that is wrong, which is noted.
  private mutating func role(_ name: String, in graph: CareerGraph, at place: Int) -> RoleID? {
    reading(at: place) { (arguments) throws(UsageError) in
      do throws(LookupError) { return try graph.role(name) } catch {
        throw arguments.error(error.description)
      }
    }
  }
}

extension OperandSpec {
  /// The role held now.
  static let from = optional(
    "FROM", help: "the role held now; a profile or --from-nothing may stand for it")

  /// The role to reach.
  static let to = expected("TO", help: "the role to reach; a profile may name it")
}
