/// The position of a text in a ``TextTable``.
package struct TextID: DenseIndex {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Stands for a text that is absent.
  package static let none = TextID(rawValue: .max)
}

/// Texts one after the other in one array of UTF-8, so that a large graph needs no string each.
///
/// - Complexity: space is the text itself and 8 bytes for each.
package struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }

  /// Adds a text of well-formed UTF-8.
  package mutating func append(_ utf8: UnsafeRawBufferPointer) -> TextID {
    bytes.append(contentsOf: utf8)
    ends.append(bytes.count)
    return TextID(ends.count - 1)
  }

  package mutating func append(_ text: String) -> TextID {
    var text = text
    return text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  package mutating func append(_ text: String?) -> TextID { text.map { append($0) } ?? .none }

  /// The text at a position.
  package subscript(id: TextID) -> String {
    withBytes(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text at a position that may be absent.
  package func text(_ id: TextID) -> String? { id == .none ? nil : self[id] }

  package func withBytes<Result>(
    of id: TextID, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let start = id.position == 0 ? 0 : ends[id.position - 1]
    let end = ends[id.position]
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
  }
}
