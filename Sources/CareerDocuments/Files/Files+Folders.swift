#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Files {
  /// The path of a file in a folder.
  public static func path(of name: String, inFolder folder: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Makes a folder where there is none yet, inside one that there is.
  ///
  /// - Throws: ``FileProblem`` where something else than a folder has that name, or the system
  ///   refuses.
  public static func makeFolder(_ path: String) throws(FileProblem) {
    guard !path.isEmpty else { throw FileProblem(path: path, reason: "no such folder") }
    if isFolder(path) { return }
    guard !exists(path) else { throw FileProblem(path: path, reason: "is a file, not a folder") }
    guard mkdir(path, 0o777) == 0 else { throw FileProblem(writing: path, code: errno) }
  }

  /// Refuses a path where a file is to be written, but a folder stands.
  ///
  /// Where several files make one answer, none need be touched before all can be.
  ///
  /// - Throws: ``FileProblem`` where a folder stands there.
  public static func requireNoFolder(at path: String) throws(FileProblem) {
    guard !isFolder(path) else { throw FileProblem(path: path, reason: "is a folder, not a file") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.isFolder
  }

  /// Whether a path leads to a file or folder.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }
}
