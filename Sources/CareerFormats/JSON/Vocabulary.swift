/// Recognises the few names that a place in a document allows.
///
/// Names are compared as two 64-bit words, and the search begins behind the name found before, so
/// that fields in their usual order cost one comparison each.
struct Vocabulary<Word: RawRepresentable & CaseIterable & Sendable>: Sendable
where Word.RawValue == String {
  private let words: [Word]
  private let keys: [PackedName]

  /// Makes the vocabulary of all cases, whose names have at most 16 bytes.
  init() {
    words = Array(Word.allCases)
    keys = words.map { PackedName(Array($0.rawValue.utf8)[...]) }
  }

  /// The position of the word that bytes spell, looked for first behind the word found before.
  func position(of name: PackedName, from start: Int = 0) -> Int? {
    for step in 0..<keys.count {
      let position = (start + step) % keys.count
      if keys[position] == name { return position }
    }
    return nil
  }

  /// The word at a position.
  subscript(position: Int) -> Word { words[position] }

  /// A bit at the position of a word.
  func bit(of word: Word) -> UInt32 {
    words.firstIndex { $0.rawValue == word.rawValue }.map { 1 << UInt32($0) } ?? 0
  }

  /// The names, for messages.
  var names: [String] { words.map(\.rawValue) }
}

/// Up to 16 bytes of a name in two words, with its length; longer names equal no word.
struct PackedName: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private let length: Int

  init(_ bytes: ArraySlice<UInt8>) {
    length = bytes.count
    guard length <= 16 else { return }
    var shift: UInt64 = 0
    for byte in bytes.prefix(8) {
      low |= UInt64(byte) << shift
      shift += 8
    }
    guard length > 8 else { return }
    shift = 0
    for byte in bytes.dropFirst(8) {
      high |= UInt64(byte) << shift
      shift += 8
    }
  }
}
