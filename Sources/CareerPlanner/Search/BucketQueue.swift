import CareerGraph

/// A queue of roles by years from which what is taken never falls by more than the width of a bucket.
///
/// Roles wait in buckets, round and round. Those of the first bucket are kept in order, unless every
/// step is at least as wide as a bucket: then none of them can lead to another one of them, and their
/// order does not matter (Denardo and Fox 1979).
///
/// Nothing may be put in that is further behind the first bucket than the greatest step.
///
/// Sources: Dial, "Algorithm 360: Shortest-path forest with topological ordering", 1969; Denardo and
/// Fox, "Shortest-route methods: 1. Reaching, pruning, and buckets", 1979.
struct BucketQueue: Sendable {
  /// How far apart two roles of one bucket are at most.
  let width: Double
  private let isOrdered: Bool
  /// The roles of the first bucket, where they are kept in order.
  private var heap = MinHeap<QueuedRole>()
  private var buckets: [[QueuedRole]]
  private var firstBucket = -1
  private var count = 0

  /// Makes an empty queue.
  ///
  /// - Parameters:
  ///   - steps: the least and the greatest step.
  ///   - roleCount: how many roles there are.
  init(steps: ClosedRange<Double>, roleCount: Int) {
    let bucketCount = min(max(roleCount / Self.rolesPerBucket, 4), 1024)
    width = max(steps.upperBound, 1) / Double(bucketCount - 2)
    isOrdered = steps.lowerBound <= width
    buckets = Array(repeating: [], count: bucketCount)
  }

  private static let rolesPerBucket = 32

  /// Adds a role.
  mutating func insert(_ item: QueuedRole) {
    let bucket = Int(item.years / width)
    if firstBucket < 0 { firstBucket = bucket }
    count += 1
    if isOrdered, bucket <= firstBucket {
      heap.insert(item)
    } else {
      buckets[max(bucket, firstBucket) % buckets.count].append(item)
    }
  }

  /// Takes a role of the first bucket.
  mutating func popMin() -> QueuedRole? {
    guard count > 0 else { return nil }
    count -= 1
    while true {
      if isOrdered {
        if let item = heap.popMin() { return item }
      } else if let item = buckets[firstBucket % buckets.count].popLast() {
        return item
      }
      firstBucket += 1
      if isOrdered { orderFirstBucket() }
    }
  }

  private mutating func orderFirstBucket() {
    let place = firstBucket % buckets.count
    for item in buckets[place] { heap.insert(item) }
    buckets[place].removeAll(keepingCapacity: true)
  }
}

/// A role in a queue, by the years to it.
struct QueuedRole: Comparable {
  let years: Double
  let role: RoleID

  static func < (left: Self, right: Self) -> Bool {
    (left.years, left.role) < (right.years, right.role)
  }
}
