import CareerFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How the command ends.
enum ExitStatus: Int32 {
  /// The question is answered.
  case answered = 0
  /// The answer is no.
  case no = 1
  /// The command line or the input can't be used.
  case unusable = 2
}

/// Why a command can't be carried out.
enum CommandFailure: Error {
  /// The command line is wrong.
  case usage(UsageError)
  /// The input or output can't be used: lines for standard error.
  case input([String])
}

/// The process and its standard streams.
enum Process {
  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status.rawValue)
    #elseif canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #endif
  }

  /// Writes an answer to standard output.
  ///
  /// - Returns: the status given, or ``ExitStatus/unusable`` where the text can't be written, such
  ///   as to a full disk.
  static func print(_ text: String, status: ExitStatus = .answered) -> ExitStatus {
    writeOutput(text) == 0 ? status : reportFullOutput()
  }

  /// Writes an answer that is no text to standard output.
  ///
  /// - Returns: the status of an answer, or ``ExitStatus/unusable`` where it can't be written.
  static func print(_ bytes: [UInt8]) -> ExitStatus {
    bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) } == 0 ? .answered : reportFullOutput()
  }

  private static func reportFullOutput() -> ExitStatus {
    printError("careerpath: error: can't write to standard output\n")
    return .unusable
  }

  /// Writes a message to standard error.
  static func printError(_ text: String) {
    var text = text
    _ = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }

  /// Writes to standard output without a word where that fails.
  ///
  /// - Returns: 0, or the system's error.
  static func writeOutput(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) }
  }

  /// Lets standard input be a file.
  ///
  /// - Throws: ``FileProblem`` where it can't be read.
  static func readInput(from path: String) throws(FileProblem) {
    guard path != Files.standardStream else { return }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(path: path, code: errno) }
    guard descriptor != STDIN_FILENO else { return }
    guard dup2(descriptor, STDIN_FILENO) >= 0 else { throw FileProblem(path: path, code: errno) }
    close(descriptor)
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the system's error.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, start, rest.count)
      #elseif canImport(Glibc)
        let count = Glibc.write(descriptor, start, rest.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, start, rest.count)
      #endif
      if count < 0, errno != EINTR { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
    }
    return 0
  }
}
