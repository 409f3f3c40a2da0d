import CareerDocuments
import CareerGraph
import CareerReview

/// Writes findings as JSON, with the fields of section 6 of the model.
public enum FindingsJSON {
  /// The text of reviews, with a line break at its end.
  public static func text(of reviews: [DocumentReview]) -> String {
    let findings = reviews.flatMap(\.findings).map { finding in
      JSONNode.object([
        ("code", .string(finding.code.rawValue)), ("severity", .string(finding.severity.rawValue)),
        ("file", .string(finding.file)), ("line", .optional(finding.location?.line)),
        ("column", .optional(finding.location?.column)), ("message", .string(finding.message)),
        ("advice", .optional(finding.advice)),
      ])
    }
    let hidden = reviews.flatMap { review in
      review.hidden.map { code, count in
        JSONNode.object([
          ("file", .string(review.name)), ("code", .string(code.rawValue)),
          ("count", .number(count)),
        ])
      }
    }
    let counts = Severity.allCases.map { severity in
      ("\(severity.rawValue)s", JSONNode.number(reviews.reduce(0) { $0 + $1.count(of: severity) }))
    }
    let allowed = reviews.reduce(0) { $0 + $1.allowed.count }
    return JSONNode.object([
      ("findings", .list(findings)), ("hidden", .list(hidden)),
      ("counts", .object(counts + [("allowed", .number(allowed))])),
    ]).text() + "\n"
  }
}
