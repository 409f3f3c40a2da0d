public import CareerGraph

/// Answers questions for plans on one graph.
///
/// ```swift
/// let planner = Planner(graph)
/// let person = try Person(in: "junior-ml-engineer", years: 1.5, skills: ["python": 2])
/// switch try planner.plan(PlanRequest(from: person, to: "principal-ml-engineer")) {
/// case .plan(let plan): print(plan.totalYears, plan.studyHours)
/// case .noPlan(let answer): print(answer.reasons)
/// }
/// ```
public struct Planner: Sendable {
  /// The graph planned on.
  public let graph: CareerGraph

  let tables: PlanningTables

  /// Prepares a graph for planning.
  ///
  /// - Complexity: O((*n* + *r*) · *w* + *m*) time and space, where *n* counts roles, *r* their
  ///   requirements, *m* transitions, and *w* is the number of skill levels in use over 64.
  public init(_ graph: CareerGraph) {
    self.graph = graph
    tables = PlanningTables(graph)
  }

  /// The best plan by the objective of a request, or why there is none.
  ///
  /// The answer is exact: no plan is better; of several equal ones it is the first in the order of
  /// role ids. Where the search limit is hit, the plan says so and gives the proven bound.
  ///
  /// By effort it is the best of those that arrive within the time stated, or else within twice the
  /// time of the soonest plan, and at least five years (``Plan/withinYears``).
  ///
  /// An unknown target is an answer too: there is no plan, and near names are suggested.
  ///
  /// - Throws: ``PlanRequestError`` where another name is unknown, a name is ambiguous, or the
  ///   start or the target is to be avoided.
  /// - Complexity: see `Docs/Planning.md`; in practice O(*n* log *n* + *m*) for *n* roles and *m*
  ///   transitions and a number of partial plans that depends on how many are worth weighing, at
  ///   most the search limit.
  public func plan(_ request: PlanRequest) throws(PlanRequestError) -> PlanAnswer {
    var statistics = SearchStatistics()
    return try plan(request, statistics: &statistics)
  }

  /// The answer of ``plan(_:)``, and what the search for it did.
  ///
  /// - Parameters:
  ///   - request: the question.
  ///   - statistics: counts to which those of this search are added.
  /// - Returns: the best plan, or why there is none.
  /// - Throws: ``PlanRequestError`` as ``plan(_:)`` does.
  public func plan(
    _ request: PlanRequest, statistics: inout SearchStatistics
  ) throws(PlanRequestError) -> PlanAnswer {
    var question: Question
    switch try asked(request) {
    case .question(let asked): question = asked
    case .targetUnknown(let answer): return .noPlan(answer)
    }
    var known: [PlannedMove]?
    if question.objective == .effort {
      let horizon = horizon(of: question)
      (question, known) = (horizon.question, horizon.soonest)
      statistics += horizon.statistics
    }
    var search = LabelSearch(question, tables)
    search.best = known.map { (PlanOrder(question, tables).cost(of: $0), $0) }
    let outcome = search.run()
    statistics += search.statistics
    guard let moves = outcome.moves else {
      return .noPlan(noPlan(question, stoppedAt: outcome.bound, years: search.startBound))
    }
    return .plan(
      plan(
        moves, question,
        outcome.bound.map {
          .bounded(LowerBound($0, by: question.objective, years: search.startBound))
        } ?? .proven))
  }
}

extension Planner {
  /// A request in the numbers of the graph, or the answer where the target is unknown.
  enum Asked {
    case question(Question)
    case targetUnknown(NoPlan)
  }

  /// Looks up the names of a request.
  ///
  /// - Throws: ``PlanRequestError`` where a name other than the target is unknown, a name is
  ///   ambiguous, or the start or the target is to be avoided.
  func asked(_ request: PlanRequest) throws(PlanRequestError) -> Asked {
    let target: RoleID
    do throws(LookupError) {
      target = try graph.role(request.target)
    } catch {
      guard case .unknown(_, let name, let suggestions) = error else { throw .lookup(error) }
      return .targetUnknown(
        NoPlan(
          from: request.person.role.flatMap { try? graph.role($0) }, to: nil,
          reasons: [.targetUnknown(name: name, suggestions: suggestions)], reachable: []))
    }
    return .question(try Question(request, target: target, tables))
  }

  /// The plan of a chain of moves.
  ///
  /// - Parameters:
  ///   - moves: the moves, each possible after those before it.
  ///   - question: what they answer.
  ///   - optimality: how sure it is that the plan is the one asked for.
  ///   - objective: what the plan is the best in; `nil` for a point of the trade-offs.
  /// - Returns: the plan with its steps.
  func plan(
    _ moves: [PlannedMove], _ question: Question, _ optimality: Optimality,
    objective: Objective?
  ) -> Plan {
    let likelihoods = moves.compactMap { move in
      move.transition.map { graph.likelihood(of: $0) } ?? 1
    }
    return Plan(
      from: question.start, to: question.target, objective: objective, optimality: optimality,
      steps: Timing(tables: tables, question: question).steps(moves),
      startExperience: Grid.years(ticks: question.experience),
      yearsInRole: Grid.years(ticks: question.tenure),
      startLevels: tables.layout.levels(in: question.held),
      hoursPerWeek: question.hoursPerWeek, life: question.life, withinYears: question.withinYears,
      likelihood: likelihoods.count == moves.count ? likelihoods.reduce(1, *) : nil)
  }

  /// The plan of a chain of moves that is the best by the objective of a question.
  func plan(_ moves: [PlannedMove], _ question: Question, _ optimality: Optimality) -> Plan {
    plan(moves, question, optimality, objective: question.objective)
  }
}

extension LowerBound {
  /// Names the figures of what no plan can beat, beside the time that holds whatever the objective.
  init(_ bound: Cost, by objective: Objective, years: Double) {
    self.init(
      years: Grid.years(ticks: max(years, objective == .time ? bound.first : 0)),
      studyHours: objective == .effort ? Grid.hours(ticks: bound.first) : nil,
      steps: objective == .steps ? Int(exactly: bound.first) : nil)
  }
}

extension LabelSearch {
  /// The least time in which any plan can arrive, in ticks, found without looking at skills.
  var startBound: Double {
    guard let start = question.start else { return 0 }
    guard start != question.target else { return 0 }
    var least = Double.infinity
    for transition in tables.graph.transitions(from: start) {
      let role = tables.graph.target(of: transition)
      let move = question.figures(of: transition, to: role, tables)
      guard !move.isBarred else { continue }
      let target = role.position
      least = min(
        least, max(0, move.stay - question.tenure) + move.wait + bounds.years[target])
    }
    let byExperience = bounds.lastNeed - question.experience
    return least.isFinite ? max(least, byExperience, 0) : 0
  }
}
