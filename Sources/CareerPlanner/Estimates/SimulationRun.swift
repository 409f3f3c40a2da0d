/// Many draws of a plan, which take its steps together, one after the other.
///
/// So what is kept does not grow with the number of steps.
///
/// - Complexity: O(*n*) space for *n* draws.
struct SimulationRun {
  private let simulation: Simulation
  private var draws: [Draw] = []
  private var nextStep = 0

  /// One draw: its luck, and where it stands in time after the steps taken.
  fileprivate struct Draw {
    var luck: Luck
    var moment: Moment
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
      draws.append(Draw(luck: luck, moment: Moment(startingWith: simulation.experience)))
    }
  }

  /// Takes the next step in every draw; `nil` behind the last.
  ///
  /// - Complexity: O(*n* · *f*) time for *n* draws and the *f* figures of the step.
  mutating func next() -> Outcome? {
    guard nextStep < simulation.steps.count else { return nil }
    let step = simulation.steps[nextStep]
    let isFirst = nextStep == 0
    nextStep += 1
    var outcome = Outcome(years: [])
    outcome.years.reserveCapacity(draws.count)
    for index in draws.indices {
      if draws[index].moment.years < .infinity {
        simulation.take(step, isFirst: isFirst, &draws[index], &outcome)
      } else {
        outcome.study += 1
      }
      outcome.years.append(Grid.years(ticks: draws[index].moment.years))
    }
    return outcome
  }
}

extension Simulation {
  /// Takes a step in one draw.
  @inline(__always)
  fileprivate func take(
    _ step: Step, isFirst: Bool, _ draw: inout SimulationRun.Draw,
    _ outcome: inout SimulationRun.Outcome
  ) {
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
    let hours = draw.moment.hours + step.certainHours + Grid.ticks(hours: drawn)
    let move = PlanningTables.Move(
      stay: stay, wait: wait, credit: step.move.credit, neededBefore: step.move.neededBefore,
      cost: step.move.cost, isExperience: step.move.isExperience)
    let terms = draw.moment.terms(
      move, served: isFirst ? served : 0, hours: hours, clock: clock)
    let ready = terms.ready
    guard ready < .infinity else {
      // Study stops before enough is done, and all later steps come after this one.
      draw.moment.years = .infinity
      outcome.study += 1
      return
    }
    if terms.timeInRole == ready { outcome.timeInRole += 1 }
    if terms.experience == ready { outcome.experience += 1 }
    if terms.study == ready { outcome.study += 1 }
    draw.moment = draw.moment.after(move, ready: ready, hours: hours, clock: clock)
  }
}
