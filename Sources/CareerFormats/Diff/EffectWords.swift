import CareerGraph
public import CareerPlanner

/// Effects on people in words, for text and Markdown alike.
public enum EffectWords {
  /// How many ways change and how, the worse before the better, such as `3 later`.
  static func counts(_ effects: [Effect]) -> [String] {
    let verdicts: [Effect.Verdict] = [
      .noLongerPossible, .newlyPossible, .later, .sooner, .moreStudy, .lessStudy,
    ]
    var counts = verdicts.map { verdict in
      (effects.filter { $0.verdict == verdict }.count, verdict.words)
    }
    counts.append((effects.filter(\.isNoLongerQualified).count, lost))
    counts.append((effects.filter(\.isNewlyQualified).count, gained))
    return counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }
  }

  /// The time of a prospect, such as `2 y 3 mo`; a dash where the role is out of reach.
  public static func time(_ prospect: Prospect) -> String {
    prospect.years.map { Span(years: $0).short } ?? "—"
  }

  /// What is different for somebody: the time, else the study or whether they qualify.
  public static func change(_ effect: Effect) -> String {
    let isProven = effect.old.isProven && effect.new.isProven
    return words(effect) + (isProven ? "" : " *")
  }

  private static func words(_ effect: Effect) -> String {
    switch effect.verdict {
    case .newlyPossible: return "now possible"
    case .noLongerPossible: return "impossible"
    case .newlyQualifies, .noLongerQualifies: return "same time"
    case .sooner, .later:
      let span = Span(years: (effect.yearsLater ?? 0).magnitude)
      return "\(span.allMonths == 0 ? "days" : span.short) \(effect.verdict.words)"
    case .moreStudy, .lessStudy:
      return "\(hours((effect.moreStudyHours ?? 0).magnitude)) h \(effect.verdict.words)"
    }
  }

  /// Whether somebody comes to qualify for a move, or no longer does; `nil` where that is as before.
  public static func qualification(_ effect: Effect) -> String? {
    effect.isNewlyQualified ? gained : effect.isNoLongerQualified ? lost : nil
  }

  /// That somebody comes to qualify for a move.
  public static let gained = "newly qualified"

  /// That somebody no longer qualifies for a move.
  public static let lost = "no longer qualified"

  /// What it means to qualify for a move.
  public static let meaningOfQualified =
    "Qualified: nothing but time in role and an opening is left to wait for."

  /// What changes for the people asked about, in a sentence.
  public static func summary(_ diff: GraphDiff) -> String {
    let missing = diff.effects.withoutCounterpart.count
    let isAnyoneCompared =
      diff.people.isEmpty
      ? diff.comparison.roles.all.contains { $0.old != nil && $0.new != nil }
      : missing < diff.people.count
    guard isAnyoneCompared else {
      return "Nobody can be compared: no role that is held stands in both versions."
    }
    let compared = diff.people.count - missing
    let asked =
      diff.people.isEmpty
      ? "typical holders of each role, studying \(hours(diff.hoursPerWeek)) h a week"
      : compared == 1 ? "one profile" : "\(compared) profiles"
    let counts = counts(diff.effects.effects)
    return counts.isEmpty
      ? "Nothing changes for \(asked)." : "For \(asked): \(counts.joined(separator: ", "))."
  }

  private static func hours(_ hours: Double) -> String {
    let rounded = (hours * 10).rounded() / 10
    return (rounded == 0 && hours > 0 ? hours : rounded).plainDigits
  }
}

extension Effect.Verdict {
  /// The verdict on a way, in words.
  public var words: String { rawValue.replacing("-", with: " ") }
}
