import CareerDocuments
import CareerGraph

/// Derives a graph from what the tables of the framework say.
struct GDaDAssembly {
  private let framework: GDaDFramework
  private let roleIDs: [String]
  private let skillIDs: [String]
  /// The levels of each role in their order, without those for managers.
  private let ladders: [[Int]]
  /// For a level its managers' counterpart.
  private let managers: [Int: Int]
  private let levels: [[Int: Int]]
  /// For each level of a role the skills that it asks for because levels below it do.
  private let carried: [[Int: Int]]
  /// For each level of a role the years of experience that it asks for.
  private let experience: [Double]

  init(framework: GDaDFramework) {
    self.framework = framework
    var ids = ImportedIDs()
    roleIDs = framework.levels.map { level in
      ids.next(level.title ?? level.role, "\(level.role) \(level.title ?? level.family)")
    }
    ids = ImportedIDs()
    skillIDs = framework.skills.map { ids.next($0.name) }
    let (ladders, managers) = Self.ladders(of: framework)
    (self.ladders, self.managers) = (ladders, managers)
    let stated = framework.levels.map { level -> [Int: Int] in
      level.skills.reduce(into: [:]) { $0[$1.skill] = $1.level }
    }
    carried = Self.carried(stated, ladders, managers, in: framework)
    levels = zip(stated, carried).map { $0.merging($1) { max($0, $1) } }
    experience = Self.experience(ladders, managers, in: framework)
  }

  /// What each level asks for only because a level does from which promotions lead to it.
  private static func carried(
    _ stated: [[Int: Int]], _ ladders: [[Int]], _ managers: [Int: Int], in framework: GDaDFramework
  ) -> [[Int: Int]] {
    var levels = stated
    var carried = [[Int: Int]](repeating: [:], count: stated.count)
    for ladder in ladders {
      for rungs in [ladder, ladder.compactMap({ managers[$0] })] {
        for (below, above) in zip(rungs, rungs.dropFirst())
        where !GDaDRules.isHead(framework.levels[above].title ?? "") {
          for (skill, level) in levels[below] where level > levels[above][skill] ?? 0 {
            levels[above][skill] = level
            carried[above][skill] = level
          }
        }
      }
    }
    return carried
  }

  /// The years of experience that each level asks for: those of its ladder below it.
  private static func experience(
    _ ladders: [[Int]], _ managers: [Int: Int], in framework: GDaDFramework
  ) -> [Double] {
    var experience = [Double](repeating: 0, count: framework.levels.count)
    for ladder in ladders {
      var before: (title: String, years: Double)?
      for index in ladder {
        let level = framework.levels[index]
        let title = level.title ?? level.role
        let lowest = GDaDRules.experience(atLowest: title)
        let reached = before.map { $0.years + GDaDRules.years(from: $0.title, to: title) } ?? lowest
        // A short ladder makes nobody a head sooner than others.
        let years = GDaDRules.isHead(title) ? max(reached, lowest) : reached
        experience[index] = years
        if let manager = managers[index] { experience[manager] = years + 1 }
        before = (title, years)
      }
    }
    return experience
  }

  /// The levels of each role in order, and which of them are followed by one for managers.
  private static func ladders(
    of framework: GDaDFramework
  ) -> (ladders: [[Int]], managers: [Int: Int]) {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, level) in framework.levels.enumerated() {
      let key = "\(level.family)\u{0}\(level.role)"
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    var ladders: [[Int]] = []
    var managers: [Int: Int] = [:]
    for key in order {
      let group = members[key] ?? []
      var titles: [String: Int] = [:]
      for index in group { titles[framework.levels[index].title ?? ""] = index }
      var ladder: [Int] = []
      for index in group {
        let title = framework.levels[index].title ?? ""
        if title.hasSuffix(GDaDRules.management),
          let base = titles[String(title.dropLast(GDaDRules.management.count))]
        {
          managers[base] = index
        } else {
          ladder.append(index)
        }
      }
      ladders.append(ladder.sorted { precedes($0, $1, in: framework) })
    }
    return (ladders, managers)
  }

  private static func precedes(_ left: Int, _ right: Int, in framework: GDaDFramework) -> Bool {
    func key(_ index: Int) -> (Int, Int, Int) {
      let level = framework.levels[index]
      return (GDaDRules.rank(level.title ?? ""), level.skills.reduce(0) { $0 + $1.level }, index)
    }
    return key(left) < key(right)
  }

  /// Makes the graph.
  func graph(title: String) throws -> ImportedGraph {
    let moves = try moves()
    var builder = CareerGraphBuilder(title: title)
    builder.add(
      try Source(
        id: "gdad", title: "Government Digital and Data Profession Capability Framework",
        note: GDaDRules.attribution))
    builder.add(
      try Source(
        id: "time-to-hire",
        title: "Civil service workforce: recruitment, pay and performance management",
        note: GDaDRules.waitNote))
    builder.add(
      try Source(
        id: "rule", title: "Rules of the import", note: GDaDRules.note, grade: .derived))
    builder.add(
      try Source(
        id: "assumption", title: "Assumptions of the import", note: GDaDRules.assumptions,
        grade: .assumed))
    try addSkills(to: &builder)
    try addRoles(to: &builder, moves)
    for move in moves { builder.add(move.transition) }
    return ImportedGraph(
      graph: try builder.build(), tally: tally(moves), notes: notes(moves.count))
  }
}

// MARK: - Moves

extension GDaDAssembly {
  /// A transition with the positions of its ends.
  private struct Move {
    let from: Int
    let to: Int
    let transition: Transition
  }

  private func move(
    _ from: Int, _ to: Int, _ kind: TransitionKind, years: Double
  ) throws(InvalidValue) -> Move {
    Move(
      from: from, to: to,
      transition: try Transition(
        from: roleIDs[from], to: roleIDs[to], kind: kind, years: try ImportRules.spread(years),
        wait: try ImportRules.spread(GDaDRules.wait), sources: ["rule"],
        evidence: ["years": ["assumption"], "wait": ["time-to-hire", "rule"]]))
  }

  private func title(_ index: Int) -> String { framework.levels[index].title ?? "" }

  private func moves() throws(InvalidValue) -> [Move] {
    var moves: [Move] = []
    for ladder in ladders {
      for (from, to) in zip(ladder, ladder.dropFirst()) {
        let years = GDaDRules.years(from: title(from), to: title(to))
        let kind: TransitionKind = GDaDRules.isHead(title(to)) ? .leadership : .promotion
        moves.append(try move(from, to, kind, years: years))
      }
      let led = ladder.compactMap { managers[$0] }
      for base in ladder {
        guard let manager = managers[base] else { continue }
        moves.append(try move(base, manager, .leadership, years: 1))
      }
      for (from, to) in zip(led, led.dropFirst()) {
        moves.append(try move(from, to, .promotion, years: 2))
      }
    }
    for (from, to) in sidewaysMoves() {
      moves.append(try move(from, to, .lateral, years: 1))
    }
    return moves
  }

  /// The moves between levels of different roles: both ways where they are alike, and from a level
  /// above one from which such a move leads, unless it leads down.
  private func sidewaysMoves() -> [(from: Int, to: Int)] {
    var moves = likePairs().flatMap { [(from: $0, to: $1), (from: $1, to: $0)] }
    var targets = [[Int]](repeating: [], count: framework.levels.count)
    for move in moves { targets[move.from].append(move.to) }
    for ladder in ladders {
      for (below, above) in zip(ladder, ladder.dropFirst()) {
        let known = Set(targets[above])
        for target in targets[below]
        where !known.contains(target) && experience[target] >= experience[above] {
          targets[above].append(target)
          moves.append((from: above, to: target))
        }
      }
    }
    return moves
  }

  /// The pairs of levels of different roles that are alike.
  private func likePairs() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for right in framework.levels.indices {
      for left in 0..<right {
        let (first, second) = (framework.levels[left], framework.levels[right])
        guard first.role != second.role || first.family != second.family else { continue }
        guard GDaDRules.likeness(levels[left], levels[right]) >= GDaDRules.likeness else {
          continue
        }
        pairs.append((left, right))
      }
    }
    return pairs
  }
}

// MARK: - Parts

extension GDaDAssembly {
  private func addSkills(to builder: inout CareerGraphBuilder) throws {
    let hours = try ImportRules.hours()
    for (index, skill) in framework.skills.enumerated() {
      let levels = "[" + skill.levels.map(JSONText.quoted).joined(separator: ", ") + "]"
      builder.add(
        try Skill(
          id: skillIDs[index], name: skill.name, kind: .technical, hoursPerLevel: hours,
          sources: ["gdad"], evidence: ["hoursPerLevel": ["assumption"]],
          extensions: [
            Extension(
              parent: nil, name: "x-description", json: JSONText.quoted(skill.description)),
            Extension(parent: nil, name: "x-levels", json: levels),
          ]))
    }
  }

  private func addRoles(to builder: inout CareerGraphBuilder, _ moves: [Move]) throws {
    let lowest = Set(ladders.compactMap(\.first))
    let left = Set(moves.map(\.from))
    let positions = positions
    for (index, level) in framework.levels.enumerated() {
      let text = Self.divided(level.description)
      builder.add(
        try Role(
          id: roleIDs[index], name: level.title ?? level.role, track: level.role,
          level: positions[index],
          isEntry: lowest.contains(index) && !GDaDRules.isHead(level.title ?? level.role),
          isFinal: !left.contains(index), experience: Experience(min: experience[index]),
          skills: skills(index),
          teaches: teaches(index), summary: text.summary, responsibilities: text.tasks,
          sources: ["gdad"], evidence: evidence(index),
          extensions: [
            Extension(parent: nil, name: "x-family", json: JSONText.quoted(level.family))
          ]))
    }
  }

  /// What a level asks for: what the framework says first, then what the levels below ask for.
  private func skills(_ index: Int) -> SkillLevels {
    let stated = framework.levels[index].skills.map(\.skill)
    let more = carried[index].keys.filter { !stated.contains($0) }.sorted()
    return SkillLevels((stated + more).map { (skillIDs[$0], levels[index][$0] ?? 1) })
  }

  /// What the figures of a level rest on.
  private func evidence(_ index: Int) -> Evidence {
    var entries = [Evidence.Entry(figure: "experience", sources: ["rule", "assumption"])]
    if !levels[index].isEmpty {
      let isStated = framework.levels[index].title != nil
      entries.append(
        Evidence.Entry(figure: "skills", sources: isStated ? ["gdad"] : ["gdad", "assumption"]))
    }
    for skill in carried[index].keys.sorted() {
      entries.append(
        Evidence.Entry(figure: "skills.\(skillIDs[skill])", sources: ["gdad", "rule"]))
    }
    if !teaches(index).isEmpty {
      entries.append(Evidence.Entry(figure: "teaches", sources: ["rule"]))
    }
    return Evidence(entries)
  }

  /// For each level its place on the ladder of its role; managers stand beside their counterparts.
  private var positions: [Int: Int] {
    var positions: [Int: Int] = [:]
    for ladder in ladders {
      for (position, index) in ladder.enumerated() {
        positions[index] = position + 1
        if let manager = managers[index] { positions[manager] = position + 1 }
      }
    }
    return positions
  }

  /// What a level teaches: what the next one asks for, up to one skill level beyond its own.
  private func teaches(_ index: Int) -> SkillLevels {
    guard let ladder = ladders.first(where: { $0.contains(index) }),
      let position = ladder.firstIndex(of: index), position + 1 < ladder.count
    else { return [:] }
    let next = skills(ladder[position + 1])
    let positions = Dictionary(uniqueKeysWithValues: skillIDs.enumerated().map { ($1, $0) })
    return SkillLevels(
      next.compactMap { entry in
        let (id, level) = (entry.skill, entry.level)
        let own = positions[id].flatMap { levels[index][$0] } ?? 0
        return level > own ? (id, min(level, own + 1)) : nil
      })
  }

  /// A description as a summary and the tasks that stand as a list in it.
  private static func divided(_ text: String) -> (summary: String?, tasks: [String]) {
    var summary: [String] = []
    var tasks: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).trimmingSpaces
      if line.hasPrefix("- ") || line.hasPrefix("• ") {
        tasks.append(String(line.dropFirst(2)).trimmingSpaces)
      } else if !line.isEmpty, !line.hasSuffix(":") {
        summary.append(line)
      }
    }
    return (summary.isEmpty ? nil : summary.joined(separator: " "), tasks)
  }

  /// What was filled in.
  private func tally(_ moves: [Move]) -> ImportTally {
    var tally = ImportTally()
    tally.derive(.transitions, of: moves.count, from: "the order of levels and shared skills")
    for move in moves { tally.assume(.years, move.transition.years.typical) }
    tally.derive(.wait, GDaDRules.wait, of: moves.count, from: "the civil service's time to hire")
    for years in experience { tally.derive(.experience, years, from: "the years of levels below") }
    tally.derive(.levels, of: carried.reduce(0) { $0 + $1.count }, from: "levels below")
    tally.derive(
      .teaching, of: framework.levels.indices.count { !teaches($0).isEmpty },
      from: "what the next level asks for")
    tally.derive(.rank, of: framework.levels.count, from: "their skills and titles")
    tally.assume(
      .entry,
      of: ladders.compactMap(\.first).count {
        !GDaDRules.isHead(framework.levels[$0].title ?? framework.levels[$0].role)
      })
    tally.assume(.levels, 1, of: framework.rowsWithoutLevel)
    tally.assume(.skillKind, of: framework.skills.count, as: "technical")
    tally.assume(.hours, of: framework.skills.count, as: ImportRules.usualHours)
    return tally
  }

  private func notes(_ moveCount: Int) -> [String] {
    let families = Set(framework.levels.map(\.family)).count
    let withoutLevels = framework.levels.count { $0.title == nil }
    var notes = [
      "\(ladders.count) roles of \(families) families became tracks, each of their levels a role."
    ]
    if withoutLevels > 0 {
      notes.append(
        "\(withoutLevels) roles have no levels in use; \(framework.rowsWithoutLevel) skills without "
          + "a level are asked for at level 1.")
    }
    if framework.repeatedRows > 0 {
      notes.append(
        "Left out: \(framework.repeatedRows) rows that repeat a skill of the same level of a role.")
    }
    notes.append(
      "The framework states no order of levels, no moves, times, experience or hours of study: they "
        + "are derived or assumed; the sources 'rule' and 'assumption' in the document say how.")
    let raised = carried.reduce(0) { $0 + $1.count }
    if raised > 0 {
      notes.append(
        raised == 1
          ? "1 skill level is asked for because a level below asks for it."
          : "\(raised) skill levels are asked for because levels below ask for them.")
    }
    return notes
  }
}
