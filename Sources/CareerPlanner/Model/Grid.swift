/// Counts years and hours in whole ticks, so that sums and differences are exact.
///
/// A year has 10¹² ticks and an hour 10⁹: figures with that many decimals add up in any order to
/// the same number, so that ties are ties, and dominance holds without tolerances. Ticks are whole
/// numbers in a `Double`, exact up to 9 007 years and 9 million hours; beyond, the least digits
/// round as they would in any sum of `Double`.
enum Grid {
  private static let perYear = 1e12
  private static let perHour = 1e9
  /// The ticks of hours that an hour a year makes in a tick of years.
  static let hoursPerYear = perHour / perYear
  /// What no figure exceeds, so that sums over all roles of a graph stay finite.
  private static let greatest = 1e296

  /// The ticks of a number of years.
  @inline(__always)
  static func ticks(years: Double) -> Double { min((years * perYear).rounded(), greatest) }

  /// The ticks of a number of hours.
  @inline(__always)
  static func ticks(hours: Double) -> Double { min((hours * perHour).rounded(), greatest) }

  /// The years of a number of ticks.
  static func years(ticks: Double) -> Double { ticks / perYear }

  /// The hours of a number of ticks.
  static func hours(ticks: Double) -> Double { ticks / perHour }

  /// Ticks divided by a share or a rate, to the nearest tick.
  @inline(__always)
  static func quotient(_ ticks: Double, _ share: Double) -> Double {
    min((ticks / share).rounded(), greatest)
  }
}
