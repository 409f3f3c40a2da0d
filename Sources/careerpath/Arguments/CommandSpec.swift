/// What a program takes on its command line, declared once as data.
///
/// The parser, the help texts and whatever else describes the command line are made from these
/// values and from nothing else, so they can't disagree.
///
/// ```swift
/// let plan = CommandSpec(
///   name: "plan", abstract: "Find the soonest way from one role to another.",
///   operands: [.required("FROM", help: "the role held now"), .required("TO", help: "the goal")],
///   options: [.value("years", short: "y", "YEARS", help: "relevant experience now")])
/// let program = ProgramSpec(
///   name: "careerpath", version: "1.0.0", abstract: "Plan a career.", commands: [plan])
/// ```
struct ProgramSpec: Sendable {
  /// The name that the program is started by.
  let name: String

  /// What `--version` prints after the name.
  let version: String

  /// What the program does, in a sentence of one line.
  let abstract: String

  /// The commands in the order of the help text, `help` last.
  let commands: [CommandSpec]

  /// The options of every command, `--help` and `--version` last.
  let options: [OptionSpec]

  /// Command lines to begin with.
  let examples: [CommandExample]

  /// Declares a program; `help`, `--help` and `--version` come by themselves.
  init(
    name: String, version: String, abstract: String, commands: [CommandSpec],
    options: [OptionSpec] = [], examples: [CommandExample] = []
  ) {
    self.name = name
    self.version = version
    self.abstract = abstract
    self.commands = commands + [.help]
    self.options = options + [.help, .version]
    self.examples = examples
  }
}

/// One command of a program.
///
/// What it takes is made when it is asked for, because a command line needs that of one command
/// only.
struct CommandSpec: Sendable {
  /// The word that chooses the command.
  let name: String

  /// What the command does, in a sentence of one line.
  let abstract: String

  /// What there is to know beyond the abstract; empty where that says it all.
  let discussion: String

  private let makeOperands: @Sendable () -> [OperandSpec]
  private let makeOptions: @Sendable () -> [OptionSpec]
  private let makeTable: @Sendable () -> HelpTable?
  private let makeExamples: @Sendable () -> [CommandExample]

  /// Declares a command.
  init(
    name: String, abstract: String, discussion: String = "",
    operands: @autoclosure @escaping @Sendable () -> [OperandSpec] = [],
    options: @autoclosure @escaping @Sendable () -> [OptionSpec] = [],
    table: @autoclosure @escaping @Sendable () -> HelpTable? = nil,
    examples: @autoclosure @escaping @Sendable () -> [CommandExample] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    makeOperands = operands
    makeOptions = options
    makeTable = table
    makeExamples = examples
  }

  /// What is named by position, a repeating one last.
  ///
  /// An optional one that stands before required ones is left out where there are too few arguments
  /// for all.
  var operands: [OperandSpec] { makeOperands() }

  /// The options of this command, without those of the program.
  var options: [OptionSpec] { makeOptions() }

  /// What else there is to know, in two columns; `nil` where there is nothing.
  var table: HelpTable? { makeTable() }

  /// Command lines that work.
  var examples: [CommandExample] { makeExamples() }

  /// The operands that a number of arguments stands for, in order: the required ones, and as many
  /// of the expected ones, then of the optional ones, as there are arguments for.
  func operands(forCount count: Int) -> [OperandSpec] {
    let operands = operands
    var spare = count - operands.filter(\.isRequired).count
    let expected = operands.filter { $0.arity == .expected }.prefix(max(0, spare))
    spare -= expected.count
    return operands.filter { operand in
      if operand.isRequired || expected.contains(operand) { return true }
      guard operand.arity != .expected else { return false }
      spare -= 1
      return spare >= 0
    }
  }

  /// The command that every program has.
  static let help = CommandSpec(
    name: "help", abstract: "Show how to use the program or one of its commands.",
    operands: [.optional("COMMAND", help: "the command to explain")])
}

/// Terms of a command and what they mean, for its help text.
struct HelpTable: Hashable, Sendable {
  /// A term and what it means.
  struct Row: Hashable, Sendable {
    /// The term.
    let term: String

    /// What it means, in a phrase without a full stop.
    let text: String
  }

  /// What the terms are, in capitals.
  let heading: String

  /// The terms in the order of the help text.
  let rows: [Row]
}

/// A command line and what it does.
struct CommandExample: Hashable, Sendable {
  /// What to type, beginning with the program's name.
  let line: String

  /// What it does, in a sentence.
  let explanation: String

  /// Declares an example.
  init(_ line: String, _ explanation: String) {
    self.line = line
    self.explanation = explanation
  }
}

/// An argument that is known by its position.
struct OperandSpec: Hashable, Sendable {
  /// How many arguments the operand takes.
  enum Arity: Hashable, Sendable {
    /// Exactly one.
    case required

    /// One or none, where something else may say the same; it comes before optional ones.
    case expected

    /// One or none.
    case optional

    /// At least one, up to the end.
    case oneOrMore

    /// Any number, up to the end.
    case zeroOrMore
  }

  /// The name in help and diagnostics, in capitals.
  let name: String

  /// How many arguments the operand takes.
  let arity: Arity

  /// The only values allowed; any where empty.
  let choices: [String]

  /// What the operand means, in a phrase without a full stop.
  let help: String

  /// An operand that must be there.
  static func required(_ name: String, choices: [String] = [], help: String) -> Self {
    Self(name: name, arity: .required, choices: choices, help: help)
  }

  /// An operand that may be left out only where something else says the same, which the command
  /// checks.
  static func expected(_ name: String, choices: [String] = [], help: String) -> Self {
    Self(name: name, arity: .expected, choices: choices, help: help)
  }

  /// An operand that may be left out.
  static func optional(_ name: String, choices: [String] = [], help: String) -> Self {
    Self(name: name, arity: .optional, choices: choices, help: help)
  }

  /// The last operand, which takes all arguments that are left.
  static func repeating(
    _ name: String, atLeastOne: Bool = false, choices: [String] = [], help: String
  ) -> Self {
    Self(name: name, arity: atLeastOne ? .oneOrMore : .zeroOrMore, choices: choices, help: help)
  }

  /// Whether a command line without this operand is incomplete.
  var isRequired: Bool { arity == .required || arity == .oneOrMore }

  /// Whether the operand takes all arguments that are left.
  var isRepeating: Bool { arity == .oneOrMore || arity == .zeroOrMore }
}

/// An argument that is known by its name.
struct OptionSpec: Hashable, Sendable {
  /// What holds where an option is not given.
  enum Default: Hashable, Sendable {
    /// A value, shown in the help text and answered by ``ParsedArguments/value(_:)``.
    case value(String)

    /// A description for the help text of what the command works out itself.
    case described(String)
  }

  /// The long name, without the dashes.
  let name: String

  /// The letter of the short form, if there is one.
  let short: Character?

  /// What stands for the value in the help text, in capitals, a word for each where there are
  /// several; `nil` for a flag, which has no value.
  let placeholder: String?

  /// How many arguments are the option's values: none for a flag.
  let valueCount: Int

  /// Whether the option may be given more than once.
  let isRepeatable: Bool

  /// The only values allowed; any where empty.
  let choices: [String]

  /// What holds where the option is not given.
  let fallback: Default?

  /// What the option does, in a phrase without a full stop.
  let help: String

  /// An option without a value.
  static func flag(_ name: String, short: Character? = nil, help: String) -> Self {
    Self(
      name: name, short: short, placeholder: nil, valueCount: 0, isRepeatable: false, choices: [],
      fallback: nil, help: help)
  }

  /// An option with a value.
  static func value(
    _ name: String, short: Character? = nil, _ placeholder: String, repeatable: Bool = false,
    choices: [String] = [], default fallback: Default? = nil, help: String
  ) -> Self {
    Self(
      name: name, short: short, placeholder: placeholder, valueCount: 1, isRepeatable: repeatable,
      choices: choices, fallback: fallback, help: help)
  }

  /// An option that takes several arguments, one for each placeholder.
  static func values(_ name: String, _ placeholders: [String], help: String) -> Self {
    Self(
      name: name, short: nil, placeholder: placeholders.joined(separator: " "),
      valueCount: placeholders.count, isRepeatable: false, choices: [], fallback: nil, help: help)
  }

  /// An option whose value is one of an enumeration's cases.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, short: Character? = nil, _ placeholder: String, of type: Choice.Type,
    default fallback: Choice? = nil, help: String
  ) -> Self {
    .value(
      name, short: short, placeholder, choices: type.allCases.map(\.rawValue),
      default: fallback.map { .value($0.rawValue) }, help: help)
  }

  /// The option that every command has, for its help text.
  static let help = flag("help", short: "h", help: "show this help")

  /// The option that every command has, for the program's version.
  static let version = flag("version", help: "show the version")
}
