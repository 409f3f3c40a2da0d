/// Checks bytes before they are read as a text.
package enum UTF8Check {
  /// Whether a byte is a space, a tab or part of a line end.
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Where the first ill-formed sequence begins, if there is one.
  ///
  /// - Complexity: O(*n*) time for *n* bytes.
  package static func firstError(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        if position + 8 <= buffer.count {
          let word = buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            position += 8
            continue
          }
        }
        guard buffer[position] >= 0x80 else {
          position += 1
          continue
        }
        guard let length = sequenceLength(in: buffer, at: position) else { return position }
        position += length
      }
      return nil
    }
  }

  /// The length of the sequence of several bytes at a position, by table 3-7 of the Unicode
  /// Standard; `nil` where it is ill-formed.
  private static func sequenceLength(
    in buffer: UnsafeRawBufferPointer, at position: Int
  ) -> Int? {
    let lead = buffer[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard position + length <= buffer.count, second.contains(buffer[position + 1]) else {
      return nil
    }
    for offset in 2..<max(2, length) where buffer[position + offset] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
