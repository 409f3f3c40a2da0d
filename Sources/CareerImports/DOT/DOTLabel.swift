/// The text that a label shows.
///
/// Graphviz reads a label in three steps: it puts in names (`\N`), turns entities (`&amp;`) into
/// characters, and then takes each backslash with the character behind it: `\n`, `\l` and `\r` end a
/// line, and any other character stands for itself.
enum DOTLabel {
  /// The names that escapes of a label stand for.
  struct Names {
    /// The graph's name, `\G`.
    var graph = ""
    /// The node's name, `\N`; `nil` beside an edge or a graph.
    var node: String?
    /// The names at the tail and head of an edge, `\T` and `\H`, and what stands between them.
    var edge: (tail: String, arrow: String, head: String)?
  }

  /// The lines that a label shows.
  ///
  /// - Parameters:
  ///   - label: the label as it is written.
  ///   - names: what escapes stand for.
  ///   - isRecord: whether it has fields in braces, as those of `shape=record`.
  /// - Returns: the lines from the top, without an empty one at the end.
  /// - Complexity: O(*n*) time for *n* characters and names put in.
  static func lines(
    _ label: DOTGraph.Text, names: Names = Names(), isRecord: Bool = false
  ) -> [String] {
    if label.isHTML { return HTMLText.lines(label.text) }
    let fields = isRecord ? fields(label.text) : [label.text]
    return fields.flatMap { lines(HTMLEntities.decoded(substituted($0, names))) }
  }

  /// What a label shows, on one line.
  static func text(
    _ label: DOTGraph.Text, names: Names = Names(), isRecord: Bool = false
  ) -> String {
    lines(label, names: names, isRecord: isRecord).joined(separator: " ").onOneLine
  }

  private static func substituted(_ label: String, _ names: Names) -> String {
    guard label.utf8.contains(UInt8(ascii: "\\")) else { return label }
    var result = ""
    var scalars = label.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\", let next = scalars.next() else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let name: String? =
        switch next {
        case "G": names.graph
        case "N": names.node
        case "T": names.edge?.tail
        case "H": names.edge?.head
        case "E": names.edge.map { $0.tail + $0.arrow + $0.head } ?? ""
        default: nil
        }
      if let name {
        result += name
      } else {
        result.unicodeScalars += [scalar, next]
      }
    }
    return result
  }

  /// The lines of a text whose names and entities have been put in.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      let next = scalar == "\\" ? scalars.next() : nil
      switch (scalar, next) {
      case ("\\", "n"?), ("\\", "l"?), ("\\", "r"?), ("\n", nil):
        lines.append(String(line))
        line = String.UnicodeScalarView()
      default: line.append(next ?? scalar)
      }
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }

  /// The fields of a record's label without their ports, in order.
  private static func fields(_ label: String) -> [String] {
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isInPort = false
    var scalars = label.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\\":
        guard let next = scalars.next(), !isInPort else { continue }
        if !"{}|<> ".unicodeScalars.contains(next) { field.append(scalar) }
        field.append(next)
      case "<": isInPort = true
      case ">": isInPort = false
      case "{", "}", "|":
        fields.append(String(field))
        field = String.UnicodeScalarView()
        isInPort = false
      default: if !isInPort { field.append(scalar) }
      }
    }
    return (fields + [String(field)]).filter { !$0.onOneLine.isEmpty }
  }
}

/// The text of an HTML string.
enum HTMLText {
  /// The lines that the string shows: each row of a table and each line break ends one, and cells
  /// of a row stand apart.
  ///
  /// - Complexity: O(*n*) time for *n* bytes.
  static func lines(_ html: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      line += HTMLEntities.decoded(String(rest[..<open]))
      rest = rest[open...]
      let isComment = rest.hasPrefix("<!--")
      let end =
        isComment
        ? rest.firstRange(of: "-->")?.upperBound
        : rest.firstIndex(of: ">").map { rest.index(after: $0) }
      guard let end else { break }
      let tag = rest[..<end].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
      rest = rest[end...]
      switch tag {
      case "br", "tr", "table", "hr":
        lines.append(line)
        line = ""
      case "td": line += " "
      default: break
      }
    }
    lines.append(line + HTMLEntities.decoded(String(rest)))
    return lines.map(\.onOneLine).filter { !$0.isEmpty }
  }
}
