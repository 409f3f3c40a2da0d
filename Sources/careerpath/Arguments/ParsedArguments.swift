/// What a command line says, checked against the command's declaration.
struct ParsedArguments: Sendable {
  /// The command that was chosen.
  let command: CommandSpec

  /// All commands of the program.
  let commands: [CommandSpec]

  /// The options that the command and the program declare.
  let options: [OptionSpec]

  /// Everything given by position, in order.
  let operands: [String]

  /// The values of the options given, by long name; a flag has an empty one.
  let given: [String: [String]]

  /// Where each operand stands among the words of the command line, in order.
  let operandPlaces: [Int]

  /// Where each value of ``given`` stands, or the option to which it is attached.
  let optionPlaces: [String: [Int]]
}

extension ParsedArguments {
  /// Where the first argument of an operand stands; behind all others where it was left out.
  func place(ofOperand name: String) -> Int {
    let present = command.operands(forCount: operands.count)
    guard let position = present.firstIndex(where: { $0.name == name }),
      operandPlaces.indices.contains(position)
    else { return .max }
    return operandPlaces[position]
  }

  /// Where a value of an option stands; behind all others where it was not given.
  func place(ofOption name: String, _ index: Int = 0) -> Int {
    guard let places = optionPlaces[name], places.indices.contains(index) else { return .max }
    return places[index]
  }
}

extension ParsedArguments {
  /// Whether a flag, or any option, was given.
  func flag(_ name: String) -> Bool {
    assert(declaration(name) != nil, "'--\(name)' isn't declared")
    return given[name] != nil
  }

  /// The value of an option, its default, or `nil` where it has none.
  func value(_ name: String) -> String? { values(name).last }

  /// The values of a repeatable option in order, or its default alone.
  func values(_ name: String) -> [String] {
    let option = declaration(name)
    assert(option != nil, "'--\(name)' isn't declared")
    if let values = given[name] { return values }
    if case .value(let text)? = option?.fallback { return [text] }
    return []
  }

  /// The first argument of an operand, or `nil` where it was left out.
  func operand(_ name: String) -> String? { operands(name).first }

  /// The arguments of an operand, several for a repeating one.
  func operands(_ name: String) -> ArraySlice<String> {
    assert(command.operands.contains { $0.name == name }, "operand \(name) isn't declared")
    let present = command.operands(forCount: operands.count)
    guard let position = present.firstIndex(where: { $0.name == name }) else { return [] }
    let rest = operands.dropFirst(position)
    return present[position].isRepeating ? rest : rest.prefix(1)
  }

  /// The argument of a required operand.
  ///
  /// - Throws: ``UsageError`` where it is missing, which parsing has ruled out.
  func required(_ name: String) throws(UsageError) -> String {
    guard let value = operand(name) else { throw error("missing operand \(name)") }
    return value
  }

  /// Whether the command takes an operand.
  func declares(_ operand: OperandSpec) -> Bool {
    command.operands.contains { $0.name == operand.name }
  }

  private func declaration(_ name: String) -> OptionSpec? { options.first { $0.name == name } }
}

extension ParsedArguments {
  /// The value of an option as another type.
  ///
  /// ```swift
  /// let start = try arguments.converted("start", expecting: "a date such as 2026-11", YearMonth.init)
  /// ```
  ///
  /// - Parameters:
  ///   - name: the option's long name.
  ///   - expectation: what a good value looks like, for the message.
  ///   - convert: makes the value, or `nil` where the text is none.
  /// - Returns: the value, or `nil` where the option has none.
  /// - Throws: ``UsageError`` that names the option, the expectation and the text.
  func converted<Value>(
    _ name: String, expecting expectation: @autoclosure () -> String,
    _ convert: (String) -> Value?
  ) throws(UsageError) -> Value? {
    try allConverted(name, expecting: expectation(), convert).last
  }

  /// The values of a repeatable option as another type.
  ///
  /// - Parameters:
  ///   - name: the option's long name.
  ///   - expectation: what a good value looks like, for the message.
  ///   - convert: makes a value, or `nil` where the text is none.
  /// - Returns: the values in order.
  /// - Throws: ``UsageError`` that names the option, the expectation and the text.
  func allConverted<Value>(
    _ name: String, expecting expectation: @autoclosure () -> String,
    _ convert: (String) -> Value?
  ) throws(UsageError) -> [Value] {
    var converted: [Value] = []
    for text in values(name) {
      guard let value = convert(text) else {
        throw error(
          "'--\(name)' expects \(expectation()), not \(text.quoted)",
          advice: Self.adviceOnComma(in: text))
      }
      converted.append(value)
    }
    return converted
  }

  /// The value of an option as a finite number of 0 or more, in decimal notation.
  ///
  /// - Throws: ``UsageError`` for a sign, `nan`, `inf`, hexadecimal digits and anything else.
  func number(_ name: String) throws(UsageError) -> Double? {
    try converted(name, expecting: "a number of 0 or more, such as 1.5", Self.quantity)
  }

  /// What to write instead of a number with a decimal comma; nothing for any other text.
  static func adviceOnComma(in text: String) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { "0123456789".utf8.contains($0) }
      })
    else { return [] }
    return ["A fraction has a point: \(parts[0]).\(parts[1])"]
  }

  /// A finite number of 0 or more in decimal notation; `nil` for any other text.
  static func quantity(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }),
      let first = text.utf8.first, "0123456789.".utf8.contains(first),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  /// The value of an option as a whole number from 1 to a greatest one.
  ///
  /// - Throws: ``UsageError`` for anything but digits, zero, and numbers that are greater.
  func positiveInteger(
    _ name: String, upTo greatest: Int = .max
  ) throws(UsageError) -> Int? {
    let range = greatest == .max ? "of 1 or more" : "from 1 to \(greatest)"
    return try converted(name, expecting: "a whole number \(range)") { text in
      guard text.utf8.allSatisfy({ "0123456789".utf8.contains($0) }) else { return nil }
      return Int(text).flatMap { 1...greatest ~= $0 ? $0 : nil }
    }
  }

  /// The value of an option as a whole number of 0 or more.
  ///
  /// - Throws: ``UsageError`` for anything but digits, and numbers too great for an `Int`.
  func count(_ name: String) throws(UsageError) -> Int? {
    try converted(name, expecting: "a whole number of 0 or more") { text in
      text.utf8.allSatisfy { "0123456789".utf8.contains($0) } ? Int(text) : nil
    }
  }

  /// The value of an option as a case of an enumeration.
  ///
  /// - Throws: ``UsageError`` with the cases there are.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) throws(UsageError) -> Choice? {
    try converted(
      name, expecting: UsageError.alternatives(type.allCases.map(\.rawValue)),
      Choice.init(rawValue:))
  }

  /// A usage error of this command, for what only the command can check.
  func error(_ message: String, advice: [String] = []) -> UsageError {
    UsageError(command: command.name, message, advice: advice)
  }
}
