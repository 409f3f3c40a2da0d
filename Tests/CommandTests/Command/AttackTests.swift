import Foundation
import TestSupport
import Testing

@testable import careerpath

@Suite("Under attack, the command")
struct AttackTests {
  /// Checks that a command ended by itself and printed nothing that commands a terminal.
  ///
  /// What another program reads keeps its direction controls, which a terminal should not get.
  private func check(_ outcome: Outcome, _ arguments: [String]) {
    let what = "\(arguments)".prefix(200)
    #expect(0...2 ~= outcome.status, "\(what): status \(outcome.status) \(outcome.errors)")
    let isText = Set(["export", "import", "json", "dot", "ics", "-fjson", "sarif"]).isDisjoint(
      with: arguments)
    for printed in [outcome.output, outcome.errors] {
      let isHarmless = printed.unicodeScalars.allSatisfy { scalar in
        // Most are; to look up their properties takes long.
        if scalar.value >= 0x20, scalar.value < 0x7F { return true }
        if scalar.properties.generalCategory == .control {
          return scalar == "\n" || scalar == "\r" && arguments.contains("ics")
        }
        return !isText || !(0x202A...0x202E ~= scalar.value)
      }
      #expect(isHarmless, "\(what): \(printed.prefix(500).debugDescription)")
    }
    #expect(outcome.status != 2 || outcome.output.isEmpty && !outcome.errors.isEmpty, "\(what)")
    // What an import made is told beside the document; a picture may be crowded.
    let isSilent =
      outcome.errors.isEmpty || arguments.contains("import")
      || outcome.errors.hasPrefix("careerpath: warning: ")
    #expect(outcome.status != 0 || !outcome.output.isEmpty && isSilent, "\(what)")
    #expect(!outcome.output.isEmpty || !outcome.errors.isEmpty, "\(what)")
  }

  // MARK: Arguments

  @Test("withstands random arguments", arguments: 0..<8 as Range<UInt64>)
  func randomArguments(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let words = [
      "plan", "alternatives", "tradeoffs", "reach", "gap", "learn", "list", "show", "export",
      "mermaid", "--focus", "--focus=junior", "--depth", "--track", "--between",
      "check", "--strict", "--allow", "dead-end", "sarif", "github", "--limit", "--count", "-k3",
      "--diverse", "--to", "-tlead", "--within", "7", "help", "--help",
      "diff", "tiny-next.json", "unlock", "--pairs", "import", "csv", "tables",
      "tables/roles.csv", "--title",
      "-h", "--version", "--", "-",
      "", " ", "junior", "senior", "lead", "engineer", "HERMIT", "tiny.json", "mistakes.json", ".",
      "--graph", "-g", "-gtiny.json", "--graph=tiny.json", "--years", "-y", "1e300", "1e-300", "-1",
      "5e-324", "--years=1.7976931348623157e308", "-w", "--hours-per-week", "168", "0", "-w0",
      "--skill", "-s", "logic=5", "talk", "=", "==", "--only-skills", "--by", "-b", "time",
      "effort", "steps", "likelihood", "--avoid", "--via", "--from-nothing", "--start",
      "9999-12-31", "0001-01-01", "2024-02-29", "-f", "--format", "json", "dot", "ics", "text",
      "-fjson",
      "--color", "always", "never", "--color=", "--search-limit", "1", "9223372036854775807",
      "--skills", "\u{1B}[31m", "\u{202E}", "é", "日本語", "😀", "-\u{301}", "--\u{301}", "-é", "-😀",
      "--years-in-role", "--break", "2027-03..2027-12", "..2027", "2027..", "0001..9999",
      "--study-in-breaks", "--work-share", "0.6", "1e-300@2027..", "0.5@..", "5,0@2027",
      "-w5,168@9999",
      "estimate", "--within", "--by-date", "2031", "--best-chance", "--samples", "--samples=9",
      "--seed", "--correlation", "--correlation=1",
      "--profile", "-p", "me.json", "me-broken.json", "-pme-outside.json", "profile", "new",
      "\u{7F}", "%s%n", "$(id)", "a\nb", "--by=", "=x", "-=", "--=", "---",
      String(repeating: "x", count: 10_000), "--" + String(repeating: "y", count: 10_000),
    ]
    for _ in 0..<45 {
      var arguments = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }
      if Bool.random(using: &random) {
        arguments = ["plan", "junior", "lead", "--graph=tiny.json"] + arguments
      }
      // Colour adds escape codes of the command's own.
      if arguments.contains("always") { arguments.removeAll { $0 == "always" } }
      check(try await Careerpath.run(arguments), arguments)
    }
  }

  @Test(
    "withstands extreme figures",
    arguments: [
      ["--start", "9999-12-31"], ["--start", "0001-01-01"], ["--years", "1e308"],
      ["--years-in-role", "1e308"], ["-w", "1e-290"], ["-w", "168"],
      ["-w", "1e-200", "--start", "9999-12-31"], ["-w", "1e-9"], ["--search-limit", "1"],
      ["--years", "1e-300", "-w", "1e-12"], ["-w", "168,1e-9@9999-12-31"],
      ["-w", "0,5@9999-12-31"], ["--work-share", "1e-300"], ["--work-share", "5e-324@2000.."],
      ["--break", "0001..9999"], ["--break", "..9999-12-31", "--study-in-breaks"],
      ["--work-share", "0.001@2027..9999", "--start", "9999-12-31"],
      ["--break", "2026..2999", "--break", "2998..9999", "--start", "0001"],
    ])
  func extremeFigures(options: [String]) async throws {
    for format in ["text", "json", "dot"] {
      for command in [
        ["alternatives", "junior", "lead"], ["tradeoffs", "junior", "lead"],
        ["reach", "junior"],
      ] {
        let arguments = command + ["-g", "tiny.json", "-f", format] + options
        let outcome = try await Careerpath.run(arguments)
        check(outcome, arguments)
        // Within a limit of 1 a search may meet nothing.
        let isCutOff = outcome.status == 1 && options[0] == "--search-limit"
        #expect(outcome.status == 0 || isCutOff, "\(arguments): \(outcome.output)")
        if format == "json" {
          #expect(throws: Never.self) {
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
          }
        }
      }
      if format != "dot" {
        let arguments = ["unlock", "junior", "--pairs", "-g", "tiny.json", "-f", format] + options
        let outcome = try await Careerpath.run(arguments)
        check(outcome, arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome.output)")
      }
      for objective in ["time", "effort", "steps", "likelihood"] {
        let arguments =
          ["plan", "junior", "lead", "-g", "tiny.json", "-f", format, "-b", objective] + options
        let outcome = try await Careerpath.run(arguments)
        check(outcome, arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome.output)")
        if format == "json" {
          #expect(throws: Never.self) {
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
          }
        }
      }
    }
  }

  @Test(
    "withstands extreme estimates",
    arguments: [
      ["--start", "9999-12-31"], ["--start", "0001-01-01"], ["--years", "1e308"],
      ["--years-in-role", "1e308"], ["--years-in-role", "1e-300"], ["-w", "1e-290"],
      ["--start", "9999-12-31", "--by-date", "9999-12-31"],
      ["--start", "0001", "--by-date", "9999"],
      ["--within", "1e308"], ["--within", "5e-324"], ["-w", "0,5@9999-12-31"],
      ["--work-share", "1e-300"], ["--break", "0001..9999"], ["--correlation", "5e-324"],
      ["--within", "3", "--best-chance", "-w", "1e-200"], ["--search-limit", "1"],
    ])
  func extremeEstimates(options: [String]) async throws {
    for format in ["text", "json"] {
      let arguments =
        ["estimate", "junior", "senior", "-g", "tiny.json", "-f", format, "--samples", "300"]
        + options
      let outcome = try await Careerpath.run(arguments)
      check(outcome, arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.output)")
      if format == "json" {
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        }
      }
    }
  }

  // MARK: Graphs

  @Test("withstands odd graphs", arguments: OddGraphs.all.keys.sorted())
  func oddGraphs(name: String) async throws {
    let odd = try #require(OddGraphs.all[name])
    let base = ["--graph", "-"]
    let plan = ["plan", odd.from, odd.to, "--start", "2026-01-01"] + base
    let estimate = ["estimate", "--samples", "20"] + plan.dropFirst()
    var lines = [
      ["list"] + base, ["list", "--skills"] + base, ["show", odd.from] + base,
      ["show", odd.to] + base, ["export"] + base, ["export", "-f", "mermaid"] + base, plan,
      ["export", "--focus", odd.from, "--depth", "3"] + base,
      ["export", "--between", odd.from, odd.to, "-f", "json"] + base, ["check", "-"],
      ["check", "-", "-f", "github"], ["check", "-", "-f", "sarif"], ["check", "-", "-f", "json"],
      ["bottlenecks"] + base, ["bottlenecks", "-f", "json"] + base,
      ["bottlenecks", odd.from] + base, ["bottlenecks", odd.from, odd.to] + base,
      plan + ["--avoid", odd.from], plan + ["--via", odd.to, "-b", "steps"],
      plan + ["--skill", "nothing"], estimate, estimate + ["-f", "json", "--within", "4"],
      plan + ["--format", "json"], plan + ["--format", "dot"],
    ]
    for (command, formats) in [
      ("gap", ["text", "json"]), ("learn", ["text", "json", "dot", "ics"]),
    ] {
      lines += formats.map { [command] + plan.dropFirst() + ["--format", $0] }
    }
    for format in ["text", "json", "dot"] {
      lines.append(["diff", "-", "tiny.json", "-f", format])
      lines.append(["diff", "tiny-next.json", "-", "-f", format, "--search-limit", "100"])
    }
    for format in ["text", "json"] {
      lines.append(["unlock", odd.from, "--within", "1e9", "--pairs", "-f", format] + base)
    }
    lines.append(["plan", "--from-nothing", odd.to, "--start", "2026-01-01"] + base)
    let many: [[String]] = [
      ["alternatives", odd.from, odd.to, "-k", "4"], ["tradeoffs", odd.from, odd.to],
      ["reach", odd.from], ["reach", "--to", odd.to], ["reach", "--from-nothing"],
    ]
    // A search to or from each of hundreds of roles takes too long for a test.
    for command in many where name != "chain" || command[0] != "reach" {
      for format in ["text", "json", "dot"] { lines.append(command + base + ["-f", format]) }
    }
    for arguments in lines {
      let outcome = try await Careerpath.run(arguments, input: odd.text)
      check(outcome, arguments)
      let isMachineReadable = arguments.contains { ["export", "json", "dot", "ics"].contains($0) }
      for line in outcome.output.split(separator: "\n") where !isMachineReadable {
        // No character is wider than its bytes are many.
        let isTooWide =
          line.utf8.count > 80 && arguments.first != "check" && line.displayWidth > 80
        #expect(!isTooWide && line.last != " ", "\(name): \(arguments): \(line.prefix(200))")
        if isTooWide || line.last == " " { break }
      }
    }
    let exported = try await Careerpath.run(["export", "-f", "json"] + base, input: odd.text)
    let again = try await Careerpath.run(["export", "-f", "json"] + base, input: exported.output)
    #expect(exported.status == 0 && again == exported)
  }

  /// The commands whose work could grow faster than the plan does.
  @Test(
    "withstands a plan of thousands of steps",
    arguments: [
      ["plan"], ["plan", "-f", "json"], ["plan", "-b", "likelihood"], ["alternatives", "-k", "2"],
      ["tradeoffs"], ["check"],
    ])
  func longChain(command: [String]) async throws {
    let chain = OddGraphs.chain(of: 5000)
    let arguments =
      command == ["check"] ? ["check", "-"] : command + [chain.from, chain.to, "--graph", "-"]
    check(try await Careerpath.run(arguments, input: chain.text), arguments)
  }

  @Test("shows no escape code of a file that is no graph, or of its name")
  func hostileFiles() async throws {
    for text in [
      "\u{1B}[31m", "{\"\u{1B}]0;x\u{7}\": 1}", "{\"format\": \"\u{9B}31m\"}",
      "{\"format\": 1, \"\\u001b[31m\": 1, \"titl\\u202e\": 2, \"roles\": [{\"id\": \"\\u001b\"}]}",
      """
      {"format": 1, "roles": [{"id": "a\\u202eb", "name": "x"}, {"id": "a\\u202eb", "name": "x"}],
       "transitions": [{"from": "a\\u202e", "to": "\\u009b", "kind": "\\u001b[2J", "years": 1}]}
      """,
    ] {
      for arguments in [
        ["check", "-"], ["list", "-g", "-"], ["plan", "junior-ml-engineer", "-p-"],
      ] {
        let outcome = try await Careerpath.run(arguments, input: text)
        check(outcome, arguments)
        #expect(outcome.status == (arguments[0] == "check" ? 1 : 2))
      }
    }
    let name = "\u{1B}[31m\u{202E}.json"
    for arguments in [
      ["check", name], ["list", "-g", name], ["export", "-o", "\(name)/x"], ["plan", "-p", name],
      ["profile", "new", "\(name)/x"],
    ] {
      check(try await Careerpath.run(arguments), arguments)
    }
  }
}
