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
      switch error {
      case .usage(let error): throw error
      case .input(let lines):
        Process.printError(lines.map { $0.safeForTerminal + "\n" }.joined())
        return .unusable
      }
    }
  }
}
