public import CareerGraph

extension StudyCalendar {
  /// How many of the figures behind the dates are of which grade: all hours of study, and what
  /// decides the plan.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    let hours = entries.map { Figure.hours($0.item.skill) }
    return EvidenceCounts(
      of: hours + plan.evidence(in: graph).figures.map(\.figure), in: graph)
  }
}
