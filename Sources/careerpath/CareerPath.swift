import CareerFormats

/// The command `careerpath`.
@main
struct CareerPath {
  static func main() {
    Process.letWritingFail()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = run(arguments)
    Process.exit(status)
  }

  /// Carries out a command line.
  ///
  /// - Returns: the exit status.
  private static func run(_ arguments: [String]) -> ExitStatus {
    do throws(UsageError) {
      switch try Program.spec.parse(arguments) {
      case .help(let command):
        let terminal = Terminal(.standardOutput)
        let text = Program.spec.helpText(
          for: command, style: terminal.style, width: terminal.width)
        return Process.print(text + "\n")
      case .version:
        return Process.print(Program.spec.versionText + "\n")
      case .run(let arguments):
        return try run(arguments)
      }
    } catch {
      let style = Terminal(.standardError).style
      Process.printError(Program.spec.diagnostic(for: error, style: style) + "\n")
      return .unusable
    }
  }

  private static func run(_ arguments: ParsedArguments) throws(UsageError) -> ExitStatus {
    do throws(CommandFailure) {
      return try Program.run(arguments)
    } catch {
      if case .usage(let error) = error { throw error }
      let style = Terminal(.standardError).style
      var lines: [String] = []
      for failure in error.parts {
        switch failure {
        case .usage(let error): lines += Program.spec.lines(for: error, style: style)
        case .input(let problems): lines += problems.map(\.safeForTerminal)
        case .several: break
        }
      }
      if let usage = error.parts.lazy.compactMap(\.usage).first {
        lines.append(Program.spec.hint(for: usage))
      }
      Process.printError(lines.map { $0 + "\n" }.joined())
      return .unusable
    }
  }
}

extension CommandFailure {
  /// The things that are wrong, one by one.
  fileprivate var parts: [CommandFailure] {
    if case .several(let failures) = self { return failures.flatMap(\.parts) }
    return [self]
  }

  fileprivate var usage: UsageError? {
    if case .usage(let error) = self { return error }
    return nil
  }
}
