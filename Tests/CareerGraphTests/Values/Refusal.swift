import CareerGraph
import Testing

/// A construction that must be refused, with the exact words.
struct Refusal: Sendable, CustomTestStringConvertible {
  let words: String
  let make: @Sendable () throws -> Any

  init(_ words: String, _ make: @escaping @Sendable () throws -> Any) {
    self.words = words
    self.make = make
  }

  var testDescription: String { words }

  /// What the construction says, or `nil` where nothing is refused.
  var answer: String? {
    do {
      _ = try make()
      return nil
    } catch {
      return "\(error)"
    }
  }
}
