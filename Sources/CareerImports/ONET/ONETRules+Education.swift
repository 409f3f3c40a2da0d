import CareerGraph

/// How long schooling, training and the search for a job take.
extension ONETImport.Rules {
  /// An estimate of the years that respondents state: 1 in 10 state less than the fast case and
  /// more than the slow one.
  static func estimate(of shares: ONETShares?) throws(InvalidValue) -> Estimate {
    guard let shares else { return .zero }
    /// To a hundredth of a year, which is finer than any class.
    func years(_ share: Double) -> Double { (shares.years(at: share) * 100).rounded() / 100 }
    let typical = years(0.5)
    guard typical > 0 else { return .zero }
    return try Estimate(
      low: Swift.min(typical, Swift.max(0.01, years(0.1))), typical: typical,
      high: Swift.max(typical, years(0.9)))
  }

  /// The least experience of a zone, of whose years of preparation those at school are a part.
  static func experience(of zone: ONETImport.JobZone, beside degree: ONETImport.Degree?) -> Double {
    guard let degree else { return zone.preparation.lowerBound }
    let school = years(of: .init(degree: degree, isCompletion: false)).typical
    let college = degree.level > .bachelor ? 4.0 : 0
    return Swift.max(0, zone.preparation.lowerBound - college - school)
  }

  /// The years of full-time study.
  static func years(of school: ONETSchools.School) -> ONETSchools.ClosedEstimate {
    if school.isCompletion { return (1, 2, 3) }
    switch school.degree.level {
    case .certificate: return (0.5, 1, 2)
    case .associate: return (2, 2, 3)
    case .bachelor: return (4, 4, 5)
    case .master: return (1, 2, 2)
    case .professional:
      let years = school.degree.field?.professionalYears ?? 4
      return (years, years, years)
    case .doctorate: return (5, 6, 9)
    }
  }

  /// The hours of study that a degree takes beyond what it presupposes, beside a job.
  static func hours(of degree: ONETImport.Degree) -> Double {
    let isOwn = degree.field != nil
    switch degree.level {
    case .certificate: return creditHours * 15
    case .associate: return creditHours * (isOwn ? 30 : 45)
    case .bachelor: return creditHours * 60
    case .master: return creditHours * (isOwn ? 24 : 36)
    case .professional:
      if degree.field?.id == "law" { return creditHours * 83 }
      return workHours * (degree.field?.professionalYears ?? 4)
    case .doctorate: return isOwn ? creditHours * 60 : workHours * 6
    }
  }

  /// The hours of a credit, in class and out of it.
  private static let creditHours = 45.0

  /// The hours of a year of full-time work.
  private static let workHours = 2080.0

  /// The years until the next beginning of a school year, which is once a year.
  static func untilSchool() throws(InvalidValue) -> Estimate {
    try Estimate(low: 0.1, typical: 0.5, high: 0.9)
  }

  /// The years until a job is found.
  static func search() throws(InvalidValue) -> Estimate {
    try Estimate(low: 0.03, typical: 0.2, high: 1)
  }

  /// The years in a job before one leaves it for a related one.
  static func tenure() throws(InvalidValue) -> Estimate {
    try Estimate(low: 1, typical: 2, high: 4)
  }

  /// The years in a job before what one learned there counts at a school.
  static func beforeSchool() throws(InvalidValue) -> Estimate { try ImportRules.spread(1) }

  /// What the years of a school rest on.
  static func sources(of school: ONETSchools.School) -> [String] {
    if school.isCompletion { return ["degrees", "assumption"] }
    switch school.degree.level {
    case .certificate, .associate, .bachelor, .master: return ["degrees", "derived"]
    case .professional where school.degree.field?.id == "law": return ["law-school"]
    case .professional where school.degree.field == .medicine: return ["medical-school"]
    case .professional: return ["degrees", "assumption"]
    case .doctorate: return ["doctorates", "derived"]
    }
  }

  /// What the hours of a credential rest on.
  static func sources(ofHours degree: ONETImport.Degree) -> [String] {
    switch degree.level {
    case .certificate, .associate, .bachelor, .master: ["credit-hour", "degrees", "derived"]
    case .professional where degree.field?.id == "law": ["credit-hour", "law-school", "derived"]
    case .professional, .doctorate: ["assumption"]
    }
  }

  /// The documents that figures are taken from, besides O*NET.
  static func documents() throws(InvalidValue) -> [Source] {
    [
      try Source(
        id: "degrees", title: "NCES, IPEDS: definitions of postsecondary awards",
        note: "Certificate: at least 1 but less than 2 academic years, 30 to 60 semester credits. "
          + "Associate's degree: at least 2 but less than 4 years, 60 to 120 credits. Bachelor's "
          + "degree: at least 4 but not more than 5 years, 120 to 150 credits. Master's degree: at "
          + "least 1 but not more than 2 years beyond the bachelor's, 30 to 60 credits. Degrees of "
          + "professions: at least 6 years in all with those before. Read as the University of "
          + "Illinois and the University of Illinois Chicago give them, 'IPEDS Degree Definitions'."
      ),
      try Source(
        id: "doctorates",
        title:
          "NSF, Doctorate Recipients from U.S. Universities: 2016 (NSF 18-304), time to degree",
        note: "Median years from entering graduate school to the doctorate in 2016: physical and "
          + "earth sciences 6.1, engineering 6.5, life sciences 6.7, mathematics and computer "
          + "sciences 6.9, psychology and social sciences 7.9, humanities and arts 9.3. They "
          + "count breaks too.", grade: .measured),
      try Source(
        id: "credit-hour", title: "34 CFR 600.2, definition of a credit hour",
        note: "An hour in class and at least two out of it each week for about 15 weeks: 45 hours."),
      try Source(
        id: "law-school", title: "ABA Standards for Approval of Law Schools, Standard 311",
        note: "A J.D. takes at least 83 credits; the full-time course of study is three academic "
          + "years, as at the University of Missouri School of Law."),
      try Source(
        id: "medical-school",
        title: "BLS, Career Outlook, December 2017: From premed to physician",
        note: "4 years of medical school and up to 7 years of training after a bachelor's degree."),
      try Source(
        id: "search-time",
        title: "BLS, Current Population Survey, table E-18, fourth quarter of 2024",
        note: "Median duration of unemployment 10.5 weeks; less than 5 weeks 30.3 %, 27 weeks and "
          + "more 23.4 %.", grade: .measured),
      try Source(
        id: "tenure", title: "BLS, Employee Tenure in 2024 (USDL-24-1971)",
        note: "In January 2024 half of the workers aged 25 to 34 had been with their employer for "
          + "less than 2.7 years, and 22 % of all for a year or less.", grade: .measured),
    ]
  }
}
