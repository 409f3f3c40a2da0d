import CareerGraph

// MARK: - Credentials, schools and those who begin

extension ONETAssembly {
  /// The role of those who change into a field in which they have no experience.
  private static let change = "change-of-field"
  private static let track = "Education"

  private func beginners(_ occupation: Int) -> String {
    "\(release.occupations[occupation].code)-beginning"
  }

  func addCredentials(to builder: inout CareerGraphBuilder) throws {
    for degree in schools.credentials {
      builder.add(
        try Skill(
          id: degree.id, name: degree.name, kind: .credential,
          hoursPerLevel: try LevelHours(each: ONETImport.Rules.hours(of: degree)),
          requires: SkillLevels(schools.presupposed(by: degree).map { ($0.id, 1) }),
          sources: ["derived"],
          evidence: ["hoursPerLevel": ONETImport.Rules.sources(ofHours: degree)]))
    }
  }

  /// The roles of those in training and in their first years.
  func addBeginners(to builder: inout CareerGraphBuilder) throws {
    for (index, occupation) in release.occupations.enumerated() {
      let preparation = preparations[index]
      let (stage, lesser): (String, [Int: Int])
      switch preparation.beginning {
      case .none: continue
      case .training: (stage, lesser) = ("in training", [:])
      case .firstYears:
        (stage, lesser) = (
          "first years",
          profiles[index].entering.compactMapValues {
            $0 > 1 ? $0 - 1 : nil
          }
        )
      }
      let degree = preparation.degree.map { [($0.id, 1)] } ?? []
      builder.add(
        try Role(
          id: beginners(index), name: "\(occupation.title) (\(stage))",
          track: ONETImport.Rules.majorGroups[String(occupation.code.prefix(2))],
          level: occupation.zone?.rawValue, isEntry: degree.isEmpty,
          skills: SkillLevels(degree + levels(lesser, technologies: [], at: 1)),
          teaches: SkillLevels(
            levels(
              profiles[index].entering, technologies: occupation.technologies,
              at: ONETImport.Rules.technology.entering)),
          sources: ["onet", "derived"]))
    }
  }

  func addSchools(to builder: inout CareerGraphBuilder) throws {
    builder.add(
      try Role(
        id: Self.change, name: "Change of field", track: Self.track, isEducation: true,
        summary: "Looks for a school, or for work in a field without experience in it.",
        sources: ["assumption"]))
    var asking: [ONETImport.Degree: [Int]] = [:]
    for (index, preparation) in preparations.enumerated() {
      if let degree = preparation.degree { asking[degree, default: []].append(index) }
    }
    for school in schools.schools {
      builder.add(
        try Role(
          id: school.id, name: school.name, track: Self.track,
          isEntry: school.door == nil, isEducation: true,
          skills: SkillLevels(school.door.map { [($0.id, 1)] } ?? []),
          teaches: SkillLevels([(school.degree.id, 1)] + taught(for: asking[school.degree] ?? [])),
          sources: ["derived"]))
    }
  }

  /// What at least half of some occupations ask for at the door.
  private func taught(for occupations: [Int]) -> [(String, Int)] {
    guard !occupations.isEmpty else { return [] }
    let middle = (occupations.count - 1) / 2
    var elements: [Int: Int] = [:]
    for element in release.elements.indices {
      let level = occupations.map { profiles[$0].entering[element] ?? 0 }.sorted()[middle]
      if level > 0 { elements[element] = level }
    }
    let technologies = release.technologies.indices.filter { technology in
      let count = occupations.count { release.occupations[$0].technologies.contains(technology) }
      return count > occupations.count - 1 - middle
    }
    return levels(
      elements, technologies: technologies, at: ONETImport.Rules.technology.entering)
  }
}

// MARK: - Moves

extension ONETAssembly {
  /// Moves between related occupations, and from the first years into an occupation.
  func addTransitions(to builder: inout CareerGraphBuilder) throws {
    let (tenure, search) = (try ONETImport.Rules.tenure(), try ONETImport.Rules.search())
    for source in release.occupations {
      for relation in source.related {
        let target = release.occupations[relation.target]
        let isTrained = preparations[relation.target].isEnteredInTraining
        builder.add(
          try Transition(
            from: source.code, to: isTrained ? beginners(relation.target) : target.code,
            kind: ONETImport.Rules.kind(from: source, to: target), years: tenure, wait: search,
            credit: ONETImport.Rules.credit(isNear: relation.isNear),
            sources: ["onet", "assumption"],
            evidence: ["wait": ["search-time", "derived"], "years": ["tenure", "assumption"]]))
      }
    }
    for (index, occupation) in release.occupations.enumerated() {
      let years: Estimate
      switch preparations[index].beginning {
      case .none: continue
      case .training(let training): years = training
      case .firstYears(let training): years = training
      }
      builder.add(
        try Transition(
          from: beginners(index), to: occupation.code, kind: .promotion, years: years,
          sources: ["onet", "derived"]))
    }
  }

  /// Moves into schools, from one school to another, and from schools into occupations.
  func addSchooling(to builder: inout CareerGraphBuilder) throws {
    let (search, untilSchool) = (try ONETImport.Rules.search(), try ONETImport.Rules.untilSchool())
    let toSchool: Evidence = ["credit": ["assumption"], "years": ["assumption"]]
    let toJob: Evidence = ["credit": ["assumption"], "wait": ["search-time", "derived"]]
    for (index, occupation) in release.occupations.enumerated() {
      builder.add(
        try Transition(
          from: occupation.code, to: Self.change, kind: .lateral, years: 0, credit: 0,
          sources: ["assumption"]))
      for (school, isNear) in relatedSchools(of: index) {
        builder.add(
          try Transition(
            from: occupation.code, to: school.id, kind: .entry,
            years: try ONETImport.Rules.beforeSchool(), wait: untilSchool,
            credit: ONETImport.Rules.credit(isNear: isNear), sources: ["onet", "derived"],
            evidence: toSchool))
      }
    }
    for school in schools.schools {
      builder.add(
        try Transition(
          from: Self.change, to: school.id, kind: .entry, years: 0, wait: untilSchool,
          sources: ["derived"]))
    }
    for (index, preparation) in preparations.enumerated() {
      guard preparation.basis != nil, let entrance = entrance(index) else { continue }
      builder.add(
        try Transition(
          from: Self.change, to: entrance.role, kind: .entry, years: 0, wait: search,
          minimumExperience: entrance.minimum, sources: ["derived"], evidence: toJob))
    }
    for school in schools.schools { try addGraduates(of: school, to: &builder) }
  }

  private func addGraduates(
    of school: ONETSchools.School, to builder: inout CareerGraphBuilder
  ) throws {
    let (low, typical, high) = school.years
    let years = try Estimate(low: low, typical: typical, high: high)
    let evidence: Evidence = [
      "years": ONETImport.Rules.sources(of: school), "wait": ["search-time", "derived"],
    ]
    for next in schools.following(school) {
      builder.add(
        try Transition(
          from: school.id, to: next.id, kind: .entry, years: years, sources: ["derived"],
          evidence: ["years": ONETImport.Rules.sources(of: school)]))
    }
    let search = try ONETImport.Rules.search()
    for (index, preparation) in preparations.enumerated() where preparation.degree == school.degree
    {
      let entrance = entrance(index)
      if let entrance {
        builder.add(
          try Transition(
            from: school.id, to: entrance.role, kind: .entry, years: years, wait: search,
            minimumExperience: entrance.minimum, sources: ["derived"], evidence: evidence))
      }
      let code = release.occupations[index].code
      // Whoever brings the experience from a related job begins as the others do.
      if entrance?.role != code, !preparation.isEnteredInTraining {
        builder.add(
          try Transition(
            from: school.id, to: code, kind: .entry, years: years, wait: search,
            sources: ["derived"], evidence: evidence))
      }
    }
  }

  /// Where somebody without related experience enters an occupation, and the experience asked for
  /// instead of the role's; `nil` where nobody does.
  private func entrance(_ occupation: Int) -> (role: String, minimum: Double?)? {
    let preparation = preparations[occupation]
    if preparation.hasBeginners { return (beginners(occupation), nil) }
    guard preparation.asksForLittleExperience else { return nil }
    let asks = preparation.experience ?? 0 > 0
    return (release.occupations[occupation].code, asks ? 0 : nil)
  }

  /// The schools on the way to related occupations, each once, and whether one of those occupations
  /// is among the nearest.
  private func relatedSchools(
    of occupation: Int
  ) -> [(school: ONETSchools.School, isNear: Bool)] {
    let held = schools.held(with: preparations[occupation].degree)
    var found: [(school: ONETSchools.School, isNear: Bool)] = []
    // The nearest come first, so that the first mention of a school counts.
    for relation in release.occupations[occupation].related {
      guard let degree = preparations[relation.target].degree, !held.contains(degree) else {
        continue
      }
      for school in schools.next(to: degree, holding: held)
      where !found.contains(where: { $0.school.id == school.id }) {
        found.append((school, relation.isNear))
      }
    }
    return found
  }
}
