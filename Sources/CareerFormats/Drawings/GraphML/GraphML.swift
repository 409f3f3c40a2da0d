import CareerDocuments
public import CareerGraph

/// Writes a career graph as GraphML, which NetworkX, igraph and Gephi read.
///
/// Every field of a role and of a transition that holds one value is a typed attribute. A node is
/// named by the id of its role, or, where one of the ids is no name token of XML, all nodes are
/// numbered (`n12`); the attribute `role` has the id either way. The `weight` of an edge is the
/// typical time before the move with the wait for it, in years.
///
/// Source: Brandes, Eiglsperger, Lerner and Pich, "Graph markup language (GraphML)", 2013.
public enum GraphML {
  /// The graph as GraphML.
  ///
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n*) time and space for *n* characters of text.
  public static func text(of graph: CareerGraph) -> String {
    var document = GraphMLDocument(graph: graph)
    document.writeAll()
    return document.lines.joined(separator: "\n") + "\n"
  }
}

/// An attribute of nodes or edges, and where its values come from.
private struct Attribute<Element> {
  let name: String
  let type: String
  let value: (Element) -> String?

  static func text(_ name: String, _ value: @escaping (Element) -> String?) -> Self {
    Self(name: name, type: "string") { value($0).map(XMLText.escaped) }
  }

  static func number(_ name: String, _ value: @escaping (Element) -> Double?) -> Self {
    Self(name: name, type: "double") { value($0).map(JSONText.number) }
  }

  static func integer(_ name: String, _ value: @escaping (Element) -> Int?) -> Self {
    Self(name: name, type: "int") { value($0).map(String.init) }
  }

  static func truth(_ name: String, _ value: @escaping (Element) -> Bool) -> Self {
    Self(name: name, type: "boolean") { value($0) ? "true" : "false" }
  }
}

private struct GraphMLDocument {
  let graph: CareerGraph
  private(set) var lines: [String] = []

  private let graphAttributes: [Attribute<CareerGraph>] = [
    .text("title") { $0.title }, .text("currency") { $0.currency },
  ]

  private let roleAttributes: [Attribute<Role>] = [
    .text("label") { $0.name.isEmpty ? $0.id : $0.name }, .text("role") { $0.id },
    .text("track") { $0.track }, .integer("level") { $0.level }, .truth("entry") { $0.isEntry },
    .truth("final") { $0.isFinal }, .truth("education") { $0.isEducation },
    .number("experience_min") { $0.experience?.min },
    .number("experience_max") { $0.experience?.max }, .number("salary_low") { $0.salary?.low },
    .number("salary_median") { $0.salary?.median },
    .number("salary_average") { $0.salary?.average }, .number("salary_high") { $0.salary?.high },
    .integer("salary_year") { $0.salary?.year }, .text("summary") { $0.summary },
  ]

  private let moveAttributes: [Attribute<Transition>] = [
    .text("label") { $0.years.yearsLabel }, .text("kind") { $0.kind.rawValue },
    .text("via") { $0.via }, .number("weight") { $0.years.typical + $0.wait.typical },
    .number("years_low") { $0.years.low }, .number("years") { $0.years.typical },
    .number("years_high") { $0.years.high }, .number("wait_low") { $0.wait.low },
    .number("wait") { $0.wait.typical }, .number("wait_high") { $0.wait.high },
    .number("experience_min") { $0.minimumExperience }, .number("credit") { $0.credit },
    .number("likelihood") { $0.likelihood },
  ]

  init(graph: CareerGraph) { self.graph = graph }

  mutating func writeAll() {
    lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"",
      "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
      "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        + "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">",
    ]
    writeKeys("graph", graphAttributes)
    writeKeys("node", roleAttributes)
    writeKeys("edge", moveAttributes)
    lines.append("  <graph id=\"careers\" edgedefault=\"directed\">")
    writeData("graph", graphAttributes, of: graph, indent: "    ")
    writeRoles()
    lines += ["  </graph>", "</graphml>"]
  }

  private mutating func writeRoles() {
    let areTokens = graph.roles.allSatisfy { XMLText.isNameToken(graph.id(of: $0)) }
    let names = graph.roles.map { role in areTokens ? graph.id(of: role) : "n\(role.rawValue)" }
    for role in graph.roles {
      lines.append("    <node id=\"\(names[role.position])\">")
      writeData("node", roleAttributes, of: graph[role], indent: "      ")
      lines.append("    </node>")
    }
    for (number, transition) in graph.transitionsInDocumentOrder.enumerated() {
      let (from, to) = (graph.source(of: transition), graph.target(of: transition))
      lines.append(
        "    <edge id=\"e\(number)\" source=\"\(names[from.position])\" "
          + "target=\"\(names[to.position])\">")
      writeData("edge", moveAttributes, of: graph[transition], indent: "      ")
      lines.append("    </edge>")
    }
  }

  private mutating func writeKeys<Element>(_ part: String, _ attributes: [Attribute<Element>]) {
    for attribute in attributes {
      lines.append(
        "  <key id=\"\(part).\(attribute.name)\" for=\"\(part)\" attr.name=\"\(attribute.name)\" "
          + "attr.type=\"\(attribute.type)\"/>")
    }
  }

  private mutating func writeData<Element>(
    _ part: String, _ attributes: [Attribute<Element>], of element: Element, indent: String
  ) {
    for attribute in attributes {
      guard let value = attribute.value(element) else { continue }
      lines.append("\(indent)<data key=\"\(part).\(attribute.name)\">\(value)</data>")
    }
  }
}
