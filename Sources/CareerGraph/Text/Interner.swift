/// Numbers each distinct text once, in order of first appearance.
///
/// An open-addressing hash table over a ``TextTable``; the standard library's keyed hash, so that
/// no file can be made to collide on purpose.
package struct Interner: Sendable {
  package private(set) var texts = TextTable()

  /// Text positions plus one, with 0 for a free place; the count is a power of two.
  private var places: [UInt32] = Array(repeating: 0, count: 16)

  package init() {}

  package var count: Int { texts.count }

  /// The number of a text, new or old.
  ///
  /// - Complexity: O(*n*) expected time for a text of *n* bytes.
  package mutating func intern(_ utf8: UnsafeRawBufferPointer) -> TextID {
    intern(utf8, if: { _ in true }) ?? .none
  }

  /// The number of a text that is there, or of a new one that passes a test; else `nil`.
  @inline(__always)
  mutating func intern(
    _ utf8: UnsafeRawBufferPointer, if isAllowed: (UnsafeRawBufferPointer) -> Bool
  ) -> TextID? {
    let place = place(of: utf8)
    if places[place] != 0 { return TextID(rawValue: places[place] - 1) }
    guard isAllowed(utf8) else { return nil }
    let id = texts.append(utf8)
    places[place] = id.rawValue + 1
    if texts.count * 2 > places.count { grow() }
    return id
  }

  package mutating func intern(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a text that is there.
  ///
  /// - Complexity: O(*n*) expected time for a text of *n* bytes.
  package func find(_ text: String) -> TextID? {
    var text = text
    let entry = text.withUTF8 { places[place(of: UnsafeRawBufferPointer($0))] }
    return entry == 0 ? nil : TextID(rawValue: entry - 1)
  }

  /// Where a text stands, or the free place where it would.
  private func place(of utf8: UnsafeRawBufferPointer) -> Int {
    let mask = places.count - 1
    var place = Self.hash(utf8) & mask
    while places[place] != 0 {
      let isSame = texts.withBytes(of: TextID(rawValue: places[place] - 1)) { known in
        known.count == utf8.count && known.indices.allSatisfy { known[$0] == utf8[$0] }
      }
      if isSame { break }
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for position in 0..<texts.count {
      let id = TextID(position)
      let place = texts.withBytes(of: id) { self.place(of: $0) }
      places[place] = id.rawValue + 1
    }
  }

  private static func hash(_ utf8: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: utf8)
    return hasher.finalize()
  }
}
