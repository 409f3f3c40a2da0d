import Foundation

/// The pages that a person reads.
enum Documentation {
  /// The folder of the package.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  /// The folder of the pages that answer one question each.
  static let howTo = "Docs/HowTo/"

  /// The paths of all pages below the root, sorted.
  static let pages: [String] = {
    let docs = root.appendingPathComponent("Docs")
    let names = FileManager.default.enumerator(atPath: docs.path)?.compactMap { $0 as? String }
    return ["README.md"]
      + (names ?? []).filter { $0.hasSuffix(".md") }.map { "Docs/\($0)" }.sorted()
  }()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The text of a page without its blocks.
  static func prose(_ path: String) throws -> [String] {
    var isInside = false
    return try text(path).components(separatedBy: "\n").filter { line in
      if line.hasPrefix("```") {
        isInside.toggle()
        return false
      }
      return !isInside
    }
  }

  /// Where the links and pictures of a page lead.
  static func links(_ path: String) throws -> [String] {
    try prose(path).joined(separator: "\n").replacing(#/`[^`\n]*`/#, with: "`code`")
      .matches(of: #/\]\(([^()\s]+)\)/#).map { String($0.1) }
  }

  /// The names by which the headings of a page can be linked.
  static func anchors(_ path: String) throws -> Set<String> {
    let headings = try prose(path).filter { $0.hasPrefix("#") }
    return Set(
      headings.map { line in
        let heading = line.drop { $0 == "#" }.dropFirst().lowercased()
        return String(
          heading.compactMap { character -> Character? in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || "-_".contains(character)
              ? character : nil
          })
      })
  }
}
