extension ProgramSpec {
  /// What `--version` prints.
  var versionText: String { "\(name) \(version)" }

  /// The help text of a command, or of the program: lines without a line end after the last.
  ///
  /// - Parameters:
  ///   - command: the command to explain, or `nil` for the program.
  ///   - style: how the headings stand out.
  ///   - width: the columns to fit into; only the example lines, which are for copying, are not
  ///     broken.
  /// - Returns: the sections USAGE, ARGUMENTS or COMMANDS, OPTIONS and EXAMPLES.
  func helpText(
    for command: CommandSpec? = nil, style: TerminalStyle = .plain,
    width: Int = Terminal.defaultWidth
  ) -> String {
    var page = HelpPage(style: style, width: width)
    if let command {
      page.addText(command.abstract)
      page.addHeading("USAGE")
      page.addEntry("\(name) \(command.name)", command.synopsis(options: options))
      if !command.discussion.isEmpty {
        page.lines.append("")
        page.addText(command.discussion)
      }
      page.addTable("ARGUMENTS", command.operands.map { ($0.notation, $0.description) })
      if let table = command.table {
        page.addTable(table.heading, table.rows.map { ($0.term, $0.text) })
      }
    } else {
      page.addText("\(name) \(version): \(abstract)")
      page.addHeading("USAGE")
      page.addEntry(name, "COMMAND [OPTION]... [ARGUMENT]...")
      page.addTable("COMMANDS", commands.map { ($0.name, $0.abstract) })
    }
    page.addTable("OPTIONS", options(of: command).map { ($0.notation, $0.description) })
    page.addExamples(command?.examples ?? examples)
    if command == nil {
      page.lines.append("")
      page.addText("'\(name) COMMAND --help' explains a command.")
    }
    return page.lines.joined(separator: "\n")
  }
}

extension CommandSpec {
  /// What follows the command's name: `[OPTION]... FROM [TO] [VIA]...`.
  fileprivate func synopsis(options: [OptionSpec]) -> String {
    let marker = self.options.isEmpty && options.isEmpty ? [] : ["[OPTION]..."]
    return (marker + operands.map(\.notation)).joined(separator: " ")
  }
}

extension OperandSpec {
  /// The operand as the usage line shows it: `FROM`, `[TO]`, `ROLE...` or `[ROLE]...`.
  var notation: String {
    switch arity {
    case .required: name
    case .expected, .optional: "[\(name)]"
    case .oneOrMore: "\(name)..."
    case .zeroOrMore: "[\(name)]..."
    }
  }

  /// The help phrase with the choices.
  fileprivate var description: String {
    let remark = choices.isEmpty ? "" : " (\(UsageError.alternatives(choices)))"
    return help + remark
  }
}

extension OptionSpec {
  /// The option's forms: `-g, --graph FILE`, aligned with those that have no short form.
  var notation: String {
    let forms = short.map { "-\($0), --\(name)" } ?? "    --\(name)"
    return placeholder.map { "\(forms) \($0)" } ?? forms
  }

  /// The help phrase with the choices, the default and whether the option may be repeated.
  fileprivate var description: String {
    var remarks = choices.isEmpty ? [] : [UsageError.alternatives(choices)]
    switch fallback {
    case .value(let text)?, .described(let text)?: remarks.append("default: \(text)")
    case nil: break
    }
    if isRepeatable { remarks.append("repeatable") }
    return remarks.isEmpty ? help : "\(help) (\(remarks.joined(separator: "; ")))"
  }
}

/// A help text as its sections are added.
private struct HelpPage {
  let style: TerminalStyle
  let width: Int
  var lines: [String] = []

  mutating func addText(_ text: String, indent: Int = 0) {
    lines += text.wrapped(width: width, indent: indent)
  }

  mutating func addHeading(_ heading: String) {
    lines += ["", style.bold(heading)]
  }

  /// Adds a term and what follows it, with further lines under the latter.
  mutating func addEntry(_ term: String, _ text: String, column: Int? = nil) {
    let column = column ?? term.displayWidth + 3
    let texts = text.wrapped(width: width, indent: column)
    let margin = "  \(term)"
    if margin.displayWidth + 1 > column {
      lines += [margin] + texts
    } else {
      let first = texts.first.map { String($0.dropFirst(column)) } ?? ""
      lines.append(first.isEmpty ? margin : margin.padded(to: column) + first)
      lines += texts.dropFirst()
    }
  }

  /// Adds terms and what they mean in two columns.
  mutating func addTable(_ heading: String, _ rows: [(term: String, text: String)]) {
    guard !rows.isEmpty else { return }
    addHeading(heading)
    let widest = rows.map(\.term.displayWidth).filter { $0 <= 26 }.max() ?? 0
    for row in rows { addEntry(row.term, row.text, column: widest + 4) }
  }

  mutating func addExamples(_ examples: [CommandExample]) {
    guard !examples.isEmpty else { return }
    addHeading("EXAMPLES")
    for example in examples {
      lines.append("  \(example.line)")
      addText(example.explanation, indent: 6)
    }
  }
}
