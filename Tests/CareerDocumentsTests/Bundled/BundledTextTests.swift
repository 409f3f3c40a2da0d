import BundledGraphs
import Foundation
import Testing

/// A string literal compiles in no time, an array of as many bytes in minutes.
@Suite("The text of the bundled graph")
struct BundledTextTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Graphs")

  @Test("is the file beside it; CAREERPATH_RECORD=1 writes the literal anew")
  func literal() throws {
    let document = try Data(contentsOf: Self.folder.appendingPathComponent("ml-careers.json"))
    let text = String(decoding: document, as: UTF8.self)
    try #require(!text.contains("\"\"\"#"))
    if ProcessInfo.processInfo.environment["CAREERPATH_RECORD"] == "1" {
      let source = """
        // Written from ml-careers.json by a test; change that file instead:
        // CAREERPATH_RECORD=1 swift test --filter BundledTextTests
        // swift-format-ignore-file

        extension BundledGraphs {
          /// The text of `ml-careers.json`.
          static let mlCareers: StaticString = #\"""
        \(text)
        \"""#
        }

        """
      let file = Self.folder.appendingPathComponent("BundledGraphs+MLCareers.swift")
      return try Data(source.utf8).write(to: file)
    }
    let bytes = try #require(BundledGraphs.document(named: BundledGraphs.names[0]))
    #expect(bytes == Array(document), "CAREERPATH_RECORD=1 swift test --filter BundledTextTests")
  }
}
