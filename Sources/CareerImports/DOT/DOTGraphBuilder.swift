/// Makes a ``DOTGraph`` of the statements of a text, in their order.
struct DOTGraphBuilder {
  private(set) var graph = DOTGraph()

  private var nodeNumbers: [DOTGraph.Text: Int] = [:]
  private var scopeNumbers: [ScopeKey: Int] = [:]
  private var edgeNumbers: [EdgeKey: Int] = [:]
  /// The scopes that directly hold a node, to find repetitions.
  private var holdings: Set<Holding> = []

  private struct ScopeKey: Hashable {
    let parent: Int
    let name: DOTGraph.Text
  }

  private struct EdgeKey: Hashable {
    let tail: Int
    let head: Int
    let key: DOTGraph.Text?
  }

  private struct Holding: Hashable {
    let scope: Int
    let node: Int
  }

  /// The greatest number of edges, which subgraphs as ends multiply.
  static let greatestEdgeCount = 4_000_000

  /// A node as the end of an edge.
  struct End {
    let node: Int
    /// The port, with its side of the node behind a colon.
    var port: DOTGraph.Text?
  }
}

extension DOTGraphBuilder {
  /// Begins the graph.
  mutating func begin(isStrict: Bool, isDirected: Bool, name: DOTGraph.Text?) {
    graph.isStrict = isStrict
    graph.isDirected = isDirected
    graph.scopes = [DOTGraph.Scope(name: name, parent: nil)]
  }

  /// Opens a subgraph; one with the name of an earlier one in the same place goes on with that.
  mutating func open(_ name: DOTGraph.Text?, in parent: Int) -> Int {
    let key = name.map { ScopeKey(parent: parent, name: $0) }
    if let key, let known = scopeNumbers[key] { return known }
    let number = graph.scopes.count
    var scope = DOTGraph.Scope(name: name, parent: parent)
    scope.nextWithDefaults = graph.scopes[parent].nextWithDefaults
    graph.scopes.append(scope)
    graph.scopes[parent].subgraphs.append(number)
    if let key { scopeNumbers[key] = number }
    return number
  }

  /// The node of a name, which belongs to a subgraph from here on.
  mutating func node(_ name: DOTGraph.Text, in scope: Int) -> Int {
    let number: Int
    if let known = nodeNumbers[name] {
      number = known
    } else {
      number = graph.nodes.count
      nodeNumbers[name] = number
      graph.nodes.append(DOTGraph.Node(name: name, scope: scope))
    }
    guard holdings.insert(Holding(scope: scope, node: number)).inserted else { return number }
    graph.nodes[number].scopes.append(scope)
    graph.scopes[scope].nodes.append(number)
    var outer: Int? = scope
    while let scope = outer, !graph.scopes[scope].hasNodes {
      graph.scopes[scope].hasNodes = true
      outer = graph.scopes[scope].parent
    }
    return number
  }

  /// States attributes of a node.
  mutating func state(_ attributes: [(name: String, value: DOTGraph.Text)], ofNode node: Int) {
    for attribute in attributes {
      graph.nodes[node].attributes[attribute.name] = attribute.value
    }
  }

  /// States attributes of a subgraph, or of the graph.
  mutating func state(_ attributes: [(name: String, value: DOTGraph.Text)], ofScope scope: Int) {
    for attribute in attributes {
      graph.scopes[scope].attributes[attribute.name] = attribute.value
    }
  }

  /// Sets defaults from here on.
  mutating func setDefaults(
    _ attributes: [(name: String, value: DOTGraph.Text)], for element: DOTGraph.Element,
    in scope: Int
  ) {
    for attribute in attributes {
      graph.scopes[scope].defaults[element, default: [:]][attribute.name, default: []]
        .append(attribute.value)
      graph.scopes[scope].nextWithDefaults = scope
    }
  }

  /// Adds the edges from each node of one end to each of another; `false` where there are too many.
  mutating func connect(
    _ tails: [End], _ heads: [End],
    attributes: [(name: String, value: DOTGraph.Text)], in scope: Int, statement: Range<Int>
  ) -> Bool {
    let (count, isTooLarge) = tails.count.multipliedReportingOverflow(by: heads.count)
    guard !isTooLarge, graph.edges.count + count <= Self.greatestEdgeCount else { return false }
    for tail in tails {
      for head in heads {
        connect(tail, head, attributes: attributes, in: scope, statement: statement)
      }
    }
    return true
  }

  private mutating func connect(
    _ tail: End, _ head: End, attributes: [(name: String, value: DOTGraph.Text)], in scope: Int,
    statement: Range<Int>
  ) {
    var ports = [("tailport", tail.port), ("headport", head.port)]
    let key = attributes.last { $0.name == "key" }?.value
    let number: Int
    if let known = edge(from: tail.node, to: head.node, key: key) {
      number = known
      if graph.edges[number].tail != tail.node {
        ports = [("headport", tail.port), ("tailport", head.port)]
      }
    } else {
      number = graph.edges.count
      graph.edges.append(
        DOTGraph.Edge(tail: tail.node, head: head.node, scope: scope, statement: statement))
      if graph.isStrict || key != nil {
        edgeNumbers[EdgeKey(tail: tail.node, head: head.node, key: graph.isStrict ? nil : key)] =
          number
      }
    }
    for (name, port) in ports {
      if let port { graph.edges[number].attributes[name] = port }
    }
    for attribute in attributes where attribute.name != "key" {
      graph.edges[number].attributes[attribute.name] = attribute.value
    }
  }

  /// The edge that a statement means again: any in a strict graph, else the one with its key.
  private func edge(from tail: Int, to head: Int, key: DOTGraph.Text?) -> Int? {
    guard graph.isStrict || key != nil else { return nil }
    let key = graph.isStrict ? nil : key
    let known = edgeNumbers[EdgeKey(tail: tail, head: head, key: key)]
    guard known == nil, !graph.isDirected else { return known }
    return edgeNumbers[EdgeKey(tail: head, head: tail, key: key)]
  }
}
