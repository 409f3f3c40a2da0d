import Foundation

/// A graph as `dot -Tjson` has laid it out.
public struct Layout: Decodable {
  /// A box on the page.
  public struct Box {
    public let low: (x: Double, y: Double)
    public let high: (x: Double, y: Double)

    /// Whether another box lies in this one, but for the rounding of what is printed.
    public func contains(_ other: Box) -> Bool {
      low.x <= other.low.x + 1 && low.y <= other.low.y + 1 && high.x >= other.high.x - 1
        && high.y >= other.high.y - 1
    }
  }

  /// A node or a cluster.
  public struct Part: Decodable {
    public let name: String
    public let label: String?
    public let bb: String?
    public let pos: String?
    public let width: String?
    public let height: String?
    public let nodes: [Int]?
    public let draws: [Drawn]?

    enum CodingKeys: String, CodingKey {
      case name, label, bb, pos, width, height, nodes
      case draws = "_ldraw_"
    }

    /// The lines of the label as they are drawn.
    public var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }

    /// The place of the part.
    public var box: Box? {
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
  public struct Edge: Decodable {
    public let tail: Int
    public let head: Int
    public let draws: [Drawn]?

    enum CodingKeys: String, CodingKey {
      case tail, head
      case draws = "_ldraw_"
    }

    /// The lines of the label as they are drawn.
    public var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }
  }

  /// A piece of a label.
  public struct Drawn: Decodable {
    public let op: String
    public let text: String?
  }

  /// Clusters first, then nodes, by number.
  public let objects: [Part]?
  public let edges: [Edge]?
  public let draws: [Drawn]?

  enum CodingKeys: String, CodingKey {
    case objects, edges
    case draws = "_ldraw_"
  }

  /// The lines of the title as they are drawn.
  public var drawnLines: [String] { (draws ?? []).compactMap { $0.op == "T" ? $0.text : nil } }

  /// The clusters.
  public var clusters: [Part] { (objects ?? []).filter { $0.name.hasPrefix("cluster") } }

  /// The node of a name.
  public func node(_ name: String) -> Part? { (objects ?? []).first { $0.name == name } }

  /// Draws a text, and reads where everything is.
  public static func of(_ dot: String) async throws -> Layout {
    let drawing = try await Graphviz.draw(dot, as: "json")
    return try JSONDecoder().decode(Layout.self, from: drawing.output)
  }
}
