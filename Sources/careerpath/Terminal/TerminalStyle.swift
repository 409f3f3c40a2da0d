/// How much a text stands out on a terminal: weight and colour, or nothing where those are off.
///
/// ```swift
/// let style = TerminalStyle(depth: .palette256)
/// print(style.bold("Answer"), style.colored("late", .vermillion))
/// ```
///
/// Escape codes count in no measure of width: pad and cut a text before styling it.
struct TerminalStyle: Hashable, Sendable {
  /// The number of colours to use, or `nil` for plain text.
  let depth: ColorDepth?

  /// Adds nothing to any text.
  static let plain = TerminalStyle(depth: nil)
}

/// When to use colour: what `--color` chooses from.
enum ColorMode: String, CaseIterable, Hashable, Sendable {
  /// On a terminal that understands it, unless `NO_COLOR` says otherwise.
  case auto

  /// Wherever the output goes, whatever `NO_COLOR` says.
  case always

  /// Nowhere.
  case never
}

/// The number of colours that a terminal shows.
enum ColorDepth: Hashable, Sendable {
  /// The sixteen colours that every terminal has, in shades that its user chose.
  case palette16

  /// The 256 colours of xterm.
  case palette256
}

/// The colours of Okabe and Ito's set, which the colour-blind can tell apart.
///
/// Source: Okabe and Ito, "Color Universal Design", 2008.
enum TerminalColor: CaseIterable, Hashable, Sendable {
  /// Okabe and Ito's `#E69F00`.
  case orange

  /// Okabe and Ito's `#56B4E9`.
  case skyBlue

  /// Okabe and Ito's `#009E73`.
  case bluishGreen

  /// Okabe and Ito's `#F0E442`.
  case yellow

  /// Okabe and Ito's `#0072B2`.
  case blue

  /// Okabe and Ito's `#D55E00`.
  case vermillion

  /// Okabe and Ito's `#CC79A7`.
  case reddishPurple
}

extension TerminalStyle {
  /// Decides from what the person asked for and where the output goes.
  ///
  /// - Parameters:
  ///   - mode: what `--color` says.
  ///   - isTerminal: whether the output is a terminal.
  ///   - environment: the value of an environment variable, or `nil` where it's not set.
  init(mode: ColorMode, isTerminal: Bool, environment: (String) -> String?) {
    let terminalType = environment("TERM") ?? ""
    let isWanted =
      switch mode {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && terminalType != "dumb" && (environment("NO_COLOR") ?? "").isEmpty
      }
    let hasManyColors =
      terminalType.hasSuffix("256color") || terminalType.hasSuffix("-direct")
      || ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "")
    self.init(depth: isWanted ? (hasManyColors ? .palette256 : .palette16) : nil)
  }

  /// Whether texts are styled at all.
  var isEnabled: Bool { depth != nil }

  /// A text in bold letters.
  func bold(_ text: String) -> String { wrapped(text, begin: "1", end: "22") }

  /// A text in faint letters.
  func dim(_ text: String) -> String { wrapped(text, begin: "2", end: "22") }

  /// A text in a colour.
  func colored(_ text: String, _ color: TerminalColor) -> String {
    switch depth {
    case nil: text
    case .palette16: wrapped(text, begin: String(color.code16), end: "39")
    case .palette256: wrapped(text, begin: "38;5;\(color.code256)", end: "39")
    }
  }

  private func wrapped(_ text: String, begin: String, end: String) -> String {
    guard isEnabled, !text.isEmpty else { return text }
    return "\u{1B}[\(begin)m\(text)\u{1B}[\(end)m"
  }
}

extension TerminalColor {
  /// The foreground code of the nearest of the sixteen colours.
  fileprivate var code16: Int {
    switch self {
    case .orange: 33
    case .skyBlue: 36
    case .bluishGreen: 32
    case .yellow: 93
    case .blue: 34
    case .vermillion: 31
    case .reddishPurple: 35
    }
  }

  /// The nearest colour of xterm's 6 × 6 × 6 cube.
  fileprivate var code256: Int {
    switch self {
    case .orange: 178
    case .skyBlue: 74
    case .bluishGreen: 36
    case .yellow: 221
    case .blue: 25
    case .vermillion: 166
    case .reddishPurple: 175
    }
  }
}
