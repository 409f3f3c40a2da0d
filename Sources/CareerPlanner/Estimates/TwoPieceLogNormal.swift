import CareerGraph

/// The distribution of an estimate of three points: a log-normal with one spread below the median
/// and another above.
///
/// A standard normal number z stands for the value typical × exp(σ z), where σ is ln(typical / low)
/// / z₉₀ for z < 0 and ln(high / typical) / z₉₀ for z ≥ 0. With z₉₀ the number that 1 in 10 exceed,
/// 1 in 10 values are below `low`, half below `typical`, and 1 in 10 above `high`.
///
/// No log-normal has the median 0 and a greater `high`. Such an estimate is 0 in half of all cases,
/// and above in proportion: high × z / z₉₀.
struct TwoPieceLogNormal: Sendable {
  let typical: Double
  /// σ below the median.
  private let fast: Double
  /// σ above the median; the value at z = 1 where the median is 0.
  private let slow: Double

  init(_ estimate: Estimate) {
    typical = estimate.typical
    let z90 = NormalDistribution.tenthSlowest
    guard typical > 0 else {
      fast = 0
      slow = estimate.high / z90
      return
    }
    fast = Self.logarithm(of: estimate.typical, over: estimate.low) / z90
    slow = Self.logarithm(of: estimate.high, over: estimate.typical) / z90
  }

  /// The value that a standard normal number stands for; infinite beyond the range of `Double`.
  @inline(__always)
  func value(at z: Double) -> Double {
    guard typical > 0 else { return z > 0 ? slow * z : 0 }
    let exponent = (z < 0 ? fast : slow) * z
    guard exponent.magnitude < 700 else {
      // In two halves, since the factor may be beyond the range where the value is not.
      let half = exponential(exponent / 2)
      return typical * half * half
    }
    return typical * exponential(exponent)
  }

  /// The number that stands for a value, which greater numbers exceed: -∞ where all values are
  /// greater, ∞ where none is.
  func position(of value: Double) -> Double {
    guard value > 0 else { return -.infinity }
    guard typical > 0 else { return value / slow }
    let spread = value < typical ? fast : slow
    let distance = Self.logarithm(of: value, over: typical)
    guard spread > 0 else { return value < typical ? -.infinity : .infinity }
    return distance / spread
  }

  /// The logarithm of a quotient that may be beyond the range of `Double`.
  private static func logarithm(of dividend: Double, over divisor: Double) -> Double {
    let quotient = dividend / divisor
    return quotient > 0 && quotient.isFinite
      ? naturalLogarithm(quotient) : naturalLogarithm(dividend) - naturalLogarithm(divisor)
  }
}
