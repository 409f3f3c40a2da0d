import CareerGraph
import Foundation
import TestSupport
import Testing

@testable import CareerDocuments
@testable import CareerFormats
@testable import CareerImports

/// A release of a few occupations.
enum SmallRelease {
  static let tables: [ONETImport.Table: String] = [
    .occupations: """
    O*NET-SOC Code\tTitle\tDescription
    11-1000.00\tChiefs\tDecide "all".
    35-1000.00\tCooks\tCook.
    35-1000.01\tPastry Cooks\tBake.
    35-2000.00\tWaiters\tServe.
    99-9000.00\tAll Other\t

    """,
    .jobZones: """
    O*NET-SOC Code\tTitle\tJob Zone
    11-1000.00\tChiefs\t5
    35-1000.00\tCooks\t3
    35-1000.01\tPastry Cooks\t3
    35-2000.00\tWaiters\t2

    """,
    .skills: ratings([
      "35-1000.00\t2.A\tMathematics\tIM\t3\tN\t", "35-1000.00\t2.A\tMathematics\tLV\t3.5\tN\tN",
      "35-1000.00\t2.B.3.a\tBaking\tIM\t2.99\tN\t", "35-1000.00\t2.B.3.a\tBaking\tLV\t7\tN\tN",
      "35-2000.00\t2.A\tMathematics\tIM\t5\tN\t", "35-2000.00\t2.A\tMathematics\tLV\t0.69\tN\tN",
      "35-2000.00\t2.B.3.a\tBaking\tIM\t5\tN\t", "35-2000.00\t2.B.3.a\tBaking\tLV\t6\tN\tY",
    ]),
    .knowledge: ratings([
      "35-1000.00\t2.C\tMathematics\tIM\t4\tY\t", "35-1000.00\t2.C\tMathematics\tLV\t2\tN\tN",
      "35-2000.00\t2.C\tMathematics\tIM\t3\tN\t", "35-2000.00\t2.C\tMathematics\tLV\t5.6\tN\tN",
    ]),
    .technologies: """
    O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
    35-1000.00\tTill A\t1\tTills\tY\tY
    35-1000.00\tTill B\t1\tTills\tN\tY
    35-1000.00\tOven OS\t2\tOvens\tY\tN

    """,
    .related: """
    O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
    35-2000.00\t35-1000.00\tPrimary-Short\t1
    35-1000.00\t35-2000.00\tPrimary-Long\t6
    35-1000.00\t35-1000.01\tPrimary-Short\t1
    35-1000.01\t35-1000.00\tPrimary-Short\t1
    35-1000.00\t11-1000.00\tPrimary-Long\t7
    35-2000.00\t11-1000.00\tSupplemental\t11

    """,
    .titles: """
    O*NET-SOC Code\tReported Job Title\tShown in My Next Move
    35-1000.00\tChef\tN
    35-1000.00\tLine Cook\tY
    35-1000.00\twaiters\tY
    35-2000.00\tServer\tN
    35-1000.01\tSERVER\tY

    """,
  ]

  private static func ratings(_ rows: [String]) -> String {
    let header =
      "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant"
    return ([header] + rows).map { $0 + "\n" }.joined()
  }

  static func files(
    _ changes: [ONETImport.Table: String] = [:]
  ) -> [ONETImport.Table: ImportFile] {
    var files: [ONETImport.Table: ImportFile] = [:]
    for (table, text) in tables.merging(changes, uniquingKeysWith: { $1 }) {
      files[table] = ImportFile(name: table.rawValue, bytes: Array(text.utf8))
    }
    return files
  }

  /// What is said of the release with some tables changed; nothing where it is read.
  static func complaints(_ changes: [ONETImport.Table: String]) -> String {
    do throws(InvalidDocument) {
      _ = try ONETImport.read(files(changes))
      return ""
    } catch {
      return error.description
    }
  }
}

@Suite("An import of O*NET")
struct ONETImportTests {
  @Test("follows its rules")
  func rules() throws {
    let readMe = ImportFile(name: "r", bytes: Array("O*NET 29.3 Database\r\nMay 2025\n".utf8))
    let imported = try ONETImport.read(SmallRelease.files(), readMe: readMe)
    let graph = imported.graph
    #expect(graph.title == "Occupations of the O*NET 29.3 Database")
    #expect(graph.sources.map(\.id).prefix(3) == ["onet", "derived", "assumption"])
    #expect(graph.sources.prefix(3).map(\.grade) == [.measured, .derived, .assumed])
    #expect(graph.sources[0].note?.contains("The information has been modified") == true)
    #expect(
      graph.skills.map { graph[$0].name }
        == [
          "Mathematics", "Baking", "Mathematics (knowledge)", "Tills", "Certificate",
          "Associate's degree", "Bachelor's degree", "Master's degree",
        ])
    #expect(
      graph.skills.prefix(5).map { graph[$0].kind }
        == [.soft, .technical, .domain, .technical, .credential])

    let roles = Dictionary(
      graph.roles.map { (graph.id(of: $0), graph[$0]) }, uniquingKeysWith: { $1 })
    let cooks = try #require(roles["35-1000.00"])
    // Level 3.5 of 7 is 2.5 of 5, which is 3; 7 is 5, but not important; 2 is 1.
    #expect(cooks.teaches == ["2.A": 3, "2.B.3.a": 5, "2.C": 1, "1": 2])
    #expect(cooks.skills == ["certificate": 1, "2.A": 2, "1": 1])
    #expect(cooks.track == "Food Preparation and Serving Related" && cooks.level == 3)
    // Of the year's preparation in zone 3 a certificate is a part.
    #expect(cooks.experience == (try Experience(min: 0)) && !cooks.isEntry && !cooks.isFinal)
    #expect(cooks.aliases == ["Line Cook", "Chef"])
    let waiters = try #require(roles["35-2000.00"])
    // 0.69 of 7 is 0.49 of 5: nothing. What is not relevant is left out.
    #expect(waiters.teaches == ["2.C": 4] && waiters.skills == ["2.C": 3])
    #expect(waiters.isEntry && waiters.aliases == [])
    #expect(waiters.experience == (try Experience(min: 0.25)))
    let pastry = try #require(roles["35-1000.01"])
    // No ratings: those of the only related occupation that has some, but not its technologies.
    #expect(
      pastry.teaches == ["2.A": 3, "2.B.3.a": 5, "2.C": 1]
        && pastry.skills == ["certificate": 1, "2.A": 2])
    let chiefs = try #require(roles["11-1000.00"])
    #expect(chiefs.isFinal && !chiefs.isEntry && chiefs.skills == ["master": 1])
    #expect(chiefs.summary == "Decide \"all\".")
    let other = try #require(roles["99-9000.00"])
    #expect(other.isEntry && other.isFinal && other.level == nil && other.experience == nil)

    let moves = graph.transitionsInDocumentOrder.map { graph[$0] }.filter {
      $0.from.first?.isNumber == true && $0.to.first?.isNumber == true
    }
    #expect(
      moves.map { "\($0.from) \($0.to) \($0.kind) \($0.years) \($0.credit)" } == [
        "35-1000.00 35-2000.00 lateral 2 (1–4) 0.6",
        "35-1000.00 35-1000.01 specialization 2 (1–4) 0.8",
        "35-1000.00 11-1000.00 leadership 2 (1–4) 0.6",
        "35-1000.01 35-1000.00 lateral 2 (1–4) 0.8",
        "35-2000.00 35-1000.00 promotion 2 (1–4) 0.8",
      ])
    #expect(imported.notes.count == 4)
    #expect(
      imported.notes[0].hasPrefix("3 of 5 occupations have no ratings of skills: for 1 they"))
    let text = GraphDocument.text(of: graph)
    #expect(try Reading.graph(text) == graph)
  }

  @Test(
    "tells what is wrong and where",
    arguments: [
      (
        ONETImport.Table.occupations, "Code\n",
        "Occupation Data:1:1: error: the table 'Occupation Data' has no columns 'O*NET-SOC Code', 'Title', 'Description'"
      ),
      (
        .occupations, "O*NET-SOC Code\tTitle\tDescription\na\tA\t\na\tB\t\n",
        "Occupation Data:3:1: error: repeated occupation 'a'"
      ),
      (
        .occupations,
        "O*NET-SOC Code\tTitle\tDescription\n11-1000.00\tA\t\n11-1000.00\tB\t\n",
        "Occupation Data:3:1: error: repeated occupation '11-1000.00'"
      ),
      (
        .jobZones, "O*NET-SOC Code\tJob Zone\n11-1000.00\t6\n",
        "Job Zones:2:12: error: 'Job Zone' must be from 1 to 5, found '6'"
      ),
      (
        .jobZones, "O*NET-SOC Code\tJob Zone\n11-1000.01\t5\n",
        "Job Zones:2:1: error: occupation '11-1000.01' is not in 'Occupation Data'"
      ),
      (
        .jobZones, "O*NET-SOC Code\tJob Zone\n11-1000.00",
        "Job Zones:2:1: error: a row of 1 cell in a table of 2 columns"
      ),
      (
        .related,
        "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\n35-1000.00\t35-1000.00\tPrimary-Short\n35-1000.00\t11-1000.00\tClose\n",
        "Related Occupations:2:12: error: a relation of an occupation to itself, or a repeated one\nRelated Occupations:3:23: error: 'Relatedness Tier' must be Primary-Short, Primary-Long or Supplemental, found 'Close'"
      ),
      (
        .titles,
        "O*NET-SOC Code\tReported Job Title\tShown in My Next Move\n35-1000.00\tChef\tyes\n",
        "Sample of Reported Titles:2:17: error: 'Shown in My Next Move' must be Y or N, found 'yes'"
      ),
      (
        .skills,
        "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n35-1000.00\t2.A\tM\tXX\t3\tN\t\n35-1000.00\t2.A\tM\tLV\t7.1\tN\t\n35-1000.00\t2.A\tM\tIM\tn/a\tN\t\n",
        "Skills:2:18: error: 'Scale ID' must be IM or LV, found 'XX'\nSkills:3:21: error: 'Data Value' of LV must be from 0 to 7, got 7.1\nSkills:4:21: error: 'Data Value' must be a number, found 'n/a'; a number such as 0.5"
      ),
      (
        .knowledge, "",
        "Knowledge: error: the file is empty; the table 'Knowledge' begins with the names of its columns"
      ),
    ])
  func mistakes(table: ONETImport.Table, text: String, expected: String) {
    #expect(SmallRelease.complaints([table: text]).hasPrefix(expected))
  }

  @Test("withstands hostile tables", arguments: ONETImport.Table.allCases)
  func mutations(table: ONETImport.Table) throws {
    let text = try #require(SmallRelease.tables[table] ?? SchooledRelease.text(of: table))
    let tokens = ["\t", "\n", "\r", "\"", "\u{0}", "-1", "1e999", "11-1000.00", "Y", "\u{1B}"]
    for bytes in Mutations(of: text, with: tokens, seed: 1).prefix(300) {
      var files = table == .education ? SchooledRelease.files() : SmallRelease.files()
      files[table] = ImportFile(name: "f", bytes: bytes)
      try Reading.withstand(bytes, "\(table)") { _ in
        do throws(InvalidDocument) {
          let graph = try ONETImport.read(files).graph
          return Reading.failure(Array(GraphDocument.text(of: graph).utf8))
        } catch {
          let own = error.diagnostics.filter { $0.file == "f" }
          return own.isEmpty ? nil : InvalidDocument(diagnostics: own, count: own.count)
        }
      }
    }
  }

  @Test(
    "takes all occupations of the real release",
    .enabled(if: SharedData.has("onet-29.3"), Comment(rawValue: SharedData.absence)))
  func real() throws {
    var files: [ONETImport.Table: ImportFile] = [:]
    for table in ONETImport.Table.allCases {
      let name = "\(table.rawValue).tsv"
      files[table] = ImportFile(name: name, bytes: try SharedData.bytes("onet-29.3/\(name)"))
    }
    let imported = try ONETImport.read(files)
    let graph = imported.graph
    let occupations = graph.roles.filter { role in
      !graph.isEducation(role) && !graph.id(of: role).hasSuffix("-beginning")
    }
    #expect(occupations.count == 1016)
    #expect(occupations.count { graph.level(of: $0) != nil } == 923)
    #expect(graph.roles.count < 1650 && graph.transitions.count < 16_000)
    #expect(graph.skills.count { graph.kind(of: $0) == .domain } == 33)
    // Facts read from the tables by eye.
    let developers = graph[try graph.role("Software Developers")]
    #expect(developers.id == "15-1252.00" && developers.level == 4)
    #expect(developers.track == "Computer and Mathematical" && !developers.skills.isEmpty)
    let near = graph.transitions(from: try graph.role("15-1252.00")).map { graph.target(of: $0) }
      .filter { !graph.isEducation($0) }.map { graph.name(of: $0) }
    #expect(near.count == 10 && near.contains("Computer Programmers"))
    #expect(!near.contains("Data Scientists"))
    let chief = graph[try graph.role("11-1011.00")]
    // Rated 4.62 and 4.12: 3.3 of 5, and important.
    #expect(chief.teaches.level(of: "2.A.1.a") == 3 && chief.skills.level(of: "2.A.1.a") == 2)
    #expect(chief.level == 5 && chief.experience?.min == 10)
    // Residual groups and the military have neither zone nor relations.
    let alone = occupations.filter { graph.transitions(from: $0).count == 1 }
    #expect(alone.count == 93 && alone.allSatisfy { graph.level(of: $0) == nil })
    #expect(graph.roles.filter { graph.isEntry($0) }.count >= 295 + 31 + 93)
    let text = GraphDocument.text(of: graph)
    #expect(try Reading.graph(text) == graph)
    #expect(GraphDocument.text(of: try ONETImport.read(files).graph) == text)
  }
}
