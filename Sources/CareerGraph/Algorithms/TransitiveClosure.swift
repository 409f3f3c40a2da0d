/// Which vertices lead to which, over any number of edges.
///
/// ``Digraph/transitiveClosure()`` makes it.
///
/// - Complexity: space O(*c*² + *n*) bits, where *c* is the number of strongly connected components
///   and *n* of vertices.
public struct TransitiveClosure<Vertex: DenseIndex>: Sendable {
  @usableFromInline let components: VertexComponents<Vertex>

  /// For each component those that it leads to, itself included only if it has a cycle.
  @usableFromInline let reached: [VertexSet<VertexID>]

  @inlinable
  init(components: VertexComponents<Vertex>, reached: [VertexSet<VertexID>]) {
    self.components = components
    self.reached = reached
  }
}

extension TransitiveClosure {
  /// Whether a way of one edge or more leads from one vertex to another.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func leads(from source: Vertex, to target: Vertex) -> Bool {
    guard let one = components.component(of: source), let other = components.component(of: target)
    else { return false }
    return reached[one].contains(VertexID(other))
  }

  /// The vertices to which a way of one edge or more leads from a vertex, in ascending order.
  ///
  /// - Complexity: O(*c* / 64 + *k* log *k*) time for *c* components and *k* vertices.
  @inlinable
  public func reachable(from source: Vertex) -> [Vertex] {
    guard let component = components.component(of: source) else { return [] }
    return reached[component].flatMap { components[$0.position] }.sorted()
  }
}

extension Digraph {
  /// Which vertices lead to which, for many questions about one graph.
  ///
  /// ```swift
  /// let closure = graph.transitiveClosure()
  /// closure.leads(from: a, to: b)
  /// ```
  ///
  /// One bit for each pair of components: for a single question, or a graph of a million vertices,
  /// see ``reachable(from:direction:)``.
  ///
  /// Source: Purdom, "A transitive closure algorithm", 1970.
  ///
  /// - Returns: the closure.
  /// - Complexity: O(*n* + *m* *c* / 64) time and O(*n* + *c*² / 8) bytes, where *n* is the number
  ///   of vertices, *m* of edges and *c* of strongly connected components.
  @inlinable
  public func transitiveClosure() -> TransitiveClosure<Vertex> {
    let components = stronglyConnectedComponents()
    var reached = [VertexSet<VertexID>](
      repeating: VertexSet(vertexCount: components.count), count: components.count)
    // Edges lead to components with greater numbers, which are complete before.
    for component in components.indices.reversed() {
      for vertex in components[component] {
        for edge in outgoing(vertex) {
          guard let end = components.component(of: target(edge)),
            reached[component].insert(VertexID(end)), end != component
          else { continue }
          reached[component].formUnion(reached[end])
        }
      }
    }
    return TransitiveClosure(components: components, reached: reached)
  }

  /// The fewest edges with which the same vertices lead to each other.
  ///
  /// ```swift
  /// let needed = graph.transitiveReduction()
  /// let shortcuts = graph.edges.filter { !needed.contains($0) }
  /// ```
  ///
  /// In a graph without cycles that is a matter of choice only among parallel edges, of which the
  /// smallest stays. With cycles there may be several answers, and the fewest edges of all are hard to
  /// find even for small graphs; then inside of a strongly connected component only parallel edges
  /// and needless loops go, and between two components at most one edge stays, the smallest.
  ///
  /// Source: Aho, Garey and Ullman, "The transitive reduction of a directed graph", 1972.
  ///
  /// - Returns: the edges that stay, in ascending order.
  /// - Complexity: that of ``transitiveClosure()``, and O(*m* log *m*) time for *m* edges.
  @inlinable
  public func transitiveReduction() -> [Edge] {
    let closure = transitiveClosure()
    let components = closure.components
    func number(_ vertex: Vertex) -> Int { components.component(of: vertex) ?? 0 }
    var needed: [Edge] = []
    for component in components.indices {
      // Nearest components first: what a nearer one leads to needs no edge of its own.
      var leaving: [(component: Int, edge: Edge)] = []
      for vertex in components[component] {
        var inside = VertexSet<Vertex>()
        for edge in outgoing(vertex) {
          let end = number(target(edge))
          if end != component {
            leaving.append((end, edge))
          } else if target(edge) != vertex || components[component].count == 1,
            inside.insert(target(edge))
          {
            needed.append(edge)
          }
        }
      }
      leaving.sort { ($0.component, $0.edge) < ($1.component, $1.edge) }
      var covered = VertexSet<VertexID>(vertexCount: components.count)
      for (end, edge) in leaving where covered.insert(VertexID(end)) {
        covered.formUnion(closure.reached[end])
        needed.append(edge)
      }
    }
    return needed.sorted()
  }
}
