import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import Testing

/// Moves whose time nobody states are double lines, and the legend says why.
@Suite("Moves whose time is a guess")
struct GuessedTimeTests {
  private static let double = "color=\"#0072B2:#0072B2\""

  /// A ladder of two moves, the second of them lateral, with times of two grades.
  private func graph(_ first: EvidenceGrade, _ second: EvidenceGrade) throws -> CareerGraph {
    try CareerGraph(title: "Graded") { graph in
      for grade in EvidenceGrade.allCases {
        graph.add(try Source(id: grade.rawValue, grade: grade))
      }
      for id in ["a", "b", "c"] { graph.add(try Role(id: id, name: id)) }
      graph.add(
        try Transition(
          from: "a", to: "b", kind: .promotion, years: 1, sources: [first.rawValue]))
      graph.add(
        try Transition(from: "b", to: "c", kind: .lateral, years: 1, sources: [second.rawValue]))
    }
  }

  @Test(
    "are drawn as double lines in plans, sets of plans and what is within reach",
    arguments: [
      (EvidenceGrade.measured, EvidenceGrade.stated, 0, nil as String?),
      (.stated, .derived, 1, "derived"), (.assumed, .measured, 1, "assumed"),
      (.derived, .assumed, 2, "assumed or derived"),
    ])
  func lines(first: EvidenceGrade, second: EvidenceGrade, count: Int, legend: String?) throws {
    let graph = try graph(first, second)
    let planner = Planner(graph)
    let (person, start) = (try Person(in: "a"), try #require(CalendarDate("2026-11-21")))
    let request = PlanRequest(from: person, to: "c")
    let plan = try #require(try planner.plan(request).plan)
    guard case .plans(let set) = try planner.alternatives(request, count: 2) else { return }
    let reach = try planner.reach(ReachRequest(from: person))
    for dot in [
      PlanDOT.text(of: plan, in: graph, start: start),
      PlanSetDOT.text(of: set, in: graph, start: start),
      ReachDOT.text(of: reach, asking: .from(plan.from), in: graph, start: start),
    ] {
      #expect(
        dot.split(separator: Self.double, omittingEmptySubsequences: false).count - 1 == count)
      #expect(dot.contains("double line") == (count > 0))
      if let legend { #expect(dot.contains("double line: its time is \(legend)")) }
    }
    #expect(PlanDOT.text(of: plan, in: graph, start: start).contains("style=dashed"))
  }
}
