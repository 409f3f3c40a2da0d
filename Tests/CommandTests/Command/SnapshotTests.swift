import Foundation
import TestSupport
import Testing

@testable import careerpath

/// The command lines of the snapshots, and those of them that answer.
enum CommandLines {
  /// Command lines by the name of the file that holds what they print.
  static let groups: [(name: String, lines: [[String]])] = [
    ("plan-text", [plan()]),
    ("plan-json", [plan("--format", "json")]),
    ("plan-dot", [plan("--format", "dot")]),
    ("plan-by-effort", [plan("--by", "effort"), plan("--by=effort", "-f", "json")]),
    ("plan-by-steps", [plan("-b", "steps"), plan("-bsteps", "-fjson")]),
    ("plan-by-likelihood", [plan("--by", "likelihood")]),
    ("plan-color", [plan("--color", "always"), plan("--color", "never", "--by", "steps")]),
    (
      "plan-person",
      [
        plan("--years", "1.5"), plan("--skill", "python=3", "-s", "sql"),
        plan("--only-skills", "--skill", "python=2"), plan("--years-in-role", "1.5"),
        plan("--hours-per-week", "0.25"),
      ]
    ),
    (
      "plan-ways",
      [
        plan("--avoid", "senior-ml-engineer"), plan("--via", "data-scientist"),
        plan("--search-limit", "1", "--by", "effort"),
      ]
    ),
    (
      "plan-from-nothing",
      [
        ["plan", "--from-nothing", "senior-ml-engineer"] + start,
        ["plan", "--from-nothing", "junior", "-g", "tiny.json", "-f", "json"] + start,
        ["plan", "--from-nothing", "junior", "-g", "tiny.json", "-f", "dot"] + start,
      ]
    ),
    (
      "plan-nowhere",
      ["text", "json", "dot"].map { tiny("junior", "JUNIOR", "--format", $0) }
    ),
    (
      "plan-none",
      [
        tiny("junior", "hermit"), tiny("junior", "hermit", "--format", "json"),
        tiny("junior", "hermit", "--format", "dot"), tiny("hermit", "junior"),
        tiny("junior", "lead", "--avoid", "senior"), tiny("junior", "returner"),
        tiny("junior", "lead", "--hours-per-week", "0"), tiny("junior", "senior", "--via", "lead"),
        tiny("lead", "senior", "--by", "likelihood"),
        tiny("junior", "lead", "--search-limit", "1", "--by", "time", "--via", "senior"),
      ]
    ),
    ("plan-tiny", [tiny("junior", "lead"), tiny("senior engineer", "TEAM LEAD", "-y", "5")]),
    ("list", [["list"]]),
    ("list-skills", [["list", "--skills"]]),
    (
      "list-files",
      [
        ["list", "--graph", "tiny.json"], ["list", "--skills", "-g", "tiny.json"],
        ["list", "-g", "no-roles.json"], ["list", "--skills", "-g", "no-roles.json"],
        ["list", "-g", "tiny.json", "--color=always"],
      ]
    ),
    ("show", [["show", "senior-ml-engineer"], ["show", "lead", "-g", "tiny.json"]]),
    ("export-json", [["export", "--format", "json", "--graph", "tiny.json"]]),
    ("export-dot", [["export", "--graph", "tiny.json"], ["export", "-g", "no-roles.json"]]),
    (
      "check",
      [
        ["check", "tiny.json"], ["check", "tiny.json", "no-roles.json"], ["check", "mistakes.json"],
        ["check", "tiny.json", "cut-off.json", "format-2.json", "empty.json", "latin-1.json"],
        ["check", "circle.json"], ["check", "missing.json"], ["check", "."],
        ["check", "missing\u{1B}[31m.json"], ["list", "-g", "mistakes.json"],
      ]
    ),
    (
      "help",
      [[], ["help"], ["--help"], ["-h"], ["--version"], ["plan", "--version"], ["help", "help"]]
    ),
  ] + ["plan", "list", "show", "export", "check"].map { ("help-\($0)", [[$0, "--help"]]) } + [
    ("usage-commands", usageOfCommands), ("usage-values", usageOfValues),
    ("usage-names", usageOfNames),
  ]

  static let start = ["--start", "2026-11-21"]

  private static let usageOfCommands = [
    ["plam"], ["xyzzy"], ["help", "plam"], ["help", "plan", "list"], ["--colour"], ["-x"], ["--"],
    ["plan", "--avoyd", "x"], ["plan", "-Y", "3"], ["plan", "--skills"], ["list", "--by", "time"],
    ["plan"], ["plan", "a"], ["show"], ["check"], ["plan", "junior", "ml", "engineer"],
    ["show", "senior", "engineer"], ["list", "roles"], ["plan", "--from-nothing"],
    ["plan", "--from-nothing", "a", "b"], ["plan", "--from-nothing", "--only-skills", "a"],
    ["plan", "--from-nothing", "--years-in-role=1", "a"], ["list", "--skills=yes"],
    ["plan", "-start", "2026-11-21"], ["plan", "-1"],
  ]

  private static let usageOfValues = [
    ["--years", "two"], ["--years", "-1"], ["--years=nan"], ["--years", "inf"], ["--years", "0x10"],
    ["--years", "1e999"], ["--years", ""], ["--years"], ["--years", "1", "--years", "2"],
    ["--years-in-role", "-0.5"], ["--hours-per-week", "169"], ["--hours-per-week", "lots"],
    ["--start", "2026-02-30"], ["--start", "2025-02-29"], ["--start", "2026-13-01"],
    ["--start", "0000-01-01"], ["--start", "10000-01-01"], ["--start", "21.11.2026"],
    ["--start", "tomorrow"], ["--start=２０２６-01-01"], ["--by", "money"], ["--by", "tme"],
    ["--format", "yaml"], ["--color", "sometimes"], ["--skill", "logic=6"],
    ["--skill", "logic=high"], ["--skill", "logic=1", "--skill", "logic=2"], ["--skill", "=1"],
    ["--search-limit", "0"], ["--search-limit", "99999999999999999999"],
    ["--search-limit", "1.5"], ["--start", "--years"],
  ].map { tinyWithoutStart("junior", "senior") + $0 }

  private static let usageOfNames = [
    tiny("juniro", "senior"), tiny("junior", "lea"), tiny("junior", "xyzzy"),
    tiny("engineer", "lead"), tiny("junior", "lead", "--avoid", "snior"),
    tiny("junior", "lead", "--via", "Engineer"), tiny("junior", "lead", "--skill", "swfit"),
    tiny("junior", "lead", "--skill", "xyzzy=2"), tiny("junior", "lead", "--avoid", "junior"),
    tiny("junior", "lead", "--avoid", "Team Lead"),
    tiny("junior", "lead", "--avoid", "senior", "--via", "senior"), tiny("", "lead"),
    tiny("junior", "\u{1B}]0;title\u{7}\nnext line"), ["show", "ENGINEER", "-g", "tiny.json"],
    ["show", "senior-ml-enginer"], ["list", "-g", "ml-carers"], ["list", "-g", "missing.json"],
    ["list", "-g", "."], ["list", "-g", ""], ["export", "-o", "missing/x"], ["export", "-o", "."],
    ["export", "-o", ""], ["export", "-o", "missing/"],
  ]

  private static func plan(_ options: String...) -> [String] {
    ["plan", "junior-ml-engineer", "principal-ml-engineer"] + start + options
  }

  private static func tiny(_ arguments: String...) -> [String] {
    ["plan"] + arguments + ["--graph", "tiny.json"] + start
  }

  private static func tinyWithoutStart(_ arguments: String...) -> [String] {
    ["plan"] + arguments + ["--graph", "tiny.json"]
  }
}

@Suite("What the command prints")
struct SnapshotTests {
  @Test("is as recorded", arguments: CommandLines.groups.indices)
  func recorded(index: Int) async throws {
    let group = CommandLines.groups[index]
    var text = ""
    for arguments in group.lines {
      let outcome = try await Careerpath.run(arguments)
      #expect(outcome.status <= 2, "\(arguments)")
      #expect(outcome.status != 2 || outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.status != 0 || outcome.errors.isEmpty, "\(arguments)")
      let isHelp = arguments.isEmpty || !Set(["help", "--help", "-h"]).isDisjoint(with: arguments)
      checkForm(outcome.output, of: arguments, isHelp: isHelp)
      text += Snapshot.transcript(arguments, outcome) + "\n"
    }
    try Snapshot.check(text, group.name)
  }

  /// Text is 80 columns wide and has no spaces at the ends of lines; JSON parses.
  private func checkForm(_ output: String, of arguments: [String], isHelp: Bool) {
    guard !output.isEmpty else { return }
    #expect(output.hasSuffix("\n"))
    if arguments.contains("json") || arguments.contains("-fjson") {
      let object = try? JSONSerialization.jsonObject(with: Data(output.utf8))
      #expect(object is [String: Any], "\(arguments)")
      return
    }
    for line in output.split(separator: "\n") {
      #expect(!line.hasSuffix(" "), "\(arguments): \(line)")
      guard !arguments.contains("dot"), arguments.first != "export" || isHelp else { continue }
      let isExample = isHelp && line.hasPrefix("  careerpath")
      let plain = String(line).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      #expect(isExample || plain.displayWidth <= 80, "\(arguments): \(line)")
    }
  }

  @Test("is the same on every run and under every language and time zone")
  func reproducible() async throws {
    let places = [
      ["LANG": "C", "TZ": "UTC"], ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Adak", "LANG": "tr_TR.UTF-8"],
      ["COLUMNS": "40", "TERM": "xterm-256color"], ["NO_COLOR": "1", "LANG": "ar_SA.UTF-8"],
    ]
    for name in ["plan-text", "plan-json", "plan-dot", "plan-nowhere", "list-skills", "export-dot"] {
      let group = try #require(CommandLines.groups.first { $0.name == name })
      let arguments = group.lines[0]
      let expected = try await Careerpath.run(arguments)
      #expect(try await Careerpath.run(arguments) == expected)
      for environment in places {
        let found = try await Careerpath.run(arguments, environment: environment)
        #expect(found == expected, "\(arguments) in \(environment)")
      }
    }
  }

  @Test("is a date of this year where none is given")
  func today() async throws {
    let found = try await Careerpath.run(["plan", "junior", "senior", "-g", "tiny.json"])
    let year = Calendar(identifier: .gregorian).component(.year, from: Date())
    #expect(found.output.contains("\(year + 3)") || found.output.contains("\(year + 4)"))
  }

  @Test("A difference is shown line by line")
  func difference() {
    #expect(Snapshot.difference(from: "a\nb\nc\n", to: "a\nc\nd\n") == "-2: b\n+3: d")
    #expect(Snapshot.difference(from: "", to: "") == "")
  }
}
