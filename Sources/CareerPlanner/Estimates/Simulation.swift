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
  private struct Step {
    let move: PlanningTables.Move
    let stay: Figure?
    let wait: Figure?
    /// Hours of study that are certain, in ticks.
    let certainHours: Double
    /// The uncertain hours of study, by their places in `levels`.
    let levels: Range<Int>
  }

  private(set) var standing = FigureStanding()
  private var steps: [Step] = []
  private var levels: [Figure] = []
  private let clock: Clock
  private let experience: Double
  /// Time already spent in the first role, in ticks.
  private let served: Double
  /// What is known of the first time in role; `nil` where nothing is.
  private var firstStay: NormalTail?

  /// Reads the figures of a plan.
  init(_ plan: Plan, _ tables: PlanningTables) {
    clock = Clock(plan.life, hoursPerWeek: plan.hoursPerWeek)
    experience = Grid.ticks(years: plan.startExperience)
    served = Grid.ticks(years: plan.yearsInRole)
    let graph = tables.graph
    for step in plan.steps {
      let (certainHours, range) = addLevels(step.study, graph)
      guard let transition = step.transition else {
        steps.append(
          Step(
            move: .fromOutside, stay: nil, wait: nil, certainHours: certainHours, levels: range))
        continue
      }
      let (years, wait) = (graph.years(of: transition), graph.wait(of: transition))
      standing.count(years)
      if wait != .zero { standing.count(wait) }
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
      var certainOfItem = 0.0
      for level in item.fromLevel..<item.toLevel {
        let estimate = (hours ?? .assumed)[level + 1]
        standing.count(estimate, isAssumed: hours == nil)
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
  fileprivate mutating func count(_ estimate: Estimate, isAssumed: Bool = false) {
    if estimate.isCertain { certain += 1 } else { threePoint += 1 }
    if isAssumed { assumed += 1 }
  }
}

// MARK: - Drawing

extension Simulation {
  /// What came of the draws.
  struct Outcome {
    /// For each step when it is made in each draw, in years; infinite where it never is.
    var years: [[Double]]
    /// For each step how often each term bound it.
    var bound: [Bindings]
  }

  /// How often each term bound a step.
  struct Bindings {
    var timeInRole = 0
    var experience = 0
    var study = 0
  }

  /// Draws.
  ///
  /// - Parameters:
  ///   - numbers: the numbers of the draws to make, one after the other.
  ///   - options: the seed and the correlation.
  /// - Returns: what came of them.
  /// - Complexity: O(*n* · *f*) time for *n* draws and *f* figures, O(*n* · *k*) space for *k* steps.
  func outcome(of numbers: Range<UInt64>, _ options: EstimateOptions) -> Outcome {
    var outcome = Outcome(
      years: Array(repeating: [], count: steps.count),
      bound: Array(repeating: Bindings(), count: steps.count))
    for step in steps.indices { outcome.years[step].reserveCapacity(numbers.count) }
    let seeds = SeededGenerator(seed: options.seed)
    for number in numbers {
      let luck = Luck(
        SeededGenerator(seed: seeds.number(at: number)), correlation: options.correlation)
      draw(luck, into: &outcome)
    }
    return outcome
  }

  @inline(__always)
  private func draw(_ luck: Luck, into outcome: inout Outcome) {
    var luck = luck
    var moment = Moment(startingWith: experience)
    for index in steps.indices {
      let step = steps[index]
      var stay = step.move.stay
      if let figure = step.stay {
        let conditioned = index == 0 ? firstStay.map { luck.learn($0, of: figure.place) } : nil
        stay = Grid.ticks(
          years: figure.spread.value(at: conditioned ?? luck.ofTime(figure.place)))
      }
      var wait = step.move.wait
      if let figure = step.wait {
        wait = Grid.ticks(years: figure.spread.value(at: luck.ofTime(figure.place)))
      }
      var drawn = 0.0
      for place in step.levels {
        let figure = levels[place]
        drawn += figure.spread.value(at: luck.ofStudy(figure.place))
      }
      let hours = moment.hours + step.certainHours + Grid.ticks(hours: drawn)
      let move = PlanningTables.Move(
        stay: stay, wait: wait, credit: step.move.credit, neededBefore: step.move.neededBefore,
        cost: step.move.cost, isExperience: step.move.isExperience)
      let terms = moment.terms(
        move, served: index == 0 ? served : 0, hours: hours, clock: clock)
      let ready = terms.ready
      guard ready < .infinity else {
        // Study stops before enough is done, and all later steps come after this one.
        for later in index..<steps.count {
          outcome.years[later].append(.infinity)
          outcome.bound[later].study += 1
        }
        return
      }
      if terms.timeInRole == ready { outcome.bound[index].timeInRole += 1 }
      if terms.experience == ready { outcome.bound[index].experience += 1 }
      if terms.study == ready { outcome.bound[index].study += 1 }
      moment = moment.after(move, ready: ready, hours: hours, clock: clock)
      outcome.years[index].append(Grid.years(ticks: moment.years))
    }
  }
}
