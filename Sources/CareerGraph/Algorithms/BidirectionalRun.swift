/// Where two searches have met.
@usableFromInline
struct SearchMeeting<Weight: EdgeWeight>: Sendable {
  /// Vertices on paths that were, when they were found, perhaps the shortest.
  @usableFromInline var vertices: [UInt32] = []

  /// The vertices to which the search that goes on has found a way.
  @usableFromInline var touched: ContiguousArray<UInt32> = []

  /// Where the labels of the other search are.
  @usableFromInline var other = PairedLabels(side: 1)

  /// Nothing longer than this is the shortest path, whichever way its weights are added.
  @usableFromInline var limit: Weight = .unreachable

  /// The most edges that a path can have.
  @usableFromInline let edgeLimit: Int

  @inlinable
  init(edgeLimit: Int) { self.edgeLimit = edgeLimit }
}

extension SearchMeeting: LabelObserver {
  @inlinable
  @inline(__always)
  func allows(_ label: Weight) -> Bool { label <= limit }

  @inlinable
  @inline(__always)
  mutating func notice(
    _ vertices: Span<LabelledVertex<Weight>>, _ count: Int, _ labels: Span<Weight>
  ) {
    Self.append(vertices, count, to: &touched)
    for index in 0..<count {
      let next = vertices[index]
      let rest = labels[other.place(of: next.vertex)]
      if rest < .unreachable, rest <= limit - next.label { meet(at: next, rest) }
    }
  }

  /// Adds the first so many vertices of a list to an array.
  @inlinable
  @inline(__always)
  static func append(
    _ vertices: Span<LabelledVertex<Weight>>, _ count: Int, to array: inout ContiguousArray<UInt32>
  ) {
    let start = array.count
    array.append(contentsOf: repeatElement(0, count: count))
    var slots = array.mutableSpan
    for index in 0..<count { slots[start + index] = vertices[index].vertex }
  }

  /// Notes a vertex to which both searches have found a way.
  @inlinable
  @inline(never)
  mutating func meet(at vertex: LabelledVertex<Weight>, _ rest: Weight) {
    vertices.append(vertex.vertex)
    limit = Swift.min(limit, (vertex.label + rest).roundedUp(additions: edgeLimit))
  }
}

/// One of two searches that are to meet.
@usableFromInline
struct BidirectionalSide<Weight: EdgeWeight>: Sendable {
  @usableFromInline let layout: PairedLabels
  @usableFromInline var queue: VertexQueue<Weight>

  /// The vertices whose label must be taken away before the next search.
  @usableFromInline var touched: ContiguousArray<UInt32> = []

  /// The number of vertices that have come out of the queue.
  @usableFromInline var settledCount = 0

  /// No vertex still to be settled has a label less than this.
  @usableFromInline var radius: Weight = .zero

  @inlinable
  init<Edge>(_ weights: EdgeWeights<Edge, Weight>, _ layout: PairedLabels) {
    self.layout = layout
    queue = VertexQueue(for: weights)
  }
}

extension BidirectionalSide {
  /// About how many vertices wait.
  @inlinable
  var waitingCount: Int { touched.count - settledCount }

  /// Begins a new search at a vertex, and forgets the one before.
  @inlinable
  mutating func start(at vertex: some DenseIndex, _ labels: inout ContiguousArray<Weight>) {
    for vertex in touched { labels[layout.place(of: vertex)] = .unreachable }
    touched.removeAll(keepingCapacity: true)
    queue.removeAll()
    labels[layout.place(of: vertex.rawValue)] = .zero
    queue.insert(vertex.rawValue, at: .zero)
    touched.append(vertex.rawValue)
    settledCount = 0
    radius = .zero
  }

  /// Settles the nearest vertices, so many that all others are at least as far away.
  ///
  /// - Returns: whether there were any.
  @inlinable
  mutating func settleLevel(
    _ edges: some SearchEdges<Weight>, _ labels: inout ContiguousArray<Weight>,
    _ memory: inout RelaxationMemory<Weight>, _ meeting: inout SearchMeeting<Weight>
  ) -> Bool {
    meeting.other = layout.other
    swap(&meeting.touched, &touched)
    defer { swap(&meeting.touched, &touched) }
    repeat {
      let count = edges.settleBatch(&labels, layout, &queue, &memory, &meeting)
      if count == 0 { return false }
      settledCount += count
      for index in 0..<count {
        radius = Swift.max(radius, labels[layout.place(of: memory.settled[index].vertex)])
      }
    } while !queue.isLevelComplete
    return true
  }
}

/// Two searches that meet, and their working memory.
@usableFromInline
struct BidirectionalRun<Vertex: DenseIndex, Edge: DenseIndex, Weight: EdgeWeight>: Sendable {
  @usableFromInline let graph: Digraph<Vertex, Edge>
  @usableFromInline let weights: EdgeWeights<Edge, Weight>

  /// For each vertex the labels of the forward and of the backward search.
  @usableFromInline var labels: ContiguousArray<Weight>
  @usableFromInline var memory = RelaxationMemory<Weight>()
  @usableFromInline var forward: BidirectionalSide<Weight>
  @usableFromInline var backward: BidirectionalSide<Weight>
  @usableFromInline var meeting: SearchMeeting<Weight>

  @inlinable
  init(graph: Digraph<Vertex, Edge>, weights: EdgeWeights<Edge, Weight>) {
    weights.requireMatch(graph)
    self.graph = graph
    self.weights = weights
    labels = ContiguousArray(repeating: .unreachable, count: 2 * graph.vertexCount)
    forward = BidirectionalSide(weights, PairedLabels(side: 0))
    backward = BidirectionalSide(weights, PairedLabels(side: 1))
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
      graph: graph, weights: weights, direction: .forward, labels: labels, forward.layout,
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
    forward.start(at: source, &labels)
    backward.start(at: target, &labels)
    meeting.vertices.removeAll(keepingCapacity: true)
    meeting.limit = source == target ? .zero : .unreachable
    label(avoided, .zero)
    let outgoing = graph.outgoingEdges(weights)
    meet(outgoing, incoming)
    walkOn(outgoing)
    label(avoided, .unreachable)
    let label = labels[forward.layout.place(of: target.rawValue)]
    return label < .unreachable ? label : nil
  }

  /// Gives some vertices the same label in both searches: zero, which nothing improves, for those
  /// that may not be touched.
  @inlinable
  mutating func label(_ vertices: VertexSet<Vertex>, _ label: Weight) {
    for vertex in vertices where graph.contains(vertex) {
      labels[forward.layout.place(of: vertex.rawValue)] = label
      labels[backward.layout.place(of: vertex.rawValue)] = label
    }
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
        hasMore = forward.settleLevel(outgoing, &labels, &memory, &meeting)
      } else {
        hasMore = backward.settleLevel(incoming, &labels, &memory, &meeting)
      }
    }
  }

  /// Takes the forward search on from where the two met, over vertices of which the backward search
  /// knows the rest of the way, so that all weights are added from the source on.
  @inlinable
  mutating func walkOn(_ outgoing: some SearchEdges<Weight>) {
    var waiting = MinHeap<LabelledVertex<Weight>>()
    for vertex in meeting.vertices {
      let label = labels[forward.layout.place(of: vertex)]
      if isWithinLimit(vertex, at: label) {
        waiting.insert(LabelledVertex(label: label, vertex: vertex))
      }
    }
    while let next = waiting.popMin() {
      let vertex = Int(next.vertex)
      guard next.label == labels[forward.layout.place(of: next.vertex)] else { continue }
      for slot in Int(outgoing.offsets[vertex])..<Int(outgoing.offsets[vertex + 1]) {
        let end = outgoing.ends[slot].rawValue
        let extended = next.label + outgoing.weight(inSlot: slot)
        let known = labels[forward.layout.place(of: end)]
        guard extended < known, isWithinLimit(end, at: extended) else { continue }
        if known == .unreachable { forward.touched.append(end) }
        labels[forward.layout.place(of: end)] = extended
        waiting.insert(LabelledVertex(label: extended, vertex: end))
      }
    }
  }

  /// Whether a path that comes to a vertex with a label might be a shortest one.
  @inlinable
  func isWithinLimit(_ vertex: UInt32, at label: Weight) -> Bool {
    label <= meeting.limit && labels[backward.layout.place(of: vertex)] <= meeting.limit - label
  }
}
