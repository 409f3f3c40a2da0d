import CareerDocuments
import CareerGraph

/// Derives a graph from what a file of ESCO says.
struct ESCOAssembly {
  private let classification: ESCOClassification
  private let roleIDs: [String]
  private let skillIDs: [String]
  /// The schooling that some occupation asks for.
  private let schoolings: [ESCORules.Schooling]

  /// The share of skills in common from which people move between occupations.
  private static let likeness = 0.2

  private static let attribution =
    "This graph uses the ESCO classification of the European Commission, © European Union; reuse is "
    + "authorised with acknowledgement of the source (Commission Decision 2011/833/EU). Selected and "
    + "supplemented as the source 'assumption' says."

  private static let note =
    "Derived by rule, not stated by ESCO. Skills of the type knowledge are domain, others technical; a "
    + "skill requires at level 1 what is essential for it, but for relations that run in a circle. Two "
    + "occupations that share at least a fifth of the skills of both (their Jaccard index) are joined "
    + "by lateral moves both ways, but not from a degree's down to a technician's. An occupation of the "
    + "ISCO major groups 1 and 2 asks for a first degree, one of group 3 for study after secondary education (the source 'isco'): credentials "
    + "that the two roles of students teach in 4 and 2 years of full-time study, of 1,600 hours each, "
    + "and that can be studied for beside a job in as many hours. Students go on to the occupations "
    + "that ask for no experience, and from those of group 3 one can go back to study. Before each move "
    + "into a job lies a wait of 0.19 years, the 10 weeks of the source 'job-search', between half and "
    + "double. People start as students, in occupations that ask for neither a credential nor "
    + "experience, and in those that ask for experience and to which no move leads. Aliases are the other labels that no other occupation has."

  private static let assumptions =
    "Assumed, for nothing is stated. ESCO gives no levels: every essential skill is asked for at level "
    + "1. Before each lateral move lies 1 year, between half and double. An occupation without an ISCO "
    + "group counts as one of group 3 where its label has the word technician, operator, agent or "
    + "projectionist, else as one of group 2. Managers, chiefs, directors and heads need 5 years of "
    + "experience, architects 3. "
    + ImportRules.hoursNote

  init(classification: ESCOClassification) {
    self.classification = classification
    let asked = Set(classification.occupations.map { ESCORules.schooling(of: $0).schooling })
    schoolings = ESCORules.Schooling.allCases.filter { asked.contains($0) }
    var ids = ImportedIDs()
    for schooling in ESCORules.Schooling.allCases { _ = ids.next(schooling.roleID) }
    roleIDs = classification.occupations.map { ids.next($0.label) }
    ids = ImportedIDs()
    for schooling in ESCORules.Schooling.allCases { _ = ids.next(schooling.skillID) }
    skillIDs = classification.skills.map { ids.next($0.label) }
  }

  /// Makes the graph.
  func graph(title: String) throws -> ImportedGraph {
    var builder = CareerGraphBuilder(title: title)
    builder.add(
      try Source(
        id: "esco", title: "ESCO: European Skills, Competences, Qualifications and Occupations",
        note: Self.attribution))
    builder.add(
      try Source(id: "isco", title: "ISCO-08, skill levels", note: ESCORules.iscoNote))
    builder.add(
      try Source(
        id: "job-search", title: "Job search of the unemployed by duration of unemployment",
        note: ESCORules.waitNote))
    builder.add(
      try Source(id: "rule", title: "Rules of the import", note: Self.note, grade: .derived))
    builder.add(
      try Source(
        id: "assumption", title: "Assumptions of the import", note: Self.assumptions,
        grade: .assumed))
    let circles = try addSkills(to: &builder)
    let pairs = likePairs()
    let moves = sidewaysMoves(pairs)
    try addRoles(to: &builder, moves)
    let years = try ImportRules.spread(1)
    let wait = try ImportRules.spread(ESCORules.wait)
    for move in moves {
      builder.add(
        try Transition(
          from: roleIDs[move.from], to: roleIDs[move.to], kind: .lateral, years: years, wait: wait,
          sources: ["esco", "rule"],
          evidence: ["years": ["assumption"], "wait": ["job-search", "rule"]]))
    }
    try addSchooling(to: &builder)
    return ImportedGraph(
      graph: try builder.build(), tally: tally(moves), notes: notes(pairs, circles))
  }

  /// Whether people start in an occupation: where it asks for neither schooling nor experience, and
  /// where it asks for experience and no move leads to it.
  private func isEntry(_ index: Int, _ entered: Set<Int>) -> Bool {
    let occupation = classification.occupations[index]
    return ESCORules.experience(of: occupation) > 0
      ? !entered.contains(index) : ESCORules.schooling(of: occupation).schooling == nil
  }

  /// Whether one can go back to study from an occupation that asks for some schooling.
  private func leadsToSchool(_ schooling: ESCORules.Schooling?) -> Bool {
    schooling == .postSecondary && schoolings.contains(.firstDegree)
  }

  /// Adds the roles of students, with the moves out of them and back to study.
  private func addSchooling(to builder: inout CareerGraphBuilder) throws {
    for schooling in schoolings {
      builder.add(
        try Role(
          id: schooling.roleID, name: schooling.roleName, track: "Education", isEntry: true,
          isEducation: true, teaches: SkillLevels([(schooling.skillID, 1)]), sources: ["isco"]))
    }
    for (index, occupation) in classification.occupations.enumerated() {
      guard let asked = ESCORules.schooling(of: occupation).schooling else { continue }
      if ESCORules.experience(of: occupation) == 0 {
        let years = asked.years
        builder.add(
          try Transition(
            from: asked.roleID, to: roleIDs[index], kind: .entry,
            years: try Estimate(low: years.low, typical: years.typical, high: years.high),
            wait: try ImportRules.spread(ESCORules.wait), sources: ["isco", "rule"],
            evidence: ["wait": ["job-search", "rule"]]))
      }
      if leadsToSchool(asked) {
        builder.add(
          try Transition(
            from: roleIDs[index], to: ESCORules.Schooling.firstDegree.roleID, kind: .lateral,
            via: "back to study", years: try ImportRules.spread(1), sources: ["rule"],
            evidence: ["years": ["assumption"]]))
      }
    }
  }

  /// Adds the credentials that some occupation asks for.
  private func addCredentials(to builder: inout CareerGraphBuilder) throws {
    let asked = schoolings
    for schooling in ESCORules.Schooling.allCases
    where asked.contains(schooling) || asked.contains(.firstDegree) {
      let years = schooling.yearsBeyond
      let hours = try Estimate(
        low: years.low * ESCORules.hoursOfSchoolYear,
        typical: years.typical * ESCORules.hoursOfSchoolYear,
        high: years.high * ESCORules.hoursOfSchoolYear)
      builder.add(
        try Skill(
          id: schooling.skillID, name: schooling.name, kind: .credential,
          hoursPerLevel: LevelHours(each: hours),
          requires: schooling == .firstDegree
            ? [ESCORules.Schooling.postSecondary.skillID: 1] : [:],
          sources: ["isco", "rule"]))
    }
  }

  /// Adds the skills; answers how many relations run in a circle.
  private func addSkills(to builder: inout CareerGraphBuilder) throws -> Int {
    try addCredentials(to: &builder)
    let hours = try ImportRules.hours()
    let components = components()
    var circles = 0
    for (index, skill) in classification.skills.enumerated() {
      var requires: [(String, Int)] = []
      var seen: Set<Int> = []
      for other in skill.essential where seen.insert(other).inserted {
        if components[other] == components[index] {
          circles += 1
        } else {
          requires.append((skillIDs[other], 1))
        }
      }
      builder.add(
        try Skill(
          id: skillIDs[index], name: skill.label, kind: skill.isKnowledge ? .domain : .technical,
          hoursPerLevel: hours, requires: SkillLevels(requires), sources: ["esco"],
          evidence: evidenceOfSkill(hasPrerequisites: !requires.isEmpty),
          extensions: [Self.uri(skill.uri)]))
    }
    return circles
  }

  private func evidenceOfSkill(hasPrerequisites: Bool) -> Evidence {
    var entries = [Evidence.Entry(figure: "hoursPerLevel", sources: ["assumption"])]
    if hasPrerequisites {
      entries.append(Evidence.Entry(figure: "requires", sources: ["esco", "assumption"]))
    }
    return Evidence(entries)
  }

  /// For each skill the number of its component: two in one require each other.
  private func components() -> [Int] {
    let endpoints = classification.skills.enumerated().flatMap { index, skill in
      skill.essential.map { (source: UInt32(index), target: UInt32($0)) }
    }
    let (digraph, _) = Digraph<SkillID, TransitionID>.sorted(
      vertexCount: classification.skills.count, endpoints: endpoints)
    let components = digraph.stronglyConnectedComponents()
    return digraph.vertices.map { components.component(of: $0) ?? $0.position }
  }

  /// The moves between occupations that share enough skills, both ways but for those from a profession
  /// down to a technician's occupation: a way back to study leads on from there, and nobody studies
  /// for a degree twice.
  private func sidewaysMoves(_ pairs: [(left: Int, right: Int)]) -> [(from: Int, to: Int)] {
    let schooling = classification.occupations.map { ESCORules.schooling(of: $0).schooling }
    return pairs.flatMap { [(from: $0.left, to: $0.right), (from: $0.right, to: $0.left)] }
      .filter { schooling[$0.from] != .firstDegree || schooling[$0.to] != .postSecondary }
  }

  private func addRoles(
    to builder: inout CareerGraphBuilder, _ moves: [(from: Int, to: Int)]
  ) throws {
    let (left, entered) = (Set(moves.map(\.from)), Set(moves.map(\.to)))
    let owners = labelOwners()
    for (index, occupation) in classification.occupations.enumerated() {
      var names: Set<String> = [occupation.label.lowercased()]
      var seen: Set<Int> = []
      let (schooling, isGroupStated) = ESCORules.schooling(of: occupation)
      let experience = ESCORules.experience(of: occupation)
      var skills = occupation.skills.filter { seen.insert($0).inserted }.map { (skillIDs[$0], 1) }
      var evidence = [Evidence.Entry(figure: "experience", sources: ["assumption"])]
      if !skills.isEmpty {
        evidence.append(Evidence.Entry(figure: "skills", sources: ["esco", "assumption"]))
      }
      if let schooling {
        skills.append((schooling.skillID, 1))
        evidence.append(
          Evidence.Entry(
            figure: "skills.\(schooling.skillID)",
            sources: isGroupStated ? ["esco", "isco", "rule"] : ["isco", "assumption"]))
      }
      builder.add(
        try Role(
          id: roleIDs[index], name: occupation.label,
          aliases: occupation.otherLabels.filter { label in
            owners[label.lowercased()] == 1 && names.insert(label.lowercased()).inserted
          },
          track: occupation.group.map { "ISCO \($0)" },
          isEntry: isEntry(index, entered),
          isFinal: !left.contains(index) && !leadsToSchool(schooling),
          experience: try Experience(min: experience),
          skills: SkillLevels(skills), sources: ["esco"], evidence: Evidence(evidence),
          extensions: [Self.uri(occupation.uri)]))
    }
  }

  /// For each label how many occupations have it.
  private func labelOwners() -> [String: Int] {
    var owners: [String: Int] = [:]
    for occupation in classification.occupations {
      for label in Set(([occupation.label] + occupation.otherLabels).map { $0.lowercased() }) {
        owners[label, default: 0] += 1
      }
    }
    return owners
  }

  private static func uri(_ uri: String) -> Extension {
    Extension(parent: nil, name: "x-uri", json: JSONText.quoted(uri))
  }

  /// The pairs of occupations that share enough skills, by position.
  private func likePairs() -> [(left: Int, right: Int)] {
    let sets = classification.occupations.map { Set($0.skills) }
    var owners: [[Int]] = Array(repeating: [], count: classification.skills.count)
    var pairs: [(left: Int, right: Int)] = []
    for (right, skills) in sets.enumerated() {
      var shared: [Int: Int] = [:]
      for skill in skills {
        for left in owners[skill] { shared[left, default: 0] += 1 }
        owners[skill].append(right)
      }
      for left in shared.keys.sorted() {
        let common = shared[left] ?? 0
        let all = sets[left].count + skills.count - common
        if Double(common) >= Self.likeness * Double(all) { pairs.append((left, right)) }
      }
    }
    return pairs
  }

  /// What was filled in.
  private func tally(_ moves: [(from: Int, to: Int)]) -> ImportTally {
    let entered = Set(moves.map(\.to))
    var tally = ImportTally()
    tally.derive(.transitions, of: moves.count, from: "shared skills")
    tally.assume(.years, 1, of: moves.count)
    countSchooling(&tally)
    tally.derive(
      .wait, ESCORules.wait, of: moves.count + studentMoves, from: "10 weeks to find a job")
    tally.assume(
      .experience, of: classification.occupations.count { ESCORules.experience(of: $0) > 0 },
      as: "by words of the label")
    tally.assume(
      .requirements, of: classification.occupations.count { !$0.skills.isEmpty }, as: "level 1")
    let open = classification.occupations.indices.count { isEntry($0, entered) }
    tally.derive(.entry, of: open + schoolings.count, from: "what they ask for")
    tally.assume(.hours, of: classification.skills.count, as: ImportRules.usualHours)
    tally.derive(
      .prerequisites, of: classification.skills.count { !$0.essential.isEmpty },
      from: "essential relations, at level 1")
    return tally
  }

  /// How many moves lead from students' roles into occupations.
  private var studentMoves: Int {
    classification.occupations.count {
      ESCORules.schooling(of: $0).schooling != nil && ESCORules.experience(of: $0) == 0
    }
  }

  private func countSchooling(_ tally: inout ImportTally) {
    tally.derive(.roles, of: schoolings.count, from: "ISCO skill levels")
    for occupation in classification.occupations {
      let (schooling, isStated) = ESCORules.schooling(of: occupation)
      guard let schooling else { continue }
      if isStated {
        tally.derive(.levels, 1, from: "ISCO groups")
      } else {
        tally.assume(.levels, 1, as: "schooling, by words of the label")
      }
      if ESCORules.experience(of: occupation) == 0 {
        tally.derive(.transitions, from: "ISCO skill levels")
        tally.derive(.years, schooling.years.typical, from: "ISCO skill levels")
      }
      if leadsToSchool(schooling) {
        tally.assume(.transitions, as: "back to study")
        tally.assume(.years, 1)
      }
    }
  }

  private func notes(_ pairs: [(left: Int, right: Int)], _ circles: Int) -> [String] {
    let alone =
      classification.occupations.count
      - Set(pairs.flatMap { [$0.left, $0.right] }).count
    var notes = ["ESCO states no levels: every skill is asked for at level 1."]
    if classification.occupations.contains(where: { $0.group == nil }) {
      notes.append("Occupations without an ISCO group have no track.")
    }
    notes.append(
      "Moves join occupations that share a fifth of their skills; \(alone) share less with any "
        + "other and stand alone.")
    if classification.optionalRelations + circles > 0 {
      notes.append(
        "Left out: \(classification.optionalRelations) optional relations between skills, "
          + "\(circles) that run in a circle.")
    }
    notes.append(
      "Moves, times, schooling and hours of study are derived or assumed; the sources 'rule' and "
        + "'assumption' in the document say how.")
    return notes
  }
}
