import CareerGraph
import CareerPlanner
import Foundation
import TestSupport
import Testing

@testable import CareerFormats
@testable import CareerImports

/// The graph of the real release.
private enum RealRelease {
  static let planner = Result {
    var files: [ONETImport.Table: ImportFile] = [:]
    for table in ONETImport.Table.allCases {
      let name = "\(table.rawValue).tsv"
      files[table] = ImportFile(name: name, bytes: try SharedData.bytes("onet-29.3/\(name)"))
    }
    return Planner(try ONETImport.read(files).graph)
  }
}

/// A row of the page of reviewed pairs.
private struct ReviewedPair: CustomTestStringConvertible {
  let from: String
  let to: String
  let years: String
  let hours: String
  let way: String

  var testDescription: String { "\(from) → \(to)" }

  /// The rows of `Docs/LicensedProfessions.md`.
  static let all: [ReviewedPair] = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let page = root.appendingPathComponent("Docs/LicensedProfessions.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("|"), cells.count == 6, Double(cells[2]) != nil else { return nil }
      return ReviewedPair(
        from: cells[0], to: cells[1], years: cells[2], hours: cells[3], way: cells[4])
    }
  }()
}

@Suite(
  "Plans to licensed professions",
  .enabled(if: SharedData.has("onet-29.3"), Comment(rawValue: SharedData.absence)))
struct LicensedProfessionTests {
  @Test("there are 40 reviewed pairs")
  func count() { #expect(ReviewedPair.all.count == 40) }

  @Test("the page says what the planner says", arguments: ReviewedPair.all)
  fileprivate func page(pair: ReviewedPair) throws {
    let planner = try RealRelease.planner.get()
    let graph = planner.graph
    let answer = try planner.plan(
      PlanRequest(from: try Person(in: pair.from), to: pair.to, searchLimit: 10_000))
    let plan = try #require(answer.plan)
    let years = plan.steps.last?.endYears ?? 0
    let hours = plan.steps.reduce(0) { $0 + $1.studyHours }
    #expect(String(format: "%.1f", years) == pair.years)
    #expect(String(format: "%.0f", hours) == pair.hours)
    let way = plan.steps.dropLast().map { graph.name(of: $0.to) }
    #expect(way.filter { $0 != "Change of field" }.joined(separator: " → ") == pair.way)
    // The degree is held at the start, or a school of the way teaches it.
    let target = graph[try graph.role(pair.to)]
    let held = try closure(graph[try graph.role(pair.from)].skills.map(\.skill), in: graph)
    for credential in target.skills.map(\.skill) where !held.contains(credential) {
      guard graph.kind(of: try graph.skill(credential)) == .credential else { continue }
      let isTaught = plan.steps.contains {
        graph.isEducation($0.to) && graph[$0.to].teaches.level(of: credential) != nil
      }
      #expect(isTaught, "\(credential)")
    }
  }

  /// Occupations that nobody may enter without the schooling that they state.
  private static let licensed = [
    "29-12", "29-102", "29-1041", "29-1051", "29-1081", "29-1123", "29-1131", "29-114", "29-115",
    "29-116", "29-117", "23-1", "25-20", "17-1011", "17-20", "17-21",
  ]

  /// Roles to start from, and of how many targets one is looked at.
  private static let starts = [
    ("Fast Food and Counter Workers", 1), ("Registered Nurses", 3), ("Electricians", 3),
    ("Civil Engineers", 3), ("Legal Secretaries and Administrative Assistants", 3),
  ]

  @Test("every plan passes the schooling that is missing", arguments: starts)
  func schooling(start: String, stride: Int) throws {
    let planner = try RealRelease.planner.get()
    let graph = planner.graph
    let person = try Person(in: start)
    let held = try closure(graph[try graph.role(start)].skills.map(\.skill), in: graph)
    let targets = graph.roles.filter { role in
      Self.licensed.contains(where: graph.id(of: role).hasPrefix)
        && !graph.id(of: role).hasSuffix("-beginning") && graph.level(of: role) != nil
    }
    #expect(targets.count == 95)
    for target in targets.enumerated() where target.offset.isMultiple(of: stride) {
      let target = target.element
      // A good plan will do: whether nothing is sooner is not asked.
      let request = PlanRequest(from: person, to: graph.id(of: target), searchLimit: 2000)
      let plan = try #require(try planner.plan(request).plan)
      for credential in graph[target].skills.map(\.skill) where !held.contains(credential) {
        let skill = try graph.skill(credential)
        guard graph.kind(of: skill) == .credential else { continue }
        let isTaught = plan.steps.contains {
          graph.isEducation($0.to) && graph[$0.to].teaches.level(of: credential) != nil
        }
        // A master's degree can be had beside the job, in years.
        let isStudied =
          credential.hasPrefix("master")
          && plan.steps.contains { $0.study.contains { $0.skill == skill } }
        #expect(isTaught || isStudied, "\(start) → \(graph.name(of: target)): \(credential)")
      }
    }
  }

  @Test("whoever holds the degree does not repeat it")
  func degreeHeld() throws {
    let planner = try RealRelease.planner.get()
    let graph = planner.graph
    for (degree, target) in [
      ("professional-medicine", "29-1212.00"), ("professional-law", "23-1011.00"),
      ("professional-pharmacy", "29-1051.00"), ("bachelor-nursing", "29-1141.00"),
    ] {
      let person = try Person(in: "Fast Food and Counter Workers", skills: [degree: 1])
      let plan = try #require(try planner.plan(PlanRequest(from: person, to: target)).plan)
      let schools = plan.steps.filter { graph[$0.to].teaches.contains { $0.skill == degree } }
      #expect(schools.isEmpty, "\(degree)")
    }
  }

  @Test("jobs teach no credential, and every occupation asks for a degree of a school")
  func schools() throws {
    let graph = try RealRelease.planner.get().graph
    var taught: Set<String> = []
    for role in graph.roles {
      for level in graph[role].teaches
      where graph.kind(of: try graph.skill(level.skill)) == .credential {
        #expect(graph.isEducation(role))
        taught.insert(level.skill)
      }
    }
    for role in graph.roles where !graph.isEducation(role) {
      for level in graph[role].skills
      where graph.kind(of: try graph.skill(level.skill)) == .credential {
        #expect(taught.contains(level.skill), "\(level.skill)")
      }
    }
  }

  /// The skills and all that they presuppose, as far as they are credentials.
  private func closure(_ skills: [String], in graph: CareerGraph) throws -> Set<String> {
    var held: Set<String> = []
    var open = skills
    while let next = open.popLast() {
      let skill = try graph.skill(next)
      guard graph.kind(of: skill) == .credential, held.insert(next).inserted else { continue }
      open += graph[skill].requires.map(\.skill)
    }
    return held
  }
}
