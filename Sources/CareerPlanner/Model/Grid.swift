/// Puts sums and differences of years and hours on a fixed grid, on which they are exact.
///
/// Binary fractions of an hour of study and of a millisecond of a career: on them, adding in any
/// order gives the same number, so that ties are ties and dominance holds without tolerances.
/// Beyond the range in which a `Double` has a finer grid than this one nothing is rounded.
enum Grid {
  /// The nearest multiple of 2⁻⁴⁰ years.
  @inline(__always)
  static func years(_ value: Double) -> Double {
    value < 4096 ? (value * 0x1p40).rounded() * 0x1p-40 : value
  }

  /// The nearest multiple of 2⁻³⁰ hours.
  @inline(__always)
  static func hours(_ value: Double) -> Double {
    value < 4_194_304 ? (value * 0x1p30).rounded() * 0x1p-30 : value
  }
}
