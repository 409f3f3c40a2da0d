import BundledGraphs
import CareerDocuments
import CareerGraph
import CareerPlanner
import Foundation
import TestSupport
import Testing

@Suite("A batch")
struct BatchTests {
  private static let start = ["--start", "2026-11-21"]

  /// Profiles of people in random roles of the bundled graph, a line each.
  private static func people(_ count: Int, seed: UInt64) throws -> [String] {
    let bytes = try #require(BundledGraphs.document(named: "ml-careers"))
    let graph = try GraphDocument.read(bytes, name: "ml-careers").graph
    var random = SplitMix64(seed: seed)
    let roles = graph.roles.map { graph.id(of: $0) }
    let skills = graph.skills.map { graph.id(of: $0) }
    return try (1...count).map { number in
      let (role, target) = (
        try #require(roles.randomElement(using: &random)),
        try #require(roles.randomElement(using: &random))
      )
      let skill = try #require(skills.randomElement(using: &random))
      let fields = [
        "\"role\": \(Int.random(in: 0..<9, using: &random) == 0 ? "null" : "\"\(role)\"")",
        "\"years\": \(Double(Int.random(in: 0...80, using: &random)) / 8)",
        "\"skills\": {\"\(skill)\": \(Int.random(in: 1...5, using: &random))}",
        "\"hoursPerWeek\": \(Int.random(in: 1...12, using: &random))",
        "\"workShares\": [{\"share\": 0.6, \"from\": \"2028\", \"to\": \"2029\"}]",
        "\"start\": \"20\(Int.random(in: 20...35, using: &random))\"",
      ].filter { _ in Bool.random(using: &random) || Bool.random(using: &random) }
      let known =
        fields.contains { $0.hasPrefix("\"role") } ? fields : fields + ["\"role\": \"\(role)\""]
      return "{\"format\": 1, \(known.joined(separator: ", ")), \"target\": \"\(target)\"}"
    }
  }

  @Test(
    "says of each person what a question of their own says",
    arguments: ["plan", "reach", "estimate"])
  func single(question: String) async throws {
    let people = try Self.people(question == "plan" ? 24 : 8, seed: 5)
    let options = question == "estimate" ? ["--samples", "60", "--within", "6"] : []
    let batch = try await Careerpath.run(
      ["batch", question] + options + Self.start, input: people.joined(separator: "\n"))
    let lines = batch.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    try #require(lines.count == people.count)
    var statuses: Set<Int32> = []
    for (person, line) in zip(people, lines) {
      let single = try await Careerpath.run(
        [question, "--profile", "-", "--format", "jsonl"] + options + Self.start, input: person)
      #expect(single.output == "\(line)\n", "\(person)")
      statuses.insert(single.status)
      // Apart from its layout it is the JSON that a person reads.
      let readable = try await Careerpath.run(
        [question, "--profile", "-", "--format", "json"] + options + Self.start, input: person)
      #expect(try Self.value(readable.output) == Self.value(single.output), "\(person)")
    }
    #expect(batch.status == statuses.max())
  }

  private static func value(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test("is the same on any number of threads, in the order of its lines")
  func threads() async throws {
    var people = try Self.people(150, seed: 6)
    for line in stride(from: 3, to: people.count, by: 17) { people[line] = "{\"format\": \(line)}" }
    let input = people.joined(separator: "\n") + "\n"
    let one = try await Careerpath.run(["batch", "--jobs", "1"] + Self.start, input: input)
    #expect(one.output.split(separator: "\n").count == people.count)
    for jobs in ["2", "4", "64"] {
      let other = try await Careerpath.run(["batch", "--jobs", jobs] + Self.start, input: input)
      #expect(other == one, "\(jobs)")
    }
    let mistakes = one.output.split(separator: "\n").enumerated()
      .filter { $0.element.hasPrefix("{\"line\": \($0.offset + 1), \"error\": ") }
    #expect(
      mistakes.count == 9 && mistakes.map(\.offset) == Array(stride(from: 3, to: 150, by: 17)))
  }

  @Test("goes on behind any line as if it had not stopped", arguments: [0, 1, 7, 19, 20, 1000])
  func skip(count: Int) async throws {
    let people = try Self.people(18, seed: 7) + ["", "no JSON"]
    let input = people.joined(separator: "\r\n") + "\r\n"
    let whole = try await Careerpath.run(["batch"] + Self.start, input: input)
    let rest = try await Careerpath.run(
      ["batch", "--skip", "\(count)"] + Self.start, input: input)
    let lines = whole.output.split(separator: "\n")
    #expect(rest.output.split(separator: "\n") == Array(lines.dropFirst(count)))
  }

  @Test("whose lines carry their numbers says what the whole says")
  func numbered() async throws {
    let people = try Self.people(12, seed: 8) + ["{\"format\": 2}"]
    let whole = try await Careerpath.run(
      ["batch"] + Self.start, input: people.joined(separator: "\n"))
    let numbered = people.enumerated().map { "\($0.offset + 1)\t\($0.element)\n" }
    var parts = ""
    for part in [numbered[..<5], numbered[5...]] {
      let outcome = try await Careerpath.run(
        ["batch", "--numbered", "--exit-zero"] + Self.start, input: part.joined())
      #expect(outcome.status == 0)
      parts += outcome.output
    }
    #expect(parts == whole.output && whole.status == 1)
  }

  @Test("survives lines that no profile has, and answers the next one")
  func odd() async throws {
    let good = "{\"format\": 1, \"id\": \"last\", \"role\": \"junior\", \"target\": \"lead\"}"
    let long = "{\"format\": 1, \"id\": \"" + String(repeating: "x", count: 1 << 20) + "\"}"
    let deep = String(repeating: "[", count: 200_000)
    try await Careerpath.withTemporaryFolder { folder in
      var input = Data("\(long)\n\(deep)\n\(String(repeating: "é", count: 2 << 20))\n\u{0}\n".utf8)
      input += [0xC3, 0x28, 0x0A, 0xEF, 0xBB, 0xBF, 0x0A, 0x0D, 0x0A] + Data(good.utf8)
      let file = folder.appendingPathComponent("people")
      try input.write(to: file)
      let graph = Fixtures.folder.appendingPathComponent("tiny.json").path
      let outcome = try await Careerpath.run(
        ["batch", "-g", graph, "-i", "people", "-j", "2"] + Self.start, directory: folder)
      let lines = outcome.output.split(separator: "\n").map(String.init)
      try #require(lines.count == 8)
      for (line, words) in [
        "the line has more than 1 MiB", "a profile must be an object", "more than 1 MiB",
        "column 1: ", "not valid UTF-8", "is empty", "the line is empty",
      ].enumerated() {
        #expect(lines[line].hasPrefix("{\"line\": \(line + 1), \"error\": "), "\(lines[line])")
        #expect(lines[line].contains(words), "\(lines[line])")
        #expect(lines[line].utf8.count < 300)
      }
      #expect(lines[7].hasPrefix("{\"id\": \"last\", \"from\": \"junior\", \"to\": \"lead\", "))
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("8 lines: 1 answered, 7 mistakes, the first in line 1"))
    }
  }

  @Test("of nobody is answered with nothing")
  func nobody() async throws {
    let outcome = try await Careerpath.run(["batch"])
    #expect(outcome == Outcome(output: "", errors: "", status: 0))
    for line in ["careerpath batch <&-", "careerpath batch < ."] {
      let outcome = try await Careerpath.shell(line)
      #expect(outcome.status == 2 && outcome.output.isEmpty, "\(line)")
      #expect(outcome.errors.hasPrefix("<stdin>: error: "), "\(outcome.errors)")
    }
  }
}

@Suite("A batch that is cut short")
struct BatchEndTests {
  private static let person =
    "{\"format\": 1, \"role\": \"junior\", \"target\": \"lead\"}"

  @Test("by its reader ends without a word")
  func closedPipe() async throws {
    let line =
      "{ yes '\(Self.person)' | careerpath batch -g tiny.json; echo $? >&2; } | head -n 3"
    let outcome = try await Careerpath.shell(line)
    #expect(outcome.output.split(separator: "\n").count == 3)
    #expect(outcome.errors == "141\n")
  }

  @Test(
    "by a full device says so", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDevice() async throws {
    let outcome = try await Careerpath.shell(
      "echo '\(Self.person)' | careerpath batch -g tiny.json > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "careerpath: error: can't write to standard output\n")
  }

  @Test("answers a line before the next one comes")
  func immediate() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let graph = Fixtures.folder.appendingPathComponent("tiny.json").path
      // The second line is only written when the first has been answered.
      let outcome = try await Careerpath.shell(
        """
        mkfifo in; careerpath batch -g '\(graph)' < in > out & exec 3> in
        echo '\(Self.person)' >&3
        tries=0; while [ ! -s out ] && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
        wc -l < out; echo '\(Self.person)' >&3; exec 3>&-; wait; wc -l < out
        """, directory: folder)
      #expect(outcome.output.split(separator: "\n").map { $0.trimming } == ["1", "2"])
    }
  }

  @Test(
    "by a signal has written whole lines, says how to go on, and dies of the signal",
    arguments: [SIGINT, SIGTERM, SIGHUP], [true, false])
  func signals(number: Int32, isBusy: Bool) async throws {
    let executable = try #require(Careerpath.executable)
    try await Careerpath.withTemporaryFolder { folder in
      let graph = Fixtures.folder.appendingPathComponent("tiny.json").path
      let (output, errors) = (
        folder.appendingPathComponent("out"), folder.appendingPathComponent("err")
      )
      for file in [output, errors] { try Data().write(to: file) }
      // Endless draws keep it busy within a line; else it waits for the next one.
      let process = Subprocess(
        executable.path,
        ["batch", "estimate", "-g", graph, "--samples", isBusy ? "20000" : "10", "--jobs", "2"])
      let text = String(repeating: Self.person + "\n", count: isBusy ? 500 : 3)
      // A thread of its own: other tests may hold up tasks for longer than all lines take.
      let end = try await onThread {
        let input = Pipe()
        let child = try process.start([
          input.fileHandleForReading, try FileHandle(forWritingTo: output),
          try FileHandle(forWritingTo: errors),
        ])
        input.fileHandleForWriting.write(Data(text.utf8))
        for _ in 0..<6000 where try Data(contentsOf: output).isEmpty { usleep(5000) }
        kill(child, number)
        return try Subprocess.wait(for: child, seconds: 60)
      }
      #expect(end == .signal(number))
      let written = String(decoding: try Data(contentsOf: output), as: UTF8.self)
      #expect(written.hasSuffix("}\n"))
      let count = written.utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(isBusy ? count < 500 : count == 3)
      let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
      #expect(
        said.hasPrefix(
          "careerpath batch: stopped behind line \(count); go on with '--skip \(count)'\n"),
        "\(said)")
    }
  }
}

extension BatchEndTests {
  @Test("by a signal ends also where nobody reads the answers", arguments: [SIGINT, SIGTERM])
  func stalledReader(number: Int32) async throws {
    let executable = try #require(Careerpath.executable)
    try await Careerpath.withTemporaryFolder { folder in
      let people = folder.appendingPathComponent("people.jsonl")
      try String(repeating: Self.person + "\n", count: 5000)
        .write(to: people, atomically: true, encoding: .utf8)
      let process = Subprocess(
        executable.path,
        [
          "batch", "-g", Fixtures.folder.appendingPathComponent("tiny.json").path, "-i",
          people.path,
        ])
      let end = try await onThread {
        let (answers, errors) = (Pipe(), Pipe())
        let child = try process.start([
          FileHandle.nullDevice, answers.fileHandleForWriting, errors.fileHandleForWriting,
        ])
        // The first answer is there, the pipe is full soon, and nothing more is read.
        _ = try answers.fileHandleForReading.read(upToCount: 1)
        usleep(500_000)
        kill(child, number)
        return try Subprocess.wait(for: child, seconds: 60)
      }
      #expect(end == .signal(number))
    }
  }
}

extension Substring {
  fileprivate var trimming: String { trimmingCharacters(in: .whitespaces) }
}
