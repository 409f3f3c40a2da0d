import CareerGraph

/// What an occupation asks of those who enter it, besides skills.
struct ONETPreparation {
  /// What a figure comes from.
  enum Basis: CaseIterable {
    /// The shares of respondents.
    case shares
    /// The shares of the other occupations of the same profession.
    case profession
    /// What is usual in the job zone.
    case zone
  }

  /// How somebody begins who has not had the experience.
  enum Beginning {
    /// As the others do.
    case none
    /// In training on site, on the job or as a resident, which takes a year or more.
    case training(Estimate)
    /// In their first years, which give the experience; the training they get takes less.
    case firstYears(Estimate)
  }

  /// The degree asked for.
  var degree: ONETImport.Degree?
  /// The years of related experience; `nil` where neither shares nor zone tell them.
  var experience: Double?
  var beginning = Beginning.none
  /// Where the degree and the experience come from; `nil` where they are not told.
  var basis: Basis?

  /// Whether the occupation is entered by way of a role of its own for those in training.
  var isEnteredInTraining: Bool {
    if case .training = beginning { return true }
    return false
  }

  /// Whether there is a role of its own for those who begin.
  var hasBeginners: Bool {
    if case .none = beginning { return false }
    return true
  }

  /// Whether any work gives the experience that is asked for: it is less than a year.
  var asksForLittleExperience: Bool { experience ?? 0 < 1 }
}

extension ONETPreparation {
  /// What all occupations of a release ask for, by their position.
  ///
  /// - Throws: ``InvalidValue`` never, for shares that the reader lets pass.
  static func all(of release: ONETRelease) throws(InvalidValue) -> [ONETPreparation] {
    // Occupations that detail another one share its field, which bears the name of the first.
    var titles: [String: String] = [:]
    for occupation in release.occupations {
      let whole = String(occupation.code.prefix(7))
      titles[whole] = titles[whole] ?? occupation.title
    }
    let fields = release.occupations.map { occupation in
      ONETImport.Field.of(
        occupation.code, title: titles[String(occupation.code.prefix(7))] ?? occupation.title)
    }
    var others: [ONETImport.Field: [ONETShares.Scale: [ONETShares]]] = [:]
    for (occupation, field) in zip(release.occupations, fields) {
      guard let field, field.kind == .profession else { continue }
      for (scale, shares) in occupation.shares {
        others[field, default: [:]][scale, default: []].append(shares)
      }
    }
    var all: [ONETPreparation] = []
    for (occupation, field) in zip(release.occupations, fields) {
      var shares = occupation.shares
      var basis = Basis.shares
      if shares[.education] == nil {
        basis = .zone
        if let field, let pooled = others[field], occupation.zone != nil {
          basis = .profession
          for (scale, some) in pooled { shares[scale] = ONETShares(meanOf: some) }
        }
      }
      all.append(try Self(of: occupation, field: field, shares: shares, basis: basis))
    }
    return all
  }

  private init(
    of occupation: ONETRelease.Occupation, field: ONETImport.Field?,
    shares: [ONETShares.Scale: ONETShares], basis: Basis
  ) throws(InvalidValue) {
    let level: ONETImport.DegreeLevel?
    if let education = shares[.education] {
      level = ONETImport.DegreeLevel(category: education.median)
      self.basis = basis
    } else if let zone = occupation.zone {
      level = ONETImport.DegreeLevel(zone: zone)
      self.basis = .zone
    } else {
      return
    }
    degree = level.map { ONETImport.Degree($0, in: field) }
    if let related = shares[.experience] {
      experience = related.leastYears
    } else if let zone = occupation.zone {
      experience = ONETImport.Rules.experience(of: zone, beside: degree)
    }
    guard !occupation.isLeading else { return }
    let isAfterDoctorate = shares[.education]?.median == 12 || field == .medicine
    let trainings = isAfterDoctorate ? [.experience] : [ONETShares.Scale.onSite, .onTheJob]
    let training = trainings.compactMap { shares[$0] }.max { $0.years(at: 0.5) < $1.years(at: 0.5) }
    let years = try ONETImport.Rules.estimate(of: training)
    if years.typical >= 1 {
      beginning = .training(years)
    } else if degree != nil, (1...4).contains(experience ?? 0) {
      beginning = .firstYears(years)
    }
  }
}

extension ONETRelease.Occupation {
  /// Whether its people lead others, for which nobody is hired as a beginner.
  var isLeading: Bool { code.hasPrefix("11-") || title.hasPrefix("First-Line Supervisors") }
}
