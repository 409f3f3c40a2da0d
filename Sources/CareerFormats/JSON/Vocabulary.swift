/// Recognises the few names that a place in a document allows.
///
/// Names are compared as two 64-bit words, and the search begins behind the name found before, so
/// that fields in their usual order cost one comparison each.
final class Vocabulary<Word: RawRepresentable & CaseIterable & Equatable & Sendable>: Sendable
where Word.RawValue == String {
  private let words: [Word]
  private let keys: [PackedName]
  /// A bit at the position of each word that must be there.
  let requiredBits: UInt32

  /// Makes the vocabulary of all cases, whose names have at most 16 bytes.
  ///
  /// - Parameter required: the words that must be there.
  init(required: [Word] = []) {
    let words = Array(Word.allCases)
    self.words = words
    keys = words.map { word in
      let bytes = Array(word.rawValue.utf8)
      return PackedName(bytes, bytes.indices)
    }
    requiredBits = words.indices.reduce(0) { bits, position in
      required.contains(words[position]) ? bits | 1 << UInt32(position) : bits
    }
  }

  /// The position of the word that bytes spell, looked for first behind the word found before.
  func position(of name: PackedName, from start: Int = 0) -> Int? {
    var position = start
    for _ in keys.indices {
      if position >= keys.count { position = 0 }
      if keys[position] == name { return position }
      position += 1
    }
    return nil
  }

  /// The word at a position.
  subscript(position: Int) -> Word { words[position] }

  /// A bit at the position of a word.
  func bit(of word: Word) -> UInt32 {
    words.firstIndex(of: word).map { 1 << UInt32($0) } ?? 0
  }

  /// The words of a set of bits.
  func words(ofBits bits: UInt32) -> [Word] {
    words.indices.filter { bits >> UInt32($0) & 1 == 1 }.map { words[$0] }
  }

  /// The names, for messages.
  var names: [String] { words.map(\.rawValue) }
}

/// Up to 16 bytes of a name in two words, with its length; longer names equal no word.
struct PackedName: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private let length: Int

  /// Packs a part of an array.
  @inline(__always)
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    length = range.count
    guard length <= 16 else { return }
    let middle = min(range.lowerBound + 8, range.upperBound)
    for index in (range.lowerBound..<middle).reversed() { low = low << 8 | UInt64(bytes[index]) }
    for index in (middle..<range.upperBound).reversed() { high = high << 8 | UInt64(bytes[index]) }
  }
}
