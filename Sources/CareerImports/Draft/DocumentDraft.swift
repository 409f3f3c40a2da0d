import CareerDocuments
import CareerGraph

/// A graph document that is put together from a file of another form.
///
/// The parts are JSON, so that the reader of documents checks them by its own rules; what it finds
/// wrong is told where the part stands in that file.
///
/// ```swift
/// var draft = DocumentDraft()
/// draft.append(.role, [DraftField("id", .string("a"), at: 12), DraftField("name", …)], at: 12)
/// let graph = try draft.read(problems: …)
/// ```
struct DocumentDraft {
  /// The lists of a document.
  enum List: String, CaseIterable { case sources, skills, roles, transitions }

  /// A piece of JSON, and where in the file it comes from.
  private struct Piece {
    var json: String
    var offset: Int
  }

  private var head: [DraftField] = [DraftField("format", .number(1), at: 0)]
  private var lists: [List: [[Piece]]] = [:]

  /// Adds a field of the document.
  mutating func append(_ field: DraftField) { head.append(field) }

  /// Adds an element of a list by its fields.
  mutating func append(_ list: List, _ fields: [DraftField], at offset: Int) {
    var pieces = [Piece(json: "{ ", offset: offset)]
    for (index, field) in fields.enumerated() {
      pieces.append(Piece(json: (index > 0 ? ", " : "") + field.json, offset: field.offset))
    }
    lists[list, default: []].append(pieces + [Piece(json: " }", offset: offset)])
  }

  /// Adds an element of a list that is JSON already: one value, and nothing behind it.
  mutating func append(_ list: List, json: String, at offset: Int) {
    lists[list, default: []].append([Piece(json: json, offset: offset)])
  }

  /// Makes the graph.
  ///
  /// - Throws: all that the model does not allow, at the places of the parts.
  /// - Complexity: O(*n* + *k* log *m*) time for *n* characters, *k* problems and *m* parts.
  func read() throws(ProblemLog) -> CareerGraph {
    var text: [UInt8] = Array("{".utf8)
    var marks: [(start: Int, offset: Int)] = [(0, 0)]
    func add(_ piece: Piece) {
      marks.append((text.count, piece.offset))
      text += piece.json.utf8
    }
    for (index, field) in head.enumerated() {
      add(Piece(json: (index > 0 ? ",\n" : "\n") + field.json, offset: field.offset))
    }
    for list in List.allCases {
      text += ",\n\(JSONText.quoted(list.rawValue)): [".utf8
      for (index, pieces) in (lists[list] ?? []).enumerated() {
        text += (index > 0 ? ",\n" : "\n").utf8
        pieces.forEach(add)
      }
      text += "]".utf8
    }
    text += "\n}\n".utf8
    var reader = GraphDocumentReader(text)
    if let (graph, _) = reader.read() { return graph }
    func place(_ offset: Int) -> Int {
      // The last mark that is not behind the offset, found by halves.
      var (low, high) = (0, marks.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if marks[middle].start <= offset { low = middle } else { high = middle }
      }
      return marks[low].offset
    }
    throw reader.log.moved(place)
  }
}

/// A field of a ``DocumentDraft``, and where in the file its value comes from.
struct DraftField {
  let name: String
  fileprivate let value: String
  let offset: Int

  init(_ name: String, _ value: JSONNode, at offset: Int) {
    self.name = name
    self.value = value.oneLine
    self.offset = offset
  }

  /// The field as it stands in an object.
  var json: String { JSONText.quoted(name) + ": " + value }
}

extension JSONNode {
  /// The ids of sources.
  static func names(_ names: [String]) -> JSONNode { .list(names.map { .string($0) }) }
}

extension String {
  /// The text where it is one JSON value between two brackets, and nothing else; else `nil`.
  func asJSON(from open: Unicode.Scalar, to close: Unicode.Scalar) -> String? {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.isASCII && scalar.properties.isWhitespace }
    var scalars = unicodeScalars.drop(while: isSpace)
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    guard scalars.first == open, scalars.last == close else { return nil }
    let json = String(scalars)
    var scanner = JSONScanner(Array(json.utf8))
    scanner.skipValue()
    return scanner.log.isEmpty && scanner.isAtEnd ? json : nil
  }
}
