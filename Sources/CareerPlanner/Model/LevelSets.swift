/// Sets of skill levels as bits, which have as many words.
extension [UInt64] {
  /// Adds what another set holds.
  mutating func formUnion(_ other: [UInt64]) {
    for word in indices { self[word] |= other[word] }
  }

  /// Whether another set holds all of this one.
  func isSubset(of other: [UInt64]) -> Bool {
    indices.allSatisfy { self[$0] & ~other[$0] == 0 }
  }

  /// Whether another set holds something of this one.
  func meets(_ other: [UInt64]) -> Bool { indices.contains { self[$0] & other[$0] != 0 } }

  /// Whether nothing is in the set.
  var isNothing: Bool { allSatisfy { $0 == 0 } }
}
