import CareerGraph
import Testing

@testable import CareerPlanner

/// Two moves, from a to b and from b to c, with the same estimate of the time in role.
func ladder(years: Estimate) throws -> (CareerGraph, Estimate) {
  let graph = try CareerGraph(title: "Ladder") { builder in
    for id in ["a", "b", "c"] { try builder.role(id, id.uppercased()) }
    try builder.promotion("a", "b", years: years)
    try builder.promotion("b", "c", years: years)
  }
  return (graph, years)
}

/// When the steps from a to c are made, draw by draw.
func outcome(
  _ graph: CareerGraph, _ person: Person, _ options: EstimateOptions
) throws -> [[Double]] {
  let planner = Planner(graph)
  let plan = try #require(try planner.plan(PlanRequest(from: person, to: "c")).plan)
  return stepYears(plan, planner, draws: options.draws, options)
}

/// When each step of a plan is made, draw by draw.
func stepYears(
  _ plan: Plan, _ planner: Planner, draws: Range<UInt64>, _ options: EstimateOptions
) -> [[Double]] {
  var run = SimulationRun(Simulation(plan, planner.tables), draws: draws, options)
  var years: [[Double]] = []
  while let outcome = run.next() { years.append(outcome.years) }
  return years
}

/// An estimate of the plan from a to b, or to another role, in a small graph.
func smallEstimate(
  _ person: Person, to target: String = "b", samples: Int, seed: UInt64 = 1,
  correlation: Double = 0.3, in body: (inout CareerGraphBuilder) throws -> Void
) throws -> PlanEstimate {
  let graph = try CareerGraph(title: "Estimates") { builder in
    try builder.role("a", "A")
    try builder.role("b", "B")
    try body(&builder)
  }
  let planner = Planner(graph)
  let plan = try #require(try planner.plan(PlanRequest(from: person, to: target)).plan)
  return planner.estimate(
    plan, try EstimateOptions(samples: samples, seed: seed, correlation: correlation))
}
