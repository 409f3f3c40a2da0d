import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@testable import CareerReview

@Suite("The study that a move asks for")
struct StudyGapsTests {
  /// A random graph whose skills are all of one kind.
  private func graph(seed: UInt64, kind: SkillKind) throws -> CareerGraph {
    let graph = try RandomCareers(seed: seed).graph
    return try CareerGraph(title: nil) { builder in
      for id in graph.skills {
        let skill = graph[id]
        builder.add(
          try Skill(
            id: skill.id, name: skill.name, kind: kind, hoursPerLevel: skill.hoursPerLevel,
            requires: skill.requires))
      }
      for role in graph.roles { builder.add(graph[role]) }
      for move in graph.transitionsInDocumentOrder { builder.add(graph[move]) }
    }
  }

  @Test("is that of somebody who leaves the role", arguments: 0..<150 as Range<UInt64>)
  func likeGaps(seed: UInt64) throws {
    let graph = try graph(seed: seed, kind: .technical)
    var study = StudyGaps(graph, RequirementIndex(graph))
    let planner = Planner(graph)
    for move in graph.transitions {
      let (from, to) = (graph.id(of: graph.source(of: move)), graph.id(of: graph.target(of: move)))
      let gap = try planner.gap(from: try Person(in: from), to: to)
      let expected = try #require(gap.moves.first { $0.transition == move })
      let hours = study.hours(of: move)
      #expect(abs((hours ?? 0) - expected.hoursOnLeaving.typical) < 1e-6, "seed \(seed): \(move)")
      let isSilent = graph[move].skills.isEmpty && graph[graph.target(of: move)].skills.isEmpty
      #expect((hours == nil) == isSilent)
    }
  }

  @Test("leaves out degrees and certificates")
  func credentials() throws {
    let graph = try graph(seed: 1, kind: .credential)
    var study = StudyGaps(graph, RequirementIndex(graph))
    #expect(graph.transitions.allSatisfy { (study.hours(of: $0) ?? 0) == 0 })
  }
}
