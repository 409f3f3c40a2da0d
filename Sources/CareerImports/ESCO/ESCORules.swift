import CareerGraph

/// What an occupation of ESCO asks for beyond its essential skills, and how that is told.
enum ESCORules {
  /// Formal education that occupations presuppose, by the skill levels of the International Standard
  /// Classification of Occupations (ISCO-08).
  enum Schooling: CaseIterable {
    /// Skill level 3: one to three years of study after secondary education.
    case postSecondary

    /// Skill level 4: three to six years, to a first degree or higher.
    case firstDegree

    /// The id of the credential.
    var skillID: String { self == .postSecondary ? "post-secondary-study" : "first-degree" }

    /// The id of the role of those who study for it.
    var roleID: String { "student-for-\(skillID)" }

    /// What the credential is called.
    var name: String {
      self == .postSecondary
        ? "Study after secondary education (ISCO skill level 3)"
        : "First degree (ISCO skill level 4)"
    }

    /// What the role is called.
    var roleName: String {
      self == .postSecondary ? "Student after secondary education" : "Student for a first degree"
    }

    /// The years of full-time study.
    var years: (low: Double, typical: Double, high: Double) {
      self == .postSecondary ? (1, 2, 3) : (3, 4, 6)
    }

    /// The years beyond the credential that this one presupposes.
    var yearsBeyond: (low: Double, typical: Double, high: Double) {
      self == .postSecondary ? (1, 2, 3) : (2, 2, 3)
    }
  }

  /// The hours of a year of full-time study: forty weeks of forty hours.
  static let hoursOfSchoolYear = 1600.0

  /// What an occupation presupposes; `isStated` where its group says so.
  static func schooling(of occupation: ESCOClassification.Occupation) -> (
    schooling: Schooling?, isStated: Bool
  ) {
    if let group = occupation.group, let major = group.first(where: \.isNumber) {
      switch major {
      case "1", "2": return (.firstDegree, true)
      case "3": return (.postSecondary, true)
      default: return (nil, true)
      }
    }
    let words = words(of: occupation)
    let isTechnician = !words.isDisjoint(with: ["technician", "operator", "agent", "projectionist"])
    return (isTechnician ? .postSecondary : .firstDegree, false)
  }

  /// The years of experience that an occupation asks for, by the words of its label.
  static func experience(of occupation: ESCOClassification.Occupation) -> Double {
    let words = words(of: occupation)
    if !words.isDisjoint(with: ["manager", "chief", "director", "head"]) { return 5 }
    return words.contains("architect") ? 3 : 0
  }

  private static func words(of occupation: ESCOClassification.Occupation) -> Set<String> {
    Set(occupation.label.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// The years that it takes to find a job: ten weeks.
  static let wait = 0.19

  static let waitNote =
    "United States Bureau of Labor Statistics, Monthly Labor Review, March 2012: the unemployed who "
    + "found a job in 2011 had searched for a median of 10.0 weeks."

  static let iscoNote =
    "International Labour Office, ISCO-08, volume I: occupations at skill level 3 (major group 3) "
    + "usually presuppose 1 to 3 years of study after secondary education, those at skill level 4 "
    + "(major groups 1 and 2) 3 to 6 years of study to a first degree or higher."
}
