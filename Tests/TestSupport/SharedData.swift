import Foundation

/// Real data that stand beside the repository, where they are there at all.
///
/// ```swift
/// @Test(.enabled(if: SharedData.has("esco-ict"), SharedData.absence)) func real() throws { … }
/// ```
public enum SharedData {
  /// Why a test that needs the data is skipped.
  public static let absence = "no such data in ../shared/data beside the repository"

  /// Whether a file or folder of the data is there.
  public static func has(_ name: String) -> Bool { path(name) != nil }

  /// The path of a file or folder of the data; `nil` where it is absent.
  public static func path(_ name: String) -> String? {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    // A copy of the repository that stands elsewhere is told where the data are.
    let stated = ProcessInfo.processInfo.environment["CAREERPATH_DATA"]
    let data = stated ?? folder.appendingPathComponent("shared/data").path
    let path = "\(data)/\(name)"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The bytes of a file of the data.
  ///
  /// - Throws: where there is no such file.
  public static func bytes(_ name: String) throws -> [UInt8] {
    guard let path = path(name) else { throw CocoaError(.fileNoSuchFile) }
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
