import Foundation

/// Real data that stand beside the repository, where they are there at all.
///
/// ```swift
/// @Test(.enabled(if: SharedData.has("esco-ict"), SharedData.absence)) func real() throws { … }
/// ```
public enum SharedData {
  /// Why a test that needs the data is skipped.
  public static let absence = "no such data in ../shared/data beside the repository"

  /// Why a test that needs the documents of the bundled graph is skipped.
  public static let seedsAbsence = "no documents in ../shared/seeds beside the repository"

  /// Whether a file or folder of the data is there.
  public static func has(_ name: String) -> Bool { path(name) != nil }

  /// The path of a file or folder of the data; `nil` where it is absent.
  public static func path(_ name: String) -> String? {
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

  /// Whether the documents that the bundled graph was made from are there.
  public static var hasSeeds: Bool { FileManager.default.fileExists(atPath: seeds) }

  /// The text of a document that the bundled graph was made from, by the number that its file's name
  /// begins with.
  ///
  /// - Throws: where there is no such document.
  public static func seed(_ number: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: seeds)
    guard let name = names.first(where: { $0.hasPrefix("\(number)_") }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try String(contentsOfFile: "\(seeds)/\(name)", encoding: .utf8)
  }

  /// The folder of the data.
  private static var data: String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    // A copy of the repository that stands elsewhere is told where the data are.
    let stated = ProcessInfo.processInfo.environment["CAREERPATH_DATA"]
    return stated ?? folder.appendingPathComponent("shared/data").path
  }

  /// The folder of the documents, beside that of the data.
  private static var seeds: String {
    URL(fileURLWithPath: data).deletingLastPathComponent().appendingPathComponent("seeds").path
  }
}
