import CareerGraph
import TestSupport
import Testing

@Suite("A comparison of two versions of a graph")
struct GraphComparisonTests {
  // MARK: Properties

  @Test("of a graph with itself finds nothing, in whatever order it stands", arguments: 0..<200)
  func itself(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    for graph in [versions.old, versions.new] {
      #expect(GraphComparison(from: graph, to: graph).isSame)
    }
    #expect(GraphComparison(from: versions.old, to: versions.shuffled).changes == [])
    #expect(GraphComparison(from: versions.shuffled, to: versions.old).changes == [])
  }

  @Test("mirrors the one the other way round", arguments: 0..<600)
  func mirror(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let there = GraphComparison(from: versions.old, to: versions.new)
    let back = GraphComparison(from: versions.new, to: versions.old)
    #expect(Set(there.changes.map(\.mirrored)) == Set(back.changes))
    #expect(there.changes.count == back.changes.count)
    #expect(there.changes.map(\.mirrored.mirrored) == there.changes)
    for role in versions.old.roles {
      #expect(there.roles.new(of: role) == back.roles.old(of: role))
    }
  }

  @Test("mirrors between graphs that have nothing to do with each other", arguments: 0..<100)
  func strangers(seed: UInt64) throws {
    let one = try RandomCareers(seed: seed).graph
    let other = try RandomCareers(seed: seed + 1000).graph
    let there = GraphComparison(from: one, to: other)
    let back = GraphComparison(from: other, to: one)
    #expect(Set(there.changes.map(\.mirrored)) == Set(back.changes))
  }

  @Test("finds something exactly where the versions say something else", arguments: 0..<600)
  func exact(seed: UInt64) throws {
    let versions = try RandomVersions(seed: seed)
    let comparison = GraphComparison(from: versions.old, to: versions.new)
    let isSame = statements(versions.old) == statements(versions.new)
    #expect(comparison.isSame == isSame)
    // What has kept its id is never taken for something else.
    for role in versions.old.roles {
      let id = versions.old.id(of: role)
      guard versions.new.roles.contains(where: { versions.new.id(of: $0) == id }) else { continue }
      #expect(comparison.roles.new(of: role).map { versions.new.id(of: $0) } == id)
      #expect(comparison.roles.evidence(of: role) == .id)
    }
  }

  /// All that a graph says, each statement by itself and with the ids written out.
  private func statements(_ graph: CareerGraph) -> Set<String> {
    func levels(_ list: String, _ levels: SkillLevels) -> [String] {
      levels.map { "\(list) \($0.skill) \($0.level)" }
    }
    var all: Set<String> = ["title \(graph.title ?? "-")"]
    for skill in graph.skills.map({ graph[$0] }) {
      let hours = skill.hoursPerLevel.map { "\($0.levels)" } ?? "-"
      for part in ["\(skill.name) \(skill.kind) \(hours)"] + levels("requires", skill.requires) {
        all.insert("skill \(skill.id) \(part)")
      }
    }
    for role in graph.roles.map({ graph[$0] }) {
      let own =
        "\(role.name) \(role.isEntry) \(role.isFinal) \(role.experience?.min ?? 0) "
        + "\(role.experience?.max ?? -1)"
      for part in [own] + levels("skills", role.skills) + levels("teaches", role.teaches) {
        all.insert("role \(role.id) \(part)")
      }
    }
    for move in graph.transitions.map({ graph[$0] }) {
      let key = "\(move.from) \(move.to) \(move.kind) \(move.via ?? "-")"
      let own =
        "\(move.years) \(move.wait) \(move.minimumExperience ?? -1) \(move.credit) "
        + "\(move.likelihood ?? -1)"
      for part in [own] + levels("skills", move.skills) { all.insert("move \(key) \(part)") }
    }
    return all
  }

  // MARK: Cases

  private func ladder(
    _ edit: (inout CareerGraphBuilder) throws -> Void = { _ in },
    without missing: Set<String> = [], moves: Bool = true
  ) throws -> CareerGraph {
    try CareerGraph(title: "Ladder", currency: "EUR") { builder in
      if !missing.contains("swift") {
        builder.add(
          try Skill(
            id: "swift", name: "Swift", kind: .technical, hoursPerLevel: LevelHours(each: 60)))
      }
      if !missing.contains("junior") {
        builder.add(
          try Role(
            id: "junior", name: "Junior Engineer", aliases: ["Engineer"], track: "engineering",
            level: 1, skills: missing.contains("swift") ? [:] : ["swift": 1]))
      }
      if !missing.contains("senior") {
        builder.add(
          try Role(
            id: "senior", name: "Senior Engineer", track: "engineering", level: 2,
            experience: try Experience(min: 2),
            skills: missing.contains("swift") ? [:] : ["swift": 3]))
      }
      if moves {
        builder.add(
          try Transition(from: "junior", to: "senior", kind: .promotion, years: 2, wait: 0.5))
      }
      try edit(&builder)
    }
  }

  private func words(_ comparison: GraphComparison) -> [String] {
    comparison.changes.map { change in
      let fields = change.fields.map { " \($0.name)" }.joined()
      let evidence = change.evidence.map { " by \($0)" } ?? ""
      switch change.subject {
      case .graph: return "\(change.kind) graph\(fields)"
      case .source(let ids): return "\(change.kind) source \(ids.new ?? ids.old ?? "")\(fields)"
      case .skill(let skill):
        let old = skill.old.map { comparison.old.id(of: $0) }
        let id = skill.new.map { comparison.new.id(of: $0) } ?? old
        return "\(change.kind) skill \(id ?? "")\(fields)\(evidence)"
      case .role(let role):
        let old = role.old.map { comparison.old.id(of: $0) }
        let id = role.new.map { comparison.new.id(of: $0) } ?? old
        return "\(change.kind) role \(id ?? "")\(fields)\(evidence)"
      case .transition(let move):
        let value = move.new.map { comparison.new[$0] } ?? move.old.map { comparison.old[$0] }
        return "\(change.kind) move \(value?.from ?? "") \(value?.to ?? "")\(fields)\(evidence)"
      case .level(let level):
        let figures = [level.level.old, level.level.new].map { $0.map(String.init) ?? "-" }
        return "\(change.kind) level \(level.list) \(figures[0]) \(figures[1])"
      }
    }
  }

  private func changed(_ old: CareerGraph, _ new: CareerGraph) -> [String] {
    words(GraphComparison(from: old, to: new))
  }

  @Test("does not take another way of writing for another meaning")
  func sameMeaning() throws {
    let plain = try CareerGraph { builder in
      builder.add(
        try Skill(id: "s", name: "S", kind: .soft, hoursPerLevel: LevelHours(each: 10)))
      builder.add(try Role(id: "a", name: "A", aliases: ["x", "y"], responsibilities: ["1", "2"]))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(try Transition(from: "a", to: "b", kind: .entry, years: 1))
    }
    let wordy = try CareerGraph { builder in
      builder.add(try Role(id: "b", name: "B", experience: try Experience(min: 0)))
      builder.add(try Role(id: "a", name: "A", aliases: ["y", "x"], responsibilities: ["2", "1"]))
      builder.add(
        try Transition(
          from: "a", to: "b", kind: .entry, years: try Estimate(low: 1, typical: 1, high: 1),
          wait: 0, credit: 1))
      builder.add(
        try Skill(
          id: "s", name: "S", kind: .soft,
          hoursPerLevel: LevelHours(levels: [10, 10, 10, 10, 10])))
    }
    #expect(changed(plain, wordy) == [])
  }

  @Test("names every field that says something else")
  func fields() throws {
    let old = try CareerGraph(title: "A", currency: "EUR") { builder in
      builder.add(try Source(id: "book", title: "Book"))
      builder.add(try Skill(id: "s", name: "S", kind: .soft))
      builder.add(try Role(id: "a", name: "A"))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(try Transition(from: "a", to: "b", kind: .entry, years: 1))
    }
    let new = try CareerGraph(title: "B", currency: "USD") { builder in
      builder.add(try Source(id: "book", title: "Book", note: "read"))
      builder.add(
        try Skill(
          id: "s", name: "T", kind: .domain, hoursPerLevel: LevelHours(each: 1), sources: ["book"]))
      builder.add(
        try Role(
          id: "a", name: "AA", aliases: ["x"], track: "t", level: 2, isEntry: true, isFinal: true,
          experience: try Experience(min: 1, max: 2), skills: ["s": 1], teaches: ["s": 2],
          salary: try Salary(low: 1, median: 2, high: 3, year: 2026), summary: "s",
          responsibilities: ["r"], sources: ["book"]))
      builder.add(try Role(id: "b", name: "B"))
      builder.add(
        try Transition(
          from: "a", to: "b", kind: .entry, years: 2, wait: 1, minimumExperience: 0,
          skills: ["s": 3], credit: 0.5, likelihood: 0.25, sources: ["book"]))
    }
    #expect(
      changed(old, new) == [
        "changed graph title currency", "changed source book note",
        "changed skill s name kind hoursPerLevel sources",
        "changed role a name aliases track level entry final experience.min experience.max "
          + "salary.low salary.median salary.high salary.year summary responsibilities sources",
        "added level skills - 1", "added level teaches - 2",
        "changed move a b years wait experience.min credit likelihood sources",
        "added level skills - 3",
      ])
    #expect(changed(new, old).contains("removed level teaches 2 -"))
  }

  @Test("recognizes what has another id by its name, then by an alias")
  func renamesByName() throws {
    let old = try ladder()
    let new = try ladder(
      { builder in
        builder.add(
          try Role(
            id: "swe-1", name: "JUNIOR engineer", aliases: ["Engineer"], track: "engineering",
            level: 1, skills: ["swift": 1]))
        builder.add(
          try Transition(from: "swe-1", to: "senior", kind: .promotion, years: 2, wait: 0.5))
      }, without: ["junior"], moves: false)
    #expect(changed(old, new) == ["renamed role swe-1 name by name"])
    let byAlias = try ladder(
      { builder in
        builder.add(
          try Role(
            id: "swe-1", name: "Engineer", track: "engineering", level: 1, skills: ["swift": 1]))
        builder.add(
          try Transition(from: "swe-1", to: "senior", kind: .promotion, years: 3, wait: 0.5))
      }, without: ["junior"], moves: false)
    #expect(
      changed(old, byAlias) == [
        "renamed role swe-1 name aliases by name", "changed move swe-1 senior years",
      ])
  }

  @Test("recognizes what has another id and name by what it is about")
  func renamesByContent() throws {
    let old = try ladder()
    let new = try ladder(
      { builder in
        builder.add(
          try Role(
            id: "swe-1", name: "Programmer", track: "engineering", level: 1,
            skills: ["swift": 1]))
        builder.add(
          try Transition(from: "swe-1", to: "senior", kind: .promotion, years: 2, wait: 0.5))
      }, without: ["junior"], moves: false)
    // Skills 1, neighbours 1, place 1, name 0 of 2: 8 tenths.
    #expect(
      changed(old, new) == ["renamed role swe-1 name aliases by content(similarity: 0.8)"])
    let different = try ladder(
      { builder in
        builder.add(try Role(id: "swe-1", name: "Programmer", track: "writing", level: 7))
        builder.add(
          try Transition(from: "swe-1", to: "senior", kind: .promotion, years: 2, wait: 0.5))
      }, without: ["junior"], moves: false)
    #expect(
      changed(old, different) == [
        "added role swe-1", "removed role junior", "added move swe-1 senior",
        "removed move junior senior",
      ])
  }

  @Test("does not guess which of two equals a role has become")
  func twins() throws {
    let old = try CareerGraph { builder in
      builder.add(try Role(id: "hub", name: "Hub"))
      builder.add(try Role(id: "x", name: "Same", track: "t", level: 2))
      builder.add(try Transition(from: "hub", to: "x", kind: .promotion, years: 1))
    }
    let new = try CareerGraph { builder in
      builder.add(try Role(id: "hub", name: "Hub"))
      for id in ["y", "z"] {
        builder.add(try Role(id: id, name: "Same", track: "t", level: 2))
        builder.add(try Transition(from: "hub", to: id, kind: .promotion, years: 1))
      }
    }
    #expect(
      changed(old, new) == [
        "added role y", "added role z", "removed role x", "added move hub y", "added move hub z",
        "removed move hub x",
      ])
  }

  @Test("takes a skill of another name for another skill, since it is to be learned")
  func replacedSkill() throws {
    let old = try ladder()
    let renamed = try CareerGraph(title: "Ladder", currency: "EUR") { builder in
      builder.add(
        try Skill(
          id: "swift-6", name: "swift", kind: .technical, hoursPerLevel: LevelHours(each: 60)))
      try Self.rest(of: &builder, skill: "swift-6")
    }
    #expect(changed(old, renamed) == ["renamed skill swift-6 name by name"])
    let replaced = try CareerGraph(title: "Ladder", currency: "EUR") { builder in
      builder.add(
        try Skill(
          id: "rust", name: "Rust", kind: .technical, hoursPerLevel: LevelHours(each: 60)))
      try Self.rest(of: &builder, skill: "rust")
    }
    #expect(
      changed(old, replaced) == [
        "added skill rust", "removed skill swift", "added level skills - 1",
        "removed level skills 1 -", "added level skills - 3", "removed level skills 3 -",
      ])
  }

  private static func rest(of builder: inout CareerGraphBuilder, skill: String) throws {
    builder.add(
      try Role(
        id: "junior", name: "Junior Engineer", aliases: ["Engineer"], track: "engineering",
        level: 1, skills: SkillLevels([(skill, 1)])))
    builder.add(
      try Role(
        id: "senior", name: "Senior Engineer", track: "engineering", level: 2,
        experience: try Experience(min: 2), skills: SkillLevels([(skill, 3)])))
    builder.add(
      try Transition(from: "junior", to: "senior", kind: .promotion, years: 2, wait: 0.5))
  }

  @Test("matches moves by their ends, kind and way, then the only ones left between two roles")
  func moves() throws {
    func moves(_ moves: (TransitionKind, String?)...) throws -> CareerGraph {
      try ladder(
        { builder in
          for (kind, via) in moves {
            builder.add(
              try Transition(from: "junior", to: "senior", kind: kind, via: via, years: 1))
          }
        }, moves: false)
    }
    #expect(
      try changed(moves((.promotion, nil)), moves((.lateral, "x"))) == [
        "changed move junior senior kind via by onlyMove"
      ])
    #expect(
      try changed(moves((.promotion, nil), (.lateral, nil)), moves((.entry, "x"), (.entry, "y")))
        == Array(repeating: "added move junior senior", count: 2)
        + Array(repeating: "removed move junior senior", count: 2))
    #expect(
      try changed(moves((.promotion, "a"), (.lateral, nil)), moves((.lateral, nil))) == [
        "removed move junior senior"
      ])
  }

  @Test("keeps apart ids that look alike but differ in their bytes")
  func bytes() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let old = try CareerGraph { $0.add(try Role(id: composed, name: "One")) }
    let new = try CareerGraph { builder in
      builder.add(try Role(id: decomposed, name: "Two"))
      builder.add(try Role(id: composed, name: "One"))
    }
    #expect(changed(old, new) == ["added role \(decomposed)"])
  }

  @Test("of two long ladders that share nothing ends soon")
  func strangersAtLength() throws {
    func ladder(_ prefix: String) throws -> CareerGraph {
      try CareerGraph { builder in
        builder.add(try Skill(id: "s", name: "S", kind: .soft))
        for number in 0..<4000 {
          builder.add(
            try Role(id: "\(prefix)\(number)", name: "Word \(prefix)\(number)", skills: ["s": 1]))
        }
      }
    }
    let comparison = GraphComparison(from: try ladder("a"), to: try ladder("b"))
    #expect(comparison.changes.filter { $0.kind == .added }.count == 4000)
    #expect(comparison.changes.count == 8000)
  }
}
