import CareerFormats
import CareerGraph

/// A picture that holds more than a person can read, or than a program draws.
struct CrowdedPicture {
  private let graph: CareerGraph
  private let reason: String

  /// How much a picture can hold: the bundled graph has a quarter of each.
  private static let greatest = (roles: 150, moves: 500)

  /// Looks at what is to be written; `nil` where it is no picture or can be read.
  init?(graph: CareerGraph, format: ExportCommand.Format, text: String) {
    let (roles, moves) = (graph.roles.count, graph.transitions.count)
    let counts = "\(roles) role\(roles == 1 ? "" : "s") and \(moves) moves"
    if format == .mermaid, text.unicodeScalars.count > GraphMermaid.Limits.characters {
      reason =
        "\(counts) make more text than Mermaid draws unless told otherwise, "
        + "\(GraphMermaid.Limits.characters) characters"
    } else if format.isDrawing, roles > Self.greatest.roles || moves > Self.greatest.moves {
      reason = "\(counts) are more than a picture shows well"
    } else {
      return nil
    }
    self.graph = graph
  }

  /// Says so on standard error, and how to cut a part out.
  func warn() {
    let busiest = graph.roles.max { left, right in
      (count(left), right) < (count(right), left)
    }
    var lines = ["careerpath: warning: \(reason)"]
    if let busiest {
      lines.append(
        "  --focus \(FollowUp.quoted(graph.id(of: busiest))) draws what is around a role;")
      lines.append("  --track and --between cut out other parts")
    }
    Process.printError(lines.map { $0.safeForTerminal + "\n" }.joined())
  }

  private func count(_ role: RoleID) -> Int {
    graph.transitions(from: role).count + graph.transitions(to: role).count
  }
}
