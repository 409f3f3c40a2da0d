/// The edges at each vertex in flat arrays.
@usableFromInline
struct AdjacencyLists<Vertex: DenseIndex> {
  /// Where the edges of each vertex begin, and the end of the last.
  @usableFromInline let offsets: [UInt32]

  /// The other vertex of each edge.
  @usableFromInline let ends: [Vertex]

  @inlinable
  init(offsets: [UInt32], ends: [Vertex]) {
    self.offsets = offsets
    self.ends = ends
  }
}

/// The state of a search for all vertices that a start leads to.
@usableFromInline
struct ReachabilitySearch<Vertex: DenseIndex> {
  /// The number of vertices whose edges have been followed, which are the first in the queue.
  @usableFromInline var head = 0

  /// The number of vertices found, which make up the queue.
  @usableFromInline var count = 1

  /// How often all vertices not found have been looked at.
  @usableFromInline var sweepCount = 0

  /// More sweeps than these are not made, which keeps the time linear.
  @inlinable static var sweepLimit: Int { 8 }

  /// The number of vertices whose edges are read together.
  @inlinable static var batchLimit: Int { 32 }

  @inlinable
  init() {}
}

extension ReachabilitySearch {
  /// The vertices that a start leads to.
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with.
  ///   - edges: the edges to follow.
  ///   - reverse: the same edges by the vertices that they lead to.
  /// - Returns: the set of them, the start among them.
  @inlinable
  static func found(
    from start: Vertex, _ edges: AdjacencyLists<Vertex>, against reverse: AdjacencyLists<Vertex>
  ) -> VertexSet<Vertex> {
    let vertexCount = edges.offsets.count - 1
    var isFoundArray = ContiguousArray<UInt8>(repeating: 0, count: vertexCount)
    var isFound = isFoundArray.mutableSpan
    var queueArray = ContiguousArray<Vertex>(repeating: start, count: vertexCount + 1)
    var queue = queueArray.mutableSpan
    var rangeArray = ContiguousArray<SettledVertex>(repeating: SettledVertex(), count: batchLimit)
    var ranges = rangeArray.mutableSpan
    isFound[start.position] = 1
    var search = ReachabilitySearch()
    while search.head < search.count {
      if search.isSweepWorthwhile(vertexCount) {
        search.sweep(reverse, &isFound, &queue)
      } else {
        search.followLevel(edges, &isFound, &queue, &ranges)
      }
    }
    return VertexSet(flags: isFoundArray)
  }

  /// Whether so many vertices have just been found that it is less work to ask the others.
  @inlinable
  func isSweepWorthwhile(_ vertexCount: Int) -> Bool {
    let fresh = count - head
    return fresh > 256 && fresh > (vertexCount - count) / 14 && sweepCount < Self.sweepLimit
  }

  /// Asks each vertex that is not found whether an edge leads to it from one that is.
  ///
  /// After that nothing is left to follow from the vertices found before. Those found meanwhile
  /// count at once for the vertices behind them, but must still be followed for those before them.
  @inlinable
  @inline(__always)
  mutating func sweep(
    _ reverse: AdjacencyLists<Vertex>, _ isFound: inout MutableSpan<UInt8>,
    _ queue: inout MutableSpan<Vertex>
  ) {
    head = count
    sweepCount += 1
    for position in 0..<isFound.count where isFound[position] == 0 {
      for slot in Int(reverse.offsets[position])..<Int(reverse.offsets[position + 1])
      where isFound[reverse.ends[slot].position] != 0 {
        isFound[position] = 1
        queue[count] = Vertex(rawValue: UInt32(truncatingIfNeeded: position))
        count += 1
        break
      }
    }
  }

  /// Follows the edges of all vertices that are in the queue now.
  ///
  /// Whether an end is new is hard to foretell, so there is no branch for it: each end is written
  /// behind the queue, which grows only if the end is new. And of up to 32 vertices first the places
  /// of their edges are read, then their first and last edges, then all others, so that the
  /// processor waits for memory once and not for each.
  @inlinable
  @inline(__always)
  mutating func followLevel(
    _ edges: AdjacencyLists<Vertex>, _ isFound: inout MutableSpan<UInt8>,
    _ queue: inout MutableSpan<Vertex>, _ ranges: inout MutableSpan<SettledVertex>
  ) {
    let levelEnd = count
    while head < levelEnd {
      let size = Swift.min(levelEnd - head, Self.batchLimit)
      for index in 0..<size {
        let vertex = queue[head + index].position
        ranges[index].begin = edges.offsets[vertex]
        ranges[index].end = edges.offsets[vertex + 1]
      }
      for index in 0..<size where ranges[index].begin < ranges[index].end {
        add(edges.ends[Int(ranges[index].begin)], &isFound, &queue)
        ranges[index].begin += 1
      }
      for index in 0..<size where ranges[index].begin < ranges[index].end {
        ranges[index].end -= 1
        add(edges.ends[Int(ranges[index].end)], &isFound, &queue)
      }
      for index in 0..<size {
        for slot in Int(ranges[index].begin)..<Int(ranges[index].end) {
          add(edges.ends[slot], &isFound, &queue)
        }
      }
      head += size
    }
  }

  /// Adds a vertex to the queue, unless it has been found before.
  @inlinable
  @inline(__always)
  mutating func add(
    _ vertex: Vertex, _ isFound: inout MutableSpan<UInt8>, _ queue: inout MutableSpan<Vertex>
  ) {
    queue[count] = vertex
    count += Int(1 - isFound[vertex.position])
    isFound[vertex.position] = 1
  }
}

extension VertexSet {
  /// Makes the set of the positions whose flag is 1 and not 0.
  @inlinable
  init(flags: ContiguousArray<UInt8>) {
    self.init(vertexCount: flags.count)
    for word in words.indices {
      var bits: UInt64 = 0
      let first = word << 6
      for position in first..<Swift.min(first + 64, flags.count) {
        bits |= UInt64(flags[position]) << UInt64(position & 63)
      }
      words[word] = bits
    }
  }
}
