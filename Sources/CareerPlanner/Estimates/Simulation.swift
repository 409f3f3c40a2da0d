import CareerGraph

/// Draws the times of a plan, by section 3 of the model, from the estimates of its figures.
///
/// Each figure has its own number of luck in each draw, found by the draw and the figure and by
/// nothing else. So a figure has the same luck whatever plan it is part of, and two plans or two
/// paces of study are compared on the same draws.
struct Simulation: Sendable {
  /// An estimate to be drawn.
  struct Figure: Sendable {
    /// The place of its luck among the numbers of a draw.
    let place: UInt64
    let spread: TwoPieceLogNormal
  }

  /// A step, of which certain figures are in `move` and `certainHours`.
  struct Step: Sendable {
    let move: PlanningTables.Move
    let stay: Figure?
    let wait: Figure?
    /// Hours of study that are certain, in ticks.
    let certainHours: Double
    /// The uncertain hours of study, by their places in `levels`.
    let levels: Range<Int>
  }

  private(set) var standing = FigureStanding()
  private(set) var steps: [Step] = []
  private(set) var levels: [Figure] = []
  let clock: Clock
  /// The moment with which the plan begins.
  let start: Moment
  /// Time already spent in the first role, in ticks.
  let tenure: Double
  /// What is known of the first time in role; `nil` where nothing is.
  private(set) var firstStay: NormalTail?

  /// Reads the figures of a plan.
  init(_ plan: Plan, _ tables: PlanningTables) {
    clock = Clock(plan.life, hoursPerWeek: plan.hoursPerWeek)
    tenure = Grid.ticks(years: plan.yearsInRole)
    let graph = tables.graph
    start = Moment(
      startingWith: Grid.ticks(years: plan.startExperience),
      inJob: plan.from.map { !graph.isEducation($0) } ?? false)
    for step in plan.steps {
      let (certainHours, range) = addLevels(step.study, graph)
      guard let transition = step.transition else {
        steps.append(
          Step(
            move: .fromOutside(toJob: !graph.isEducation(step.to)), stay: nil, wait: nil,
            certainHours: certainHours, levels: range))
        continue
      }
      let (years, wait) = (graph.years(of: transition), graph.wait(of: transition))
      standing.count(years, graph.grade(of: .years(transition)))
      if wait != .zero { standing.count(wait, graph.grade(of: .wait(transition))) }
      let place = Luck.places(of: transition)
      steps.append(
        Step(
          move: tables.moves[transition.position], stay: Figure(years, at: place.stay),
          wait: Figure(wait, at: place.wait), certainHours: certainHours, levels: range))
    }
    if plan.yearsInRole > 0, let stay = steps.first?.stay {
      let position = stay.spread.position(of: plan.yearsInRole)
      if position.isFinite { firstStay = NormalTail(above: position) }
    }
  }

  /// Adds the levels to study for a step.
  ///
  /// - Returns: the certain hours in ticks, and the places of the others.
  private mutating func addLevels(
    _ study: [StudyItem], _ graph: CareerGraph
  ) -> (certain: Double, others: Range<Int>) {
    let start = levels.count
    var certain = 0.0
    for item in study {
      let hours = graph.statedHours(of: item.skill)
      let grade = graph.grade(of: .hours(item.skill))
      var certainOfItem = 0.0
      for level in item.fromLevel..<item.toLevel {
        let estimate = (hours ?? .assumed)[level + 1]
        standing.count(estimate, grade, isAssumed: hours == nil)
        if let figure = Figure(estimate, at: Luck.place(of: item.skill, level: level + 1)) {
          levels.append(figure)
        } else {
          certainOfItem += Grid.ticks(hours: estimate.typical)
        }
      }
      certain += certainOfItem
    }
    return (certain, start..<levels.count)
  }
}

extension Simulation.Figure {
  /// The figure of an estimate; `nil` where it is certain.
  init?(_ estimate: Estimate, at place: UInt64) {
    guard !estimate.isCertain else { return nil }
    self.init(place: place, spread: TwoPieceLogNormal(estimate))
  }
}

extension FigureStanding {
  /// Counts a figure.
  fileprivate mutating func count(
    _ estimate: Estimate, _ grade: EvidenceGrade, isAssumed: Bool = false
  ) {
    if estimate.isCertain { certain += 1 } else { threePoint += 1 }
    if isAssumed { assumed += 1 }
    grades.add(grade)
  }
}
