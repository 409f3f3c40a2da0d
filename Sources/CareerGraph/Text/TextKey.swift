/// The first 16 bytes of a text and its length.
package struct TextKey: Equatable, Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var length: UInt32 = 0

  @inlinable
  package init() {}

  @inlinable
  @inline(__always)
  package init(_ utf8: UnsafeRawBufferPointer) {
    length = UInt32(truncatingIfNeeded: utf8.count)
    let count = min(utf8.count, 16)
    if count >= 8 {
      low = UInt64(littleEndian: utf8.loadUnaligned(as: UInt64.self))
      // The last eight bytes, less those that are in the first word.
      let last = UInt64(
        littleEndian: utf8.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
      high = count == 8 ? 0 : last >> UInt64(8 * (16 - count))
    } else if count >= 4 {
      let first = UInt32(littleEndian: utf8.loadUnaligned(as: UInt32.self))
      let last = UInt32(
        littleEndian: utf8.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      // Bytes that are in both words are the same in both.
      low = UInt64(first) | UInt64(last) << UInt64(8 * (count - 4))
    } else {
      for index in (0..<count).reversed() { low = low << 8 | UInt64(utf8[index]) }
    }
  }

  @inlinable
  @inline(__always)
  package static func == (left: TextKey, right: TextKey) -> Bool {
    left.low == right.low && left.high == right.high && left.length == right.length
  }

  /// Whether the key is the text.
  @inlinable
  package var isWhole: Bool { length <= 16 }
}
