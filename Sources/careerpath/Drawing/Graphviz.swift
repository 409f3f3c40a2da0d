import CareerGraph

/// The program `dot` of Graphviz, as it is installed here.
struct Graphviz {
  /// The environment variable that names another program than the `dot` of the search path.
  static let programVariable = "CAREERPATH_DOT"

  /// The environment variable that allows more or fewer seconds for a drawing.
  static let secondsVariable = "CAREERPATH_DOT_SECONDS"

  /// How long a drawing may take.
  static let defaultSeconds = 60.0

  /// The program.
  let program: String

  /// How long it may take.
  let seconds: Double

  /// Looks into the environment.
  init() throws(CommandFailure) {
    program = Process.environmentVariable(Self.programVariable) ?? "dot"
    guard let text = Process.environmentVariable(Self.secondsVariable) else {
      seconds = Self.defaultSeconds
      return
    }
    guard let value = ParsedArguments.quantity(text), value > 0, value <= 86_400 else {
      throw .input([
        "careerpath: error: \(Self.secondsVariable) must be a number of seconds up to 86400, not \(text.quoted)"
      ])
    }
    seconds = value
  }

  /// Draws a text in the DOT language.
  func draw(_ dot: String, as format: PictureFormat) throws(CommandFailure) -> [UInt8] {
    let process = ChildProcess(program: program, arguments: ["-T\(format.rawValue)"])
    let outcome = try reporting(failure) { () throws(ChildProcess.Failure) in
      try process.run(input: dot, seconds: seconds)
    }
    switch outcome.end {
    case .exit(0) where !outcome.output.isEmpty: return outcome.output
    case .exit(0): throw .input(["careerpath: error: \(program.quoted) drew nothing"])
    case .exit(let status):
      // A shell's or a loader's ways to say that there is no such program.
      if status == 127 { throw missing }
      throw .input([
        "careerpath: error: \(program.quoted) failed with status \(status)\(Self.firstLine(outcome.errors))"
      ])
    case .signal(let signal):
      throw .input([
        "careerpath: error: \(program.quoted) was ended by signal \(signal)\(Self.firstLine(outcome.errors))"
      ])
    case .timeout:
      throw .input([
        "careerpath: error: \(program.quoted) took longer than \(seconds.plainDigits) s and was stopped",
        "draw less of the graph, or allow more seconds with \(Self.secondsVariable)",
      ])
    }
  }

  private func failure(_ failure: ChildProcess.Failure) -> CommandFailure {
    failure.isMissing
      ? missing : .input(["careerpath: error: \(program.quoted) can't be run: \(failure.reason)"])
  }

  /// That there is no such program, and where to get it.
  private var missing: CommandFailure {
    .input([
      "careerpath: error: pictures are drawn by Graphviz, and its program \(program.quoted) is not installed",
      "get it from https://graphviz.org, or with: apt install graphviz, brew install graphviz",
      "or set \(Self.programVariable) to where it is; '--format dot' and, for export,",
      "'--format mermaid' need no other program",
    ])
  }

  /// The first line of what a program said, if anything.
  private static func firstLine(_ errors: [UInt8]) -> String {
    let text = String(decoding: errors, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map { ": \($0.prefix(200))" } ?? ""
  }
}
