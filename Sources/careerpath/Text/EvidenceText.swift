import CareerFormats
import CareerGraph
import CareerPlanner

/// What an answer rests on, in a line, and a line of caution where much of it follows by rules.
struct EvidenceText {
  let counts: EvidenceCounts
  /// Whose figures they are.
  var owner = "its"
  /// What is counted, as one and as several.
  var noun = ("deciding figure", "deciding figures")

  /// What figures derived by rules are worth.
  private static let caution =
    "derived figures follow by rule from other data, and nobody watched a career: take the "
    + "answer for a rough guide."

  /// What several ways rest on.
  static func ofWays(_ counts: EvidenceCounts) -> EvidenceText {
    EvidenceText(
      counts: counts, owner: "the",
      noun: ("deciding figure of these ways", "deciding figures of these ways"))
  }

  /// How many figures are of which grade, as in "2 of its 9 deciding figures are measured, 7
  /// assumed".
  var sentence: String? {
    let parts = EvidenceGrade.allCases.reversed().filter { counts[$0] > 0 }
    guard let first = parts.first else { return nil }
    guard parts.count > 1 else {
      let start =
        switch counts.total {
        case 1: "\(owner.capitalizedFirst) one \(noun.0) is"
        case 2: "Both of \(owner) \(noun.1) are"
        default: "All \(counts.total) of \(owner) \(noun.1) are"
        }
      return "\(start) \(first.rawValue)."
    }
    let rest = parts.dropFirst().map { "\(counts[$0]) \($0.rawValue)" }.joined(separator: ", ")
    return "\(counts[first]) of \(owner) \(counts.total) \(noun.1) "
      + "\(counts[first] == 1 ? "is" : "are") \(first.rawValue), \(rest)."
  }

  /// The lines of an answer in rows.
  func lines(in rows: LabelledLines) -> [String] {
    guard let sentence else { return [] }
    return rows.lines("Evidence", sentence)
      + (counts.isMuchDerived ? rows.lines("Caution", Self.caution.capitalizedFirst) : [])
  }

  /// The notes of an answer that has a few below it.
  var notes: [String] {
    guard let sentence else { return [] }
    return [sentence] + (counts.isMuchDerived ? ["Caution: \(Self.caution)"] : [])
  }
}
