import Foundation

/// A build of the command, run as a whole process.
struct Command {
  /// Where the executable is.
  let path: String

  /// What its data are called behind a question: empty for the usual build.
  let suffix: String

  /// The builds to time: the one beside this program, and those with a static standard library
  /// that are named or stand where the README puts them.
  static func builds(_ options: Options) throws -> [Command] {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let usual = folder.appendingPathComponent("careerpath").path
    guard isThere(usual) else {
      throw BenchmarkError("there is no \(usual); build it first: swift build -c release")
    }
    return [Command(path: usual, suffix: "")] + (try staticBuild(options).map { [$0] } ?? [])
  }

  private static func staticBuild(_ options: Options) throws -> Command? {
    if let path = options.staticBuild {
      guard isThere(path) else { throw BenchmarkError("'\(path)' is no program") }
      return Command(path: path, suffix: "-static")
    }
    let path = ".build/static/release/careerpath"
    return isThere(path) ? Command(path: path, suffix: "-static") : nil
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: path)
  }

  /// Runs the command, by the system's own calls: Foundation's `Process` notices the end of a
  /// process only after tens of milliseconds.
  ///
  /// - Parameters:
  ///   - arguments: the command line behind the name.
  ///   - input: the file that is its standard input; its output is thrown away.
  /// - Throws: ``BenchmarkError`` where it does not end with status 0.
  func run(_ arguments: [String], input: String = "/dev/null") throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in [input, "/dev/null", "/dev/null"].enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, O_RDWR, 0)
    }
    var words = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    var status: Int32 = -1
    if posix_spawn(&process, path, &actions, nil, words, nil) == 0 {
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    guard status == 0 else {
      throw BenchmarkError("\(path) \(arguments.joined(separator: " ")) failed")
    }
  }
}
