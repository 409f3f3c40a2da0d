import CareerGraph
import CareerPlanner
import Testing

/// The steps of the soonest plan in a small graph.
func steps(
  from person: Person, to target: String, in body: (inout CareerGraphBuilder) throws -> Void
) throws -> [PlanStep] {
  let planner = Planner(try CareerGraph(title: "Timing", body))
  let plan = try planner.plan(PlanRequest(from: person, to: target)).plan
  return try #require(plan).steps
}

/// The only step from a to b of the soonest plan in a small graph.
func step(
  from person: Person, in body: (inout CareerGraphBuilder) throws -> Void
) throws -> PlanStep {
  let steps = try steps(from: person, to: "b", in: body)
  try #require(steps.count == 1)
  return steps[0]
}

extension CareerGraphBuilder {
  /// Adds roles that ask for nothing.
  mutating func ladder(_ ids: String...) throws {
    for id in ids { try role(id, id.uppercased()) }
  }
}
