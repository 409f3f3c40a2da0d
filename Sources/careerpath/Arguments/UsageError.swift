import CareerGraph

/// A command line that can't be carried out, with what to do about it.
struct UsageError: Error, Hashable, Sendable {
  /// The exit status of a process that was called wrongly.
  static let exitStatus: Int32 = 2

  /// The name of the command, or `nil` where it isn't known yet.
  let command: String?

  /// What is wrong, in one line without a full stop.
  let message: String

  /// Further lines that help.
  let advice: [String]

  /// Describes what is wrong with a command line.
  init(command: String? = nil, _ message: String, advice: [String] = []) {
    self.command = command
    self.message = message
    self.advice = advice
  }

  /// The end of a message that offers what may have been meant, or nothing where nothing is near.
  ///
  /// ```swift
  /// "unknown command 'plam'" + UsageError.didYouMean("plam", among: ["plan", "reach"])
  /// // unknown command 'plam'; did you mean 'plan'?
  /// ```
  ///
  /// - Parameters:
  ///   - query: what was typed.
  ///   - candidates: what could have been meant.
  ///   - prefix: what comes before each candidate, such as the dashes of an option.
  /// - Returns: a clause that begins with a semicolon, or an empty text.
  static func didYouMean(
    _ query: String, among candidates: some Sequence<String>, prefix: String = ""
  ) -> String {
    let nearest = EditDistance.nearest(to: query, among: candidates)
    guard !nearest.isEmpty else { return "" }
    return "; did you mean \(alternatives(nearest.map { (prefix + $0).quoted }))?"
  }

  /// A list for a sentence: "a", "a or b", "a, b or c".
  static func alternatives(_ items: [String], conjunction: String = "or") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension ProgramSpec {
  /// What standard error says of a usage error: lines without a line end after the last.
  func diagnostic(for error: UsageError, style: TerminalStyle = .plain) -> String {
    (lines(for: error, style: style) + [hint(for: error)]).joined(separator: "\n")
  }

  /// What is wrong, and what helps.
  func lines(for error: UsageError, style: TerminalStyle) -> [String] {
    let label = style.bold(style.colored("error:", .vermillion))
    return ["\(caller(error)): \(label) \(error.message.safeForTerminal)"]
      + error.advice.map { "  \($0.safeForTerminal)" }
  }

  /// Where to read more.
  func hint(for error: UsageError) -> String { "Try '\(caller(error)) --help'." }

  private func caller(_ error: UsageError) -> String {
    error.command.map { "\(name) \($0)" } ?? name
  }
}
