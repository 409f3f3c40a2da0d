import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

/// Plans on the graph that ships.
@Suite struct BundledPlansTests {
  private func bundledGraph() throws -> CareerGraph {
    let bytes = try #require(BundledGraphs.document(named: "ml-careers"))
    return try GraphDocument.read(bytes, name: "ml-careers.json").graph
  }

  @Test func leadsFromJuniorToPrincipal() throws {
    let graph = try bundledGraph()
    let request = PlanRequest(
      from: try Person(in: "junior-ml-engineer"), to: "principal-ml-engineer")
    let plan = try #require(try Planner(graph).plan(request).plan)
    #expect(
      plan.roles.map(graph.id) == [
        "junior-ml-engineer", "ml-engineer-ii", "senior-ml-engineer", "principal-ml-engineer",
      ])
    #expect((7...10).contains(plan.totalYears))
    #expect(plan.isOptimal)
  }

  @Test func plansFromEveryRoleToEveryOther() throws {
    let graph = try bundledGraph()
    let oracle = BruteForcePlanner(graph)
    let planner = Planner(graph)
    var planCount = 0
    for start in graph.roles.map(graph.id) {
      let person = try Person(in: start)
      for target in graph.roles.map(graph.id) {
        var plans: [Objective: Plan] = [:]
        for objective in Objective.allCases {
          let request = PlanRequest(from: person, to: target, by: objective)
          guard let plan = try planner.plan(request).plan else { continue }
          let audit = PlanAudit(oracle: oracle, request: request)
          #expect(audit.problems(of: plan) == [], "\(start) to \(target) by \(objective)")
          #expect(plan.isOptimal, "\(start) to \(target) by \(objective)")
          plans[objective] = plan
          planCount += 1
        }
        let problems = disagreements(among: plans)
        #expect(problems == [], "\(start) to \(target)")
      }
    }
    #expect(planCount > 500)
  }

  /// Where a plan by one objective is better in another than the plan by that.
  private func disagreements(among plans: [Objective: Plan]) -> [String] {
    guard !plans.isEmpty else { return [] }
    guard let time = plans[.time], let effort = plans[.effort], let steps = plans[.steps] else {
      return ["plans by some objectives only: \(plans.keys)"]
    }
    var checks = Checks()
    for (objective, plan) in plans {
      checks.expect(time.totalYears <= plan.totalYears, "\(objective) is sooner than time")
      checks.expect(effort.studyHours <= plan.studyHours, "\(objective) has less effort")
      checks.expect(steps.steps.count <= plan.steps.count, "\(objective) has fewer steps")
      if let likelihood = plan.likelihood {
        let greatest = plans[.likelihood]?.likelihood ?? -1
        checks.expect(likelihood <= greatest + 1e-12, "\(objective) is likelier")
      }
    }
    return checks.problems
  }
}
