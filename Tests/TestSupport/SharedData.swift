import Foundation

/// Real data that stand beside the repository, where they are there at all.
public enum SharedData {
  /// The path of a file or folder of the data; `nil`, with a word on standard error, where it is
  /// absent, so that the test that asks for it is skipped.
  public static func path(_ name: String, beside file: String = #filePath) -> String? {
    var folder = URL(fileURLWithPath: file)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    // A worktree stands elsewhere than the repository, but in a folder like it.
    let places = [
      folder.deletingLastPathComponent().appendingPathComponent("shared/data"),
      URL(fileURLWithPath: ProcessInfo.processInfo.environment["CAREERPATH_DATA"] ?? "/nowhere"),
    ]
    for place in places {
      let path = place.appendingPathComponent(name).path
      if FileManager.default.fileExists(atPath: path) { return path }
    }
    let words = "skipped: no \(name) in ../shared/data or $CAREERPATH_DATA\n"
    FileHandle.standardError.write(Data(words.utf8))
    return nil
  }

  /// The bytes of a file of the data; `nil`, with a word on standard error, where it is absent.
  public static func bytes(_ name: String) -> [UInt8]? {
    path(name).flatMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }.map(Array.init)
  }
}
