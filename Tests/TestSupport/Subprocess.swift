public import Foundation

/// Runs programs for tests.
///
/// Foundation's `Process` reads past the end of the list of open files on Linux (it copies whole
/// directory entries), which ends the tests now and then; so `posix_spawn` is called here.
public struct Subprocess: Sendable {
  /// The program, looked for on the search path where its name has no slash.
  let program: String

  /// What follows the program's name.
  let arguments: [String]

  /// All of the environment; `nil` for that of the tests.
  let environment: [String: String]?

  /// Where the program runs; `nil` for where the tests do.
  let directory: URL?

  /// Says what to run, with what and where.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil,
    directory: URL? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
  }

  /// How a program ended.
  public enum End: Hashable, Sendable {
    /// By itself, with a status.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
    /// Stopped, because it took longer than allowed.
    case timeout
  }

  /// What a program left behind.
  public struct Outcome: Sendable {
    /// All of standard output.
    public let output: Data
    /// All of standard error.
    public let errors: String
    /// How it ended.
    public let end: End

    /// All of standard output, as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Why a program can't be started or waited for: the system's error.
  public struct Failure: Error {
    let code: Int32
  }

  /// Runs the program to its end, at most so many seconds long where a limit is given.
  ///
  /// Files stand for its streams, so that no full pipe can stop it.
  public func run(input: String = "", seconds: Double? = nil) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try self.runToEnd(input: input, seconds: seconds) })
      }
    }
  }

  /// Runs the program to its end while the caller waits.
  public func runToEnd(input: String = "", seconds: Double? = nil) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("subprocess-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let streams = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
    for (stream, text) in zip(streams, [input, "", ""]) { try Data(text.utf8).write(to: stream) }
    let files = try [
      FileHandle(forReadingFrom: streams[0]), FileHandle(forWritingTo: streams[1]),
      FileHandle(forWritingTo: streams[2]),
    ]
    let child = try start(files)
    let end = try Self.wait(for: child, seconds: seconds)
    return Outcome(
      output: try Data(contentsOf: streams[1]),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self), end: end)
  }

  /// Starts the program with open files as its standard input, output and error.
  ///
  /// - Returns: the process, which ``wait(for:seconds:)`` has to be called for.
  public func start(_ streams: [FileHandle]) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.fileDescriptor, Int32(number))
    }
    // Changing the folder on the way is not in all C libraries, but the shell can.
    let words =
      directory.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0.path, program] } ?? [program]
    let variables = (environment ?? ProcessInfo.processInfo.environment)
      .map { "\($0.key)=\($0.value)" }
    var child = pid_t()
    let code = Self.withCStrings(words + arguments) { arguments in
      Self.withCStrings(variables.sorted()) { environment in
        posix_spawnp(&child, words[0], &actions, nil, arguments, environment)
      }
    }
    guard code == 0 else { throw Failure(code: code) }
    return child
  }

  /// Waits for the end of a process, and stops it where it takes too long.
  public static func wait(for child: pid_t, seconds: Double? = nil) throws -> End {
    let clock = ContinuousClock()
    let deadline = seconds.map { clock.now + .seconds($0) }
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, deadline == nil ? 0 : WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { throw Failure(code: errno) }
      guard let deadline else { continue }
      if clock.now >= deadline {
        kill(child, SIGKILL)
        _ = try wait(for: child)
        return .timeout
      }
      usleep(2000)
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
