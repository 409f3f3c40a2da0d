import Foundation
import TestSupport
import Testing

@Suite("The progress of a batch")
struct BatchProgressTests {
  private static let person = "{\"format\": 1, \"role\": \"junior\", \"target\": \"lead\"}\n"

  /// A batch whose standard error is a terminal, and which waits for lines.
  private struct WatchedBatch {
    let process: pid_t
    let input: FileHandle
    let terminal: PseudoTerminal

    /// Starts the batch.
    init(output: FileHandle?) throws {
      let executable = try #require(Careerpath.executable)
      terminal = try PseudoTerminal()
      let pipe = Pipe()
      input = pipe.fileHandleForWriting
      // The batch would wait for itself if it held its own input open.
      _ = fcntl(input.fileDescriptor, F_SETFD, FD_CLOEXEC)
      let graph = Fixtures.folder.appendingPathComponent("tiny.json").path
      process = try Subprocess(executable.path, ["batch", "-g", graph]).start([
        pipe.fileHandleForReading, output ?? terminal.program, terminal.program,
      ])
    }

    /// Writes a line now and then until the terminal shows a text, a minute at most.
    func writeLines(until text: String) {
      for _ in 0..<600 where !terminal.shown.contains(text) {
        input.write(Data(BatchProgressTests.person.utf8))
        usleep(100_000)
      }
    }
  }

  @Test("is told on a terminal after a second, and removed at the end")
  func progress() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let output = folder.appendingPathComponent("out")
      try Data().write(to: output)
      let shown = try await onThread {
        let batch = try WatchedBatch(output: try FileHandle(forWritingTo: output))
        batch.writeLines(until: "a second")
        try batch.input.close()
        #expect(try Subprocess.wait(for: batch.process, seconds: 60) == .exit(0))
        return batch.terminal.shown
      }
      let count = try Data(contentsOf: output).count { $0 == UInt8(ascii: "\n") }
      // Each count stands in place of the one before, the last is wiped, and the summary stays.
      let lines = shown.split(separator: "\r")
      try #require(lines.count >= 2, "\(shown.debugDescription)")
      for line in lines.dropLast() {
        #expect(line.wholeMatch(of: /[0-9,]+ lines?, [0-9,]+ a second\u{1B}\[K/) != nil, "\(line)")
      }
      #expect(
        lines.last == "\u{1B}[Kcareerpath batch: \(count) lines: \(count) answered\n",
        "\(shown.debugDescription)")
    }
  }

  @Test("is wiped before a batch that is stopped says how to go on")
  func stopped() async throws {
    try await Careerpath.withTemporaryFolder { folder in
      let output = folder.appendingPathComponent("out")
      try Data().write(to: output)
      let shown = try await onThread {
        let batch = try WatchedBatch(output: try FileHandle(forWritingTo: output))
        batch.writeLines(until: "a second")
        kill(batch.process, SIGINT)
        #expect(try Subprocess.wait(for: batch.process, seconds: 60) == .signal(SIGINT))
        return batch.terminal.shown
      }
      let count = try Data(contentsOf: output).count { $0 == UInt8(ascii: "\n") }
      let end = "a second\u{1B}[K\r\u{1B}[Kcareerpath batch: stopped behind line \(count); "
      #expect(shown.contains(end), "\(shown.debugDescription)")
    }
  }

  @Test("is not told among the answers")
  func answersOnTerminal() async throws {
    let shown = try await onThread {
      let batch = try WatchedBatch(output: nil)
      let start = ContinuousClock.now
      while ContinuousClock.now - start < .seconds(2) { batch.writeLines(until: "\"steps\"") }
      batch.input.write(Data(Self.person.utf8))
      try batch.input.close()
      #expect(try Subprocess.wait(for: batch.process, seconds: 60) == .exit(0))
      return batch.terminal.shown
    }
    #expect(shown.contains("\"steps\"") && shown.contains(" answered"))
    #expect(!shown.contains("a second") && !shown.contains("\u{1B}"))
  }
}
