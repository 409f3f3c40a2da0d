import CareerGraph

/// A question for a plan in the numbers of a graph.
struct Question {
  var start: RoleID?
  var target: RoleID
  var objective: Objective
  var avoided: VertexSet<RoleID>
  var avoidedRoles: [RoleID]
  var via: [RoleID]
  var searchLimit: Int
  /// Credited experience at the start, in ticks.
  var experience: Double
  /// Time already spent in the role held, in ticks.
  var tenure: Double
  /// What is held at the start, with lower levels and prerequisites.
  var held: [UInt64]
  /// How experience and study accrue.
  var clock: Clock
  var hoursPerWeek: Double
  var life: WorkingLife
  /// Whether moves that let no experience count are made as if they asked for none, to find out
  /// whether they are what stands in the way.
  var ignoresCredit = false

  /// Moves after which all experience counts, whatever the graph says, to find out whether that
  /// would help.
  var credited: Set<TransitionID> = []

  /// Whether experience grows in education roles too, to find out whether that it does not is what
  /// stands in the way.
  var countsEducation = false

  /// Whether moves without a likelihood are not used.
  var needsLikelihood: Bool
  /// What a plan may take at most.
  var limits = Figures.unlimited
  /// The years within which a plan has to arrive, as the answer states them.
  var withinYears: Double?
  /// The moves with which every plan begins.
  var rootPath: [PlannedMove] = []
  /// The moves that no plan makes right after them.
  var excluded: [PlannedMove] = []
  /// Whether the bounds are to tell the steps that remain, whatever the objective.
  var boundsSteps = false
}

extension Question {
  /// The figures of a move in this question.
  @inline(__always)
  func figures(
    of transition: TransitionID?, to role: RoleID, _ tables: PlanningTables
  ) -> PlanningTables.Move {
    guard let transition else {
      return .fromOutside(toJob: countsEducation || !tables.graph.isEducation(role))
    }
    var move = tables.moves[transition.position]
    if countsEducation { move = move.betweenJobs }
    guard !credited.isEmpty, credited.contains(transition) else { return move }
    return move.credited(asking: tables.graph.minimumExperience(of: transition))
  }

  /// Lets plans arrive within some years only.
  mutating func limitYears(to years: Double) {
    withinYears = years
    // Answers have nine decimals, and their own years must be within.
    limits.years = Grid.ticks(years: years + 0.5e-9)
  }

  /// The figures of a planned move in this question.
  func figures(of move: PlannedMove, _ tables: PlanningTables) -> PlanningTables.Move {
    figures(of: move.transition, to: move.role, tables)
  }

  /// The moment with which every plan begins.
  func startMoment(_ tables: PlanningTables) -> Moment {
    let isJob = start.map { countsEducation || !tables.graph.isEducation($0) } ?? false
    return Moment(startingWith: experience, inJob: isJob)
  }
}

extension RoleID {
  /// No role: the target of a search for all roles.
  static let none = RoleID(rawValue: .max)
}

extension Question {
  /// Looks up the names of a request.
  ///
  /// - Throws: ``PlanRequestError`` where a name is unknown or ambiguous, or what is to be avoided
  ///   can't be.
  init(
    _ request: PlanRequest, target: RoleID, _ tables: PlanningTables
  ) throws(PlanRequestError) {
    let graph = tables.graph
    let person = request.person
    start = try person.role.map { (name) throws(PlanRequestError) in try graph.found(name) }
    self.target = target
    objective = request.objective
    needsLikelihood = request.objective.addsLikelihoods
    searchLimit = max(0, request.searchLimit)
    avoided = VertexSet(vertexCount: graph.roles.count)
    avoidedRoles = []
    for name in request.avoiding {
      let role = try graph.found(name)
      if role == start { throw .avoidsStart(role: graph.id(of: role)) }
      if role == target { throw .avoidsTarget(role: graph.id(of: role)) }
      if !avoided.contains(role) { avoidedRoles.append(role) }
      avoided.insert(role)
    }
    via = []
    for name in request.via {
      let role = try graph.found(name)
      if avoided.contains(role) { throw .avoidsVia(role: graph.id(of: role)) }
      if role != start, role != target, !via.contains(role) { via.append(role) }
    }
    let least = start.map { graph.minimumExperience(of: $0) } ?? 0
    experience = Grid.ticks(years: person.years ?? least)
    tenure = Grid.ticks(years: person.yearsInRole)
    hoursPerWeek = person.hoursPerWeek
    life = person.life
    clock = Clock(person.life, hoursPerWeek: person.hoursPerWeek)
    held = [UInt64](repeating: 0, count: tables.wordCount)
    if let start, !person.holdsOnlyListedSkills {
      held = tables.layout.closure(of: graph.requiredLevels(of: start))
    }
    for entry in person.skills {
      do {
        let skill = try graph.skill(entry.skill)
        tables.layout.insertClosure(of: skill, level: entry.level, into: &held)
      } catch {
        throw .lookup(error)
      }
    }
    if let years = request.withinYears { limitYears(to: years) }
  }
}

extension CareerGraph {
  fileprivate func found(_ name: String) throws(PlanRequestError) -> RoleID {
    do {
      return try role(name)
    } catch {
      throw .lookup(error)
    }
  }
}
