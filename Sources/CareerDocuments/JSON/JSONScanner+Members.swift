import CareerGraph

// MARK: - Lists and objects

extension JSONScanner {
  /// Enters an object.
  package mutating func enterObject(_ what: @autoclosure () -> String) -> Members? {
    enter(UInt8(ascii: "{"), close: UInt8(ascii: "}"), what(), "an object")
  }

  /// Enters a list.
  package mutating func enterList(_ what: @autoclosure () -> String) -> Members? {
    enter(UInt8(ascii: "["), close: UInt8(ascii: "]"), what(), "a list")
  }

  @inline(__always)
  private mutating func enter(
    _ open: UInt8, close: UInt8, _ what: @autoclosure () -> String, _ expected: String
  ) -> Members? {
    guard byte == open else {
      if !failAtField(what(), expected) { reportMismatch(what(), expected) }
      return nil
    }
    position += 1
    return Members(open: position - 1, close: close)
  }

  /// Stops where a field stands in place of a list or an object: some bracket is missing, and what
  /// follows would be taken for something else.
  package mutating func failAtField(_ what: String, _ expected: String) -> Bool {
    let start = position
    guard byte == UInt8(ascii: "\""), scanString(quote: byte) != nil, isBeforeColon else {
      if !isBroken { position = start }
      return false
    }
    let name = excerpt(start..<position)
    fail("\(what) must be \(expected), found the field \(name)", at: start)
    return true
  }

  /// Goes to the next key of an object and past its colon; `nil` behind the last.
  package mutating func nextKey(_ members: inout Members) -> StringToken? {
    guard advance(&members) else { return nil }
    let key: StringToken
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isAtTypographicQuote(position) {
      guard let string = readString("a field's name") else { return nil }
      key = string
    } else if Self.isWord(byte) {
      report("a field's name stands in double quotes, found \(found)", at: position)
      let start = position
      position = wordEnd(from: position)
      key = StringToken(offset: start, range: start..<position, isDecoded: false)
      if byte == UInt8(ascii: "\"") { position += 1 }
    } else {
      fail("expected a field's name in double quotes, found \(found)", at: position)
      return nil
    }
    skipSpace()
    if byte == UInt8(ascii: ":") {
      position += 1
      skipSpace()
    } else if byte == UInt8(ascii: "=") {
      report("a field's name is followed by ':', found '='", at: position)
      position += 1
      skipSpace()
    } else {
      fail("expected ':' behind the field's name, found \(found)", at: position)
      return nil
    }
    return isBroken ? nil : key
  }

  /// Goes to the next key of an object, as ``nextKey(_:)`` does, and answers it also as a name to
  /// look up.
  mutating func nextName(_ members: inout Members) -> (token: StringToken, name: TextKey)? {
    guard let token = nextKey(&members) else { return nil }
    return (token, name(of: token))
  }

  /// Goes to the next element of a list; `false` behind the last.
  package mutating func nextElement(_ members: inout Members) -> Bool { advance(&members) }

  /// Passes the comma before the next member, or the closing bracket.
  @inline(__always)
  private mutating func advance(_ members: inout Members) -> Bool {
    guard !isBroken else { return false }
    let valueEnd = position
    skipSpace()
    if byte == UInt8(ascii: ","), !members.isFirst {
      position += 1
      skipSpace()
      if Self.isDigit(byte), members.isObject { passSeparatedNumber() }
    } else if !members.isFirst, byte != members.close, !isAtEnd, position != excusedComma {
      guard recover(members, valueEnd: valueEnd) else { return false }
    }
    while byte == UInt8(ascii: ","), !isBroken {
      let another = members.isFirst ? "" : "another "
      report("expected \(members.member), found \(another)','", at: position)
      position += 1
      skipSpace()
    }
    if byte == members.close {
      position += 1
      return false
    }
    guard !isAtEnd, !isAtClose else {
      failAtWrongEnd(members)
      return false
    }
    members.isFirst = false
    return !isBroken
  }

  private mutating func failAtWrongEnd(_ members: Members) {
    let opened = (relation: "opened", offset: members.open)
    if isAtEnd {
      let place = members.isObject ? "an object" : "a list"
      fail("the file ends inside \(place); is it cut off?", at: end, related: opened)
    } else {
      let close = Character(Unicode.Scalar(members.close))
      fail("expected '\(close)', found \(found)", at: position, related: opened)
    }
  }

  /// Reports what stands in place of a comma and finds a way on.
  ///
  /// - Parameters:
  ///   - members: the list or object.
  ///   - valueEnd: where the member before ends.
  /// - Returns: whether the next member stands at the position; `false` where the list or object
  ///   ends or no way is found.
  private mutating func recover(_ members: Members, valueEnd: Int) -> Bool {
    let offset = position
    switch byte {
    case UInt8(ascii: ":") where lastString.upperBound == valueEnd:
      return recoverNextField(members)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      failAtWrongEnd(members)
      return false
    case UInt8(ascii: ";"):
      report("expected ',' before \(members.member), found ';'", at: offset)
      position += 1
      skipSpace()
      return advancePastClose(members)
    case UInt8(ascii: "#"):
      fail("a comment begins with //, found '#'", at: offset)
      return false
    case _ where isAtMemberStart(members):
      report("expected ',' before \(members.member), found \(found)", at: offset)
      return true
    default:
      return recoverStrayWord(members)
    }
  }

  /// Whether what stands here can begin the next member.
  private mutating func isAtMemberStart(_ members: Members) -> Bool {
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    if quotes.contains(byte) || isAtTypographicQuote(position) { return true }
    let word = bytes[position..<wordEnd(from: position)]
    guard members.isObject else {
      return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || Self.isDigit(byte)
        || byte == UInt8(ascii: "-") || JSONText.words.contains { word.elementsEqual($0.utf8) }
    }
    var ahead = word.endIndex
    while Self.isSpace(self[ahead]) { ahead += 1 }
    return Self.isWord(byte) && [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(self[ahead])
  }

  /// Goes on at a string that was read as a value and stands before a colon: it is a field's name.
  private mutating func recoverNextField(_ members: Members) -> Bool {
    position = lastString.lowerBound
    let name = excerpt(lastString)
    if excusedComma != position {
      excusedComma = position
      if members.isObject {
        report("expected a value, found the next field \(name)", at: position)
      } else {
        report(
          "expected ']' before the field \(name)", at: position,
          related: ("opened", members.open))
      }
    }
    return members.isObject
  }

  /// Passes over something that has no place behind a value, such as a unit.
  private mutating func recoverStrayWord(_ members: Members) -> Bool {
    let close = Character(Unicode.Scalar(members.close))
    report("expected ',' or '\(close)' behind a value, found \(found)", at: position)
    position = max(wordEnd(from: position), position + 1)
    skipSpace()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace()
    } else if byte != members.close {
      giveUp()
    }
    return advancePastClose(members)
  }

  /// Passes the closing bracket if it stands here; tells whether another member does.
  private mutating func advancePastClose(_ members: Members) -> Bool {
    guard byte == members.close else { return !isBroken }
    position += 1
    return false
  }

  /// Passes over digits behind a comma that belongs to a number, as in `1,5` or `112,000`.
  private mutating func passSeparatedNumber() {
    report("a number has no commas: write 1.5 or 1500, not 1,5 or 1,500", at: position)
    while Self.isDigit(byte) {
      position = wordEnd(from: position)
      skipSpace()
      guard byte == UInt8(ascii: ",") else { break }
      position += 1
      skipSpace()
    }
    if !isAtMemberEnd, byte != UInt8(ascii: "\"") { giveUp() }
  }
}
