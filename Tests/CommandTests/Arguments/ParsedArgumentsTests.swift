import Testing

@testable import careerpath

@Suite("Values of options")
struct ParsedArgumentsTests {
  private func plan(_ options: [String]) throws -> ParsedArguments {
    let invocation = try SampleProgram.program.parse(["plan", "a", "b"] + options)
    guard case .run(let parsed) = invocation else { throw UsageError("not a run") }
    return parsed
  }

  @Test("Given, default and absent")
  func access() throws {
    let given = try plan(["-s", "-k", "4", "--avoid", "x", "--avoid", "y"])
    #expect(given.flag("only-skills"))
    #expect(!given.flag("all"))
    #expect(given.value("alternatives") == "4")
    #expect(given.values("avoid") == ["x", "y"])
    let bare = try plan([])
    #expect(bare.value("alternatives") == "1")
    #expect(bare.value("years") == nil)
    #expect(bare.values("avoid").isEmpty)
    #expect(try bare.number("years") == nil)
    #expect(try bare.positiveInteger("alternatives") == 1)
    #expect(try bare.choice("objective", of: SampleProgram.Objective.self) == .time)
    #expect(!bare.flag("objective"))
  }

  @Test(
    "Numbers",
    arguments: [
      ("0", 0), ("1.5", 1.5), (".5", 0.5), ("1e3", 1000), ("1E-2", 0.01), ("007", 7), ("1e-999", 0),
    ])
  func numbers(text: String, expected: Double) throws {
    #expect(try plan(["--years=\(text)"]).number("years") == expected)
  }

  @Test(
    "What is no number",
    arguments: [
      "", " 1", "1 ", "-1", "-0", "+1", "nan", "inf", "infinity", "0x10", "0x1p3", "1e999", "1,5",
      "1_000",
      "1.5y", "1e", "e5", ".", "1..5", "١", "1\u{301}", "1\u{0}", "--1",
    ])
  func noNumbers(text: String) throws {
    let arguments = try plan(["--years=\(text)"])
    let error = try #require(throws: UsageError.self) { try arguments.number("years") }
    #expect(
      error.message
        == "'--years' expects a number of 0 or more, such as 1.5, not \(text.quoted)")
    #expect(error.command == "plan")
  }

  @Test("Whole numbers", arguments: [("1", 1), ("42", 42), ("007", 7)])
  func wholeNumbers(text: String, expected: Int) throws {
    #expect(try plan(["-k\(text)"]).positiveInteger("alternatives") == expected)
  }

  @Test(
    "What is no whole number",
    arguments: ["", "0", "-1", "+1", "1.0", "1e3", "0x1", "99999999999999999999", "٣", "x"])
  func noWholeNumbers(text: String) throws {
    let arguments = try plan(["--alternatives=\(text)"])
    let error = try #require(throws: UsageError.self) {
      try arguments.positiveInteger("alternatives")
    }
    #expect(
      error.message == "'--alternatives' expects a whole number of 1 or more, not \(text.quoted)")
  }

  @Test("Converters of the command's own")
  func ownConverters() throws {
    let arguments = try plan(["--avoid", "1", "--avoid", "x"])
    #expect(throws: UsageError(command: "plan", "'--avoid' expects a digit, not 'x'")) {
      try arguments.allConverted("avoid", expecting: "a digit") { Int($0) }
    }
    #expect(
      try plan(["--avoid", "1", "--avoid", "2"])
        .allConverted("avoid", expecting: "a digit") { Int($0) } == [1, 2])
    #expect(throws: UsageError(command: "plan", "'--avoid' expects time, effort or steps, not '1'"))
    {
      try arguments.choice("avoid", of: SampleProgram.Objective.self)
    }
  }
}
