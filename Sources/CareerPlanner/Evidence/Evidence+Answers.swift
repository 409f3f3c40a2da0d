public import CareerGraph

extension Collection where Element == Plan {
  /// How many of the figures that decide any of these plans are of which grade, each counted once.
  ///
  /// - Complexity: the sum of that of ``Plan/evidence(in:)``.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    EvidenceCounts(of: flatMap { $0.evidence(in: graph).figures.map(\.figure) }, in: graph)
  }
}

extension RoleGap {
  /// How many of the figures behind what is missing are of which grade: the hours, the levels that
  /// ask for them, and the experience.
  ///
  /// - Complexity: O(*s* · *r*) time for *s* skills that presuppose *r* others.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    let missing = skills.filter { $0.held < $0.needed }
    var figures: [Figure] = experience.missing > 0 ? [.experience(to)] : []
    for gap in missing {
      figures.append(.hours(gap.skill))
      if !gap.isPrerequisite { figures.append(.requirement(to, gap.skill)) }
    }
    for gap in missing where gap.isPrerequisite {
      for other in skills {
        let asks = graph.prerequisites(of: other.skill).contains {
          $0.skill == gap.skill.rawValue && Int($0.level) > gap.held
        }
        if asks { figures.append(.prerequisite(other.skill, gap.skill)) }
      }
    }
    return EvidenceCounts(of: figures, in: graph)
  }
}

extension StudyCalendar {
  /// How many of the figures behind the dates are of which grade: all hours of study, and what
  /// decides the plan.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    let hours = entries.map { Figure.hours($0.item.skill) }
    return EvidenceCounts(
      of: hours + plan.evidence(in: graph).figures.map(\.figure), in: graph)
  }
}

extension Unlocks {
  /// How many of the hours of study of the levels listed are of which grade, one for each skill.
  public func evidenceCounts(in graph: CareerGraph) -> EvidenceCounts {
    let all = levels + (pairs?.pairs.map(\.unlock) ?? [])
    return EvidenceCounts(
      of: all.flatMap { $0.study.map { Figure.hours($0.skill) } }, in: graph)
  }
}
