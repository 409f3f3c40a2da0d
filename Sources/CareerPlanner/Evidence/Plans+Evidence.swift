public import CareerGraph

extension Collection where Element == Plan {
  /// How many of the figures that decide any of these plans are of which grade, each counted once.
  ///
  /// - Complexity: the sum of that of ``Plan/evidence(in:)``.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    EvidenceCounts(of: flatMap { $0.evidence(in: graph).figures.map(\.figure) }, in: graph)
  }
}
