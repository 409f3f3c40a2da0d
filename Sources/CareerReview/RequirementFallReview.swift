import CareerGraph

/// Promotions to a role that asks for less of a skill than the role below.
struct RequirementFallReview {
  private let graph: CareerGraph
  private let requirements: RequirementIndex

  init(_ graph: CareerGraph, _ requirements: RequirementIndex) {
    self.graph = graph
    self.requirements = requirements
  }

  /// - Complexity: O(*c*) expected time for *c* levels asked for at both ends of promotions, with
  ///   what they presuppose.
  var findings: [Finding] {
    var closure = LevelClosure(graph)
    return graph.transitions.compactMap { move in
      guard graph.kind(of: move) == .promotion else { return nil }
      let own = closure.levels(of: graph.requiredLevels(of: move))
      return falls(move, own)
    }
  }

  private func falls(_ promotion: TransitionID, _ own: [LevelEntry]) -> Finding? {
    let (below, above) = (graph.source(of: promotion), graph.target(of: promotion))
    // A role that states no skill contradicts none.
    guard !graph.requiredLevels(of: above).isEmpty else { return nil }
    var after: [UInt32: UInt8] = [:]
    for entry in [Array(requirements.required[above]), own].joined() {
      after[entry.skill] = max(after[entry.skill] ?? 0, entry.level)
    }
    let falls = graph.requiredLevels(of: below).filter { $0.level > after[$0.skill] ?? 0 }
    guard !falls.isEmpty else { return nil }
    let words = falls.map { entry in
      let skill = graph.quoted(SkillID(rawValue: entry.skill))
      return after[entry.skill].map { "\(skill) at \($0) instead of \(entry.level)" }
        ?? "no \(skill) (\(entry.level) below)"
    }
    return Finding(
      .requirementsFall, at: .transition(promotion),
      others: [.role(below), .role(above)]
        + falls.map { .skill(SkillID(rawValue: $0.skill)) },
      "the promotion \(graph.quoted(promotion)) leads to a role that asks for \(listed(words))",
      advice:
        "let the role above ask for what the role below asks for, or say with another \"kind\" "
        + "that the move is no promotion")
  }
}
