import CareerDocuments
import CareerGraph
import CareerReview

/// Writes findings as commands that GitHub Actions shows beside the lines of a pull request.
public enum FindingsGitHub {
  /// The commands of a review, a line each; what the file says is made harmless by a function, for
  /// the log is shown in terminals too.
  public static func lines(
    of review: DocumentReview, harmless: (String) -> String = { $0 }
  ) -> [String] {
    review.findings.map { finding in
      var properties = [("file", harmless(finding.file))]
      if let location = finding.location {
        properties += [("line", "\(location.line)"), ("col", "\(location.column)")]
      }
      properties.append(("title", finding.code.rawValue))
      let text = [finding.message, finding.advice].compactMap { $0.map(harmless) }
      let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }
      return "::\(command(finding.severity)) \(list.joined(separator: ","))::"
        + escaped(text.joined(separator: "\n"))
    }
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// A text as GitHub's runner reads it back; in a property, commas and colons would end it.
  static func escaped(_ text: String, isProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
