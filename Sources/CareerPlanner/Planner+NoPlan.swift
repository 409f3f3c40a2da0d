import CareerGraph

extension Planner {
  /// Finds out why a question has no plan, by lifting what stands in the way and asking again.
  ///
  /// Each obstacle is first lifted alone. Where none suffices, all are, and each is put back, the
  /// hardest first, where a plan still exists with it.
  func noPlan(_ question: Question, stoppedAt bound: Cost?, years: Double) -> NoPlan {
    let reasons: [NoPlan.Reason]
    if let bound {
      reasons = [.searchLimit(question.objective.lowerBound(bound, years: years))]
    } else {
      reasons = obstacles(to: question)
    }
    return NoPlan(
      from: question.start, to: question.target, reasons: reasons,
      reachable: reachable(question))
  }

  /// What can stand in the way of a plan, the easiest to lift first.
  private enum Obstacle: CaseIterable {
    case unstatedLikelihood, noTime, via, avoided, noCredit

    /// Whether a question has it at all.
    func stands(in question: Question, _ tables: PlanningTables) -> Bool {
      switch self {
      case .unstatedLikelihood: question.objective == .likelihood
      case .noTime: question.rate == 0
      case .via: !question.via.isEmpty
      case .avoided: !question.avoidedRoles.isEmpty
      case .noCredit: tables.moves.contains { $0.isBarred }
      }
    }

    /// The same question without it.
    func lifted(from question: Question) -> Question {
      var question = question
      switch self {
      case .unstatedLikelihood: question.objective = .time
      case .noTime: (question.rate, question.hoursPerWeek) = (Question.weeksPerYear, 1)
      case .via: question.via = []
      case .avoided: (question.avoided, question.avoidedRoles) = ([], [])
      case .noCredit: question.ignoresCredit = true
      }
      return question
    }
  }

  /// What has to be lifted so that there is a plan: one obstacle if one suffices, else as few and
  /// as easy ones as possible.
  private func obstacles(to question: Question) -> [NoPlan.Reason] {
    let standing = Obstacle.allCases.filter { $0.stands(in: question, tables) }
    func lifting(_ obstacles: [Obstacle]) -> Question {
      obstacles.reduce(question) { $1.lifted(from: $0) }
    }
    func reasons(_ needed: [Obstacle], _ moves: [PlannedMove]) -> [NoPlan.Reason] {
      needed.map { reason($0, question, lifting(needed), moves) }
    }
    for obstacle in standing {
      if let moves = anyPlan(lifting([obstacle])) { return reasons([obstacle], moves) }
    }
    guard var moves = anyPlan(lifting(standing)) else { return [.unreachable] }
    var needed = standing
    for obstacle in standing.reversed() {
      let others = needed.filter { $0 != obstacle }
      guard let fewer = anyPlan(lifting(others)) else { continue }
      (needed, moves) = (others, fewer)
    }
    return reasons(needed, moves)
  }

  /// A plan for a question, of the fewest steps, which is the quickest to find.
  private func anyPlan(_ question: Question) -> [PlannedMove]? {
    var question = question
    question.searchLimit = .max / 4
    if question.objective != .likelihood { question.objective = .steps }
    var search = LabelSearch(question, tables)
    return search.run().moves
  }

  private func reason(
    _ obstacle: Obstacle, _ question: Question, _ lifted: Question, _ moves: [PlannedMove]
  ) -> NoPlan.Reason {
    switch obstacle {
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
    }
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
    for role in rolesByDistance(question).prefix(10 * Self.reachableLimit)
    where found.count < Self.reachableLimit {
      question.target = role
      let isNear = question.start != nil && question.rate > 0
      if isNear || anyPlan(question) != nil { found.append(role) }
    }
    return found
  }

  private func rolesByDistance(_ question: Question) -> [RoleID] {
    let digraph = graph.digraph
    var order: [(years: Double, role: RoleID)] = []
    if let start = question.start {
      let tree = try? digraph.shortestPathTree(
        from: start, weights: tables.weights.years(for: question.objective),
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

  /// How many roles are named that could be reached instead.
  private static var reachableLimit: Int { 20 }
}
