import Testing

@testable import careerpath

@Suite("Help")
struct HelpTextTests {
  @Test("The help of a command")
  func commandHelp() {
    #expect(
      SampleProgram.program.helpText(for: SampleProgram.plan) == """
        Find the soonest way from one role to another.

        USAGE
          careerpath plan [OPTION]... FROM TO [VIA]...

        A role is named by id, name or alias, in any letter case.

        ARGUMENTS
          FROM      the role held now
          TO        the role to reach
          [VIA]...  roles to pass on the way

        OPTIONS
          -y, --years YEARS         relevant experience so far (default: what FROM asks
                                    for)
          -o, --objective WHAT      what to make least (time, effort or steps; default:
                                    time)
              --avoid ROLE          a role to keep out of the plan (repeatable)
          -k, --alternatives COUNT  how many plans (default: 1)
              --between FIRST LAST  the years to plan for
          -s, --only-skills         hold the skills given and no others
          -a, --all                 show the steps that nothing holds up, too
          -g, --graph FILE          the graph to read; '-' is standard input
          -h, --help                show this help
              --version             show the version

        EXAMPLES
          careerpath plan junior senior
              The soonest way, step by step.
          careerpath plan junior 'Staff Engineer' --years 1.5 | less
              The same from a year and a half of experience, a page at a time.
        """)
  }

  @Test("The help of the program")
  func programHelp() {
    #expect(
      SampleProgram.program.helpText() == """
        careerpath 1.2.3: Plan a career as a path through a graph.

        USAGE
          careerpath COMMAND [OPTION]... [ARGUMENT]...

        COMMANDS
          plan        Find the soonest way from one role to another.
          completion  Print a completion script for a shell.
          help        Show how to use the program or one of its commands.

        OPTIONS
          -g, --graph FILE  the graph to read; '-' is standard input
          -h, --help        show this help
              --version     show the version

        EXAMPLES
          careerpath plan junior senior
              The soonest way, step by step.
          careerpath plan junior 'Staff Engineer' --years 1.5 | less
              The same from a year and a half of experience, a page at a time.

        'careerpath COMMAND --help' explains a command.
        """)
  }

  @Test("A narrow page has the same words")
  func narrowHelp() {
    let program = SampleProgram.program
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    for width in [40, 60, 120] {
      let page = program.helpText(for: SampleProgram.plan, width: width)
      #expect(words(page) == words(program.helpText(for: SampleProgram.plan)))
    }
    #expect(!program.helpText(for: SampleProgram.plan, width: 0).isEmpty)
  }

  @Test("Headings stand out where styling is on")
  func styledHelp() {
    let style = TerminalStyle(depth: .palette16)
    let page = SampleProgram.program.helpText(for: SampleProgram.plan, style: style)
    #expect(page.contains("\n\(style.bold("OPTIONS"))\n"))
  }

  @Test("Everything declared is in the help and is understood by the parser")
  func helpAndParserAgree() throws {
    let program = SampleProgram.program
    for command in program.commands {
      let page = program.helpText(for: command)
      for option in program.options(of: command) {
        #expect(page.contains(option.notation))
        let value = option.choices.first ?? "1"
        let argument = "--\(option.name)" + (option.placeholder == nil ? "" : "=\(value)")
        let operands = command.operands.filter(\.isRequired).map { $0.choices.first ?? "x" }
        let others = [String](repeating: value, count: max(0, option.valueCount - 1))
        _ = try program.parse([command.name, argument] + others + operands)
      }
    }
  }

  @Test("The sample declares nothing twice, and its examples parse")
  func declarations() {
    #expect(SampleProgram.program.declarationProblems == [])
    #expect(
      ProgramSpec.shellWords("a 'b c' \"d\" '' e'f' | g") == ["a", "b c", "d", "", "ef"])
  }

  @Test("Faulty declarations are found")
  func faultyDeclarations() {
    let faulty = CommandSpec(
      name: "help", abstract: "x",
      operands: [.repeating("A", help: "a"), .required("A", help: "a")],
      options: [
        .flag("help", short: "h", help: "x"),
        .value("b", "B", choices: ["x"], default: .value("y"), help: "x"),
      ],
      examples: [CommandExample("other x", "x"), CommandExample("p nothing", "x")])
    let program = ProgramSpec(name: "p", version: "1", abstract: "x", commands: [faulty])
    #expect(
      program.declarationProblems == [
        "command help twice", "help: --help twice", "help: -h twice", "help: A twice",
        "--b: bad default", "help: A can't follow A", "example of another program: other x",
        "p nothing: unknown command 'nothing'",
      ])
  }
}
