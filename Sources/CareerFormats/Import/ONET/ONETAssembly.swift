import CareerGraph

/// Derives a graph from what the tables of O*NET say.
struct ONETAssembly {
  private let release: ONETRelease
  private let name: String
  /// What the holders of each occupation can do, and what is asked for at the door, by element.
  private let profiles: [Profile]

  private struct Profile {
    var holding: [Int: Int] = [:]
    var entering: [Int: Int] = [:]
  }

  init(release: ONETRelease, name: String) {
    self.release = release
    self.name = name
    profiles = release.occupations.map { occupation in
      Self.profile(of: occupation, in: release)
    }
  }

  /// The levels of an occupation: its own ratings, or else the lower median of those related to it.
  private static func profile(
    of occupation: ONETRelease.Occupation, in release: ONETRelease
  ) -> Profile {
    let rated =
      occupation.ratings.isEmpty
      ? occupation.related.map { release.occupations[$0.target] }.filter { !$0.ratings.isEmpty }
      : [occupation]
    var profile = Profile()
    guard !rated.isEmpty else { return profile }
    func lowerMedian(_ values: [Double]) -> Double { values.sorted()[(values.count - 1) / 2] }
    for element in release.elements.indices {
      let ratings = rated.map { $0.ratings[element] ?? .init() }
      let level = ONETImport.Rules.level(lowerMedian(ratings.map { $0.level ?? 0 }))
      guard level > 0 else { continue }
      profile.holding[element] = level
      let importance = lowerMedian(ratings.map { $0.importance ?? 0 })
      if level > 1, importance >= ONETImport.Rules.importance {
        profile.entering[element] = level - 1
      }
    }
    return profile
  }

  /// Makes the graph.
  func graph(title: String) throws -> ImportedGraph {
    var builder = CareerGraphBuilder(title: title)
    builder.add(
      try Source(
        id: "onet", title: name, note: ONETImport.Rules.attribution(of: name)))
    builder.add(
      try Source(
        id: "assumption", title: "Assumptions of the import", note: ONETImport.Rules.note))
    try addSkills(to: &builder)
    try addRoles(to: &builder)
    try addTransitions(to: &builder)
    return ImportedGraph(graph: try builder.build(), tally: tally, notes: notes)
  }
}

// MARK: - Parts

extension ONETAssembly {
  private func id(element: Int) -> String { release.elements[element].id }

  private func id(technology: Int) -> String { release.technologies[technology].code }

  private func addSkills(to builder: inout CareerGraphBuilder) throws {
    let hours = try ImportRules.hours()
    let sources = ["onet", "assumption"]
    let skills = Set(release.elements.filter { !$0.isKnowledge }.map(\.name))
    let used = profiles.reduce(into: Set<Int>()) { $0.formUnion($1.holding.keys) }
    for (index, element) in release.elements.enumerated() where used.contains(index) {
      // Mathematics is a skill as well as a field of knowledge.
      let isAmbiguous = element.isKnowledge && skills.contains(element.name)
      builder.add(
        try Skill(
          id: element.id, name: element.name + (isAmbiguous ? " (knowledge)" : ""),
          kind: ONETImport.Rules.kind(of: element), hoursPerLevel: hours, sources: sources))
    }
    for technology in release.technologies {
      builder.add(
        try Skill(
          id: technology.code, name: technology.name, kind: .technical, hoursPerLevel: hours,
          sources: sources))
    }
  }

  private func addRoles(to builder: inout CareerGraphBuilder) throws {
    let entered = Set(release.occupations.lazy.flatMap(\.related).map(\.target))
    let aliases = aliases()
    for (index, occupation) in release.occupations.enumerated() {
      let profile = profiles[index]
      let elements = release.elements.indices
      let technologies = occupation.technologies
      func levels(_ levels: [Int: Int], technology: Int) -> SkillLevels {
        SkillLevels(
          elements.compactMap { element in levels[element].map { (id(element: element), $0) } }
            + technologies.map { (id(technology: $0), technology) })
      }
      builder.add(
        try Role(
          id: occupation.code, name: occupation.title, aliases: aliases[index],
          track: ONETImport.Rules.majorGroups[String(occupation.code.prefix(2))],
          level: occupation.zone?.rawValue,
          isEntry: occupation.zone?.isEntry == true || !entered.contains(index),
          isFinal: occupation.related.isEmpty,
          experience: try occupation.zone.map { try Experience(min: $0.preparation.lowerBound) },
          skills: levels(profile.entering, technology: ONETImport.Rules.technology.entering),
          teaches: levels(profile.holding, technology: ONETImport.Rules.technology.holding),
          summary: occupation.description, sources: ["onet", "assumption"]))
    }
  }

  private func addTransitions(to builder: inout CareerGraphBuilder) throws {
    for source in release.occupations {
      for relation in source.related {
        let target = release.occupations[relation.target]
        let years = ONETImport.Rules.years(from: source.zone, to: target.zone)
        builder.add(
          try Transition(
            from: source.code, to: target.code,
            kind: ONETImport.Rules.kind(from: source, to: target),
            years: try ImportRules.spread(years),
            credit: ONETImport.Rules.credit(isNear: relation.isNear),
            sources: ["onet", "assumption"]))
      }
    }
  }

  /// For each occupation the titles that are reported for it and for nothing else.
  private func aliases() -> [[String]] {
    var owners: [String: Int] = [:]
    for occupation in release.occupations { owners[occupation.title.lowercased()] = -1 }
    for (index, occupation) in release.occupations.enumerated() {
      for title in occupation.reportedTitles {
        let owner = owners.updateValue(index, forKey: title.lowercased())
        if let owner, owner != index { owners[title.lowercased()] = -1 }
      }
    }
    return release.occupations.enumerated().map { index, occupation in
      var seen: Set<String> = []
      let own = occupation.reportedTitles.filter { title in
        owners[title.lowercased()] == index && seen.insert(title.lowercased()).inserted
      }
      return Array(own.prefix(ONETImport.Rules.aliases))
    }
  }

  /// What was filled in.
  private var tally: ImportTally {
    var tally = ImportTally()
    let zoned = release.occupations.count { $0.zone != nil }
    tally.derive(.experience, of: zoned, from: "job zones")
    tally.derive(.requirements, of: profiles.count { !$0.entering.isEmpty }, from: "ratings")
    tally.derive(.teaching, of: profiles.count { !$0.holding.isEmpty }, from: "ratings")
    for source in release.occupations {
      for relation in source.related {
        let target = release.occupations[relation.target]
        let years = ONETImport.Rules.years(from: source.zone, to: target.zone)
        let rises = (target.zone?.rawValue ?? 0) > (source.zone?.rawValue ?? .max)
        if rises {
          tally.derive(.years, years, from: "job zones")
        } else {
          tally.assume(.years, years)
        }
        tally.assume(.credit, ONETImport.Rules.credit(isNear: relation.isNear))
      }
    }
    let used = profiles.reduce(into: Set<Int>()) { $0.formUnion($1.holding.keys) }
    tally.assume(
      .hours, of: used.count + release.technologies.count, as: ImportRules.usualHours)
    return tally
  }

  /// What was left out, and what was derived from little.
  private var notes: [String] {
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
    notes.append(
      "Experience, times, hours of study and what is asked for at the door are derived; "
        + "the source 'assumption' in the document says how.")
    return notes
  }
}
