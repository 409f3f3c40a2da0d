import CareerGraph

/// Rules that imports of different data share.
enum ImportRules {
  /// An estimate between half and double.
  ///
  /// - Throws: ``InvalidValue`` where the number is not allowed.
  static func spread(_ typical: Double) throws(InvalidValue) -> Estimate {
    try Estimate(low: typical / 2, typical: typical, high: typical * 2)
  }

  /// The hours of study of each level: the convex shape that the model takes for granted, between
  /// half and double.
  ///
  /// - Throws: never, for the model's own figures.
  static func hours() throws(InvalidValue) -> LevelHours {
    var levels: [Estimate] = []
    for hours in LevelHours.assumed.levels { levels.append(try spread(hours.typical)) }
    return try LevelHours(levels: levels)
  }

  /// What the summary of an import says of hours that stand in no data.
  static let usualHours = "the format's usual ones"

  /// What notes say of these hours.
  static let hoursNote =
    "Hours of study: 20, 60, 150, 300 and 600 for levels 1 to 5, between half and double."
}

/// Makes ids from names, each of them once.
struct ImportedIDs {
  private var taken: Set<String> = []

  /// The first free id among the names given, then the first name with a number.
  ///
  /// - Complexity: O(*n*) expected time for *n* characters and ids taken before.
  mutating func next(_ names: String...) -> String {
    let slugs = names.map(Self.slug)
    for slug in slugs where taken.insert(slug).inserted { return slug }
    var number = 2
    while !taken.insert("\(slugs[0])-\(number)").inserted { number += 1 }
    return "\(slugs[0])-\(number)"
  }

  /// A name in lower case with a hyphen for all that is neither letter nor digit.
  private static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "unnamed" : words.joined(separator: "-")
  }
}
