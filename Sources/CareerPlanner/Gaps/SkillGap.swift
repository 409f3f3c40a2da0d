public import CareerGraph

/// How the level held of a skill compares with the level asked for.
public struct SkillGap: Hashable, Sendable {
  /// On which side of what is asked for somebody stands.
  public enum Standing: String, CaseIterable, Codable, Hashable, Sendable {
    /// Nothing of it is held.
    case gain
    /// A lower level is held.
    case raise
    /// The level asked for is held.
    case met
    /// A higher level is held.
    case above
  }

  /// The skill.
  public let skill: SkillID

  /// The level held now, 0 for none.
  public let held: Int

  /// The level asked for.
  public let needed: Int

  /// The level held on leaving the role held now, which teaches some.
  public let heldOnLeaving: Int

  /// Whether the level is asked for only because another skill asked for requires it.
  public let isPrerequisite: Bool

  /// Whether the graph states no hours for the skill, so that the default is reckoned with.
  public let isAssumed: Bool

  /// The hours of study from the level held now to the one asked for.
  ///
  /// `low` and `high` are the sums of what the graph states for each level: all of them go fast, or
  /// all go slowly.
  public let hours: Estimate

  /// The same hours from the level held on leaving the role held now.
  public let hoursOnLeaving: Estimate
}

extension SkillGap {
  /// On which side of what is asked for one stands now.
  public var standing: Standing {
    if held > needed { return .above }
    if held == needed { return .met }
    return held == 0 ? .gain : .raise
  }
}

extension Sequence<SkillGap> {
  /// All hours of study from what is held now.
  public var hours: Estimate { Estimate.sum(lazy.map(\.hours)) }

  /// All hours of study from what is held on leaving the role held now.
  public var hoursOnLeaving: Estimate { Estimate.sum(lazy.map(\.hoursOnLeaving)) }
}

extension Estimate {
  /// The hours of several estimates, point by point, added up in whole ticks.
  static func sum(_ hours: some Sequence<Estimate>) -> Estimate {
    var ticks = (low: 0.0, typical: 0.0, high: 0.0)
    for estimate in hours {
      ticks.low += Grid.ticks(hours: estimate.low)
      ticks.typical += Grid.ticks(hours: estimate.typical)
      ticks.high += Grid.ticks(hours: estimate.high)
    }
    return Estimate(
      checkedLow: Grid.hours(ticks: ticks.low), typical: Grid.hours(ticks: ticks.typical),
      high: Grid.hours(ticks: ticks.high))
  }
}

extension CareerGraph {
  /// The hours of study between two levels of a skill; none where the first is not the lower.
  func hours(of skill: SkillID, from held: Int, to needed: Int) -> Estimate {
    guard held < needed else { return .zero }
    let perLevel = statedHours(of: skill) ?? .assumed
    return .sum((held + 1...needed).lazy.map { perLevel[$0] })
  }
}
