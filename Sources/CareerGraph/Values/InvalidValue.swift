/// A value that the model does not allow, refused when it is made.
public struct InvalidValue: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, naming the value.
  public let reason: String

  /// What to do instead, where that is not plain from the reason.
  public let advice: String?

  package init(_ reason: String, advice: String? = nil) {
    self.reason = reason
    self.advice = advice
  }

  /// The reason and the advice in one line.
  public var description: String { advice.map { "\(reason); \($0)" } ?? reason }
}

extension Double {
  /// Refuses what is not a quantity: a negative, infinite or undefined number.
  package func checkedQuantity(_ what: @autoclosure () -> String) throws(InvalidValue) -> Double {
    guard isFinite else { throw InvalidValue("\(what()) must be a finite number, not \(self)") }
    guard self >= 0 else {
      throw InvalidValue("\(what()) must not be negative, got \(plainDigits)")
    }
    return self == 0 ? 0 : self  // -0 becomes 0, so that equal values have equal bytes
  }

  /// Refuses what is not a share between none and all.
  package func checkedShare(_ what: @autoclosure () -> String) throws(InvalidValue) -> Double {
    guard self >= 0, self <= 1 else {
      throw InvalidValue("\(what()) must be from 0 to 1, got \(plainDigits)")
    }
    return self == 0 ? 0 : self
  }

  /// The shortest digits that read back as this number, without `.0` behind a whole one.
  package var plainDigits: String {
    let digits = description
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}

extension String {
  /// Refuses what can't name a thing: nothing at all, or a character that no one can type.
  package func checkedIdentifier(_ what: @autoclosure () -> String) throws(InvalidValue) -> String {
    if isEmpty { throw InvalidValue("\(what()) must not be empty") }
    var text = self
    guard text.withUTF8({ isIdentifier(UnsafeRawBufferPointer($0)) }) else {
      throw InvalidValue("\(what()) must not contain control characters")
    }
    return self
  }
}

/// Whether bytes of UTF-8 can be an id: at least one character, and no control character.
package func isIdentifier(_ utf8: UnsafeRawBufferPointer) -> Bool {
  var previous: UInt8 = 0
  for index in utf8.indices {
    let byte = utf8[index]
    // The control characters from U+0080 to U+009F are C2 80 to C2 9F in UTF-8.
    guard byte >= 0x20, byte != 0x7F, previous != 0xC2 || byte >= 0xA0 else { return false }
    previous = byte
  }
  return !utf8.isEmpty
}
