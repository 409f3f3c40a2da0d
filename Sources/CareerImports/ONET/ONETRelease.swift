/// What the tables of O*NET say, before anything is derived from it.
struct ONETRelease {
  /// An occupation.
  struct Occupation {
    let code: String
    let title: String
    let description: String
    var zone: ONETImport.JobZone?
    /// Ratings by the position of the element.
    var ratings: [Int: Rating] = [:]
    /// The classes of the technologies that employers ask for, by position, in the table's order.
    var technologies: [Int] = []
    /// The occupations most like this one, the nearest first.
    var related: [Relation] = []
    /// What people in it call it: first the titles that O*NET shows on its pages.
    var reportedTitles: [String] = []
    /// What its people say is asked for: education, experience and training.
    var shares: [ONETShares.Scale: ONETShares] = [:]
  }

  /// A skill or a field of knowledge.
  struct Element {
    let id: String
    let name: String
    let isKnowledge: Bool
  }

  /// A class of technologies.
  struct Technology {
    let code: String
    let name: String
  }

  /// What was said of an element for an occupation.
  struct Rating {
    /// From 1 to 5; `nil` where it is not reliable.
    var importance: Double?
    /// From 0 to 7; `nil` where it is not reliable or the element is not relevant.
    var level: Double?
  }

  /// An occupation like another.
  struct Relation {
    let target: Int
    let isNear: Bool
  }

  var occupations: [Occupation] = []
  var elements: [Element] = []
  var technologies: [Technology] = []
  /// How many ratings say that they are not reliable or relevant.
  var unfitRatings = 0
  /// How many shares of respondents say that they are not reliable.
  var unsureShares = 0
  /// For each occupation how many of its reported titles are shown on pages.
  var shownTitles: [Int: Int] = [:]
  /// How many relations are of the kind that supplements the others.
  var supplementalRelations = 0
}
