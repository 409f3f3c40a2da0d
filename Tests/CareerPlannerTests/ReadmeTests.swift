import CareerDocuments
import CareerFormats
import CareerGraph
import CareerPlanner
import Foundation
import Testing

/// The code and the figures that README.md and Docs/Model.md show.
@Suite struct ReadmeTests {
  @Test func theLibraryInTenLines() throws {
    var printed: [String] = []
    func print(_ items: Any...) {
      printed.append(items.map { "\($0)" }.joined(separator: " "))
    }
    // README begins
    let ladder = try CareerGraph(title: "Ladder") { ladder in
      try ladder.skill("swift", "Swift", hoursPerLevel: 60)
      try ladder.role("junior", "Junior", skills: ["swift": 1], teaches: ["swift": 2])
      try ladder.role("senior", "Senior", experience: Experience(min: 4), skills: ["swift": 3])
      try ladder.promotion("junior", "senior", years: 2, wait: 0.25)
    }
    let person = try Person(in: "junior", years: 1, hoursPerWeek: 3)
    let answer = try Planner(ladder).plan(PlanRequest(from: person, to: "senior"))
    if let plan = answer.plan { print(plan.totalYears, plan.studyHours) }  // 3.25 60.0
    // README ends
    #expect(printed == ["3.25 60.0"])
  }

  @Test func theStepsOfAPlanOnAFile() throws {
    // README file begins
    func describe(_ path: String, from role: String, to target: String) throws -> [String] {
      let graph = try GraphDocument.read(Files.read(path), name: path).graph
      let request = PlanRequest(from: try Person(in: role, hoursPerWeek: 8), to: target, by: .time)
      let answer = try Planner(graph).plan(request)
      guard let plan = answer.plan else { return [PlanJSON.text(of: answer, in: graph)] }
      let start = CalendarDate("2026-11-21") ?? .today()
      return plan.steps.map { step in
        let date = start.adding(years: step.endYears).map(\.description) ?? "some day"
        let study = step.study.map { "\(graph.name(of: $0.skill)) \($0.toLevel)" }
        return "\(date): \(graph.name(of: step.to)), study \(study.joined(separator: ", "))"
      }
    }
    // README file ends
    let path = Self.root.appendingPathComponent("Graphs/ml-careers.json").path
    let lines = try describe(path, from: "ml-engineer-ii", to: "senior-ml-engineer")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(": Senior Machine Learning Engineer, study ") == true)
  }

  @Test(arguments: [
    ("CareerGraph(title:", "// README begins", "// README ends"),
    ("GraphDocument.read(Files", "// README file begins", "// README file ends"),
  ])
  func readmeShowsThatCode(sign: String, begins: String, ends: String) throws {
    let block = try #require(
      Self.blocks("swift", of: "README.md").first { $0.contains(sign) })
    let shown = Self.lines(block)
    let own = Self.lines(try String(contentsOfFile: #filePath, encoding: .utf8))
    let begin = try #require(own.firstIndex(of: begins))
    let end = try #require(own.firstIndex(of: ends))
    let imports = shown.filter { $0.hasPrefix("import ") }
    #expect(imports.allSatisfy(own.contains))
    #expect(shown.filter { !$0.hasPrefix("import ") && !$0.isEmpty } == Array(own[begin + 1..<end]))
  }

  @Test func theWorkedExampleOfTheModel() throws {
    let ladder = try #require(Self.blocks("json5", of: "Docs/Model.md").first)
    let expected = try #require(Self.blocks("json", of: "Docs/Model.md").first)
    let graph = try GraphDocument.read([UInt8](ladder.utf8), name: "Docs/Model.md").graph
    let person = try Person(in: "analyst", years: 1, yearsInRole: 0.5, hoursPerWeek: 4)
    let answer = try Planner(graph).plan(PlanRequest(from: person, to: "lead"))
    #expect(PlanJSON.text(of: answer, in: graph) == expected)
  }

  /// The folder of the package.
  private static var root: URL {
    (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
  }

  /// The fenced blocks of a language on a page.
  private static func blocks(_ language: String, of page: String) throws -> [String] {
    let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  /// The lines of a text without what stands before and behind them.
  private static func lines(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
