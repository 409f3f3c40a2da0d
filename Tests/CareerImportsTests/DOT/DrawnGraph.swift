import CareerFormats
import Foundation
import Testing

@testable import CareerImports

/// What a text in the DOT language says, in a form that two readers can be compared by.
struct DrawnGraph {
  var isDirected: Bool
  var isStrict: Bool
  var nodes: [String]
  var edges: [String]
  var subgraphs: [String]

  private var lines: [String] {
    ["\(isStrict ? "strict " : "")\(isDirected ? "digraph" : "graph")"] + nodes + edges + subgraphs
  }

  /// What only one of two graphs says.
  func differences(from other: DrawnGraph) -> [String] {
    lines.difference(from: other.lines).map { change in
      switch change {
      case .insert(_, let line, _): "only here: " + line
      case .remove(_, let line, _): "only there: " + line
      }
    }
  }

  private static func words(_ attributes: [String: String]) -> String {
    attributes.filter { !$0.value.isEmpty && !($0.key == "label" && $0.value == "\\N") }
      .map { "\($0.key.debugDescription)=\($0.value.debugDescription)" }.sorted()
      .joined(separator: " ")
  }

  private static func node(_ name: String, _ attributes: [String: String]) -> String {
    "\(name.debugDescription) [\(words(attributes))]"
  }

  private static func edge(_ tail: String, _ head: String, _ attributes: [String: String]) -> String
  {
    "\(tail.debugDescription) -> \(head.debugDescription) [\(words(attributes))]"
  }

  private static func subgraph(_ name: String, _ nodes: [String]) -> String {
    "{\(name.debugDescription): \(nodes.map(\.debugDescription).sorted().joined(separator: " "))}"
  }

  /// What our own reader finds.
  init(_ graph: DOTGraph) {
    isDirected = graph.isDirected
    isStrict = graph.isStrict
    func attributes(
      _ element: DOTGraph.Element, _ value: (String) -> DOTGraph.Text?
    ) -> [String: String] {
      var attributes: [String: String] = [:]
      for name in graph.attributeNames(of: element) { attributes[name] = value(name)?.text }
      return attributes
    }
    nodes = graph.nodes.indices.map { node in
      Self.node(graph.nodes[node].name.text, attributes(.node) { graph.value($0, ofNode: node) })
    }.sorted()
    edges = graph.edges.indices.map { index in
      let edge = graph.edges[index]
      return Self.edge(
        graph.nodes[edge.tail].name.text, graph.nodes[edge.head].name.text,
        attributes(.edge) { graph.value($0, ofEdge: index) })
    }.sorted()
    subgraphs = graph.scopes.indices.dropFirst().map { scope in
      Self.subgraph(
        graph.scopes[scope].name?.text ?? "",
        graph.nodes(inScope: scope).map { graph.nodes[$0].name.text })
    }.sorted()
  }

  /// What `dot -Tdot_json` finds.
  init(json: Data) throws {
    let top = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    isDirected = try #require(top["directed"] as? Bool)
    isStrict = try #require(top["strict"] as? Bool)
    let objects = top["objects"] as? [[String: Any]] ?? []
    let count = try #require(top["_subgraph_cnt"] as? Int)
    let names = try objects.map { try #require($0["name"] as? String) }
    func attributes(_ object: [String: Any]) -> [String: String] {
      object.filter { !["name", "_gvid", "tail", "head", "nodes", "edges"].contains($0.key) }
        .compactMapValues { $0 as? String }
    }
    nodes = objects.indices.dropFirst(count).map { Self.node(names[$0], attributes(objects[$0])) }
      .sorted()
    edges = try (top["edges"] as? [[String: Any]] ?? []).map { edge in
      let tail = try #require(edge["tail"] as? Int)
      let head = try #require(edge["head"] as? Int)
      return Self.edge(names[tail], names[head], attributes(edge))
    }.sorted()
    subgraphs = objects.indices.prefix(count).map { index in
      let members = objects[index]["nodes"] as? [Int] ?? []
      let isUnnamed = names[index].hasPrefix("%")
      return Self.subgraph(isUnnamed ? "" : names[index], members.map { names[$0] })
    }.sorted()
  }
}
