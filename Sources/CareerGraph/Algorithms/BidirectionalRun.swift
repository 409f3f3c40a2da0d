/// Where two searches have met.
@usableFromInline
struct SearchMeeting<Weight: EdgeWeight>: Sendable {
  /// Vertices on paths that were, when they were found, perhaps the shortest.
  @usableFromInline var vertices: [UInt32] = []

  /// Nothing longer than this is the shortest path, whichever way its weights are added.
  @usableFromInline var limit: Weight = .unreachable

  /// The most edges that a path can have.
  @usableFromInline let edgeLimit: Int

  @inlinable
  init(edgeLimit: Int) { self.edgeLimit = edgeLimit }

  /// Takes notice of a vertex to which both searches have found a way.
  @inlinable
  mutating func add(_ vertex: UInt32, label: Weight, rest: Weight) {
    guard rest < .unreachable, rest <= limit - label else { return }
    vertices.append(vertex)
    limit = Swift.min(limit, (label + rest).roundedUp(additions: edgeLimit))
  }
}

/// One of two searches that are to meet.
@usableFromInline
struct BidirectionalSide<Weight: EdgeWeight>: Sendable {
  @usableFromInline var search: DistanceSearch<Weight>

  /// The vertices whose label must be taken away before the next search.
  @usableFromInline var touched: [UInt32] = []

  /// The number of vertices that have come out of the queue.
  @usableFromInline var settledCount = 0

  /// No vertex still to be settled has a label less than this.
  @usableFromInline var radius: Weight = .zero

  @inlinable
  init<Edge>(_ weights: EdgeWeights<Edge, Weight>) {
    search = DistanceSearch(weights)
  }
}

extension BidirectionalSide {
  /// About how many vertices wait.
  @inlinable
  var waitingCount: Int { touched.count - settledCount }

  /// Begins a new search at a vertex.
  @inlinable
  mutating func start(at vertex: some DenseIndex) {
    for vertex in touched { search.labels[Int(vertex)] = .unreachable }
    touched.removeAll(keepingCapacity: true)
    search.queue.removeAll()
    search.start(at: vertex)
    touched.append(vertex.rawValue)
    settledCount = 0
    radius = .zero
  }

  /// Settles the nearest vertices, so many that all others are at least as far away.
  ///
  /// - Returns: whether there were any.
  @inlinable
  mutating func settleLevel(
    _ edges: some SearchEdges<Weight>, other: [Weight], _ meeting: inout SearchMeeting<Weight>
  ) -> Bool {
    repeat {
      let count = Self.settleBatch(
        edges, &search.labels, &search.queue, &search.batch, &touched, other: other, &meeting)
      if count == 0 { return false }
      settledCount += count
      for index in 0..<count {
        radius = Swift.max(radius, search.labels[Int(search.batch[index].vertex)])
      }
    } while !search.queue.isLevelComplete
    return true
  }

  /// Settles some of the nearest vertices; takes the parts of a side one by one, so that they can
  /// change at the same time.
  @inlinable
  @inline(__always)
  static func settleBatch(
    _ edges: some SearchEdges<Weight>, _ labelArray: inout [Weight],
    _ queue: inout VertexQueue<Weight>, _ batchArray: inout [SettledVertex],
    _ touched: inout [UInt32], other: [Weight], _ meeting: inout SearchMeeting<Weight>
  ) -> Int {
    var labels = labelArray.mutableSpan
    var batch = batchArray.mutableSpan
    let count = queue.popBatch(labels.span, into: &batch)
    edges.look(up: &batch, count)
    for index in 0..<count {
      let settled = batch[index]
      let label = labels[Int(settled.vertex)]
      for slot in Int(settled.begin)..<Int(settled.end) {
        let end = edges.ends[slot]
        let extended = label + edges.weight(inSlot: slot)
        let known = labels[end.position]
        guard extended < known, extended <= meeting.limit else { continue }
        if known == .unreachable { touched.append(end.rawValue) }
        labels[end.position] = extended
        queue.insert(end.rawValue, at: extended)
        meeting.add(end.rawValue, label: extended, rest: other[end.position])
      }
    }
    return count
  }
}

/// Two searches that meet, and their working memory.
@usableFromInline
struct BidirectionalRun<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>
  @usableFromInline var forward: BidirectionalSide<Weight>
  @usableFromInline var backward: BidirectionalSide<Weight>
  @usableFromInline var meeting: SearchMeeting<Weight>

  @inlinable
  init(graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    forward = BidirectionalSide(weights)
    backward = BidirectionalSide(weights)
    meeting = SearchMeeting(edgeLimit: graph.vertexCount)
  }
}

extension BidirectionalRun {
  @inlinable
  mutating func path(
    from source: Vertex, to target: Vertex, avoiding avoided: VertexSet<Vertex>,
    incoming: some SearchEdges<Weight>
  ) -> Path<Vertex, Edge, Weight>? {
    guard distance(from: source, to: target, avoiding: avoided, incoming: incoming) != nil
    else { return nil }
    let tight = TightPaths(
      graph: graph, weights: weights, direction: .forward, labels: forward.search.labels,
      root: source)
    return Path(from: source, edges: tight.leastPath(to: target), in: graph, weights: weights)
  }

  /// The weight of a shortest path; on all shortest paths the labels of the forward search are then
  /// those of Dijkstra's algorithm.
  @inlinable
  mutating func distance(
    from source: Vertex, to target: Vertex, avoiding avoided: VertexSet<Vertex>,
    incoming: some SearchEdges<Weight>
  ) -> Weight? {
    guard !avoided.contains(source), !avoided.contains(target) else { return nil }
    forward.start(at: source)
    backward.start(at: target)
    meeting.vertices.removeAll(keepingCapacity: true)
    meeting.limit = source == target ? .zero : .unreachable
    forward.search.block(avoided)
    backward.search.block(avoided)
    let outgoing = graph.outgoingEdges(weights)
    meet(outgoing, incoming)
    walkOn(outgoing)
    forward.search.unblock(avoided)
    backward.search.unblock(avoided)
    let label = forward.search.labels[target.position]
    return label < .unreachable ? label : nil
  }

  /// Lets both searches go on until they can't meet on a shorter path any more.
  @inlinable
  mutating func meet(
    _ outgoing: some SearchEdges<Weight>, _ incoming: some SearchEdges<Weight>
  ) {
    var hasMore = true
    while hasMore, forward.radius <= meeting.limit,
      backward.radius <= meeting.limit - forward.radius
    {
      // The side that has less waiting is the one that grows more slowly.
      if forward.waitingCount <= backward.waitingCount {
        hasMore = forward.settleLevel(outgoing, other: backward.search.labels, &meeting)
      } else {
        hasMore = backward.settleLevel(incoming, other: forward.search.labels, &meeting)
      }
    }
  }

  /// Takes the forward search on from where the two met, over vertices of which the backward search
  /// knows the rest of the way, so that all weights are added from the source on.
  @inlinable
  mutating func walkOn(_ outgoing: some SearchEdges<Weight>) {
    var waiting = MinHeap<LabelledVertex<Weight>>()
    for vertex in meeting.vertices {
      let label = forward.search.labels[Int(vertex)]
      if isWithinLimit(vertex, at: label) {
        waiting.insert(LabelledVertex(label: label, vertex: vertex))
      }
    }
    while let next = waiting.popMin() {
      let vertex = Int(next.vertex)
      guard next.label == forward.search.labels[vertex] else { continue }
      for slot in Int(outgoing.offsets[vertex])..<Int(outgoing.offsets[vertex + 1]) {
        let end = outgoing.ends[slot].rawValue
        let extended = next.label + outgoing.weight(inSlot: slot)
        let known = forward.search.labels[Int(end)]
        guard extended < known, isWithinLimit(end, at: extended) else { continue }
        if known == .unreachable { forward.touched.append(end) }
        forward.search.labels[Int(end)] = extended
        waiting.insert(LabelledVertex(label: extended, vertex: end))
      }
    }
  }

  /// Whether a path that comes to a vertex with a label might be a shortest one.
  @inlinable
  func isWithinLimit(_ vertex: UInt32, at label: Weight) -> Bool {
    label <= meeting.limit && backward.search.labels[Int(vertex)] <= meeting.limit - label
  }
}

/// A vertex that waits with its label.
@usableFromInline
struct LabelledVertex<Weight: EdgeWeight>: Comparable, Sendable {
  @usableFromInline let label: Weight
  @usableFromInline let vertex: UInt32

  @inlinable
  init(label: Weight, vertex: UInt32) {
    self.label = label
    self.vertex = vertex
  }

  @inlinable
  static func < (left: LabelledVertex, right: LabelledVertex) -> Bool {
    left.label != right.label ? left.label < right.label : left.vertex < right.vertex
  }
}
