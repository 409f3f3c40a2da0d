import CareerGraph
import CareerPlanner
import CareerReview
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerFormats

@Suite("The JSON Schema")
struct SchemaTests {
  private let schema: [String: Any]
  private let definitions: [String: Any]

  init() throws {
    let text = try Documentation.text("career-graph.schema.json")
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    schema = try #require(json as? [String: Any])
    definitions = try #require(schema["$defs"] as? [String: Any])
  }

  /// Finds an object of the schema by its definition and property names.
  private func object(_ path: String...) throws -> [String: Any] {
    var object = schema
    for step in path {
      let properties = object["properties"] as? [String: Any]
      object = try #require((definitions[step] ?? properties?[step]) as? [String: Any], "\(step)")
    }
    return object
  }

  @Test("knows the fields that the reader knows, and no others")
  func fields() throws {
    func check(
      _ object: [String: Any], _ fields: [String], required: [String] = []
    ) throws {
      let properties = try #require(object["properties"] as? [String: Any])
      #expect(Set(properties.keys).subtracting([Allowances.field]) == Set(fields))
      #expect(Set(object["required"] as? [String] ?? []) == Set(required))
      #expect(object["additionalProperties"] as? Bool == false)
      #expect((object["patternProperties"] as? [String: Any])?["^x-"] as? Bool == true)
    }
    try check(schema, DocumentField.allCases.map(\.rawValue), required: ["format"])
    try check(object("source"), SourceField.allCases.map(\.rawValue), required: ["id"])
    try check(
      object("skill"), SkillField.allCases.map(\.rawValue), required: ["id", "name", "kind"])
    try check(object("role"), RoleField.allCases.map(\.rawValue), required: ["id", "name"])
    try check(
      object("transition"), TransitionField.allCases.map(\.rawValue),
      required: ["from", "to", "kind", "years"])
    let points = try #require(object("estimate")["oneOf"] as? [[String: Any]])
    try check(
      points[1], EstimateField.allCases.map(\.rawValue), required: ["low", "typical", "high"])
    try check(object("role", "experience"), ExperienceField.allCases.map(\.rawValue))
    try check(object("role", "salary"), SalaryField.allCases.map(\.rawValue))
    try check(object("transition", "experience"), MinimumField.allCases.map(\.rawValue))
  }

  @Test("knows the kinds that the reader knows")
  func kinds() throws {
    #expect(
      try object("skill", "kind")["enum"] as? [String] == SkillKind.allCases.map(\.rawValue))
    #expect(
      try object("transition", "kind")["enum"] as? [String]
        == TransitionKind.allCases.map(\.rawValue))
  }

  @Test("knows what findings can be allowed, and where")
  func allowances() throws {
    #expect(
      definitions["findingCode"].flatMap { ($0 as? [String: Any])?["enum"] as? [String] }
        == FindingCode.allCases.map(\.rawValue))
    let elements = try [schema, object("skill"), object("role"), object("transition")]
    for element in elements {
      let properties = try #require(element["properties"] as? [String: [String: Any]])
      #expect(properties[Allowances.field]?["$ref"] as? String == "#/$defs/allowed")
    }
  }

  @Test("asks for nothing that the reader refuses as a field", arguments: [false, true])
  func propertiesAreRead(isMisspelt: Bool) throws {
    let places = [
      ("source", "sources", "\"id\": \"s\""),
      ("skill", "skills", "\"id\": \"s\", \"name\": \"\", \"kind\": \"soft\""),
      ("role", "roles", "\"id\": \"r\", \"name\": \"\""),
      ("transition", "transitions", "\"from\": \"a\", \"to\": \"b\""),
    ]
    for (definition, list, rest) in places {
      let properties = try #require(object(definition)["properties"] as? [String: Any])
      for name in properties.keys where name != Allowances.field {
        let field = isMisspelt ? name + "_" : name
        let words = Reading.complaints(
          "{\"format\": 1, \"\(list)\": [{\(rest), \"\(field)\": {}}]}")
        #expect(words.contains("unknown field \"\(field)\" in a \(definition)") == isMisspelt)
      }
    }
  }

  @Test("describes every field")
  func descriptions() throws {
    for definition in ["source", "skill", "role", "transition"] {
      let properties = try #require(object(definition)["properties"] as? [String: [String: Any]])
      for (name, property) in properties {
        let isReference = property["$ref"] != nil
        #expect(property["description"] != nil || isReference, "\(definition).\(name)")
        #expect(property["title"] != nil || isReference, "\(definition).\(name)")
      }
    }
  }
}
