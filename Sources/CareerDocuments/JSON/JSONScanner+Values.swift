// MARK: - Numbers and truth values

extension JSONScanner {
  /// Reads a number, which may be negative but is finite.
  @inline(__always)
  package mutating func readNumber(
    _ what: @autoclosure () -> String, _ expected: StaticString = "a number such as 0.5"
  ) -> Double? {
    let start = position
    guard byte == UInt8(ascii: "-") || Self.isDigit(byte), let text = scanNumber() else {
      position = start
      readOtherNumber(what(), "\(expected)")
      return nil
    }
    guard let value = text.value ?? Double(source(from: start)), value.isFinite else {
      let number = excerpt(start..<position)
      report("\(what()) must be a finite number, \(number) is too large", at: start)
      return nil
    }
    return value
  }

  /// Reads a whole number.
  package mutating func readInteger(_ what: @autoclosure () -> String) -> Int? {
    let start = position
    guard let value = readNumber(what(), "a whole number") else { return nil }
    // Beyond 2⁵³ a floating-point number stands for several whole ones.
    let isExact = value.magnitude < 0x1p53
    guard let integer = isExact ? Int(exactly: value) : Int(source(from: start)) else {
      report("\(what()) must be a whole number, got \(excerpt(start..<position))", at: start)
      return nil
    }
    return integer
  }

  /// Reads `true` or `false`.
  package mutating func readTruth(_ what: @autoclosure () -> String) -> Bool? {
    let word = bytes[position..<wordEnd(from: position)]
    if word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8) {
      position = word.endIndex
      return word.count == 4
    }
    reportMismatch(what(), "true or false")
    return nil
  }

  /// Passes over `null`; `false` where something else stands.
  package mutating func passNull() -> Bool {
    let word = bytes[position..<wordEnd(from: position)]
    guard word.elementsEqual("null".utf8) else { return false }
    position = word.endIndex
    return true
  }

  private func source(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Says what is wrong with something that stands for a number but is none.
  private mutating func readOtherNumber(_ what: String, _ expected: String) {
    let end = wordEnd(from: position)
    let word = excerpt(position..<end)
    let bare = word.drop { $0 == "+" || $0 == "-" }.lowercased()
    if ["nan", "infinity", "inf"].contains(bare) {
      report("\(what) must be a finite number, found \(word)", at: position)
    } else if word.first.map({ $0.isNumber || "+-.".contains($0) }) == true {
      report("\(what) must be \(expected), found '\(word)'", at: position)
    } else {
      let kind = expected.hasPrefix("a whole") ? expected : "a number"
      return reportMismatch(what, kind)
    }
    position = end
  }

  /// Passes over a number by JSON's grammar.
  ///
  /// - Returns: `nil` where the grammar is broken; a value where it can be had exactly from an
  ///   integer below 2⁵³ and a power of ten up to 10²² (Clinger 1990), else no value.
  private mutating func scanNumber() -> (value: Double?, Void)? {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var exponent = 0
    guard Self.isDigit(byte) else { return nil }
    if byte == UInt8(ascii: "0") {
      position += 1
      guard !Self.isDigit(byte) else { return nil }
    }
    while Self.isDigit(byte) {
      mantissa = mantissa &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
      digits += 1
      position += 1
    }
    if byte == UInt8(ascii: ".") {
      position += 1
      guard Self.isDigit(byte) else { return nil }
      while Self.isDigit(byte) {
        mantissa = mantissa &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
        digits += 1
        exponent -= 1
        position += 1
      }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      let sign = byte == UInt8(ascii: "-") ? -1 : 1
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { position += 1 }
      guard Self.isDigit(byte) else { return nil }
      var written = 0
      while Self.isDigit(byte) {
        written = min(written * 10 + Int(byte &- UInt8(ascii: "0")), 100_000)
        position += 1
      }
      exponent += sign * written
    }
    guard wordEnd(from: position) == position else { return nil }
    guard digits <= 15, Self.powersOfTen.indices.contains(abs(exponent)) else { return (nil, ()) }
    let power = Self.powersOfTen[abs(exponent)]
    let value = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    return (isNegative ? -value : value, ())
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

// MARK: - Values of any type

extension JSONScanner {
  /// Passes over a value of any type.
  package mutating func skipValue() {
    var text: [UInt8] = []
    copyValue(into: &text)
  }

  /// Copies a value of any type as JSON on one line, without comments.
  package mutating func copyValue(into text: inout [UInt8]) {
    var open: [Members] = []
    repeat {
      copyScalarOrEnter(&open, into: &text)
      while var top = open.popLast() {
        let isFirst = top.isFirst
        let key = top.isObject ? nextKey(&top) : nil
        guard top.isObject ? key != nil : nextElement(&top) else {
          text.append(top.close)
          continue
        }
        if !isFirst { text.append(contentsOf: ", ".utf8) }
        if let key {
          appendQuoted(key, to: &text)
          text.append(contentsOf: ": ".utf8)
        }
        open.append(top)
        break
      }
    } while !open.isEmpty && !isBroken
  }

  private mutating func copyScalarOrEnter(_ open: inout [Members], into text: inout [UInt8]) {
    guard !isBroken else { return }
    skipSpace()
    let start = position
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      text.append(byte)
      // In ASCII, "}" is "{" + 2 and "]" is "[" + 2.
      open.append(Members(open: position, close: byte &+ 2))
      position += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let string = readString("a value") { appendQuoted(string, to: &text) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if readNumber("a value") != nil { text.append(contentsOf: bytes[start..<position]) }
    default:
      let word = bytes[position..<wordEnd(from: position)]
      if JSONText.words.contains(where: { word.elementsEqual($0.utf8) }) {
        text.append(contentsOf: word)
        position = word.endIndex
      } else {
        reportUnexpected("expected a value, found \(found)")
      }
    }
  }

  private func appendQuoted(_ token: StringToken, to text: inout [UInt8]) {
    text.append(contentsOf: JSONText.quoted(self.text(of: token)).utf8)
  }
}
