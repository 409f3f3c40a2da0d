import CareerGraph

/// Derives a graph from what a file of ESCO says.
struct ESCOAssembly {
  private let classification: ESCOClassification
  private let roleIDs: [String]
  private let skillIDs: [String]

  /// The share of skills in common from which people move between occupations.
  private static let likeness = 0.2

  private static let attribution =
    "This graph uses the ESCO classification of the European Commission, © European Union; reuse is "
    + "authorised with acknowledgement of the source (Commission Decision 2011/833/EU). Selected and "
    + "supplemented as the source 'assumption' says."

  private static let note =
    "Derived by rule, not stated by ESCO, which gives no levels: every essential skill is asked for "
    + "at level 1. Skills of the type knowledge are domain, others technical; a skill requires at "
    + "level 1 what is essential for it, but for relations that run in a circle. Two occupations "
    + "that share at least a fifth of the skills of both (their Jaccard index) are joined by lateral "
    + "moves both ways, after 1 year, between half and double. ESCO does not say where people start: "
    + "all occupations are marked as entries, and those without a move as final. Aliases are the "
    + "other labels that no other occupation has. "
    + ImportRules.hoursNote

  init(classification: ESCOClassification) {
    self.classification = classification
    var ids = ImportedIDs()
    roleIDs = classification.occupations.map { ids.next($0.label) }
    ids = ImportedIDs()
    skillIDs = classification.skills.map { ids.next($0.label) }
  }

  /// Makes the graph.
  func graph(title: String) throws -> ImportedGraph {
    var builder = CareerGraphBuilder(title: title)
    builder.add(
      try Source(
        id: "esco", title: "ESCO: European Skills, Competences, Qualifications and Occupations",
        note: Self.attribution))
    builder.add(try Source(id: "assumption", title: "Assumptions of the import", note: Self.note))
    let circles = try addSkills(to: &builder)
    let pairs = likePairs()
    try addRoles(to: &builder, moving: Set(pairs.flatMap { [$0.left, $0.right] }))
    let years = try ImportRules.spread(1)
    for (left, right) in pairs {
      for (from, to) in [(left, right), (right, left)] {
        builder.add(
          try Transition(
            from: roleIDs[from], to: roleIDs[to], kind: .lateral, years: years,
            sources: ["esco", "assumption"]))
      }
    }
    return ImportedGraph(
      graph: try builder.build(), tally: tally(pairs.count), notes: notes(pairs, circles))
  }

  /// Adds the skills; answers how many relations run in a circle.
  private func addSkills(to builder: inout CareerGraphBuilder) throws -> Int {
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
          hoursPerLevel: hours, requires: SkillLevels(requires), sources: ["esco", "assumption"],
          extensions: [Self.uri(skill.uri)]))
    }
    return circles
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

  private func addRoles(to builder: inout CareerGraphBuilder, moving: Set<Int>) throws {
    let owners = labelOwners()
    for (index, occupation) in classification.occupations.enumerated() {
      var names: Set<String> = [occupation.label.lowercased()]
      var seen: Set<Int> = []
      builder.add(
        try Role(
          id: roleIDs[index], name: occupation.label,
          aliases: occupation.otherLabels.filter { label in
            owners[label.lowercased()] == 1 && names.insert(label.lowercased()).inserted
          },
          track: occupation.group.map { "ISCO \($0)" }, isEntry: true,
          isFinal: !moving.contains(index),
          skills: SkillLevels(
            occupation.skills.filter { seen.insert($0).inserted }.map { (skillIDs[$0], 1) }),
          sources: ["esco", "assumption"], extensions: [Self.uri(occupation.uri)]))
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
  private func tally(_ pairCount: Int) -> ImportTally {
    var tally = ImportTally()
    tally.derive(.transitions, of: 2 * pairCount, from: "shared skills")
    tally.assume(.years, 1, of: 2 * pairCount)
    tally.assume(
      .requirements, of: classification.occupations.count { !$0.skills.isEmpty }, as: "level 1")
    tally.assume(.entry, of: classification.occupations.count)
    tally.assume(.hours, of: classification.skills.count, as: ImportRules.usualHours)
    tally.derive(
      .prerequisites, of: classification.skills.count { !$0.essential.isEmpty },
      from: "essential relations, at level 1")
    return tally
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
      "Moves, times and hours of study are derived; the source 'assumption' in the document says "
        + "how.")
    return notes
  }
}
