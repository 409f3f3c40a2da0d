public import CareerGraph

/// A place in a text file, counted as editors count it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column in Unicode scalars, counted from 1.
  public let column: Int
}

/// Something wrong with a file, and where.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
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

  package init(diagnostics: [Diagnostic], count: Int) {
    self.diagnostics = diagnostics
    self.count = count
  }

  /// Makes the error of a file that can't be read at all.
  package init(file: String, message: String) {
    self.init(diagnostics: [Diagnostic(file: file, location: nil, message: message)], count: 1)
  }

  /// The problems, a line each.
  public var description: String {
    var lines = diagnostics.map(\.description)
    if count > diagnostics.count { lines.append("… and \(count - diagnostics.count) more") }
    return lines.joined(separator: "\n")
  }
}
