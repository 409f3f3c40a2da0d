/// Command lines to go on with: those typed before, with another command or other options.
struct FollowUp {
  let arguments: ParsedArguments
  let terminal: Terminal

  /// A command line and what it shows.
  struct Line {
    let command: CommandName
    /// What is named by position; `nil` for what was.
    var operands: [String]?
    /// Options with their values, empty for a flag, in place of those given or, where an option may
    /// be repeated, beside them.
    var options: [(name: String, value: String)] = []
    let explanation: String
  }

  /// The command lines with their explanations beside them: in full where all fit, else with an
  /// ellipsis for what was typed before.
  func lines(_ lines: [Line]) -> [String] {
    let room = terminal.width - 2
    func widest(_ texts: [String]) -> Int { texts.map(\.displayWidth).max() ?? 0 }
    func areFitting(_ commands: [String]) -> Bool {
      widest(commands) + 3 + widest(lines.map(\.explanation)) <= room
    }
    let full = lines.map { text(of: $0) }
    let commands = areFitting(full) ? full : lines.map { shortText(of: $0).truncated(to: room) }
    let areBeside = areFitting(commands)
    return zip(lines, commands).flatMap { line, command in
      let head = "  " + terminal.style.colored(command, .skyBlue)
      guard areBeside else {
        return [head] + line.explanation.wrapped(width: terminal.width, indent: 6)
      }
      let gap = widest(commands) + 3 - command.displayWidth
      return [head + String(repeating: " ", count: gap) + line.explanation]
    }
  }

  private func text(of line: Line) -> String {
    let operands = (line.operands ?? arguments.operands).map(Self.quoted)
    let options = carried(by: line) + line.options.map { Self.words($0.name, $0.value) }
    let isDashed = operands.contains { $0.hasPrefix("-") }
    let words = isDashed ? options + ["--"] + operands : operands + options
    return ([Self.head(line)] + words).joined(separator: " ").safeForTerminal
  }

  private func shortText(of line: Line) -> String {
    let added = line.options.map { Self.words($0.name, $0.value) }
    let rest = line.operands == nil || !carried(by: line).isEmpty ? ["…"] : []
    let words = (line.operands ?? []).map(Self.quoted) + rest + added
    return ([Self.head(line)] + words).joined(separator: " ").safeForTerminal
  }

  /// The options typed before that the command takes too and that are not given anew.
  private func carried(by line: Line) -> [String] {
    let own = Set(line.options.map(\.name))
    let command = arguments.commands.first { $0.name == line.command.rawValue }
    return (command?.options ?? []).filter { option in
      (option.isRepeatable || !own.contains(option.name))
        && !Self.isAboutOutput.contains(option.name) && arguments.options.contains(option)
    }.flatMap { option in
      (arguments.given[option.name] ?? []).map { Self.words(option.name, $0) }
    }
  }

  private static func head(_ line: Line) -> String { "careerpath \(line.command.rawValue)" }

  private static let isAboutOutput: Set<String> = ["format", "output", "color", "statistics"]

  private static func words(_ name: String, _ value: String) -> String {
    if value.isEmpty { return "--\(name)" }
    return value.hasPrefix("-") ? "--\(name)=\(quoted(value))" : "--\(name) \(quoted(value))"
  }

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_./=:,@+%".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
