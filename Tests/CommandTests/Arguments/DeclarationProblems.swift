@testable import careerpath

extension ProgramSpec {
  /// What is wrong with the declarations themselves, including examples that don't parse.
  var declarationProblems: [String] {
    var problems: [String] = duplicates(in: commands.map(\.name)).map { "command \($0) twice" }
    for command in commands {
      let options = options(of: command)
      problems += duplicates(in: options.map(\.name)).map { "\(command.name): --\($0) twice" }
      problems += duplicates(in: options.compactMap(\.short)).map {
        "\(command.name): -\($0) twice"
      }
      problems += duplicates(in: command.operands.map(\.name)).map {
        "\(command.name): \($0) twice"
      }
      problems += options.filter(\.hasDefaultThatIsNoChoice).map { "--\($0.name): bad default" }
      let operands = command.operands
      for (left, right) in zip(operands, operands.dropFirst())
      where left.isRepeating {
        problems.append("\(command.name): \(right.name) can't follow \(left.name)")
      }
      problems += overlong(helpText(for: command)).map { "\(command.name): too wide: \($0)" }
    }
    problems += overlong(helpText()).map { "too wide: \($0)" }
    for example in examples + commands.flatMap(\.examples) {
      problems += problem(of: example).map { [$0] } ?? []
    }
    return problems
  }

  private func duplicates<Name: Hashable>(in names: [Name]) -> [Name] {
    var seen: Set<Name> = []
    return names.filter { !seen.insert($0).inserted }
  }

  /// The lines that are too wide; those of examples, which are for copying, may be.
  private func overlong(_ text: String) -> [Substring] {
    let examples = Set((examples + commands.flatMap(\.examples)).map { "  \($0.line)" })
    return text.split(separator: "\n").filter {
      $0.displayWidth > Terminal.defaultWidth && !examples.contains(String($0))
    }
  }

  private func problem(of example: CommandExample) -> String? {
    let words = Self.shellWords(example.line)
    guard words.first == name else { return "example of another program: \(example.line)" }
    do throws(UsageError) {
      _ = try parse(words.dropFirst())
      return nil
    } catch {
      return "\(example.line): \(error.message)"
    }
  }

  /// The words of a simple shell command up to a pipe or redirection.
  static func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote != nil {
        word = (word ?? "") + String(character)
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if "|<>".contains(character) {
        break
      } else if character == " " {
        words += word.map { [$0] } ?? []
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

extension OptionSpec {
  fileprivate var hasDefaultThatIsNoChoice: Bool {
    guard case .value(let text)? = fallback, !choices.isEmpty else { return false }
    return !choices.contains(text)
  }
}
