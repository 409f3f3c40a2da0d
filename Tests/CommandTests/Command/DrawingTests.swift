import Foundation
import TestSupport
import Testing

@testable import careerpath

/// Pictures: what goes to the program that draws, and what becomes of what it says.
@Suite("Pictures")
struct DrawingTests {
  private static let tiny = Fixtures.folder.appendingPathComponent("tiny.json").path

  /// Runs the command in a folder of its own, in which a script stands for `dot`.
  ///
  /// The shell writes it: a file that is open for writing here could not be run as long as a
  /// program that another test starts at that moment has it open too.
  private func withProgram<Value>(
    _ script: String, _ use: (URL, [String: String]) async throws -> Value
  ) async throws -> Value {
    try await Careerpath.withTemporaryFolder { folder in
      let program = folder.appendingPathComponent("my dot")
      let writing = try await Subprocess(
        "/bin/sh", ["-c", #"cat > "$0" && chmod +x "$0""#, program.path]
      ).run(input: "#!/bin/sh\n\(script)\n")
      try #require(writing.end == .exit(0))
      return try await use(folder, ["CAREERPATH_DOT": program.path])
    }
  }

  @Test(
    "are drawn from what --format dot says",
    arguments: [
      ["export"], ["export", "--focus", "lead"], ["plan", "junior", "lead"],
      ["alternatives", "junior", "lead"], ["tradeoffs", "junior", "lead"], ["reach", "junior"],
      ["learn", "junior", "lead"],
    ], ["svg", "png", "pdf"])
  func input(command: [String], format: String) async throws {
    let start = command[0] == "export" ? [] : ["--start", "2026-11-21"]
    let arguments = command + ["--graph", Self.tiny] + start
    let dot = try await Careerpath.run(arguments + ["--format", "dot"])
    try #require(dot.status == 0)
    try await withProgram("echo \"$@\"; cat") { _, environment in
      let found = try await Careerpath.run(
        arguments + ["--format", format], environment: environment)
      #expect(found == Outcome(output: "-T\(format)\n" + dot.output, errors: "", status: 0))
    }
  }

  @Test("come through byte by byte, to a stream as to a file")
  func bytes() async throws {
    // Octets that are no text, and more than a pipe holds.
    let script =
      "printf '\\000\\377\\200\\r\\n'; i=0; while [ $i -lt 40 ]; do cat \"$0\" \"$0\" "
      + "\"$0\" \"$0\" \"$0\"; i=$((i+1)); done; cat > /dev/null; echo a warning >&2"
    try await withProgram(script) { folder, environment in
      for line in ["-o picture", "> picture"] {
        let outcome = try await Careerpath.shell(
          "careerpath export -f png \(line)", environment: environment, directory: folder)
        #expect(outcome == Outcome(output: "", errors: "", status: 0))
        let picture = try Data(contentsOf: folder.appendingPathComponent("picture"))
        #expect(picture.starts(with: [0, 0xFF, 0x80, 0x0D, 0x0A]) && picture.count > 30_000)
      }
    }
  }

  @Test(
    "that can't be drawn leave everything as it was, and say why",
    arguments: [
      (
        "cat > /dev/null; echo 'Error: <b> \u{1B}[31m' >&2; exit 3",
        "failed with status 3: Error: <b> ␛[31m"
      ),
      ("exit 1", "failed with status 1"), ("exec /nowhere/dot", "is not installed"),
      ("kill -9 $$", "was ended by signal 9"), ("cat > /dev/null", "drew nothing"),
      ("echo '<svg'; exec sleep 60", "took longer than 0.3 s and was stopped"),
    ])
  func failures(script: String, message: String) async throws {
    try await withProgram(script) { folder, environment in
      let environment = environment.merging(["CAREERPATH_DOT_SECONDS": "0.3"]) { $1 }
      let file = folder.appendingPathComponent("old.svg")
      try Data("precious".utf8).write(to: file)
      for options in [["-o", "old.svg"], []] {
        let outcome = try await Careerpath.run(
          ["export", "-f", "svg"] + options, environment: environment, directory: folder)
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(try Data(contentsOf: file) == Data("precious".utf8))
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["my dot", "old.svg"])
    }
  }

  @Test("need a program, which is looked for on the search path")
  func program() async throws {
    for environment in [
      ["CAREERPATH_DOT": "/nowhere/dot"], ["CAREERPATH_DOT": "no-such-dot"],
      ["CAREERPATH_DOT": Self.tiny + "/dot"], ["PATH": "/nowhere", "CAREERPATH_DOT": ""],
    ] {
      let outcome = try await Careerpath.run(["export", "-f", "svg"], environment: environment)
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("is not installed\nget it from https://graphviz.org"))
    }
    let folder = try await Careerpath.run(
      ["export", "-f", "svg"], environment: ["CAREERPATH_DOT": "/"])
    #expect(folder.status == 2 && folder.errors.contains("'/' can't be run: Permission denied"))
    try await withProgram("cat") { folder, _ in
      try FileManager.default.moveItem(
        at: folder.appendingPathComponent("my dot"), to: folder.appendingPathComponent("dot"))
      let outcome = try await Careerpath.run(
        ["export", "-f", "svg"], environment: ["PATH": "\(folder.path):/bin:/usr/bin"])
      #expect(outcome == (try await Careerpath.run(["export", "-f", "dot"])))
    }
    for seconds in ["soon", "0", "-1", "1e9", "nan"] {
      let outcome = try await Careerpath.run(
        ["export", "-f", "svg"], environment: ["CAREERPATH_DOT_SECONDS": seconds])
      #expect(outcome.status == 2 && outcome.errors.contains("must be a number of seconds"))
    }
  }

  private static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  @Test(
    "that are no text are not for a terminal",
    .enabled(if: hasScript, "the program 'script', which makes terminals, is not installed"),
    arguments: ["export", "plan junior-ml-engineer lead-ml-engineer"], ["png", "pdf", "svg"])
  func terminal(command: String, format: String) async throws {
    try await withProgram("cat") { folder, environment in
      let line = "careerpath \(command) --format \(format)"
      let outcome = try await Careerpath.shell(
        "script -qec '\(line)' /dev/null", environment: environment, directory: folder)
      let isText = format == "svg"
      #expect(outcome.output.contains("digraph") == isText, "\(outcome)")
      #expect(outcome.output.contains("is nothing for a terminal") == !isText)
      #expect(outcome.output.contains("--output picture.\(format)") == !isText)
      let file = try await Careerpath.shell(
        "script -qec '\(line) --output picture' /dev/null", environment: environment,
        directory: folder)
      #expect(file.output.isEmpty)
      #expect(try Data(contentsOf: folder.appendingPathComponent("picture")).count > 100)
    }
  }

  @Test("of a large graph come with advice to draw less")
  func crowded() async throws {
    let roles = (0..<151).map { "{\"id\": \"r \($0)\", \"name\": \"\u{1B}[31m\"}" }
    let moves = (1..<151).map {
      "{\"from\": \"r 7\", \"to\": \"r \($0 == 7 ? 0 : $0)\", \"kind\": \"lateral\", \"years\": 1}"
    }
    let text =
      "{\"format\": 1, \"roles\": [\(roles.joined(separator: ","))], "
      + "\"transitions\": [\(moves.joined(separator: ","))]}"
    // A raw escape character is no JSON.
    let graph = text.replacing("\u{1B}", with: "\\u001b")
    for (format, isPicture) in [
      ("dot", true), ("mermaid", true), ("graphml", false), ("json", false),
    ] {
      let arguments = ["export", "-g", "-", "-f", format]
      let whole = try await Careerpath.run(arguments, input: graph)
      #expect(whole.status == 0 && !whole.output.isEmpty)
      #expect(
        whole.errors
          == (isPicture
            ? """
            careerpath: warning: 151 roles and 150 moves are more than a picture shows well
              --focus 'r 7' draws what is around a role;
              --track and --between cut out other parts

            """ : ""))
      let part = try await Careerpath.run(arguments + ["--focus", "r 8"], input: graph)
      #expect(part.status == 0 && !part.output.isEmpty && part.errors.isEmpty)
    }
  }

  @Test("of more text than Mermaid draws come with a warning, even of few roles")
  func longText() async throws {
    let name = String(repeating: "x", count: 60_000)
    let graph = "{\"format\": 1, \"roles\": [{\"id\": \"a\", \"name\": \"\(name)\"}]}"
    let outcome = try await Careerpath.run(["export", "-g", "-", "-f", "mermaid"], input: graph)
    #expect(outcome.status == 0 && outcome.output.contains(name))
    #expect(outcome.errors.hasPrefix("careerpath: warning: 1 role and 0 moves make more text"))
    let dot = try await Careerpath.run(["export", "-g", "-", "-f", "dot"], input: graph)
    #expect(dot.status == 0 && dot.errors.isEmpty)
  }

  @Test("show every role, drawn by Graphviz", arguments: ["svg", "png", "pdf"])
  func graphviz(format: String) async throws {
    guard try await PageRun.hasDot() else { return }
    try await Careerpath.withTemporaryFolder { folder in
      let outcome = try await Careerpath.run(
        ["export", "-g", Self.tiny, "-f", format, "-o", "picture"], directory: folder)
      #expect(outcome == Outcome(output: "", errors: "", status: 0))
      let picture = try Data(contentsOf: folder.appendingPathComponent("picture"))
      switch format {
      case "svg":
        let text = String(decoding: picture, as: UTF8.self)
        for name in ["Junior Engineer", "Senior Engineer", "Team Lead", "Returner", "Hermit"] {
          #expect(text.contains(">\(name)<"))
        }
      case "png": #expect(picture.starts(with: [0x89] + Array("PNG\r\n".utf8)))
      default: #expect(picture.starts(with: Array("%PDF-".utf8)))
      }
    }
  }
}
