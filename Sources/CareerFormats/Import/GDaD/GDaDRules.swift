/// What is derived from the framework, and how.
enum GDaDRules {
  /// What stands behind the title of a level that is about leading people.
  static let management = " - management"

  /// What comes first in the order of the levels of a role: heads and chiefs last, before them
  /// principals, before them leads.
  static func rank(_ title: String) -> Int {
    if isHead(title) { return 3 }
    return title.hasPrefix("Principal ") ? 2 : title.hasPrefix("Lead ") ? 1 : 0
  }

  /// Whether a level is at the head of its profession.
  static func isHead(_ title: String) -> Bool {
    title.hasPrefix("Head of ") || title.hasPrefix("Chief ")
  }

  /// Whether a title is that of somebody who learns the job.
  static func isBeginner(_ title: String) -> Bool {
    ["Trainee ", "Apprentice ", "Junior ", "Associate "].contains { title.hasPrefix($0) }
  }

  /// The years in a level before a promotion.
  static func years(from source: String, to target: String) -> Double {
    if isHead(target) { return 3 }
    return isBeginner(source) ? 1 : 2
  }

  /// The likeness from which people move between levels of different roles.
  static let likeness = 0.5

  /// How alike two lists of skills are: the lower levels together by the higher ones (the
  /// similarity of Ruzicka, 1958; of Jaccard, where all levels are one).
  ///
  /// - Complexity: O(*n*) expected time for *n* skills of both.
  static func likeness(_ left: [Int: Int], _ right: [Int: Int]) -> Double {
    var (shared, all) = (0, 0)
    for (skill, level) in left {
      let other = right[skill] ?? 0
      shared += min(level, other)
      all += max(level, other)
    }
    for (skill, level) in right where left[skill] == nil { all += level }
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// The words that the licence asks for.
  static let attribution =
    "Contains public sector information licensed under the Open Government Licence v3.0 "
    + "(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/): the Government "
    + "Digital and Data Profession Capability Framework, Crown copyright, "
    + "https://ddat-capability-framework.service.gov.uk. Selected and supplemented as the source "
    + "'assumption' says. Confirm at that address that this licence covers your copy before you "
    + "pass it on."

  /// What the document says of everything that is derived.
  static let note =
    "Derived by rule, not stated by the framework. Awareness, working, practitioner and expert are "
    + "levels 1 to 4; a skill without a level is asked for at level 1. The levels of a role stand in "
    + "the order of the sums of their skill levels, but leads after those, principals after leads, "
    + "heads and chiefs last. Each leads to the next: a promotion, or leadership where the next is a "
    + "head or chief; a level for managers follows the level of the same title by leadership, and "
    + "the management level before it. A level teaches what the next one of its role asks for, but no "
    + "more than one skill level beyond its own. Years before a promotion: 1 from a trainee, "
    + "apprentice, junior or associate, 3 to a head or chief, 2 otherwise; 1 before any other move; "
    + "between half and double. Levels of different roles whose skills are alike (the lower levels "
    + "together are at least half the higher ones) are joined by lateral moves both ways. People "
    + "start at the lowest level of a role; where no move follows nothing need follow. All skills are taken for technical ones. "
    + ImportRules.hoursNote
}
