public import CareerGraph

/// What lies between where a person stands and a role: skills, experience, pay, and the moves that
/// lead there at once.
///
/// Made by ``Planner/gap(from:to:)``.
public struct RoleGap: Hashable, Sendable {
  /// The role held now; `nil` outside the graph.
  public let from: RoleID?

  /// The role compared with.
  public let to: RoleID

  /// Every skill that the role requires, with what those require, prerequisites first.
  public let skills: [SkillGap]

  /// What is held and the role does not ask for, in the order of the graph.
  public let unused: [HeldSkill]

  /// The experience had and asked for.
  public let experience: ExperienceGap

  /// The years that the missing study takes at the person's pace; infinite where it never is done.
  public let studyYears: Double

  /// What the role pays more by its median, which is negative where it pays less; `nil` where one of
  /// the two is not stated.
  public let payDifference: Double?

  /// How many levels higher the role stands; `nil` where one of the two is not stated.
  public let levelDifference: Int?

  /// The moves that lead from the one role to the other at once, in the order of the file.
  public let moves: [DirectMove]

  /// How well the person, on leaving the role held now, fits the role.
  public let fit: RoleFit

  /// How well those who leave the role fit the one held now; `nil` outside the graph.
  public let fitBack: RoleFit?

  /// The roles that the person fits the best on leaving the role held now, the best first.
  public let nearFrom: [RoleFit]

  /// The roles whose holders fit the role the best on leaving theirs, the best first.
  public let nearTo: [RoleFit]

  /// How many roles are in neither list because they ask for no hours of study.
  public let unrankedRoles: Int
}

extension RoleGap {
  /// The hours of study that are missing now.
  public var hours: Estimate { skills.hours }

  /// The hours of study that are missing on leaving the role held now, which teaches some.
  public var hoursOnLeaving: Estimate { skills.hoursOnLeaving }
}

/// A skill and the level of it that a person holds.
public struct HeldSkill: Hashable, Sendable {
  /// The skill.
  public let skill: SkillID

  /// The level, from 1 to 5.
  public let level: Int
}

/// The experience that a person has beside what a role asks for, in years.
public struct ExperienceGap: Hashable, Sendable {
  /// The experience had.
  public let years: Double

  /// The least with which people enter the role, 0 where it states none.
  public let min: Double

  /// What few holders of the role exceed; `nil` where it states none.
  public let max: Double?

  /// The years missing.
  public var missing: Double { difference(min, years) }

  /// The years beyond what few holders exceed; `nil` where the role states none.
  public var beyond: Double? { max.map { difference(years, $0) } }

  private func difference(_ years: Double, _ other: Double) -> Double {
    Swift.max(0, Grid.years(ticks: Grid.ticks(years: years) - Grid.ticks(years: other)))
  }
}

/// A move that leads from the role held now to another one at once, and what it asks for.
public struct DirectMove: Hashable, Sendable {
  /// The transition.
  public let transition: TransitionID

  /// The experience that must be had before the move, so that enough counts after it; infinite
  /// where none counts but some is asked for.
  public let experienceNeeded: Double

  /// The years of that experience that are missing now.
  public let experienceMissing: Double

  /// The levels that the move asks for beyond what the role entered requires, prerequisites first.
  public let skills: [SkillGap]

  /// All hours of study for the move that are left on leaving the role held now.
  public let hoursOnLeaving: Estimate
}
