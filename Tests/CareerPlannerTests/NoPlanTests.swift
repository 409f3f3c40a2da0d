import CareerGraph
import CareerPlanner
import Testing

/// Why there is no plan, on the smallest graphs that show each reason.
@Suite struct NoPlanTests {
  @Test func namesAMoveWithoutCreditThatComesLast() throws {
    let graph = try CareerGraph(title: "Barred at the end") { graph in
      try graph.roles("a", "b")
      try graph.role("c", "C", experience: Experience(min: 1))
      try graph.promotion("a", "b", years: 1)
      try graph.move("b", "c", .lateral, years: 1, credit: 0)
    }
    #expect(try reasons(graph, from: "a", to: "c") == [.noCredit([TransitionID(1)])])
  }

  @Test func namesAMoveWithoutCreditThatComesFirst() throws {
    let graph = try CareerGraph(title: "Barred at the start") { graph in
      try graph.roles("a", "c")
      try graph.role("b", "B", experience: Experience(min: 1))
      try graph.move("a", "b", .lateral, years: 1, credit: 0)
      try graph.promotion("b", "c", years: 1)
    }
    #expect(try reasons(graph, from: "a", to: "c") == [.noCredit([TransitionID(0)])])
  }

  /// A chain of moves is found however long it is, also where the search stops at once.
  @Test func isNoAnswerWhereAChainLeadsThere() throws {
    let graph = try CareerGraph(title: "A long chain") { graph in
      try graph.roles("r0")
      for number in 1..<150 {
        try graph.roles("r\(number)")
        graph.add(
          try Transition(
            from: "r\(number - 1)", to: "r\(number)", kind: .promotion, years: 1, likelihood: 1))
      }
    }
    for objective in Objective.allCases {
      let request = PlanRequest(
        from: try Person(in: "r0"), to: "r149", by: objective, searchLimit: 1)
      let plan = try Planner(graph).plan(request).plan
      #expect(
        plan?.steps.count == 149 && plan?.totalYears == 149,
        "\(objective): \(plan.map { "\($0.steps.count)" } ?? "none")")
    }
  }

  @Test func isUnreachableOnlyWhereNothingHelps() throws {
    let graph = try CareerGraph(title: "Two islands") { graph in
      try graph.roles("a", "b")
      try graph.promotion("b", "a", years: 1)
    }
    #expect(try reasons(graph, from: "a", to: "b") == [.unreachable])
  }

  @Test func namesStudyWithoutTimeForIt() throws {
    let graph = try CareerGraph(title: "Study") { graph in
      try graph.skill("s", "S", hoursPerLevel: 10)
      try graph.roles("a")
      try graph.role("b", "B", skills: ["s": 2])
      try graph.promotion("a", "b", years: 1)
    }
    let reasons = try reasons(graph, from: "a", to: "b") { request in
      request.person = try Person(in: "a", hoursPerWeek: 0)
    }
    guard case .studyWithoutTime(let items) = reasons?.first else {
      Issue.record("the reasons are \(String(describing: reasons))")
      return
    }
    #expect(reasons?.count == 1)
    #expect(items.map(\.skill) == [SkillID(0)])
    #expect(items.map(\.hours) == [20])
  }

  @Test func namesTheAvoidedRolesThatAllWaysPass() throws {
    let graph = try CareerGraph(title: "A bridge") { graph in
      try graph.roles("a", "b", "c", "d")
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "c", years: 1)
    }
    let reasons = try reasons(graph, from: "a", to: "c") { $0.avoiding = ["d", "b"] }
    #expect(reasons == [.onlyThroughAvoided([RoleID(1)])])
  }

  @Test func namesRolesThatCannotBePassed() throws {
    let graph = try CareerGraph(title: "A dead end") { graph in
      try graph.roles("a", "b", "c")
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "a", years: 1)
      try graph.promotion("a", "c", years: 1)
    }
    #expect(
      try reasons(graph, from: "a", to: "c") { $0.via = ["b"] } == [.viaImpossible([RoleID(1)])])
    #expect(
      try reasons(graph, from: "a", to: "a") { $0.via = ["b"] } == [.viaImpossible([RoleID(1)])])
    #expect(try reasons(graph, from: "a", to: "c") { $0.via = ["a", "c"] } == nil)
  }

  @Test func namesMovesThatStateNoLikelihood() throws {
    let graph = try CareerGraph(title: "Unstated") { graph in
      try graph.roles("a", "b")
      try graph.promotion("a", "b", years: 1)
    }
    #expect(
      try reasons(graph, from: "a", to: "b") { $0.objective = .likelihood }
        == [.likelihoodUnstated([TransitionID(0)])])
  }

  @Test func aLikelihoodOfZeroIsStated() throws {
    let graph = try CareerGraph(title: "Never made") { graph in
      try graph.roles("a", "b")
      graph.add(try Transition(from: "a", to: "b", kind: .lateral, years: 1, likelihood: 0))
    }
    #expect(try reasons(graph, from: "a", to: "b") { $0.objective = .likelihood } == nil)
  }

  /// Of several reasons each points at what is in the same way.
  ///
  /// The soonest way misses a role to be passed and needs study; the other passes an avoided role
  /// and a move without credit.
  @Test func pointsAtTheWayThatTheReasonsBar() throws {
    let graph = try CareerGraph(title: "Two ways, two reasons each") { graph in
      try graph.skill("s", "S", hoursPerLevel: 10)
      try graph.roles("a", "b", "m", "t")
      try graph.promotion("a", "t", years: 1, skills: ["s": 1])
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "m", years: 1)
      graph.add(
        try Transition(
          from: "m", to: "t", kind: .lateral, years: 1, minimumExperience: 1, credit: 0))
    }
    let reasons = try #require(
      try reasons(graph, from: "a", to: "t") { request in
        request.person = try Person(in: "a", hoursPerWeek: 0)
        request.avoiding = ["b"]
        request.via = ["m"]
      })
    let second: [NoPlan.Reason] = [.onlyThroughAvoided([RoleID(1)]), .noCredit([TransitionID(3)])]
    if reasons == second { return }
    #expect(reasons.count == 2)
    guard case .studyWithoutTime(let items) = reasons.first else {
      Issue.record("the reasons are \(reasons)")
      return
    }
    #expect(items.map(\.hours) == [10])
    #expect(reasons.last == .viaImpossible([RoleID(2)]))
  }

  // MARK: The search limit

  @Test(arguments: [0, 1, 2, 100])
  func reasonsDoNotDependOnTheSearchLimit(limit: Int) throws {
    let graph = try CareerGraph(title: "Behind an avoided role") { graph in
      try graph.roles("a")
      for id in ["b", "c"] { try graph.role(id, id, experience: Experience(min: 1)) }
      try graph.promotion("a", "b", years: 1)
      try graph.promotion("b", "c", years: 1)
    }
    let reasons = try reasons(graph, from: "a", to: "c") { request in
      request.person = try Person(outsideWith: [:])
      request.avoiding = ["b"]
      request.searchLimit = limit
    }
    #expect(reasons == [.onlyThroughAvoided([RoleID(1)])])
  }

  @Test(arguments: [0, 1, 2, 3])
  func aBoundIsNeverAboveThePlanKnown(limit: Int) throws {
    let graph = try CareerGraph(title: "The direct way is the best") { graph in
      try graph.roles("a", "t")
      try graph.promotion("a", "t", years: 3)
    }
    let person = try Person(outsideWith: [:])
    let request = PlanRequest(from: person, to: "t", searchLimit: limit)
    let plan = try #require(try Planner(graph).plan(request).plan)
    #expect(plan.totalYears == 0)
    if case .bounded(let bound) = plan.optimality { #expect(bound.years == 0) }
  }

  // MARK: Help

  /// The reasons for having no plan; `nil` where there is one.
  private func reasons(
    _ graph: CareerGraph, from start: String, to target: String,
    _ change: (inout PlanRequest) throws -> Void = { _ in }
  ) throws -> [NoPlan.Reason]? {
    var request = PlanRequest(from: try Person(in: start), to: target)
    try change(&request)
    switch try Planner(graph).plan(request) {
    case .plan: return nil
    case .noPlan(let answer): return answer.reasons
    }
  }
}

extension CareerGraphBuilder {
  /// Adds roles that ask for nothing.
  fileprivate mutating func roles(_ ids: String...) throws {
    for id in ids { try role(id, id.uppercased()) }
  }
}
