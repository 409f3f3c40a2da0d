import CareerGraph

/// Finds the least years from the roles to a target, the nearest first and no further than asked.
///
/// What is far from the target is never looked at where a plan is known that arrives before.
///
/// Source: Dijkstra, "A note on two problems in connexion with graphs", 1959; with ``BucketQueue``.
struct BackwardSearch: Sendable {
  private let incomingAdjacency: IncomingAdjacency
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
  ///   - incomingAdjacency: the moves into each role.
  ///   - avoided: the roles not to pass.
  init(
    to target: RoleID, _ incomingAdjacency: IncomingAdjacency, avoiding avoided: VertexSet<RoleID>
  ) {
    self.incomingAdjacency = incomingAdjacency
    self.avoided = avoided
    found = Array(repeating: .infinity, count: incomingAdjacency.offsets.count - 1)
    years = found
    queue = BucketQueue(steps: incomingAdjacency.steps, roleCount: years.count)
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
      for slot in Int(
        incomingAdjacency.offsets[position])..<Int(incomingAdjacency.offsets[position + 1])
      {
        let source = incomingAdjacency.sources[slot]
        let sum = next.years + incomingAdjacency.years[slot]
        if sum < found[source.position], !avoided.contains(source) {
          found[source.position] = sum
          queue.insert(QueuedRole(years: sum, role: source))
        }
      }
      if next.role == role { return }
    }
  }
}
