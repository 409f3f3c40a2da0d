import TestSupport
import Testing

@testable import CareerGraph

/// Texts and their numbers, against a dictionary.
@Suite struct InternerTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func numbersEachTextOnce(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var interner = Interner()
    var known: [String: TextID] = [:]
    for _ in 0..<500 {
      // Few letters, so that texts repeat and many begin or end alike.
      let length = Int.random(in: 0...[4, 9, 17, 40][Int(seed % 4)], using: &random)
      let text = String((0..<length).map { _ in "aab\0é".randomElement(using: &random) ?? "a" })
      let id = interner.intern(text)
      #expect(known[text] ?? id == id)
      if known[text] == nil { #expect(id.position == known.count) }
      known[text] = id
      #expect(interner.texts[id] == text)
    }
    #expect(interner.count == known.count)
    for (text, id) in known { #expect(interner.find(text) == id) }
    #expect(interner.find("not there, and longer than sixteen bytes") == nil)
  }

  /// A key of up to 16 bytes is the text: a byte more, less or different makes another one.
  @Test(arguments: 0...16)
  func keysTellShortTextsApart(length: Int) {
    let bytes = (0..<length).map { UInt8($0 + 1) }
    let key = bytes.withUnsafeBytes { TextKey($0) }
    #expect(key.isWhole)
    for index in bytes.indices {
      var other = bytes
      other[index] = 0
      #expect(other.withUnsafeBytes { TextKey($0) } != key)
    }
    #expect((bytes + [0]).withUnsafeBytes { TextKey($0) } != key)
    #expect(bytes.dropLast().withUnsafeBytes { TextKey($0) } != key || bytes.isEmpty)
  }

  @Test func longTextsThatBeginAlikeAreTwo() {
    var interner = Interner()
    let first = interner.intern("sixteen bytes and one")
    let second = interner.intern("sixteen bytes and two")
    #expect(first != second)
    #expect(interner.find("sixteen bytes and one") == first)
    #expect(interner.find("sixteen bytes and six") == nil)
  }
}
