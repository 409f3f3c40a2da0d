import CareerGraph

/// The moves into each role, side by side: where they come from and what they cost at least.
struct IncomingAdjacency: Sendable {
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
