import CareerDocuments
import CareerFormats
import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Answers standard input line by line, on several threads, in the order of the lines.
///
/// The lines come in rounds. Threads take a few lines of the round at a time until none is left;
/// then the answers are written, and the next round is read. So no more is held than one round, and
/// the answers do not depend on the number of threads. A round takes about ``roundTime``, however
/// long an answer takes.
struct BatchRun {
  let question: BatchQuestion
  /// The name of the input, for messages.
  let name: String
  /// How many threads answer.
  let jobs: Int
  /// How many lines have been answered before.
  let skipped: Int

  private let signalGuard = SignalGuard()
  private var tally = BatchTally()
  private var progress = BatchProgress()
  private var lastLine = 0

  /// How many lines a thread takes at a time.
  private static let share = 4
  /// The greatest number of lines of a round.
  private static let greatestRound = 4096
  /// How long a round is to take.
  private static let roundTime = Duration.milliseconds(100)

  init(question: BatchQuestion, name: String, jobs: Int, skipped: Int) {
    (self.question, self.name, self.jobs, self.skipped) = (question, name, jobs, skipped)
    lastLine = skipped
  }
}

extension BatchRun {
  /// Answers all lines.
  ///
  /// - Returns: whether each line has an answer.
  /// - Throws: where the input can't be read, or the output can't be written.
  mutating func run() throws(CommandFailure) -> ExitStatus {
    var reader = LineReader(name: name)
    var size = Self.share * jobs
    signalGuard.endLate(
      saying: "careerpath batch: stopped within an answer; drop a last line without an end\n")
    while true {
      switch try read(&reader, atMost: size) {
      case .stopped(let signal): stop(by: signal)
      case .lines(let lines):
        guard !lines.isEmpty else {
          progress.clear()
          // A program hears nothing where all is well.
          if tally.status != .answered || Terminal(.standardError).isTerminal {
            Process.printError("careerpath batch: \(tally.summary)\n")
          }
          return tally.status
        }
        let start = ContinuousClock.now
        try answer(lines.drop { $0.number <= skipped })
        let isShort = ContinuousClock.now - start < Self.roundTime
        size = isShort ? min(size * 2, Self.greatestRound) : max(size / 2, Self.share * jobs)
      }
    }
  }

  private func read(
    _ reader: inout LineReader, atMost limit: Int
  ) throws(CommandFailure) -> LineReader.Reading<Int32> {
    try reporting({ CommandFailure.input(["\($0)"]) }) { () throws(FileProblem) in
      try reader.next(atMost: limit, waiting: signalGuard.waitForInput)
    }
  }

  /// Answers the lines of a round and writes the answers.
  private mutating func answer(_ lines: ArraySlice<InputLine>) throws(CommandFailure) {
    let answers = answers(to: lines)
    let code = Process.writeOutput(answers.map(\.text).joined())
    if code == EPIPE { signalGuard.end(by: SIGPIPE) }
    guard code == 0 else {
      throw .input(["careerpath: error: can't write to standard output"])
    }
    for answer in answers { tally.count(answer) }
    if let last = lines.prefix(answers.count).last { lastLine = last.number }
    progress.show(tally)
    if let signal = signalGuard.signalNumber { stop(by: signal) }
  }

  /// The answers to a round of lines, up to where a signal stops it.
  private func answers(to lines: ArraySlice<InputLine>) -> [BatchAnswer] {
    let round = Mutex(Round(lines: lines))
    DispatchQueue.concurrentPerform(iterations: min(jobs, lines.count)) { _ in
      while let share = round.use({ $0.next(Self.share) }) {
        for index in share {
          guard signalGuard.signalNumber == nil else { return round.use { $0.stop() } }
          let answer = question.answer(lines[index])
          round.use { $0.keep(answer, at: index) }
        }
      }
    }
    return round.use { $0.whole }
  }

  /// Ends the process, saying how to go on.
  private mutating func stop(by signal: Int32) -> Never {
    progress.clear()
    Process.printError(
      "careerpath batch: stopped behind line \(lastLine); go on with '--skip \(lastLine)'\n"
        + "careerpath batch: \(tally.summary)\n")
    signalGuard.end(by: signal)
  }
}

/// The lines of a round as they are taken and answered.
private struct Round {
  private var next: Int
  private let first: Int
  private var answers: [BatchAnswer?]

  init(lines: ArraySlice<InputLine>) {
    (next, first) = (lines.startIndex, lines.startIndex)
    answers = Array(repeating: nil, count: lines.count)
  }

  /// Takes the next lines; `nil` where none is left.
  mutating func next(_ count: Int) -> Range<Int>? {
    let end = first + answers.count
    guard next < end else { return nil }
    let share = next..<min(next + count, end)
    next = share.upperBound
    return share
  }

  /// Leaves the lines that nobody has taken.
  mutating func stop() { next = first + answers.count }

  mutating func keep(_ answer: BatchAnswer, at line: Int) { answers[line - first] = answer }

  /// The answers up to the first line that has none.
  var whole: [BatchAnswer] {
    var whole: [BatchAnswer] = []
    whole.reserveCapacity(answers.count)
    for answer in answers {
      guard let answer else { break }
      whole.append(answer)
    }
    return whole
  }
}
