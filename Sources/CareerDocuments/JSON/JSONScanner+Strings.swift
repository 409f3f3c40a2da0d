package import CareerGraph

// MARK: - Strings

extension JSONScanner {
  /// Reads a string.
  ///
  /// The token is good until the next string is read.
  @inline(__always)
  package mutating func readString(_ what: @autoclosure () -> String) -> StringToken? {
    guard byte == UInt8(ascii: "\"") else { return readOtherString(what()) }
    return scanString(quote: UInt8(ascii: "\""))
  }

  private mutating func readOtherString(_ what: String) -> StringToken? {
    if isAtTypographicQuote(position) { return readTypographicString() }
    guard byte == UInt8(ascii: "'") else {
      reportMismatch(what, "a string")
      return nil
    }
    report("strings stand in double quotes, found a single one", at: position)
    return scanString(quote: byte)
  }

  /// Whether one of the quotes from ‘ to ‟ stands at an offset, as word processors put them.
  func isAtTypographicQuote(_ offset: Int) -> Bool {
    self[offset] == 0xE2 && self[offset + 1] == 0x80 && 0x98...0x9F ~= self[offset + 2]
  }

  private mutating func readTypographicString() -> StringToken? {
    let offset = position
    let quote = excerpt(offset..<offset + 3)
    report("strings stand in straight double quotes, found \(quote)", at: offset)
    position += 3
    while !isAtTypographicQuote(position), byte != UInt8(ascii: "\"") {
      guard !isAtEnd, byte != 0x0A, byte != 0x0D else {
        giveUp()
        return nil
      }
      position += 1
    }
    let range = offset + 3..<position
    position += byte == UInt8(ascii: "\"") ? 1 : 3
    lastString = offset..<position
    return StringToken(offset: offset, range: range, isDecoded: false)
  }

  mutating func scanString(quote: UInt8) -> StringToken? {
    let offset = position
    position += 1
    let start = position
    position = plainEnd(from: position, quote: quote)
    if byte == quote {
      position += 1
      lastString = offset..<position
      return StringToken(offset: offset, range: start..<position - 1, isDecoded: false)
    }
    decoded.removeAll(keepingCapacity: true)
    decoded.append(contentsOf: bytes[start..<position])
    while true {
      switch self[position] {
      case quote:
        position += 1
        lastString = offset..<position
        return StringToken(offset: offset, range: 0..<decoded.count, isDecoded: true)
      case UInt8(ascii: "\\"):
        decodeEscape()
      case let byte where byte < 0x20:
        guard !isAtEnd, byte != 0x0A, byte != 0x0D else {
          fail("this string is not closed on its line; add a quote, or \\n for a break", at: offset)
          return nil
        }
        report("a control character in a string is written as \\u00\(Self.hex(byte))", at: position)
        position += 1
      case let byte:
        decoded.append(byte)
        position += 1
      }
    }
  }

  /// Where the next quote, backslash or control character stands, or the end of the text.
  ///
  /// Eight bytes are looked at in one word: a byte that is zero when the quote or the backslash is
  /// taken away from it, or less than a space, leaves its highest bit set, and the first such byte is
  /// never mistaken (Mycroft's test for a zero byte).
  @inline(__always)
  private func plainEnd(from start: Int, quote: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return bytes.withUnsafeBytes { buffer in
      var position = start
      while position + 8 <= buffer.count {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let quotes = word ^ (ones &* UInt64(quote))
        let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let found =
          ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
            | (word &- (ones &* 0x20)) & ~word) & (ones &* 0x80)
        if found != 0 { return position + found.trailingZeroBitCount / 8 }
        position += 8
      }
      while position < buffer.count {
        let byte = buffer[position]
        if byte == quote || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        position += 1
      }
      return position
    }
  }

  private mutating func decodeEscape() {
    let start = position
    let escape = self[position + 1]
    position += 2
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(escape)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = readUnicodeEscape() else {
        return report("\\u is followed by four hexadecimal digits that name a character", at: start)
      }
      decoded.append(contentsOf: Array(String(Character(scalar)).utf8))
    default:
      position = start + 1
      report("unknown escape in a string; write \\\\ for a backslash", at: start)
    }
  }

  /// Reads the digits behind `\u`, and a second escape where the first is half of a pair.
  private mutating func readUnicodeEscape() -> Unicode.Scalar? {
    guard let first = readHex4() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard byte == UInt8(ascii: "\\"), self[position + 1] == UInt8(ascii: "u") else { return nil }
    position += 2
    guard let second = readHex4(), (0xDC00...0xDFFF).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func readHex4() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// Lends the bytes of a string.
  @inline(__always)
  func withBytes<Result>(
    of token: StringToken, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    if token.isDecoded {
      return decoded.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[token.range])) }
    }
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[token.range])) }
  }

  /// Lends the bytes of a string to something that keeps them.
  ///
  /// A closure that changed what stands beside the scanner would have it copied for each string.
  @inline(__always)
  func withBytes<Keeper, Result>(
    of token: StringToken, keptBy keeper: inout Keeper,
    _ body: (inout Keeper, UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withBytes(of: token) { body(&keeper, $0) }
  }

  /// The text of a string.
  package func text(of token: StringToken) -> String {
    withBytes(of: token) { String(decoding: $0, as: UTF8.self) }
  }

  /// The string as a name to look up.
  @inline(__always)
  package func name(of token: StringToken) -> TextKey { withBytes(of: token) { TextKey($0) } }
}
