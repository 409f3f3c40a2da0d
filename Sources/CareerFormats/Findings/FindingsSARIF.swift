import CareerDocuments
import CareerGraph
import CareerReview

/// Writes findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).
///
/// Allowed findings are there too, as suppressed.
public enum FindingsSARIF {
  /// The text of reviews, with a line break at its end.
  ///
  /// - Parameters:
  ///   - reviews: what was found.
  ///   - version: the version of the program that found it.
  /// - Returns: one log with one run.
  public static func text(of reviews: [DocumentReview], version: String) -> String {
    let results = reviews.flatMap { ($0.findings + $0.allowed).map(result) }
    var run: [(String, JSONNode)] = [
      ("tool", .object([("driver", driver(version: version))])),
      ("columnKind", .string("unicodeCodePoints")), ("results", .list(results)),
    ]
    let hidden = reviews.flatMap(\.hidden).reduce(0) { $0 + $1.count }
    if hidden > 0 {
      run.append(("properties", .object([("hiddenResults", .number(hidden))])))
    }
    return JSONNode.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .list([.object(run)])),
    ]).text() + "\n"
  }

  private static func driver(version: String) -> JSONNode {
    .object([
      ("name", .string("careerpath")), ("semanticVersion", .string(version)),
      (
        "rules",
        .list(
          FindingCode.allCases.map { code in
            .object([
              ("id", .string(code.rawValue)), ("shortDescription", message(code.summary)),
              (
                "defaultConfiguration", .object([("level", .string(code.severity.rawValue))])
              ),
            ])
          })
      ),
    ])
  }

  private static func result(_ finding: LocatedFinding) -> JSONNode {
    let text = [finding.message, finding.advice].compactMap { $0 }.joined(separator: "\n")
    var physical: [(String, JSONNode)] = [
      ("artifactLocation", .object([("uri", .string(uri(of: finding.file)))]))
    ]
    if let location = finding.location {
      physical.append(
        (
          "region",
          .object([
            ("startLine", .number(location.line)), ("startColumn", .number(location.column)),
          ])
        ))
    }
    var fields: [(String, JSONNode)] = [
      ("ruleId", .string(finding.code.rawValue)),
      ("ruleIndex", .number(FindingCode.allCases.firstIndex(of: finding.code) ?? -1)),
      ("level", .string(finding.severity.rawValue)), ("message", message(text.doublingBraces)),
      ("locations", .list([.object([("physicalLocation", .object(physical))])])),
    ]
    if let allowance = finding.allowance {
      var suppression: [(String, JSONNode)] = [
        ("kind", .string(allowance.isInFile ? "inSource" : "external"))
      ]
      if let reason = allowance.reason { suppression.append(("justification", .string(reason))) }
      fields.append(("suppressions", .list([.object(suppression)])))
    }
    return .object(fields)
  }

  /// A text; in results, braces that stand for themselves are doubled (section 3.11.5).
  private static func message(_ text: String) -> JSONNode { .object([("text", .string(text))]) }

  /// A path as a reference to a resource (RFC 3986): relative as it is, or of the scheme `file`.
  static func uri(of path: String) -> String {
    let unreserved = "-._~/"
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || unreserved.contains(character) {
        uri.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return uri
  }
}

extension String {
  fileprivate var doublingBraces: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "{" || scalar == "}" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
