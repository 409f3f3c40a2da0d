/// The vertices that wait to be settled by a search, in circular buckets.
///
/// A vertex whose label is lowered is added again; where it was, it is passed over, because its
/// label belongs to another bucket. The vertices of a bucket lie in chunks of consecutive slots.
///
/// Source: Denardo and Fox, "Shortest-route methods: 1. Reaching, pruning, and buckets", 1979.
///
/// - Complexity: space O(*b* + *w*) for *b* buckets and *w* vertices waiting.
@usableFromInline
struct BucketQueue<Weight: EdgeWeight>: Sendable {
  @usableFromInline let scale: BucketScale
  @usableFromInline let mask: Int

  /// The chunks, one after the other; ``links`` tells which follows which in a bucket.
  @usableFromInline var slots: ContiguousArray<UInt32>
  @usableFromInline var links: [UInt32]
  @usableFromInline var freeChunks: [UInt32] = []

  /// For each bucket the slot where it begins, and the one where the next vertex goes.
  @usableFromInline var heads: ContiguousArray<UInt32>
  @usableFromInline var tails: ContiguousArray<UInt32>

  /// One bit for each bucket that may not be empty.
  @usableFromInline var occupied: ContiguousArray<UInt64>

  /// The bucket that is being emptied, counted from the start and not in a circle.
  @usableFromInline var current = 0

  /// The number of slots in a chunk, as a power of two.
  @inlinable static var chunkBits: UInt32 { 5 }

  @inlinable
  init(scale: BucketScale) {
    self.scale = scale
    mask = scale.bucketCount - 1
    slots = ContiguousArray(repeating: 0, count: scale.bucketCount << Int(Self.chunkBits))
    links = Array(repeating: 0, count: scale.bucketCount)
    heads = ContiguousArray((0..<UInt32(scale.bucketCount)).lazy.map { $0 << Self.chunkBits })
    tails = heads
    occupied = ContiguousArray(repeating: 0, count: (scale.bucketCount + 63) >> 6)
  }
}

extension BucketQueue {
  /// Whether no vertex is left that could precede one in a later bucket.
  @inlinable
  var isLevelComplete: Bool { heads[current & mask] == tails[current & mask] }

  /// Adds a vertex with a new label.
  ///
  /// - Complexity: O(1) amortised.
  @inlinable
  @inline(__always)
  mutating func insert(_ vertex: UInt32, at label: Weight) {
    let bucket = scale.bucket(of: label) & mask
    let slot = tails[bucket]
    slots[Int(slot)] = vertex
    occupied[bucket >> 6] |= 1 << UInt64(bucket & 63)
    let next = slot &+ 1
    tails[bucket] = next & (1 << Self.chunkBits - 1) == 0 ? newChunk(after: slot) : next
  }

  /// Adds the first so many vertices of a list.
  ///
  /// - Complexity: O(*v*) amortised for *v* vertices.
  @inlinable
  @inline(__always)
  mutating func insert(_ vertices: Span<LabelledVertex<Weight>>, _ count: Int) {
    var next = 0
    while next < count {
      next = Self.fill(vertices, from: next, to: count, scale, mask, &slots, &tails, &occupied)
      guard next < count else { return }
      let bucket = scale.bucket(of: vertices[next].label) & mask
      tails[bucket] = newChunk(after: tails[bucket])
      next += 1
    }
  }

  /// Adds vertices of a list until one of them takes the last slot of a chunk.
  ///
  /// The arrays are taken one by one, so that it is asked only once whether they are shared.
  ///
  /// - Returns: the place in the list of the vertex that took the last slot, to which the tail of
  ///   its bucket still points; the end of the list if none did.
  @inlinable
  @inline(__always)
  static func fill(
    _ vertices: Span<LabelledVertex<Weight>>, from start: Int, to count: Int,
    _ scale: BucketScale, _ mask: Int, _ slotArray: inout ContiguousArray<UInt32>,
    _ tailArray: inout ContiguousArray<UInt32>,
    _ occupiedArray: inout ContiguousArray<UInt64>
  ) -> Int {
    var slots = slotArray.mutableSpan
    var tails = tailArray.mutableSpan
    var occupied = occupiedArray.mutableSpan
    for index in start..<count {
      let bucket = scale.bucket(of: vertices[index].label) & mask
      let slot = tails[bucket]
      slots[Int(slot)] = vertices[index].vertex
      occupied[bucket >> 6] |= 1 << UInt64(bucket & 63)
      let next = slot &+ 1
      guard next & (1 << Self.chunkBits - 1) != 0 else { return index }
      tails[bucket] = next
    }
    return count
  }

  /// Links a free chunk to the one that a slot is the last of.
  ///
  /// - Returns: the first slot of the new chunk.
  @inlinable
  @inline(never)
  mutating func newChunk(after slot: UInt32) -> UInt32 {
    let chunk: UInt32
    if let free = freeChunks.popLast() {
      chunk = free
    } else {
      chunk = UInt32(links.count)
      links.append(0)
      slots.append(contentsOf: repeatElement(0, count: 1 << Int(Self.chunkBits)))
    }
    links[Int(slot >> Self.chunkBits)] = chunk
    return chunk << Self.chunkBits
  }

  /// Takes out vertices of the first bucket, up to a chunk of them.
  ///
  /// - Returns: how many stand in `batch` now; 0 if none is left.
  @inlinable
  @inline(__always)
  mutating func popBatch(
    _ labels: Span<Weight>, _ layout: some LabelLayout, into batch: inout MutableSpan<SettledVertex>
  ) -> Int {
    while true {
      let bucket = current & mask
      let slot = heads[bucket]
      let end = tails[bucket]
      if slot == end {
        guard advance() else { return 0 }
        continue
      }
      let chunk = slot >> Self.chunkBits
      let isLast = chunk == end >> Self.chunkBits
      let stop = isLast ? end : (chunk + 1) << Self.chunkBits
      var count = 0
      for slot in Int(slot)..<Int(stop) {
        let vertex = slots[slot]
        batch[count].vertex = vertex
        count += scale.bucket(of: labels[layout.place(of: vertex)]) == current ? 1 : 0
      }
      if isLast {
        heads[bucket] = end
      } else {
        freeChunks.append(chunk)
        heads[bucket] = links[Int(chunk)] << Self.chunkBits
      }
      if count > 0 { return count }
    }
  }

  /// Goes on from an empty bucket to the next that is not.
  @inlinable
  @inline(never)
  mutating func advance() -> Bool {
    let bucket = current & mask
    occupied[bucket >> 6] &= ~(1 << UInt64(bucket & 63))
    var word = bucket >> 6
    var bits = occupied[word] & (UInt64.max << UInt64(bucket & 63))
    for _ in 0...occupied.count {
      if bits != 0 {
        let next = word << 6 | bits.trailingZeroBitCount
        current += (next - bucket) & mask
        return true
      }
      word = word + 1 == occupied.count ? 0 : word + 1
      bits = occupied[word]
    }
    return false
  }

  /// Takes all vertices out, and keeps the memory.
  @inlinable
  mutating func removeAll() {
    for word in occupied.indices {
      while occupied[word] != 0 {
        let bucket = word << 6 | occupied[word].trailingZeroBitCount
        occupied[word] &= occupied[word] - 1
        while heads[bucket] >> Self.chunkBits != tails[bucket] >> Self.chunkBits {
          let chunk = heads[bucket] >> Self.chunkBits
          freeChunks.append(chunk)
          heads[bucket] = links[Int(chunk)] << Self.chunkBits
        }
        heads[bucket] = tails[bucket]
      }
    }
    current = 0
  }
}
