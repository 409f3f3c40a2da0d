import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner

/// What is asked of each person of a batch.
struct BatchQuestion: Sendable {
  /// What is to be found out.
  enum Kind: String, CaseIterable {
    case plan, reach, estimate
  }

  let kind: Kind
  let planner: Planner
  let options: QuestionOptions
  let estimates: EstimateOptions
  let arguments: ParsedArguments
  /// The date of year 0 in place of the one in a profile.
  let start: CalendarDate?
  /// The date of year 0 where none is stated.
  let today: CalendarDate
  /// Whether each line begins with its number and a tab.
  let isNumbered: Bool
}

/// What has come of a line.
struct BatchAnswer: Sendable {
  /// How a line is answered.
  enum Outcome {
    /// The answer is what was asked for.
    case answered
    /// The answer is no.
    case no
    /// The line can't be used.
    case mistake
  }

  /// The number of the line.
  let line: Int
  let outcome: Outcome
  /// The answer with its line end.
  let text: String
}

/// Why a line can't be used.
private struct LineMistake: Error {
  let message: String
}

extension BatchQuestion {
  /// Answers a line.
  ///
  /// - Complexity: that of one search for a plan and, where there is none, of looking for what would
  ///   make one possible.
  func answer(_ input: InputLine) -> BatchAnswer {
    var number = input.number
    var id: String?
    do throws(LineMistake) {
      let document = try profile(input, &number)
      id = document.profile.id
      let (text, outcome) = try answer(document)
      return BatchAnswer(line: number, outcome: outcome, text: text)
    } catch {
      let text = ProblemJSON.text(line: number, id: id, error.message)
      return BatchAnswer(line: number, outcome: .mistake, text: text)
    }
  }

  /// Reads a line.
  private func profile(
    _ input: InputLine, _ number: inout Int
  ) throws(LineMistake) -> ProfileDocument {
    guard var bytes = input.bytes else {
      let limit = LineReader.greatestLength >> 20
      throw LineMistake(message: "the line has more than \(limit) MiB; is a line end missing?")
    }
    if isNumbered {
      guard let stated = Self.number(of: bytes) else {
        throw LineMistake(message: "expected the number of the line and a tab before the profile")
      }
      number = stated.number
      bytes.removeFirst(stated.length)
    }
    if bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }) {
      throw LineMistake(message: "the line is empty; a profile begins with { \"format\": 1, …")
    }
    let (line, first) = (bytes, number)
    return try checking { () throws(InvalidDocument) in
      try ProfileDocument.read(line, name: "<stdin>", firstLine: first)
    }
  }

  /// The number before the first tab, and how many bytes that takes.
  private static func number(of bytes: [UInt8]) -> (number: Int, length: Int)? {
    guard let tab = bytes.firstIndex(of: 9) else { return nil }
    let digits = bytes[..<tab].drop { $0 == UInt8(ascii: " ") }
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(String(decoding: digits, as: UTF8.self)), number > 0
    else { return nil }
    return (number, tab + 1)
  }

  /// Tells the first of several mistakes, with its column in the profile.
  private func checking<Value>(
    _ body: () throws(InvalidDocument) -> Value
  ) throws(LineMistake) -> Value {
    do {
      return try body()
    } catch {
      let first = error.diagnostics.first
      let place = first?.location.map { "column \($0.column): " } ?? ""
      let others = error.count - 1
      let rest = others > 0 ? " (and \(others) more \(others == 1 ? "mistake" : "mistakes"))" : ""
      throw LineMistake(message: place + (first?.message ?? "the line can't be read") + rest)
    }
  }
}

extension BatchQuestion {
  private func answer(
    _ document: ProfileDocument
  ) throws(LineMistake) -> (text: String, outcome: BatchAnswer.Outcome) {
    try checking { () throws(InvalidDocument) in
      try document.check(in: planner.graph, target: kind != .reach)
    }
    let profile = document.profile
    if profile.standing == .unstated {
      throw LineMistake(message: "the profile has no \"role\"; null stands for none")
    }
    let start = self.start ?? profile.start ?? today
    let person = try asking { () throws(InvalidValue) in try profile.person(start: start) }
    let options: QuestionOptions
    do throws(UsageError) { options = try self.options.starting(on: start, arguments) } catch {
      throw LineMistake(message: error.message)
    }
    if kind == .reach { return try reach(from: person, options, id: profile.id) }
    guard let target = profile.target else {
      throw LineMistake(message: "the profile has no \"target\", the role to reach")
    }
    let request = options.request(from: person, to: target)
    let deadline = try deadline(from: start)
    let graph = planner.graph
    switch try asking({ () throws(PlanRequestError) in try planner.plan(request) }) {
    case .noPlan(let answer):
      let remedies = try asking { () throws(PlanRequestError) in
        try planner.remedies(for: request)
      }
      let text = PlanJSON.text(
        of: answer, remedies: remedies, id: profile.id, layout: .line, in: graph)
      return (text, .no)
    case .plan(let plan) where kind == .plan:
      return (PlanJSON.text(of: .plan(plan), id: profile.id, layout: .line, in: graph), .answered)
    case .plan(let plan):
      let text = EstimateJSON.text(
        of: planner.estimate(plan, estimates), deadline: deadline?.stated, id: profile.id,
        layout: .line, in: graph)
      return (text, .answered)
    }
  }

  private func reach(
    from person: Person, _ options: QuestionOptions, id: String?
  ) throws(LineMistake) -> (text: String, outcome: BatchAnswer.Outcome) {
    let request = ReachRequest(
      from: person, withinYears: options.withinYears, avoiding: options.avoiding,
      searchLimit: options.searchLimit)
    let reach = try asking { () throws(PlanRequestError) in try planner.reach(request) }
    let text = ReachJSON.text(of: reach, id: id, layout: .line, in: planner.graph)
    return (text, reach.roles.isEmpty ? .no : .answered)
  }

  /// The time of which an estimate tells the chance.
  private func deadline(from start: CalendarDate) throws(LineMistake) -> Deadline? {
    guard kind == .estimate else { return nil }
    do {
      return try Deadline(arguments, start: start)
    } catch {
      throw LineMistake(message: error.message)
    }
  }

  /// Turns what is wrong with a question into a mistake of the line.
  private func asking<Value, Failure: Error & CustomStringConvertible>(
    _ ask: () throws(Failure) -> Value
  ) throws(LineMistake) -> Value {
    do {
      return try ask()
    } catch {
      throw LineMistake(message: error.description)
    }
  }
}
