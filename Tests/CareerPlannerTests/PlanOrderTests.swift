import CareerGraph
import CareerPlanner
import Testing

/// Of equal plans the first in the order of role ids, whatever the order of adding.
@Suite struct PlanOrderTests {
  @Test(arguments: [["c", "m"], ["m", "c"]])
  func equalPlansAreOrderedByIDs(order: [String]) throws {
    let graph = try CareerGraph(title: "Two equal ways") { graph in
      for id in order + ["s", "t"] { try graph.role(id, id) }
      for id in order {
        try graph.promotion("s", id, years: 1)
        try graph.promotion(id, "t", years: 2)
      }
    }
    #expect(try roles(graph, Person(in: "s")) == ["s", "c", "t"])
  }

  @Test func idsAreOrderedByTheirBytes() throws {
    let ids = ["あ", "é", "b", "a1", "a-1", "a", "B"]
    let graph = try CareerGraph(title: "Equal ways") { graph in
      for id in ids + ["s", "t"] { try graph.role(id, id) }
      for id in ids {
        try graph.promotion("s", id, years: 1)
        try graph.promotion(id, "t", years: 2)
      }
    }
    var request = PlanRequest(from: try Person(in: "s"), to: "t")
    for next in ["B", "a", "a-1", "a1", "b", "é", "あ"] {
      let plan = try #require(try Planner(graph).plan(request).plan)
      #expect(plan.steps.first.map { graph.id(of: $0.to) } == next)
      request.avoiding.append(next)
    }
  }

  /// One can go round `a` and `b` in no time at all while experience is still missing.
  ///
  /// Such a circle must neither hide the first of the equal plans nor take long.
  @Test(arguments: [["c", "m"], ["m", "c"]])
  func aCircleOfNoYearsChangesNothing(order: [String]) throws {
    let graph = try CareerGraph(title: "A circle beside two equal ways") { graph in
      for id in ["s", "a", "b", "t"] { try graph.role(id, id) }
      for id in order { try graph.role(id, id, experience: Experience(min: 5)) }
      try graph.promotion("s", "a", years: 0)
      try graph.promotion("a", "b", years: 0)
      try graph.promotion("b", "a", years: 0)
      for id in order {
        try graph.promotion("a", id, years: 1)
        try graph.promotion(id, "t", years: 1)
      }
    }
    #expect(try roles(graph, Person(in: "s")) == ["s", "a", "c", "t"])
  }

  /// Tenths add up as on paper, so that the way without study is as soon as the direct one.
  @Test(arguments: [(0.2, 0.1, 0.3), (0.8, 0.1, 0.9), (1.1, 0.1, 1.2), (1.3, 0.3, 1.6)])
  func tiesOfYearsAreThoseOfTheStatedTenths(first: Double, second: Double, sum: Double) throws {
    let graph = try CareerGraph(title: "Tenths of years") { graph in
      try graph.skill("study", "Study", hoursPerLevel: 1)
      for id in ["s", "m", "t"] { try graph.role(id, id) }
      try graph.promotion("s", "t", years: sum, skills: ["study": 1])
      try graph.promotion("s", "m", years: first)
      try graph.promotion("m", "t", years: second)
    }
    #expect(try roles(graph, Person(in: "s")) == ["s", "m", "t"])
  }

  /// Shares multiply as on paper, so that the soonest of two equally likely ways is taken.
  @Test(arguments: [(0.5, 0.6, 0.3), (0.25, 0.2, 0.05), (0.75, 0.8, 0.6), (0.5, 0.5, 0.25)])
  func tiesOfLikelihoodAreThoseOfTheStatedShares(
    first: Double, second: Double, product: Double
  ) throws {
    for (directYears, expected) in [(9.0, ["s", "m", "t"]), (1, ["s", "t"])] {
      let graph = try CareerGraph(title: "Shares") { graph in
        for id in ["s", "m", "t"] { try graph.role(id, id) }
        for (from, to, years, share) in [
          ("s", "t", directYears, product), ("s", "m", 2, first), ("m", "t", 2, second),
        ] {
          graph.add(
            try Transition(from: from, to: to, kind: .lateral, years: years, likelihood: share))
        }
      }
      #expect(try roles(graph, Person(in: "s"), by: .likelihood) == expected)
    }
  }

  /// The ids of the roles of the best plan to `t`.
  private func roles(
    _ graph: CareerGraph, _ person: Person, by objective: Objective = .time
  ) throws -> [String] {
    let plan = try Planner(graph).plan(PlanRequest(from: person, to: "t", by: objective)).plan
    return try #require(plan).roles.map(graph.id)
  }
}
