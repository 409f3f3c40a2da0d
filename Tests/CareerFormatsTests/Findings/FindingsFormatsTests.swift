import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@testable import CareerFormats

@Suite("Findings for other programs")
struct FindingsFormatsTests {
  /// What each object of SARIF 2.1.0 may hold of what is written here, by its name in the schema;
  /// what it must hold is marked.
  private static let objects: [String: [String: String]] = [
    "sarifLog": ["version!": "=2.1.0", "$schema": "text", "runs!": "[run]"],
    "run": [
      "tool!": "tool", "results": "[result]", "columnKind": "=unicodeCodePoints",
      "properties": "propertyBag",
    ],
    "tool": ["driver!": "toolComponent"],
    "toolComponent": [
      "name!": "text", "semanticVersion": "text", "rules": "[reportingDescriptor]",
    ],
    "reportingDescriptor": [
      "id!": "text", "shortDescription": "multiformatMessageString",
      "defaultConfiguration": "reportingConfiguration",
    ],
    "reportingConfiguration": ["level": "level"],
    "multiformatMessageString": ["text!": "text"],
    "result": [
      "message!": "message", "ruleId": "text", "ruleIndex": "number", "level": "level",
      "locations": "[location]", "suppressions": "[suppression]",
    ],
    "message": ["text!": "text"],
    "location": ["physicalLocation": "physicalLocation"],
    "physicalLocation": ["artifactLocation!": "artifactLocation", "region": "region"],
    "artifactLocation": ["uri": "uri"],
    "region": ["startLine!": "number", "startColumn": "number"],
    "suppression": ["kind!": "suppressionKind", "justification": "text"],
    "propertyBag": ["hiddenResults": "number"],
  ]

  /// Checks a value against the table.
  private func check(_ value: Any, _ type: String, _ path: String) {
    switch type {
    case "text": #expect(value is String, "\(path)")
    case "uri": #expect((value as? String).flatMap(URL.init(string:)) != nil, "\(path)")
    case "number": #expect((value as? Int).map { $0 > 0 || path.hasSuffix("Index") } == true)
    case "level": #expect(["error", "warning", "note"].contains(value as? String), "\(path)")
    case "suppressionKind":
      #expect(["inSource", "external"].contains(value as? String), "\(path)")
    case _ where type.hasPrefix("="): #expect(value as? String == String(type.dropFirst()))
    case _ where type.hasPrefix("["):
      guard let list = value as? [Any] else {
        Issue.record("\(path) is no list")
        return
      }
      for (position, element) in list.enumerated() {
        check(element, String(type.dropFirst().dropLast()), "\(path)[\(position)]")
      }
    default:
      guard let object = value as? [String: Any], let fields = Self.objects[type] else {
        Issue.record("\(path) is no \(type)")
        return
      }
      for (name, value) in object {
        guard let type = fields[name] ?? fields[name + "!"] else {
          Issue.record("\(path) has a field \(name)")
          continue
        }
        check(value, type, "\(path).\(name)")
      }
      for name in fields.keys where name.hasSuffix("!") {
        #expect(object[String(name.dropLast())] != nil, "\(path) has no \(name)")
      }
    }
  }

  private func reviews() -> [DocumentReview] {
    let flawed = Ladder().role(1, #""median": 60"#, #""median": 39"#)
      .role(2, #""level""#, #""x-allow": { "dead-ends": "" }, "level""#)
    return [
      Ladder().review(), flawed.review(), flawed.review(allowing: [.payFalls], limit: 1),
      flawed.with { $0.head.append(#""x-allow": { "pay-falls": "ein \"Grund\"" }"#) }.review(),
      DocumentReview(Array("{".utf8), name: "/a b/ü:%.json"), DocumentReview([], name: "<stdin>"),
    ] + (0..<40).map { DocumentReview(Array(RandomDocument(seed: $0).text.utf8), name: "\($0)") }
  }

  @Test("as SARIF have the form of version 2.1.0")
  func sarif() throws {
    for reviews in [[], reviews()] {
      let text = FindingsSARIF.text(of: reviews, version: "1.2.3")
      let log = try JSONSerialization.jsonObject(with: Data(text.utf8))
      check(log, "sarifLog", "log")
      let run = try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
      let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
      let rules = try #require(driver?["rules"] as? [[String: Any]]).compactMap {
        $0["id"] as? String
      }
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(
        results.count == reviews.reduce(0) { $0 + $1.findings.count + $1.allowed.count })
      for result in results {
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules[index] == result["ruleId"] as? String)
      }
    }
  }

  @Test(
    "name a file by a reference",
    arguments: [
      ("ladders/ladder.json", "ladders/ladder.json"), ("/tmp/a b.json", "file:///tmp/a%20b.json"),
      ("100%.json", "100%25.json"), ("c:d.json", "c%3Ad.json"), ("ü?#.json", "%C3%BC%3F%23.json"),
      ("<stdin>", "%3Cstdin%3E"),
    ])
  func uri(path: String, expected: String) { #expect(FindingsSARIF.uri(of: path) == expected) }

  @Test("as GitHub's commands stay on their line and in their fields")
  func gitHub() {
    #expect(FindingsGitHub.escaped("50 %\r\na:b,c") == "50 %25%0D%0Aa:b,c")
    #expect(FindingsGitHub.escaped("50 %\na:b,c", isProperty: true) == "50 %25%0Aa%3Ab%2Cc")
    var ladder = Ladder()
    ladder.skills.append(#"{ "id": "a,b::c%", "name": "X", "kind": "soft" }"#)
    let review = DocumentReview(Array(ladder.text.utf8), name: "x,y:z%.json")
    #expect(
      FindingsGitHub.lines(of: review) == [
        "::warning file=x%2Cy%3Az%25.json,line=6,col=13,title=unused-skill::"
          + "nothing uses the skill 'a,b::c%25'%0A"
          + "take it out, or name it where a role asks for it or teaches it"
      ])
    let empty = FindingsGitHub.lines(of: DocumentReview([], name: "f"))
    #expect(
      empty.count == 1 && empty[0].hasPrefix("::error file=f,title=invalid::the file is empty"))
  }

  @Test("as JSON say all that is found")
  func json() throws {
    let reviews = reviews()
    let text = FindingsJSON.text(of: reviews)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.count == reviews.reduce(0) { $0 + $1.findings.count })
    let fields: Set = ["code", "severity", "file", "line", "column", "message", "advice"]
    #expect(findings.allSatisfy { Set($0.keys) == fields })
  }

  @Test("double the braces of a SARIF message, which would be a placeholder's")
  func braces() {
    var ladder = Ladder()
    ladder.skills.append(#"{ "id": "{0}", "name": "X", "kind": "soft" }"#)
    let text = FindingsSARIF.text(of: [ladder.review()], version: "1")
    #expect(text.contains("'{{0}}'"))
  }
}
