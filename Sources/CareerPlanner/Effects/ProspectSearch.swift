import CareerGraph

/// Finds how people get to some roles in one version of a graph: the least time, the least study in
/// it, and how ready they are for a direct move.
///
/// A direct move is the best way where no other chain of moves is as short by time in roles and
/// waits alone; only where one is, a plan is searched for.
struct ProspectSearch {
  let planner: Planner
  private let searchLimit: Int
  /// Bounds for one role that is asked about time and again; they are the same for all who hold a
  /// role and work alike.
  private var boundsOfTarget: (target: RoleID, bounds: SearchBounds)?
  /// Where one can be in the time of the direct moves.
  private var surroundings: Surroundings

  private var tables: PlanningTables { planner.tables }
  private var graph: CareerGraph { planner.graph }

  init(_ planner: Planner, searchLimit: Int) {
    self.planner = planner
    self.searchLimit = searchLimit
    surroundings = Surroundings(planner.tables)
  }

  /// A direct move and what it takes.
  private struct Direct {
    var figures: Figures
    var readiness: Readiness
  }

  /// How a person gets to some roles.
  ///
  /// - Parameters:
  ///   - person: the person, in the names of this version.
  ///   - roles: the roles asked about; `nil` for one that this version lacks.
  ///   - shared: one of the roles whose bounds may be kept for the next person.
  /// - Returns: for each role how they get there.
  /// - Throws: ``PlanRequestError`` where the graph does not know a name of the person.
  /// - Complexity: O(*d* + *c* log *c*) time, where *d* counts the direct moves and *c* the moves
  ///   that can be made in the time of the longest of them, and a search for a plan for each role
  ///   to which a chain of moves is as short.
  mutating func prospects(
    of person: Person, to roles: [RoleID?], keepingBoundsOf shared: RoleID? = nil
  ) throws(PlanRequestError) -> [Prospect] {
    let question = try question(of: person)
    let direct = directMoves(question, to: roles.compactMap { $0 })
    if let radius = direct.values.map(\.figures.years).max() {
      surroundings.explore(question, within: radius)
    }
    var prospects: [Prospect] = []
    for role in roles {
      guard let role else {
        prospects.append(.outOfReach)
        continue
      }
      if role == question.start {
        prospects.append(Prospect(years: 0, studyHours: 0, readiness: nil, isProven: true))
        continue
      }
      guard let move = direct[role] else {
        prospects.append(search(question, to: role, keepsBounds: role == shared))
        continue
      }
      prospects.append(
        surroundings.leads(to: role, within: move.figures.years)
          ? search(question, to: role, besides: move)
          : Prospect(move.figures, move.readiness, isProven: true))
    }
    return prospects
  }

  /// The years that the best direct move to each role takes, which the best way does not exceed;
  /// `nil` where there is none.
  func yearsOfDirectMoves(
    of person: Person, to roles: [RoleID?]
  ) throws(PlanRequestError) -> [Double?] {
    let direct = directMoves(try question(of: person), to: roles.compactMap { $0 })
    return roles.map { role in
      role.flatMap { direct[$0] }.map { Grid.years(ticks: $0.figures.years) }
    }
  }

  /// The roles to which one move leads: from outside those that ask for no experience.
  func nextRoles(of role: RoleID?) -> [RoleID] {
    guard let role else { return graph.roles.filter { graph.minimumExperience(of: $0) == 0 } }
    return graph.transitions(from: role).map { graph.target(of: $0) }
  }

  /// The years that a chain of moves takes; `nil` where there is none, or it can't be made.
  func years(of person: Person, along moves: [PlannedMove]?) throws(PlanRequestError) -> Double? {
    guard let moves else { return nil }
    let figures = PlanOrder(try question(of: person), tables).figures(of: moves)
    return figures.years < .infinity ? Grid.years(ticks: figures.years) : nil
  }

  private func question(of person: Person) throws(PlanRequestError) -> Question {
    try Question(PlanRequest(from: person, to: "", searchLimit: searchLimit), target: .none, tables)
  }

  /// The best way to a role to which there is no direct move.
  private mutating func search(
    _ question: Question, to role: RoleID, keepsBounds: Bool
  ) -> Prospect {
    var question = question
    question.target = role
    var known: SearchBounds?
    if keepsBounds, let kept = boundsOfTarget, kept.target == role { known = kept.bounds }
    let bounds = known ?? SearchBounds(question, tables)
    if keepsBounds { boundsOfTarget = (role, bounds) }
    if let start = question.start, bounds.years[start.position] == .infinity { return .outOfReach }
    return search(question, bounds, besides: nil)
  }

  /// The best way to a role, which takes no longer than a direct move.
  private mutating func search(
    _ question: Question, to role: RoleID, besides direct: Direct
  ) -> Prospect {
    var question = question
    question.target = role
    question.limits.years = direct.figures.years
    let bounds = surroundings.bounds(question, to: role, within: direct.figures.years)
    return search(question, bounds, besides: direct)
  }

  private func search(
    _ question: Question, _ bounds: SearchBounds, besides direct: Direct?
  ) -> Prospect {
    var search = LabelSearch(question, tables, bounds: bounds)
    let outcome = search.run()
    let order = PlanOrder(question, tables)
    // A search that stops at its limit may not have met the direct move.
    let found = [outcome.moves.map { order.figures(of: $0) }, direct?.figures].compactMap { $0 }
      .min { ($0.years, $0.hours) < ($1.years, $1.hours) }
    let isProven = outcome.bound == nil
    guard let found else {
      return Prospect(years: nil, studyHours: nil, readiness: nil, isProven: isProven)
    }
    return Prospect(found, direct?.readiness, isProven: isProven)
  }

  /// The best direct move to each role to which there is one.
  private func directMoves(_ question: Question, to roles: [RoleID]) -> [RoleID: Direct] {
    var best: [RoleID: Direct] = [:]
    func weigh(_ role: RoleID, _ transition: TransitionID?) {
      let direct = direct(question, PlannedMove(role: role, transition: transition))
      guard let direct else { return }
      guard let known = best[role] else { return best[role] = direct }
      let isBetter =
        (direct.figures.years, direct.figures.hours) < (known.figures.years, known.figures.hours)
      best[role] = Direct(
        figures: isBetter ? direct.figures : known.figures,
        readiness: min(direct.readiness, known.readiness))
    }
    guard let start = question.start else {
      for role in roles where graph.minimumExperience(of: role) == 0 { weigh(role, nil) }
      return best
    }
    let wanted = Set(roles)
    for transition in graph.transitions(from: start) {
      let target = graph.target(of: transition)
      if wanted.contains(target) { weigh(target, transition) }
    }
    return best
  }

  /// What a direct move takes; `nil` where it can never be made.
  private func direct(_ question: Question, _ planned: PlannedMove) -> Direct? {
    let move = question.figures(of: planned, tables)
    guard !move.isBarred else { return nil }
    let figures = PlanOrder(question, tables).figures(of: [planned])
    guard figures.years < .infinity else { return nil }
    let terms = question.startMoment(tables).terms(
      move, tenure: question.tenure, hours: figures.hours, clock: question.clock)
    let readiness: Readiness =
      terms.ready <= 0 ? .ready : terms.timeInRole == terms.ready ? .serving : .heldBack
    return Direct(figures: figures, readiness: readiness)
  }
}

extension Prospect {
  fileprivate init(_ figures: Figures, _ readiness: Readiness?, isProven: Bool) {
    self.init(
      years: Grid.years(ticks: figures.years), studyHours: Grid.hours(ticks: figures.hours),
      readiness: readiness, isProven: isProven)
  }
}
