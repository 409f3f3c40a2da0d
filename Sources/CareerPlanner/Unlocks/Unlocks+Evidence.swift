public import CareerGraph

extension Unlocks {
  /// How many of the hours of study of the levels listed are of which grade, one for each skill.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    let all = levels + (pairs?.pairs.map(\.unlock) ?? [])
    return EvidenceCounts(
      of: all.flatMap { $0.study.map { Figure.hours($0.skill) } }, in: graph)
  }
}
