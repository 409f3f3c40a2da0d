public import CareerPlanner

/// A stretch of time in years and months, as people say it.
public struct Span: Hashable, Sendable {
  /// Whole years.
  public let years: Int

  /// Whole months beyond the years, from 0 to 11.
  public let months: Int

  /// The time to the nearest month; beyond a million years it is that.
  public init(years: Double) {
    self.init(months: Int((min(max(years, 0), 1e6) * 12).rounded()))
  }

  /// The time of a number of months, none where it is negative.
  public init(months: Int) {
    years = max(0, months) / 12
    self.months = max(0, months) % 12
  }

  private var isBeyondReckoning: Bool { years >= 1_000_000 }

  /// All months, those of the years included.
  public var allMonths: Int { years * 12 + months }

  /// The time in full words: `8 years 3 months`, or `less than a month`.
  public var words: String {
    if isBeyondReckoning { return "over a million years" }
    let parts = [(years, "year"), (months, "month")].filter { $0.0 > 0 }.map { count, unit in
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "less than a month" : parts.joined(separator: " ")
  }

  /// The time in short: `8 y 3 mo`.
  public var short: String {
    if isBeyondReckoning { return "over a million y" }
    let parts = [(years, "y"), (months, "mo")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return parts.isEmpty ? "0 mo" : parts.joined(separator: " ")
  }
}

extension BindingTerm {
  /// The term in words for a person.
  public var words: String {
    switch self {
    case .timeInRole: "time in role"
    case .experience: "experience"
    case .study: "study"
    }
  }
}
