import CareerDocuments

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs another program to its end.
///
/// Foundation's `Process` would do the same, but the command would load all of Foundation and its
/// tables of languages on every start.
struct ChildProcess {
  /// The program, looked for on the search path where its name has no slash.
  let program: String

  /// What follows the program's name.
  let arguments: [String]

  /// What came of it.
  struct Outcome {
    /// All of standard output.
    let output: [UInt8]
    /// All of standard error.
    let errors: [UInt8]
    /// How it ended.
    let end: End
  }

  /// How a program ends.
  enum End: Equatable {
    /// By itself, with a status.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
    /// Stopped, because it took longer than allowed.
    case timeout
  }

  /// Why a program can't be started: the system's error.
  struct Failure: Error {
    let code: Int32
    var reason: String { String(cString: strerror(code)) }
    /// Whether there is no such program.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  }

  /// Runs the program with a text as its standard input, at most so many seconds long.
  ///
  /// Nameless files stand for its streams, so that neither side waits for the other.
  func run(input: String, seconds: Double) throws(Failure) -> Outcome {
    var files: [Int32] = []
    defer { for file in files { close(file) } }
    for _ in 0..<3 { files.append(try Self.namelessFile()) }
    try Self.write(input, to: files[0])
    guard lseek(files[0], 0, SEEK_SET) == 0 else { throw Failure(code: errno) }
    let child = try start(with: files)
    let end = Self.wait(for: child, seconds: seconds)
    return Outcome(
      output: try Self.contents(of: files[1]), errors: try Self.contents(of: files[2]), end: end)
  }
}

// MARK: - The process

extension ChildProcess {
  /// Starts the program with files as its three streams.
  private func start(with files: [Int32]) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The files must not have the streams' own numbers when these are set one after another.
    for (stream, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(stream))
    }
    for file in files { posix_spawn_file_actions_addclose(&actions, file) }
    var child = pid_t()
    let code = Self.withCStrings([program] + arguments) { arguments in
      #if canImport(Darwin)
        posix_spawnp(&child, program, &actions, nil, arguments, _NSGetEnviron().pointee)
      #else
        posix_spawnp(&child, program, &actions, nil, arguments, environ)
      #endif
    }
    guard code == 0 else { throw Failure(code: code) }
    return child
  }

  /// Waits for the end of a process, and stops it where it takes too long.
  private static func wait(for child: pid_t, seconds: Double) -> End {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var pause: UInt32 = 1000
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { return .exit(127) }
      if clock.now >= deadline {
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .timeout
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    // The macros WIFEXITED and WEXITSTATUS are not imported.
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  /// Lends a list of texts as C takes them, with a null behind the last.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

// MARK: - Files

extension ChildProcess {
  /// Opens a new file that has no name and goes with the process; its number is above those of the
  /// standard streams.
  private static func namelessFile() throws(Failure) -> Int32 {
    let folder = Process.environmentVariable("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/careerpath-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw Failure(code: errno) }
    unlink(name)
    guard file <= STDERR_FILENO else { return file }
    let higher = fcntl(file, F_DUPFD, STDERR_FILENO + 1)
    let code = errno
    close(file)
    guard higher >= 0 else { throw Failure(code: code) }
    return higher
  }

  private static func write(_ text: String, to file: Int32) throws(Failure) {
    let code = Array(text.utf8).withUnsafeBytes { Descriptor(file).write($0) }
    guard code == 0 else { throw Failure(code: code) }
  }

  private static func contents(of file: Int32) throws(Failure) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    let contents = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<size])
        let count = pread(file, rest.baseAddress, rest.count, off_t(filled))
        if count < 0, errno == EINTR { continue }
        if count <= 0 {
          code = count < 0 ? errno : 0
          break
        }
        filled += count
      }
    }
    guard code == 0 else { throw Failure(code: code) }
    return contents
  }
}
