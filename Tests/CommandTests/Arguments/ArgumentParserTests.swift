import Testing

@testable import careerpath

@Suite("Command lines that are right")
struct ArgumentParserTests {
  private func parse(_ arguments: [String]) throws -> ParsedArguments? {
    guard case .run(let parsed) = try SampleProgram.program.parse(arguments) else { return nil }
    return parsed
  }

  @Test(
    "Every form of an option",
    arguments: [
      (["plan", "a", "b", "--years", "3"], ["years": ["3"]]),
      (["plan", "a", "b", "--years=3"], ["years": ["3"]]),
      (["plan", "a", "b", "-y", "3"], ["years": ["3"]]),
      (["plan", "a", "b", "-y3"], ["years": ["3"]]),
      (["plan", "--years", "3", "a", "b"], ["years": ["3"]]),
      (["plan", "a", "-y3", "b"], ["years": ["3"]]),
      (["plan", "a", "b", "--years=3=4"], ["years": ["3=4"]]),
      (["plan", "a", "b", "--years="], ["years": [""]]),
      (["plan", "a", "b", "--years", ""], ["years": [""]]),
      (["plan", "a", "b", "--years", "-5"], ["years": ["-5"]]),
      (["plan", "a", "b", "--years", "-.5"], ["years": ["-.5"]]),
      (["plan", "a", "b", "-y-5"], ["years": ["-5"]]),
      (["plan", "a", "b", "--graph", "-"], ["graph": ["-"]]),
      (["plan", "a", "b", "--graph=--x"], ["graph": ["--x"]]),
      (["plan", "a", "b", "--graph=\u{301}x"], ["graph": ["\u{301}x"]]),
      (["-g", "x", "plan", "a", "b"], ["graph": ["x"]]),
      (["plan", "a", "b", "-sa"], ["only-skills": [""], "all": [""]]),
      (["plan", "a", "b", "-say3"], ["only-skills": [""], "all": [""], "years": ["3"]]),
      (["plan", "a", "b", "-say", "3"], ["only-skills": [""], "all": [""], "years": ["3"]]),
      (["plan", "a", "b", "--avoid", "x", "--avoid=y"], ["avoid": ["x", "y"]]),
      (["plan", "a", "b", "-o", "effort"], ["objective": ["effort"]]),
      (["plan", "a", "--between", "1", "2", "b"], ["between": ["1", "2"]]),
      (["plan", "a", "b", "--between=1", "-2"], ["between": ["1", "-2"]]),
      (["plan", "a", "b", "--between=", "-"], ["between": ["", "-"]]),
      (["plan", "a", "b"], [:]),
    ] as [([String], [String: [String]])])
  func optionForms(arguments: [String], expected: [String: [String]]) throws {
    let parsed = try #require(try parse(arguments))
    #expect(parsed.given == expected)
    #expect(parsed.operands == ["a", "b"])
  }

  @Test(
    "Operands",
    arguments: [
      (["plan", "--", "-a", "--years"], ["-a", "--years"]), (["plan", "a", "-"], ["a", "-"]),
      (["plan", "a", "b", "--", "--"], ["a", "b", "--"]), (["--", "plan", "a", "b"], ["a", "b"]),
      (["plan", "", ""], ["", ""]), (["plan", "a", "b", "c", "d"], ["a", "b", "c", "d"]),
      (["completion", "zsh"], ["zsh"]),
    ])
  func operands(arguments: [String], expected: [String]) throws {
    #expect(try parse(arguments)?.operands == expected)
  }

  @Test("Operands by name")
  func namedOperands() throws {
    let parsed = try #require(try parse(["plan", "a", "b", "c", "d"]))
    #expect(parsed.operand("FROM") == "a")
    #expect(try parsed.required("TO") == "b")
    #expect(Array(parsed.operands("VIA")) == ["c", "d"])
    let shorter = try #require(try parse(["plan", "a", "b"]))
    #expect(shorter.operand("VIA") == nil)
    #expect(throws: UsageError(command: "plan", "missing operand VIA")) {
      try shorter.required("VIA")
    }
  }

  @Test(
    "Help and version",
    arguments: [
      ([], "help"), (["--help"], "help"), (["-h"], "help"), (["help"], "help"),
      (["plan", "--help"], "help plan"), (["plan", "-h", "--nonsense"], "help plan"),
      (["plan", "a", "-sh"], "help plan"), (["help", "plan"], "help plan"),
      (["help", "help"], "help help"),
      (["help", "-h"], "help help"), (["--version"], "version"),
      (["plan", "--version"], "version"),
      (["plan", "a", "b"], "run plan"), (["plan", "a", "--", "--help"], "run plan"),
    ] as [([String], String)])
  func invocations(arguments: [String], expected: String) throws {
    let description =
      switch try SampleProgram.program.parse(arguments) {
      case .help(let command): command.map { "help \($0.name)" } ?? "help"
      case .version: "version"
      case .run(let parsed): "run \(parsed.command.name)"
      }
    #expect(description == expected)
  }
}

@Suite("Command lines that are wrong")
struct UsageErrorTests {
  @Test(
    "What is said",
    arguments: [
      (["plam"], "careerpath", "unknown command 'plam'; did you mean 'plan'?"),
      (["xyzzy"], "careerpath", "unknown command 'xyzzy'"),
      (["-g", "x"], "careerpath", "missing command"),
      (["--"], "careerpath", "missing command"), (["-"], "careerpath", "unknown command '-'"),
      (["plan", "--between"], "careerpath plan", "option '--between' needs 2 values FIRST LAST"),
      (
        ["plan", "--between", "1"], "careerpath plan",
        "option '--between' needs 2 values FIRST LAST"
      ),
      (
        ["plan", "--between", "1", "--all"], "careerpath plan",
        "option '--between' needs 2 values FIRST LAST"
      ),
      (
        ["plan", "--between", "1", "2", "--between=3", "4"], "careerpath plan",
        "option '--between' may be given only once"
      ),
      (["help", "pla"], "careerpath", "unknown command 'pla'; did you mean 'plan'?"),
      (
        ["plan", "--yeers"], "careerpath plan", "unknown option '--yeers'; did you mean '--years'?"
      ),
      (
        ["plan", "--year", "3"], "careerpath plan",
        "unknown option '--year'; did you mean '--years'?"
      ),
      (
        ["plan", "--YEARS=3"], "careerpath plan",
        "unknown option '--YEARS'; did you mean '--years'?"
      ),
      (
        ["plan", "--only"], "careerpath plan",
        "unknown option '--only'; did you mean '--only-skills'?"
      ),
      (
        ["plan", "--al"], "careerpath plan",
        "unknown option '--al'; did you mean '--alternatives' or '--all'?"
      ),
      (["plan", "--=3"], "careerpath plan", "unknown option '--'"),
      (["plan", "-x"], "careerpath plan", "unknown option '-x'"),
      (["plan", "-sx"], "careerpath plan", "unknown option '-x'"),
      (["plan", "-Y3"], "careerpath plan", "unknown option '-Y'; did you mean '-y'?"),
      (
        ["plan", "-years", "3"], "careerpath plan",
        "unknown option '-years'; did you mean '--years'?"
      ),
      (["plan", "--\u{1B}[31m"], "careerpath plan", "unknown option '--␛[31m'"),
      (["plan", "a"], "careerpath plan", "missing operand TO"),
      (["plan"], "careerpath plan", "missing operands FROM and TO"),
      (["completion", "zsh", "x"], "careerpath completion", "surplus operand 'x'"),
      (
        ["completion", "zhs"], "careerpath completion",
        "SHELL expects bash, zsh or fish, not 'zhs'; did you mean 'zsh'?"
      ),
      (["plan", "a", "b", "--years"], "careerpath plan", "option '--years' needs a value YEARS"),
      (["plan", "a", "b", "-y"], "careerpath plan", "option '--years' needs a value YEARS"),
      (["plan", "--years", "--all"], "careerpath plan", "option '--years' needs a value YEARS"),
      (["plan", "--years", "-a"], "careerpath plan", "option '--years' needs a value YEARS"),
      (["plan", "--years", "--"], "careerpath plan", "option '--years' needs a value YEARS"),
      (["plan", "--all=yes"], "careerpath plan", "option '--all' takes no value"),
      (["plan", "-y3", "--years=4"], "careerpath plan", "option '--years' may be given only once"),
      (["plan", "-aa"], "careerpath plan", "option '--all' may be given only once"),
      (
        ["plan", "-o", "tiem"], "careerpath plan",
        "'--objective' expects time, effort or steps, not 'tiem'; did you mean 'time'?"
      ),
      (
        ["plan", "--objective="], "careerpath plan",
        "'--objective' expects time, effort or steps, not ''"
      ),
    ] as [([String], String, String)])
  func messages(arguments: [String], caller: String, message: String) throws {
    let program = SampleProgram.program
    let error = try #require(throws: UsageError.self) { try program.parse(arguments) }
    #expect(error.message == message)
    let lines = program.diagnostic(for: error).split(separator: "\n")
    #expect(lines.first == "\(caller): error: \(message)")
    #expect(lines.last == "Try '\(caller) --help'.")
    #expect(UsageError.exitStatus == 2)
  }

  @Test(
    "What is advised",
    arguments: [
      (["plan"], ["FROM: the role held now", "TO: the role to reach"]),
      (["--years", "3", "plan"], ["'--years' is an option of 'careerpath plan'."]),
      (["completion", "-y3"], ["'-y' is an option of 'careerpath plan'."]),
      (["plan", "-5"], ["Write '--' before an operand that begins with '-'."]),
      (["plan", "--years", "--all"], ["If '--all' is the value, write '--years=…'."]),
      (["plan", "--years", "--"], []),
      (["completion", "zsh", "x"], ["Put quotes around a name that has spaces."]),
    ] as [([String], [String])])
  func advice(arguments: [String], expected: [String]) throws {
    let error = try #require(throws: UsageError.self) {
      try SampleProgram.program.parse(arguments)
    }
    #expect(error.advice == expected)
  }

  @Test("No argument traps or leaves a control character in the message")
  func strangeArguments() {
    let strange = [
      "", "-", "--", "---", "-=", "--=", "-\u{301}", "--\u{301}", "-\u{0}", "\u{1B}]0;x\u{7}", "-🇩🇪",
      "--🇩🇪=👩‍👩‍👧‍👦", "-y\u{301}", "=\u{301}", String(repeating: "-", count: 100_000),
      String(repeating: "plan ", count: 20_000), "--" + String(repeating: "x", count: 100_000),
    ]
    for first in strange {
      for arguments in [
        [first], ["plan", first], ["plan", "a", "b", first], ["plan", "-y", first],
      ] {
        do throws(UsageError) {
          _ = try SampleProgram.program.parse(arguments)
        } catch {
          let text = SampleProgram.program.diagnostic(for: error)
          #expect(text.count < 400)
          #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
        }
      }
    }
  }
}
