import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("What can be reached")
struct ReachTests {
  static let graph = try? GraphDocument.read(
    BundledGraphs.document(named: "ml-careers") ?? [], name: "ml-careers"
  ).graph

  @Test("agrees with the plan to each role of the bundled graph, from each role")
  func bundled() throws {
    let graph = try #require(Self.graph)
    let planner = Planner(graph)
    for start in graph.roles {
      try check(planner, try Person(in: graph.id(of: start)), avoiding: [])
    }
    try check(planner, try Person(outsideWith: ["python": 2]), avoiding: ["ml-engineer-ii"])
  }

  @Test("agrees with the plan to each role of random graphs", arguments: 0..<300)
  func random(seed: UInt64) throws {
    let careers = try RandomCareers(seed: seed)
    try check(Planner(careers.graph), careers.person, avoiding: careers.avoiding)
  }

  private func check(_ planner: Planner, _ person: Person, avoiding: [String]) throws {
    let graph = planner.graph
    let start = try person.role.map { try graph.role($0) }
    let reach = try planner.reach(ReachRequest(from: person, avoiding: avoiding))
    #expect(reach.undecided.isEmpty)
    var found = Dictionary(
      reach.roles.map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(found.count == reach.roles.count)
    for role in graph.roles where role != start && !avoiding.contains(graph.id(of: role)) {
      let request = PlanRequest(from: person, to: graph.id(of: role), avoiding: avoiding)
      let plan = try planner.plan(request).plan
      let reached = found.removeValue(forKey: role)
      #expect(reached?.years == plan?.totalYears, "\(graph.id(of: role))")
      #expect(reached?.studyHours == plan?.studyHours)
      #expect(reached?.steps == plan?.steps.count)
      #expect(reached?.firstMove == plan?.steps.first?.to)
    }
    #expect(found.isEmpty)
    #expect(zip(reach.roles, reach.roles.dropFirst()).allSatisfy { $0.years <= $1.years })
  }

  @Test("within a time is what is reached by then")
  func within() throws {
    let planner = Planner(try #require(Self.graph))
    let person = try Person(in: "junior-ml-engineer", years: 1)
    let all = try planner.reach(ReachRequest(from: person)).roles
    for years in [0, 0.5, 2, 3.25, 6] {
      let near = try planner.reach(ReachRequest(from: person, withinYears: years)).roles
      #expect(near == all.filter { $0.years <= years })
    }
  }

  @Test("of a target is what the typical holder of each role needs")
  func backwards() throws {
    let graph = try #require(Self.graph)
    let planner = Planner(graph)
    let reach = try planner.reach(to: "principal-ml-engineer", avoiding: ["data-scientist"])
    var found = Dictionary(
      reach.roles.map { ($0.role, $0) }, uniquingKeysWith: { first, _ in first })
    for role in graph.roles
    where !["principal-ml-engineer", "data-scientist"].contains(graph.id(of: role)) {
      let plan = try planner.plan(
        PlanRequest(
          from: Person(in: graph.id(of: role)), to: "principal-ml-engineer",
          avoiding: ["data-scientist"])
      ).plan
      let reached = found.removeValue(forKey: role)
      #expect(reached?.years == plan?.totalYears)
      #expect(reached?.firstMove == plan?.steps.first?.to)
    }
    #expect(found.isEmpty)
  }
}
