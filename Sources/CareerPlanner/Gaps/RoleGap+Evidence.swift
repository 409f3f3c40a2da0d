public import CareerGraph

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
