public import CareerGraph

extension Plan {
  /// What the plan rests on: the figures that decide when it ends, by section 11 of the model.
  ///
  /// ```swift
  /// let counts = plan.evidence(in: graph).counts
  /// print("\(counts.assumed) of \(counts.total) are assumed")
  /// ```
  ///
  /// A figure decides if the plan ends later where it is a little greater (of a credit, a little
  /// less), while its moves and all other figures stay.
  ///
  /// - Parameter graph: the graph of the plan.
  /// - Returns: the figures, each once.
  /// - Complexity: O(*k*² + *r*) time for *k* steps and *r* levels that the roles and moves of the
  ///   plan require and teach, with what these presuppose.
  public func evidence(in graph: CareerGraph) -> PlanEvidence {
    let walk = PlanWalk(self, in: graph)
    var figures: [DecidingFigure] = []
    var known: Set<Figure> = []
    func add(_ figure: Figure, at index: Int) {
      guard known.insert(figure).inserted else { return }
      figures.append(
        DecidingFigure(
          figure: figure, grade: graph.grade(of: figure), sources: graph.sources(of: figure),
          stepIndex: index))
    }
    let lastStudy = steps.indices.last { walk.isDecidedByStudy(at: $0) }
    let learning = lastStudy.map { DecidingLevels(self, upTo: $0, in: graph) }
    for index in steps.indices {
      for figure in walk.figuresOfTime(at: index) { add(figure, at: index) }
      for figure in learning?.figures(at: index) ?? [] { add(figure, at: index) }
    }
    return PlanEvidence(figures: figures)
  }
}

/// A plan that is walked again with one figure changed.
///
/// A little is five minutes of time or less than a minute of study: far more than a tick, so that
/// the rounding of quotients is told from a change, and far less than what plans are told in.
private struct PlanWalk {
  private let graph: CareerGraph
  private let transitions: [TransitionID?]
  private let moves: [PlanningTables.Move]
  /// All hours studied by each step, in ticks.
  private let hours: [Double]
  private let tenure: Double
  private let start: Moment
  private let clock: Clock
  private let end: Double
  /// The first step for which something is studied.
  private let studyBegins: Int

  private static let little = Grid.ticks(years: 1e-5)
  private static let littleStudy = Grid.ticks(hours: 0.01)
  private static let noise = Grid.ticks(years: 1e-9)

  init(_ plan: Plan, in graph: CareerGraph) {
    self.graph = graph
    transitions = plan.steps.map(\.transition)
    moves = plan.steps.map { step in
      step.transition.map { PlanningTables.Move(graph, $0) }
        ?? .fromOutside(toJob: !graph.isEducation(step.to))
    }
    hours = plan.steps.map { Grid.ticks(hours: $0.studyHours) }
    tenure = Grid.ticks(years: plan.yearsInRole)
    start = Moment(
      startingWith: Grid.ticks(years: plan.startExperience),
      inJob: plan.from.map { !graph.isEducation($0) } ?? false)
    clock = Clock(plan.life, hoursPerWeek: plan.hoursPerWeek)
    end = Self.end(moves, hours, tenure, start, clock)
    studyBegins = plan.steps.firstIndex { !$0.study.isEmpty } ?? plan.steps.count
  }

  /// When a chain of moves ends, by section 3 of the model.
  private static func end(
    _ moves: [PlanningTables.Move], _ hours: [Double], _ tenure: Double, _ start: Moment,
    _ clock: Clock
  ) -> Double {
    let timed = moves.indices.map {
      TimedMove(move: moves[$0], tenure: $0 == 0 ? tenure : 0, hours: hours[$0])
    }
    let steps = clock.steps(of: timed, from: start)
    guard steps.count == moves.count else { return .infinity }
    return steps.last?.after.years ?? 0
  }

  /// Whether the plan ends at another time with a step's move replaced.
  ///
  /// With more experience asked for, a plan through education may end never instead. That is no
  /// other time, and the experience asked for there is 0 nearly always.
  private func isMoved(by move: PlanningTables.Move, at index: Int) -> Bool {
    var moves = moves
    moves[index] = move
    let other = Self.end(moves, hours, tenure, start, clock)
    return other < .infinity && (other - end).magnitude > Self.noise
  }

  /// Whether the plan ends later if a little more has to be studied by a step alone.
  func isDecidedByStudy(at index: Int) -> Bool {
    guard studyBegins <= index else { return false }
    var hours = hours
    hours[index] += Self.littleStudy
    return Self.end(moves, hours, tenure, start, clock) - end > Self.noise
  }

  /// The figures of a step that decide, but for those of study.
  func figuresOfTime(at index: Int) -> [Figure] {
    guard let transition = transitions[index] else { return [] }
    let move = moves[index]
    let least = Grid.ticks(years: graph.minimumExperience(of: transition))
    var figures: [Figure] = []
    if isMoved(by: move.changed(stay: move.stay + Self.little), at: index) {
      figures.append(.years(transition))
    }
    if isMoved(by: move.changed(wait: move.wait + Self.little), at: index) {
      figures.append(.wait(transition))
    }
    if move.credit > 0, isMoved(by: move.asking(least + Self.little, move.credit), at: index) {
      let isOwn = graph[transition].minimumExperience != nil
      figures.append(
        isOwn ? .minimumExperience(transition) : .experience(graph.target(of: transition)))
    }
    // Of no credit at all there can't be less, but more.
    let credit = move.credit > 0 ? move.credit * (1 - 1e-5) : 1e-5
    if move.credit != 1, isMoved(by: move.asking(least, credit), at: index) {
      figures.append(.credit(transition))
    }
    return figures
  }
}

extension PlanningTables.Move {
  /// The same move with another figure.
  fileprivate func changed(
    stay: Double? = nil, wait: Double? = nil, credit: Double? = nil, neededBefore: Double? = nil
  ) -> Self {
    Self(
      stay: stay ?? self.stay, wait: wait ?? self.wait, credit: credit ?? self.credit,
      neededBefore: neededBefore ?? self.neededBefore, cost: cost, isFromJob: isFromJob,
      isToJob: isToJob)
  }

  /// The same move asking for some experience, in ticks, with a credit above 0.
  fileprivate func asking(_ least: Double, _ credit: Double) -> Self {
    changed(credit: credit, neededBefore: Grid.quotient(least, credit))
  }
}
