/// What a command line asks for.
enum Invocation: Sendable {
  /// The help text of a command, or of the program.
  case help(CommandSpec?)

  /// The version.
  case version

  /// To carry out a command.
  case run(ParsedArguments)
}

extension ProgramSpec {
  /// Reads a command line by the rules of GNU's `getopt_long`, but without abbreviated names.
  ///
  /// Options may stand anywhere: `--name value`, `--name=value`, `-n value`, `-nvalue`, short flags
  /// together as in `-ab`. `--` ends them, and `-` is an operand or a value. A value that begins
  /// with a dash must be a negative number or be attached to its option, so that a forgotten value
  /// doesn't swallow the next option.
  ///
  /// - Parameter arguments: the arguments without the program's own name.
  /// - Returns: what is asked for; the program's help where there are no arguments.
  /// - Throws: ``UsageError`` for the first mistake from the left.
  /// - Complexity: O(*a*) time for arguments of *a* bytes together.
  func parse(_ arguments: some Sequence<String>) throws(UsageError) -> Invocation {
    var parser = ArgumentParser(
      program: self, remaining: Array(arguments)[...], options: options(of: nil))
    return try parser.parse()
  }

  /// The command of a name.
  ///
  /// - Throws: ``UsageError`` with the commands that may have been meant.
  func command(named name: String) throws(UsageError) -> CommandSpec {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let hint = UsageError.didYouMean(name, among: commands.map(\.name))
    throw UsageError("unknown command \(name.quoted)\(hint)")
  }

  /// The options that a command takes, or those that stand before any command.
  func options(of command: CommandSpec?) -> [OptionSpec] { (command?.options ?? []) + options }
}

/// A command line as it is read from left to right.
private struct ArgumentParser {
  let program: ProgramSpec
  var remaining: ArraySlice<String>
  /// The options that may stand here.
  var options: [OptionSpec]
  var command: CommandSpec?
  /// The operands that the command takes.
  var expected: [OperandSpec] = []
  var operands: [String] = []
  var given: [String: [String]] = [:]
  /// Where the word that is being read stands.
  var place = 0
  var operandPlaces: [Int] = []
  var optionPlaces: [String: [Int]] = [:]

  mutating func parse() throws(UsageError) -> Invocation {
    if remaining.isEmpty { return .help(nil) }
    var optionsHaveEnded = false
    while let argument = remaining.popFirst() {
      place = remaining.startIndex - 1
      if optionsHaveEnded || argument == "-" || !argument.utf8.starts(with: "-".utf8) {
        try takeOperand(argument)
      } else if argument == "--" {
        optionsHaveEnded = true
      } else if argument.utf8.starts(with: "--".utf8) {
        try takeLongOption(argument)
      } else {
        try takeShortOptions(argument)
      }
      if given[OptionSpec.help.name] != nil { return .help(command) }
      if given[OptionSpec.version.name] != nil { return .version }
    }
    guard let command else { throw UsageError("missing command") }
    try checkOperandsAreComplete()
    let arguments = ParsedArguments(
      command: command, commands: program.commands, options: options, operands: operands,
      given: given,
      operandPlaces: operandPlaces, optionPlaces: optionPlaces)
    guard command.name == CommandSpec.help.name else { return .run(arguments) }
    guard let topic = operands.first else { return .help(nil) }
    return .help(try program.command(named: topic))
  }

  func error(_ message: String, advice: [String] = []) -> UsageError {
    UsageError(command: command?.name, message, advice: advice)
  }
}

extension ArgumentParser {
  private mutating func takeOperand(_ argument: String) throws(UsageError) {
    guard command != nil else {
      let command = try program.command(named: argument)
      (self.command, expected, options) = (command, command.operands, program.options(of: command))
      return
    }
    guard operands.count < expected.count || expected.last?.isRepeating == true else {
      let advice = operands.isEmpty ? [] : ["Put quotes around a name that has spaces."]
      throw error("surplus operand \(argument.quoted)", advice: advice)
    }
    let operand = expected[min(operands.count, expected.count - 1)]
    try check(argument, isOneOf: operand.choices, for: operand.name)
    operands.append(argument)
    operandPlaces.append(place)
  }

  private func checkOperandsAreComplete() throws(UsageError) {
    let missing = expected.filter(\.isRequired).dropFirst(operands.count)
    guard !missing.isEmpty else { return }
    let names = UsageError.alternatives(missing.map(\.name), conjunction: "and")
    throw error(
      "missing operand\(missing.count > 1 ? "s" : "") \(names)",
      advice: missing.map { "\($0.name): \($0.help)" })
  }

  private func check(
    _ text: String, isOneOf choices: [String], for name: String
  ) throws(UsageError) {
    guard !choices.isEmpty, !choices.contains(text) else { return }
    let hint = UsageError.didYouMean(text, among: choices)
    throw error("\(name) expects \(UsageError.alternatives(choices)), not \(text.quoted)\(hint)")
  }
}

extension ArgumentParser {
  private mutating func takeLongOption(_ argument: String) throws(UsageError) {
    let parts = argument.unicodeScalars.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false
    ).map { String($0) }
    let name = parts.first ?? ""
    let attached = parts.dropFirst().first
    guard let option = options.first(where: { $0.name == name }) else {
      throw unknownOption(name)
    }
    if option.placeholder == nil {
      guard attached == nil else { throw error("option '--\(name)' takes no value") }
      try record([""], for: option)
    } else {
      try record(values(of: option, attached: attached), for: option)
    }
  }

  private mutating func takeShortOptions(_ argument: String) throws(UsageError) {
    let word = String(argument.unicodeScalars.dropFirst())
    if word.count > 1, options.contains(where: { $0.name == word }) {
      throw error("unknown option \(argument.quoted); did you mean '--\(word)'?")
    }
    var letters = word.unicodeScalars[...]
    while let letter = letters.popFirst() {
      let short = Character(letter)
      guard let option = options.first(where: { $0.short == short }) else {
        throw unknownShortOption(short, in: argument)
      }
      if option.placeholder == nil {
        try record([""], for: option)
      } else {
        let attached = letters.isEmpty ? nil : String(letters)
        return try record(values(of: option, attached: attached), for: option)
      }
    }
  }

  /// The values of an option, of which the first may be attached to its name.
  private mutating func values(
    of option: OptionSpec, attached: String?
  ) throws(UsageError) -> [String] {
    var values = [try value(of: option, attached: attached)]
    while values.count < option.valueCount {
      values.append(try value(of: option, attached: nil))
    }
    return values
  }

  private mutating func value(
    of option: OptionSpec, attached: String?
  ) throws(UsageError) -> String {
    if let attached { return attached }
    guard let next = remaining.first else { throw missingValue(of: option) }
    let isDashed = next != "-" && next.utf8.starts(with: "-".utf8)
    if isDashed, !looksLikeNegativeNumber(next) {
      let advice =
        next == "--" ? [] : ["If \(next.quoted) is the value, write '--\(option.name)=…'."]
      throw missingValue(of: option, advice: advice)
    }
    remaining.removeFirst()
    return next
  }

  private func looksLikeNegativeNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst().drop { $0 == UInt8(ascii: ".") }
    guard let first = digits.first else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }

  private mutating func record(_ values: [String], for option: OptionSpec) throws(UsageError) {
    guard option.isRepeatable || given[option.name] == nil else {
      throw error("option '--\(option.name)' may be given only once")
    }
    for value in values { try check(value, isOneOf: option.choices, for: "'--\(option.name)'") }
    given[option.name, default: []] += values
    optionPlaces[option.name, default: []] += values.map { _ in place }
  }
}

extension ArgumentParser {
  private func missingValue(of option: OptionSpec, advice: [String] = []) -> UsageError {
    let need = option.valueCount > 1 ? "needs \(option.valueCount) values" : "needs a value"
    return error(
      "option '--\(option.name)' \(need) \(option.placeholder ?? "")", advice: advice)
  }

  private func unknownOption(_ name: String) -> UsageError {
    let names = options.map(\.name)
    let hint = UsageError.didYouMean(name, among: names, prefix: "--")
    return error(
      "unknown option \("--\(name)".quoted)\(hint)",
      advice: owners { $0.name == name }.map { "'--\(name)' is an option of \($0)." })
  }

  private func unknownShortOption(_ short: Character, in argument: String) -> UsageError {
    var hint = ""
    var advice = owners { $0.short == short }.map { "'-\(short)' is an option of \($0)." }
    if let other = options.compactMap(\.short).first(where: {
      $0.lowercased() == short.lowercased()
    }) {
      hint = "; did you mean '-\(other)'?"
    } else if looksLikeNegativeNumber(argument) {
      advice = ["Write '--' before an operand that begins with '-'."]
    }
    return error("unknown option \("-\(short)".quoted)\(hint)", advice: advice)
  }

  /// The commands, as one phrase if any, that take an option which was not expected here.
  private func owners(where matches: (OptionSpec) -> Bool) -> [String] {
    let owners = program.commands.filter { $0.options.contains(where: matches) }
    guard !owners.isEmpty else { return [] }
    let names = owners.prefix(3).map { "'\(program.name) \($0.name)'" }
    let isShortened = owners.count > names.count
    return [
      isShortened
        ? names.joined(separator: ", ") + " and others"
        : UsageError.alternatives(names, conjunction: "and")
    ]
  }
}
