package import CareerDocuments
package import CareerGraph

/// Ways into the reader that the tests share.
package enum Reading {
  /// What is said of a text, a line each; nothing where it is read.
  package static func complaints(_ text: String) -> String { complaints(Array(text.utf8)) }

  /// What is said of bytes, a line each; nothing where they are read.
  package static func complaints(_ bytes: [UInt8]) -> String { failure(bytes)?.description ?? "" }

  /// Why bytes are not read, or `nil` where they are.
  package static func failure(_ bytes: [UInt8]) -> InvalidDocument? {
    do throws(InvalidDocument) {
      _ = try GraphDocument.read(bytes, name: "f")
      return nil
    } catch {
      return error
    }
  }

  /// The graph of a text.
  package static func graph(_ text: String) throws -> CareerGraph {
    try GraphDocument.read(Array(text.utf8), name: "f").graph
  }

  /// A refusal without words, or with a place outside the file.
  package struct UnsoundRefusal: Error, CustomStringConvertible {
    package let description: String
  }

  /// Reads hostile bytes and checks that a refusal has words and places inside the file.
  ///
  /// - Throws: ``UnsoundRefusal`` where it has not.
  package static func withstand(
    _ bytes: [UInt8], _ name: @autoclosure () -> String,
    reader: ([UInt8]) -> InvalidDocument? = failure
  ) throws {
    guard let failure = reader(bytes) else { return }
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let diagnostics = failure.diagnostics
    var isSound = !diagnostics.isEmpty && diagnostics.count <= InvalidDocument.limit
    isSound = isSound && failure.count >= diagnostics.count
    for diagnostic in diagnostics {
      isSound = isSound && !diagnostic.message.isEmpty && !diagnostic.message.contains("\n")
      guard let place = diagnostic.location else { continue }
      // A lone carriage return ends a line too, so there may be more lines than line feeds.
      let lineCount = lines.count + bytes.count { $0 == UInt8(ascii: "\r") }
      isSound = isSound && 1...lineCount ~= place.line && 1...bytes.count + 1 ~= place.column
    }
    if !isSound { throw UnsoundRefusal(description: "\(name()): \(failure)") }
  }

  /// A document with every field of the format, comments, and each way of stating an estimate.
  package static let whole = """
    {
      "$schema": "../Docs/career-graph.schema.json", // where an editor finds the rules
      "format": 1,
      "title": "Ladder", "currency": "EUR",
      "x-owner": {"team": ["a", 1.5e3, true, null, {}], "note": "é\\n\\ud83d\\ude00"},
      "sources": [{"id": "book", "title": "A book", "note": "p. 3", "x-page": 3}],
      "skills": [
        {"id": "logic", "name": "Logic", "kind": "domain",
         "hoursPerLevel": [10, 20, {"low": 20, "typical": 30, "high": 60, "x-of": "us"}, 40, 50],
         "requires": {}, "sources": ["book"], "x-a": 1},
        {"id": "swift", "name": "Swift", "kind": "technical", "requires": {"logic": 1},
         "hoursPerLevel": {"low": 40, "typical": 60, "high": 120, "x-b": [1]}},
      ],
      "roles": [
        {"id": "junior", "name": "Junior Engineer", "aliases": ["JE", "Beginner"],
         "track": "engineering", "level": 1, "entry": true, "final": false,
         "experience": {"min": 0, "max": 2.5, "x-c": "c"}, "skills": {"logic": 1},
         "teaches": {"swift": 2}, "summary": "Learns.", "responsibilities": ["Asks", "Tests"],
         "salary": {"low": 40000, "median": 45000, "high": 50000, "year": 2024, "x-d": {}},
         "sources": ["book"], "x-e": null},
        {"id": "senior", "name": "Senior Engineer", "skills": {"swift": 3}}
      ],
      "transitions": [
        {"from": "junior", "to": "senior", "kind": "promotion", "via": "review",
         "years": {"low": 1.5, "typical": 2, "high": 3, "x-f": 1},
         "wait": {"low": 0.1, "typical": 0.25, "high": 1, "x-g": 1},
         "experience": {"min": 2, "x-h": 1}, "skills": {"logic": 2},
         "credit": 0.75, "likelihood": 4e-1, "sources": ["book"], "x-i": true},
        /* another way */ {"from": "junior", "to": "senior", "kind": "promotion", "years": 4}
      ]
    }

    """
}
