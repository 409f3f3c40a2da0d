/// How bad something about a graph or its file is.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// The file can't be used.
  case error

  /// The file can be used, but a reviewer would ask.
  case warning

  /// Worth knowing.
  case note
}
