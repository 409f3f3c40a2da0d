/// A set of vertices, kept as one bit for each position and read in ascending order.
///
/// ```swift
/// var seen = VertexSet<VertexID>()
/// seen.insert(VertexID(5))  // true: it was not there before
/// seen.contains(VertexID(5))  // true
/// Array(seen)  // [5]
/// ```
///
/// - Complexity: space O(*u*) bits, where *u* is the greatest position ever inserted.
public struct VertexSet<Vertex: DenseIndex>: Sendable {
  @usableFromInline var words: [UInt64]

  /// Makes an empty set.
  @inlinable
  public init() { words = [] }
}

extension VertexSet {
  /// Makes an empty set with room for the vertices of a graph.
  ///
  /// - Parameter vertexCount: positions below this need no further memory.
  /// - Complexity: O(*n*) time for *n* = `vertexCount`, 64 positions at a time.
  @inlinable
  public init(vertexCount: Int) {
    words = Array(repeating: 0, count: (Swift.max(0, vertexCount) + 63) / 64)
  }

  /// Makes the set of the vertices given.
  @inlinable
  public init(_ vertices: some Sequence<Vertex>) {
    self.init()
    for vertex in vertices { insert(vertex) }
  }

  /// The number of vertices in the set.
  ///
  /// - Complexity: O(*u*), where *u* is the greatest position ever inserted, 64 positions at a
  ///   time.
  @inlinable
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether the set has no vertex.
  @inlinable
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether a vertex is in the set; any vertex may be asked for.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func contains(_ vertex: Vertex) -> Bool {
    let word = vertex.position >> 6
    return word < words.count && words[word] & (1 << UInt64(vertex.rawValue & 63)) != 0
  }

  /// Adds a vertex, and grows the set where it is too small.
  ///
  /// - Returns: whether the vertex was not in the set before.
  /// - Complexity: O(1) amortised while positions stay below the room reserved.
  @inlinable
  @discardableResult
  public mutating func insert(_ vertex: Vertex) -> Bool {
    let word = vertex.position >> 6
    let bit: UInt64 = 1 << UInt64(vertex.rawValue & 63)
    if word >= words.count { grow(toHold: word) }
    let old = words[word]
    words[word] = old | bit
    return old & bit == 0
  }

  /// Takes a vertex out.
  ///
  /// - Returns: whether the vertex was in the set.
  /// - Complexity: O(1).
  @inlinable
  @discardableResult
  public mutating func remove(_ vertex: Vertex) -> Bool {
    guard contains(vertex) else { return false }
    words[vertex.position >> 6] &= ~(1 << UInt64(vertex.rawValue & 63))
    return true
  }

  /// Adds all vertices of another set.
  ///
  /// - Complexity: O(*u*), where *u* is the greatest position ever inserted into the other, 64
  ///   positions at a time.
  @inlinable
  public mutating func formUnion(_ other: VertexSet) {
    if words.count < other.words.count { grow(toHold: other.words.count - 1) }
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  @usableFromInline
  mutating func grow(toHold word: Int) {
    words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
  }
}

extension VertexSet: Sequence {
  /// Walks a ``VertexSet`` in ascending order.
  public struct Iterator: IteratorProtocol, Sendable {
    @usableFromInline let words: [UInt64]
    @usableFromInline var index: Int
    @usableFromInline var bits: UInt64

    @inlinable
    init(_ words: [UInt64]) {
      self.words = words
      index = 0
      bits = words.first ?? 0
    }

    /// The next greater vertex of the set.
    @inlinable
    public mutating func next() -> Vertex? {
      while bits == 0 {
        guard index + 1 < words.count else { return nil }
        index += 1
        bits = words[index]
      }
      let vertex = Vertex(index << 6 | bits.trailingZeroBitCount)
      bits &= bits - 1
      return vertex
    }
  }

  /// Begins at the smallest vertex.
  @inlinable
  public func makeIterator() -> Iterator { Iterator(words) }

  /// The number of vertices in the set.
  @inlinable
  public var underestimatedCount: Int { count }
}

extension VertexSet: Hashable {
  /// Whether two sets have the same vertices, however much room each has.
  public static func == (left: VertexSet, right: VertexSet) -> Bool {
    left.significantWords == right.significantWords
  }

  /// Feeds the vertices to a hasher, but not the room to spare.
  public func hash(into hasher: inout Hasher) { hasher.combine(significantWords) }

  /// The words up to the last one that holds a vertex.
  private var significantWords: ArraySlice<UInt64> {
    words[..<((words.lastIndex { $0 != 0 } ?? -1) + 1)]
  }
}

extension VertexSet: ExpressibleByArrayLiteral {
  /// Makes the set of the vertices listed.
  @inlinable
  public init(arrayLiteral vertices: Vertex...) { self.init(vertices) }
}

extension VertexSet: CustomStringConvertible {
  /// The vertices in braces.
  public var description: String { "{" + map(\.description).joined(separator: ", ") + "}" }
}
