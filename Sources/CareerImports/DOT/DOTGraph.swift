/// A graph as a text in the DOT language states it.
///
/// Attributes are kept as they are written. Defaults (`node [shape=box]`) hold for what is first
/// named behind them, in their subgraph and those inside it; they are found when they are asked
/// for, so that a text with many defaults and many nodes takes no more room than itself.
struct DOTGraph {
  /// A name or the value of an attribute, and where it stands.
  struct Text: Hashable {
    var text: String
    var isHTML = false
    var offset = 0

    static func == (left: Text, right: Text) -> Bool {
      left.text == right.text && left.isHTML == right.isHTML
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(text)
      hasher.combine(isHTML)
    }
  }

  struct Node {
    /// The name, where it first stands.
    let name: Text
    /// The subgraph in which it is first named.
    let scope: Int
    /// The attributes stated for this node itself.
    var attributes: [String: Text] = [:]
    /// All subgraphs that name it, but for those around others that do.
    var scopes: [Int] = []
  }

  struct Edge {
    let tail: Int
    let head: Int
    /// The subgraph in which it stands.
    let scope: Int
    /// Where its statement begins, and where it ends.
    let statement: Range<Int>
    /// The attributes stated for this edge itself.
    var attributes: [String: Text] = [:]
  }

  /// The graph itself, or one of its subgraphs.
  struct Scope {
    let name: Text?
    let parent: Int?
    /// The attributes of the subgraph itself.
    var attributes: [String: Text] = [:]
    /// The defaults that are set in it, in the order of the file.
    var defaults: [Element: [String: [Text]]] = [:]
    /// The nearest subgraph around this one, or this one, that may have defaults.
    var nextWithDefaults: Int?
    var subgraphs: [Int] = []
    var nodes: [Int] = []
    /// Whether it or a subgraph in it has nodes.
    var hasNodes = false
  }

  /// What defaults are for.
  enum Element: Hashable { case node, edge }

  var isStrict = false
  var isDirected = true
  var nodes: [Node] = []
  var edges: [Edge] = []

  /// The graph itself, then its subgraphs, each behind the one around it.
  var scopes: [Scope] = [Scope(name: nil, parent: nil)]
}

extension DOTGraph {
  /// The value of a node's attribute; `nil` where neither the node nor a default states one.
  ///
  /// - Complexity: O(*d* log *k*) expected time for *d* subgraphs around the node that have
  ///   defaults, of which the attribute is among *k*.
  func value(_ name: String, ofNode node: Int) -> Text? {
    nodes[node].attributes[name]
      ?? fallback(name, for: .node, in: nodes[node].scope, at: nodes[node].name.offset)
  }

  /// The value of an edge's attribute; `nil` where neither the edge nor a default states one.
  ///
  /// - Complexity: as for a node's.
  func value(_ name: String, ofEdge edge: Int) -> Text? {
    edges[edge].attributes[name]
      ?? fallback(name, for: .edge, in: edges[edge].scope, at: edges[edge].statement.upperBound)
  }

  /// The default that holds at a place of the file.
  private func fallback(
    _ name: String, for element: Element, in scope: Int, at offset: Int
  ) -> Text? {
    var next: Int? = scope
    while let scope = next {
      if let settings = scopes[scope].defaults[element]?[name] {
        // The last setting before the place, found by halves.
        var (low, high) = (0, settings.count)
        while low < high {
          let middle = (low + high) / 2
          if settings[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        if low > 0 { return settings[low - 1] }
      }
      next = scopes[scope].parent.flatMap { scopes[$0].nextWithDefaults }
    }
    return nil
  }

  /// All nodes in a subgraph and in those inside it, in the order of the file.
  ///
  /// - Complexity: O(*n* log *n*) time, where *n* counts them and the subgraphs.
  func nodes(inScope scope: Int) -> [Int] {
    guard scopes[scope].hasNodes else { return [] }
    var found: Set<Int> = []
    var open = [scope]
    while let next = open.popLast() {
      found.formUnion(scopes[next].nodes)
      open += scopes[next].subgraphs.filter { scopes[$0].hasNodes }
    }
    return found.sorted()
  }

  /// The names of all attributes that are stated for nodes or for edges.
  func attributeNames(of element: Element) -> Set<String> {
    var names: Set<String> = []
    for scope in scopes { names.formUnion((scope.defaults[element] ?? [:]).keys) }
    switch element {
    case .node: for node in nodes { names.formUnion(node.attributes.keys) }
    case .edge: for edge in edges { names.formUnion(edge.attributes.keys) }
    }
    return names
  }
}
