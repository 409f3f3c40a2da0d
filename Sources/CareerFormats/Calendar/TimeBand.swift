/// A range of times that people tell apart, such as within two years.
public enum TimeBand: Int, CaseIterable, Comparable, Sendable {
  /// Up to a year.
  case year

  /// Up to two years.
  case twoYears

  /// Up to five years.
  case fiveYears

  /// Up to ten years.
  case tenYears

  /// More than ten years.
  case later

  /// The range of a time in years, as it shows in whole months.
  public init(years: Double) {
    let months = Span(years: years).allMonths
    switch months {
    case ...12: self = .year
    case ...24: self = .twoYears
    case ...60: self = .fiveYears
    case ...120: self = .tenYears
    default: self = .later
    }
  }

  /// The range in words: `within 2 years`.
  public var words: String {
    switch self {
    case .year: "within a year"
    case .twoYears: "within 2 years"
    case .fiveYears: "within 5 years"
    case .tenYears: "within 10 years"
    case .later: "more than 10 years"
    }
  }

  /// Whether one range comes before another.
  public static func < (left: TimeBand, right: TimeBand) -> Bool { left.rawValue < right.rawValue }
}
