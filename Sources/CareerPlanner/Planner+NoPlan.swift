import CareerGraph

extension Planner {
  /// Finds out why a question has no plan, by lifting what stands in the way and asking again.
  ///
  /// Each obstacle is first lifted alone. Where none suffices, all are, and each is put back, the
  /// hardest first, where a plan still exists with it.
  func noPlan(_ question: Question, stoppedAt bound: Cost?, years: Double) -> NoPlan {
    let reasons: [NoPlan.Reason]
    if let bound {
      reasons = [.searchLimit(LowerBound(bound, by: question.objective, years: years))]
    } else {
      reasons = obstacles(to: question)
    }
    return NoPlan(
      from: question.start, to: question.target, reasons: reasons,
      reachable: reachable(question))
  }

  /// What can stand in the way of a plan, the easiest to lift first.
  private enum Obstacle: CaseIterable {
    case deadline, unstatedLikelihood, noTime, via, avoided, noCredit, education

    /// Whether a question has it at all.
    func stands(in question: Question, _ tables: PlanningTables) -> Bool {
      switch self {
      case .deadline: question.limits.years < .infinity
      case .unstatedLikelihood: question.needsLikelihood
      case .noTime: !question.clock.hasEndlessStudy
      case .via: !question.via.isEmpty
      case .avoided: !question.avoidedRoles.isEmpty
      case .noCredit: tables.moves.contains { $0.isBarred }
      case .education: tables.moves.contains { !$0.isFromJob && $0.neededBefore > 0 }
      }
    }

    /// The same question without it.
    func lifted(from question: Question) -> Question {
      var question = question
      switch self {
      case .deadline: question.limits.years = .infinity
      case .unstatedLikelihood: (question.objective, question.needsLikelihood) = (.time, false)
      case .noTime:
        (question.life, question.hoursPerWeek) = (question.life.atOnePace, 1)
        question.clock = Clock(question.life, hoursPerWeek: 1)
      case .via: question.via = []
      case .avoided: (question.avoided, question.avoidedRoles) = ([], [])
      case .noCredit: question.ignoresCredit = true
      case .education: question.countsEducation = true
      }
      return question
    }
  }

  /// What has to be lifted so that there is a plan: one obstacle if one suffices, else as few and
  /// as easy ones as possible.
  ///
  /// A search for a plan may stop at its limit; then the reasons end with that, since less might
  /// have to be lifted than they say.
  private func obstacles(to question: Question) -> [NoPlan.Reason] {
    let standing = Obstacle.allCases.filter { $0.stands(in: question, tables) }
    var stopped: [NoPlan.Reason] = []
    func plan(lifting obstacles: [Obstacle]) -> [PlannedMove]? {
      let found = anyPlan(
        obstacles.reduce(question) { $1.lifted(from: $0) },
        limit: max(question.searchLimit, PlanRequest.defaultSearchLimit))
      if found.moves == nil, let bound = found.bound, stopped.isEmpty {
        stopped = [.searchLimit(bound)]
      }
      return found.moves
    }
    func reasons(_ needed: [Obstacle], _ moves: [PlannedMove]) -> [NoPlan.Reason] {
      let lifted = needed.reduce(question) { $1.lifted(from: $0) }
      return needed.map { reason($0, question, lifted, moves) }
    }
    for obstacle in standing {
      if let moves = plan(lifting: [obstacle]) { return reasons([obstacle], moves) }
    }
    guard var moves = plan(lifting: standing) else {
      return stopped.isEmpty ? [.unreachable] : stopped
    }
    var needed = standing
    for obstacle in standing.reversed() {
      let others = needed.filter { $0 != obstacle }
      guard let fewer = plan(lifting: others) else { continue }
      (needed, moves) = (others, fewer)
    }
    return reasons(needed, moves) + stopped
  }

  /// A plan for a question, of the fewest steps, which is the quickest to find; or what no plan can
  /// beat, where the search stopped at its limit.
  private func anyPlan(
    _ question: Question, limit: Int
  ) -> (moves: [PlannedMove]?, bound: LowerBound?) {
    var question = question
    question.searchLimit = limit
    question.objective = .steps
    var search = LabelSearch(question, tables)
    let outcome = search.run()
    let years = search.startBound
    return (
      outcome.moves, outcome.bound.map { LowerBound($0, by: question.objective, years: years) }
    )
  }

  private func reason(
    _ obstacle: Obstacle, _ question: Question, _ lifted: Question, _ moves: [PlannedMove]
  ) -> NoPlan.Reason {
    switch obstacle {
    case .deadline: tooLate(lifted, moves)
    case .unstatedLikelihood:
      .likelihoodUnstated(
        moves.compactMap(\.transition).filter { graph.likelihood(of: $0) == nil })
    case .noTime:
      .studyWithoutTime(
        Timing(tables: tables, question: lifted).steps(moves).flatMap(\.study))
    case .via: .viaImpossible(question.via)
    case .avoided:
      .onlyThroughAvoided(moves.map(\.role).filter { question.avoided.contains($0) })
    case .noCredit:
      .noCredit(moves.compactMap(\.transition).filter { tables.moves[$0.position].isBarred })
    case .education: tooLittleExperience(lifted, moves)
    }
  }

  /// That moves out of education roles ask for experience which does not grow there.
  ///
  /// - Parameters:
  ///   - question: a question in which it does.
  ///   - moves: a plan for it.
  /// - Returns: the reason, with the first such move.
  private func tooLittleExperience(
    _ question: Question, _ moves: [PlannedMove]
  ) -> NoPlan.Reason {
    var question = question
    question.countsEducation = false
    let possible = Timing(tables: tables, question: question).steps(moves).count
    return .noExperienceInEducation(moves.dropFirst(possible).prefix(1).compactMap(\.transition))
  }

  /// That the soonest plan for a question without a deadline comes too late.
  private func tooLate(_ question: Question, _ moves: [PlannedMove]) -> NoPlan.Reason {
    var question = question
    question.objective = .time
    let outcome = LabelSearch.run(question, tables)
    let figures = PlanOrder(question, tables).figures(of: outcome.moves ?? moves)
    return .tooLate(
      soonestYears: Grid.years(ticks: figures.years), isProven: outcome.bound == nil)
  }

  /// The roles that can be reached instead, those first that take the least years without regard
  /// to skills, or from outside the graph those that ask for the least experience.
  ///
  /// A role counts if a plan to it exists under the same conditions; no more are tried and named
  /// than a person would read.
  private func reachable(_ question: Question) -> [RoleID] {
    var question = question
    question.via = []
    var found: [RoleID] = []
    let target = question.target
    for role in rolesByDistance(question).prefix(10 * Self.reachableLimit)
    where role != target && found.count < Self.reachableLimit {
      question.target = role
      let isNear =
        question.start != nil && question.clock.hasEndlessStudy
        && question.limits.years == .infinity && !Obstacle.education.stands(in: question, tables)
      if isNear || anyPlan(question, limit: Self.reachableSearchLimit).moves != nil {
        found.append(role)
      }
    }
    return found
  }

  private func rolesByDistance(_ question: Question) -> [RoleID] {
    let digraph = graph.digraph
    var order: [(years: Double, role: RoleID)] = []
    if let start = question.start {
      let tree = try? digraph.shortestPathTree(
        from: start,
        weights: question.needsLikelihood ? tables.weights.likelyYears : tables.weights.years,
        avoiding: question.avoided)
      order = digraph.vertices.compactMap { role in
        role == start ? nil : tree?.distance(to: role).map { ($0, role) }
      }
    } else {
      order = graph.roles.filter { !question.avoided.contains($0) }.map {
        (graph.minimumExperience(of: $0), $0)
      }
    }
    return order.sorted { ($0.years, $0.role) < ($1.years, $1.role) }.map(\.role)
  }

  /// How much work it may be to find out whether one of them can be reached.
  private static var reachableSearchLimit: Int { 2_000 }

  /// How many roles are named that could be reached instead.
  private static var reachableLimit: Int { 20 }
}
