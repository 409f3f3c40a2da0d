import CareerDocuments

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

  /// Makes writing more than the system allows an error, which is told, in place of the end.
  static func letWritingFail() { signal(SIGXFSZ, SIG_IGN) }

  /// Writes an answer to standard output.
  ///
  /// - Returns: the status given, or ``ExitStatus/unusable`` where the text can't be written, such
  ///   as to a full disk.
  static func print(_ text: String, status: ExitStatus = .answered) -> ExitStatus {
    writeOutput(text) == 0 ? status : reportFullOutput()
  }

  /// Writes an answer that is no text to standard output.
  ///
  /// - Returns: the status given, or ``ExitStatus/unusable`` where it can't be written.
  static func print(_ bytes: [UInt8], status: ExitStatus = .answered) -> ExitStatus {
    bytes.withUnsafeBytes { Descriptor(STDOUT_FILENO).write($0) } == 0
      ? status : reportFullOutput()
  }

  private static func reportFullOutput() -> ExitStatus {
    printError("careerpath: error: can't write to standard output\n")
    return .unusable
  }

  /// Writes a message to standard error.
  static func printError(_ text: String) {
    var text = text
    _ = text.withUTF8 { Descriptor(STDERR_FILENO).write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes to standard output without a word where that fails.
  ///
  /// - Returns: 0, or the system's error.
  static func writeOutput(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { Descriptor(STDOUT_FILENO).write(UnsafeRawBufferPointer($0)) }
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
}

// MARK: - Surroundings

extension Process {
  /// The value of an environment variable, where it says anything.
  static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How many processors there are.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
