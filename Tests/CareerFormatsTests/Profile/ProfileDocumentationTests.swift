import CareerDocuments
import CareerGraph
import Foundation
import TestSupport
import Testing

@testable import CareerFormats

@Suite("What is said of profiles")
struct ProfileDocumentationTests {
  private let page: String
  private let examples: [String]

  init() throws {
    page = try Documentation.text("FileFormat.md")
    examples = Documentation.blocks("json5", in: page)
    try #require(examples.count == 4)
  }

  @Test("has an example that reads without errors, for the graph of the page")
  func example() throws {
    let document = try ProfileDocument.read(Array(examples[2].utf8), name: "me.json")
    try document.check(in: try Reading.graph(examples[0]))
    #expect(document.profile.calendar.breaks.count == 1)
  }

  @Test("shows the messages as they are")
  func messages() throws {
    let expected = try #require(Documentation.blocks("text", in: page).last)
    let error = #expect(throws: InvalidDocument.self) {
      try ProfileDocument.read(Array(examples[3].utf8), name: "me.json")
    }
    #expect(error.map { "\($0)\n" } == expected)
  }

  @Test("tells of every field")
  func fields() {
    let names =
      ProfileField.allCases.map(\.rawValue) + DateRangeField.allCases.map(\.rawValue)
      + WorkShareField.allCases.map(\.rawValue) + PaceField.allCases.map(\.rawValue)
    let section = page.components(separatedBy: "## A profile").last ?? ""
    for name in names { #expect(section.contains("`\(name)`"), "\(name)") }
    #expect(section.contains("more than \(ProfileDocumentReader.greatestCount) entries"))
  }
}

@Suite("The JSON Schema of profiles")
struct ProfileSchemaTests {
  private let schema: [String: Any]
  private let definitions: [String: Any]

  init() throws {
    let text = try Documentation.text("career-profile.schema.json")
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    schema = try #require(json as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: Any])
  }

  private func object(_ definition: String) throws -> [String: Any] {
    try #require(definitions[definition] as? [String: Any])
  }

  @Test("knows the fields that the reader knows, and no others")
  func fields() throws {
    func check(_ object: [String: Any], _ fields: [String], required: [String]) throws {
      let properties = try #require(object["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(fields))
      #expect(Set(object["required"] as? [String] ?? []) == Set(required))
      #expect(object["additionalProperties"] as? Bool == false)
      #expect((object["patternProperties"] as? [String: Any])?["^x-"] as? Bool == true)
    }
    try check(schema, ProfileField.allCases.map(\.rawValue), required: ["format"])
    try check(object("break"), DateRangeField.allCases.map(\.rawValue), required: ["to"])
    try check(object("workShare"), WorkShareField.allCases.map(\.rawValue), required: ["share"])
    try check(object("pace"), PaceField.allCases.map(\.rawValue), required: ["hours"])
  }

  @Test("describes every field")
  func descriptions() throws {
    for object in try [schema, object("break"), object("workShare"), object("pace")] {
      let properties = try #require(object["properties"] as? [String: [String: Any]])
      for (name, property) in properties {
        let isDescribed = property["description"] != nil && property["title"] != nil
        #expect(isDescribed || property["$ref"] != nil, "\(name)")
      }
    }
  }

  @Test("asks for dates that the reader reads, and for no others")
  func dates() throws {
    let pattern = try #require(object("date")["pattern"] as? String)
    let expression = try NSRegularExpression(pattern: pattern)
    for text in [
      "2027", "2027-03", "2027-03-15", "0001-01-01", "9999-12-31", "2024-02-29", "0000", "2027-13",
      "2027-00", "2027-3", "27", "2027-03-32", "2027-03-00", "2027-03-15-01", "20270", "today", "",
      "0000-01-01",
    ] {
      let range = NSRange(text.startIndex..., in: text)
      let isAsked = expression.firstMatch(in: text, range: range) != nil
      #expect(isAsked == ((try? CalendarDate(firstOf: text)) != nil), "\(text)")
    }
  }
}
