import CareerDocuments
import CareerGraph
import CareerReview
import Foundation
import Testing

@Suite("A new ladder")
struct NewTests {
  @Test("is written, and every command reads it as it stands")
  func new() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      for name in ["ladder.json", "with space", "-x"] {
        let written = try await Careerpath.run(["new", "--", name], directory: folder)
        #expect(written.status == 0 && written.errors.isEmpty && written.output.contains(name))
        let file = try Data(contentsOf: folder.appendingPathComponent(name))
        let printed = try await Careerpath.run(["new", "-"])
        #expect(String(decoding: file, as: UTF8.self) == printed.output)
        // It says which commands to type next.
        let commands = written.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
        #expect(commands.count == 2)
        for command in commands where name != "-x" {
          let outcome = try await Careerpath.shell(String(command), directory: folder)
          #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome)")
        }
      }
    }
  }

  @Test("never replaces anything, and leaves nothing half written")
  func untouched() async throws {
    try await Careerpath.leavesFilesAlone([
      "careerpath new old", "careerpath new link", "careerpath new dangling", "careerpath new .",
      "careerpath new ''", "careerpath new missing/x", "careerpath new fresh/",
      // A file system that is full, as near as one can come to it without being root.
      "trap '' XFSZ; ulimit -f 1; careerpath new fresh",
    ])
  }

  @Test("shows everything that a ladder can say")
  func fields() throws {
    let graph = try GraphDocument.read(Array(GraphDocument.template.utf8), name: "new").graph
    let text = GraphDocument.text(of: graph)
    for field in [
      "title", "currency", "sources", "note", "hoursPerLevel", "requires", "aliases", "track",
      "level", "entry", "final", "experience", "skills", "teaches", "salary", "year", "summary",
      "responsibilities", "kind", "via", "years", "wait", "credit", "likelihood", "x-headcount",
    ] {
      #expect(text.contains("\"\(field)\": "), "\(field)")
    }
    #expect(graph.transitions.allSatisfy { !graph.years(of: $0).isCertain })
  }
}
