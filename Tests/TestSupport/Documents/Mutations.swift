/// Endless variants of a text with a few random edits each.
package struct Mutations: Sequence, IteratorProtocol {
  private let whole: [UInt8]
  private let tokens: [[UInt8]]
  private var random: SplitMix64

  /// Prepares the variants of a text, into which some words are put.
  package init(of text: String, with tokens: [String], seed: UInt64) {
    whole = Array(text.utf8)
    self.tokens = tokens.map { Array($0.utf8) }
    random = SplitMix64(seed: seed)
  }

  package mutating func next() -> [UInt8]? {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let length = Int.random(in: 0...12, using: &random)
      let range = start..<Swift.min(bytes.count, start + length)
      let token = tokens.randomElement(using: &random) ?? []
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(range)
      case 1: bytes.insert(contentsOf: Array(bytes[range]), at: start)
      case 2: bytes.insert(contentsOf: token, at: start)
      case 3: bytes.replaceSubrange(range, with: token)
      default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
      }
    }
    return bytes
  }
}
