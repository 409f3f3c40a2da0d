#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a file can't be read or written.
public struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String

  /// What is wrong.
  public let reason: String

  package init(path: String, reason: String) {
    (self.path, self.reason) = (path, reason)
  }

  /// Makes the problem of an error of the system.
  public init(path: String, code: Int32) {
    self.init(path: path, reason: Self.reason(code))
  }

  /// Makes the problem of a file that the system does not let be written.
  package init(writing path: String, code: Int32) {
    let words = code == ENOENT ? "no such folder" : Self.reason(code)
    self.init(path: path, reason: "can't be written: \(words)")
  }

  /// The path and the reason.
  public var description: String { "\(path.isEmpty ? "''" : path): error: \(reason)" }

  /// The system's own words for an error, or better ones for the most frequent.
  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file"
    case EISDIR: "is a folder, not a file"
    case EACCES: "permission denied"
    default: String(cString: strerror(code))
    }
  }
}
