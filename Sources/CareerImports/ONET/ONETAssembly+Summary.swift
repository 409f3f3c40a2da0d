import CareerGraph

// MARK: - What there is to say about the making

extension ONETAssembly {
  /// What was filled in, by the grade of the evidence that the document gives for it.
  func tally(of graph: CareerGraph) -> ImportTally {
    var tally = ImportTally()
    func count(
      _ item: ImportTally.Item, _ value: Double, _ figure: Figure, from origin: String
    ) {
      guard value > 0 else { return }
      switch graph.grade(of: figure) {
      case .derived: tally.derive(item, value, from: origin)
      case .assumed: tally.assume(item, value)
      case .stated, .measured: break
      }
    }
    for basis in ONETPreparation.Basis.allCases {
      let figures = preparations.filter { $0.basis == basis }
      tally.derive(
        .requirements, of: figures.count { $0.degree != nil }, from: "education by \(basis.words)")
      tally.derive(
        .experience, of: figures.count { $0.experience != nil }, from: basis.words)
    }
    tally.derive(.requirements, of: profiles.count { !$0.entering.isEmpty }, from: "ratings")
    tally.derive(.teaching, of: profiles.count { !$0.holding.isEmpty }, from: "ratings")
    for move in graph.transitionsInDocumentOrder {
      let transition = graph[move]
      count(.years, transition.years.typical, .years(move), from: "schooling and training")
      count(.wait, transition.wait.typical, .wait(move), from: "searches and school years")
      if transition.credit < 1 {
        switch graph.grade(of: .credit(move)) {
        case .assumed: tally.assume(.credit, transition.credit)
        case .derived: tally.derive(.credit, transition.credit)
        case .stated, .measured: break
        }
      }
    }
    for skill in graph.skills {
      switch graph.grade(of: .hours(skill)) {
      case .derived: tally.derive(.hours, from: "credits")
      case .assumed where graph.kind(of: skill) == .credential:
        tally.assume(.hours, as: "full-time work")
      case .assumed: tally.assume(.hours, as: ImportRules.usualHours)
      case .stated, .measured: break
      }
    }
    let beginners = preparations.count(where: \.hasBeginners)
    tally.derive(.roles, of: schools.schools.count, from: "degrees, for students")
    tally.derive(.roles, of: beginners, from: "training and experience, for those who begin")
    tally.derive(.skills, of: schools.credentials.count, from: "degrees")
    tally.assume(.roles, as: "for a change of field")
    return tally
  }

  /// What was left out, and what was derived from little.
  var notes: [String] {
    let unrated = release.occupations.filter(\.ratings.isEmpty)
    let alone = unrated.count { $0.related.isEmpty }
    let estimated = unrated.count { !$0.related.isEmpty }
    var notes: [String] = []
    if !unrated.isEmpty {
      notes.append(
        "\(unrated.count) of \(release.occupations.count) occupations have no ratings of skills: "
          + "for \(estimated) they are those of related occupations; \(alone) have no related "
          + "occupations either and stand alone.")
    }
    notes.append(
      "Left out: \(release.unfitRatings) ratings marked as not relevant or not reliable, "
        + "\(release.supplementalRelations) supplemental relations (the primary ones are moves), "
        + "technologies that are not in demand.")
    if release.occupations.allSatisfy(\.shares.isEmpty) {
      notes.append(
        "No table '\(ONETImport.Table.education.rawValue)': degrees and experience are what is "
          + "usual in the job zones, and nobody is known to need training.")
    } else if release.unsureShares > 0 {
      notes.append(
        "\(release.unsureShares) shares of respondents that O*NET calls not reliable are reckoned "
          + "with, since all of a scale add up to 100.")
    }
    notes.append(
      "The sources 'derived' and 'assumption' in the document state the rules.")
    return notes
  }
}

extension ONETPreparation.Basis {
  /// The basis for people.
  fileprivate var words: String {
    switch self {
    case .shares: "the survey"
    case .profession: "others of the profession"
    case .zone: "job zones"
    }
  }
}
