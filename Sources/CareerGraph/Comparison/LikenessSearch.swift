/// Finds the elements of two lists that are more like each other than like anything else.
///
/// A pair is found where its similarity reaches ``threshold`` and where each is the only best
/// partner of the other: nothing depends on the order of the lists, and exchanging them gives the
/// same pairs.
///
/// Only pairs that have a key in common are compared. Keys that very many elements have, as in two
/// long lists without anything to do with each other, are left out, the most frequent first, so
/// that no more than ``workLimit`` pairs are looked at.
struct LikenessSearch {
  /// The least similarity of a pair.
  static let threshold = 2.0 / 3

  /// How many pairs are looked at for all keys together.
  static let workLimit = 5_000_000

  /// How many pairs may still be looked at.
  private(set) var work = workLimit

  /// The best partner of an element.
  private struct Best {
    var similarity = 0.0
    var partner = -1
    var isOnly = false

    mutating func weigh(_ partner: Int, _ similarity: Double) {
      if similarity > self.similarity {
        self = Best(similarity: similarity, partner: partner, isOnly: true)
      } else if similarity == self.similarity {
        isOnly = false
      }
    }
  }

  /// A pair that was found.
  struct Pair {
    let old: Int
    let new: Int
    let similarity: Double
  }

  /// Compares two lists.
  ///
  /// - Parameters:
  ///   - old: the keys of each old element.
  ///   - new: the keys of each new element.
  ///   - similarity: how much an old and a new element are alike, from 0 to 1.
  /// - Returns: the pairs, in the order of the old elements.
  /// - Complexity: O(*k* log *k* + *p*) time for *k* keys and *p* pairs looked at.
  mutating func pairs(
    _ old: [[UInt64]], _ new: [[UInt64]], similarity: (Int, Int) -> Double
  ) -> [Pair] {
    let holders = usefulKeys(old, new)
    var bestOfOld = [Best](repeating: Best(), count: old.count)
    var bestOfNew = [Best](repeating: Best(), count: new.count)
    var lastSeenBy = [Int](repeating: -1, count: new.count)
    for (index, keys) in old.enumerated() {
      for key in keys {
        for other in holders[key] ?? [] where lastSeenBy[other] != index {
          lastSeenBy[other] = index
          let similarity = similarity(index, other)
          guard similarity >= Self.threshold else { continue }
          bestOfOld[index].weigh(other, similarity)
          bestOfNew[other].weigh(index, similarity)
        }
      }
    }
    return old.indices.compactMap { index in
      let best = bestOfOld[index]
      guard best.isOnly, bestOfNew[best.partner].isOnly, bestOfNew[best.partner].partner == index
      else { return nil }
      return Pair(old: index, new: best.partner, similarity: best.similarity)
    }
  }

  /// The new elements of each key, without the keys that too many elements have.
  private mutating func usefulKeys(_ old: [[UInt64]], _ new: [[UInt64]]) -> [UInt64: [Int]] {
    var holders: [UInt64: [Int]] = [:]
    for (index, keys) in new.enumerated() {
      for key in keys { holders[key, default: []].append(index) }
    }
    var counts: [UInt64: Int] = [:]
    for keys in old {
      for key in keys where holders[key] != nil { counts[key, default: 0] += 1 }
    }
    let pairCounts = counts.map { key, count in
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: holders[key]?.count ?? 0)
      return isTooLarge ? .max : product
    }.sorted()
    // Keys with the same number of pairs are all used or all left out.
    var limit = 0
    var position = 0
    while position < pairCounts.count {
      let count = pairCounts[position]
      let end = pairCounts[position...].firstIndex { $0 != count } ?? pairCounts.count
      let (pairs, isTooLarge) = count.multipliedReportingOverflow(by: end - position)
      guard !isTooLarge, pairs <= work else { break }
      work -= pairs
      limit = count
      position = end
    }
    return holders.filter { key, holders in
      counts[key].map { $0.multipliedReportingOverflow(by: holders.count) }
        .map { !$0.overflow && $0.partialValue <= limit } ?? false
    }
  }
}
