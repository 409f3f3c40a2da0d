public import CareerGraph

/// Draws a whole career graph as Mermaid, which GitHub and others show where a page holds it.
public enum GraphMermaid {
  /// What Mermaid draws at most unless a page says otherwise, and GitHub's pages don't.
  public enum Limits {
    /// Characters of the text.
    public static let characters = 50_000
    /// Arrows, those that are not seen among them.
    public static let arrows = 500
  }

  /// The graph as a Mermaid flowchart: tracks as subgraphs, roles in the order of their levels,
  /// moves styled by kind.
  ///
  /// Node names are made up (`n12`), so that no id can break the syntax. Several moves between the
  /// same roles of one kind share an arrow.
  ///
  /// - Returns: the text, with a line break at its end.
  /// - Complexity: O(*n* log *n* + *m* log *d*) time for *n* roles and *m* transitions, at most *d* out
  ///   of one role.
  public static func text(of graph: CareerGraph) -> String {
    var document = MermaidDocument(graph: graph)
    document.writeAll()
    return document.lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of a flowchart.
private struct MermaidDocument {
  let graph: CareerGraph
  /// The roles, lower levels first.
  let roles: [RoleID]
  private(set) var lines: [String] = []

  init(graph: CareerGraph) {
    self.graph = graph
    roles = graph.roles.sorted { left, right in
      (graph.level(of: left) ?? .max, left) < (graph.level(of: right) ?? .max, right)
    }
  }

  mutating func writeAll() {
    lines += ["---", "title: \(MermaidText.title(graph.shownTitle))", "---", "flowchart LR"]
    writeRoles()
    writeMoves()
    writeOrder()
    writeMarks()
  }

  private mutating func write(_ line: String) { lines.append("  " + line) }

  private func name(_ role: RoleID) -> String { "n\(role.rawValue)" }

  // MARK: Roles

  private mutating func writeRoles() {
    let members = Dictionary(grouping: roles) { graph.track(of: $0) }
    for (number, track) in graph.tracks.enumerated() {
      write("subgraph t\(number)[\(MermaidText.label(track.capitalizedFirst))]")
      for role in members[track, default: []] { write("  \(node(role))") }
      write("end")
    }
    for role in members[nil, default: []] { write(node(role)) }
  }

  /// A role in its shape: rounded where people start, with double sides where nothing need follow.
  private func node(_ role: RoleID) -> String {
    let label = MermaidText.label(graph.boxLines(role))
    let isFinal = graph.isFinal(role)
    let shape =
      graph.isEntry(role) ? "([\(label)])" : isFinal ? "[[\(label)]]" : "[\(label)]"
    return name(role) + shape
  }

  // MARK: Moves

  private mutating func writeMoves() {
    var numbers: [TransitionKind: [Int]] = [:]
    for (number, arrow) in Arrow.all(in: graph).enumerated() {
      let label = MermaidText.label(arrow.labels(in: graph))
      write("\(name(arrow.from)) \(Self.line(arrow.kind))|\(label)| \(name(arrow.to))")
      numbers[arrow.kind, default: []].append(number)
    }
    for kind in TransitionKind.allCases {
      guard let numbers = numbers[kind] else { continue }
      let list = numbers.map(String.init).joined(separator: ",")
      write("linkStyle \(list) \(Self.style(kind))")
    }
    writeLegend(TransitionKind.allCases.filter { numbers[$0] != nil })
  }

  /// The arrow of a kind: what tells kinds apart without colour.
  private static func line(_ kind: TransitionKind) -> String {
    switch kind {
    case .promotion: "-->"
    case .lateral, .specialization: "-.->"
    case .leadership: "==>"
    case .entry: "--o"
    }
  }

  private static func style(_ kind: TransitionKind) -> String {
    switch kind {
    case .promotion: "stroke:#52606D"
    case .lateral: "stroke:#56B4E9,stroke-dasharray:6 4"
    case .specialization: "stroke:#009E73,stroke-dasharray:2 3"
    case .leadership: "stroke:#D55E00"
    case .entry: "stroke:#CC79A7"
    }
  }

  private static func words(_ kind: TransitionKind) -> String {
    switch kind {
    case .promotion: "promotion (solid)"
    case .lateral: "lateral (dashed blue)"
    case .specialization: "specialization (dotted green)"
    case .leadership: "leadership (thick orange)"
    case .entry: "entry (circle, purple)"
    }
  }

  private mutating func writeLegend(_ kinds: [TransitionKind]) {
    guard kinds.count > 1 else { return }
    write("legend[\(MermaidText.label(kinds.map(Self.words)))]:::legend")
    write("classDef legend fill:none,stroke:none")
  }

  /// Keeps the levels in order by arrows that are not seen, behind those that are, which styles
  /// number.
  private mutating func writeOrder() {
    var previous: RoleID?
    for role in roles {
      guard let level = graph.level(of: role) else { break }
      if let previous {
        guard graph.level(of: previous) != level else { continue }
        write("\(name(previous)) ~~~ \(name(role))")
      }
      previous = role
    }
  }

  private mutating func writeMarks() {
    for (mark, style, roles) in [
      ("entry", "fill:#FFF7E0,color:#1F2933", roles.filter(graph.isEntry)),
      ("final", "stroke-width:2px", roles.filter(graph.isFinal)),
    ] where !roles.isEmpty {
      write("classDef \(mark) \(style)")
      write("class \(roles.map(name).joined(separator: ",")) \(mark)")
    }
  }
}
