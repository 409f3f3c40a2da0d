import Foundation
import Testing

@Suite("A profile")
struct ProfileTests {
  private static let graph = Fixtures.folder.appendingPathComponent("tiny.json").path

  @Test("is written to fill in, and read as it is written")
  func new() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      for name in ["me.json", "with space", "-x"] {
        let written = try await Careerpath.run(
          ["profile", "new", "--graph", Self.graph, "--", name], directory: folder)
        #expect(written.status == 0 && written.errors.isEmpty && written.output.contains(name))
        let file = try Data(contentsOf: folder.appendingPathComponent(name))
        let printed = try await Careerpath.run(["profile", "new", "-g", Self.graph])
        #expect(String(decoding: file, as: UTF8.self) == printed.output)
        let start = ["--start", "2026-11-21", "-g", Self.graph]
        let plan = try await Careerpath.run(
          ["plan", "lead", "--profile=\(name)"] + start, directory: folder)
        #expect(plan == (try await Careerpath.run(["plan", "junior", "lead"] + start)))
      }
    }
  }

  @Test("never replaces anything, and leaves nothing half written")
  func untouched() async throws {
    try await Careerpath.leavesFilesAlone([
      "careerpath profile new old", "careerpath profile new link",
      "careerpath profile new dangling", "careerpath profile new .",
      "careerpath profile new ''", "careerpath profile new missing/x",
      "careerpath profile new fresh/", "careerpath profile new fresh -g missing.json",
      // A file system that is full, as near as one can come to it without being root.
      "trap '' XFSZ; ulimit -f 1; careerpath profile new fresh",
    ])
  }

  @Test("comes from standard input, a pipe or a device as from a file")
  func input() async throws {
    let expected = try await Careerpath.run(["plan", "-p", "me.json", "-g", "tiny.json"])
    #expect(expected.status == 0)
    for line in [
      "careerpath plan -p - -g tiny.json < me.json",
      "cat me.json | careerpath plan --profile=- -g tiny.json",
      "cat me.json | careerpath plan -p /dev/stdin -g tiny.json",
      "careerpath plan -p me.json -g - < tiny.json",
    ] {
      #expect(try await Careerpath.shell(line) == expected, "\(line)")
    }
  }

  @Test("says what options say")
  func options() async throws {
    let start = ["--graph", "tiny.json", "--start", "2026-11-21", "--format", "json"]
    let cases: [(profile: String, options: [String])] = [
      ("\"role\": \"junior\"", ["junior", "lead"]),
      ("\"role\": \"junior\", \"years\": 1", ["junior", "lead", "--years", "1"]),
      (
        "\"role\": \"junior\", \"years\": 9, \"yearsInRole\": 1.5",
        ["junior", "lead", "--years", "9", "--years-in-role", "1.5"]
      ),
      ("\"role\": \"junior\", \"skills\": {\"talk\": 1}", ["junior", "lead", "-s", "talk"]),
      (
        "\"role\": \"senior\", \"onlyListedSkills\": true",
        ["senior", "lead", "--only-skills"]
      ),
      ("\"role\": \"junior\", \"hoursPerWeek\": 0.5", ["junior", "lead", "-w", "0.5"]),
      (
        "\"role\": \"junior\", \"hoursPerWeek\": "
          + "[{\"hours\": 0.5}, {\"hours\": 1, \"from\": \"2029\"}]",
        ["junior", "lead", "-w", "0.5,1@2029"]
      ),
      (
        "\"role\": \"junior\", \"breaks\": [{\"from\": \"2027\", \"to\": \"2028-03\"}, "
          + "{\"to\": \"2026-12-24\"}]",
        ["junior", "lead", "--break", "2027..2028-03", "--break", "..2026-12-24"]
      ),
      (
        "\"role\": \"junior\", \"breaks\": [{\"to\": \"2028\"}], \"studyInBreaks\": true, "
          + "\"hoursPerWeek\": 0.5",
        ["junior", "lead", "--break", "..2028", "--study-in-breaks", "-w", "0.5"]
      ),
      (
        "\"role\": \"junior\", \"workShares\": [{\"share\": 0.8}, {\"share\": 0.5, "
          + "\"from\": \"2028\", \"to\": \"2029-06-15\"}]",
        ["junior", "lead", "--work-share", "0.8", "--work-share", "0.5@2028..2029-06-15"]
      ),
      ("\"role\": null, \"years\": 2", ["lead", "--from-nothing", "--years", "2"]),
    ]
    var answers: Set<Outcome> = []
    for (profile, options) in cases {
      let text = "{\"format\": 1, \"target\": \"lead\", \(profile)}"
      let found = try await Careerpath.run(["plan", "-p", "-"] + start, input: text)
      #expect(found.status == 0, "\(profile): \(found.errors)")
      #expect(found == (try await Careerpath.run(["plan"] + options + start)), "\(profile)")
      answers.insert(found)
    }
    // Each says something that matters.
    #expect(answers.count == cases.count)
  }
}
