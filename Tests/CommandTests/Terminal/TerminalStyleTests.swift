import Testing

@testable import careerpath

@Suite("Style")
struct TerminalStyleTests {
  @Test(
    "When colour is on",
    arguments: [
      (ColorMode.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
      (.auto, true, ["TERM": "dumb"], false), (.auto, true, [:], true),
      (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true),
      (.always, false, ["TERM": "dumb", "NO_COLOR": "1"], true), (.never, true, [:], false),
    ])
  func enabling(mode: ColorMode, isTerminal: Bool, environment: [String: String], expected: Bool) {
    let style = TerminalStyle(mode: mode, isTerminal: isTerminal) { environment[$0] }
    #expect(style.isEnabled == expected)
  }

  @Test(
    "How many colours there are",
    arguments: [
      (["TERM": "xterm-256color"], ColorDepth.palette256), (["TERM": "xterm"], .palette16),
      ([:], .palette16),
      (["COLORTERM": "truecolor"], .palette256), (["TERM": "xterm-direct"], .palette256),
    ])
  func depth(environment: [String: String], expected: ColorDepth) {
    #expect(TerminalStyle(mode: .always, isTerminal: false) { environment[$0] }.depth == expected)
  }

  @Test("Plain style adds nothing")
  func plain() {
    #expect(TerminalStyle.plain.bold("a") == "a")
    #expect(TerminalStyle.plain.dim("a") == "a")
    for color in TerminalColor.allCases { #expect(TerminalStyle.plain.colored("a", color) == "a") }
  }

  @Test("Codes end what they begin")
  func codes() {
    let many = TerminalStyle(depth: .palette256)
    let few = TerminalStyle(depth: .palette16)
    #expect(many.bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(many.dim("a") == "\u{1B}[2ma\u{1B}[22m")
    #expect(many.colored("a", .vermillion) == "\u{1B}[38;5;166ma\u{1B}[39m")
    #expect(few.colored("a", .vermillion) == "\u{1B}[31ma\u{1B}[39m")
    #expect(many.bold("") == "")
    for style in [few, many] {
      #expect(Set(TerminalColor.allCases.map { style.colored("a", $0) }).count == 7)
    }
  }
}

@Suite("Terminal")
struct TerminalTests {
  @Test(
    "The width to lay out for",
    arguments: [
      (true, 100, nil, 100), (true, 100, "60", 60), (true, nil, nil, 80), (true, 10, nil, 40),
      (true, 300, nil, 120), (true, 100, "x", 100), (true, 100, "0", 100), (true, 100, "-3", 100),
      (true, nil, "99999999999999999999", 80), (false, 100, "60", 80), (false, nil, nil, 80),
    ] as [(Bool, Int?, String?, Int)])
  func width(isTerminal: Bool, reported: Int?, columns: String?, expected: Int) {
    let terminal = Terminal(isTerminal: isTerminal, reportedWidth: reported) {
      $0 == "COLUMNS" ? columns : nil
    }
    #expect(terminal.width == expected)
    #expect(terminal.isTerminal == isTerminal)
  }
}
