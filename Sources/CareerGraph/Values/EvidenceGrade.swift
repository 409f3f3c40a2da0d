/// How well a figure is known, the weakest first.
public enum EvidenceGrade: String, CaseIterable, Codable, Hashable, Sendable {
  /// Somebody's judgement, or what is reckoned with where nothing is stated.
  case assumed

  /// Follows by a rule from what is stated or measured; the note of its source states the rule.
  case derived

  /// A named source says so.
  case stated

  /// Comes from records or a survey of what happened.
  case measured
}

extension EvidenceGrade: Comparable {
  /// Whether the first is weaker than the second.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .assumed: 0
    case .derived: 1
    case .stated: 2
    case .measured: 3
    }
  }
}
