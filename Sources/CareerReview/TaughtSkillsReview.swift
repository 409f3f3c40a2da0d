import CareerGraph

/// What roles teach beyond reason: credentials, which only education can give, and far more than
/// other roles in the same time.
struct TaughtSkillsReview {
  /// Below these hours a year nothing stands out.
  private static let floor = 300.0

  private let graph: CareerGraph
  private let requirements: RequirementIndex

  init(_ graph: CareerGraph, _ requirements: RequirementIndex) {
    self.graph = graph
    self.requirements = requirements
  }

  /// - Complexity: O(*c* + *m* + *n* log *n*) time for *n* roles, *m* transitions and *c* levels
  ///   asked for and taught, with all that these presuppose.
  var findings: [Finding] { credentials + muchTaught }

  /// Levels that a role teaches beyond what it asks for.
  private func gains(_ role: RoleID) -> [(entry: LevelEntry, from: UInt8)] {
    let held = requirements.required[role]
    return requirements.taught[role].compactMap { entry in
      let before = held.first { $0.skill == entry.skill }?.level ?? 0
      return entry.level > before ? (entry, before) : nil
    }
  }

  private var credentials: [Finding] {
    graph.roles.filter { !graph.isEducation($0) }.flatMap { role in
      gains(role).compactMap { gain -> Finding? in
        let skill = SkillID(rawValue: gain.entry.skill)
        guard graph.kind(of: skill) == .credential else { return nil }
        let isStated = graph.taughtLevels(of: role).contains { $0.skill == gain.entry.skill }
        let how = isStated ? "teaches" : "teaches what presupposes"
        return Finding(
          .taughtCredential, at: .role(role),
          member: isStated ? ["teaches", graph.id(of: skill)] : ["teaches"],
          others: [.skill(skill)],
          "\(graph.quoted(role)) \(how) \(graph.quoted(skill)), a credential, but is a job",
          advice: "mark the role \"education\": true, or let a move or the next role ask for "
            + "\(graph.quoted(skill))")
      }
    }
  }

  private var muchTaught: [Finding] {
    let rates = graph.roles.map { graph.isEducation($0) ? nil : hoursPerYear(of: $0) }
    guard let fence = JumpFence(rates.map { ($0 ?? 0) > 0 ? $0 : nil }, floor: Self.floor) else {
      return []
    }
    return graph.roles.compactMap { role in
      guard let rate = rates[role.position], fence.excludes(rate) else { return nil }
      return Finding(
        .teachesMuch, at: .role(role), member: ["teaches"],
        others: graph.taughtLevels(of: role).map { .skill(SkillID(rawValue: $0.skill)) },
        "\(graph.quoted(role)) teaches what takes \(rounded(rate)) hours of study for each year in it "
          + "(median of roles that teach: \(rounded(fence.median)))",
        advice: "teach less, or lengthen the \"years\" before one moves on")
    }
  }

  /// The hours of study that a role spares for each year in it, where people stay as long as the
  /// shortest move out of it takes, at least a year; `nil` where none leads out.
  private func hoursPerYear(of role: RoleID) -> Double? {
    let stays = graph.transitions(from: role).map { graph.years(of: $0).typical }
    guard let stay = stays.min() else { return nil }
    let hours = gains(role).reduce(0.0) { sum, gain in
      let skill = SkillID(rawValue: gain.entry.skill)
      guard graph.kind(of: skill) != .credential else { return sum }
      let levels = (graph.statedHours(of: skill) ?? .assumed).levels
      return sum
        + levels[Int(gain.from)..<Int(gain.entry.level)].reduce(0) { $0 + $1.typical }
    }
    return hours / max(1, stay)
  }
}
