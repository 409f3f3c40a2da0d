import CareerDocuments

extension OptionSpec {
  static let output = value(
    "output", short: "o", "FILE", default: .described("standard output"),
    help: "write the answer to a file, which is replaced only when the answer is whole")
  static let color = choice(
    "color", "WHEN", of: ColorMode.self, default: .auto, help: "when to use colour")
}

extension ParsedArguments {
  /// The terminal or pipe that the answer goes to; a file is like a pipe.
  func answerTerminal() throws(CommandFailure) -> Terminal {
    let mode =
      options.contains(.color)
      ? try reading { (arguments) throws(UsageError) in
        try arguments.choice("color", of: ColorMode.self)
      } : .auto
    guard outputPath != nil else { return Terminal(.standardOutput, color: mode ?? .auto) }
    return Terminal(
      isTerminal: false, reportedWidth: nil, color: mode ?? .auto, environment: { _ in nil })
  }

  /// Writes the answer to where `--output` says.
  func answer(
    _ text: String, status: ExitStatus = .answered
  ) throws(CommandFailure) -> ExitStatus {
    guard let path = outputPath else { return Process.print(text, status: status) }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.write(text, to: path)
    }
    return status
  }

  /// Writes an answer that is no text to where `--output` says.
  func answer(
    bytes: [UInt8], status: ExitStatus = .answered
  ) throws(CommandFailure) -> ExitStatus {
    guard let path = outputPath else { return Process.print(bytes, status: status) }
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try Files.write(bytes, to: path)
    }
    return status
  }

  /// The file that `--output` names; `nil` for standard output.
  private var outputPath: String? {
    guard options.contains(.output), let path = value("output") else { return nil }
    return path == Files.standardStream ? nil : path
  }
}
