import CareerDocuments

extension YAMLNode {
  /// Reads a JSON text into the same values.
  ///
  /// - Throws: the first problem.
  /// - Complexity: O(*n*) expected time and space for *n* bytes.
  static func parse(json bytes: [UInt8]) throws(TextProblem) -> YAMLNode {
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    let node = value(&scanner, depth: 0)
    scanner.skipSpace()
    if !scanner.isAtEnd {
      scanner.report(
        "expected nothing behind the document, found \(scanner.found)", at: scanner.position)
    }
    if let first = scanner.log.first { throw first }
    return node
  }

  private static func value(_ scanner: inout JSONScanner, depth: Int) -> YAMLNode {
    let start = scanner.position
    guard depth < YAMLReader.greatestDepth else {
      scanner.fail(
        "more than \(YAMLReader.greatestDepth) lists and objects inside each other", at: start)
      return YAMLNode(content: .null, offset: start)
    }
    let content: Content
    switch scanner.byte {
    case UInt8(ascii: "{"): content = .mapping(fields(&scanner, depth: depth))
    case UInt8(ascii: "["):
      var elements: [YAMLNode] = []
      if var members = scanner.enterList("a list") {
        while scanner.nextElement(&members) { elements.append(value(&scanner, depth: depth + 1)) }
      }
      content = .sequence(elements)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      content = scanner.readString("a value").map { .scalar(scanner.text(of: $0)) } ?? .null
    default:
      var text: [UInt8] = []
      scanner.copyValue(into: &text)
      let word = String(decoding: text, as: UTF8.self)
      content = word == "null" ? .null : .scalar(word)
    }
    return YAMLNode(content: content, offset: start)
  }

  private static func fields(
    _ scanner: inout JSONScanner, depth: Int
  ) -> [(key: YAMLKey, value: YAMLNode)] {
    var fields: [(key: YAMLKey, value: YAMLNode)] = []
    var seen: [String: Int] = [:]
    guard var members = scanner.enterObject("an object") else { return [] }
    while let token = scanner.nextKey(&members) {
      let key = YAMLKey(text: scanner.text(of: token), offset: token.offset)
      if let first = seen.updateValue(key.offset, forKey: key.text) {
        scanner.report(
          "repeated field '\(JSONText.excerpt(key.text))'", at: key.offset,
          related: ("first", first))
      }
      fields.append((key, value(&scanner, depth: depth + 1)))
    }
    return fields
  }
}
