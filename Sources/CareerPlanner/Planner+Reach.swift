import CareerGraph

extension Planner {
  /// Every role that a person can reach, the soonest first.
  ///
  /// ```swift
  /// for reached in try planner.reach(ReachRequest(from: person, withinYears: 5)).roles {
  ///   print(graph.name(of: reached.role), reached.years)
  /// }
  /// ```
  ///
  /// For each role it is the plan that ``plan(_:)`` gives by time. The role held is not among them.
  ///
  /// - Parameter request: who asks, and within what time.
  /// - Returns: the roles with time, study and first move.
  /// - Throws: ``PlanRequestError`` where a name is unknown or ambiguous, or the start is avoided.
  /// - Complexity: about that of one search for a plan to the farthest role, and O(*n* log *n*) for
  ///   *n* roles; see `Docs/Planning.md`.
  public func reach(_ request: ReachRequest) throws(PlanRequestError) -> Reach {
    let asked = PlanRequest(
      from: request.person, to: "", avoiding: request.avoiding,
      withinYears: request.withinYears, searchLimit: request.searchLimit)
    let question = try Question(asked, target: .none, tables)
    var search = ReachSearch(question, tables)
    let (found, undecided) = search.run()
    var figures: Set<Figure> = []
    return Reach(
      roles: found.compactMap { entry in
        reached(entry.role, entry.moves, question, isProven: entry.isProven, &figures)
      }.sorted(by: isSooner), undecided: undecided,
      evidence: EvidenceCounts(of: figures, in: graph))
  }

  /// Every role from which another can be reached, the soonest first.
  ///
  /// For each role the typical holder is asked about: with the experience and the skills that it
  /// requires, and no time spent in it yet.
  ///
  /// - Parameters:
  ///   - target: the id, name or alias of the role to reach.
  ///   - years: the years within which it is to be reached; `nil` for any time.
  ///   - avoided: roles that must not be used.
  ///   - hoursPerWeek: the hours of study a week at the start.
  ///   - life: breaks, part-time work, and changes in the pace of study.
  ///   - searchLimit: the greatest number of partial plans to weigh for one role.
  /// - Returns: the roles with time, study and first move.
  /// - Throws: ``PlanRequestError`` where a name is unknown or ambiguous, the target is avoided, or
  ///   the pace is not a quantity.
  /// - Complexity: that of a search for a plan, without its search for bounds, for each role.
  public func reach(
    to target: String, withinYears years: Double? = nil, avoiding avoided: [String] = [],
    hoursPerWeek: Double = Person.defaultHoursPerWeek, life: WorkingLife = .steady,
    searchLimit: Int = PlanRequest.defaultSearchLimit
  ) throws(PlanRequestError) -> Reach {
    let goal = try lookUp(target)
    let barred = Set(try avoided.map { (name) throws(PlanRequestError) in try lookUp(name) })
    if barred.contains(goal) { throw .avoidsTarget(role: graph.id(of: goal)) }
    var bounds: SearchBounds?
    var roles: [ReachedRole] = []
    var undecided: [RoleID] = []
    var figures: Set<Figure> = []
    for role in graph.roles where role != goal && !barred.contains(role) {
      let person: Person
      do {
        person = try Person(in: graph.id(of: role), hoursPerWeek: hoursPerWeek, life: life)
      } catch {
        throw .invalid(error)
      }
      let question = try Question(
        PlanRequest(
          from: person, to: "", avoiding: avoided, withinYears: years, searchLimit: searchLimit),
        target: goal, tables)
      let known = bounds ?? SearchBounds(question, tables)
      bounds = known
      guard known.years[role.position] < .infinity else { continue }
      var search = LabelSearch(question, tables, bounds: known)
      let outcome = search.run()
      if let moves = outcome.moves {
        let entry = reached(
          role, moves, question, isProven: outcome.bound == nil, &figures)
        roles += entry.map { [$0] } ?? []
      } else if outcome.bound != nil {
        undecided.append(role)
      }
    }
    return Reach(
      roles: roles.sorted(by: isSooner), undecided: undecided,
      evidence: EvidenceCounts(of: figures, in: graph))
  }

  private func lookUp(_ name: String) throws(PlanRequestError) -> RoleID {
    do {
      return try graph.role(name)
    } catch {
      throw .lookup(error)
    }
  }

  /// A role with the figures of the plan for it; those of the graph that decide it are added to
  /// the others.
  private func reached(
    _ role: RoleID, _ moves: [PlannedMove], _ question: Question, isProven: Bool,
    _ deciding: inout Set<Figure>
  ) -> ReachedRole? {
    guard let first = moves.first else { return nil }
    let plan = plan(moves, question, .proven)
    for entry in plan.evidence(in: graph).figures { deciding.insert(entry.figure) }
    let figures = PlanOrder(question, tables).figures(of: moves)
    return ReachedRole(
      role: role, years: Grid.years(ticks: figures.years),
      studyHours: Grid.hours(ticks: figures.hours), steps: moves.count, firstMove: first.role,
      lastLeft: moves.dropLast().last?.role ?? question.start, isProven: isProven)
  }

  private func isSooner(_ left: ReachedRole, _ right: ReachedRole) -> Bool {
    let (one, other) = (left, right)
    if one.years != other.years { return one.years < other.years }
    if one.studyHours != other.studyHours { return one.studyHours < other.studyHours }
    if one.steps != other.steps { return one.steps < other.steps }
    return graph.isOrdered(one.role, before: other.role)
  }
}
