import CareerGraph
import CareerPlanner
import Foundation
import TestSupport

/// The figures of one draw, reckoned by the formulas of Docs/Estimates.md with the functions of the
/// platform, and a graph in which they are certain.
struct DrawOracle {
  let graph: CareerGraph
  let plan: Plan
  let options: EstimateOptions
  /// The seed of the numbers of the draw.
  private let seed: UInt64

  init(_ graph: CareerGraph, _ plan: Plan, _ options: EstimateOptions) {
    self.graph = graph
    self.plan = plan
    self.options = options
    // The first number of the seed is the seed of the first draw.
    var seeds = SplitMix64(seed: options.seed)
    seed = seeds.next()
  }

  /// The graph with the values of the draw as certain numbers.
  func drawnGraph() throws -> CareerGraph {
    let luck = lucks()
    return try graph.replacingEstimates(
      years: { id, estimate in
        let index = 2 + 2 * id.position
        let first = plan.steps.first?.transition == id ? luck.firstStay : nil
        return value(estimate, first ?? z(index, luck.time))
      },
      wait: { value($1, z(3 + 2 * $0.position, luck.time)) },
      hours: { value($2, z(1 << 40 + 8 * $0.position + $1, luck.study)) })
  }

  /// The luck of the person, and that of the first time in role where it has to exceed what is
  /// tenure.
  private func lucks() -> (time: Double, study: Double, firstStay: Double?) {
    let (time, study) = (normal(0), normal(1))
    guard let first = plan.steps.first?.transition, plan.yearsInRole > 0 else {
      return (time, study, nil)
    }
    let estimate = graph.years(of: first)
    guard !estimate.isCertain else { return (time, study, nil) }
    let own = normal(2 + 2 * first.position)
    let (shared, rest) = (sqrt(options.correlation), sqrt(1 - options.correlation))
    let sum = shared * time + rest * own
    let share = tail(sum) * tail(position(plan.yearsInRole, estimate))
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if tail(middle) > share { low = middle } else { high = middle }
    }
    // The person's number given the sum, with what is left of the person's own luck.
    let ofPerson = shared * low + rest * (rest * time - shared * own)
    return (ofPerson, study, low)
  }

  private func z(_ place: Int, _ person: Double) -> Double {
    sqrt(options.correlation) * person + sqrt(1 - options.correlation) * normal(place)
  }

  /// A standard normal number, found by bisection of the distribution.
  private func normal(_ place: Int) -> Double {
    var generator = SplitMix64(
      seed: seed &+ UInt64(place) &* 0x9E37_79B9_7F4A_7C15)
    let share = (Double(generator.next() >> 12) + 0.5) / 4_503_599_627_370_496
    var (low, high) = (-9.0, 9.0)
    for _ in 0..<55 {
      let middle = (low + high) / 2
      if 1 - tail(middle) < share { low = middle } else { high = middle }
    }
    return low
  }

  private func tail(_ z: Double) -> Double { erfc(z / sqrt(2)) / 2 }

  private func value(_ estimate: Estimate, _ z: Double) -> Double {
    if estimate.isCertain { return estimate.typical }
    let end = z < 0 ? estimate.low : estimate.high
    return estimate.typical * pow(end / estimate.typical, abs(z) / 1.2815515655446004)
  }

  private func position(_ value: Double, _ estimate: Estimate) -> Double {
    let (end, sign) = value < estimate.typical ? (estimate.low, -1.0) : (estimate.high, 1.0)
    return sign * 1.2815515655446004 * log(value / estimate.typical) / log(end / estimate.typical)
  }
}

extension CareerGraph {
  /// The graph with other certain figures in place of its estimates.
  func replacingEstimates(
    years: (TransitionID, Estimate) -> Double = { $1.typical },
    wait: (TransitionID, Estimate) -> Double = { $1.typical },
    hours: (SkillID, Int, Estimate) -> Double = { $2.typical }
  ) throws -> CareerGraph {
    try CareerGraph(title: title) { builder in
      for id in skills {
        let skill = self[id]
        var levels: [Estimate] = []
        for (index, level) in (skill.hoursPerLevel?.levels ?? []).enumerated() {
          levels.append(try Estimate(hours(id, index + 1, level)))
        }
        builder.add(
          try Skill(
            id: skill.id, name: skill.name, kind: skill.kind,
            hoursPerLevel: levels.isEmpty ? nil : try LevelHours(levels: levels),
            requires: skill.requires))
      }
      for id in roles { builder.add(self[id]) }
      for id in transitionsInDocumentOrder {
        let move = self[id]
        builder.add(
          try Transition(
            from: move.from, to: move.to, kind: move.kind, via: move.via,
            years: try Estimate(years(id, move.years)), wait: try Estimate(wait(id, move.wait)),
            minimumExperience: move.minimumExperience, skills: move.skills, credit: move.credit,
            likelihood: move.likelihood))
      }
    }
  }
}
