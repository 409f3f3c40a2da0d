/// A place in a text file, counted as editors count it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column in Unicode scalars, counted from 1.
  public let column: Int
}

/// Something wrong with a file, and where.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file can't be used.
    case error
    /// The file can be used, but a reviewer would ask.
    case warning
    /// Worth knowing.
    case note
  }

  /// The name of the file.
  public let file: String

  /// The place in the file; `nil` where the file as a whole is meant.
  public let location: SourceLocation?

  /// How bad it is.
  public let severity: Severity

  /// What is wrong and, where it is not plain, what to do instead.
  public let message: String

  /// Makes a diagnostic.
  public init(
    file: String, location: SourceLocation?, severity: Severity = .error, message: String
  ) {
    self.file = file
    self.location = location
    self.severity = severity
    self.message = message
  }

  /// The diagnostic as compilers write it: `file:line:column: error: message`.
  public var description: String {
    let place = location.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(severity.rawValue): \(message)"
  }
}

/// All that keeps a file from being read.
public struct InvalidDocument: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems in the order of the file, at most ``limit`` of them; never empty.
  public let diagnostics: [Diagnostic]

  /// How many problems there are in all.
  public let count: Int

  /// The greatest number of problems that are told at once.
  public static let limit = 50

  init(diagnostics: [Diagnostic], count: Int) {
    self.diagnostics = diagnostics
    self.count = count
  }

  /// Makes the error of a file that can't be read at all.
  init(file: String, message: String) {
    self.init(diagnostics: [Diagnostic(file: file, location: nil, message: message)], count: 1)
  }

  /// The problems, a line each.
  public var description: String {
    var lines = diagnostics.map(\.description)
    if count > diagnostics.count { lines.append("… and \(count - diagnostics.count) more") }
    return lines.joined(separator: "\n")
  }
}

/// Finds lines and columns of byte offsets.
struct LineIndex: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The places of several offsets, in the order given.
  ///
  /// - Complexity: O(*n* + *k* log *k*) time for *n* bytes and *k* offsets.
  func locations(of offsets: [Int]) -> [SourceLocation] {
    var locations = [SourceLocation](
      repeating: SourceLocation(line: 1, column: 1), count: offsets.count)
    var line = 1
    var column = 1
    var position = bytes.starts(with: UTF8ByteOrderMark.bytes) ? UTF8ByteOrderMark.bytes.count : 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while position < min(offsets[index], bytes.count) {
        let byte = bytes[position]
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n"))
        {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
          column += 1
        }
        position += 1
      }
      locations[index] = SourceLocation(line: line, column: column)
    }
    return locations
  }
}

/// The three bytes that some editors put before UTF-8.
enum UTF8ByteOrderMark {
  static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
}
