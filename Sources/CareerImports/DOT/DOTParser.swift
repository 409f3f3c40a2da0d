import CareerDocuments

/// Reads a graph in the DOT language.
///
/// The grammar is that of graphviz.org/doc/info/lang.html, with lists of nodes (`a, b -> c`) as
/// Graphviz itself takes them. Subgraphs that are open stand in a list of their own, so that no
/// depth of nesting can exhaust the stack. The first mistake ends the reading.
struct DOTParser {
  private var scanner: DOTScanner
  private var token = DOTToken(kind: .end, text: "", offset: 0)
  private var builder = DOTGraphBuilder()
  private var frames: [Frame] = []
  private var isDirected = true

  /// The greatest depth of subgraphs inside each other.
  static let greatestDepth = 1000

  /// A subgraph that is open, and how far its statement has been read.
  private struct Frame {
    let scope: Int
    /// Where its brace stands.
    let open: Int
    /// Where its present statement begins.
    var start = 0
    /// The ends of the present statement, between which edges run.
    var ends: [Ends] = []
    /// Whether another end must follow.
    var isBehindEdge = false
  }

  /// What stands on one side of an edge.
  private enum Ends {
    case nodes([DOTGraphBuilder.End])
    case scope(Int)
  }

  private typealias Attributes = [(name: String, value: DOTGraph.Text)]

  private init(_ bytes: [UInt8]) { scanner = DOTScanner(bytes) }

  /// Reads a text of one graph.
  ///
  /// - Returns: the graph, and what is read otherwise than it looks.
  /// - Throws: the first problem.
  /// - Complexity: O(*n* + *m*) expected time and space for *n* bytes and *m* edges.
  static func parse(
    _ bytes: [UInt8]
  ) throws(TextProblem) -> (graph: DOTGraph, warnings: [TextProblem]) {
    var parser = DOTParser(bytes)
    try parser.parseGraph()
    return (parser.builder.graph, parser.scanner.warnings)
  }
}

// MARK: - The graph

extension DOTParser {
  private mutating func advance() throws(TextProblem) { token = try scanner.next() }

  private func expected(_ what: String) -> TextProblem {
    if token.kind == .end, let frame = frames.last {
      return TextProblem(
        offset: token.offset, message: "the file ends inside a '{'; is it cut off?",
        related: ("opened", frame.open))
    }
    return TextProblem(
      offset: token.offset, message: "expected \(what), found \(token.words)")
  }

  private mutating func parseGraph() throws(TextProblem) {
    try advance()
    let isStrict = token.kind == .keyword(.strict)
    if isStrict { try advance() }
    guard token.kind == .keyword(.graph) || token.kind == .keyword(.digraph) else {
      throw expected("'digraph' or 'graph', with which a file in the DOT language begins")
    }
    isDirected = token.kind == .keyword(.digraph)
    try advance()
    let name = token.isID ? text : nil
    if token.isID { try advance() }
    builder.begin(isStrict: isStrict, isDirected: isDirected, name: name)
    guard token.isSign("{") else { throw expected("'{' before the graph's statements") }
    frames = [Frame(scope: 0, open: token.offset)]
    try advance()
    while !frames.isEmpty {
      let top = frames.count - 1
      if frames[top].isBehindEdge {
        try parseEnds()
      } else if frames[top].ends.isEmpty {
        try parseStatement()
      } else {
        try parseBehindEnds()
      }
    }
    switch token.kind {
    case .end: break
    case .keyword(.strict), .keyword(.graph), .keyword(.digraph):
      throw TextProblem(
        offset: token.offset,
        message: "a second graph begins here; put each graph in a file of its own")
    default: throw expected("nothing behind the graph")
    }
  }

  /// The token as a name or value.
  private var text: DOTGraph.Text {
    DOTGraph.Text(text: token.text, isHTML: token.kind == .html, offset: token.offset)
  }

  private mutating func open(_ name: DOTGraph.Text?) throws(TextProblem) {
    guard frames.count < Self.greatestDepth else {
      throw TextProblem(
        offset: token.offset,
        message: "subgraphs stand more than \(Self.greatestDepth) deep inside each other")
    }
    let scope = builder.open(name, in: frames[frames.count - 1].scope)
    frames.append(Frame(scope: scope, open: token.offset))
    try advance()
  }

  private mutating func close() throws(TextProblem) {
    let closed = frames.removeLast()
    try advance()
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].ends.append(.scope(closed.scope))
    frames[frames.count - 1].isBehindEdge = false
  }
}

// MARK: - Statements

extension DOTParser {
  private mutating func parseStatement() throws(TextProblem) {
    let top = frames.count - 1
    frames[top].start = token.offset
    switch token.kind {
    case _ where token.isSign("}"): try close()
    case .keyword(.graph), .keyword(.node), .keyword(.edge): try parseDefaults()
    case .id, .html:
      let name = text
      try advance()
      guard token.isSign("=") else { return try parseNodes(from: name) }
      try advance()
      let value = try parseValue(of: name)
      builder.state([(name.text, value)], ofScope: frames[top].scope)
      try skipSemicolon()
    case .keyword(.subgraph), .sign(UInt8(ascii: "{")): try parseEnds()
    default: throw expected("a statement or '}'")
    }
  }

  private mutating func skipSemicolon() throws(TextProblem) {
    if token.isSign(";") { try advance() }
  }

  /// Reads attributes behind `graph`, `node` or `edge`.
  private mutating func parseDefaults() throws(TextProblem) {
    let (keyword, word) = (token.kind, token.text)
    let scope = frames[frames.count - 1].scope
    try advance()
    guard token.isSign("[") else {
      throw expected("'[' behind '\(word)' (a node of this name stands in double quotes)")
    }
    let attributes = try parseAttributes()
    switch keyword {
    case .keyword(.node): builder.setDefaults(attributes, for: .node, in: scope)
    case .keyword(.edge): builder.setDefaults(attributes, for: .edge, in: scope)
    default: builder.state(attributes, ofScope: scope)
    }
    try skipSemicolon()
  }

  /// Reads lists of attributes in brackets, as many as stand behind each other.
  private mutating func parseAttributes() throws(TextProblem) -> Attributes {
    var attributes: Attributes = []
    while token.isSign("[") {
      let open = token.offset
      try advance()
      while !token.isSign("]") {
        guard token.isID else {
          if token.kind == .end {
            throw TextProblem(
              offset: token.offset, message: "the file ends inside a '['; is it cut off?",
              related: ("opened", open))
          }
          throw expected("an attribute or ']'")
        }
        let name = text
        try advance()
        guard token.isSign("=") else {
          throw expected("'=' behind the attribute '\(JSONText.excerpt(name.text))'")
        }
        try advance()
        attributes.append((name.text, try parseValue(of: name)))
        if token.isSign(",") || token.isSign(";") { try advance() }
      }
      try advance()
    }
    return attributes
  }

  private mutating func parseValue(
    of name: DOTGraph.Text
  ) throws(TextProblem) -> DOTGraph.Text {
    guard token.isID else {
      throw expected("a value of '\(JSONText.excerpt(name.text))' behind '='")
    }
    let value = text
    try advance()
    return value
  }
}

// MARK: - Nodes and edges

extension DOTParser {
  /// Reads what stands on one side of an edge: nodes, or a subgraph.
  private mutating func parseEnds() throws(TextProblem) {
    switch token.kind {
    case .id, .html:
      let name = text
      try advance()
      try parseNodes(from: name)
    case .keyword(.subgraph):
      try advance()
      let name = token.isID ? text : nil
      if name != nil { try advance() }
      guard token.isSign("{") else { throw expected("'{' behind 'subgraph'") }
      try open(name)
    case .sign(UInt8(ascii: "{")): try open(nil)
    default: throw expected("a node or a subgraph behind '\(isDirected ? "->" : "--")'")
    }
  }

  /// Reads the ports of a node and the nodes that commas join to it.
  private mutating func parseNodes(from first: DOTGraph.Text) throws(TextProblem) {
    let top = frames.count - 1
    var nodes: [DOTGraphBuilder.End] = []
    var name = first
    while true {
      let node = builder.node(name, in: frames[top].scope)
      nodes.append(DOTGraphBuilder.End(node: node, port: try parsePort()))
      guard token.isSign(",") else { break }
      try advance()
      guard token.isID else { throw expected("another node behind ','") }
      name = text
      try advance()
    }
    frames[top].ends.append(.nodes(nodes))
    frames[top].isBehindEdge = false
  }

  private mutating func parsePort() throws(TextProblem) -> DOTGraph.Text? {
    guard token.isSign(":") else { return nil }
    try advance()
    guard token.isID else { throw expected("a port behind ':'") }
    var port = text
    try advance()
    guard token.isSign(":") else { return port }
    try advance()
    guard token.isID else { throw expected("a side of the port behind ':'") }
    port.text += ":" + token.text
    try advance()
    return port
  }

  /// Reads what may follow an end: another edge, attributes, or the end of the statement.
  private mutating func parseBehindEnds() throws(TextProblem) {
    let top = frames.count - 1
    if case .edge(let isArrow) = token.kind {
      guard isArrow == isDirected else {
        throw TextProblem(
          offset: token.offset,
          message: isDirected
            ? "the edges of a digraph are written '->', found '--'"
            : "the edges of a graph are written '--', found '->'; a digraph has '->'")
      }
      frames[top].isBehindEdge = true
      return try advance()
    }
    let bracket = token.offset
    let attributes = try parseAttributes()
    let statement = frames[top].start..<token.offset
    let ends = frames[top].ends
    frames[top].ends = []
    if ends.count > 1 {
      try connect(ends, attributes: attributes, statement: statement)
    } else if case .nodes(let nodes) = ends[0] {
      for end in nodes { builder.state(attributes, ofNode: end.node) }
    } else if !attributes.isEmpty {
      throw TextProblem(
        offset: bracket,
        message: "attributes behind a subgraph have no effect; write them inside its braces")
    }
    try skipSemicolon()
  }

  private mutating func connect(
    _ ends: [Ends], attributes: Attributes, statement: Range<Int>
  ) throws(TextProblem) {
    let scope = frames[frames.count - 1].scope
    for (tail, head) in zip(ends, ends.dropFirst()) {
      guard !isEmpty(tail), !isEmpty(head) else { continue }
      let isConnected = builder.connect(
        nodes(tail), nodes(head), attributes: attributes, in: scope, statement: statement)
      guard isConnected else {
        throw TextProblem(
          offset: statement.lowerBound,
          message: "the graph has more than \(DOTGraphBuilder.greatestEdgeCount) edges")
      }
    }
  }

  private func isEmpty(_ ends: Ends) -> Bool {
    if case .scope(let scope) = ends { return !builder.graph.scopes[scope].hasNodes }
    return false
  }

  private func nodes(_ ends: Ends) -> [DOTGraphBuilder.End] {
    switch ends {
    case .nodes(let nodes): nodes
    case .scope(let scope):
      builder.graph.nodes(inScope: scope).map { DOTGraphBuilder.End(node: $0) }
    }
  }
}
