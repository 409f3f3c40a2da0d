/// The times of one piece of work on some data.
struct Measurement {
  let name: String
  let data: String

  /// Of one run; where a run answers several questions, of one question.
  let medianMs: Double
  let minMs: Double
  let maxMs: Double
  let runs: Int

  /// How many runs stopped at the search limit; `nil` for work that has none.
  let stopped: Int?

  /// The sum of what the runs found out, to compare with other programs.
  let checksum: Double
}

/// What a search found out, for the checksum, and whether it went through to the end.
struct Finding {
  let value: Double
  let isProven: Bool

  init(_ value: Double, isProven: Bool) { (self.value, self.isProven) = (value, isProven) }
}

/// Times work and prints what it took.
struct Recorder {
  let options: Options
  private var measurements: [Measurement] = []

  init(_ options: Options) { self.options = options }

  /// Whether any of some pieces of work is to be timed, so that what they need must be made ready.
  func includes(_ names: String...) -> Bool { names.contains { options.includes($0) } }

  /// Runs a piece of work once to warm up and then so many times.
  ///
  /// - Parameters:
  ///   - name: what is timed.
  ///   - data: on what.
  ///   - runs: how many times.
  ///   - questions: into how many equal parts each run falls.
  ///   - work: the work, which is told the number of the run and returns what it found out.
  mutating func time(
    _ name: String, _ data: String, runs: Int? = nil, questions: Int = 1,
    _ work: (Int) throws -> Double
  ) rethrows {
    try time(name, data, runs: runs ?? options.runs, questions: questions, stopped: nil) { run in
      Finding(try work(run), isProven: true)
    }
  }

  /// Runs searches once to warm up and then so many times, and counts those that stop at their limit.
  mutating func timeSearches(
    _ name: String, _ data: String, runs: Int, _ work: (Int) throws -> Finding
  ) rethrows {
    try time(name, data, runs: runs, questions: 1, stopped: 0, work)
  }

  private mutating func time(
    _ name: String, _ data: String, runs: Int, questions: Int, stopped: Int?,
    _ work: (Int) throws -> Finding
  ) rethrows {
    precondition(Work.names.contains(name), "\(name) is not among the names")
    guard options.includes(name), questions > 0 else { return }
    let clock = ContinuousClock()
    var times: [Double] = []
    var checksum = 0.0
    var stopped = stopped
    _ = try work(0)
    for run in 0..<runs {
      let start = clock.now
      let finding = try work(run)
      let duration = (clock.now - start).components
      times.append(Double(duration.seconds) * 1e3 + Double(duration.attoseconds) / 1e15)
      checksum += finding.value
      if let count = stopped, !finding.isProven { stopped = count + 1 }
    }
    times.sort()
    record(
      Measurement(
        name: name, data: data, medianMs: times[runs / 2] / Double(questions),
        minMs: times[0] / Double(questions), maxMs: times[runs - 1] / Double(questions), runs: runs,
        stopped: stopped, checksum: checksum))
  }

  private mutating func record(_ measurement: Measurement) {
    if measurements.isEmpty, !options.isJSON {
      print(
        Self.padded("name", 20) + Self.padded("data", 15)
          + "  median ms      min ms      max ms   checksum")
    }
    measurements.append(measurement)
    guard !options.isJSON else { return }
    print(
      Self.padded(measurement.name, 20) + Self.padded(measurement.data, 15)
        + Self.figure(measurement.medianMs, width: 11) + " "
        + Self.figure(measurement.minMs, width: 11) + " "
        + Self.figure(measurement.maxMs, width: 11) + "   \(measurement.checksum)"
        + (measurement.stopped.map { "   \($0) of \(measurement.runs) stopped at the limit" }
          ?? ""))
  }

  /// Prints the JSON, if that was asked for.
  ///
  /// - Throws: ``BenchmarkError`` where there was nothing to time.
  func finish() throws {
    guard !measurements.isEmpty else {
      throw BenchmarkError("nothing that --only names is timed on what --on names")
    }
    guard options.isJSON else { return }
    let lines = measurements.map { one in
      """
        {"name": "\(one.name)", "data": "\(one.data)", "medianMs": \(one.medianMs), \
      "minMs": \(one.minMs), "maxMs": \(one.maxMs), "runs": \(one.runs), \
      \(one.stopped.map { "\"stopped\": \($0), " } ?? "")"checksum": \(one.checksum)}
      """
    }
    print("[\n" + lines.joined(separator: ",\n") + "\n]")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func figure(_ number: Double, width: Int) -> String {
    let thousandths = Int((number * 1000).rounded())
    let fraction = String(thousandths % 1000 + 1000).dropFirst()
    let text = "\(thousandths / 1000).\(fraction)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
