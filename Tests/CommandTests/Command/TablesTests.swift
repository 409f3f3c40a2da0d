import Foundation
import TestSupport
import Testing

@testable import careerpath

@Suite("Tables")
struct TablesTests {
  @Test("of a graph are written and read back", arguments: ["ml-careers", "tiny.json"])
  func thereAndBack(graph: String) async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let tables = folder.appendingPathComponent("tables").path
      let document = try await Careerpath.run(["export", "-f", "json", "-g", graph])
      for _ in 0..<2 {
        let written = try await Careerpath.run(["export", "-f", "csv", "-g", graph, "-o", tables])
        #expect(written.status == 0 && written.errors.isEmpty)
        #expect(written.output.hasSuffix("  careerpath import csv \(tables)\n"))
        let names = try FileManager.default.contentsOfDirectory(atPath: tables)
        #expect(
          names.sorted()
            == ["graph.csv", "roles.csv", "skills.csv", "sources.csv", "transitions.csv"])
        let read = try await Careerpath.run(["import", "csv", tables])
        #expect(read.status == 0 && read.output == document.output)
      }
    }
  }

  @Test("of hostile graphs are written and read back", arguments: OddGraphs.all.keys.sorted())
  func hostile(name: String) async throws {
    let odd = try #require(OddGraphs.all[name])
    try await Careerpath.withTemporaryFolder { folder in
      let document = try await Careerpath.run(["export", "-f", "json", "-g", "-"], input: odd.text)
      let written = try await Careerpath.run(
        ["export", "-f", "csv", "-g", "-", "-o", "t"], input: odd.text, directory: folder)
      #expect(written.status == 0)
      let read = try await Careerpath.run(["import", "csv", "t"], directory: folder)
      #expect(read.status == 0 && read.output == document.output, "\(read.errors)")
    }
  }

  @Test("are written all or none where a folder stands in the way")
  func folderInTheWay() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let roles = folder.appendingPathComponent("roles.csv")
      try Data("precious".utf8).write(to: roles)
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("graph.csv"), withIntermediateDirectories: false)
      let outcome = try await Careerpath.run(["export", "-f", "csv", "-o", folder.path])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.hasSuffix("graph.csv: error: is a folder, not a file\n"))
      #expect(try Data(contentsOf: roles) == Data("precious".utf8))
    }
  }

  @Test("leave an existing document as it is where they can't be read")
  func untouched() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let output = folder.appendingPathComponent("ladder.json")
      try Data("kept".utf8).write(to: output)
      let outcome = try await Careerpath.run(
        ["import", "csv", "tables-broken", "-o", output.path])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(try Data(contentsOf: output) == Data("kept".utf8))
    }
  }
}
