#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// MARK: - Folders

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
    let manager = FileManager.default
    if isFolder(path) { return }
    guard !exists(path) else { throw FileProblem(path: path, reason: "is a file, not a folder") }
    do {
      try manager.createDirectory(
        at: URL(fileURLWithPath: path), withIntermediateDirectories: false)
    } catch {
      throw problem(error, path: path)
    }
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
    #if canImport(FoundationEssentials)
      var isFolder = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    #else
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && isFolder.boolValue
    #endif
  }

  /// Whether a path leads to a file or folder.
  public static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
