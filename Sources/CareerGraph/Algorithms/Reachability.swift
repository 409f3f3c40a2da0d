extension Digraph {
  /// All vertices that a start leads to, or that lead to it.
  ///
  /// ```swift
  /// let ahead = try graph.reachable(from: start)
  /// let behind = try graph.reachable(from: goal, direction: .backward)
  /// ```
  ///
  /// - Parameters:
  ///   - start: the vertex to begin with, which belongs to the answer.
  ///   - direction: `.forward` for the vertices that `start` leads to, `.backward` for those that
  ///     lead to `start`.
  /// - Returns: the set of vertices.
  /// - Throws: ``NoSuchVertex`` if `start` is outside the graph.
  /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* is the number of vertices and *m*
  ///   of edges.
  @inlinable
  public func reachable(
    from start: Vertex, direction: Direction = .forward
  ) throws(NoSuchVertex) -> VertexSet<Vertex> {
    try check(start)
    switch direction {
    case .forward: return Self.reachable(from: start, offsets: outgoingOffsets, ends: targets)
    case .backward:
      return Self.reachable(from: start, offsets: incomingOffsets, ends: incomingSources)
    }
  }

  /// The vertices that a start leads to over edges in flat arrays.
  ///
  /// Whether an end is new is hard to foretell, so there is no branch for it: each end is written
  /// behind the queue, which grows only if the end is new. And of up to 32 vertices first the places
  /// of their edges are read, then their first and last edges, then all others, so that the processor waits
  /// for memory once and not for each.
  @inlinable
  static func reachable(
    from start: Vertex, offsets: [UInt32], ends: [Vertex]
  ) -> VertexSet<Vertex> {
    let vertexCount = offsets.count - 1
    var isFoundArray = [UInt8](repeating: 0, count: vertexCount)
    var isFound = isFoundArray.mutableSpan
    var queueArray = [Vertex](repeating: start, count: vertexCount + 1)
    var queue = queueArray.mutableSpan
    var rangeArray = [SettledVertex](repeating: SettledVertex(), count: 32)
    var ranges = rangeArray.mutableSpan
    isFound[start.position] = 1
    var (head, count) = (0, 1)
    while head < count {
      let size = Swift.min(count - head, 32)
      for index in 0..<size {
        let vertex = queue[head + index].position
        ranges[index].begin = offsets[vertex]
        ranges[index].end = offsets[vertex + 1]
      }
      for index in 0..<size where ranges[index].begin < ranges[index].end {
        let end = ends[Int(ranges[index].begin)]
        queue[count] = end
        count += Int(1 - isFound[end.position])
        isFound[end.position] = 1
        ranges[index].begin += 1
      }
      for index in 0..<size where ranges[index].begin < ranges[index].end {
        ranges[index].end -= 1
        let end = ends[Int(ranges[index].end)]
        queue[count] = end
        count += Int(1 - isFound[end.position])
        isFound[end.position] = 1
      }
      for index in 0..<size {
        for slot in Int(ranges[index].begin)..<Int(ranges[index].end) {
          let end = ends[slot]
          queue[count] = end
          count += Int(1 - isFound[end.position])
          isFound[end.position] = 1
        }
      }
      head += size
    }
    return VertexSet(flags: isFoundArray)
  }
}

extension VertexSet {
  /// Makes the set of the positions whose flag is 1 and not 0.
  @inlinable
  init(flags: [UInt8]) {
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
