public import CareerGraph

/// What holding some levels now would change.
public struct Unlock: Hashable, Sendable {
  /// What is held in addition, with all that it presupposes.
  public let skills: [HeldSkill]

  /// What there is to learn for it, prerequisites first.
  public let study: [StudyItem]

  /// The hours that this takes, at their typical values.
  public let studyHours: Double

  /// The roles that come into reach, the soonest first.
  public let newRoles: [UnlockedRole]

  /// The roles in reach anyway that come sooner, the greatest saving first.
  public let sooner: [SoonerRole]

  /// The years saved on the way to each of the roles in reach anyway, added up.
  public let savedYears: Double

  /// Whether it is all that changes; otherwise a search stopped at its limit, and it may be more.
  public let isProven: Bool

  /// The role to which the most time is saved.
  public var greatest: SoonerRole? { sooner.first }

  /// Whether hours are assumed where the graph states none.
  public var isAssumed: Bool { study.contains(where: \.isAssumed) }

  /// The new roles for each hour of study; `nil` where there is nothing to study.
  public var newRolesPerHour: Double? {
    studyHours > 0 ? Double(newRoles.count) / studyHours : nil
  }

  /// The years saved, added up, for each hour of study; `nil` where there is nothing to study.
  public var savedYearsPerHour: Double? { studyHours > 0 ? savedYears / studyHours : nil }

  /// Whether nothing changes.
  public var isEmpty: Bool { newRoles.isEmpty && sooner.isEmpty }
}

/// A role that comes into reach.
public struct UnlockedRole: Hashable, Sendable {
  /// The role.
  public let role: RoleID

  /// The years that it then takes.
  public let years: Double

  /// When it would be entered otherwise.
  public let otherwise: Otherwise

  /// When a role is entered by somebody who does not hold more than they do.
  public enum Otherwise: Hashable, Sendable {
    /// After so many years, which is too late.
    case after(years: Double)

    /// Never.
    case never

    /// Too late or never; not looked up, or a search stopped at its limit.
    case unknown
  }
}

/// A role in reach anyway that comes sooner.
public struct SoonerRole: Hashable, Sendable {
  /// The role.
  public let role: RoleID

  /// The years by which it comes sooner.
  public let savedYears: Double
}
