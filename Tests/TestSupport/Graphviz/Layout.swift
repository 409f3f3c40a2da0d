import Foundation

/// A graph as `dot -Tjson` has laid it out.
package struct Layout: Decodable {
  /// A box on the page.
  package struct Box {
    package let low: (x: Double, y: Double)
    package let high: (x: Double, y: Double)

    /// Whether another box lies in this one, but for the rounding of what is printed.
    package func contains(_ other: Box) -> Bool {
      low.x <= other.low.x + 1 && low.y <= other.low.y + 1 && high.x >= other.high.x - 1
        && high.y >= other.high.y - 1
    }
  }

  /// A node or a cluster.
  package struct Part: Decodable {
    package let name: String
    package let label: String?
    package let bb: String?
    package let pos: String?
    package let width: String?
    package let height: String?
    package let nodes: [Int]?
    package let draws: [Drawn]?

    enum CodingKeys: String, CodingKey {
      case name, label, bb, pos, width, height, nodes
      case draws = "_ldraw_"
    }

    /// The lines of the label as they are drawn.
    package var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }

    /// The place of the part.
    package var box: Box? {
      if let bb {
        let numbers = bb.split(separator: ",").compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        return Box(low: (numbers[0], numbers[1]), high: (numbers[2], numbers[3]))
      }
      let center = (pos ?? "").split(separator: ",").compactMap { Double($0) }
      guard center.count == 2, let width = width.flatMap({ Double($0) }),
        let height = height.flatMap({ Double($0) })
      else { return nil }
      return Box(
        low: (center[0] - width * 36, center[1] - height * 36),
        high: (center[0] + width * 36, center[1] + height * 36))
    }
  }

  /// An edge.
  package struct Edge: Decodable {
    package let tail: Int
    package let head: Int
    package let draws: [Drawn]?

    enum CodingKeys: String, CodingKey {
      case tail, head
      case draws = "_ldraw_"
    }

    /// The lines of the label as they are drawn.
    package var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }
  }

  /// A piece of a label.
  package struct Drawn: Decodable {
    package let op: String
    package let text: String?
  }

  /// Clusters first, then nodes, by number.
  package let objects: [Part]?
  package let edges: [Edge]?
  package let draws: [Drawn]?

  enum CodingKeys: String, CodingKey {
    case objects, edges
    case draws = "_ldraw_"
  }

  /// The lines of the title as they are drawn.
  package var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }

  /// The clusters.
  package var clusters: [Part] { (objects ?? []).filter { $0.name.hasPrefix("cluster") } }

  /// The node of a name.
  package func node(_ name: String) -> Part? { (objects ?? []).first { $0.name == name } }

  /// Draws a text, and reads where everything is.
  package static func of(_ dot: String) async throws -> Layout {
    let drawing = try await Graphviz.draw(dot, as: "json")
    return try JSONDecoder().decode(Layout.self, from: drawing.output)
  }
}
