import BundledGraphs
import CareerDocuments
import CareerFormats
import CareerGraph
import CareerReview
import Foundation
import TestSupport
import Testing

@Suite("GraphML")
struct GraphMLTests {
  private func graph(with text: String) throws -> CareerGraph {
    let id =
      text.isEmpty || text.unicodeScalars.contains { $0.properties.generalCategory == .control }
      ? "a" : "a" + text
    return try CareerGraph(title: text, currency: text) { builder in
      builder.add(try Role(id: id, name: text, track: text, level: 1, summary: text))
      builder.add(try Role(id: "b", name: text))
      builder.add(try Transition(from: id, to: "b", kind: .lateral, via: text, years: 1))
    }
  }

  /// What a reader gets of a text: characters that XML forbids are `�`.
  private func kept(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.unicodeScalars.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  @Test("keeps every text", arguments: GraphMermaidTests.hostile)
  func hostileTexts(text: String) throws {
    let graph = try graph(with: text)
    let written = GraphML.text(of: graph)
    let read = try XMLGraph(written)
    let expected = Array(kept(text).utf8)
    func isKept(_ found: String?) -> Bool { found.map { Array($0.utf8) } == expected }
    #expect(isKept(read.attributes["title"]) && isKept(read.attributes["currency"]), "\(written)")
    let first = try #require(read.nodes.first)
    #expect(isKept(first.attributes["track"]) && isKept(first.attributes["summary"]))
    let id = graph.id(of: RoleID(0))
    #expect(first.attributes["role"].map { Array($0.utf8) } == Array(kept(id).utf8))
    #expect(text.isEmpty ? first.attributes["label"] == id : isKept(first.attributes["label"]))
    let edge = try #require(read.edges.first)
    #expect(isKept(edge.attributes["via"]))
    #expect(edge.source == first.id && edge.target == read.nodes[1].id)
    #expect(first.id == id || first.id == "n0" && read.nodes[1].id == "n1")
    // Nothing in it commands a terminal.
    #expect(
      written.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }

  @Test(
    "has every field of roles and moves that holds one value", arguments: 0..<30 as Range<UInt64>)
  func fields(seed: UInt64) throws {
    let graph = try seed == 0 ? bundled() : RandomCareers(seed: seed).graph
    let read = try XMLGraph(GraphML.text(of: graph))
    #expect(read.nodes.count == graph.roles.count && read.edges.count == graph.transitions.count)
    #expect(Set(read.nodes.map(\.id)).count == read.nodes.count)
    #expect(Set(read.edges.map(\.id)).count == read.edges.count)
    for (role, node) in zip(graph.roles.map { graph[$0] }, read.nodes) {
      var expected = ["label": role.name, "role": role.id]
      expected["track"] = role.track
      expected["level"] = role.level.map { "\($0)" }
      expected["entry"] = "\(role.isEntry)"
      expected["final"] = "\(role.isFinal)"
      expected["education"] = "\(role.isEducation)"
      expected["summary"] = role.summary
      expected["salary_year"] = role.salary?.year.map { "\($0)" }
      let figures = [
        "experience_min": role.experience?.min, "experience_max": role.experience?.max,
        "salary_low": role.salary?.low, "salary_median": role.salary?.median,
        "salary_average": role.salary?.average, "salary_high": role.salary?.high,
      ]
      check(node.attributes, texts: expected, figures: figures)
    }
    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }
    for (move, edge) in zip(moves, read.edges) {
      #expect(edge.source == move.from && edge.target == move.to)
      var expected = ["label": move.years.yearsLabel, "kind": move.kind.rawValue]
      expected["via"] = move.via
      let figures = [
        "weight": move.years.typical + move.wait.typical, "years_low": move.years.low,
        "years": move.years.typical, "years_high": move.years.high, "wait_low": move.wait.low,
        "wait": move.wait.typical, "wait_high": move.wait.high,
        "experience_min": move.minimumExperience, "credit": move.credit,
        "likelihood": move.likelihood,
      ]
      check(edge.attributes, texts: expected, figures: figures)
    }
  }

  private func check(
    _ found: [String: String], texts: [String: String], figures: [String: Double?]
  ) {
    let figures = figures.compactMapValues { $0 }
    #expect(Set(found.keys) == Set(texts.keys).union(figures.keys))
    for (name, text) in texts { #expect(found[name] == text, "\(name)") }
    for (name, figure) in figures { #expect(found[name].flatMap(Double.init) == figure, "\(name)") }
  }

  @Test(
    "names nodes by their roles where all ids are name tokens",
    arguments: [
      (["a", "b-2", "c.d", "_e", "3D", "é", "日本"], true), (["a", "b c"], false), (["a&b"], false),
      (["a", "n0", "x/y"], false), (["–"], false), (["😀"], true), (["a:b"], true),
    ])
  func names(ids: [String], areNames: Bool) throws {
    let graph = try CareerGraph { builder in
      for id in ids { try builder.role(id, "A") }
    }
    let read = try XMLGraph(GraphML.text(of: graph))
    #expect(read.nodes.map(\.id) == (areNames ? ids : ids.indices.map { "n\($0)" }))
    #expect(read.nodes.map { $0.attributes["role"] } == ids)
  }

  @Test(
    "is read by NetworkX, with types", .enabled(if: Python.hasNetworkX, "NetworkX is not installed")
  )
  func networkX() throws {
    let graph = try bundled()
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("careerpath-\(UUID().uuidString).graphml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(GraphML.text(of: graph).utf8).write(to: file)
    let answer = try Python.run(
      """
      import networkx, sys
      g = networkx.read_graphml(sys.argv[1])
      print(g.is_directed(), len(g), g.number_of_edges(), g.graph["title"])
      n = g.nodes["junior-ml-engineer"]
      print(n["label"], n["level"] + 0, n["entry"] is True, n["experience_max"] / 2)
      way = networkx.shortest_path(
        g, "junior-ml-engineer", "principal-ml-engineer", weight="weight")
      print(len(way), sum(type(d["weight"]) is float for _, _, d in g.edges(data=True)))
      """, [file.path])
    #expect(
      answer == """
        True \(graph.roles.count) \(graph.transitions.count) Machine-learning careers
        Junior Machine Learning Engineer 1 True 1.0
        4 \(graph.transitions.count)

        """)
  }

  private func bundled() throws -> CareerGraph {
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    return try GraphDocument.read(bytes, name: "bundled").graph
  }
}

/// The program `python3`, where it is installed.
private enum Python {
  /// Whether it has NetworkX.
  static let hasNetworkX = (try? run("import networkx\nprint(1)", [])) == "1\n"

  /// Runs a script.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    try Subprocess("python3", ["-c", script] + arguments).runToEnd().text
  }
}
