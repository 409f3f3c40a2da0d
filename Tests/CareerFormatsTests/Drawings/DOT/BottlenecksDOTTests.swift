import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import TestSupport
import Testing

@Suite("Diagrams of bottlenecks", .enabled(if: Graphviz.isInstalled, "dot is not installed"))
struct BottlenecksDOTTests {
  private let graph: CareerGraph
  private let bottlenecks: Bottlenecks

  init() throws {
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    graph = try GraphDocument.read(bytes, name: "bundled").graph
    bottlenecks = Bottlenecks(graph)
  }

  private func isDrawn(_ dot: String) async throws -> Bool {
    let drawing = try await Graphviz.draw(dot, as: "svg")
    return drawing.status == 0 && drawing.errors.isEmpty && drawing.text.hasSuffix("</svg>\n")
  }

  /// The lines in the box of a role; `nil` where the role is not drawn.
  private func box(of id: String, in dot: String) async throws -> [String]? {
    try await Layout.of(dot).node("n\(try graph.role(id).rawValue)")?.drawnLines
  }

  @Test("show between two roles those on the ways alone")
  func way() async throws {
    let (start, goal) = (try graph.role("data-analyst"), try graph.role("research-director"))
    let way = try #require(bottlenecks.unavoidable(from: start, to: goal))
    let dot = BottlenecksDOT.text(of: way, from: start, to: goal, in: graph)
    #expect(try await isDrawn(dot))
    let layout = try await Layout.of(dot)
    let between = try graph.roles(between: start, and: goal)
    for role in graph.roles {
      #expect((layout.node("n\(role.rawValue)") != nil) == between.contains(role))
    }
    #expect(layout.node("l0")?.drawnLines == ["every way passes it"])
  }

  @Test("show both roles where there is no way")
  func noWay() async throws {
    let (start, goal) = (try graph.role("research-director"), try graph.role("data-analyst"))
    let dot = BottlenecksDOT.text(of: nil, from: start, to: goal, in: graph)
    #expect(try await isDrawn(dot))
    #expect(try await box(of: "research-director", in: dot) != nil)
    #expect(try await box(of: "data-analyst", in: dot) != nil)
    #expect(try await Layout.of(dot).drawnLines.last == "There is no way, whoever goes.")
  }

  @Test("tell ahead of a role what each cuts off")
  func closures() async throws {
    let start = try graph.role("junior-ml-engineer")
    let closures = bottlenecks.closures(from: [start])
    let dot = BottlenecksDOT.text(of: closures, from: start, in: graph)
    #expect(try await isDrawn(dot))
    for closure in closures.roles {
      let lines = try await box(of: graph.id(of: closure.subject), in: dot)
      #expect(lines?.last == "cuts off \(closure.count)")
    }
    #expect(try await box(of: "cs-student", in: dot) == nil)
  }

  @Test("tell in the whole graph how many ways pass a role, the busiest the darkest")
  func traffic() async throws {
    let traffic = bottlenecks.traffic()
    let closures = bottlenecks.closures(from: graph.roles.filter { graph.isEntry($0) })
    let dot = BottlenecksDOT.text(of: traffic, closures: closures, in: graph)
    #expect(try await isDrawn(dot))
    #expect(try await box(of: "ml-engineer-ii", in: dot)?.last?.hasSuffix(" % of ways") == true)
    let busiest = try #require(traffic.roles.first).subject
    let nodes = dot.split(separator: "\n").filter { $0.contains("#005B8F") }
    #expect(nodes.contains { $0.contains(" n\(busiest.rawValue) [") })
    #expect(nodes.count < traffic.roles.count)
  }
}
