/// What can be said of an element, as numbers with weights, for comparing it with another.
///
/// ```swift
/// Features([(skill, level: 3)]).similarity(to: Features([(skill, level: 2)]))  // 2/3
/// ```
struct Features {
  /// In order of the keys, each once.
  private(set) var entries: [(key: UInt64, weight: Int)] = []

  /// Makes features; weights of the same key are added up.
  init(_ pairs: some Sequence<(UInt64, Int)>) {
    for pair in pairs.sorted(by: { $0.0 < $1.0 }) {
      if let last = entries.indices.last, entries[last].key == pair.0 {
        entries[last].weight += pair.1
      } else {
        entries.append((pair.0, pair.1))
      }
    }
  }

  /// How much of all that is said of either is said of both, from 0 to 1; `nil` where nothing is said
  /// of either.
  ///
  /// It is the sum of the lesser weights over the sum of the greater ones (Jaccard 1901, with weights
  /// as in Ruzicka 1958).
  ///
  /// - Complexity: O(*n* + *m*) time for *n* and *m* features.
  func similarity(to other: Features) -> Double? {
    var (common, all) = (0, 0)
    var (left, right) = (0, 0)
    while left < entries.count || right < other.entries.count {
      let one = left < entries.count ? entries[left].key : .max
      let two = right < other.entries.count ? other.entries[right].key : .max
      let (first, second) = (
        one <= two && left < entries.count ? entries[left].weight : 0,
        two <= one && right < other.entries.count ? other.entries[right].weight : 0
      )
      common += min(first, second)
      all += max(first, second)
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return all == 0 ? nil : Double(common) / Double(all)
  }
}

/// The mean of similarities, of which some count more than others and those of nothing do not count.
struct WeightedMean {
  private var sum = 0.0
  private var weights = 0.0

  /// Adds a similarity; `nil` where there was nothing to compare.
  mutating func add(_ similarity: Double?, weight: Double) {
    guard let similarity else { return }
    sum += similarity * weight
    weights += weight
  }

  /// The mean; 0 where there was nothing to compare.
  var value: Double { weights == 0 ? 0 : sum / weights }
}

/// Numbers the words of names.
struct WordNumbers {
  private var numbers: [String: UInt64] = [:]

  /// The words of a name: runs of letters and digits, in small letters.
  mutating func features(_ name: String) -> Features {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Features(
      words.map { word in
        let number = numbers[String(word)] ?? UInt64(numbers.count)
        numbers[String(word)] = number
        return (number, 1)
      })
  }
}
