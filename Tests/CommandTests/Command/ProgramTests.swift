import CareerFormats
import Foundation
import Testing

@testable import careerpath

@Suite("The program")
struct ProgramTests {
  @Test("declares nothing twice, and its examples parse")
  func declarations() {
    #expect(Program.spec.declarationProblems == [])
  }

  @Test("carries out each command under the name that it is declared with")
  func commandNames() {
    for command in CommandName.allCases {
      #expect(Program.spec(of: command).name == command.rawValue)
    }
    #expect(
      Program.spec.commands.map(\.name) == CommandName.allCases.map(\.rawValue) + ["help"])
  }

  @Test("explains each command on about one screen")
  func helpPages() {
    for command in Program.spec.commands {
      let lines = Program.spec.helpText(for: command).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 58, "\(command.name) takes \(lines.count) lines")
      #expect(command.name == "help" || command.examples.count >= 2, "\(command.name)")
    }
    #expect(Program.spec.helpText().split(separator: "\n").count <= 45)
  }

  @Test("has examples that work")
  func examples() async throws {
    let examples = (Program.spec.commands.flatMap(\.examples) + Program.spec.examples)
      .map(\.line)
    var count = 0
    let hasDot = try await PageRun.hasDot()
    for line in examples where !line.contains(".json") && !line.contains("import") {
      // What follows the command is another program's.
      let words = ProgramSpec.shellWords(line).dropFirst()
      guard hasDot || !words.contains("svg") else { continue }
      try await Careerpath.withTemporaryFolder { folder in
        let outcome = try await Careerpath.run(Array(words), directory: folder)
        #expect(outcome.status == 0, "\(line): \(outcome.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!outcome.output.isEmpty || !files.isEmpty, "\(line)")
        #expect(outcome.errors.isEmpty || !files.isEmpty, "\(line): \(outcome.errors)")
      }
      count += 1
    }
    #expect(count >= 6)
  }

  @Test("answers before the command as after it")
  func helpAnywhere() async throws {
    let expected = try await Careerpath.run(["plan", "--help"])
    for arguments in [["help", "plan"], ["plan", "a", "b", "-h"], ["plan", "-h", "--nonsense"]] {
      #expect(try await Careerpath.run(arguments) == expected, "\(arguments)")
    }
    #expect(try await Careerpath.run(["--version"]).output == Program.spec.versionText + "\n")
  }

  @Test("reads its answers back: a plan, an export and a list of an exported file agree")
  func exportRoundTrip() async throws {
    let exported = try await Careerpath.run(["export", "--format", "json"]).output
    let question = ["plan", "junior-ml-engineer", "staff-ml-engineer", "--start", "2026-11-21"]
    #expect(
      try await Careerpath.run(question + ["--graph", "-"], input: exported)
        == Careerpath.run(question))
    let again = ["export", "--format", "json", "--graph", "-"]
    #expect(try await Careerpath.run(again, input: exported).output == exported)
  }
}
