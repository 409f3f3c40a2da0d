import Foundation
import TestSupport
import Testing

@testable import careerpath

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
      // What an import made is told beside the document.
      let isSilent = outcome.errors.isEmpty || arguments.first == "import"
      #expect(outcome.status != 0 || isSilent, "\(arguments)")
      let isHelp = arguments.isEmpty || !Set(["help", "--help", "-h"]).isDisjoint(with: arguments)
      checkForm(outcome.output, of: arguments, isHelp: isHelp)
      text += Snapshot.transcript(arguments, outcome) + "\n"
    }
    try Snapshot.check(text, group.name)
  }

  /// Text is 80 columns wide and has no spaces at the ends of lines; JSON parses.
  private func checkForm(_ output: String, of arguments: [String], isHelp: Bool) {
    guard !output.isEmpty else { return }
    #expect(output.utf8.last == UInt8(ascii: "\n"))
    // What a calendar program reads has its own tests.
    if arguments.contains("ics") { return }
    if !Set(["json", "-fjson", "sarif"]).isDisjoint(with: arguments) {
      let object = try? JSONSerialization.jsonObject(with: Data(output.utf8))
      #expect(object is [String: Any], "\(arguments)")
      return
    }
    if !isHelp, arguments.first == "batch" || arguments.contains("jsonl") {
      for line in output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
        #expect(object is [String: Any], "\(arguments): \(line)")
      }
      return
    }
    for line in output.split(separator: "\n") {
      #expect(line.last != " ", "\(arguments): \(line)")
      let isDocument = ["export", "import", "new", "format"].contains(arguments.first)
      let hasOwnForm = arguments.contains("dot") || arguments.contains("markdown")
      guard !hasOwnForm, !isDocument || isHelp else { continue }
      // No character is wider than its bytes are many.
      guard line.utf8.count > 80 else { continue }
      let plain = String(line).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      // What editors and other tools read of a finding stands on one line.
      if plain.hasPrefix("::") || plain.contains(#/^\S+: (error|warning|note): /#) { continue }
      let isExample = isHelp && line.hasPrefix("  careerpath")
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
    for name in [
      "plan-text", "plan-json", "plan-dot", "plan-nowhere", "list-skills", "export-dot",
      "estimate-text", "estimate-best-chance", "gap", "learn", "learn-json", "learn-ics",
    ] {
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
