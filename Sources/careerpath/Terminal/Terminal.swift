#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a stream of the process is written to: a terminal of some width, or a file or pipe.
struct Terminal: Hashable, Sendable {
  /// Whether a person watches, so that progress, bars and colour make sense.
  let isTerminal: Bool

  /// The number of columns to lay text out for.
  let width: Int

  /// Bold, dim and colour as the stream takes them.
  let style: TerminalStyle
}

/// An output stream of the process.
enum OutputStream: Int32, Hashable, Sendable {
  /// Where answers go.
  case standardOutput = 1

  /// Where diagnostics and progress go.
  case standardError = 2
}

extension Terminal {
  /// The width of everything that does not go to a terminal, so that the same input gives the same
  /// bytes everywhere.
  static let defaultWidth = 80

  /// Looks at a stream of this process and at its environment.
  ///
  /// - Parameters:
  ///   - stream: the stream to write to.
  ///   - mode: what `--color` says.
  init(_ stream: OutputStream, color mode: ColorMode = .auto) {
    let isTerminal = Self.isTerminal(stream.rawValue)
    self.init(
      isTerminal: isTerminal, reportedWidth: isTerminal ? Self.width(of: stream.rawValue) : nil,
      color: mode, environment: Self.environmentVariable)
  }

  /// Decides from facts: `COLUMNS` comes before what the terminal reports, and both are kept
  /// between 40 and 120 columns.
  ///
  /// - Parameters:
  ///   - isTerminal: whether the stream is a terminal.
  ///   - reportedWidth: the columns that the terminal reports, if any.
  ///   - mode: what `--color` says.
  ///   - environment: the value of an environment variable, or `nil` where it's not set.
  init(
    isTerminal: Bool, reportedWidth: Int?, color mode: ColorMode = .auto,
    environment: (String) -> String?
  ) {
    self.isTerminal = isTerminal
    let columns = environment("COLUMNS").flatMap { Int($0) } ?? 0
    let known = columns > 0 ? columns : reportedWidth ?? 0
    width = isTerminal && known > 0 ? min(max(known, 40), 120) : Self.defaultWidth
    style = TerminalStyle(mode: mode, isTerminal: isTerminal, environment: environment)
  }
}

#if canImport(Darwin) || canImport(Glibc) || canImport(Musl)
  extension Terminal {
    private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    private static func width(of descriptor: Int32) -> Int? {
      var size = winsize()
      guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }

    private static func environmentVariable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }
    }
  }
#else
  extension Terminal {
    private static func isTerminal(_ descriptor: Int32) -> Bool { false }

    private static func width(of descriptor: Int32) -> Int? { nil }

    private static func environmentVariable(_ name: String) -> String? { nil }
  }
#endif
