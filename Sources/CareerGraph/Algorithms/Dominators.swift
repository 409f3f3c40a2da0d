/// The state of the algorithm of Lengauer and Tarjan.
///
/// Vertices are numbered from 1 in preorder of a depth-first search; 0 is a vertex of its own that
/// leads to all roots. All arrays but ``numbers`` are indexed by these numbers.
@usableFromInline
struct DominatorSearch<Vertex: DenseIndex, Edge: DenseIndex> {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let direction: Direction

  /// For each vertex its number, 0 before it is found and where it is to be avoided.
  @usableFromInline var numbers: [UInt32]

  /// The vertices by number; the first entry stands for the vertex that leads to all roots.
  @usableFromInline var vertices: [Vertex] = [Vertex(0)]

  /// The numbers of the vertices that the depth-first search came from.
  @usableFromInline var parents: [UInt32] = [0]

  /// The least number from which a way leads whose inner vertices all have greater numbers than the
  /// vertex: its semidominator.
  @usableFromInline var semidominators: [UInt32] = []
  @usableFromInline var dominators: [UInt32] = []

  /// A forest of the vertices done: a vertex nearer to the root, or ``none`` at the root.
  @usableFromInline var ancestors: [UInt32] = []

  /// On the way to the ancestor, the vertex with the least semidominator.
  @usableFromInline var labels: [UInt32] = []

  /// The vertices by semidominator, as linked lists.
  @usableFromInline var bucketHeads: [UInt32] = []
  @usableFromInline var bucketLinks: [UInt32] = []
  @usableFromInline var stack: [UInt32] = []

  @inlinable static var none: UInt32 { .max }

  @inlinable
  init(graph: Digraph<Vertex, Edge>, direction: Direction) {
    self.graph = graph
    self.direction = direction
    numbers = Array(repeating: 0, count: graph.vertexCount)
  }
}

extension DominatorSearch {
  @inlinable
  mutating func run(
    from roots: VertexSet<Vertex>, avoiding avoided: VertexSet<Vertex>
  ) -> DominatorTree<Vertex> {
    number(from: roots, avoiding: avoided)
    semidominators = Array(0..<UInt32(vertices.count))
    labels = semidominators
    dominators = Array(repeating: 0, count: vertices.count)
    ancestors = Array(repeating: Self.none, count: vertices.count)
    bucketHeads = ancestors
    bucketLinks = ancestors
    for number in stride(from: UInt32(vertices.count - 1), to: 0, by: -1) {
      findSemidominator(of: number, isRoot: roots.contains(vertices[Int(number)]))
      ancestors[Int(number)] = parents[Int(number)]
      emptyBucket(of: parents[Int(number)])
    }
    for number in vertices.indices.dropFirst()
    where dominators[number] != semidominators[number] {
      dominators[number] = dominators[Int(dominators[number])]
    }
    return tree(roots: Array(roots))
  }

  /// Numbers the vertices that the roots lead to in preorder.
  @inlinable
  mutating func number(from roots: VertexSet<Vertex>, avoiding avoided: VertexSet<Vertex>) {
    var path: [(number: UInt32, slots: Range<Int>)] = []
    func isNew(_ vertex: Vertex) -> Bool {
      numbers[vertex.position] == 0 && !avoided.contains(vertex)
    }
    for root in roots where isNew(root) {
      path.append((enter(root, from: 0), graph.slots(of: root, direction)))
      while let top = path.last {
        guard
          let slot = top.slots.first(where: { isNew(graph.end(ofSlot: $0, direction)) })
        else {
          path.removeLast()
          continue
        }
        path[path.count - 1].slots = slot + 1..<top.slots.upperBound
        let child = graph.end(ofSlot: slot, direction)
        path.append((enter(child, from: top.number), graph.slots(of: child, direction)))
      }
    }
  }

  @inlinable
  mutating func enter(_ vertex: Vertex, from parent: UInt32) -> UInt32 {
    let number = UInt32(vertices.count)
    numbers[vertex.position] = number
    vertices.append(vertex)
    parents.append(parent)
    return number
  }

  @inlinable
  mutating func findSemidominator(of number: UInt32, isRoot: Bool) {
    let vertex = vertices[Int(number)]
    var least = isRoot ? 0 : parents[Int(number)]
    let back = direction.reversed
    for slot in graph.slots(of: vertex, back) {
      let predecessor = numbers[graph.end(ofSlot: slot, back).position]
      guard predecessor != 0 else { continue }
      least = Swift.min(least, semidominators[Int(leastLabel(from: predecessor))])
    }
    semidominators[Int(number)] = least
    bucketLinks[Int(number)] = bucketHeads[Int(least)]
    bucketHeads[Int(least)] = number
  }

  /// Tells the vertices with a certain semidominator their dominator, or another with the same.
  @inlinable
  mutating func emptyBucket(of parent: UInt32) {
    var next = bucketHeads[Int(parent)]
    bucketHeads[Int(parent)] = Self.none
    while next != Self.none {
      let label = leastLabel(from: next)
      dominators[Int(next)] =
        semidominators[Int(label)] < semidominators[Int(next)] ? label : parent
      next = bucketLinks[Int(next)]
    }
  }

  /// The vertex with the least semidominator on the way from a vertex to its root in the forest, the
  /// root itself not counted; shortens the way for later.
  @inlinable
  mutating func leastLabel(from number: UInt32) -> UInt32 {
    guard ancestors[Int(number)] != Self.none else { return number }
    var next = number
    while ancestors[Int(ancestors[Int(next)])] != Self.none {
      stack.append(next)
      next = ancestors[Int(next)]
    }
    while let below = stack.popLast() {
      let above = ancestors[Int(below)]
      let (label, other) = (labels[Int(below)], labels[Int(above)])
      if semidominators[Int(other)] < semidominators[Int(label)] { labels[Int(below)] = other }
      ancestors[Int(below)] = ancestors[Int(above)]
    }
    return labels[Int(number)]
  }

  /// Numbers the tree so that the vertices that one dominates follow it.
  @inlinable
  func tree(roots: [Vertex]) -> DominatorTree<Vertex> {
    var sizes = [UInt32](repeating: 1, count: vertices.count)
    for number in vertices.indices.dropFirst().reversed() {
      sizes[Int(dominators[number])] += sizes[number]
    }
    // A dominator has a smaller number than the vertex, so its place is known before.
    var nextPlaces = [UInt32](repeating: 0, count: vertices.count)
    var parents = [UInt32](repeating: .max, count: numbers.count)
    var places = [UInt32](repeating: 0, count: numbers.count)
    var sizeOfVertex = [UInt32](repeating: 0, count: numbers.count)
    for number in vertices.indices.dropFirst() {
      let position = vertices[number].position
      let dominator = Int(dominators[number])
      let place = nextPlaces[dominator]
      nextPlaces[dominator] += sizes[number]
      nextPlaces[number] = place + 1
      places[position] = place
      sizeOfVertex[position] = sizes[number]
      if dominator > 0 { parents[position] = vertices[dominator].rawValue }
    }
    return DominatorTree(roots: roots, parents: parents, numbers: places, sizes: sizeOfVertex)
  }
}

extension Digraph {
  /// The vertices that all ways from a root to each vertex pass.
  ///
  /// ```swift
  /// let tree = try graph.dominatorTree(from: start)
  /// tree.dominators(of: goal)  // [start, 3, goal]: every way passes 3
  /// tree.dominatedCount(by: 3)  // how many vertices can only be reached through 3
  /// ```
  ///
  /// Source: Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979,
  /// with path compression.
  ///
  /// - Parameters:
  ///   - root: where the ways begin.
  ///   - direction: `.backward` follows the edges against their direction: which vertices every way
  ///     from a vertex *to* the root passes (postdominators).
  ///   - avoided: vertices that no way may touch.
  /// - Returns: the tree of the vertices that the root leads to.
  /// - Throws: ``NoSuchVertex`` if `root` is outside the graph.
  /// - Complexity: O(*m* log *n*) time and O(*n*) space, where *n* is the number of vertices and
  ///   *m* of edges; it does not recur.
  @inlinable
  public func dominatorTree(
    from root: Vertex, direction: Direction = .forward, avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> DominatorTree<Vertex> {
    try dominatorTree(from: CollectionOfOne(root), direction: direction, avoiding: avoided)
  }

  /// The vertices that all ways from any of several roots to each vertex pass.
  ///
  /// A root that other roots lead to is still the beginning of a way of its own, so that nothing
  /// but itself dominates it.
  ///
  /// Source: Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979,
  /// with path compression.
  ///
  /// - Parameters:
  ///   - roots: where the ways begin.
  ///   - direction: `.backward` follows the edges against their direction.
  ///   - avoided: vertices that no way may touch.
  /// - Returns: the tree of the vertices that a root leads to.
  /// - Throws: ``NoSuchVertex`` if a root is outside the graph.
  /// - Complexity: O(*m* log *n*) time and O(*n*) space, where *n* is the number of vertices and
  ///   *m* of edges; it does not recur.
  @inlinable
  public func dominatorTree(
    from roots: some Sequence<Vertex>, direction: Direction = .forward,
    avoiding avoided: VertexSet<Vertex> = []
  ) throws(NoSuchVertex) -> DominatorTree<Vertex> {
    var known = VertexSet<Vertex>(vertexCount: vertexCount)
    for root in roots {
      try check(root)
      known.insert(root)
    }
    var search = DominatorSearch(graph: self, direction: direction)
    return search.run(from: known, avoiding: avoided)
  }
}
