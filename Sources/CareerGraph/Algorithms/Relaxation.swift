/// What a search over weighted edges is told about the labels that it sets.
@usableFromInline
protocol LabelObserver<Weight> {
  associatedtype Weight: EdgeWeight

  /// Whether a label may be set at all.
  func allows(_ label: Weight) -> Bool

  /// Takes notice of the first so many vertices of a list, whose labels have been lowered.
  mutating func notice(
    _ vertices: Span<LabelledVertex<Weight>>, _ count: Int, _ labels: Span<Weight>)
}

/// Allows all labels and does nothing about them.
@usableFromInline
struct NoObserver<Weight: EdgeWeight>: LabelObserver {
  @inlinable
  init() {}

  @inlinable
  @inline(__always)
  func allows(_ label: Weight) -> Bool { true }

  @inlinable
  @inline(__always)
  mutating func notice(
    _ vertices: Span<LabelledVertex<Weight>>, _ count: Int, _ labels: Span<Weight>
  ) {}
}

/// The vertices that a search settles together, and the labels that their edges promise.
@usableFromInline
struct RelaxationMemory<Weight: EdgeWeight>: Sendable {
  @usableFromInline var settled: ContiguousArray<SettledVertex>
  @usableFromInline var promises: ContiguousArray<LabelledVertex<Weight>>

  /// The labels that the vertices of ``promises`` have.
  @usableFromInline var known: ContiguousArray<Weight>

  /// How many edges are read before any label is set: these few stay in the nearest memory.
  @inlinable static var promiseLimit: Int { 512 }

  @inlinable
  init() {
    settled = ContiguousArray(repeating: SettledVertex(), count: VertexQueue<Weight>.batchLimit)
    promises = ContiguousArray(
      repeating: LabelledVertex(label: .zero, vertex: 0), count: Self.promiseLimit)
    known = ContiguousArray(repeating: .zero, count: Self.promiseLimit)
  }
}

extension SearchEdges {
  /// Settles some of the nearest vertices that wait, and labels those that they lead to.
  ///
  /// Memory is what a search over a large graph waits for, so it is read for many vertices before
  /// anything depends on it: where their edges are; then the edges and the labels of their ends, of
  /// which those that can be lowered are noted without a branch that the processor would have to
  /// foretell. Only then labels are set.
  ///
  /// - Returns: how many were settled, now listed at the beginning of the memory.
  @inlinable
  @inline(__always)
  func settleBatch(
    _ labels: inout ContiguousArray<Weight>, _ layout: some LabelLayout,
    _ queue: inout VertexQueue<Weight>,
    _ memory: inout RelaxationMemory<Weight>, _ observer: inout some LabelObserver<Weight>
  ) -> Int {
    settleBatch(
      &labels, layout, &queue, &memory.settled, &memory.promises, &memory.known, &observer)
  }

  /// Takes the parts of the memory one by one, so that they can change at the same time.
  @inlinable
  @inline(__always)
  func settleBatch(
    _ labelArray: inout ContiguousArray<Weight>, _ layout: some LabelLayout,
    _ queue: inout VertexQueue<Weight>,
    _ settledArray: inout ContiguousArray<SettledVertex>,
    _ promiseArray: inout ContiguousArray<LabelledVertex<Weight>>,
    _ knownArray: inout ContiguousArray<Weight>,
    _ observer: inout some LabelObserver<Weight>
  ) -> Int {
    var labels = labelArray.mutableSpan
    var settled = settledArray.mutableSpan
    var promises = promiseArray.mutableSpan
    var known = knownArray.mutableSpan
    let count = queue.popBatch(labels.span, layout, into: &settled)
    look(up: &settled, count)
    var listed = listOuterEdges(&settled, count, labels.span, layout, observer, into: &promises)
    var next = 0
    repeat {
      listed = listEdges(
        &settled, from: &next, to: count, labels.span, layout, observer, into: &promises, listed)
      let found = Self.filter(&promises, listed, labels.span, layout, &known)
      let kept = Self.keep(&promises, found, &labels, layout)
      observer.notice(promises.span, kept, labels.span)
      queue.insert(promises.span, kept)
      listed = 0
    } while next < count
    return count
  }

  /// Notes where the edges of the first so many vertices begin and end.
  @inlinable
  @inline(__always)
  func look(up settled: inout MutableSpan<SettledVertex>, _ count: Int) {
    for index in 0..<count {
      let vertex = Int(settled[index].vertex)
      settled[index].begin = offsets[vertex]
      settled[index].end = offsets[vertex + 1]
    }
  }

  /// What the edge in a slot promises its end, if its source has a label.
  @inlinable
  @inline(__always)
  func promise(ofSlot slot: Int, _ label: Weight) -> LabelledVertex<Weight> {
    LabelledVertex(label: label + weight(inSlot: slot), vertex: ends[slot].rawValue)
  }

  /// Lists what the first and the last edge of each vertex promise, because it is known where these
  /// are.
  ///
  /// - Returns: how many promises were listed.
  @inlinable
  @inline(__always)
  func listOuterEdges(
    _ settled: inout MutableSpan<SettledVertex>, _ count: Int, _ labels: Span<Weight>,
    _ layout: some LabelLayout, _ observer: some LabelObserver<Weight>,
    into promises: inout MutableSpan<LabelledVertex<Weight>>
  ) -> Int {
    var listed = 0
    for index in 0..<count where settled[index].begin < settled[index].end {
      let label = labels[layout.place(of: settled[index].vertex)]
      let first = promise(ofSlot: Int(settled[index].begin), label)
      settled[index].begin += 1
      promises[listed] = first
      listed += observer.allows(first.label) ? 1 : 0
    }
    for index in 0..<count where settled[index].begin < settled[index].end {
      let label = labels[layout.place(of: settled[index].vertex)]
      settled[index].end -= 1
      let last = promise(ofSlot: Int(settled[index].end), label)
      promises[listed] = last
      listed += observer.allows(last.label) ? 1 : 0
    }
    return listed
  }

  /// Lists what the other edges of the vertices promise, as far as there is room.
  ///
  /// - Returns: how many promises are listed.
  @inlinable
  @inline(__always)
  func listEdges(
    _ settled: inout MutableSpan<SettledVertex>, from next: inout Int, to count: Int,
    _ labels: Span<Weight>, _ layout: some LabelLayout, _ observer: some LabelObserver<Weight>,
    into promises: inout MutableSpan<LabelledVertex<Weight>>, _ listed: Int
  ) -> Int {
    var listed = listed
    while next < count {
      let (begin, end) = (Int(settled[next].begin), Int(settled[next].end))
      let stop = Swift.min(end, begin + promises.count - listed)
      let label = labels[layout.place(of: settled[next].vertex)]
      for slot in begin..<stop {
        let promise = promise(ofSlot: slot, label)
        promises[listed] = promise
        listed += observer.allows(promise.label) ? 1 : 0
      }
      guard stop == end else {
        settled[next].begin = UInt32(truncatingIfNeeded: stop)
        break
      }
      next += 1
    }
    return listed
  }

  /// Drops promises that are no lower than the labels known.
  ///
  /// - Returns: how many are left.
  @inlinable
  @inline(__always)
  static func filter(
    _ promises: inout MutableSpan<LabelledVertex<Weight>>, _ count: Int,
    _ labels: Span<Weight>, _ layout: some LabelLayout, _ known: inout MutableSpan<Weight>
  ) -> Int {
    for index in 0..<count { known[index] = labels[layout.place(of: promises[index].vertex)] }
    var left = 0
    for index in 0..<count {
      let promise = promises[index]
      promises[left] = promise
      left += promise.label < known[index] ? 1 : 0
    }
    return left
  }

  /// Sets the labels that are still lower than those known.
  ///
  /// - Returns: how many were set, now listed at the beginning of `promises`.
  @inlinable
  @inline(__always)
  static func keep(
    _ promises: inout MutableSpan<LabelledVertex<Weight>>, _ count: Int,
    _ labels: inout MutableSpan<Weight>, _ layout: some LabelLayout
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      let promise = promises[index]
      let place = layout.place(of: promise.vertex)
      guard promise.label < labels[place] else { continue }
      labels[place] = promise.label
      promises[kept] = promise
      kept += 1
    }
    return kept
  }
}
