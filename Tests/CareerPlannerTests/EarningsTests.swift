import CareerGraph
import CareerPlanner
import Testing

@Suite("Pay of several plans")
struct EarningsTests {
  /// Two ways to a goal: over a role of some pay for three years, or over another for four.
  private func graph(
    one: Salary? = nil, other: Salary? = nil, goal: Salary? = nil
  ) throws -> CareerGraph {
    let start = try Salary(median: 10)
    return try CareerGraph { builder in
      for (id, salary) in [("start", start), ("one", one), ("other", other), ("goal", goal)] {
        builder.add(try Role(id: id, name: id, salary: salary))
      }
      for (from, to, years) in [
        ("start", "one", 1.0), ("start", "other", 1), ("one", "goal", 3), ("other", "goal", 4),
      ] {
        builder.add(
          try Transition(
            from: from, to: to, kind: .promotion, years: years))
      }
    }
  }

  private func earnings(_ graph: CareerGraph) throws -> [Earnings] {
    let answer = try Planner(graph).alternatives(
      PlanRequest(from: try Person(in: "start"), to: "goal"), count: 2)
    guard case .plans(let set) = answer else { return [] }
    #expect(set.plans.map(\.totalYears) == [4, 5])
    return set.earnings(in: graph)
  }

  @Test("adds up what all roles pay where all state it")
  func whole() throws {
    let pay = try earnings(
      try graph(
        one: Salary(median: 20), other: Salary(median: 30, average: 90), goal: Salary(average: 100))
    )
    #expect(pay.map(\.total) == [170, 130])
    #expect(pay.map(\.comparedYears) == [5, 5] && pay.map(\.unstatedYears) == [0, 0])
    #expect(pay.map(\.atTarget) == [100, 100] && pay.map(\.isAverage) == [true, true])
  }

  @Test("leaves out of every sum the times at which one of them is unknown")
  func gap() throws {
    let pay = try earnings(
      try graph(one: Salary(median: 20), other: Salary(median: 30)))
    // The goal is held by the first alone, in the fifth year.
    #expect(pay.map(\.comparedYears) == [4, 4] && pay.map(\.unstatedYears) == [1, 0])
    #expect(pay.map(\.total) == [70, 100])
    #expect(pay.map(\.atTarget) == [nil, nil])
  }

  @Test("has no sums where less than three quarters are known of all")
  func unknown() throws {
    let pay = try earnings(try graph(one: Salary(median: 20), goal: Salary(median: 100)))
    #expect(pay.map(\.total) == [nil, nil])
    #expect(pay.map(\.comparedYears) == [1, 1] && pay.map(\.unstatedYears) == [0, 4])
    #expect(pay.map(\.atTarget) == [100, 100])
  }

  @Test("of the same moves at another pace are those of the plan at that pace")
  func retimed() throws {
    let graph = try CareerGraph { builder in
      builder.add(
        try Skill(
          id: "s", name: "S", kind: .technical, hoursPerLevel: LevelHours(each: 520)))
      builder.add(try Role(id: "a", name: "A"))
      builder.add(try Role(id: "b", name: "B", skills: ["s": 1]))
      builder.add(try Role(id: "c", name: "C"))
      builder.add(try Transition(from: "a", to: "b", kind: .promotion, years: 1))
      builder.add(try Transition(from: "b", to: "c", kind: .promotion, years: 1))
    }
    let planner = Planner(graph)
    let slow = try Person(in: "a")
    let fast = try Person(in: "a", hoursPerWeek: 10)
    let plan = try #require(try planner.plan(PlanRequest(from: slow, to: "c")).plan)
    #expect(plan.steps.map(\.endYears) == [2, 3])
    let other = try #require(try planner.retimed(plan, for: fast))
    #expect(other.steps.map(\.endYears) == [1, 2])
    #expect(try planner.retimed(plan, for: Person(in: "a", hoursPerWeek: 0)) == nil)
    #expect(try planner.retimed(plan, for: Person(in: "b")) == nil)
  }
}
