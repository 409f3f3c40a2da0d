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
    var isFolder = false
    #if canImport(FoundationEssentials)
      let exists = manager.fileExists(atPath: path, isDirectory: &isFolder)
    #else
      var answer: ObjCBool = false
      let exists = manager.fileExists(atPath: path, isDirectory: &answer)
      isFolder = answer.boolValue
    #endif
    if exists, isFolder { return }
    guard !exists else { throw FileProblem(path: path, reason: "is a file, not a folder") }
    do {
      try manager.createDirectory(
        at: URL(fileURLWithPath: path), withIntermediateDirectories: false)
    } catch {
      throw problem(error, path: path)
    }
  }

  /// Whether a path leads to a file or folder.
  public static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }
}
