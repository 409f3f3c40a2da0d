/// Many draws of a plan, which take its steps together, one after the other.
///
/// So what is kept does not grow with the number of steps.
///
/// - Complexity: O(*n*) space for *n* draws.
struct SimulationRun {
  private let simulation: Simulation
  private var draws: [Draw] = []
  private var nextStep = 0
  /// What came of steps that have been taken and not been told yet.
  private var told: [Outcome] = []

  /// One draw: its luck, and where it stands in time after the steps taken.
  fileprivate struct Draw {
    var luck: Luck
    var moment: Moment
    /// All hours studied so far.
    var hours = 0.0
  }

  /// What came of a step.
  struct Outcome {
    /// When it is made in each draw, in years since the start; infinite where it never is.
    var years: [Double]
    /// How often each term bound it.
    var timeInRole = 0
    var experience = 0
    var study = 0
  }

  /// Begins with some of the draws of a seed.
  init(_ simulation: Simulation, draws numbers: Range<UInt64>, _ options: EstimateOptions) {
    self.simulation = simulation
    let seeds = SeededGenerator(seed: options.seed)
    draws.reserveCapacity(numbers.count)
    for number in numbers {
      let luck = Luck(
        SeededGenerator(seed: seeds.number(at: number)), correlation: options.correlation)
      draws.append(Draw(luck: luck, moment: simulation.start))
    }
  }

  /// Takes the next step in every draw; `nil` behind the last.
  ///
  /// The dates of a move into an education role depend on the moves out of it, so these are taken
  /// together with it, and what came of them is told when it is asked for.
  ///
  /// - Complexity: O(*n* · *f*) time for *n* draws and the *f* figures of the step, or of the steps
  ///   taken together.
  mutating func next() -> Outcome? {
    if told.isEmpty { takeSteps() }
    return told.isEmpty ? nil : told.removeFirst()
  }

  /// Takes the next step, or the next ones that have to be taken together.
  private mutating func takeSteps() {
    let first = nextStep
    guard first < simulation.steps.count else { return }
    nextStep = simulation.end(ofStepsFrom: first)
    var outcomes = (first..<nextStep).map { _ in Outcome(reserving: draws.count) }
    for index in draws.indices {
      guard draws[index].moment.years < .infinity else {
        for place in outcomes.indices { outcomes[place].addNever() }
        continue
      }
      if nextStep == first + 1 {
        let timed = simulation.drawn(first, &draws[index])
        let step = simulation.clock.step(of: timed, from: draws[index].moment)
        if let step { outcomes[0].add(step) } else { outcomes[0].addNever() }
        draws[index].moment = step?.after ?? .never
        continue
      }
      let moves = (first..<nextStep).map { simulation.drawn($0, &draws[index]) }
      let steps = simulation.clock.steps(of: moves, from: draws[index].moment)
      for place in outcomes.indices {
        if place < steps.count {
          outcomes[place].add(steps[place])
        } else {
          outcomes[place].addNever()
        }
      }
      // Without its last step it goes on never.
      let last = steps.count == moves.count ? steps.last : nil
      draws[index].moment = last?.after ?? .never
    }
    told = outcomes
  }
}

extension SimulationRun.Outcome {
  fileprivate init(reserving count: Int) {
    self.init(years: [])
    years.reserveCapacity(count)
  }

  /// Adds a draw in which the step is made.
  fileprivate mutating func add(_ step: TimedStep) {
    let ready = step.terms.ready
    if step.terms.timeInRole == ready { timeInRole += 1 }
    if step.terms.experience == ready { experience += 1 }
    if step.terms.study == ready { study += 1 }
    years.append(Grid.years(ticks: step.after.years))
  }

  /// Adds a draw in which the step is never made: study stops before enough is done for it, or for
  /// one before it.
  fileprivate mutating func addNever() {
    study += 1
    years.append(.infinity)
  }
}

extension Simulation {
  /// The end of the steps that are taken together: of one step, or of those from a job into an
  /// education role until the next job.
  fileprivate func end(ofStepsFrom first: Int) -> Int {
    guard steps[first].move.isFromJob, !steps[first].move.isToJob else { return first + 1 }
    let last = steps[(first + 1)...].firstIndex { $0.move.isToJob }
    return last.map { $0 + 1 } ?? steps.count
  }

  /// A step with what it takes in one draw, whose hours grow by those of the step.
  @inline(__always)
  fileprivate func drawn(_ index: Int, _ draw: inout SimulationRun.Draw) -> TimedMove {
    let step = steps[index]
    let isFirst = index == 0
    var stay = step.move.stay
    if let figure = step.stay {
      let z: Double
      if isFirst, let tail = firstStay {
        z = draw.luck.learn(tail, of: figure.place)
      } else {
        z = draw.luck.ofTime(figure.place)
      }
      stay = Grid.ticks(years: figure.spread.value(at: z))
    }
    var wait = step.move.wait
    if let figure = step.wait {
      wait = Grid.ticks(years: figure.spread.value(at: draw.luck.ofTime(figure.place)))
    }
    var drawn = 0.0
    for place in step.levels {
      let figure = levels[place]
      drawn += figure.spread.value(at: draw.luck.ofStudy(figure.place))
    }
    draw.hours += step.certainHours + Grid.ticks(hours: drawn)
    return TimedMove(
      move: step.move.taking(stay: stay, wait: wait), tenure: isFirst ? tenure : 0,
      hours: draw.hours)
  }
}

extension PlanningTables.Move {
  /// The same move with other times.
  fileprivate func taking(stay: Double, wait: Double) -> Self {
    Self(
      stay: stay, wait: wait, credit: credit, neededBefore: neededBefore, cost: cost,
      isFromJob: isFromJob, isToJob: isToJob)
  }
}
