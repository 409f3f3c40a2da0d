import CareerDocuments
import CareerFormats

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A line of a batch's input.
struct InputLine: Sendable {
  /// The number of the line, counted from 1.
  let number: Int

  /// The bytes without the line end; `nil` where they are more than ``LineReader/greatestLength``.
  let bytes: [UInt8]?
}

/// Reads standard input line by line, holding no more of it than some lines.
struct LineReader {
  /// The greatest length of a line in bytes: more than any profile has that a person wrote.
  static let greatestLength = 1 << 20

  /// The name of the input, for messages.
  let name: String

  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer, and up to where no line end is.
  private var start = 0
  private var searched = 0
  /// Whether the beginning of the next line has been dropped because it is too long.
  private var isTooLong = false
  private var hasEnded = false
  private var number = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  init(name: String) { self.name = name }

  /// Reads the next lines: those that have come, or the first that does.
  ///
  /// - Parameters:
  ///   - limit: the greatest number of lines.
  ///   - wait: waits for input, and answers what made it stop waiting, if anything did.
  /// - Returns: the lines, none at the end; or what made it stop waiting.
  /// - Throws: ``FileProblem`` where the system can't read.
  /// - Complexity: O(*n*) time for *n* bytes of the lines; O(limit · ``greatestLength``) space.
  mutating func next<Stop>(
    atMost limit: Int, waiting wait: () -> Stop?
  ) throws(FileProblem) -> Reading<Stop> {
    var lines: [InputLine] = []
    while lines.count < limit, let line = nextInBuffer() { lines.append(line) }
    while lines.isEmpty, !hasEnded {
      if let stop = wait() { return .stopped(stop) }
      try readMore()
      while lines.count < limit, let line = nextInBuffer() { lines.append(line) }
    }
    return .lines(lines)
  }

  /// What has been read.
  enum Reading<Stop> {
    case lines([InputLine])
    case stopped(Stop)
  }

  private mutating func nextInBuffer() -> InputLine? {
    let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    guard let last = end ?? (hasEnded && hasBegunLine ? buffer.count : nil) else {
      searched = buffer.count
      if searched - start > Self.greatestLength {
        (isTooLong, start) = (true, searched)
      }
      return nil
    }
    number += 1
    let isReadable = !isTooLong && last - start <= Self.greatestLength
    let line = InputLine(number: number, bytes: isReadable ? Array(buffer[start..<last]) : nil)
    isTooLong = false
    start = min(last + 1, buffer.count)
    searched = start
    return line
  }

  /// Whether something of a line has come that has no end yet.
  private var hasBegunLine: Bool { isTooLong || start < buffer.count }

  private mutating func readMore() throws(FileProblem) {
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    let count = chunk.withUnsafeMutableBytes { Descriptor(STDIN_FILENO).read(into: $0) }
    guard count >= 0 else { throw FileProblem(path: name, code: errno) }
    if count == 0 { hasEnded = true }
    buffer += chunk[..<count]
  }
}
