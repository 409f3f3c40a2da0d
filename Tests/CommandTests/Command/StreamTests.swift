import Foundation
import Testing

@Suite("Streams and files of the command")
struct StreamTests {
  private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  @Test(
    "A full device is told of, and the status is 2", .enabled(if: hasFullDevice),
    arguments: [
      "list", "list --skills", "show junior -g tiny.json", "export", "export -f json",
      "check tiny.json", "help", "--version", "plan junior lead -g tiny.json",
      "plan junior hermit -g tiny.json", "plan junior lead -g tiny.json -f json",
    ])
  func fullDevice(line: String) async throws {
    let outcome = try await Careerpath.shell("careerpath \(line) > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "careerpath: error: can't write to standard output\n")
    let nothing = try await Careerpath.shell("careerpath \(line) > /dev/full 2>&1")
    #expect(nothing.status == 2 && nothing.output.isEmpty)
  }

  @Test("What a search did is told beside the answer", arguments: ["time", "effort"])
  func statistics(objective: String) async throws {
    let words = ["plan", "junior", "lead", "-g", "tiny.json", "--by", objective]
    let plain = try await Careerpath.run(words)
    let counted = try await Careerpath.run(words + ["--statistics"])
    #expect(counted.status == 0 && counted.output == plain.output && plain.errors.isEmpty)
    let lines = counted.errors.split(separator: "\n")
    let labels = [
      "labels made", "dropped later", "comparisons", "moves refused", "pruned by bounds",
      "dominated", "rounds", "microseconds",
    ]
    #expect(lines.count == labels.count)
    for (line, label) in zip(lines, labels) { #expect(line.hasPrefix("search: \(label) ")) }
  }

  @Test("A device that is full is no file to write to", .enabled(if: hasFullDevice))
  func fullOutput() async throws {
    let outcome = try await Careerpath.run(["export", "-o", "/dev/full"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors == "/dev/full: error: can't be written: No space left on device\n")
  }

  @Test("A pipe that is closed ends the command")
  func closedPipe() async throws {
    let line = "{ careerpath export -f json; echo $? >&2; } | head -c 1"
    let outcome = try await Careerpath.shell(line)
    #expect(outcome.output == "{")
    // 141 is the signal; where the parent ignores it, the command says what is wrong.
    let ends = ["141\n", "careerpath: error: can't write to standard output\n2\n"]
    #expect(ends.contains(outcome.errors), "\(outcome.errors)")
  }

  @Test("Streams that are closed do no harm")
  func closedStreams() async throws {
    for (line, status) in [
      ("list <&-", 0), ("list -g - <&-", 2), ("list >&-", 2), ("list -g tiny.json >&-", 2),
      ("list 2>&-", 0), ("lsit 2>&-", 2), ("lsit <&- >&- 2>&-", 2), ("check tiny.json <&- 2>&-", 0),
      ("list < .", 0), ("list -g - < .", 2), ("check - <&-", 2),
    ] {
      let outcome = try await Careerpath.shell("careerpath \(line)")
      #expect(outcome.status == status, "\(line): \(outcome.errors)")
      #expect(outcome.status == 0 || outcome.output.isEmpty, "\(line)")
    }
  }

  @Test("Standard input, pipes and devices are read")
  func input() async throws {
    let expected = try await Careerpath.run(["list", "-g", "tiny.json"])
    for line in [
      "careerpath list -g - < tiny.json", "cat tiny.json | careerpath list --graph=-",
      "cat tiny.json | careerpath list -g /dev/stdin",
    ] {
      #expect(try await Careerpath.shell(line) == expected, "\(line)")
    }
    let slow =
      "{ head -c 500 tiny.json; sleep 0.2; tail -c +501 tiny.json; } | careerpath list -g -"
    #expect(try await Careerpath.shell(slow) == expected)
    let nothing = try await Careerpath.run(["check", "/dev/null", "-"])
    #expect(nothing.status == 1 && nothing.errors.isEmpty)
    #expect(nothing.output.split(separator: "\n").count { $0.contains("the file is empty") } == 2)
  }

  @Test(
    "Standard input is read once",
    arguments: [["check", "-", "-"], ["batch", "-g", "-", "-i", "-"], ["batch", "-g", "-"]])
  func once(arguments: [String]) async throws {
    let outcome = try await Careerpath.run(arguments, input: "{}")
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("standard input"))
  }

  @Test("The answer goes to the file that --output names", arguments: ["text", "json", "dot"])
  func output(format: String) async throws {
    let arguments = ["plan", "junior", "lead", "--start", "2026-11-21", "-f", format]
    let graph = ["-g", Fixtures.folder.appendingPathComponent("tiny.json").path]
    let expected = try await Careerpath.run(arguments + graph)
    try await Careerpath.withTemporaryFolder { folder in
      for name in ["answer", "./other", "with space", "-x"] {
        let outcome = try await Careerpath.run(
          arguments + graph + ["--output=\(name)"], directory: folder)
        #expect(outcome == Outcome(output: "", errors: "", status: 0), "\(name)")
        let written = try Data(contentsOf: folder.appendingPathComponent(name))
        #expect(String(decoding: written, as: UTF8.self) == expected.output, "\(name)")
      }
      let standard = try await Careerpath.run(arguments + graph + ["-o", "-"], directory: folder)
      #expect(standard == expected)
      let piped = try await Careerpath.shell(
        "careerpath export -o /dev/stdout | head -c 7", directory: folder)
      #expect(piped.output == "digraph")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["-x", "answer", "other", "with space"])
    }
  }

  @Test("A file is replaced only by an answer that is whole")
  func untouched() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let manager = FileManager.default
      let file = folder.appendingPathComponent("old")
      try Data("precious".utf8).write(to: file)
      try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      try manager.createSymbolicLink(
        atPath: folder.appendingPathComponent("link").path, withDestinationPath: "old")
      for line in [
        "careerpath plan nobody nowhere -o old", "careerpath export -g missing.json -o old",
        "careerpath plan junior-ml-engineer lead-ml-engineer --years x -o link",
        // A file system that is full, as near as one can come to it without being root.
        "trap '' XFSZ; ulimit -f 1; careerpath export -o old",
        "trap '' XFSZ; ulimit -f 1; careerpath export -o link",
        "trap '' XFSZ; ulimit -f 1; careerpath export -o fresh",
      ] {
        let outcome = try await Careerpath.shell(line, directory: folder)
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(line): \(outcome.errors)")
        #expect(try Data(contentsOf: file) == Data("precious".utf8), "\(line)")
        let names = try manager.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["link", "old"], "\(line)")
      }
      let outcome = try await Careerpath.run(["export", "-o", "link"], directory: folder)
      #expect(outcome.status == 0)
      #expect(try Data(contentsOf: file).count > 1000)
      let attributes = try manager.attributesOfItem(atPath: file.path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
      #expect(
        try manager.destinationOfSymbolicLink(
          atPath: folder.appendingPathComponent("link").path) == "old")
    }
  }

  @Test("A large answer comes whole through a slow pipe")
  func slowPipe() async throws {
    let whole = try await Careerpath.run(["export", "-f", "json"]).output
    let slow = try await Careerpath.shell("careerpath export -f json | { sleep 0.3; cat; }")
    #expect(slow.output == whole && whole.utf8.count > 65_536)
  }
}
