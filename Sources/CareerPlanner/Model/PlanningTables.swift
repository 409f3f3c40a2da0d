import CareerGraph

/// The negated logarithm of a likelihood, so that the least sum is the greatest product.
///
/// Sums of logarithms depend on their order in the last digits, so that sums are compared as whole
/// numbers on a scale on which such noise does not count: products that differ by less than one in
/// 10⁹ are equal.
enum NegativeLogLikelihood {
  static let scale = 1e9
  /// More than the noise of any sum, and much less than 1.
  static let noise = 1e-3
  /// How far a sum that is rounded to whole numbers can lie above the number.
  static let greatestRounding = 0.5
}

/// The figures of a graph as the timing model needs them, made once for all plans.
///
/// - Complexity: space O((*n* + *x*) · *w* + *m*), where *n* counts roles, *m* transitions, *x* those
///   with requirements of their own, and *w* is the number of levels in use over 64.
final class PlanningTables: Sendable {
  let graph: CareerGraph
  let layout: SkillLayout
  let wordCount: Int

  /// For each role what it requires, and what it teaches, as closed sets one after the other.
  let required: [UInt64]
  let taught: [UInt64]

  /// For each transition the position of its own requirements among `ownRequired`, or -1.
  let ownRequirement: [Int32]
  let ownRequired: [UInt64]
  /// The transitions with requirements of their own.
  let demanding: [TransitionID]

  /// The typical figures of each transition.
  let moves: [Move]

  /// What moves cost at least.
  let weights: Weights

  /// The roles that a good part of the others lead to and are entered from, such as a change of
  /// field.
  ///
  /// Nearly every walk that comes back to somewhere comes back to one of these.
  let hubs: [RoleID]

  /// The moves into each role, with the years that they cost at least.
  let incomingAdjacency: IncomingAdjacency

  /// The typical figures of a transition, times in ticks.
  struct Move: Sendable {
    let stay: Double
    let wait: Double
    let credit: Double
    /// The experience that must be had before the move, so that enough is credited.
    let neededBefore: Double
    /// The ``NegativeLogLikelihood``; NaN where no likelihood is stated.
    let cost: Double

    /// Whether the role left is a job, in which experience grows: neither an education role nor
    /// outside the graph.
    var isFromJob = true
    /// Whether the role entered is a job.
    var isToJob = true

    /// Whether the move lets no experience count but asks for some.
    var isBarred: Bool { neededBefore == .infinity }
  }

  init(_ graph: CareerGraph) {
    self.graph = graph
    layout = SkillLayout(graph)
    wordCount = layout.wordCount
    var required: [UInt64] = []
    var taught: [UInt64] = []
    required.reserveCapacity(graph.roles.count * wordCount)
    taught.reserveCapacity(graph.roles.count * wordCount)
    for role in graph.roles {
      required += layout.closure(of: graph.requiredLevels(of: role))
      taught += layout.closure(of: graph.taughtLevels(of: role))
    }
    self.required = required
    self.taught = taught

    var ownRequirement: [Int32] = []
    var ownRequired: [UInt64] = []
    var demanding: [TransitionID] = []
    ownRequirement.reserveCapacity(graph.transitions.count)
    for transition in graph.transitions {
      let levels = graph.requiredLevels(of: transition)
      ownRequirement.append(levels.isEmpty ? -1 : Int32(demanding.count))
      guard !levels.isEmpty else { continue }
      demanding.append(transition)
      ownRequired += layout.closure(of: levels)
    }
    self.ownRequirement = ownRequirement
    self.demanding = demanding
    self.ownRequired = ownRequired
    moves = graph.transitions.map { Move(graph, $0) }
    weights = Weights(moves, of: graph)
    incomingAdjacency = IncomingAdjacency(graph, years: weights.years)
    let many = max(64, graph.roles.count / 8)
    hubs = graph.roles.filter {
      graph.transitions(to: $0).count >= many && graph.transitions(from: $0).count >= many
    }
  }

  /// What moves cost at least: years, and negativeLogLikelihood.
  struct Weights: Sendable {
    /// Years in role and waiting, infinite where a move is never possible.
    let years: EdgeWeights<TransitionID, Double>
    /// The same where moves without a likelihood are not used.
    let likelyYears: EdgeWeights<TransitionID, Double>
    /// The negated logarithms of likelihoods, infinite where a move is not used.
    let negativeLogLikelihood: EdgeWeights<TransitionID, Double>

    init(_ moves: [Move], of graph: CareerGraph, ignoringCredit: Bool = false) {
      // A bound on bounds: what lies above only loosens a lower bound, and sums stay finite.
      let greatest = 1e300 / Double(max(1, graph.roles.count))
      let years = moves.map {
        $0.isBarred && !ignoringCredit ? .infinity : min($0.stay + $0.wait, greatest)
      }
      self.years = Self.checked(years, of: graph)
      likelyYears = Self.checked(
        zip(years, moves).map { $1.cost.isNaN ? .infinity : $0 }, of: graph)
      negativeLogLikelihood = Self.checked(
        zip(years, moves).map { $1.cost.isNaN || $0 == .infinity ? .infinity : $1.cost },
        of: graph)
    }

    /// Weights that are sums of checked quantities, for each transition.
    static func checked(
      _ weights: [Double], of graph: CareerGraph
    ) -> EdgeWeights<TransitionID, Double> {
      do {
        return try EdgeWeights(weights, for: graph.digraph)
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}

extension PlanningTables.Move {
  init(_ graph: CareerGraph, _ transition: TransitionID) {
    let minimum = graph.minimumExperience(of: transition)
    stay = Grid.ticks(years: graph.years(of: transition).typical)
    wait = Grid.ticks(years: graph.wait(of: transition).typical)
    credit = graph.credit(of: transition)
    // Where no experience counts, none is no need, and anything else can never be had.
    neededBefore =
      minimum == 0 ? 0 : credit == 0 ? .infinity : Grid.quotient(Grid.ticks(years: minimum), credit)
    cost =
      graph.likelihood(of: transition).map { -naturalLogarithm($0) * NegativeLogLikelihood.scale }
      ?? .nan
    isFromJob = !graph.isEducation(graph.source(of: transition))
    isToJob = !graph.isEducation(graph.target(of: transition))
  }

  /// The same move if all experience counted after it.
  ///
  /// - Parameter years: the experience that it asks for, in years.
  /// - Returns: the move with full credit.
  func credited(asking years: Double) -> Self {
    Self(
      stay: stay, wait: wait, credit: 1, neededBefore: Grid.ticks(years: years), cost: cost,
      isFromJob: isFromJob, isToJob: isToJob)
  }

  /// The same move if experience grew in education roles as well.
  var betweenJobs: Self {
    Self(stay: stay, wait: wait, credit: credit, neededBefore: neededBefore, cost: cost)
  }

  /// The move of a person from outside the graph into a first role: study before it is no
  /// experience.
  ///
  /// - Parameter isToJob: whether the role is a job.
  /// - Returns: the move, which takes no time but that of study.
  static func fromOutside(toJob isToJob: Bool) -> Self {
    Self(
      stay: 0, wait: 0, credit: 1, neededBefore: 0, cost: 0, isFromJob: false, isToJob: isToJob)
  }
}

// MARK: - Sets

extension PlanningTables {
  /// The hours that it takes to study what a set needs and another does not hold.
  @inline(__always)
  func hours(missing word: UInt64, at index: Int) -> Double {
    var bits = word
    var sum = 0.0
    while bits != 0 {
      sum += layout.hours[index * 64 + bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }

  /// What a step into a role by a transition needs, in one word of the set.
  @inline(__always)
  func needed(_ role: Int, _ transition: Int?, word: Int) -> UInt64 {
    var bits = required[role * wordCount + word]
    if let transition, ownRequirement[transition] >= 0 {
      bits |= ownRequired[Int(ownRequirement[transition]) * wordCount + word]
    }
    return bits
  }
}
