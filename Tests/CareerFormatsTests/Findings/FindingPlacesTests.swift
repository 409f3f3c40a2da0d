import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import CareerReview
import TestSupport
import Testing

@Suite("The place of a finding")
struct FindingPlacesTests {
  @Test("is that of the field, whatever stands around it")
  func fields() throws {
    let text = """
      \u{FEFF}// é
      { "transitions": [
          /* { */ { "to": "b", "years": 1, "x-n": { "from": [1, "}"] }, "kind": "promotion", "from": "a" },
          { "from": "b", "to": "a", "kind": "lateral",
            "ye\\u0061rs": 1 }
        ],
        "roles": [
          { "name": "A", "skills": { "t\\u0061lk": 1 }, "entry": true, "id": "a" },
          { "n\\u0061me": "a", "x": 0, "id": "b", "x-allow": ["dead"],
            "skills": { "swift": 2, "talk": 1 } }
        ],
        "skills": [ { "kind": "soft", "name": "T", "id": "talk" },
          { "id": "swift", "name": "S", "kind": "soft" }, { "name": "U", "id": "u", "kind": "soft" } ],
        "format": 1
      }
      """.replacing(#" "x": 0,"#, with: "")
    let review = DocumentReview(Array(text.utf8), name: "f")
    let found = review.findings.map { finding in
      "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.code.rawValue)"
    }
    #expect(
      found == [
        "9:20 repeated-title", "9:47 unknown-code", "10:28 unteachable-requirement",
        "13:74 unused-skill",
      ])
  }

  @Test("is limited for each code, the first in the file first")
  func limit() {
    var ladder = Ladder()
    for number in 0..<30 {
      ladder.roles.append(#"{ "id": "x\#(number)", "name": "X \#(number)" }"#)
    }
    let all = ladder.review()
    #expect(all.findings.count == 60 && all.hidden.isEmpty)
    let some = ladder.review(limit: 7)
    #expect(some.hidden.map(\.code) == [.unreachableRole, .deadEnd])
    #expect(some.hidden.map(\.count) == [23, 23])
    #expect(some.findings == Array(all.findings.prefix(14)))
    #expect(some.count(of: .warning) == 60 && some.count(of: .error) == 0)
  }

  @Test("of a file that can't be read is where the reader says")
  func invalid() {
    let text = #"{ "format": 1, "rolls": [], "roles": [{ "id": "a" }] }"#
    let review = DocumentReview(Array(text.utf8), name: "f")
    #expect(review.graph == nil && review.findings.map(\.code) == [.invalid, .invalid])
    #expect(review.findings.map(\.location?.column) == [16, 39])
    #expect(review.count(of: .error) == 2)
    let limited = DocumentReview(Array(text.utf8), name: "f", limit: 1)
    #expect(limited.findings.count == 1 && limited.count(of: .error) == 2)
    #expect(DocumentReview([], name: "f").findings.map(\.location) == [nil])
  }

  @Test("lies in the text, for any document", arguments: 0..<60 as Range<UInt64>)
  func random(seed: UInt64) {
    let text = RandomDocument(seed: seed).text
    let review = DocumentReview(Array(text.utf8), name: "f")
    #expect(review.graph != nil)
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for finding in review.findings {
      #expect(finding.location.map { 1...lines ~= $0.line } == true)
    }
    #expect(review.findings == DocumentReview(Array(text.utf8), name: "f").findings)
  }
}
