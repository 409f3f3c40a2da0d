/// How to sort paths into buckets as wide as the least weight of an edge.
///
/// An edge then leads from one bucket to a later one, and no further than ``bucketCount``, so that
/// the buckets can be used in a circle and need no order inside.
///
/// Source: Denardo and Fox, "Shortest-route methods: 1. Reaching, pruning, and buckets", 1979.
@usableFromInline
struct BucketScale: Hashable, Sendable {
  @usableFromInline let inverseWidth: Double

  /// A power of two.
  @usableFromInline let bucketCount: Int

  /// With more buckets than this a heap is as fast.
  @inlinable static var bucketLimit: Int { 1024 }

  /// The scale for finite weights between two bounds, or `nil` where a heap serves better: where
  /// weights are zero or too unequal, or of a type without numbers.
  @inlinable
  init?<Weight: EdgeWeight>(least: Weight, greatest: Weight) {
    guard least <= greatest, let least = least.approximation,
      let greatest = greatest.approximation, least > 0,
      greatest / least < Double(Self.bucketLimit - 4)
    else { return nil }
    // A little narrower, so that rounding does not put both ends of an edge into one bucket. If it
    // does all the same, on very long paths, a vertex is visited twice; the answer is as right.
    inverseWidth = 1 / (least * (1 - 1e-12))
    guard inverseWidth.isFinite else { return nil }
    var count = 2
    while Double(count) < greatest * inverseWidth + 3 { count *= 2 }
    bucketCount = count
  }

  /// The number of the bucket for a path, counted from the start and not in a circle.
  ///
  /// The greatest weight, added up for each of at most 2³² vertices, is less than 2⁴³ times the
  /// least.
  @inlinable
  @inline(__always)
  func bucket<Weight: EdgeWeight>(of weight: Weight) -> Int {
    guard let number = weight.approximation else { return 0 }
    return Int(number * inverseWidth)
  }
}
