/// Tells how far a batch has come, where somebody watches and it takes more than a second.
struct BatchProgress {
  private let isWatched =
    Terminal(.standardError).isTerminal && !Terminal(.standardOutput).isTerminal
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// Shows the count, a few times a second.
  mutating func show(_ tally: BatchTally) {
    guard isWatched else { return }
    let now = ContinuousClock.now
    guard now - (shown ?? start) > (shown == nil ? .seconds(1) : .milliseconds(250)) else { return }
    shown = now
    let rate = Double(tally.lines) / ((now - start) / .seconds(1))
    Process.printError(
      "\r\(grouped(Double(tally.lines))) lines, \(grouped(rate)) a second\u{1B}[K")
  }

  /// Removes what was shown.
  mutating func clear() {
    guard shown != nil else { return }
    shown = nil
    Process.printError("\r\u{1B}[K")
  }
}
