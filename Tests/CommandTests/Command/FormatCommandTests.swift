import Foundation
import Testing

@Suite("careerpath format")
struct FormatCommandTests {
  private static let untidy = "{\"format\":1, // one\n\"roles\":[{\"id\":\"a\",\"name\":\"A\"},]}"
  private static let tidy = """
    {
      "format": 1, // one
      "roles": [
        { "id": "a", "name": "A" }
      ]
    }

    """

  /// Makes a folder with an untidy file, a tidy one, a broken one and a link.
  private func withFiles(_ use: (URL) async throws -> Void) async throws {
    try await Careerpath.withTemporaryFolder { folder in
      for (name, text) in [
        ("untidy", Self.untidy), ("tidy", Self.tidy), ("broken", "{\"format\": 1, \"titl\": 2}"),
      ] {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent("link").path, withDestinationPath: "untidy")
      try await use(folder)
    }
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  @Test("rewrites what is not in canonical form, and leaves the rest")
  func rewrites() async throws {
    try await withFiles { folder in
      let manager = FileManager.default
      let tidy = folder.appendingPathComponent("tidy").path
      let before = try manager.attributesOfItem(atPath: tidy)
      try manager.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: folder.appendingPathComponent("untidy").path)
      let outcome = try await Careerpath.run(["format", "tidy", "link"], directory: folder)
      #expect(
        outcome
          == Outcome(
            output: "tidy: in canonical form already\nlink: rewritten\n", errors: "", status: 0))
      #expect(try text("untidy", in: folder) == Self.tidy)
      #expect(
        try manager.destinationOfSymbolicLink(
          atPath: folder.appendingPathComponent("link").path) == "untidy")
      let mode = try manager.attributesOfItem(
        atPath: folder.appendingPathComponent("untidy").path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o640)
      let after = try manager.attributesOfItem(atPath: tidy)
      #expect(before[.systemFileNumber] as? NSNumber == after[.systemFileNumber] as? NSNumber)
      let again = try await Careerpath.run(["format", "untidy"], directory: folder)
      #expect(again.output == "untidy: in canonical form already\n")
    }
  }

  @Test("touches no file where one can't be read")
  func untouched() async throws {
    try await withFiles { folder in
      for line in [
        "careerpath format untidy broken", "careerpath format broken untidy",
        "careerpath format untidy missing", "careerpath format . untidy",
        "careerpath format broken -o tidy", "careerpath format --check untidy broken",
      ] {
        let outcome = try await Careerpath.shell(line, directory: folder)
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(line): \(outcome)")
        #expect(!outcome.errors.isEmpty)
        #expect(try text("untidy", in: folder) == Self.untidy, "\(line)")
        #expect(try text("tidy", in: folder) == Self.tidy, "\(line)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["broken", "link", "tidy", "untidy"], "\(line)")
      }
    }
  }

  @Test("--check names what is not in canonical form, and changes nothing")
  func check() async throws {
    try await withFiles { folder in
      let outcome = try await Careerpath.run(
        ["format", "--check", "tidy", "untidy", "link"], directory: folder)
      #expect(
        outcome
          == Outcome(
            output: """
              untidy:1: not in canonical form from here on
              link:1: not in canonical form from here on
              'careerpath format untidy link' rewrites them

              """, errors: "", status: 1))
      #expect(try text("untidy", in: folder) == Self.untidy)
      let clean = try await Careerpath.run(["format", "--check", "tidy"], directory: folder)
      #expect(clean == Outcome(output: "1 file is in canonical form\n", errors: "", status: 0))
      // What differs behind the end differs in its last line.
      try Data((Self.tidy + "\n").utf8).write(to: folder.appendingPathComponent("longer"))
      let longer = try await Careerpath.run(["format", "--check", "longer"], directory: folder)
      #expect(longer.status == 1 && longer.output.hasPrefix("longer:7: not"))
      let piped = try await Careerpath.run(["format", "--check", "-"], input: Self.untidy)
      #expect(piped.status == 1 && piped.output.hasPrefix("<stdin>:1: not"))
    }
  }

  @Test("reads standard input, and writes where it is told")
  func streams() async throws {
    try await withFiles { folder in
      for arguments in [["-"], ["-", "-o", "-"], ["untidy", "--output", "-"]] {
        let outcome = try await Careerpath.run(
          ["format"] + arguments, input: Self.untidy, directory: folder)
        #expect(outcome == Outcome(output: Self.tidy, errors: "", status: 0), "\(arguments)")
      }
      for arguments in [["untidy", "-o", "new"], ["-", "-o", "new"]] {
        let outcome = try await Careerpath.run(
          ["format"] + arguments, input: Self.untidy, directory: folder)
        #expect(outcome == Outcome(output: "", errors: "", status: 0), "\(arguments)")
        #expect(try text("new", in: folder) == Self.tidy)
      }
      #expect(try text("untidy", in: folder) == Self.untidy)
    }
  }

  @Test("leaves the graph as it is: a plan is the same before and after")
  func plans() async throws {
    let tiny = try String(
      contentsOf: Fixtures.folder.appendingPathComponent("tiny.json"), encoding: .utf8)
    let formatted = try await Careerpath.run(["format", "-"], input: tiny).output
    #expect(formatted.contains("// A ladder of three rungs"))
    for arguments in [
      ["plan", "junior", "lead", "--start", "2026-11-21", "-g", "-"],
      ["export", "-f", "json", "-g", "-"],
    ] {
      let before = try await Careerpath.run(arguments, input: tiny)
      #expect(try await Careerpath.run(arguments, input: formatted) == before)
      #expect(before.status == 0)
    }
  }
}
