import CareerDocuments
public import CareerGraph
import CareerPlanner

/// Writes a career graph in Graphviz's DOT language.
///
/// Tracks are clusters and levels are ranks. Node names are made up (`n12`), so that no id can
/// break the syntax.
///
/// Every edge leads from a lower rank to a higher one: Graphviz (2.43 to 12) loses clusters, or
/// never ends, where edges lie within a rank and cross clusters. A move down is therefore written
/// the other way round with its arrow at the tail, and a move within a level goes through a point
/// between the ranks, which moves of one kind to the same role share.
struct DOTDocument {
  let graph: CareerGraph
  /// The roles drawn, in order.
  let roles: [RoleID]
  /// The lines of the title.
  let title: [String]
  /// Whether each element says what it stands for, so that the drawing can be read back.
  let carriesData: Bool
  private var lines: [String] = []
  /// The rank of each role that has a level.
  private let ranks: [RoleID: Int]
  /// The points between ranks, by the moves that share them.
  private var points: [String: String] = [:]

  private init(_ graph: CareerGraph, roles: [RoleID], title: [String], carriesData: Bool) {
    self.carriesData = carriesData
    self.graph = graph
    self.roles = roles
    self.title = title
    let levels = Set(roles.compactMap { graph.level(of: $0) }).sorted()
    var ranks: [RoleID: Int] = [:]
    for role in roles {
      if let level = graph.level(of: role) { ranks[role] = levels.firstIndex(of: level) }
    }
    self.ranks = ranks
  }

  /// Writes the whole, with the attributes that `node` gives for a role, the moves that `edges`
  /// writes, and a box for each style of roles that `legend` explains.
  ///
  /// With `carriesData` the attributes of nodes and moves hold the whole graph, and what else is
  /// drawn says that it is nothing of it.
  static func text(
    _ graph: CareerGraph, roles: [RoleID], title: [String], carriesData: Bool = false,
    node: (RoleID) -> String, edges: (inout DOTDocument) -> Void,
    legend: [(meaning: String, style: String)] = []
  ) -> String {
    var document = DOTDocument(graph, roles: roles, title: title, carriesData: carriesData)
    document.writeHead()
    document.writeClusters(node)
    document.writeRanks()
    edges(&document)
    document.writeLegend(legend)
    return document.lines.joined(separator: "\n") + "\n}\n"
  }

  /// The name of a role's node.
  static func name(_ role: RoleID) -> String { "n\(role.rawValue)" }

  /// Adds a line.
  mutating func write(_ line: String) { lines.append("  " + line) }

  private mutating func writeHead() {
    lines.append("digraph \(DOTText.label(graph.shownTitle)) {")
    write("graph [\(DOTStyle.graph), label=\(DOTText.leftLabel(title))];")
    if carriesData {
      let head = GraphDocumentWriter(graph: graph).headJSON
      write("\(CareerAttribute.graph)=\(DOTText.data(head));")
    }
    write("node [\(DOTStyle.node)];")
    write("edge [\(DOTStyle.edge)];")
  }

  private mutating func writeClusters(_ node: (RoleID) -> String) {
    let groups = graph.byTrack(roles)
    for (index, group) in groups.lazy.filter({ $0.track != nil }).enumerated() {
      write("subgraph cluster_\(index) {")
      let label = DOTText.label((group.track ?? "").capitalizedFirst)
      write("  label=\(label); \(DOTStyle.cluster)")
      for role in group.roles { write("  \(Self.name(role)) [\(node(role))];") }
      write("}")
    }
    for group in groups where group.track == nil {
      for role in group.roles { write("\(Self.name(role)) [\(node(role))];") }
    }
  }

  /// Puts the boxes of the legend below each other, in a frame.
  private mutating func writeLegend(_ entries: [(meaning: String, style: String)]) {
    guard !entries.isEmpty else { return }
    write("subgraph cluster_legend {")
    write("  label=\(DOTText.label("Legend")); \(DOTStyle.cluster)")
    for (index, entry) in entries.enumerated() {
      write("  l\(index) [label=\(DOTText.label(entry.meaning)), \(entry.style)];")
    }
    write("}")
  }

  /// Puts roles of one level into one column, the columns in order.
  private mutating func writeRanks() {
    let columns = Dictionary(grouping: roles.filter { ranks[$0] != nil }) { ranks[$0] ?? 0 }
    var previous: RoleID?
    for (_, members) in columns.sorted(by: { $0.key < $1.key }) {
      write("{ rank=same; \(members.map(Self.name).joined(separator: "; ")); }")
      if let previous, let first = members.first {
        write("\(Self.name(previous)) -> \(Self.name(first)) [style=invis, minlen=2\(noMoves)];")
      }
      previous = members.first
    }
  }
}

// MARK: - Moves

extension DOTDocument {
  /// What an edge says that is there for the drawing only.
  private var noMoves: String { carriesData ? ", \(CareerAttribute.moves)=\"[]\"" : "" }

  /// What a node says that is there for the drawing only.
  private var noRole: String {
    carriesData ? ", \(CareerAttribute.role)=\(CareerAttribute.noRole)" : ""
  }

  /// Adds a move with lines beside it; those of one bundle to a role within a level share a point
  /// between ranks.
  mutating func writeMove(
    from: RoleID, to: RoleID, attributes: String, labels: [String], bundle: String,
    data: String = ""
  ) {
    let (tail, head) = (Self.name(from), Self.name(to))
    let label = (labels.isEmpty ? "" : ", label=\(DOTText.label(labels))") + data
    guard let start = ranks[from], let end = ranks[to] else {
      return write("\(tail) -> \(head) [\(attributes)\(label)];")
    }
    if start < end {
      write("\(tail) -> \(head) [\(attributes)\(label), minlen=\(2 * (end - start))];")
    } else if start > end {
      write("\(head) -> \(tail) [\(attributes)\(label), minlen=\(2 * (start - end)), dir=back];")
    } else {
      let point = point(before: head, attributes: attributes, bundle: bundle)
      let beside = labels.isEmpty ? "" : ", xlabel=\(DOTText.label(labels))"
      write("\(tail) -> \(point) [\(attributes)\(beside), dir=none\(data)];")
    }
  }

  /// The point through which moves within a level reach a role.
  private mutating func point(
    before head: String, attributes: String, bundle: String
  ) -> String {
    let key = "\(head) \(bundle)"
    if let known = points[key] { return known }
    let name = "p\(points.count)"
    points[key] = name
    write("\(name) [shape=point, width=0.02, color=\"#CBD2D9\", label=\"\"\(noRole)];")
    write("\(head) -> \(name) [\(attributes), dir=back\(noMoves)];")
    return name
  }
}

extension String {
  /// The text with its first letter as a capital.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Estimate {
  /// The range of years for a label: `2–4 y`, or `2 y` where it is certain.
  public var yearsLabel: String {
    let digits = { (value: Double) in
      value < 1e6 ? ((value * 10).rounded() / 10).plainDigits : value.plainDigits
    }
    return isCertain ? "\(digits(typical)) y" : "\(digits(low))–\(digits(high)) y"
  }
}

extension Experience {
  /// The range of years for a label: `2–4 y`, or `7+ y` where it is open.
  public var yearsLabel: String {
    max.map { "\(min.plainDigits)–\($0.plainDigits) y" } ?? "\(min.plainDigits)+ y"
  }
}

extension CareerGraph {
  /// The title of the graph, or what it is where it has none.
  var shownTitle: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? "Careers" }

  /// The name of a role; its id where the name is empty.
  func shownName(_ role: RoleID) -> String {
    let name = name(of: role)
    return name.isEmpty ? id(of: role) : name
  }

  /// What stands in the box of a role: its name, the years of its holders, its pay.
  func boxLines(_ role: RoleID) -> [String] {
    let value = self[role]
    var facts: [String] = []
    if let experience = value.experience { facts.append(experience.yearsLabel) }
    if let pay = value.salary?.label(currency: currency) { facts.append(pay) }
    return [shownName(role)] + (facts.isEmpty ? [] : [facts.joined(separator: " · ")])
  }
}

extension Salary {
  /// The range for a label, such as `$112k–157k`, or what is stated of it: `up to $157k`, `$189k on
  /// average`; `nil` where nothing is stated.
  public func label(currency: String?) -> String? {
    let symbol = Self.symbol(currency)
    if low != nil, high != nil { return range.map { symbol + $0 } }
    if let middle {
      return symbol + Self.short(middle) + (median == nil ? " on average" : "")
    }
    if let low { return "from \(symbol)\(Self.short(low))" }
    return high.map { "up to \(symbol)\(Self.short($0))" }
  }

  /// Both ends of the usual range, or the one that is stated: `112k–157k`, `up to 157k`.
  public var range: String? {
    switch (low, high) {
    case (let low?, let high?): "\(Self.short(low))–\(Self.short(high))"
    case (let low?, nil): "from \(Self.short(low))"
    case (nil, let high?): "up to \(Self.short(high))"
    case (nil, nil): nil
    }
  }

  /// A figure in thousands, such as `112k`.
  public static func short(_ amount: Double) -> String {
    amount < 10_000
      ? amount.rounded().plainDigits : "\((amount / 1000).rounded().plainDigits)k"
  }

  /// What stands before an amount in a currency.
  public static func symbol(_ currency: String?) -> String {
    switch currency {
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case nil: ""
    case .some(let code): code + " "
    }
  }
}
