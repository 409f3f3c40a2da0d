import CareerGraph
import CareerPlanner
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments

@Suite("The page on the file format")
struct FileFormatPageTests {
  private let page: String
  private let examples: [String]

  init() throws {
    page = try Documentation.text("FileFormat.md")
    examples = Documentation.blocks("json5", in: page)
    try #require(examples.count == 4)
  }

  @Test("has an example that reads without errors")
  func example() throws {
    let ladder = examples[0]
    #expect(Reading.complaints(ladder) == "")
    let graph = try Reading.graph(ladder)
    #expect(graph.roles.count == 3 && graph.transitions.count == 3)
    #expect(graph[try graph.role("senior")].extensions.map(\.name) == ["x-headcount"])
  }

  @Test("shows the messages as they are")
  func messages() throws {
    let expected = try #require(Documentation.blocks("text", in: page).first)
    let example = examples[1]
    let error = #expect(throws: InvalidDocument.self) {
      try GraphDocument.read(Array(example.utf8), name: "ladder.json")
    }
    #expect(error.map { "\($0)\n" } == expected)
  }

  @Test("tells of every field")
  func fields() {
    let names =
      DocumentField.allCases.map(\.rawValue) + SourceField.allCases.map(\.rawValue)
      + SkillField.allCases.map(\.rawValue) + RoleField.allCases.map(\.rawValue)
      + TransitionField.allCases.map(\.rawValue) + EstimateField.allCases.map(\.rawValue)
      + ExperienceField.allCases.map(\.rawValue) + SalaryField.allCases.map(\.rawValue)
      + SkillKind.allCases.map(\.rawValue) + TransitionKind.allCases.map(\.rawValue)
    for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
    #expect(page.contains("At most \(InvalidDocument.limit) are shown"))
    let assumed = LevelHours.assumed.levels.map(\.description).joined(separator: ", ")
    #expect(page.contains(assumed))
  }
}
