import CareerGraph

extension ONETImport {
  /// How much preparation an occupation takes.
  enum JobZone: Int, CaseIterable {
    case one = 1
    case two, three, four, five

    /// The years of specific vocational preparation, SVP, that the reference of the zones gives:
    /// SVP below 4 is up to three months, 4 to below 6 up to a year, 6 up to two years, 7 up to
    /// four, 8 up to ten.
    var preparation: ClosedRange<Double> {
      switch self {
      case .one: 0...0.25
      case .two: 0.25...1
      case .three: 1...2
      case .four: 2...4
      case .five: 4...10
      }
    }

    /// Whether people start here: little or some preparation is needed.
    var isEntry: Bool { self == .one || self == .two }
  }

  /// What is derived from the tables, and how.
  enum Rules {
    /// The importance from which an element is asked for: O*NET's anchor "important".
    static let importance = 3.0

    /// The level from 1 to 5 of a rating from 0 to 7; 0 where the rating is nearer to nothing.
    static func level(_ rating: Double) -> Int {
      Swift.min(5, Swift.max(0, Int((rating * 5 / 7 + 0.5).rounded(.down))))
    }

    /// The level of a technology that is asked for at the door, and that holders have.
    static let technology = (entering: 1, holding: 2)

    /// How many reported titles become aliases, at most.
    static let aliases = 3

    /// The share of experience that counts after a move to an occupation of the first five, or of
    /// the next five.
    static func credit(isNear: Bool) -> Double { isNear ? 0.8 : 0.6 }

    /// What sort of move leads from one occupation to another.
    static func kind(
      from source: ONETRelease.Occupation, to target: ONETRelease.Occupation
    ) -> TransitionKind {
      let (low, high) = (source.zone?.rawValue ?? 0, target.zone?.rawValue ?? 0)
      let managers = "11-"
      if high >= low, target.code.hasPrefix(managers), !source.code.hasPrefix(managers) {
        return .leadership
      }
      if high > low { return .promotion }
      let isDetail =
        high == low && source.code.hasSuffix(".00")
        && source.code.dropLast(3) == target.code.dropLast(3)
      return isDetail ? .specialization : .lateral
    }

    /// What sort of skill an element is.
    static func kind(of element: ONETRelease.Element) -> SkillKind {
      if element.isKnowledge { return .domain }
      return element.id.hasPrefix("2.B.3.") ? .technical : .soft
    }

    /// The major groups of the Standard Occupational Classification of 2018, by the first two
    /// digits of a code.
    static let majorGroups = [
      "11": "Management", "13": "Business and Financial Operations",
      "15": "Computer and Mathematical", "17": "Architecture and Engineering",
      "19": "Life, Physical, and Social Science", "21": "Community and Social Service",
      "23": "Legal", "25": "Educational Instruction and Library",
      "27": "Arts, Design, Entertainment, Sports, and Media",
      "29": "Healthcare Practitioners and Technical", "31": "Healthcare Support",
      "33": "Protective Service", "35": "Food Preparation and Serving Related",
      "37": "Building and Grounds Cleaning and Maintenance", "39": "Personal Care and Service",
      "41": "Sales and Related", "43": "Office and Administrative Support",
      "45": "Farming, Fishing, and Forestry", "47": "Construction and Extraction",
      "49": "Installation, Maintenance, and Repair", "51": "Production",
      "53": "Transportation and Material Moving", "55": "Military Specific",
    ]

    /// The words that the licence asks for.
    static func attribution(of name: String) -> String {
      "This graph includes information from the \(name) by the U.S. Department of Labor, "
        + "Employment and Training Administration (USDOL/ETA), https://www.onetcenter.org. Used "
        + "under the CC BY 4.0 license, https://creativecommons.org/licenses/by/4.0/. O*NET is a "
        + "trademark of USDOL/ETA. The information has been modified: it was selected, rescaled "
        + "and supplemented as the source 'assumption' says. USDOL/ETA has not approved, endorsed "
        + "or tested these modifications."
    }

    /// What the document says of everything that follows by a rule.
    static let derivation =
      "Derived by rule, not stated by O*NET. Levels: a level rating from 0 to 7 times 5/7, "
      + "rounded, is a level from 0 to 5; ratings that O*NET marks 'Recommend Suppress' or 'Not "
      + "Relevant' are left out. O*NET describes who works in an occupation: a role teaches their "
      + "levels, and asks at the door for one level less of what is important (rated 3 or more of "
      + "5). An occupation without ratings is taken for the lower median of its rated primary "
      + "related occupations. Education: the lower median of the shares of respondents, so that "
      + "more than half ask for it or more; some college counts as a certificate, certificates "
      + "behind a degree as that degree, post-doctoral training as a doctorate with training. The "
      + "field follows from the SOC code; where a profession has a school of its own, whatever is "
      + "above a bachelor's degree is the degree of that profession. Experience: the years at which "
      + "the lower median class of the shares begins. Training: the shares of on-site or on-the-job "
      + "training, whichever is longer, of physicians and after post-doctoral training those of "
      + "related experience; 1 in 10 take less than the fast case, half less than the typical, 1 in "
      + "10 more than the slow one. Where that is a year or more, people begin in a role of their "
      + "own; so do graduates where 1 to 4 years of experience are asked for, but not in management. "
      + "Occupations of a profession without shares have the mean of the others', all others what "
      + "is usual in their job zone: a certificate in zone 3, a bachelor's degree in 4, a master's "
      + "or the profession's in 5, and of experience what the SVP range leaves beside school. A "
      + "school teaches what at least half of the occupations that ask for its degree want at the "
      + "door. Hours of a degree beside the job: credits times 45. Schools begin once a year, so "
      + "the wait is half a year. The wait for a job is how long half of the unemployed have "
      + "searched. Job zones stand as level. People start in zones 1 and 2, and where no related "
      + "occupation leads to; where none follows nothing need follow. Moves are the primary related "
      + "occupations, as directed: leadership where a move enters management, else a promotion "
      + "where the zone rises, a specialization within one SOC occupation, and lateral otherwise. "
      + "Aliases are up to three titles reported for no other occupation."

    /// What the document says of everything that is assumed.
    static let note =
      "Assumed: of each class of technologies of which one is in demand for an occupation, level 1 "
      + "is asked for and level 2 taught. \(ImportRules.hoursNote) Before a move to a related "
      + "occupation 2 years (1 to 4) in the job, before school for one 1 year (half to double); half of those aged 25 to 34 have been with their "
      + "employer for less than 2.7 years (source 'tenure'). Experience counts for 0.8 after a move "
      + "to one of the five nearest occupations, for 0.6 after one to the next five, and not at all "
      + "after any other. A degree on an earlier one takes half of the four years. Schools of "
      + "professions take four years, physical therapy and the practice doctorate in nursing three; "
      + "their hours, and those of a doctorate, are those of full-time work, 2,080 a year, for they "
      + "are not had beside a job."
  }
}
