import CareerGraph

/// Finds the least years from the roles to a target, the nearest first and no further than asked.
///
/// What is far from the target is never looked at where a plan is known that arrives before.
///
/// Source: Dijkstra, "A note on two problems in connexion with graphs", 1959; with ``BucketQueue``.
struct BackwardSearch: Sendable {
  private let approaches: Approaches
  private let avoided: VertexSet<RoleID>
  /// For each role the least years found so far.
  private var found: [Double]
  private var queue: BucketQueue

  /// For each role that is settled the least years from it to the target; infinite for the others.
  private(set) var years: [Double]

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - target: the role to reach.
  ///   - approaches: the moves into each role.
  ///   - avoided: the roles not to pass.
  init(to target: RoleID, _ approaches: Approaches, avoiding avoided: VertexSet<RoleID>) {
    self.approaches = approaches
    self.avoided = avoided
    found = Array(repeating: .infinity, count: approaches.offsets.count - 1)
    years = found
    queue = BucketQueue(steps: approaches.steps, roleCount: years.count)
    if !avoided.contains(target) {
      found[target.position] = 0
      queue.insert(QueuedRole(years: 0, role: target))
    }
  }

  /// Settles the roles that are no further than some years, and perhaps some that are.
  ///
  /// - Parameters:
  ///   - limit: the years.
  ///   - role: a role to stop at when it is settled.
  /// - Complexity: O((*c* + *e*) log *c*) time, where *c* counts the roles settled and *e* the moves
  ///   into them.
  mutating func settle(within limit: Double, until role: RoleID? = nil) {
    while let next = queue.popMin() {
      let position = next.role.position
      guard years[position] == .infinity else { continue }
      if next.years - queue.width > limit {
        queue.insert(next)
        return
      }
      years[position] = next.years
      for slot in Int(approaches.offsets[position])..<Int(approaches.offsets[position + 1]) {
        let source = approaches.sources[slot]
        let sum = next.years + approaches.years[slot]
        if sum < found[source.position], !avoided.contains(source) {
          found[source.position] = sum
          queue.insert(QueuedRole(years: sum, role: source))
        }
      }
      if next.role == role { return }
    }
  }
}

/// The moves into each role, side by side: where they come from and what they cost at least.
struct Approaches: Sendable {
  /// For each role its first place, and the end behind the last.
  let offsets: [UInt32]
  let sources: [RoleID]
  /// The years of each move; infinite where it is not used.
  let years: [Double]
  /// The least and the greatest years of the moves that are used.
  let steps: ClosedRange<Double>

  init(_ graph: CareerGraph, years weights: EdgeWeights<TransitionID, Double>) {
    var offsets: [UInt32] = [0]
    var sources: [RoleID] = []
    var years: [Double] = []
    var (least, greatest) = (Double.infinity, 0.0)
    offsets.reserveCapacity(graph.roles.count + 1)
    sources.reserveCapacity(graph.transitions.count)
    years.reserveCapacity(graph.transitions.count)
    for role in graph.roles {
      for transition in graph.transitions(to: role) {
        let weight = weights[transition]
        sources.append(graph.source(of: transition))
        years.append(weight)
        if weight < .infinity { (least, greatest) = (min(least, weight), max(greatest, weight)) }
      }
      offsets.append(UInt32(sources.count))
    }
    (self.offsets, self.sources, self.years) = (offsets, sources, years)
    steps = min(least, greatest)...greatest
  }
}
