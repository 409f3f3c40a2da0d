import CareerGraph

/// Derives a graph from what the tables of O*NET say.
struct ONETAssembly {
  let release: ONETRelease
  private let name: String
  /// What the holders of each occupation can do, and what is asked for at the door, by element.
  let profiles: [Profile]
  /// What else each occupation asks for.
  let preparations: [ONETPreparation]
  let schools: ONETSchools

  struct Profile {
    var holding: [Int: Int] = [:]
    var entering: [Int: Int] = [:]
  }

  /// - Throws: ``InvalidValue`` never, for a release that the reader lets pass.
  init(release: ONETRelease, name: String) throws(InvalidValue) {
    self.release = release
    self.name = name
    profiles = release.occupations.map { occupation in
      Self.profile(of: occupation, in: release)
    }
    preparations = try ONETPreparation.all(of: release)
    schools = ONETSchools(asked: Set(preparations.compactMap(\.degree)))
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
        id: "onet", title: name, note: ONETImport.Rules.attribution(of: name), grade: .measured))
    builder.add(
      try Source(
        id: "derived", title: "Rules of the import", note: ONETImport.Rules.derivation,
        grade: .derived))
    builder.add(
      try Source(
        id: "assumption", title: "Assumptions of the import", note: ONETImport.Rules.note,
        grade: .assumed))
    for source in try ONETImport.Rules.documents() { builder.add(source) }
    try addSkills(to: &builder)
    try addCredentials(to: &builder)
    try addRoles(to: &builder)
    try addBeginners(to: &builder)
    try addSchools(to: &builder)
    try addTransitions(to: &builder)
    try addSchooling(to: &builder)
    let graph = try builder.build()
    return ImportedGraph(graph: graph, tally: tally(of: graph), notes: notes)
  }
}

// MARK: - Parts

extension ONETAssembly {
  private func id(element: Int) -> String { release.elements[element].id }

  private func addSkills(to builder: inout CareerGraphBuilder) throws {
    let hours = try ImportRules.hours()
    let evidence: Evidence = ["hoursPerLevel": ["assumption"]]
    let skills = Set(release.elements.filter { !$0.isKnowledge }.map(\.name))
    let used = profiles.reduce(into: Set<Int>()) { $0.formUnion($1.holding.keys) }
    for (index, element) in release.elements.enumerated() where used.contains(index) {
      // Mathematics is a skill as well as a field of knowledge.
      let isAmbiguous = element.isKnowledge && skills.contains(element.name)
      builder.add(
        try Skill(
          id: element.id, name: element.name + (isAmbiguous ? " (knowledge)" : ""),
          kind: ONETImport.Rules.kind(of: element), hoursPerLevel: hours, sources: ["onet"],
          evidence: evidence))
    }
    for technology in release.technologies {
      builder.add(
        try Skill(
          id: technology.code, name: technology.name, kind: .technical, hoursPerLevel: hours,
          sources: ["onet"], evidence: evidence))
    }
  }

  /// Levels of elements and of technologies by their ids, in the order of the tables.
  func levels(_ elements: [Int: Int], technologies: [Int], at level: Int) -> [(String, Int)] {
    release.elements.indices.compactMap { element in
      elements[element].map { (id(element: element), $0) }
    } + technologies.map { (release.technologies[$0].code, level) }
  }

  private func addRoles(to builder: inout CareerGraphBuilder) throws {
    let entered = Set(release.occupations.lazy.flatMap(\.related).map(\.target))
    let aliases = aliases()
    for (index, occupation) in release.occupations.enumerated() {
      let (profile, preparation) = (profiles[index], preparations[index])
      let technologies = occupation.technologies
      let degree = preparation.degree.map { [($0.id, 1)] } ?? []
      builder.add(
        try Role(
          id: occupation.code, name: occupation.title, aliases: aliases[index],
          track: ONETImport.Rules.majorGroups[String(occupation.code.prefix(2))],
          level: occupation.zone?.rawValue,
          isEntry: occupation.zone?.isEntry == true || !entered.contains(index),
          isFinal: occupation.related.isEmpty,
          experience: try preparation.experience.map { try Experience(min: $0) },
          skills: SkillLevels(
            degree
              + levels(
                profile.entering, technologies: technologies,
                at: ONETImport.Rules.technology.entering)),
          teaches: SkillLevels(
            levels(
              profile.holding, technologies: technologies,
              at: ONETImport.Rules.technology.holding)),
          summary: occupation.description, sources: ["onet", "derived"]))
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
}
