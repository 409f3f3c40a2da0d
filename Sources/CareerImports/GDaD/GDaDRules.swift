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

  /// The years of experience that the lowest level of a role asks for.
  ///
  /// Where a ladder begins above beginners, it begins as high as a level of that title stands on a
  /// ladder that begins at a plain one.
  static func experience(atLowest title: String) -> Double {
    if isHead(title) { return 7 }
    let words = title.lowercased().split(separator: " ")
    if ["principal", "lead"].contains(words.first) || words.last == "lead" { return 4 }
    if words.first == "senior" { return 2 }
    return ["architect", "manager", "owner"].contains(words.last) && !isBeginner(title) ? 2 : 0
  }

  /// The years from an advertisement to being in post: 99 days.
  static let wait = 0.27

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

  /// What the document says of the wait.
  static let waitNote =
    "House of Commons, Committee of Public Accounts: it takes an average of 99 days to hire new staff "
    + "in the civil service, from the job being advertised to completing basic pre-employment "
    + "checks (conclusion 2)."

  /// What the document says of everything that is derived.
  static let note =
    "Derived by rule, not stated by the framework. Awareness, working, practitioner and expert are "
    + "levels 1 to 4. The levels of a role stand in "
    + "the order of the sums of their skill levels, but leads after those, principals after leads, "
    + "heads and chiefs last. Each leads to the next: a promotion, or leadership where the next is a "
    + "head or chief; a level for managers follows the level of the same title by leadership, and "
    + "the management level before it. A level asks for no less of a skill than the levels of "
    + "its role from which promotions lead to it. It teaches what the next one of its role asks for, "
    + "but no more than one skill level beyond its own. It asks for as much experience as the years "
    + "before the promotions below it add up to, a level for managers for a year more; where the "
    + "lowest level is that of a principal or lead, for 4 years from there, of a senior, architect, "
    + "manager or owner 2, and a head or chief always for 7 at least. Before each move lies a wait of 0.27 years, the average "
    + "of the source 'time-to-hire', between half and double. Levels of different roles whose skills are alike (the lower levels "
    + "together are at least half the higher ones) are joined by lateral moves both ways; what is open to a level is open to "
    + "those above it too, unless it asks for less experience than they do. People start at the lowest "
    + "level of a role, with the experience that it asks for, but not as heads or chiefs; where no move follows "
    + "nothing need follow."

  /// What the document says of everything that is assumed.
  static let assumptions =
    "Assumed, for nothing is stated. Years before a promotion: 1 from a trainee, apprentice, junior or "
    + "associate, 3 to a head or chief, 2 otherwise; 1 before any other move; between half and "
    + "double. A skill without a level is asked for at level 1. All skills are taken for technical "
    + "ones. " + ImportRules.hoursNote
}
