import CareerGraph
import CareerPlanner
import CareerReview
import TestSupport
import Testing

@Suite("Findings")
struct GraphReviewTests {
  /// What is found without any of the search that the review does.
  private struct Oracle {
    let graph: CareerGraph

    /// Whether moves lead from one role to another, at least one of them.
    func leads(_ from: RoleID, _ to: RoleID) -> Bool {
      var seen: Set<RoleID> = []
      var open = [from]
      while let role = open.popLast() {
        for move in graph.transitions(from: role) {
          let next = graph.target(of: move)
          if next == to { return true }
          if seen.insert(next).inserted { open.append(next) }
        }
      }
      return false
    }

    var entries: [RoleID] {
      let marked = graph.roles.filter { graph[$0].isEntry }
      return marked.isEmpty
        ? graph.roles.filter { (graph[$0].experience?.min ?? 0) == 0 } : marked
    }

    func isReached(_ role: RoleID) -> Bool {
      entries.contains { $0 == role || leads($0, role) }
    }

    /// The skills of levels with all that they presuppose.
    func skills(_ levels: SkillLevels) -> Set<String> {
      var skills = Set(levels.map(\.skill))
      while true {
        let more = skills.union(
          skills.flatMap { id in
            graph.skills.filter { graph.id(of: $0) == id }
              .flatMap { graph[$0].requires.map(\.skill) }
          })
        if more == skills { return skills }
        skills = more
      }
    }

    private func isRoundabout(_ one: RoleID, _ two: RoleID) -> Bool {
      one == two || leads(one, two) && leads(two, one)
    }

    /// Whether somebody who comes to a role may have a skill.
    func mayHave(_ skill: String, at role: RoleID) -> Bool {
      let before = graph.roles.filter { isReached($0) && leads($0, role) }
      return before.contains { other in
        if skills(graph[other].teaches).contains(skill) { return true }
        return (entries.contains(other) || !isRoundabout(other, role))
          && skills(graph[other].skills).contains(skill)
      }
        || graph.transitions.contains { move in
          let (source, target) = (graph.source(of: move), graph.target(of: move))
          return graph[move].skills.contains { $0.skill == skill }
            && isReached(source) && !isRoundabout(source, target)
            && (target == role || leads(target, role))
        }
    }

    var missed: Set<String> {
      let open = graph.skills.filter { graph[$0].hoursPerLevel == nil }.map { graph.id(of: $0) }
      var missed: Set<String> = []
      for role in graph.roles where isReached(role) {
        let asked = skills(graph[role].skills)
        for skill in open where asked.contains(skill) && !entries.contains(role) {
          if !mayHave(skill, at: role) { missed.insert("\(graph.id(of: role)) \(skill)") }
        }
        let had = asked.union(skills(graph[role].teaches))
        for move in graph.transitions(from: role) {
          for skill in open where graph[move].skills.contains(where: { $0.skill == skill }) {
            if !had.contains(skill), !hasRound(skill, role), !mayHave(skill, at: role) {
              missed.insert("\(graph.id(of: role))→\(graph[move].to) \(skill)")
            }
          }
        }
      }
      return missed
    }

    /// Whether a role of the same circle asks for a skill: whoever leaves may have been there.
    private func hasRound(_ skill: String, _ role: RoleID) -> Bool {
      graph.roles.contains {
        isRoundabout($0, role) && skills(graph[$0].skills).contains(skill)
      }
    }
  }

  private func found(_ code: FindingCode, _ graph: CareerGraph) -> Set<String> {
    let findings = GraphReview(graph).findings.filter { $0.code == code }
    let names = findings.map { finding in
      let skill = finding.member.last.map { " \($0)" } ?? ""
      switch finding.element {
      case .graph: return ""
      case .role(let role): return graph.id(of: role) + skill
      case .skill(let skill): return graph.id(of: skill)
      case .transition(let move): return "\(graph[move].from)→\(graph[move].to)" + skill
      }
    }
    #expect(Set(findings).count == findings.count, "\(code) is told twice")
    return Set(names)
  }

  @Test("about ways are those of brute force", arguments: 0..<300 as Range<UInt64>)
  func ways(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let oracle = Oracle(graph: graph)
    let ids = { (roles: [RoleID]) in Set(roles.map { graph.id(of: $0) }) }
    #expect(
      found(.unreachableRole, graph) == ids(graph.roles.filter { !oracle.isReached($0) }))
    #expect(
      found(.deadEnd, graph)
        == ids(graph.roles.filter { graph.transitions(from: $0).isEmpty && !graph[$0].isFinal }))
  }

  @Test("about skills are those of brute force", arguments: 0..<300 as Range<UInt64>)
  func skills(seed: UInt64) throws {
    let graph = try RandomCareers(seed: seed).graph
    let oracle = Oracle(graph: graph)
    #expect(found(.unteachableRequirement, graph) == oracle.missed, "seed \(seed)")
    let spoken = graph.roles.reduce(into: Set<String>()) {
      $0.formUnion(oracle.skills(graph[$1].skills))
      $0.formUnion(oracle.skills(graph[$1].teaches))
    }.union(graph.transitions.flatMap { oracle.skills(graph[$0].skills) })
    #expect(
      found(.unusedSkill, graph) == Set(graph.skills.map { graph.id(of: $0) }).subtracting(spoken))
  }

  @Test("tell a circle for each set of roles that promotions lead round")
  func cycles() throws {
    for seed in 0..<300 as Range<UInt64> {
      let graph = try RandomCareers(seed: seed).graph
      let promotions = try CareerGraph(title: nil) { builder in
        for role in graph.roles { builder.add(graph[role]) }
        for skill in graph.skills { builder.add(graph[skill]) }
        for move in graph.transitions where graph[move].kind == .promotion {
          builder.add(graph[move])
        }
      }
      let oracle = Oracle(graph: promotions)
      var sets: Set<Set<RoleID>> = []
      for role in promotions.roles {
        let round = promotions.roles.filter {
          $0 == role || oracle.leads(role, $0) && oracle.leads($0, role)
        }
        if round.count > 1 { sets.insert(Set(round)) }
      }
      let findings = GraphReview(graph).findings.filter { $0.code == .promotionCycle }
      #expect(findings.count == sets.count, "seed \(seed)")
      for finding in findings {
        let roles = finding.others.compactMap { element -> RoleID? in
          if case .role(let role) = element { return role }
          return nil
        }
        #expect(sets.contains { $0.isSuperset(of: roles) } && roles.count > 1, "seed \(seed)")
        #expect(Set(roles).count == roles.count, "seed \(seed): a role twice")
      }
    }
  }

  @Test("of a graph made in code speak of its parts")
  func inCode() throws {
    let graph = try CareerGraph(title: nil) { ladder in
      try ladder.skill("swift", "Swift", hoursPerLevel: 10)
      try ladder.role("a", "A", isEntry: true)
      try ladder.role("b", "B")
      try ladder.promotion("a", "b", years: 1)
    }
    let findings = GraphReview(graph).findings
    #expect(findings.map(\.code) == [.deadEnd, .unusedSkill])
    #expect(
      findings.map(\.element) == [.role(try graph.role("b")), .skill(try graph.skill("swift"))])
  }
}
