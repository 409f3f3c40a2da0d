/// Which vertices all ways from some roots to a vertex pass.
///
/// A vertex *dominates* another if every way from a root to the other passes it. Each vertex
/// dominates itself. The last of the others on the way is the *immediate* dominator; these make a
/// tree. ``Digraph/dominatorTree(from:direction:avoiding:)`` makes it.
///
/// - Complexity: space O(*n*), where *n* is the number of vertices: 12 bytes each.
public struct DominatorTree<Vertex: DenseIndex>: Hashable, Sendable {
  /// The vertices at which ways begin, in ascending order.
  public let roots: [Vertex]

  /// For each vertex the position of its immediate dominator, or `UInt32.max` where there is none.
  @usableFromInline let parents: [UInt32]

  /// For each vertex its number in an order of the tree that lists a vertex directly before all
  /// that it dominates.
  @usableFromInline let numbers: [UInt32]

  /// For each vertex how many vertices it dominates, itself included; 0 where no way leads.
  @usableFromInline let sizes: [UInt32]

  @usableFromInline
  init(roots: [Vertex], parents: [UInt32], numbers: [UInt32], sizes: [UInt32]) {
    self.roots = roots
    self.parents = parents
    self.numbers = numbers
    self.sizes = sizes
  }
}

extension DominatorTree {
  /// Whether a way leads from a root to a vertex.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func contains(_ vertex: Vertex) -> Bool {
    vertex.position < sizes.count && sizes[vertex.position] > 0
  }

  /// The last vertex, other than a vertex itself, that every way to it passes.
  ///
  /// - Returns: the vertex, or `nil` for a root, for a vertex to which ways from several roots have
  ///   nothing in common, and for one that no way leads to.
  /// - Complexity: O(1).
  @inlinable
  public func immediateDominator(of vertex: Vertex) -> Vertex? {
    guard contains(vertex), parents[vertex.position] != .max else { return nil }
    return Vertex(rawValue: parents[vertex.position])
  }

  /// All vertices that every way to a vertex passes, in the order in which it passes them.
  ///
  /// - Returns: the dominators, the last of which is `vertex` itself; empty where no way leads.
  /// - Complexity: O(*d*) time and space, where *d* is the number of dominators.
  @inlinable
  public func dominators(of vertex: Vertex) -> [Vertex] {
    guard contains(vertex) else { return [] }
    var found = [vertex]
    while let next = immediateDominator(of: found[found.count - 1]) { found.append(next) }
    return found.reversed()
  }

  /// Whether every way to a vertex passes another, and some way leads to it.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func isDominator(_ dominator: Vertex, of vertex: Vertex) -> Bool {
    guard contains(dominator), contains(vertex) else { return false }
    let first = numbers[dominator.position]
    return (first..<first + sizes[dominator.position]).contains(numbers[vertex.position])
  }

  /// How many vertices can only be reached through a vertex, itself not counted.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func dominatedCount(by vertex: Vertex) -> Int {
    contains(vertex) ? Int(sizes[vertex.position]) - 1 : 0
  }
}
