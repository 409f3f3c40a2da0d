/// The command line of `careerpath`, declared once for parser and help.
enum Program {
  static let spec = ProgramSpec(
    name: "careerpath", version: "0.1.0",
    abstract: "Charts the way from one role to another.",
    commands: CommandName.allCases.map { spec(of: $0) },
    examples: [
      CommandExample(
        "careerpath plan junior-ml-engineer principal-ml-engineer",
        "The soonest way, step by step."),
      CommandExample("careerpath list", "All roles of the bundled graph."),
    ])

  /// The declaration of a command.
  static func spec(of command: CommandName) -> CommandSpec {
    switch command {
    case .plan: PlanCommand.spec
    case .batch: BatchCommand.spec
    case .alternatives: AlternativesCommand.spec
    case .tradeoffs: TradeoffsCommand.spec
    case .reach: ReachCommand.spec
    case .unlock: UnlockCommand.spec
    case .estimate: EstimateCommand.spec
    case .gap: GapCommand.spec
    case .learn: LearnCommand.spec
    case .list: ListCommand.spec
    case .show: ShowCommand.spec
    case .export: ExportCommand.spec
    case .import: ImportCommand.spec
    case .new: NewCommand.spec
    case .check: CheckCommand.spec
    case .format: FormatCommand.spec
    case .diff: DiffCommand.spec
    case .bottlenecks: BottlenecksCommand.spec
    case .profile: ProfileCommand.spec
    }
  }

  /// Carries out a command.
  static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitStatus {
    guard let command = CommandName(rawValue: arguments.command.name) else {
      throw .usage(arguments.error("command not carried out"))
    }
    return switch command {
    case .plan: try PlanCommand(arguments).run()
    case .batch: try BatchCommand(arguments).run()
    case .alternatives: try AlternativesCommand(arguments).run()
    case .tradeoffs: try TradeoffsCommand(arguments).run()
    case .reach: try ReachCommand(arguments).run()
    case .unlock: try UnlockCommand(arguments).run()
    case .estimate: try EstimateCommand(arguments).run()
    case .gap: try GapCommand.run(arguments)
    case .learn: try LearnCommand.run(arguments)
    case .list: try ListCommand.run(arguments)
    case .show: try ShowCommand.run(arguments)
    case .export: try ExportCommand.run(arguments)
    case .import: try ImportCommand.run(arguments)
    case .new: try NewCommand.run(arguments)
    case .check: try CheckCommand(arguments).run()
    case .format: try FormatCommand.run(arguments)
    case .diff: try DiffCommand(arguments).run()
    case .bottlenecks: try BottlenecksCommand(arguments).run()
    case .profile: try ProfileCommand.run(arguments)
    }
  }
}
