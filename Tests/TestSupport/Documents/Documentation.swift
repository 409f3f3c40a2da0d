import Foundation

/// The files that tell people and editors what the reader allows.
package enum Documentation {
  package static func text(_ name: String) throws -> String {
    let folder = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try String(contentsOf: folder.appendingPathComponent("Docs/\(name)"), encoding: .utf8)
  }

  /// The fenced blocks of a language.
  package static func blocks(_ language: String, in text: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }
}
