/// Numbers each distinct text once, in order of first appearance.
///
/// An open-addressing hash table over a ``TextTable``. A text of up to 16 bytes stands in the table
/// itself, so that to find one takes a look at one place in memory. The hash is keyed anew in each
/// process, so that no file can be made to collide on purpose.
package struct Interner: Sendable {
  package private(set) var texts = TextTable()

  /// The places of the table; the count is a power of two.
  private var places: [Place] = Array(repeating: Place(), count: 16)
  private let seed = HashSeed()

  package init() {}

  package var count: Int { texts.count }

  /// A place of the table.
  private struct Place {
    var key = TextKey()
    /// The position of the text plus one; 0 where the place is free.
    var entry: UInt32 = 0
  }

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
    let key = TextKey(utf8)
    let place = place(of: key, utf8)
    if places[place].entry != 0 { return TextID(rawValue: places[place].entry - 1) }
    guard isAllowed(utf8) else { return nil }
    let id = texts.append(utf8)
    places[place] = Place(key: key, entry: id.rawValue + 1)
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
    let entry = text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      return places[place(of: TextKey(bytes), bytes)].entry
    }
    return entry == 0 ? nil : TextID(rawValue: entry - 1)
  }

  /// Where a text stands, or the free place where it would.
  @inline(__always)
  private func place(of key: TextKey, _ utf8: UnsafeRawBufferPointer) -> Int {
    let mask = places.count - 1
    var place = seed.hash(key, utf8) & mask
    while places[place].entry != 0 {
      if places[place].key == key, key.isWhole || isText(places[place].entry - 1, utf8) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private func isText(_ position: UInt32, _ utf8: UnsafeRawBufferPointer) -> Bool {
    texts.withBytes(of: TextID(rawValue: position)) { $0.elementsEqual(utf8) }
  }

  private mutating func grow() {
    places = Array(repeating: Place(), count: places.count * 2)
    for position in 0..<texts.count {
      let id = TextID(position)
      let (key, place) = texts.withBytes(of: id) { utf8 in
        let key = TextKey(utf8)
        return (key, self.place(of: key, utf8))
      }
      places[place] = Place(key: key, entry: id.rawValue + 1)
    }
  }
}

/// What keys the hash of texts in one process.
private struct HashSeed: Sendable {
  private let first: UInt64
  private let second: UInt64

  init() {
    // The standard library's hash is keyed in each process.
    first = UInt64(bitPattern: Int64(1.hashValue))
    second = UInt64(bitPattern: Int64(2.hashValue)) | 1
  }

  /// Hashes a text: a short one by one multiplication of both its keyed halves, folded.
  @inline(__always)
  func hash(_ key: TextKey, _ utf8: UnsafeRawBufferPointer) -> Int {
    guard key.isWhole else {
      var hasher = Hasher()
      hasher.combine(bytes: utf8)
      return hasher.finalize()
    }
    let product = (key.low ^ first).multipliedFullWidth(by: key.high ^ second)
    let folded = product.high ^ product.low ^ UInt64(key.length)
    return Int(truncatingIfNeeded: folded ^ folded >> 32)
  }
}
